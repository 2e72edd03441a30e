import { prefectureOf } from "../../../common/prefectures.ts";
import {
  refuse,
  refuseMistakes,
  textMistakes,
  type Outcome,
  type UserError,
} from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { invalid, toPath } from "../../../common/writing/checks.ts";
import type { Scope } from "../scope.ts";
import { saveMunicipalities } from "./imports/queries.ts";
import { toMunicipalityCode } from "./municipality-code.ts";
import { requireCreating } from "./policy.ts";
import { municipalitiesByCodes } from "./queries.ts";
import type { MunicipalitiesEnterInput, MunicipalityInput } from "./schema.generated.ts";

const maxMunicipalities = 200;

/** The admin of a region enters its municipalities; the result is their codes. */
export function enterMunicipalities(
  input: MunicipalitiesEnterInput,
  scope: Scope,
): Promise<Outcome<readonly string[]>> {
  requireCreating(scope.viewer, input.regionCode);
  return write("municipalitiesEnter", input, scope, async (db) => {
    const { municipalities } = input;
    if (municipalities.length === 0 || municipalities.length > maxMunicipalities) {
      refuse(
        "TOO_LONG",
        "municipalities",
        `Give between 1 and ${maxMunicipalities} municipalities at once.`,
        `市区町村は1〜${maxMunicipalities}件ずつ登録してください。`,
      );
    }
    const rows = municipalities.map(toRow);
    const codes = rows.map(({ code }) => code);
    const successors = rows.flatMap(({ successorCode }) => successorCode ?? []);
    const known = new Set([...codes, ...(await municipalitiesByCodes(db, successors)).map(({ code }) => code)]);
    refuseMistakes(municipalities.flatMap((municipality, place) => mistakesIn(municipality, place, { codes, known })));
    await saveMunicipalities(db, rows);
    const audit = { target: `region:${scope.region}`, before: null, after: { municipalities: codes } };
    return { result: codes, audit };
  });
}

const unsaid = { archetype: null, smallCityAccess: null, validFrom: null, validUntil: null };

/** A code that is none becomes an empty one, which the checks refuse. */
function toRow({ point, ...municipality }: MunicipalityInput) {
  const code = toMunicipalityCode(municipality.code) ?? "";
  const prefecture = prefectureOf(code.slice(0, 2));
  return {
    ...unsaid,
    ...municipality,
    ...point,
    code,
    name: municipality.name.trim(),
    kana: municipality.kana.trim(),
    prefecture: prefecture?.name ?? "",
    prefectureIso: prefecture?.iso ?? "",
    successorCode: municipality.successorCode == null ? null : (toMunicipalityCode(municipality.successorCode) ?? ""),
  };
}

interface Codes {
  readonly codes: readonly string[];
  readonly known: ReadonlySet<string>;
}

const rules = {
  name: { max: 60, isRequired: true, ja: "市区町村名" },
  kana: { max: 60, isRequired: true, ja: "市区町村名（カナ）" },
};

function mistakesIn(municipality: MunicipalityInput, place: number, known: Codes): UserError[] {
  const field = `municipalities.${place}`;
  return [
    ...textMistakes(municipality, rules, toPath(field)),
    ...faultsOf(municipality, place, known).flatMap(([isFine, name, message, messageJa]) =>
      isFine ? [] : [invalid(`${field}.${name}`, message, messageJa)],
    ),
  ];
}

type Fault = readonly [isFine: boolean, field: string, message: string, messageJa: string];

function faultsOf(municipality: MunicipalityInput, place: number, { codes, known }: Codes): readonly Fault[] {
  const { code, kana, latitude, longitude, successorCode, validUntil } = toRow(municipality);
  const isCode = prefectureOf(code.slice(0, 2)) !== undefined && code.slice(2, 5) !== "000";
  const isOnce = code === "" || codes.indexOf(code) === place;
  const isKana = /^[ァ-ヶー]*$/u.test(kana);
  const isInJapan = latitude >= 20 && latitude <= 46 && longitude >= 122 && longitude <= 154;
  const isSucceeded = successorCode === null || (successorCode !== code && known.has(successorCode));
  const endsRightly = (validUntil == null) === (successorCode === null);
  return [
    [isCode, "code", ...wrongCode],
    [isOnce, "code", "The code is there twice.", "同じコードが2つあります。"],
    [isKana, "kana", "Give full-width katakana.", "全角カタカナで入力してください。"],
    [isInJapan, "point", "This lies outside Japan.", "日本の外の座標です。"],
    [isSucceeded, "successorCode", ...unknownSuccessor],
    [
      endsRightly,
      "validUntil",
      "Give the last day and the successor together.",
      "廃止日と合併先はそろえて入力してください。",
    ],
  ];
}

const wrongCode = [
  "This is no municipality's code: its form or its check digit is wrong.",
  "全国地方公共団体コードの形式か検査数字が正しくありません。",
] as const;

const unknownSuccessor = [
  "The region has no municipality of this code; enter it before or together with this one.",
  "合併先の市区町村がこの地域にありません。先に、または同時に登録してください。",
] as const;

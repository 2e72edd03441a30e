import { textMistakes, type TextRule, type UserError } from "../../../common/writing/user-errors.ts";
import { amountMistakes, invalid, toPath, urlMistakes } from "../../../common/writing/checks.ts";
import { clearedMistakes, eachOf, listMistakes, repetitionMistakes, type ListRule } from "../checks.ts";
import { toMunicipalityCode } from "./municipality-code.ts";
import type { HubUpdateInput } from "./schema.generated.ts";
import { outcomeMistakes, translationMistakes } from "./translation-checks.ts";

/** What a directory entry must be beyond its types. All mistakes are told at once, each with its path. */

/** What entering and changing a hub have in common; entering gives more of it. */
export type HubChange = Omit<HubUpdateInput, "hubId" | "expectedVersion" | "internals">;

/** Texts; those without `isRequired` may be cleared. */
const textRules: Readonly<Record<string, TextRule>> = {
  name: { max: 120, isRequired: true, ja: "名称" },
  nameKana: { max: 120, isRequired: true, ja: "名称（カナ）" },
  nameEn: { max: 120, ja: "名称（英語）" },
  commonName: { max: 120, ja: "通称" },
  openDataId: { max: 100, ja: "ID" },
  municipalityCode: { max: 6, isRequired: true, ja: "全国地方公共団体コード" },
  addressLine: { max: 200, isRequired: true, ja: "町字・番地以下" },
  access: { max: 500, isRequired: true, ja: "アクセス方法" },
  parking: { max: 200, ja: "駐車場" },
  holidayPolicy: { max: 500, ja: "休業日" },
  mission: { max: 1_000, isRequired: true, ja: "目的" },
  website: { max: 2_000, ja: "ウェブサイト" },
  bookingUrl: { max: 2_000, ja: "予約ページ" },
};

const listRules: Readonly<Record<string, ListRule>> = {
  rooms: { max: 50, ja: "部屋" },
  openingHours: { max: 20, ja: "開館時間" },
  pricing: { max: 50, ja: "料金" },
  patterns: { max: 4, ja: "推進パターン" },
  functions: { max: 5, ja: "センター機能" },
  capabilities: { max: 13, ja: "できること" },
  virtualPlaces: { max: 20, ja: "バーチャルな場" },
  lifeServices: { max: 50, ja: "生活サービス" },
  ruralCoverage: { max: 100, ja: "郡部の対象地域" },
  audiences: { max: 6, ja: "対象者" },
  goals: { max: 7, ja: "目標" },
  partners: { max: 50, ja: "協力者" },
  translations: { max: 2, ja: "翻訳" },
  outcomes: { max: 50, ja: "成果" },
  images: { max: 20, ja: "画像" },
};

/** What besides required texts must not be cleared. */
const requiredLabels: Readonly<Record<string, string>> = {
  kind: "種別",
  status: "状態",
  networkStatus: "参加状況",
  point: "緯度・経度",
  isCentral: "中心部",
  accessibility: "アクセシビリティ",
  facilityOrigin: "施設の由来",
  capacitySeats: "席数",
  ictEnvironment: "ICT環境",
  operator: "運営者",
  contactPublic: "公開の連絡先",
  ...Object.fromEntries(Object.entries(listRules).map(([field, { ja }]) => [field, ja])),
};

/** The mistakes in what is given of a hub, without those that only the database knows. */
export const hubMistakes = (change: HubChange): UserError[] => [
  ...clearedMistakes(change, requiredLabels),
  ...textMistakes(change, Object.fromEntries(Object.entries(textRules).filter(([field]) => field in change))),
  ...listMistakes(change, listRules),
  ...kanaMistakes(change),
  ...municipalityMistakes(change),
  ...pointMistakes(change),
  ...urlMistakes("website", change.website),
  ...urlMistakes("bookingUrl", change.bookingUrl),
  ...amountMistakes("capacitySeats", change.capacitySeats, "席数"),
  ...amountMistakes("renovationCostYen", change.renovationCostYen, "改修費"),
  ...buildingMistakes(change),
  ...openingHoursMistakes(change),
  ...ictMistakes(change),
  ...peopleMistakes(change),
  ...serviceMistakes(change),
  ...translationMistakes(change),
  ...outcomeMistakes(change),
  ...repetitionMistakes(
    "patterns",
    (change.patterns ?? []).map(({ pattern }) => pattern),
  ),
  ...repetitionMistakes(
    "functions",
    (change.functions ?? []).map((part) => part.function),
  ),
  ...repetitionMistakes(
    "capabilities",
    (change.capabilities ?? []).map(({ capability }) => capability),
  ),
  ...repetitionMistakes(
    "ruralCoverage",
    (change.ruralCoverage ?? []).map((code) => toMunicipalityCode(code) ?? code),
  ),
];

const kanaMistakes = ({ nameKana }: HubChange): UserError[] =>
  !nameKana?.trim() || /^[ァ-ヶー・]+$/u.test(nameKana)
    ? []
    : [
        invalid(
          "nameKana",
          "`nameKana` is to be in full-width katakana.",
          "「名称（カナ）」は全角カタカナで入力してください。",
        ),
      ];

/** Codes with a wrong form or check digit; whether there is such a municipality is for the database to say. */
function municipalityMistakes({ municipalityCode, ruralCoverage }: HubChange): UserError[] {
  const mistakesIn = (code: string, field: string): UserError[] =>
    code.trim() === "" || toMunicipalityCode(code) !== undefined
      ? []
      : [
          invalid(
            field,
            `\`${code}\` is not a municipality's code: its form or its check digit is wrong.`,
            "全国地方公共団体コードの形式か検査数字が正しくありません。",
          ),
        ];
  return [
    ...mistakesIn(municipalityCode ?? "", "municipalityCode"),
    ...eachOf(ruralCoverage, (code, place) => mistakesIn(code, `ruralCoverage.${place}`)),
  ];
}

function pointMistakes({ point }: HubChange): UserError[] {
  if (!point) return [];
  const mistakesIn = (
    field: "latitude" | "longitude",
    [min, max]: readonly [number, number],
    ja: string,
  ): UserError[] =>
    point[field] >= min && point[field] <= max
      ? []
      : [
          invalid(
            `point.${field}`,
            `\`${field}\` lies outside Japan. Give ${min} to ${max} degrees.`,
            `「${ja}」が日本の外です。${min}〜${max}度で入力してください。`,
          ),
        ];
  return [...mistakesIn("latitude", [20, 46], "緯度"), ...mistakesIn("longitude", [122, 154], "経度")];
}

const note: TextRule = { max: 500, ja: "備考" };
const label = (ja: string): TextRule => ({ max: 120, isRequired: true, ja });

/** Rooms, what they cost, what they are like, pictures of them. */
const buildingMistakes = ({ accessibility, rooms, pricing, images }: HubChange): UserError[] => [
  ...textMistakes(accessibility ?? {}, { note }, toPath("accessibility")),
  ...eachOf(rooms, (room, place) => [
    ...textMistakes(room, { name: label("部屋の名前"), note }, toPath(`rooms.${place}`)),
    ...amountMistakes(`rooms.${place}.seats`, room.seats, "席数"),
  ]),
  ...eachOf(pricing, (plan, place) => [
    ...textMistakes(plan, { name: label("料金の名前") }, toPath(`pricing.${place}`)),
    ...amountMistakes(`pricing.${place}.amountYen`, plan.amountYen, "料金"),
  ]),
  ...eachOf(images, (image, place) => [
    ...textMistakes(
      image,
      { alt: { max: 300, isRequired: true, ja: "代替テキスト" }, url: { max: 2_000, ja: "画像" } },
      toPath(`images.${place}`),
    ),
    ...urlMistakes(`images.${place}.url`, image.url),
  ]),
];

const openingTime = /^([01]\d|2[0-3]):[0-5]\d$/u;

/** HH:MM, closing after opening, at the latest at 24:00. */
const openingHoursMistakes = ({ openingHours }: HubChange): UserError[] =>
  eachOf(openingHours, ({ days, opens, closes, note: remark }, place) => {
    const field = `openingHours.${place}`;
    const mistakes = textMistakes({ note: remark }, { note }, toPath(field));
    if (days.length === 0) mistakes.push(invalid(`${field}.days`, "Name at least one day.", "曜日を選んでください。"));
    const isOpening = openingTime.test(opens);
    const isClosing = closes === "24:00" || openingTime.test(closes);
    if (!isOpening)
      mistakes.push(
        invalid(`${field}.opens`, "`opens` is not a time such as 09:00.", "開館時刻は 09:00 の形で入力してください。"),
      );
    if (!isClosing)
      mistakes.push(
        invalid(
          `${field}.closes`,
          "`closes` is not a time such as 18:00 or 24:00.",
          "閉館時刻は 18:00 や 24:00 の形で入力してください。",
        ),
      );
    if (isOpening && isClosing && closes <= opens) {
      mistakes.push(
        invalid(
          `${field}.closes`,
          "`closes` is not after `opens`. Put what goes past midnight under the next day.",
          "閉館時刻は開館時刻より後にしてください。日付をまたぐ分は翌日に入力してください。",
        ),
      );
    }
    return mistakes;
  });

const ictMistakes = ({ ictEnvironment }: HubChange): UserError[] => [
  ...amountMistakes("ictEnvironment.downMbps", ictEnvironment?.downMbps, "下り速度"),
  ...amountMistakes("ictEnvironment.upMbps", ictEnvironment?.upMbps, "上り速度"),
  ...listMistakes(
    { "ictEnvironment.securityMeasures": ictEnvironment?.securityMeasures },
    { "ictEnvironment.securityMeasures": { max: 30, ja: "セキュリティ対策" } },
  ),
  ...eachOf(ictEnvironment?.securityMeasures, (measure, place) =>
    textMistakes(
      { [place]: measure },
      { [place]: label("セキュリティ対策") },
      toPath("ictEnvironment.securityMeasures"),
    ),
  ),
];

/** Who runs the hub, who works with it, whom to ask. */
const peopleMistakes = ({ operator, partners, contactPublic }: HubChange): UserError[] => [
  ...(operator ? textMistakes(operator, { name: label("運営者") }, toPath("operator")) : []),
  ...eachOf(partners, (partner, place) =>
    textMistakes({ [place]: partner }, { [place]: label("協力者") }, toPath("partners")),
  ),
  ...(contactPublic ? contactMistakes(contactPublic) : []),
];

function contactMistakes(contact: NonNullable<HubChange["contactPublic"]>): UserError[] {
  const rules = { name: label("連絡先"), phone: { max: 20, ja: "電話番号" } };
  const mistakes = textMistakes(contact, rules, toPath("contactPublic"));
  if (/[@＠]/u.test(contact.name + (contact.phone ?? ""))) {
    const message = "`contactPublic` is for everybody: no e-mail address.";
    mistakes.push(invalid("contactPublic", message, "公開の連絡先にメールアドレスは入力できません。"));
  }
  return mistakes;
}

const serviceMistakes = ({ virtualPlaces, lifeServices }: HubChange): UserError[] => [
  ...eachOf(virtualPlaces, (virtualPlace, place) => [
    ...textMistakes(
      virtualPlace,
      { name: label("バーチャルな場"), tool: note, url: { max: 2_000, ja: "URL" }, catchment: note, opening: note },
      toPath(`virtualPlaces.${place}`),
    ),
    ...urlMistakes(`virtualPlaces.${place}.url`, virtualPlace.url),
  ]),
  ...eachOf(lifeServices, ({ provider }, place) =>
    textMistakes({ provider }, { provider: { max: 120, ja: "提供者" } }, toPath(`lifeServices.${place}`)),
  ),
];

import { accessibilityMarks, dayMarks, type AccessibilityMark } from "../../../../common/hub-cells.ts";
import { taxonomies, type Code, type TaxonomyName } from "../../../../common/taxonomy.ts";
import type { RowError } from "./row-error.ts";

/** What the text of a cell means. Width does not matter: people type ９：００ too. */

/** A cell that does not mean anything here; where it stands is for the caller to say. */
export class CellError extends Error {
  readonly code: RowError["code"];
  readonly messageJa: string;

  constructor(code: RowError["code"], message: string, messageJa: string) {
    super(message);
    this.code = code;
    this.messageJa = messageJa;
  }
}

export const fold = (text: string): string => text.normalize("NFKC").trim();

/** Refuses what a spreadsheet has made of a long number, such as 7.2E+11. */
export function toIdentifier(text: string): string {
  const folded = fold(text);
  if (!/^\d(\.\d+)?e\+?\d+$/iu.test(folded)) return folded;
  throw new CellError(
    "DAMAGED_BY_SPREADSHEET",
    "A spreadsheet has turned the number into powers of ten. Format the column as text and enter it again.",
    "表計算ソフトで指数表示になり、元の番号が失われています。列を「文字列」にして入力し直してください。",
  );
}

const bounds = { latitude: [20, 46], longitude: [122, 154] } as const;

export function toDegrees(axis: "latitude" | "longitude", text: string): number {
  const folded = fold(text);
  if (!/^-?\d{1,3}(\.\d+)?$/u.test(folded)) {
    throw new CellError(
      "INVALID",
      "Give decimal degrees, such as 43.8052.",
      "43.8052 のように十進数の度で入力してください。",
    );
  }
  const degrees = Number(folded);
  const [min, max] = bounds[axis];
  if (degrees >= min && degrees <= max) return degrees;
  const [otherMin, otherMax] = bounds[axis === "latitude" ? "longitude" : "latitude"];
  const isSwapped = degrees >= otherMin && degrees <= otherMax;
  throw new CellError(
    "OUTSIDE_JAPAN",
    `This lies outside Japan (${min} to ${max} degrees).${isSwapped ? " Latitude and longitude seem to have changed places." : ""}`,
    `日本の外です（${min}〜${max}度）。${isSwapped ? "緯度と経度が入れ替わっているようです。" : ""}`,
  );
}

export function toCount(text: string): number {
  const folded = fold(text).replaceAll(",", "");
  if (/^\d{1,6}$/u.test(folded)) return Number(folded);
  throw new CellError("INVALID", "Give a whole number.", "整数で入力してください。");
}

export function toDay(text: string): string {
  const [, year = "", month = "", day = ""] = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/u.exec(fold(text)) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso)) return iso;
  throw new CellError("INVALID", "Give a day such as 2026-04-01.", "2026-04-01 のように年月日で入力してください。");
}

/** HH:MM; 24:00 is a time to close at. */
export function toTime(text: string): string {
  const [, hour = "", minute = ""] = /^(\d{1,2})[:時](\d{2})?(?::00|分)?$/u.exec(fold(text)) ?? [];
  const time = `${hour.padStart(2, "0")}:${minute === "" ? "00" : minute}`;
  if (/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u.test(time)) return time;
  throw new CellError("INVALID", "Give a time such as 09:00.", "09:00 のように時刻で入力してください。");
}

const daysByMark = new Map(Object.entries(dayMarks).map(([day, mark]) => [mark, day as Code<"OpeningDay">]));

/** 月火水木金, with or without something between them. */
export function toDays(text: string): Code<"OpeningDay">[] {
  const marks = [...fold(text).replaceAll(/曜日|曜|[\s,、・;/]/gu, "")];
  const days = marks.flatMap((mark) => daysByMark.get(mark) ?? []);
  if (days.length === marks.length && days.length > 0) return [...new Set(days)];
  throw new CellError(
    "INVALID",
    "Give the days by their first characters, such as 月火水木金.",
    "利用可能曜日は「月火水木金」のように入力してください。",
  );
}

interface OpeningHours {
  readonly days: readonly Code<"OpeningDay">[];
  readonly opens: string;
  readonly closes: string;
  readonly note: string | null;
}

/** A note on the first opening hours, and further opening hours such as 土日 09:00〜17:00. */
export function toOpeningNote(text: string): { readonly note: string | null; readonly more: OpeningHours[] } {
  const entries = text.split(/[;；]/u).map((entry) => entry.trim());
  const spans = entries.map((entry) => toSpan(entry));
  const notes = entries.filter((entry, place) => entry !== "" && spans[place] === undefined);
  return { note: notes.join(";") || null, more: spans.flatMap((span) => span ?? []) };
}

function toSpan(entry: string): OpeningHours | undefined {
  const pattern = /^([月火水木金土日祝]+) (\d{2}:\d{2})[〜~～-](\d{2}:\d{2})(?:[（(](.*)[）)])?$/u;
  const [, days, opens, closes, note] = pattern.exec(entry) ?? [];
  if (days === undefined || opens === undefined || closes === undefined) return undefined;
  return { days: toDays(days), opens: toTime(opens), closes: toTime(closes), note: note ?? null };
}

export const toList = (text: string): string[] =>
  text
    .split(/[;；]/u)
    .map((entry) => entry.trim())
    .filter(Boolean);

/** The code of a term, which may be given by its Japanese name or by the code itself. */
export function toCode<Name extends TaxonomyName>(vocabulary: Name, text: string): Code<Name> {
  const terms = Object.entries<{ readonly ja: string }>(taxonomies[vocabulary]);
  const wanted = fold(text);
  const found = terms.find(([code, { ja }]) => fold(ja) === wanted || code === wanted.toUpperCase());
  if (found) return found[0] as Code<Name>;
  const known = terms.map(([, { ja }]) => ja).join("、");
  throw new CellError(
    "UNKNOWN_TERM",
    `This is none of the terms of ${vocabulary}: ${terms.map(([code]) => code).join(", ")}.`,
    `選べる語ではありません。次から選んでください：${known}`,
  );
}

/** A term with its state in brackets, such as 人材の育成(計画中). */
export function toMarked<Term extends TaxonomyName, State extends TaxonomyName>(
  [terms, states]: readonly [Term, State],
  usual: Code<State>,
  entry: string,
): { readonly term: Code<Term>; readonly state: Code<State> } {
  const [, label = "", state] = /^(.*?)(?:\(([^()]*)\))?$/u.exec(fold(entry)) ?? [];
  return { term: toCode(terms, label), state: state === undefined ? usual : toCode(states, state) };
}

const marksByLabel = new Map(
  Object.entries(accessibilityMarks).map(([mark, label]) => [fold(label), mark as AccessibilityMark]),
);

/** What バリアフリー情報 says: the marks that it names are set, the rest is a note. */
export function toAccessibility(text: string) {
  const entries = toList(text);
  const set = new Set(entries.flatMap((entry) => marksByLabel.get(fold(entry)) ?? []));
  const notes = entries.filter((entry) => !marksByLabel.has(fold(entry)));
  return {
    wheelchair: set.has("wheelchair"),
    accessibleToilet: set.has("accessibleToilet"),
    ostomate: set.has("ostomate"),
    nursingRoom: set.has("nursingRoom"),
    elevator: set.has("elevator"),
    note: notes.join(";") || null,
  };
}

import { foldText } from "../../../common/fold-text.ts";
import type { Code } from "../../../common/taxonomy.ts";
import type { ProgramRow } from "./queries.ts";

/** What is derived from a program's row. Days are calendar days in Japan, such as 2026-04-01, and compare as text. */
type Applications = Pick<ProgramRow, "applyFrom" | "applyUntil" | "closedOn">;

const dayMs = 86_400_000;
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day as its number from 1970-01-01. */
export const dayNumber = (day: string): number => toTime(day) / dayMs;

/** The last day on which applications are taken: the program's own, or the one before it is closed early; null for none. */
function lastDayOf({ applyUntil, closedOn }: Applications): string | null {
  const beforeClosing = closedOn && new Date(toTime(closedOn) - dayMs).toISOString().slice(0, 10);
  return [applyUntil, beforeClosing].filter((day) => day !== null).toSorted()[0] ?? null;
}

/** Where a program stands on a day. */
export function programStatus(program: Applications, today: string): Code<"ProgramStatus"> {
  const lastDay = lastDayOf(program);
  if (lastDay !== null && lastDay < today) return "CLOSED";
  if (program.applyFrom !== null && program.applyFrom > today) return "UPCOMING";
  return lastDay === null ? "ALWAYS_OPEN" : "OPEN";
}

/** Days that are left, today included; null unless the program is open and has a last day. */
export function daysLeft(program: Applications, today: string): number | null {
  const lastDay = lastDayOf(program);
  if (lastDay === null || programStatus(program, today) !== "OPEN") return null;
  return dayNumber(lastDay) - dayNumber(today) + 1;
}

type Texts = Pick<
  ProgramRow,
  "title" | "titleEn" | "summary" | "providerName" | "eligible" | "helpsWith" | "howToApply" | "legalBasis"
>;

/** The folded text that the text filter looks into. */
export const searchTextOf = (program: Texts): string =>
  foldText(
    [
      program.title,
      program.titleEn,
      program.summary,
      program.providerName,
      program.eligible,
      program.helpsWith,
      program.howToApply,
      program.legalBasis,
    ]
      .filter(Boolean)
      .join("\n"),
  );

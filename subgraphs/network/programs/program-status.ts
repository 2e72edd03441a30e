import type { Code } from "../../../common/taxonomy.ts";

/** The days of a program that say whether one can apply; all are days in Japan, `YYYY-MM-DD`, which compare as texts. */
export interface ApplicationDays {
  readonly applyFrom: string | null;
  readonly applyUntil: string | null;
  readonly closedOn: string | null;
}

/** Whether one can apply today: never stored, so that no program stays open by being forgotten. */
export function statusOn(today: string, { applyFrom, applyUntil, closedOn }: ApplicationDays): Code<"ProgramStatus"> {
  if ((closedOn !== null && closedOn <= today) || (applyUntil !== null && applyUntil < today)) return "CLOSED";
  if (applyFrom !== null && applyFrom > today) return "UPCOMING";
  return applyUntil === null ? "ALWAYS_OPEN" : "OPEN";
}

/** Days that are left to apply, today included; null unless the program is open with a last day. */
export function daysLeftOn(today: string, days: ApplicationDays): number | null {
  if (days.applyUntil === null || statusOn(today, days) !== "OPEN") return null;
  return (Date.parse(days.applyUntil) - Date.parse(today)) / 86_400_000 + 1;
}

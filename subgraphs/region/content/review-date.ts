import { refuse } from "../../../common/writing/user-errors.ts";
import { nextReview } from "./life-cycle.ts";

const maxReviewYears = 5;

/** When a text that was found to be right is due again: as wanted, or in a year. Refuses what is past or beyond five years. */
export function reviewDateOf(wanted: Date | null | undefined, now: Date): Date {
  const reviewDueAt = wanted ?? nextReview(now);
  const latest = new Date(now);
  latest.setUTCFullYear(now.getUTCFullYear() + maxReviewYears);
  if (reviewDueAt > now && reviewDueAt <= latest) return reviewDueAt;
  return refuse(
    "INVALID",
    "reviewDueAt",
    `Give a time from now on, within ${maxReviewYears} years.`,
    `いまから${maxReviewYears}年以内の日時にしてください。`,
  );
}

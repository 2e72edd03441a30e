import type { Code } from "../../common/taxonomy.ts";

/**
 * An issue is closed by its hub's confirmation, or by itself so many days after it was solved. Nothing runs for that: the stored status
 * stays SOLVED, and whoever shows, filters or counts goes by the status at a moment (`db/issue-status.ts` says the same in SQL).
 */
export const closingDays = 30;

/** The status of an issue at a moment. */
export function statusAt(
  { status, resolvedAt }: { readonly status: Code<"IssueStatus">; readonly resolvedAt: Date | null },
  now: Date,
): Code<"IssueStatus"> {
  const isOver = resolvedAt !== null && resolvedAt.getTime() <= now.getTime() - closingDays * 86_400_000;
  return status === "SOLVED" && isOver ? "CLOSED" : status;
}

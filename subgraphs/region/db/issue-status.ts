import { sql, type SQL } from "drizzle-orm";
import type { Code } from "../../../common/taxonomy.ts";
import { closingDays } from "../issue-status.ts";
import { daysBefore } from "./conditions.ts";
import { issues } from "./tables/issues.ts";

/** The status of an issue at a moment: closed 30 days after it was solved, as `../issue-status.ts` says. */
export const issueStatusAt = (now: Date): SQL<Code<"IssueStatus">> => sql`case
  when ${issues.status} = 'SOLVED' and ${issues.resolvedAt} <= ${daysBefore(now, closingDays).toISOString()}::timestamptz then 'CLOSED'
  else ${issues.status} end`;

import type { Outcome } from "../../../common/writing/user-errors.ts";
import { forgetAll } from "../forget-all.ts";
import { loadKnown, toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import { readHandover } from "./handover.ts";
import type { Touched } from "./on-issue.ts";
import { requireDesk, requireMerging } from "./policy.ts";

/** What a refused mutation meant to touch, as global IDs. */
export interface Meant {
  readonly issue?: string;
  readonly solution?: string;
  readonly comment?: string;
}

/** The payload of a mutation: what it touched or, refused, meant to touch, as it is now. */
export async function payloadOf({ result, userErrors }: Outcome<Touched>, context: Context, meant: Meant = {}) {
  const { loaders } = context;
  forgetAll(loaders);
  const touched: Readonly<Partial<Record<keyof Touched, string | undefined>>> = result ?? uuidsOf(meant, context);
  const solution = await loadKnown(loaders.solutionById, touched.solutionId);
  const comment = await loadKnown(loaders.commentById, touched.commentId);
  const issueId = touched.issueId ?? solution?.issueId ?? comment?.issueId;
  return { solution, comment, issue: await loadKnown(loaders.issueById, issueId), userErrors };
}

const uuidsOf = ({ issue = "", solution = "", comment = "" }: Meant, { region }: Context) => ({
  issueId: toLocalUuid(issue, "issue", region),
  solutionId: toLocalUuid(solution, "solution", region),
  commentId: toLocalUuid(comment, "comment", region),
});

interface Mark {
  readonly issueId: string;
  readonly masterId: string;
}

/** The payload of a mark, with what the master's region has to be told. */
export async function markPayloadOf(outcome: Outcome<Touched>, context: Context, { issueId, masterId }: Mark) {
  const payload = await payloadOf(outcome, context, { issue: issueId });
  const marked = outcome.result && payload.issue;
  return { ...payload, handover: marked ? await readHandover(context.db, marked, masterId, context) : null };
}

/** What an issue would hand over; null when it is not there. Throws `FORBIDDEN` for all but the desk, and for who may not merge it. */
export async function handoverOf({ issueId, masterId }: Mark, context: Context) {
  requireDesk(context.viewer);
  requireMerging(context, [issueId, masterId]);
  const issue = await loadKnown(context.loaders.issueById, toLocalUuid(issueId, "issue", context.region));
  return issue && readHandover(context.db, issue, masterId, context);
}

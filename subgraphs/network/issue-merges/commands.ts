import { GraphQLError } from "graphql";
import type { Code } from "../../../common/taxonomy.ts";
import { newUuid, parseNodeId } from "../../../common/node-id.ts";
import { afterFirstCommit } from "../../../common/database/faults.ts";
import { errorCodes, type ErrorCode } from "../../../common/errors.ts";
import { checkTexts, refuse, type Outcome, type UserError } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import type { Context } from "../context.ts";
import type { IssueMergeInput, IssueUnmergeInput } from "../schema.generated.ts";
import { requireMayMerge, requireMayObject, requireMember } from "./policy.ts";
import { insertMerge, lockMergeOf, updateMerge, type MergeRow } from "./queries.ts";
import { absorbDuplicate, markDuplicate, releaseDuplicate, unmarkDuplicate } from "./region-steps.ts";

/**
 * A merge is a saga over two regions: what is to be done is written down first (PENDING, UNDOING), then each region does its part,
 * then that it is done (DONE, UNDONE). When a region does not answer, or our own database does not, the saga stays where it is and says
 * which region it waits for; a repeated request, of anybody who may merge, goes on. When a region refuses, what the other did is taken back.
 */

/** The UUID of the merge that a command was about. */
export interface TouchedMerge {
  readonly id: string;
}

const noteRule = { note: { max: 1_000, ja: "メモ" } };

export async function mergeIssues(input: IssueMergeInput, context: Context): Promise<Outcome<TouchedMerge>> {
  const { duplicateId, masterId } = input;
  const regions = [regionOfIssue(duplicateId), regionOfIssue(masterId)];
  requireMayMerge(context.viewer, regions);
  const begun = await write("issueMerge", input, context, async (db) => {
    checkTexts(input, noteRule);
    checkPair(input);
    const known = await lockMergeOf(db, duplicateId);
    if (known) return { result: { id: known.id }, audit: goOn(known, masterId) };
    const { viewer, now } = context;
    const merge = { duplicateId, masterId, state: "PENDING" as const, note: input.note ?? null, regions };
    const by = { requestedBy: viewer.sub, requestedByRole: viewer.role, createdAt: now(), updatedAt: now() };
    const id = newUuid();
    if (!(await insertMerge(db, { ...merge, ...by, id }))) refuseOther();
    return {
      result: { id },
      audit: { target: duplicateId, before: null, after: { merge: id, state: "PENDING", masterId } },
    };
  });
  return begun.result ? follow(begun.result, context) : begun;
}

export async function unmergeIssues(input: IssueUnmergeInput, context: Context): Promise<Outcome<TouchedMerge>> {
  requireMember(context.viewer);
  const begun = await write("issueUnmerge", input, context, async (db) => {
    const merge = await lockMergeOf(db, input.duplicateId);
    if (!merge)
      return refuse(
        "NOT_FOUND",
        "duplicateId",
        "This issue is merged into no other.",
        "この課題はほかの課題に統合されていません。",
      );
    requireMayObject(context.viewer, merge.regions);
    checkTexts(input, noteRule);
    await updateMerge(db, merge.id, { state: "UNDOING", updatedAt: context.now() });
    const before = { merge: merge.id, state: merge.state };
    const after = { merge: merge.id, state: "UNDOING", note: input.note ?? null };
    return { result: { id: merge.id }, audit: { target: input.duplicateId, before, after } };
  });
  return begun.result ? follow(begun.result, context) : begun;
}

/** Does what is left of a merge, which is written down already. */
async function follow(touched: TouchedMerge, context: Context): Promise<Outcome<TouchedMerge>> {
  try {
    return await carryOn(touched, context);
  } catch (error) {
    throw isRefusal(error) ? error : asUnknown(error);
  }
}

/** What was written down goes on: a region's "not now" is no sign that nothing was done. */
function asUnknown(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return afterFirstCommit(error);
  const code: ErrorCode = "UNKNOWN_OUTCOME";
  return new GraphQLError(errorCodes[code], { extensions: { ...error.extensions, code } });
}

async function carryOn(touched: TouchedMerge, context: Context): Promise<Outcome<TouchedMerge>> {
  const merge = await context.loaders.mergeById.clear(touched.id).load(touched.id);
  const proceed = merge && { PENDING: carryOut, UNDOING: undo, DONE: nothing, UNDONE: nothing }[merge.state];
  if (!merge || !proceed) throw new Error("A merge that was written down is not there.");
  try {
    const userErrors = await proceed(merge, context);
    const [first, ...others] = userErrors;
    return first ? { result: null, userErrors: [first, ...others] } : { result: touched, userErrors: [] };
  } catch (error) {
    await noteFailure(merge, error, context);
    throw error;
  }
}

type Proceed = (merge: MergeRow, context: Context) => Promise<readonly UserError[]>;

const nothing: Proceed = async () => [];

const carryOut: Proceed = async (merge, context) => {
  const { duplicateId, masterId } = merge;
  const { handover, userErrors } = await markDuplicate(duplicateId, masterId, context);
  if (!handover) {
    await settle(merge, "UNDONE", context);
    return userErrors;
  }
  const refused = await takingBack(merge, context, () => absorbDuplicate(masterId, handover, context));
  await settle(merge, refused.length > 0 ? "UNDONE" : "DONE", context);
  return refused;
};

const undo: Proceed = async (merge, context) => {
  const { duplicateId, masterId } = merge;
  const userErrors = [
    ...(await unmarkDuplicate(duplicateId, masterId, context)),
    ...(await releaseDuplicate(masterId, duplicateId, context)),
  ];
  await settle(merge, userErrors.length > 0 ? "DONE" : "UNDONE", context);
  return userErrors;
};

/** Where the master's region refuses, the duplicate is as it was before. */
async function takingBack(
  { duplicateId, masterId }: MergeRow,
  context: Context,
  act: () => Promise<readonly UserError[]>,
): Promise<readonly UserError[]> {
  const takeBack = () => unmarkDuplicate(duplicateId, masterId, context);
  try {
    const refused = await act();
    if (refused.length > 0) await takeBack();
    return refused;
  } catch (error) {
    if (isRefusal(error)) await takeBack();
    throw error;
  }
}

/** How a region says no for good. After anything else, a fault of our own database too, nobody knows how far the saga has come. */
const refusals: ReadonlySet<unknown> = new Set<ErrorCode>([
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "OPERATION_TOO_LARGE",
]);

const isRefusal = (error: unknown): boolean => error instanceof GraphQLError && refusals.has(error.extensions["code"]);

/** A region that refused outright ends the saga where it began; for all else it waits. */
async function noteFailure(merge: MergeRow, error: unknown, context: Context): Promise<void> {
  if (isRefusal(error)) return settle(merge, merge.state === "PENDING" ? "UNDONE" : "DONE", context);
  const region = error instanceof GraphQLError ? error.extensions["region"] : undefined;
  const waitingFor = typeof region === "string" ? region : null;
  await updateMerge(context.db, merge.id, { waitingFor, updatedAt: context.now() });
}

async function settle(merge: MergeRow, state: Code<"IssueMergeState">, context: Context): Promise<void> {
  const mutation = merge.state === "PENDING" ? "issueMerge" : "issueUnmerge";
  await write(mutation, {}, context, async (db) => {
    await updateMerge(db, merge.id, { state, waitingFor: null, updatedAt: context.now() });
    const before = { merge: merge.id, state: merge.state };
    return { result: null, audit: { target: merge.duplicateId, before, after: { merge: merge.id, state } } };
  });
}

const regionOfIssue = (id: string): string => {
  const issue = parseNodeId(id);
  return issue?.type === "issue" ? issue.region : "";
};

function checkPair({ duplicateId, masterId }: IssueMergeInput): void {
  for (const [field, id] of Object.entries({ duplicateId, masterId })) {
    if (regionOfIssue(id) === "")
      refuse("NOT_FOUND", field, "This is not the ID of an issue.", "課題のIDではありません。");
  }
  if (duplicateId === masterId)
    refuse("INVALID", "masterId", "An issue is no duplicate of itself.", "同じ課題どうしは統合できません。");
}

/** Repeating a merge goes on with it; nothing new is written down. */
function goOn({ masterId, state }: MergeRow, wanted: string): [] {
  if (masterId !== wanted) refuseOther();
  if (state !== "UNDOING") return [];
  return refuse(
    "WRONG_STATE",
    "duplicateId",
    "This merge is being undone. Finish that first, with `issueUnmerge`.",
    "この統合は解除の途中です。先に解除を終えてください。",
  );
}

const refuseOther = (): never =>
  refuse(
    "CONFLICT",
    "duplicateId",
    "This issue is merged into another already. Undo that first.",
    "この課題はすでに別の課題に統合されています。先に解除してください。",
  );

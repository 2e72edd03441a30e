import type { Executor } from "../../../common/database/database.ts";
import type { KeyedInput } from "../../../common/writing/idempotency.ts";
import { formatNodeId, nationalRegion, newUuid } from "../../../common/node-id.ts";
import { checkTexts, refuse, Refusal, type Outcome } from "../../../common/writing/user-errors.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { write } from "../../../common/writing/write.ts";
import type { Context } from "../context.ts";
import { cancelPending, insertVersion } from "../feed/queries.ts";
import { releaseDue } from "../feed/release.ts";
import { nationalUuid } from "../national-id.ts";
import type {
  EmbargoCancelInput,
  NominationApproveInput,
  NominationCommentInput,
  NominationDeclineInput,
  NominationEndorseInput,
  NominationRecommendInput,
  NominationRequestChangesInput,
  NominationWaiveCheckInput,
  NominationWithdrawInput,
} from "../schema.generated.ts";
import { parseJapanTime } from "./japan-time.ts";
import { stateAfter, statesBefore, type NominationAct } from "./life-cycle.ts";
import type { TouchedNomination } from "./nominate.ts";
import { blockingChecks, isWaivable } from "./nomination-checks.ts";
import { mayAct, requireMayAct, requireNotAuthor } from "./policy.ts";
import {
  expireNominations,
  insertComment,
  lockNomination,
  updateNomination,
  type NewNomination,
  type NominationRow,
} from "./queries.ts";

/** The type in the global IDs of nominations. */
export const nominationType = "nomination";

const reasonRule = { reason: { max: 2_000, isRequired: true, ja: "理由" } };

/** The region's admin makes an editor's or a coordinator's proposal the region's own. */
export const endorseNomination = (
  input: NominationEndorseInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "ENDORSE", mutation: "nominationEndorse", input }, context, async () => ({}));

/** A coordinator tells the secretariat what they think of it. */
export const recommendNomination = (
  input: NominationRecommendInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "RECOMMEND", mutation: "nominationRecommend", input }, context, async () => {
    checkTexts(input, { note: { max: 2_000, isRequired: true, ja: "推薦の言葉" } });
    return { recommendation: input.note, recommendedAt: context.now() };
  });

/** The secretariat looked at what a machine took for a fault, and it is none. */
export const waiveCheck = (input: NominationWaiveCheckInput, context: Context): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "WAIVE_CHECK", mutation: "nominationWaiveCheck", input }, context, async (_db, { checks }) => {
    checkTexts(input, reasonRule);
    const isMeant = ({ code, path }: NominationRow["checks"][number]) => code === input.code && path === input.path;
    if (!checks.some(isMeant)) refuse("NOT_FOUND", "path", "There is no such check.", "該当する確認項目がありません。");
    if (!isWaivable(input.code))
      refuse(
        "INVALID",
        "code",
        "This cannot be let pass; it has to be mended in a new version.",
        "この項目は確認済みにできません。新しい版で直す必要があります。",
      );
    return {
      checks: checks.map((check) =>
        isMeant(check) ? { ...check, status: "WAIVED" as const, waiverReason: input.reason } : check,
      ),
    };
  });

export const requestNominationChanges = (
  input: NominationRequestChangesInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "REQUEST_CHANGES", mutation: "nominationRequestChanges", input }, context, async () =>
    decision(input, context),
  );

export const declineNomination = (
  input: NominationDeclineInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "DECLINE", mutation: "nominationDecline", input }, context, async () => decision(input, context));

export const withdrawNomination = (
  input: NominationWithdrawInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "WITHDRAW", mutation: "nominationWithdraw", input }, context, async () =>
    decision(input, context),
  );

/**
 * Approves the nominated version as it was read from its region: that, and nothing newer, becomes national, at once or when the
 * embargo is over. A correction of the class TYPO takes the same approval: what the nation shows changes by a person's decision only.
 */
export const approveNomination = (
  input: NominationApproveInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "APPROVE", mutation: "nominationApprove", input }, context, async (db, nomination) => {
    const { id, contentId, contentVersion, snapshot, checks } = nomination;
    requireNotAuthor(context.viewer, snapshot.authorSubs);
    requireNoFaults(checks);
    const now = context.now();
    const embargoUntil = readEmbargo(input.embargoUntil, now);
    await insertVersion(db, {
      id: newUuid(),
      contentId,
      nominationId: id,
      contentVersion,
      snapshot,
      approvedBy: context.viewer.sub,
      approvedAt: now,
      dueAt: embargoUntil ?? now,
    });
    await releaseDue(db, now);
    return { embargoUntil, decidedByRole: context.viewer.role, decidedAt: now };
  });

/** Takes an approval back before anybody saw what was approved. */
export const cancelEmbargo = (input: EmbargoCancelInput, context: Context): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "CANCEL_EMBARGO", mutation: "embargoCancel", input }, context, async (db, { id }) => {
    await releaseDue(db, context.now());
    if ((await cancelPending(db, { nominationId: id }, context.now())) === 0)
      refuse(
        "WRONG_STATE",
        "id",
        "There is no embargo any more: it is published, or was taken back. Retract it if it must go.",
        "公開予約はすでにありません（公開済み、または取り消し済み）。必要なら撤回してください。",
      );
    return decision(input, context);
  });

/** Says something to everybody who works on the nomination. */
export const commentNomination = (
  input: NominationCommentInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> =>
  onNomination({ act: "COMMENT", mutation: "nominationComment", input }, context, async (db, { id }) => {
    checkTexts(input, { body: { max: 2_000, isRequired: true, ja: "コメント" } });
    const { viewer, now } = context;
    const comment = { body: input.body, author: viewer.sub, authorRole: viewer.role };
    await insertComment(db, { ...comment, nominationId: id, createdAt: now() });
    return {};
  });

function decision(input: { readonly reason: string }, { viewer, now }: Context): Partial<NewNomination> {
  checkTexts(input, reasonRule);
  return { reason: input.reason, decidedByRole: viewer.role, decidedAt: now() };
}

const maxEmbargoDays = 366;

function readEmbargo(text: string | null | undefined, now: Date): Date | null {
  if (text == null) return null;
  const until = parseJapanTime(text);
  const leadMs = until ? until.getTime() - now.getTime() : 0;
  if (until && leadMs > 0 && leadMs <= maxEmbargoDays * 86_400_000) return until;
  return refuse(
    "INVALID",
    "embargoUntil",
    "Give a time in Japan within the next year, such as 2026-12-01T09:00.",
    "1年以内の日本時間を「2026-12-01T09:00」の形で指定してください。",
  );
}

/** Names every fault that is open, with its place in the content. */
function requireNoFaults(checks: NominationRow["checks"]): void {
  const faults = blockingChecks(checks).map(({ path, message, messageJa }) => ({
    code: "INVALID" as const,
    path: ["checks", ...path.split(".")],
    message,
    messageJa,
  }));
  if (faults.length > 0) throw new Refusal(faults);
}

interface Command {
  readonly act: NominationAct;
  readonly mutation: string;
  readonly input: KeyedInput & { readonly id: string; readonly expectedVersion?: number };
}

/** One act on a nomination, locked and checked. Whoever may not read it learns nothing of it; `change` may refuse. */
function onNomination(
  { act, mutation, input }: Command,
  context: Context,
  change: (db: Executor, nomination: NominationRow) => Promise<Partial<NewNomination>>,
): Promise<Outcome<TouchedNomination>> {
  return write(mutation, input, context, async (db) => {
    await expireNominations(db, context.now());
    const id = nationalUuid(input.id, nominationType);
    const nomination = id === undefined ? undefined : await lockNomination(db, id);
    if (!nomination || !mayAct("READ", context.viewer, nomination)) return refuseUnknown();
    requireMayAct(act, context.viewer, nomination);
    if (input.expectedVersion !== undefined) requireVersion(nomination, input.expectedVersion);
    const state = stateAfter(act, nomination.state) ?? refuseState(act, nomination);
    const changed = await change(db, nomination);
    // What is said leaves the nomination as it is: nobody's decision is held up by a remark.
    if (act !== "COMMENT") await updateNomination(db, nomination.id, { ...changed, state, updatedAt: context.now() });
    const target = nomination.contentId;
    const before = { nomination: input.id, state: nomination.state };
    const after = { nomination: input.id, state, contentVersion: nomination.contentVersion, ...auditedOf(input) };
    return { result: { id: nomination.id }, audit: { target, before, after } };
  });
}

/** What the audit keeps of an input: codes and reasons, not what is said in comments. */
function auditedOf(input: object): Readonly<Record<string, unknown>> {
  const kept = new Set(["reason", "note", "embargoUntil", "code", "path"]);
  return Object.fromEntries(Object.entries(input).filter(([field, value]) => kept.has(field) && value != null));
}

const refuseUnknown = (): never => refuse("NOT_FOUND", "id", "There is no such nomination.", "推薦が見つかりません。");

const refuseState = (act: NominationAct, { state }: NominationRow): never =>
  refuse(
    "WRONG_STATE",
    "id",
    `The nomination is ${state}; this can be done with one that is ${statesBefore(act).join(" or ")} only.`,
    "推薦のいまの状態では行えない操作です。",
  );

/** The global ID of a nomination. */
export const nominationIdOf = (id: string): string => formatNodeId(nominationType, nationalRegion, id);

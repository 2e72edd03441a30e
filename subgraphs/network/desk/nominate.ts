import type { ContentSnapshot } from "../../../common/content-snapshot.ts";
import type { Executor } from "../../../common/database/database.ts";
import { newUuid } from "../../../common/node-id.ts";
import { checkTexts, refuse, settle, type Outcome } from "../../../common/writing/user-errors.ts";
import { write, type Written } from "../../../common/writing/write.ts";
import type { Context } from "../context.ts";
import { publicationOf } from "../feed/queries.ts";
import type { ContentNominateInput } from "../schema.generated.ts";
import type { NominationState } from "./life-cycle.ts";
import { blockingChecks, checksOf } from "./nomination-checks.ts";
import { mayAct, requireMayAct } from "./policy.ts";
import {
  expireNominations,
  insertNomination,
  lockOpenNomination,
  updateNomination,
  type NewNomination,
  type NominationRow,
} from "./queries.ts";
import { readSnapshot } from "./read-snapshot.ts";

/** The UUID of the nomination that a command changed. */
export interface TouchedNomination {
  readonly id: string;
}

/** After so many days without a decision a nomination is over. */
const daysToDecide = 90;

/**
 * Nominates a version, or goes on with a newer one where a nomination is open. The region is asked before the transaction begins,
 * since nothing slow happens within one. An editor's or a coordinator's is a proposal, which an admin of the region endorses.
 */
export async function nominateContent(
  input: ContentNominateInput,
  context: Context,
): Promise<Outcome<TouchedNomination>> {
  const read = await settle(async () => {
    checkTexts(input, { note: { max: 2_000, ja: "推薦の理由" } });
    return readSnapshot(input.contentId, input.contentVersion, context);
  });
  const { result: snapshot } = read;
  if (!snapshot) return read;
  const owned = { region: snapshot.region.code, hubId: snapshot.hub.id };
  const state = mayAct("PROPOSE", context.viewer, owned) ? "PROPOSED" : "NOMINATED";
  if (state === "NOMINATED") requireMayAct("NOMINATE", context.viewer, owned);
  return write("contentNominate", input, context, async (db) => {
    const now = context.now();
    await expireNominations(db, now);
    await requireNews(db, input);
    const open = await lockOpenNomination(db, input.contentId);
    const nomination = toNomination(input, snapshot, context);
    return open ? goOn(db, open, { ...nomination, state }) : begin(db, { ...nomination, state, createdAt: now });
  });
}

async function begin(db: Executor, fields: Omit<NewNomination, "id">): Promise<Written<TouchedNomination>> {
  const nomination = { ...fields, id: newUuid() };
  if (!(await insertNomination(db, nomination))) refuseOpen();
  const { id, contentId } = nomination;
  return {
    result: { id },
    audit: { target: contentId, before: null, after: { nomination: id, ...factsOf(nomination) } },
  };
}

/** A newer version takes the place of the one nominated; what was said and found of that one goes with it. */
async function goOn(
  db: Executor,
  open: NominationRow,
  fields: Omit<NewNomination, "id" | "createdAt">,
): Promise<Written<TouchedNomination>> {
  if (fields.contentVersion <= open.contentVersion) refuseOpen();
  const { id, contentId } = open;
  await updateNomination(db, id, { ...fields, recommendation: null, recommendedAt: null, reason: null });
  return {
    result: { id },
    audit: {
      target: contentId,
      before: { nomination: id, ...factsOf(open) },
      after: { nomination: id, ...factsOf(fields) },
    },
  };
}

const refuseOpen = (): never =>
  refuse(
    "ALREADY_DONE",
    "contentVersion",
    "A nomination of this version, or of a newer one, is open. Nominate a newer version, or wait for the decision.",
    "この版またはより新しい版の推薦がすでに進行中です。新しい版を推薦するか、結果をお待ちください。",
  );

/** What is national at this version already needs no nomination; what was retracted does. */
async function requireNews(db: Executor, { contentId, contentVersion }: ContentNominateInput): Promise<void> {
  const publication = await publicationOf(db, contentId);
  if (publication?.status !== "PUBLISHED" || publication.contentVersion < contentVersion) return;
  refuse(
    "ALREADY_DONE",
    "contentVersion",
    "This version, or a newer one, is published nationally. Nominate a newer version.",
    "この版またはより新しい版はすでに全国公開されています。新しい版を推薦してください。",
  );
}

const toNomination = (
  { contentId, contentVersion, changeClass, note = null }: ContentNominateInput,
  snapshot: ContentSnapshot,
  { viewer, now }: Context,
) => ({
  contentId,
  kind: snapshot.type,
  region: snapshot.region.code,
  hubId: snapshot.hub.id,
  contentVersion,
  changeClass,
  snapshot,
  checks: checksOf(snapshot),
  note,
  nominatedBy: viewer.sub,
  nominatedByRole: viewer.role,
  expiresAt: new Date(now().getTime() + daysToDecide * 86_400_000),
  updatedAt: now(),
});

/** What the audit keeps of a nomination. */
const factsOf = ({
  state,
  contentVersion,
  checks,
}: {
  readonly state: NominationState;
  readonly contentVersion: number;
  readonly checks: NominationRow["checks"];
}) => ({ state, contentVersion, openBlockingChecks: blockingChecks(checks).length });

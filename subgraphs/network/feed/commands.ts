import type { AuditedChange } from "../../../common/writing/audit.ts";
import type { Executor } from "../../../common/database/database.ts";
import type { KeyedInput } from "../../../common/writing/idempotency.ts";
import { parseNodeId } from "../../../common/node-id.ts";
import { checkTexts, refuse, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import type {
  DepartedRegionDecideInput,
  PublicationHideInput,
  PublicationRetractInput,
  PublicationUnhideInput,
} from "../schema.generated.ts";
import type { Scope } from "../scope.ts";
import { decideDeparted, regionOf } from "./departed-queries.ts";
import { requireMayAct, type PublicationAct } from "./policy.ts";
import { publicationOf, publishedOfRegion, type PublicationRow } from "./queries.ts";
import { releaseDue, restore, retract } from "./release.ts";

/** The global ID of the content that a command was about. */
export interface TouchedContent {
  readonly contentId: string;
}

const noteRule = { note: { max: 1_000, isRequired: true, ja: "理由" } };
const maxHiddenHours = 72;

/** Takes national content back, for ever unless it is approved anew; the region need not answer for it. */
export function retractPublication(input: PublicationRetractInput, scope: Scope): Promise<Outcome<TouchedContent>> {
  return onPublication({ act: "RETRACT", mutation: "publicationRetract", input }, scope, async (db, publication) => {
    checkTexts(input, noteRule);
    const { reasonCode, replacedById: replacedBy = null } = input;
    if (publication.status === "RETRACTED") refuseState(publication);
    if (replacedBy !== null) await requireReplacement(db, replacedBy, publication);
    await retract(db, publication, { reasonCode, replacedBy }, scope.now());
    return { status: "RETRACTED", reasonCode, replacedBy, note: input.note };
  });
}

/** A coordinator takes it out of sight until the secretariat has decided, for three days at most. */
export function hidePublication(input: PublicationHideInput, scope: Scope): Promise<Outcome<TouchedContent>> {
  return onPublication({ act: "HIDE", mutation: "publicationHide", input }, scope, async (db, publication) => {
    checkTexts(input, noteRule);
    if (input.hours < 1 || input.hours > maxHiddenHours)
      refuse(
        "INVALID",
        "hours",
        `It can be hidden for 1 to ${maxHiddenHours} hours.`,
        `非表示にできるのは1〜${maxHiddenHours}時間です。`,
      );
    if (publication.status !== "PUBLISHED") refuseState(publication);
    const now = scope.now();
    const hiddenUntil = new Date(now.getTime() + input.hours * 3_600_000);
    await retract(db, publication, { reasonCode: "UNDER_REVIEW", hiddenUntil }, now);
    return { status: "HIDDEN", hiddenUntil: hiddenUntil.toISOString(), note: input.note };
  });
}

/** Ends a hiding before its time. */
export function unhidePublication(input: PublicationUnhideInput, scope: Scope): Promise<Outcome<TouchedContent>> {
  return onPublication({ act: "UNHIDE", mutation: "publicationUnhide", input }, scope, async (db, publication) => {
    checkTexts(input, noteRule);
    if (publication.status !== "HIDDEN") refuseState(publication);
    await restore(db, publication, scope.now());
    // What came due meanwhile has waited for this.
    await releaseDue(db, scope.now());
    return { status: "PUBLISHED", note: input.note };
  });
}

/** What a region that left has published is kept with a mark, or retracted; until then it stays with the mark. */
export function decideOnDeparted(
  input: DepartedRegionDecideInput,
  scope: Scope,
): Promise<Outcome<{ readonly region: string; readonly retracted: number }>> {
  requireMayAct("DECIDE_DEPARTED", scope.viewer, input.region);
  return write("departedRegionDecide", input, scope, async (db) => {
    checkTexts(input, noteRule);
    const { region, decision } = input;
    const departed = await regionOf(db, region);
    if (departed?.status !== "LEFT")
      refuse("WRONG_STATE", "region", "This region has not left.", "この地域は退会していません。");
    const now = scope.now();
    await releaseDue(db, now);
    const affected = decision === "RETRACT" ? await publishedOfRegion(db, region) : [];
    for (const publication of affected) await retract(db, publication, { reasonCode: "REGION_LEFT" }, now);
    await decideDeparted(db, region, decision, now);
    const change = { target: `region:${region}`, before: { publications: departed.publicationsDecision } };
    const ofRegion: AuditedChange = { ...change, after: { publications: decision, note: input.note } };
    const ofEach = affected.map((publication): AuditedChange => ({
      target: publication.contentId,
      before: { status: publication.status },
      after: { status: "RETRACTED", reasonCode: "REGION_LEFT" },
    }));
    return { result: { region, retracted: affected.length }, audit: [ofRegion, ...ofEach] };
  });
}

interface Command {
  readonly act: PublicationAct;
  readonly mutation: string;
  readonly input: KeyedInput & { readonly id: string };
}

/** Does something to a publication with the feed locked and up to date; `change` says what the audit keeps. */
function onPublication(
  { act, mutation, input }: Command,
  scope: Scope,
  change: (db: Executor, publication: PublicationRow) => Promise<Readonly<Record<string, unknown>>>,
): Promise<Outcome<TouchedContent>> {
  requireMayAct(act, scope.viewer, parseNodeId(input.id)?.region ?? "");
  return write(mutation, input, scope, async (db) => {
    await releaseDue(db, scope.now());
    const publication = await publicationOf(db, input.id);
    if (!publication)
      refuse("NOT_FOUND", "id", "Nothing national has this ID.", "全国公開されたものが見つかりません。");
    const before = { status: publication.status, reasonCode: publication.reasonCode };
    const after = await change(db, publication);
    return { result: { contentId: input.id }, audit: { target: input.id, before, after } };
  });
}

const refuseState = ({ status }: PublicationRow): never =>
  refuse(
    "WRONG_STATE",
    "id",
    `It is ${status}; this cannot be done with it now.`,
    "いまの公開状態では行えない操作です。",
  );

async function requireReplacement(db: Executor, id: string, { contentId }: PublicationRow): Promise<void> {
  const replacement = id === contentId ? undefined : await publicationOf(db, id);
  if (replacement?.status === "PUBLISHED") return;
  refuse(
    "NOT_FOUND",
    "replacedById",
    "What takes its place must be published nationally.",
    "代わりとなるものが全国公開されていません。",
  );
}

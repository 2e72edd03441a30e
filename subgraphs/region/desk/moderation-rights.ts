import { NetworkError } from "../../../common/errors.ts";
import { parseNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import { belongsToRegion, isAdminOf, isMember, type Viewer } from "../../../common/identity/viewer.ts";

/**
 * Who may report, decide and appeal, and in which states. A case records what was done about a thing; the thing itself is hidden or
 * taken away by the acts of its own subgraph.
 */

export type ModerationAct = Code<"ModerationAct">;
export type ModerationStatus = Code<"ModerationStatus">;

/** What rights look at; a row of the table is one. */
export interface ModeratedCase {
  readonly status: ModerationStatus;
  readonly targetHubId: string | null;
  readonly reporterSub: string;
  readonly hubToldAt: Date | null;
  readonly appealedAt: Date | null;
  readonly upheldBySub: string | null;
}

interface Step {
  readonly from: readonly ModerationStatus[];
  /** Null leaves the status as it is. */
  readonly to: ModerationStatus | null;
}

export const moderationCycle: Readonly<Record<ModerationAct, Step>> = {
  NOTE: { from: ["OPEN", "HIDDEN_PENDING", "UPHELD", "DISMISSED", "APPEALED"], to: null },
  HIDE_PENDING: { from: ["OPEN"], to: "HIDDEN_PENDING" },
  DISMISS: { from: ["OPEN", "HIDDEN_PENDING", "APPEALED"], to: "DISMISSED" },
  UPHOLD: { from: ["OPEN", "HIDDEN_PENDING", "APPEALED"], to: "UPHELD" },
  APPEAL: { from: ["UPHELD"], to: "APPEALED" },
};

/** What a viewer reads of a region's cases. */
export interface CaseView {
  /** Those who decide, and look on. */
  readonly all: boolean;
  /** `sub`, for the cases that they reported themselves. */
  readonly reporterSub: string;
  /** Global IDs of the hubs whose things they are; told cases only. */
  readonly hubIds: readonly string[];
}

/** Null: nothing. */
export function caseViewOf(viewer: Viewer, region: string): CaseView | null {
  if (viewer.role === "ANONYMOUS") return null;
  return {
    all: isOverseer(viewer, region),
    reporterSub: viewer.sub,
    hubIds: viewer.role === "HUB_EDITOR" ? viewer.hubs : [],
  };
}

const isOverseer = (viewer: Viewer, region: string): boolean =>
  isAdminOf(viewer, region) || (viewer.role === "COORDINATOR" && belongsToRegion(viewer, region));

/** Whether a viewer sees a case; lists have the same as a condition. */
export const maySeeCase = (view: CaseView | null, row: ModeratedCase): boolean =>
  view !== null &&
  (view.all ||
    view.reporterSub === row.reporterSub ||
    (row.hubToldAt !== null && row.targetHubId !== null && view.hubIds.includes(row.targetHubId)));

/** The words of those who report and decide are not for the hub whose thing it is. */
export const mayReadReport = (view: CaseView | null, row: ModeratedCase): boolean =>
  view !== null && (view.all || view.reporterSub === row.reporterSub);

/** Notes are for those who decide; what they did is for everybody who sees the case. */
export const mayReadAction = (view: CaseView | null, act: ModerationAct): boolean =>
  view !== null && (view.all || act !== "NOTE");

/** What is public anyway may be reported by portals too. */
const publicTypes = new Set(["hub", "program", "event"]);

/** Throws `FORBIDDEN` unless the viewer may report a thing with this ID, if they see it. */
export function requireReporting(viewer: Viewer, targetId: string): void {
  if (isMember(viewer)) return;
  if (viewer.role === "PORTAL_CLIENT" && publicTypes.has(parseNodeId(targetId)?.type ?? "")) return;
  throw new NetworkError(
    "FORBIDDEN",
    "Members report what they see, portals what is public: hubs, programs and events. Use a token of one.",
  );
}

/** Throws `FORBIDDEN` unless it is the viewer's to do this with a case that they see. */
export function requireActing(viewer: Viewer, region: string, act: ModerationAct, row: ModeratedCase): void {
  if (isOwnAct(viewer, region, act, row)) return;
  throw new NetworkError("FORBIDDEN", `${actors[act]} Use a token of theirs.`);
}

const actors: Readonly<Record<ModerationAct, string>> = {
  NOTE: "Notes are for the region's admin and the coordinators assigned to it.",
  HIDE_PENDING: "Hiding is for the region's admin.",
  DISMISS:
    "Deciding is for the region's admin, and of an appeal for a coordinator or another admin than the one who upheld it.",
  UPHOLD:
    "Deciding is for the region's admin, and of an appeal for a coordinator or another admin than the one who upheld it.",
  APPEAL: "Appealing is for the editors of the hub whose thing it is.",
};

function isOwnAct(viewer: Viewer, region: string, act: ModerationAct, row: ModeratedCase): boolean {
  if (act === "APPEAL")
    return viewer.role === "HUB_EDITOR" && row.targetHubId !== null && viewer.hubs.includes(row.targetHubId);
  if (act === "NOTE") return isOverseer(viewer, region);
  if (row.status === "APPEALED") return isOverseer(viewer, region) && viewer.sub !== row.upheldBySub;
  return isAdminOf(viewer, region);
}

/** Refuses an act for which it is too early or too late. The case is locked. */
export function requireStep(act: ModerationAct, row: ModeratedCase): void {
  if (act === "APPEAL" && row.appealedAt !== null)
    refuse(
      "ALREADY_DONE",
      "id",
      "An appeal was made before; that is possible once.",
      "異議申し立ては一度だけできます。",
    );
  const { from } = moderationCycle[act];
  if (from.includes(row.status)) return;
  refuse(
    "WRONG_STATE",
    "id",
    `The case is ${row.status}; this can be done with ${from.join(", ")} only.`,
    "いまの状態では行えない操作です。",
  );
}

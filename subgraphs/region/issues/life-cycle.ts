import { NetworkError } from "../../../common/errors.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { refuse } from "../../../common/writing/user-errors.ts";
import { belongsToRegion, isAdminOf, isMember, mayActAs, type Viewer } from "../../../common/identity/viewer.ts";
import { statusAt } from "../issue-status.ts";
import type { Scope } from "../scope.ts";

/**
 * The life of an issue: what may be done to it in which state, and by whom. SOLVED becomes CLOSED by the hub's confirmation or by
 * itself after 30 days (`../issue-status.ts`); `statusAt` counts here, not the stored status.
 */
export type IssueStatus = Code<"IssueStatus">;

/** What somebody is to an issue. Whoever is several of these may do what any of them may. */
type Party =
  /** An editor of the hub that has the problem. */
  | "HUB"
  /** An admin of the issue's region. */
  | "ADMIN"
  /** A coordinator of the region, where the issue was reported on the hub's behalf. */
  | "SPOKESPERSON"
  /** A coordinator of the issue's region. */
  | "REGION_COORDINATOR"
  /** Any coordinator. */
  | "COORDINATOR"
  /** Anybody of the network. */
  | "MEMBER";

interface Rule {
  readonly from: readonly IssueStatus[];
  /** Absent where the status stays. */
  readonly to?: IssueStatus;
  readonly by: readonly Party[];
}

const unsolved = ["OPEN", "IN_PROGRESS"] as const satisfies readonly IssueStatus[];
const solved = ["SOLVED", "CLOSED"] as const satisfies readonly IssueStatus[];
const alive = [...unsolved, ...solved] as const;
const any = [...alive, "DUPLICATE", "WITHDRAWN"] as const;

const speakers = ["HUB", "ADMIN", "SPOKESPERSON"] as const;
const owners = ["HUB", "ADMIN"] as const;

export const issueActs = {
  EDIT: { from: unsolved, by: speakers },
  START: { from: ["OPEN"], to: "IN_PROGRESS", by: speakers },
  ASSIGN: { from: unsolved, by: [...owners, "REGION_COORDINATOR"] },
  SOLVE: { from: unsolved, to: "SOLVED", by: speakers },
  CLOSE: { from: ["SOLVED"], to: "CLOSED", by: owners },
  REOPEN: { from: solved, to: "OPEN", by: speakers },
  WITHDRAW: { from: unsolved, to: "WITHDRAWN", by: speakers },
  ME_TOO: { from: alive, by: ["MEMBER"] },
  OFFER_SOLUTION: { from: unsolved, by: ["MEMBER"] },
  REVIEW_SOLUTION: { from: unsolved, by: owners },
  ACCEPT_SOLUTION: { from: unsolved, by: owners },
  RECOMMEND_SOLUTION: { from: unsolved, by: ["COORDINATOR"] },
  WITHDRAW_SOLUTION: { from: alive, by: ["MEMBER"] },
  COMMENT: { from: any, by: ["MEMBER"] },
  HIDE_COMMENT: { from: any, by: ["ADMIN"] },
  FOLLOW: { from: any, by: ["MEMBER"] },
} as const satisfies Readonly<Record<string, Rule>>;

export type IssueAct = keyof typeof issueActs;

/** What the rules look at. */
export interface IssueState {
  readonly hubId: string;
  readonly status: IssueStatus;
  readonly resolvedAt: Date | null;
  readonly reportedOnBehalf: boolean;
}

/** What a viewer is to an issue of this region. */
function partiesOf(
  viewer: Viewer,
  { hubId, reportedOnBehalf }: Pick<IssueState, "hubId" | "reportedOnBehalf">,
  region: string,
): readonly Party[] {
  if (!isMember(viewer)) return [];
  const isCoordinator = viewer.role === "COORDINATOR";
  const isOfRegion = isCoordinator && belongsToRegion(viewer, region);
  const claims: Readonly<Record<Party, boolean>> = {
    HUB: viewer.role === "HUB_EDITOR" && mayActAs(viewer, formatNodeId("hub", region, hubId)),
    ADMIN: isAdminOf(viewer, region),
    SPOKESPERSON: isOfRegion && reportedOnBehalf,
    REGION_COORDINATOR: isOfRegion,
    COORDINATOR: isCoordinator,
    MEMBER: true,
  };
  return (Object.keys(claims) as Party[]).filter((party) => claims[party]);
}

/** Whether a viewer may do this to an issue in some state. */
export function mayDo(
  act: IssueAct,
  issue: Pick<IssueState, "hubId" | "reportedOnBehalf">,
  { viewer, region }: Pick<Scope, "viewer" | "region">,
): boolean {
  const { by }: Rule = issueActs[act];
  return partiesOf(viewer, issue, region).some((party) => by.includes(party));
}

/** Whether this may be done to an issue in its state. */
export function isPossible(act: IssueAct, issue: Pick<IssueState, "status" | "resolvedAt">, now: Date): boolean {
  const { from }: Rule = issueActs[act];
  return from.includes(statusAt(issue, now));
}

/**
 * Throws `FORBIDDEN` for who may not do this, and does not tell which hub's issue it is; refuses with `WRONG_STATE` on `field`
 * what is too late or too early. The issue is locked.
 */
export function requireDoable(
  act: IssueAct,
  issue: IssueState,
  scope: Pick<Scope, "viewer" | "region" | "now">,
  field = "issueId",
): void {
  if (!mayDo(act, issue, scope)) throw forbidden(act);
  if (!isPossible(act, issue, scope.now())) refuseState(act, statusAt(issue, scope.now()), field);
}

/** What an issue becomes by an act. */
export const statusAfter = (act: "START" | "SOLVE" | "CLOSE" | "REOPEN" | "WITHDRAW"): IssueStatus => issueActs[act].to;

const words: Readonly<Record<Party, string>> = {
  HUB: "the issue's hub",
  ADMIN: "its region's admin",
  SPOKESPERSON: "the coordinator of an issue reported on a hub's behalf",
  REGION_COORDINATOR: "the region's coordinators",
  COORDINATOR: "coordinators",
  MEMBER: "members",
};

function forbidden(act: IssueAct): NetworkError {
  const { by }: Rule = issueActs[act];
  return new NetworkError(
    "FORBIDDEN",
    `This is for ${by.map((party) => words[party]).join(", ")}. Use a token of one.`,
  );
}

function refuseState(act: IssueAct, status: IssueStatus, field: string): never {
  const { from }: Rule = issueActs[act];
  return refuse(
    "WRONG_STATE",
    field,
    `The issue is ${status}; this can be done with ${from.join(", ")} only.`,
    "いまの状態では行えない操作です。",
  );
}

import { NetworkError } from "../../../common/errors.ts";
import { belongsToRegion, isAdminOf, mayActAs, type Viewer } from "../../../common/identity/viewer.ts";
import type { NominationAct } from "./life-cycle.ts";

/** Whose a nominated or published content is. */
export interface Owned {
  /** Code of its region. */
  readonly region: string;
  /** Global ID of its author's hub. */
  readonly hubId: string;
}

export type DeskAct = NominationAct | "READ" | "PROPOSE";

type Claim = (viewer: Viewer, owned: Owned) => boolean;

const isSecretariat: Claim = ({ role }) => role === "SECRETARIAT";
const isEditor: Claim = (viewer, { hubId }) => viewer.role === "HUB_EDITOR" && mayActAs(viewer, hubId);
const isAdmin: Claim = (viewer, { region }) => isAdminOf(viewer, region);
const isCoordinator: Claim = (viewer, { region }) => viewer.role === "COORDINATOR" && belongsToRegion(viewer, region);

/** Who may do what with a nomination: whoever makes at least one of these claims. */
const claims: Readonly<Record<DeskAct, readonly Claim[]>> = {
  READ: [isEditor, isAdmin, isCoordinator, isSecretariat],
  COMMENT: [isEditor, isAdmin, isCoordinator, isSecretariat],
  PROPOSE: [isEditor, isCoordinator],
  NOMINATE: [isAdmin, isSecretariat],
  ENDORSE: [isAdmin, isSecretariat],
  RECOMMEND: [isCoordinator],
  WAIVE_CHECK: [isSecretariat],
  REQUEST_CHANGES: [isSecretariat],
  DECLINE: [isSecretariat],
  APPROVE: [isSecretariat],
  WITHDRAW: [isEditor, isAdmin, isSecretariat],
  CANCEL_EMBARGO: [isAdmin, isSecretariat],
};

export const mayAct = (act: DeskAct, viewer: Viewer, owned: Owned): boolean =>
  claims[act].some((claim) => claim(viewer, owned));

/** Throws `FORBIDDEN` unless the viewer may do this with the nomination. */
export function requireMayAct(act: DeskAct, viewer: Viewer, owned: Owned): void {
  if (mayAct(act, viewer, owned)) return;
  throw new NetworkError("FORBIDDEN", "Your role does not allow this with a nomination of that region and hub.");
}

/** Throws `FORBIDDEN` when the viewer wrote on the nominated version (`sub`): nobody approves their own work. */
export function requireNotAuthor({ sub }: Viewer, authorSubs: readonly string[]): void {
  if (!authorSubs.includes(sub)) return;
  throw new NetworkError("FORBIDDEN", "You may not approve what you wrote yourself. Ask a colleague.");
}

/** Throws `FORBIDDEN` for those who have no business at the desk. */
export function requireDeskMember({ role }: Viewer): void {
  if (role !== "ANONYMOUS" && role !== "PORTAL_CLIENT") return;
  throw new NetworkError("FORBIDDEN", "The national desk is for members. What is published is in `nationalFeed`.");
}

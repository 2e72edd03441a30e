import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { allows } from "../../tests/support/allows.ts";
import { requireAwardEditor } from "./awards/policy.ts";
import { mayAct, requireDeskMember, requireMayAct, requireNotAuthor, type DeskAct } from "./desk/policy.ts";
import { requireMayAct as requireMayActOnPublished, type PublicationAct } from "./feed/policy.ts";
import { requireGlossaryEditor } from "./glossary/policy.ts";
import {
  mayReadMerge,
  requireMayMerge,
  requireMayObject,
  requireMember,
  requireReader,
} from "./issue-merges/policy.ts";
import { requirePortal, requirePortalKeeper } from "./portals/policy.ts";
import { mayReadUnpublished, requireProgramEditor } from "./programs/policy.ts";

/** Who may do what at the national program: each rule with everybody whom it allows. */

const ownHub = formatNodeId("hub", "tohoku", "01900000-0000-7000-8000-000000000001");
const otherHub = formatNodeId("hub", "tohoku", "01900000-0000-7000-8000-000000000002");
const owned = { region: "tohoku", hubId: ownHub };

const who = (role: Viewer["role"], regions: string[] = [], hubs: string[] = []): Viewer => ({
  sub: role,
  role,
  regions,
  hubs,
});

const viewers = {
  anonymous: anonymousViewer,
  portal: { ...who("PORTAL_CLIENT"), client_id: "portal-1" },
  editor: who("HUB_EDITOR", ["tohoku"], [ownHub]),
  neighbour: who("HUB_EDITOR", ["tohoku"], [otherHub]),
  stranger: who("HUB_EDITOR", ["shikoku"]),
  admin: who("REGIONAL_ADMIN", ["tohoku"]),
  otherAdmin: who("REGIONAL_ADMIN", ["shikoku"]),
  coordinator: who("COORDINATOR", ["*"]),
  ownCoordinator: who("COORDINATOR", ["tohoku"]),
  otherCoordinator: who("COORDINATOR", ["shikoku"]),
  secretariat: who("SECRETARIAT"),
  // Claims that do not belong to the role give nothing.
  portalWithClaims: who("PORTAL_CLIENT", ["tohoku"], [ownHub]),
  coordinatorWithHub: { ...who("COORDINATOR", [], [ownHub]), client_id: "portal-1" },
} as const;

type Name = keyof typeof viewers;

const names = Object.keys(viewers) as Name[];
const visitors: readonly Name[] = ["anonymous", "portal", "portalWithClaims"];
const members = names.filter((name) => !visitors.includes(name));
const coordinators: readonly Name[] = ["coordinator", "ownCoordinator"];

const lookingAfter = members.filter((name) => !["editor", "neighbour", "stranger"].includes(name));

const expectAllowed = (rule: (viewer: Viewer) => boolean, expected: readonly Name[]): void => {
  expect(names.filter((name) => rule(viewers[name]))).toEqual(names.filter((name) => expected.includes(name)));
};

const acts: Readonly<Record<DeskAct, readonly Name[]>> = {
  READ: ["editor", "admin", ...coordinators, "secretariat"],
  COMMENT: ["editor", "admin", ...coordinators, "secretariat"],
  PROPOSE: ["editor", ...coordinators],
  NOMINATE: ["admin", "secretariat"],
  ENDORSE: ["admin", "secretariat"],
  RECOMMEND: coordinators,
  WAIVE_CHECK: ["secretariat"],
  REQUEST_CHANGES: ["secretariat"],
  DECLINE: ["secretariat"],
  APPROVE: ["secretariat"],
  WITHDRAW: ["editor", "admin", "secretariat"],
  CANCEL_EMBARGO: ["admin", "secretariat"],
};

describe("at the desk", () => {
  test.each(Object.entries(acts) as [DeskAct, readonly Name[]][])("%s is for …", (act, expected) => {
    expectAllowed((viewer) => mayAct(act, viewer, owned), expected);
    expectAllowed((viewer) => allows(() => requireMayAct(act, viewer, owned)), expected);
  });

  test("nobody approves what they wrote, alone or with others", () => {
    const { secretariat } = viewers;
    expect(allows(() => requireNotAuthor(secretariat, ["somebody", secretariat.sub]))).toBe(false);
    expect(allows(() => requireNotAuthor(secretariat, ["somebody", "somebody else"]))).toBe(true);
    expect(allows(() => requireNotAuthor(secretariat, []))).toBe(true);
  });
});

const publicationActs: Readonly<Record<PublicationAct, readonly Name[]>> = {
  RETRACT: ["admin", "secretariat"],
  HIDE: coordinators,
  UNHIDE: [...coordinators, "secretariat"],
  DECIDE_DEPARTED: ["secretariat"],
};

test.each(Object.entries(publicationActs) as [PublicationAct, readonly Name[]][])(
  "what a region published nationally: %s is for …",
  (act, expected) => {
    expectAllowed((viewer) => allows(() => requireMayActOnPublished(act, viewer, "tohoku")), expected);
  },
);

const within = ["tohoku", "tohoku"];
const across = ["tohoku", "shikoku"];

test.each<[what: string, rule: (viewer: Viewer) => void, expected: readonly Name[]]>([
  ["enters awards", requireAwardEditor, ["secretariat"]],
  ["changes the glossary", requireGlossaryEditor, ["secretariat"]],
  ["changes national programs", requireProgramEditor, ["secretariat"]],
  ["keeps the list of portals", requirePortalKeeper, ["secretariat"]],
  ["says how far a portal has read", (viewer) => void requirePortal(viewer), ["portal"]],
  ["has business at the desk", requireDeskMember, members],
  ["learns which issues are one", requireMember, members],
  ["reads lists of merges", requireReader, lookingAfter],
  ["merges issues of a region", (viewer) => requireMayMerge(viewer, within), ["admin", ...coordinators, "secretariat"]],
  ["merges issues across regions", (viewer) => requireMayMerge(viewer, across), ["coordinator", "secretariat"]],
  [
    "objects to a merge across regions, where the duplicate is of the first",
    (viewer) => requireMayObject(viewer, across),
    ["editor", "neighbour", "coordinator", "secretariat"],
  ],
  [
    "objects to a merge of nothing",
    (viewer) => requireMayObject(viewer, ["elsewhere"]),
    ["coordinator", "secretariat"],
  ],
])("who %s", (_what, rule, expected) => {
  expectAllowed((viewer) => allows(() => rule(viewer)), expected);
});

test("national programs outside their days are for who keeps them, and a portal is told apart by its ID", () => {
  expectAllowed(mayReadUnpublished, ["secretariat"]);
  expect(requirePortal(viewers.portal)).toBe("portal-1");
});

test("a merge is read by who looks after either region", () => {
  expectAllowed((viewer) => mayReadMerge(viewer, within), ["admin", ...coordinators, "secretariat"]);
  expectAllowed(
    (viewer) => mayReadMerge(viewer, across),
    ["admin", "otherAdmin", ...coordinators, "otherCoordinator", "secretariat"],
  );
});

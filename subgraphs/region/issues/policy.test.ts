import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import {
  mayKnowHub,
  mayReadIssues,
  mayReadNote,
  requireCollecting,
  requireCommenting,
  requireDesk,
  requireMerging,
  requireUnmerging,
} from "./policy.ts";

const ownHub = formatNodeId("hub", "tohoku", "01900000-0000-7000-8000-000000000001");
const otherHub = formatNodeId("hub", "shikoku", "01900000-0000-7000-8000-000000000002");

const ownIssue = formatNodeId("issue", "tohoku", "01900000-0000-7000-8000-000000000003");
const otherIssue = formatNodeId("issue", "shikoku", "01900000-0000-7000-8000-000000000004");

const viewer = (role: Viewer["role"], regions: string[] = [], hubs: string[] = []): Viewer => ({
  sub: role,
  role,
  regions,
  hubs,
});

const viewers = {
  anonymous: anonymousViewer,
  portal: viewer("PORTAL_CLIENT"),
  editor: viewer("HUB_EDITOR", ["tohoku"], [ownHub]),
  foreignEditor: viewer("HUB_EDITOR", ["shikoku"], [otherHub]),
  admin: viewer("REGIONAL_ADMIN", ["tohoku"]),
  foreignAdmin: viewer("REGIONAL_ADMIN", ["shikoku"]),
  coordinator: viewer("COORDINATOR", ["*"]),
  foreignCoordinator: viewer("COORDINATOR", ["shikoku"]),
  secretariat: viewer("SECRETARIAT"),
  // Claims that do not belong to the role give nothing.
  portalWithHub: viewer("PORTAL_CLIENT", ["tohoku"], [ownHub]),
  secretariatWithRegion: viewer("SECRETARIAT", ["tohoku"], [ownHub]),
} as const;

const members = [
  "editor",
  "foreignEditor",
  "admin",
  "foreignAdmin",
  "coordinator",
  "foreignCoordinator",
  "secretariat",
  "secretariatWithRegion",
];

describe("who may", () => {
  test.each<[string, (by: Viewer) => boolean, string[]]>([
    ["read issues", mayReadIssues, members],
    ["know a hub that shows itself", (by) => mayKnowHub(by, "tohoku", false), Object.keys(viewers)],
    ["know a hub that stays anonymous", (by) => mayKnowHub(by, "tohoku", true), ["editor", "admin", "coordinator"]],
    ["read an open note", (by) => mayReadNote(by, "tohoku", otherHub, false), Object.keys(viewers)],
    [
      "read a private note of another region's hub",
      (by) => mayReadNote(by, "tohoku", otherHub, true),
      ["editor", "foreignEditor", "admin", "foreignAdmin", "coordinator"],
    ],
    ["comment as a hub", (by) => allows(() => requireCommenting(by, ownHub)), ["editor", "admin"]],
    [
      "comment as nobody's hub",
      (by) => allows(() => requireCommenting(by, null)),
      ["coordinator", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
    [
      "collect across regions",
      (by) => allows(() => requireCollecting(by)),
      ["coordinator", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
    [
      "merge two issues of the region",
      (by) => allows(() => requireMerging({ viewer: by, region: "tohoku" }, [ownIssue, ownIssue])),
      ["admin", "coordinator", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
    [
      "merge across regions",
      (by) => allows(() => requireMerging({ viewer: by, region: "tohoku" }, [ownIssue, otherIssue])),
      ["coordinator", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
    [
      "undo a merge at the duplicate's region",
      (by) => allows(() => requireUnmerging({ viewer: by, region: "tohoku" }, [ownIssue, otherIssue], ownHub)),
      ["editor", "admin", "coordinator", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
    [
      "undo a merge at the master's region, where the other's hub is known",
      (by) => allows(() => requireUnmerging({ viewer: by, region: "tohoku" }, [ownIssue, otherIssue], otherHub)),
      ["foreignEditor", "coordinator", "foreignAdmin", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
    [
      "undo a merge at the master's region, where the other's hub stays anonymous",
      (by) => allows(() => requireUnmerging({ viewer: by, region: "tohoku" }, [ownIssue, otherIssue], null)),
      ["foreignEditor", "coordinator", "foreignAdmin", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
    [
      "undo a merge of what is not there within the region",
      (by) => allows(() => requireUnmerging({ viewer: by, region: "tohoku" }, [ownIssue, ownIssue], null)),
      ["admin", "coordinator", "foreignCoordinator", "secretariat", "secretariatWithRegion"],
    ],
  ])("%s", (_what, rule, expected) => {
    const allowed = Object.entries(viewers).filter(([, by]) => rule(by));
    expect(allowed.map(([name]) => name).toSorted()).toEqual(expected.toSorted());
  });

  test.each<[string, Viewer, boolean]>([
    ["an editor of hubs in both regions", viewer("HUB_EDITOR", ["tohoku", "shikoku"], [ownHub, otherHub]), true],
    ["a portal with the claims of an editor", viewer("PORTAL_CLIENT", ["shikoku"], [otherHub]), false],
  ])("undo a merge where the other's hub stays anonymous: %s", (_who, by, expected) => {
    const place = { viewer: by, region: "tohoku" };
    expect(allows(() => requireUnmerging(place, [ownIssue, otherIssue], null))).toBe(expected);
  });
});

test("the steps of a merge are the desk's, whatever the role of whom it asks for", () => {
  const all = Object.values(viewers);
  expect(all.filter((by) => allows(() => requireDesk(by)))).toEqual([]);
  expect(all.filter((by) => allows(() => requireDesk({ ...by, scope: "registry" })))).toEqual([]);
  expect(all.every((by) => allows(() => requireDesk({ ...by, scope: "desk" })))).toBe(true);
});

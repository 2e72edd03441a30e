import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import { auditViewOf, mayReadDigest, requireKeepingSearches, requireSendingDigest } from "./policy.ts";

const who = (role: Viewer["role"], ...regions: string[]): Viewer => ({ sub: role, role, regions, hubs: [] });

const viewers = {
  anonymous: anonymousViewer,
  portal: who("PORTAL_CLIENT", "tohoku"),
  editor: who("HUB_EDITOR", "tohoku"),
  foreignEditor: who("HUB_EDITOR", "shikoku"),
  admin: who("REGIONAL_ADMIN", "tohoku"),
  foreignAdmin: who("REGIONAL_ADMIN", "shikoku"),
  assignedCoordinator: who("COORDINATOR", "tohoku", "kanto"),
  coordinator: who("COORDINATOR", "*"),
  foreignCoordinator: who("COORDINATOR", "shikoku"),
  secretariat: who("SECRETARIAT"),
} as const;

const named = (rule: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => rule(viewer))
    .map(([name]) => name);

describe("the audit log of a region shows", () => {
  test.each([
    ["ALL", ["admin", "assignedCoordinator", "coordinator", "secretariat"]],
    ["OWN", ["editor", "foreignEditor", "foreignAdmin", "foreignCoordinator"]],
    ["NONE", ["anonymous", "portal"]],
  ] as const)("%s to …", (view, expected) => {
    expect(named((viewer) => auditViewOf(viewer, "tohoku") === view)).toEqual(expected);
  });
});

describe("who may", () => {
  test.each<[string, (viewer: Viewer) => boolean, string[]]>([
    [
      "read the digest",
      mayReadDigest,
      ["admin", "foreignAdmin", "assignedCoordinator", "coordinator", "foreignCoordinator", "secretariat"],
    ],
    [
      "send the region's admins a digest",
      (viewer) => allows(() => requireSendingDigest(viewer, "tohoku")),
      ["assignedCoordinator", "coordinator", "secretariat"],
    ],
    [
      "keep searches in the region",
      (viewer) => allows(() => requireKeepingSearches(viewer, "tohoku")),
      ["editor", "admin", "assignedCoordinator", "coordinator", "secretariat"],
    ],
  ])("%s", (_what, rule, expected) => {
    expect(named(rule)).toEqual(expected);
  });
});

import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import {
  hiddenNetworkStatuses,
  mayReadFinances,
  mayReadImports,
  mayReadInternals,
  mayReadNetworkFields,
  requireAdministering,
  requireCreating,
  requireUpdating,
} from "./policy.ts";

const ownHub = formatNodeId("hub", "tohoku", "01900000-0000-7000-8000-000000000001");
const otherHub = formatNodeId("hub", "tohoku", "01900000-0000-7000-8000-000000000002");

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
  foreignEditor: viewer("HUB_EDITOR", ["tohoku"], [otherHub]),
  admin: viewer("REGIONAL_ADMIN", ["tohoku"]),
  foreignAdmin: viewer("REGIONAL_ADMIN", ["shikoku"]),
  coordinator: viewer("COORDINATOR", ["*"]),
  secretariat: viewer("SECRETARIAT"),
  // Claims that do not belong to the role give nothing.
  portalWithHub: viewer("PORTAL_CLIENT", ["tohoku"], [ownHub]),
  coordinatorWithHub: viewer("COORDINATOR", ["tohoku"], [ownHub]),
} as const;

const nothingElse = { networkStatus: false, internals: false };

const rules: Readonly<Record<string, (viewer: Viewer) => boolean>> = {
  "sees invited hubs": (by) => hiddenNetworkStatuses(by).length === 0,
  "reads network fields": mayReadNetworkFields,
  "reads internals": (by) => mayReadInternals(by, ownHub),
  "reads the region's finances": (by) => mayReadFinances(by, "tohoku"),
  "reads imports": (by) => mayReadImports(by, "tohoku"),
  administers: (by) => allows(() => requireAdministering(by, "tohoku")),
  "enters hubs": (by) => allows(() => requireCreating(by, "tohoku")),
  "changes the hub": (by) => allows(() => requireUpdating(by, "tohoku", ownHub, nothingElse)),
  "changes its network status": (by) =>
    allows(() => requireUpdating(by, "tohoku", ownHub, { ...nothingElse, networkStatus: true })),
  "changes its internals": (by) =>
    allows(() => requireUpdating(by, "tohoku", ownHub, { ...nothingElse, internals: true })),
};

type Name = keyof typeof viewers;

const members: readonly Name[] = [
  "editor",
  "foreignEditor",
  "admin",
  "foreignAdmin",
  "coordinator",
  "secretariat",
  "coordinatorWithHub",
];

const allowed: Readonly<Record<string, readonly Name[]>> = {
  "sees invited hubs": members,
  "reads network fields": members,
  "reads internals": ["editor"],
  "reads the region's finances": ["admin"],
  "reads imports": ["admin"],
  administers: ["admin"],
  "enters hubs": ["admin"],
  "changes the hub": ["editor", "admin"],
  "changes its network status": ["admin"],
  "changes its internals": ["editor"],
};

describe.each(Object.entries(rules))("who %s", (rule, check) => {
  test.each(Object.entries(viewers))("%s", (name, by) => {
    expect(check(by)).toBe(allowed[rule]?.some((other) => other === name));
  });
});

test("hubs that are only mapped or invited are hidden from visitors", () => {
  expect(hiddenNetworkStatuses(viewers.anonymous)).toEqual(["MAPPED", "INVITED"]);
});

import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import { mayReadInternals, requireEventWriter, requireProgramWriter, visibleTo } from "./policy.ts";

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
  "another hub's editor": viewer("HUB_EDITOR", ["tohoku"], [otherHub]),
  admin: viewer("REGIONAL_ADMIN", ["tohoku"]),
  "admin elsewhere": viewer("REGIONAL_ADMIN", ["shikoku"]),
  coordinator: viewer("COORDINATOR", ["*"]),
  secretariat: viewer("SECRETARIAT"),
  "portal with a hub": viewer("PORTAL_CLIENT", ["tohoku"], [ownHub]),
} as const;

type Name = keyof typeof viewers;
const members: readonly Name[] = [
  "editor",
  "another hub's editor",
  "admin",
  "admin elsewhere",
  "coordinator",
  "secretariat",
];

describe.each<[string, (by: Viewer) => boolean, readonly Name[]]>([
  ["sees events of the network", (by) => visibleTo(by).includes("NETWORK"), members],
  ["sees public events", (by) => visibleTo(by).includes("PUBLIC"), Object.keys(viewers) as Name[]],
  ["reads internal notes", mayReadInternals, members],
  ["writes programs", (by) => allows(() => requireProgramWriter(by, "tohoku")), ["admin"]],
  ["writes events of the hub", (by) => allows(() => requireEventWriter(by, "tohoku", ownHub)), ["editor", "admin"]],
  ["writes events of the region", (by) => allows(() => requireEventWriter(by, "tohoku", null)), ["admin"]],
])("who %s", (_act, rule, allowed) => {
  test.each(Object.entries(viewers))("%s", (name, by) => {
    expect(rule(by)).toBe(allowed.some((other) => other === name));
  });
});

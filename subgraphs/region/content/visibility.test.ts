import { describe, expect, it } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { codesOf } from "../../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { isVisible, visibilityRules, type Visible } from "./visibility.ts";

const ownHub = "01900000-0000-7000-8000-000000000001";
const otherHub = "01900000-0000-7000-8000-000000000002";
const editorOf = (region: string, hub: string): Viewer => ({
  sub: `editor-${region}-${hub.slice(-1)}`,
  role: "HUB_EDITOR",
  regions: [region],
  hubs: [formatNodeId("hub", region, hub)],
});
const roleIn = (role: Viewer["role"], regions: string[]): Viewer => ({ sub: role, role, regions, hubs: [] });

const viewers = {
  anonymous: anonymousViewer,
  portal: roleIn("PORTAL_CLIENT", []),
  "editor of the hub": editorOf("tohoku", ownHub),
  "editor of another hub": editorOf("tohoku", otherHub),
  "editor elsewhere": editorOf("shikoku", ownHub),
  "admin of the region": roleIn("REGIONAL_ADMIN", ["tohoku"]),
  "admin elsewhere": roleIn("REGIONAL_ADMIN", ["shikoku"]),
  "coordinator of the region": roleIn("COORDINATOR", ["tohoku"]),
  "coordinator of all": roleIn("COORDINATOR", ["*"]),
  secretariat: roleIn("SECRETARIAT", ["*"]),
  "admin who wrote it": { ...roleIn("REGIONAL_ADMIN", ["tohoku"]), sub: "author" },
  "author who left the hub": { ...editorOf("tohoku", otherHub), sub: "author" },
};

const contentOf = (status: Visible["status"], visibility: Visible["visibility"]): Visible => ({
  status,
  visibility,
  hubId: ownHub,
  authorSub: "author",
});

const members = Object.keys(viewers).slice(2);
const inRegion = [
  "editor of the hub",
  "editor of another hub",
  "admin of the region",
  "coordinator of the region",
  "coordinator of all",
  "admin who wrote it",
  "author who left the hub",
];
const authors = ["editor of the hub", "admin who wrote it"];

describe("who sees an article or story", () => {
  it.each([
    ["PUBLISHED_REGION", "NETWORK", members],
    ["PUBLISHED_REGION", "REGION", inRegion],
    ["PUBLISHED_REGION", "HUB", ["editor of the hub"]],
    ["DRAFT", "HUB", authors],
    ["DRAFT", "NETWORK", authors],
    ["CHANGES_REQUESTED", "NETWORK", authors],
    ["IN_REVIEW", "HUB", ["editor of the hub", "admin of the region", "admin who wrote it"]],
    ["RETRACTED", "NETWORK", inRegion],
    ["ARCHIVED", "NETWORK", inRegion],
  ] as const)("%s with visibility %s", (status, visibility, expected) => {
    const seers = Object.entries(viewers)
      .filter(([, viewer]) => isVisible(visibilityRules(viewer, "tohoku"), contentOf(status, visibility)))
      .map(([name]) => name);
    expect(seers).toEqual(Object.keys(viewers).filter((name) => expected.some((other) => other === name)));
  });

  it("shows the public and portals nothing in any state", () => {
    for (const viewer of [viewers.anonymous, viewers.portal])
      for (const status of codesOf("ContentStatus"))
        for (const visibility of codesOf("Visibility"))
          expect(isVisible(visibilityRules(viewer, "tohoku"), contentOf(status, visibility))).toBe(false);
  });

  it("lets a token without hubs see no drafts", () => {
    const rules = visibilityRules({ sub: "x", role: "HUB_EDITOR", regions: ["tohoku"], hubs: [] }, "tohoku");
    expect(isVisible(rules, contentOf("DRAFT", "HUB"))).toBe(false);
  });
});

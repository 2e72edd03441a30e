import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { codesOf } from "../../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import { isVisible, visibilityRules } from "../content/visibility.ts";
import {
  adopterRights,
  mayReadAdoptions,
  mayReadDraft,
  mayReadHistory,
  mayReadIssues,
  requireSpeaking,
  type AdopterRights,
} from "./policy.ts";

const hubId = "01931b6e-0000-7000-8000-000000000001";
const otherHubId = "01931b6e-0000-7000-8000-000000000002";
const hub = formatNodeId("hub", "tohoku", hubId);

const viewer = (role: Viewer["role"], regions: string[], hubs: string[] = []): Viewer => ({
  sub: `${role}-1`,
  role,
  regions,
  hubs,
});

const viewers = {
  anonymous: anonymousViewer,
  portal: viewer("PORTAL_CLIENT", []),
  editor: viewer("HUB_EDITOR", ["tohoku"], [hub]),
  neighbour: viewer("HUB_EDITOR", ["tohoku"], [formatNodeId("hub", "tohoku", otherHubId)]),
  stranger: viewer("HUB_EDITOR", ["shikoku"], [formatNodeId("hub", "shikoku", hubId)]),
  admin: viewer("REGIONAL_ADMIN", ["tohoku"]),
  otherAdmin: viewer("REGIONAL_ADMIN", ["shikoku"]),
  coordinator: viewer("COORDINATOR", ["tohoku"]),
  secretariat: viewer("SECRETARIAT", ["*"]),
} as const;

const article = { hubId, authorSub: "HUB_EDITOR-9", draftStatus: null };

describe("an article is seen", () => {
  const members = ["editor", "neighbour", "stranger", "admin", "otherAdmin", "coordinator", "secretariat"];
  const region = ["editor", "neighbour", "admin", "coordinator"];
  test.each([
    ["PUBLISHED_REGION", "NETWORK", members],
    ["PUBLISHED_REGION", "REGION", region],
    ["RETRACTED", "NETWORK", region],
    ["ARCHIVED", "NETWORK", region],
    ["DRAFT", "HUB", ["editor"]],
    ["CHANGES_REQUESTED", "HUB", ["editor"]],
    ["IN_REVIEW", "HUB", ["editor", "admin"]],
  ] as const)("%s for %s by %j", (status, visibility, allowed) => {
    const seeing = Object.entries(viewers).filter(([, who]) =>
      isVisible(visibilityRules(who, "tohoku"), { ...article, status, visibility }),
    );
    expect(seeing.map(([name]) => name)).toEqual(allowed);
  });
});

describe("a version in work beside a published one", () => {
  test.each([
    [null, []],
    ["DRAFT", ["editor"]],
    ["CHANGES_REQUESTED", ["editor"]],
    ["IN_REVIEW", ["editor", "admin"]],
  ] as const)("%s is read by %j", (draftStatus, allowed) => {
    const reading = Object.entries(viewers).filter(([, who]) =>
      mayReadDraft(visibilityRules(who, "tohoku"), { ...article, draftStatus }),
    );
    expect(reading.map(([name]) => name)).toEqual(allowed);
  });

  test("is read by its author in every state", () => {
    const rules = visibilityRules(viewers.admin, "tohoku");
    const own = { ...article, authorSub: viewers.admin.sub };
    expect(codesOf("ContentStatus").filter((draftStatus) => mayReadDraft(rules, { ...own, draftStatus }))).toEqual(
      expect.arrayContaining(["DRAFT", "CHANGES_REQUESTED", "IN_REVIEW"]),
    );
  });
});

test("all of the history is for the authors and the region's admin", () => {
  const reading = Object.entries(viewers).filter(([, who]) =>
    mayReadHistory(who, "tohoku", visibilityRules(who, "tohoku"), article),
  );
  expect(reading.map(([name]) => name)).toEqual(["editor", "admin"]);
});

test("adoptions and issues are for members", () => {
  const closed = Object.entries(viewers).filter(([, who]) => !mayReadAdoptions(who) || !mayReadIssues(who));
  expect(closed.map(([name]) => name)).toEqual(["anonymous", "portal"]);
});

const nothing: AdopterRights = {
  hubIds: [],
  regions: [],
  isOfArticlesRegion: false,
  memberRegions: [],
  authorHubIds: [],
  isArticlesAdmin: false,
};

test.each<[keyof typeof viewers, Partial<AdopterRights>]>([
  ["anonymous", {}],
  ["portal", {}],
  ["editor", { hubIds: [hub], authorHubIds: [hubId], isOfArticlesRegion: true, memberRegions: ["tohoku"] }],
  ["stranger", { hubIds: [formatNodeId("hub", "shikoku", hubId)], memberRegions: ["shikoku"] }],
  ["admin", { regions: ["tohoku"], isOfArticlesRegion: true, memberRegions: ["tohoku"], isArticlesAdmin: true }],
  ["otherAdmin", { regions: ["shikoku"], memberRegions: ["shikoku"] }],
  ["coordinator", { isOfArticlesRegion: true, memberRegions: ["tohoku"] }],
  ["secretariat", {}],
])("%s sees of adoptions of this region's articles what these rights say", (name, rights) => {
  expect(adopterRights(viewers[name], "tohoku")).toEqual({ ...nothing, ...rights });
});

test("claims that do not belong to the role give no rights to adoptions", () => {
  expect(adopterRights(viewer("PORTAL_CLIENT", ["tohoku"], [hub]), "tohoku")).toEqual(nothing);
});

test.each<[what: string, hubId: string | null, allowed: readonly string[]]>([
  ["a hub", hub, ["editor", "admin"]],
  ["no hub", null, ["admin", "otherAdmin", "coordinator", "secretariat"]],
])("who speaks for %s", (_what, spokenFor, allowed) => {
  const speaking = Object.entries(viewers).filter(([, who]) => allows(() => requireSpeaking(who, spokenFor)));
  expect(speaking.map(([name]) => name)).toEqual(allowed);
});

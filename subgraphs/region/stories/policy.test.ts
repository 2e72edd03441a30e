import { describe, expect, it } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import { shownVersion } from "../content/life-cycle.ts";
import { visibilityRules } from "../content/visibility.ts";
import {
  mayNameCompany,
  mayReadChangeNote,
  mayReadHistory,
  mayReadLeftReason,
  mayReadQuote,
  mayReadVersion,
  maySnapshot,
  publishedVersions,
  requireOrganizationWriter,
} from "./policy.ts";

const hubId = "01900000-0000-7000-8000-000000000001";
const roleIn = (role: Viewer["role"], regions: string[], hubs: string[] = []): Viewer => ({
  sub: role,
  role,
  regions,
  hubs,
});
const viewers = {
  anonymous: anonymousViewer,
  portal: roleIn("PORTAL_CLIENT", []),
  editor: roleIn("HUB_EDITOR", ["tohoku"], [formatNodeId("hub", "tohoku", hubId)]),
  foreigner: roleIn("HUB_EDITOR", ["shikoku"], [formatNodeId("hub", "shikoku", hubId)]),
  admin: roleIn("REGIONAL_ADMIN", ["tohoku"]),
  coordinator: roleIn("COORDINATOR", ["tohoku"]),
  secretariat: roleIn("SECRETARIAT", []),
};
const members = ["editor", "foreigner", "admin", "coordinator", "secretariat"];

const whoMay = (rule: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => rule(viewer))
    .map(([name]) => name);

describe("what a viewer reads of a story", () => {
  it.each<[string, (viewer: Viewer) => boolean, string[]]>([
    ["the name of a company that agreed", (viewer) => mayNameCompany(viewer, "tohoku", true), Object.keys(viewers)],
    [
      "the name of a company that did not",
      (viewer) => mayNameCompany(viewer, "tohoku", false),
      ["editor", "admin", "coordinator"],
    ],
    ["why a company left", mayReadLeftReason, members],
    ["a note on a change", mayReadChangeNote, members],
    ["a quote with consent", (viewer) => mayReadQuote(viewer, "tohoku", true), Object.keys(viewers)],
    ["a quote without consent", (viewer) => mayReadQuote(viewer, "tohoku", false), ["editor", "admin", "coordinator"]],
  ])("%s", (_what, rule, expected) => {
    expect(whoMay(rule)).toEqual(expected);
  });
});

describe("who reads all of a story's history", () => {
  const story = { status: "PUBLISHED_REGION", visibility: "NETWORK", hubId, authorSub: "a" } as const;

  it("its authors and the region's admin", () => {
    const all = (viewer: Viewer) => mayReadHistory(viewer, "tohoku", visibilityRules(viewer, "tohoku"), story);
    expect(whoMay(all)).toEqual(["editor", "admin"]);
  });
});

describe("who enters organizations", () => {
  it("the region's admin and the editors of its hubs", () => {
    const enters = (viewer: Viewer) => allows(() => requireOrganizationWriter(viewer, "tohoku"));
    expect(whoMay(enters)).toEqual(["editor", "admin"]);
    expect(enters({ ...viewers.editor, role: "PORTAL_CLIENT" })).toBe(false);
    expect(enters(roleIn("HUB_EDITOR", [], [...viewers.foreigner.hubs, ...viewers.editor.hubs]))).toBe(true);
  });
});

describe("which versions a viewer reads of a story that they see", () => {
  const story = {
    status: "PUBLISHED_REGION",
    visibility: "NETWORK",
    hubId,
    authorSub: "a",
    version: 4,
    publishedVersion: 2,
  } as const;
  const readersOf = (version: number, draftStatus: "DRAFT" | "IN_REVIEW" | "CHANGES_REQUESTED" | null) =>
    whoMay((viewer) => mayReadVersion(visibilityRules(viewer, "tohoku"), { ...story, draftStatus }, version, [2]));

  it("shows the published version to everybody", () => {
    expect(readersOf(2, "DRAFT")).toEqual(Object.keys(viewers));
    expect(shownVersion({ ...story, draftStatus: "DRAFT" })).toBe(2);
  });

  it("shows it also where no history says that it was published", () => {
    const shown = (viewer: Viewer) =>
      mayReadVersion(visibilityRules(viewer, "tohoku"), { ...story, draftStatus: "DRAFT" }, 2, []);
    expect(whoMay(shown)).toEqual(Object.keys(viewers));
  });

  it("shows the version in work to its authors, and in review to the admin", () => {
    expect(readersOf(4, "DRAFT")).toEqual(["editor"]);
    expect(readersOf(4, "CHANGES_REQUESTED")).toEqual(["editor"]);
    expect(readersOf(4, "IN_REVIEW")).toEqual(["editor", "admin"]);
  });

  it("shows versions between and before to the authors only", () => {
    expect(readersOf(3, "IN_REVIEW")).toEqual(["editor"]);
    expect(readersOf(1, "IN_REVIEW")).toEqual(["editor"]);
  });

  it("shows what was published once to everybody who sees the story", () => {
    const earlier = (viewer: Viewer) =>
      mayReadVersion(visibilityRules(viewer, "tohoku"), { ...story, draftStatus: null }, 1, [1, 2]);
    expect(whoMay(earlier)).toEqual(Object.keys(viewers));
  });

  it("knows what was published from the history and, for stories from before there was one, from the story", () => {
    const entries = [
      { act: "EDIT", version: 1 },
      { act: "PUBLISH", version: 1 },
      { act: "EDIT", version: 2 },
    ] as const;
    expect(publishedVersions({ publishedVersion: 1 }, entries)).toEqual([1, 1]);
    expect(publishedVersions({ publishedVersion: 3 }, [])).toEqual([3]);
    expect(publishedVersions({ publishedVersion: null }, [])).toEqual([]);
  });

  it.each([
    ["PUBLISHED_REGION", 2, true],
    ["PUBLISHED_REGION", 3, false],
    ["ARCHIVED", 2, false],
    ["RETRACTED", 2, false],
    ["DRAFT", 2, false],
  ] as const)("hands %s version %i to the nation: %s", (status, version, expected) => {
    expect(maySnapshot({ ...story, status, draftStatus: null }, version, [2])).toBe(expected);
  });

  it("counts the newest version of an unpublished story as the one shown", () => {
    expect(shownVersion({ ...story, status: "DRAFT", draftStatus: null, publishedVersion: null })).toBe(4);
  });
});

import { describe, expect, it } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../../common/viewer.ts";
import { shownVersion } from "../content/life-cycle.ts";
import { visibilityRules } from "../content/visibility.ts";
import { mayNameCompany, mayReadChangeNote, mayReadLeftReason, mayReadQuote, mayReadVersion } from "./policy.ts";

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
  foreigner: roleIn("HUB_EDITOR", ["shikoku"], []),
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
    ["the name of a company that agreed", (viewer) => mayNameCompany(viewer, true), Object.keys(viewers)],
    ["the name of a company that did not", (viewer) => mayNameCompany(viewer, false), members],
    ["why a company left", mayReadLeftReason, members],
    ["a note on a change", mayReadChangeNote, members],
    ["a quote with consent", (viewer) => mayReadQuote(viewer, "tohoku", true), Object.keys(viewers)],
    ["a quote without consent", (viewer) => mayReadQuote(viewer, "tohoku", false), ["editor", "admin", "coordinator"]],
  ])("%s", (_what, rule, expected) => {
    expect(whoMay(rule)).toEqual(expected);
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
    whoMay((viewer) => mayReadVersion(visibilityRules(viewer, "tohoku"), { ...story, draftStatus }, version));

  it("shows the published version to everybody", () => {
    expect(readersOf(2, "DRAFT")).toEqual(Object.keys(viewers));
    expect(shownVersion({ ...story, draftStatus: "DRAFT" })).toBe(2);
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

  it("counts the newest version of an unpublished story as the one shown", () => {
    expect(shownVersion({ ...story, status: "DRAFT", draftStatus: null, publishedVersion: null })).toBe(4);
  });
});

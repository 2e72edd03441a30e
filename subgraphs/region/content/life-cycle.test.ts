import { describe, expect, it } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import { settle, type UserError } from "../../../common/writing/user-errors.ts";
import {
  atStatus,
  isOpenAct,
  lifeCycle,
  nextReview,
  requireObsolete,
  requirePossible,
  shownVersion,
  standingAt,
  withoutDraft,
  type ContentAct,
  type ContentState,
  type ContentStatus,
} from "./life-cycle.ts";

const stateOf = (
  status: ContentStatus,
  draftStatus: ContentStatus | null = null,
  publishedVersion: number | null = ["PUBLISHED_REGION", "RETRACTED", "ARCHIVED"].includes(status) ? 2 : null,
): ContentState => ({ status, draftStatus, version: 3, publishedVersion });

/** Every state that a record can be in. */
const states: Readonly<Record<string, ContentState>> = {
  draft: stateOf("DRAFT"),
  "in review": stateOf("IN_REVIEW"),
  "changes requested": stateOf("CHANGES_REQUESTED"),
  published: stateOf("PUBLISHED_REGION"),
  "published, draft beside": stateOf("PUBLISHED_REGION", "DRAFT"),
  "published, draft in review": stateOf("PUBLISHED_REGION", "IN_REVIEW"),
  "published, changes requested": stateOf("PUBLISHED_REGION", "CHANGES_REQUESTED"),
  archived: stateOf("ARCHIVED"),
  retracted: stateOf("RETRACTED"),
  "reissued draft": stateOf("DRAFT", null, 2),
};

const published = Object.keys(states).filter((name) => name.startsWith("published"));

const isOfRecord = (act: ContentAct): boolean => ["RECORD", "UNDRAFTED"].includes(lifeCycle[act].of);

async function mistakeOf(check: () => void): Promise<Pick<UserError, "code" | "path"> | undefined> {
  const [mistake] = (await settle(async () => check())).userErrors;
  return mistake && { code: mistake.code, path: mistake.path };
}

describe("the life cycle of articles and stories", () => {
  it.each<[ContentAct, string[]]>([
    ["EDIT", ["draft", "in review", "changes requested", "published", ...published.slice(1), "reissued draft"]],
    [
      "SUBMIT",
      ["draft", "changes requested", "published, draft beside", "published, changes requested", "reissued draft"],
    ],
    ["WITHDRAW", ["in review", "published, draft in review"]],
    ["REQUEST_CHANGES", ["in review", "published, draft in review"]],
    ["PUBLISH", ["in review", "published, draft in review"]],
    ["DISCARD_DRAFT", ["published, draft beside", "published, changes requested"]],
    ["DELETE", ["draft", "changes requested"]],
    ["ARCHIVE", ["published"]],
    ["UNARCHIVE", ["archived"]],
    ["RETRACT", [...published, "archived"]],
    ["REISSUE", ["retracted"]],
    ["MARK_OBSOLETE", published],
    ["UNMARK_OBSOLETE", published],
    ["CONFIRM", published],
    ["REDACT", Object.keys(states)],
  ])("allows %s in %j only", async (act, allowed) => {
    for (const [name, state] of Object.entries(states)) {
      const expectedVersion = isOfRecord(act) ? shownVersion(state) : 3;
      const mistake = await mistakeOf(() => requirePossible(act, state, { expectedVersion }));
      expect(mistake, name).toEqual(
        allowed.includes(name) ? undefined : { code: "WRONG_STATE", path: ["input", "id"] },
      );
    }
  });

  it("has a step for every act, and none that leads to what only the nation knows", () => {
    expect(Object.keys(lifeCycle)).toEqual(codesOf("ContentAct"));
    const reached = Object.values(lifeCycle).flatMap(({ from, to }) => [...from, to]);
    expect(reached).not.toContain("NATIONAL");
    expect(reached).not.toContain("NOMINATED");
  });

  it("refuses what was made against another version", async () => {
    expect(await mistakeOf(() => requirePossible("EDIT", stateOf("DRAFT"), { expectedVersion: 3 }))).toBeUndefined();
    const conflict = { code: "CONFLICT", path: ["input", "expectedVersion"] };
    expect(await mistakeOf(() => requirePossible("EDIT", stateOf("DRAFT"), { expectedVersion: 2 }))).toEqual(conflict);
    expect(await mistakeOf(() => requirePossible("EDIT", stateOf("DRAFT"), { expectedVersion: 4 }))).toEqual(conflict);
    const beside = stateOf("PUBLISHED_REGION", "DRAFT");
    expect(await mistakeOf(() => requirePossible("RETRACT", beside, { expectedVersion: 2 }))).toBeUndefined();
    expect(await mistakeOf(() => requirePossible("RETRACT", beside, { expectedVersion: 3 }))).toEqual(conflict);
  });

  it("moves the draft beside a published version, else the record itself", () => {
    const now = new Date("2026-11-22T03:00:00.000Z");
    expect(atStatus(stateOf("PUBLISHED_REGION", "DRAFT"), "IN_REVIEW", now)).toEqual({ draftStatus: "IN_REVIEW" });
    expect(atStatus(stateOf("DRAFT"), "IN_REVIEW", now)).toEqual({ status: "IN_REVIEW", updatedAt: now });
    const retracted = { status: "RETRACTED", draftStatus: null, version: 2, updatedAt: now };
    expect(standingAt(stateOf("PUBLISHED_REGION", "DRAFT"), "RETRACTED", now)).toEqual(retracted);
    expect(withoutDraft(stateOf("PUBLISHED_REGION", "DRAFT"))).toEqual({ draftStatus: null, version: 2 });
  });

  it.each([
    ["draft", 3],
    ["published", 2],
    ["published, draft in review", 2],
    ["archived", 2],
    ["retracted", 2],
    ["reissued draft", 3],
  ])("shows of what is %s version %i", (name, version) => {
    expect(states[name] && shownVersion(states[name])).toBe(version);
  });

  it("asks to look at a text again after a year", () => {
    expect(nextReview(new Date("2026-11-22T03:00:00.000Z"))).toEqual(new Date("2027-11-22T03:00:00.000Z"));
  });

  it("marks and unmarks once", async () => {
    const wrong = { code: "WRONG_STATE", path: ["input", "id"] };
    const outcomes = [
      [true, true],
      [false, false],
      [true, false],
      [false, true],
    ].map(([isObsolete = false, isExpected = false]) => mistakeOf(() => requireObsolete({ isObsolete }, isExpected)));
    expect(await Promise.all(outcomes)).toEqual([undefined, undefined, wrong, wrong]);
  });

  it("lets others know what was published, taken back and marked", () => {
    const open = codesOf("ContentAct").filter((act) => isOpenAct({ act }));
    expect(open).toEqual(["PUBLISH", "ARCHIVE", "UNARCHIVE", "RETRACT", "MARK_OBSOLETE", "UNMARK_OBSOLETE", "CONFIRM"]);
  });
});

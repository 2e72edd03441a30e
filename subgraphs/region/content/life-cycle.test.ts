import { describe, expect, it } from "vitest";
import { codesOf } from "../../../common/taxonomy.ts";
import { settle, type UserError } from "../../../common/user-errors.ts";
import { atStatus, requirePossible, type ContentAct, type ContentState, type ContentStatus } from "./life-cycle.ts";

const stateOf = (status: ContentStatus, draftStatus: ContentStatus | null = null): ContentState => ({
  status,
  draftStatus,
  version: 3,
});

async function mistakeOf(check: () => void): Promise<Pick<UserError, "code" | "path"> | undefined> {
  const [mistake] = (await settle(async () => check())).userErrors;
  return mistake && { code: mistake.code, path: mistake.path };
}

describe("the life cycle of articles and stories", () => {
  it.each<[ContentAct, ContentStatus[]]>([
    ["EDIT", ["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "PUBLISHED_REGION", "NOMINATED", "NATIONAL", "RETRACTED"]],
    ["SUBMIT", ["DRAFT", "CHANGES_REQUESTED"]],
    ["REQUEST_CHANGES", ["IN_REVIEW"]],
    ["PUBLISH", ["IN_REVIEW"]],
  ])("allows %s from %s only", async (act, allowed) => {
    for (const status of codesOf("ContentStatus")) {
      const mistake = await mistakeOf(() => requirePossible(act, stateOf(status), { expectedVersion: 3 }));
      expect(mistake, status).toEqual(
        allowed.includes(status) ? undefined : { code: "WRONG_STATE", path: ["input", "id"] },
      );
    }
  });

  it("goes by the draft where there is one beside the published version", async () => {
    expect(
      await mistakeOf(() => requirePossible("SUBMIT", stateOf("NATIONAL", "DRAFT"), { expectedVersion: 3 })),
    ).toBeUndefined();
    expect(await mistakeOf(() => requirePossible("SUBMIT", stateOf("NATIONAL"), { expectedVersion: 3 }))).toMatchObject(
      {
        code: "WRONG_STATE",
      },
    );
  });

  it("refuses what was made against another version", async () => {
    expect(await mistakeOf(() => requirePossible("EDIT", stateOf("DRAFT"), { expectedVersion: 3 }))).toBeUndefined();
    const conflict = { code: "CONFLICT", path: ["input", "expectedVersion"] };
    expect(await mistakeOf(() => requirePossible("EDIT", stateOf("DRAFT"), { expectedVersion: 2 }))).toEqual(conflict);
    expect(await mistakeOf(() => requirePossible("EDIT", stateOf("DRAFT"), { expectedVersion: 4 }))).toEqual(conflict);
  });

  it("moves the draft beside a published version, else the record itself", () => {
    const now = new Date("2026-11-22T03:00:00.000Z");
    expect(atStatus(stateOf("NATIONAL", "DRAFT"), "IN_REVIEW", now)).toEqual({ draftStatus: "IN_REVIEW" });
    expect(atStatus(stateOf("DRAFT"), "IN_REVIEW", now)).toEqual({ status: "IN_REVIEW", updatedAt: now });
  });
});

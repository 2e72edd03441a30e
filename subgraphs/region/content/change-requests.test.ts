import { describe, expect, it } from "vitest";
import { settle } from "../../../common/writing/user-errors.ts";
import { toChangeRequests, type ChangeRequestInput } from "./change-requests.ts";
import { requiredText } from "./missing-fields.ts";

const labels = { costBand: "費用の目安", steps: "手順", tips: "導入での工夫" };
const required = [requiredText<{ costBand: string | null }>("costBand", "費用の目安", ({ costBand }) => costBand)];
const requested = (inputs: readonly ChangeRequestInput[]) => toChangeRequests(inputs, labels, required);

describe("change requests", () => {
  it("name a field that is missing, in both languages", () => {
    expect(requested([{ path: ["costBand"] }, { path: ["tips"], message: " " }])).toEqual([
      { path: ["costBand"], message: "Fill in `costBand`.", messageJa: "「費用の目安」を入力してください。" },
      { path: ["tips"], message: "Fill in `tips`.", messageJa: "「導入での工夫」を入力してください。" },
    ]);
  });

  it("keep the reviewer's words with the name of the place", () => {
    expect(requested([{ path: ["steps", "2", "body"], message: "工期も。" }])).toEqual([
      {
        path: ["steps", "2", "body"],
        message: "`steps.2.body`: 工期も。",
        messageJa: "「手順・3番目・body」: 工期も。",
      },
    ]);
  });

  it.each([
    [[{ path: ["status"] }], "INVALID", "input.changeRequests.0.path"],
    [[{ path: [] }], "INVALID", "input.changeRequests.0.path"],
    [[{ path: ["constructor"] }], "INVALID", "input.changeRequests.0.path"],
    [[{ path: ["steps", "a b"] }], "INVALID", "input.changeRequests.0.path"],
    [[{ path: ["tips"], message: "あ".repeat(1_001) }], "TOO_LONG", "input.changeRequests.0.message"],
    [Array.from({ length: 51 }, () => ({ path: ["tips"] })), "TOO_LONG", "input.changeRequests"],
  ])("refuse what cannot be one: %j", async (inputs, code, path) => {
    const { userErrors } = await settle(async () => requested(inputs));
    expect(userErrors.map((error) => [error.code, error.path.join(".")])).toEqual([[code, path]]);
  });
});

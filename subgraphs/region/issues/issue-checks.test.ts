import { describe, expect, test } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { commentMistakes, offerMistakes, reportMistakes, solveMistakes } from "./issue-checks.ts";
import type { IssueReportInput } from "./schema.generated.ts";

const uuid = "01900000-0000-7000-8000-000000000001";
const hubId = formatNodeId("hub", "tohoku", uuid);
const issueId = formatNodeId("issue", "tohoku", uuid);
const report: IssueReportInput = {
  hubId,
  title: "題名",
  body: "一行目\n\t二行目\r\n",
  category: "OTHER",
  severity: "LOW",
  urgency: "LOW",
  tried: ["試した"],
  barrier: { law: "旅館業法", text: "用途変更" },
  patterns: [],
  functions: [],
  activities: [],
  measures: [],
  realizationPoints: [],
  audiences: [],
  isAnonymousToNetwork: false,
};

const told = (mistakes: readonly { readonly code: string; readonly path: readonly string[] }[]): string[] =>
  mistakes.map(({ code, path }) => `${code} ${path.slice(1).join(".")}`);

describe("a report", () => {
  test("with line breaks and tabs is fine", () => {
    expect(reportMistakes(report)).toEqual([]);
  });

  test.each<[string, Partial<IssueReportInput>, string[]]>([
    ["without words", { title: "　", body: "\n" }, ["REQUIRED title", "REQUIRED body"]],
    ["with too long a title", { title: "題".repeat(121) }, ["TOO_LONG title"]],
    ["with a title long by spaces", { title: `題${" ".repeat(120)}` }, ["TOO_LONG title"]],
    [
      "with too long a body and project",
      { body: "a".repeat(5_001), project: "a".repeat(121) },
      ["TOO_LONG body", "TOO_LONG project"],
    ],
    ["with NUL", { body: "a\0b" }, ["INVALID body"]],
    ["with an escape", { title: "a\u001B[31mb" }, ["INVALID title"]],
    ["with half a character", { project: "\uD842" }, ["INVALID project"]],
    ["with a NUL in what was tried", { tried: ["a", "b\0"] }, ["INVALID tried.1"]],
    [
      "with blanks and too much in what was tried",
      { tried: [" ", "a".repeat(501)] },
      ["REQUIRED tried.0", "TOO_LONG tried.1"],
    ],
    ["with too many things tried", { tried: Array.from({ length: 21 }, () => "a") }, ["TOO_LONG tried"]],
    [
      "with a barrier that says nothing or cannot be stored",
      { barrier: { law: "", text: "\uDC00" } },
      ["REQUIRED barrier.law", "INVALID barrier.text"],
    ],
    [
      "with too long a barrier",
      { barrier: { law: "a".repeat(201), text: "a".repeat(2_001) } },
      ["TOO_LONG barrier.law", "TOO_LONG barrier.text"],
    ],
  ])("%s is refused", (_what, change, expected) => {
    expect(told(reportMistakes({ ...report, ...change }))).toEqual(expected);
  });
});

describe("an article that helps", () => {
  test.each<[string, string, string[]]>([
    ["of this region", formatNodeId("article", "tohoku", uuid), []],
    ["of another region", formatNodeId("article", "shikoku", uuid), []],
    ["that is a hub", hubId, ["INVALID articleId"]],
    ["that is a text", "記事", ["INVALID articleId"]],
  ])("%s", (_what, articleId, expected) => {
    expect(told(offerMistakes({ issueId, hubId, hubLabel: "拠点", kind: "ARTICLE", body: "本文", articleId }))).toEqual(
      expected,
    );
    expect(told(solveMistakes({ expectedVersion: 1, issueId, articleId }))).toEqual(expected);
  });
});

test("who speaks for a hub names it, others need not", () => {
  expect(told(commentMistakes({ issueId, hubId, body: "本文" }))).toEqual(["REQUIRED hubLabel"]);
  expect(told(commentMistakes({ issueId, body: "本文" }))).toEqual([]);
  expect(told(commentMistakes({ issueId, body: "字".repeat(2_001) }))).toEqual(["TOO_LONG body"]);
});

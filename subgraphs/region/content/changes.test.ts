import { describe, expect, it } from "vitest";
import { changedFields, diffTexts, diffVersions } from "./changes.ts";

const first = {
  title: "廃校を使う",
  tips: null,
  steps: [{ title: "屋根を診る", body: "設計より先に。" }],
  topics: ["TELEWORK"],
  isPending: false,
};

describe("what changed between two versions", () => {
  it("names the fields that differ, in lists and objects too", () => {
    expect(changedFields(first, { ...first })).toEqual([]);
    expect(
      changedFields(first, {
        ...first,
        title: "閉校を使う",
        steps: [{ title: "屋根を診る", body: "設計の前に。" }],
        isPending: true,
      }),
    ).toEqual(["title", "steps", "isPending"]);
    expect(changedFields(first, { ...first, tips: "", topics: [] })).toEqual(["topics"]);
  });

  it("names what is filled in of a first version", () => {
    expect(changedFields(null, first)).toEqual(["title", "steps", "topics", "isPending"]);
  });

  it("cuts a text at its words", () => {
    expect(diffTexts("給食室を電話ブースに。", "給食室を会議室に。")).toEqual([
      { kind: "SAME", text: "給食室を" },
      { kind: "REMOVED", text: "電話ブース" },
      { kind: "ADDED", text: "会議室" },
      { kind: "SAME", text: "に。" },
    ]);
    expect(diffTexts("", "新しい")).toEqual([{ kind: "ADDED", text: "新しい" }]);
    expect(diffTexts("同じ", "同じ")).toEqual([{ kind: "SAME", text: "同じ" }]);
  });

  it("joins to both texts again, whatever they are", () => {
    const [before, after] = ["𠮷野さん　は a b\nc", "𠮷田さんは\ta c\nd"];
    const parts = diffTexts(before, after);
    const side = (kind: string) =>
      parts
        .filter((part) => part.kind === "SAME" || part.kind === kind)
        .map(({ text }) => text.replaceAll(/\s/gu, ""))
        .join("");
    expect(side("REMOVED")).toBe(before.replaceAll(/\s/gu, ""));
    expect(side("ADDED")).toBe(after.replaceAll(/\s/gu, ""));
  });

  it("takes texts that differ too much as wholes", () => {
    const before = Array.from({ length: 3_000 }, (_, place) => `a${place}`).join(" ");
    const after = Array.from({ length: 3_000 }, (_, place) => `b${place}`).join(";");
    expect(diffTexts(before, after)).toEqual([
      { kind: "REMOVED", text: before },
      { kind: "ADDED", text: after },
    ]);
  });

  it("shows nothing of a field that is redacted on one side", () => {
    const diffs = diffVersions(
      { content: { title: "甲", tips: null }, redactedFields: ["tips"] },
      { content: { title: "乙", tips: "電話" }, redactedFields: [] },
    );
    expect(diffs).toEqual([
      {
        field: "title",
        parts: [
          { kind: "REMOVED", text: "甲" },
          { kind: "ADDED", text: "乙" },
        ],
        isRedacted: false,
      },
      { field: "tips", parts: [], isRedacted: true },
    ]);
  });
});

import { expect, test } from "vitest";
import { contentSnapshot, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { internalContactPaths } from "./internal-contact.ts";

const uuid = "01900000-0000-7000-8000-000000000001";
const contact = { name: "佐藤 花子", email: "Hanako.Sato@example.jp", phone: "0198-62-1234" };

const snapshotOf = (title: string, background: string): ContentSnapshot =>
  contentSnapshot.parse({
    formVersion: 1,
    id: formatNodeId("article", "tohoku", uuid),
    type: "ARTICLE",
    region: { code: "tohoku", name: "東北" },
    hub: { id: formatNodeId("hub", "tohoku", uuid), name: "拠点" },
    version: 1,
    language: "JA",
    title,
    summary: "概要",
    sections: [{ key: "background", headingJa: "取り組み理由", headingEn: "Background", body: background }],
    hasResult: false,
    facets: {},
    authorDisplay: "拠点",
    authorSubs: ["editor"],
    regionalApproval: null,
    publishedAt: null,
  });

test.each([
  ["題名", "何も書かれていない。", []],
  ["佐藤花子の記録", "担当は佐藤　花子です。", ["title", "sections.background"]],
  ["題名", "ＨＡＮＡＫＯ．ＳＡＴＯ＠ｅｘａｍｐｌｅ．ｊｐ まで", ["sections.background"]],
  ["題名", "電話（0198）62 1234へ", ["sections.background"]],
  ["題名", "０１９８−６２−１２３４", ["sections.background"]],
  ["題名", "2025年 198人、62件、1234円", []],
])("%s / %s names the internal contact in %j", (title, background, paths) => {
  expect(internalContactPaths(snapshotOf(title, background), contact)).toEqual(paths);
});

test("a hub without an internal contact has nothing to hide", () => {
  expect(internalContactPaths(snapshotOf("佐藤花子", "佐藤花子"), null)).toEqual([]);
});

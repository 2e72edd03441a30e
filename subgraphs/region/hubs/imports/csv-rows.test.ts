import { describe, expect, test } from "vitest";
import { hubCsvColumns } from "../../../../common/hub-csv-columns.ts";
import { readCsv, refuseOtherFiles } from "./csv-rows.ts";

const header = "名称,名称_カナ,緯度,経度";
const rowsOf = (body: string) => readCsv(`${header}\r\n${body}`).rows;

describe("columns", () => {
  test.each(["newer", "older"] as const)("of the %s form are known by their names", (form) => {
    const names = Object.values<readonly string[]>(hubCsvColumns).map((all) =>
      form === "newer" ? all[0] : all.at(-1),
    );
    const { headers } = readCsv(`${names.join(",")}\r\n`);
    expect([...headers.keys()]).toEqual(Object.keys(hubCsvColumns));
  });

  test("are known whatever their width, order and neighbours", () => {
    const { headers, rows } = readCsv("POIコード,経度,名称＿カナ,緯度, 名称 \n1101,143.9,キタミ,43.8,北見\n");
    expect([...headers]).toEqual([
      ["longitude", "経度"],
      ["nameKana", "名称＿カナ"],
      ["latitude", "緯度"],
      ["name", "名称"],
    ]);
    expect(rows[0]?.cells).toEqual({ longitude: "143.9", nameKana: "キタミ", latitude: "43.8", name: "北見" });
  });

  test("that are missing or doubled are told before any row is read", () => {
    expect(() => refuseOtherFiles("氏名,住所\n")).toThrow("名称, 名称_カナ, 緯度, 経度");
    expect(() => refuseOtherFiles(`${header},名称\n`)).toThrow("The column 名称 is there twice.");
    expect(() => refuseOtherFiles("")).toThrow("名称");
    expect(() => refuseOtherFiles(`${header}\n`)).not.toThrow();
  });
});

describe("rows", () => {
  test("are numbered as a spreadsheet numbers them, empty ones left out", () => {
    expect(rowsOf("a,ア,1,2\r\n\r\n,,,\r\nb,イ,1,2\r\n").map(({ row, cells }) => [row, cells.name])).toEqual([
      [2, "a"],
      [5, "b"],
    ]);
  });

  test("may hold commas, quotation marks and line breaks", () => {
    expect(rowsOf('"a,\r\n""b""",ア,1,2\r\nc,イ,1,2').map(({ cells }) => cells.name)).toEqual(['a,\r\n"b"', "c"]);
  });

  test("lose the apostrophe by which an export guards what a spreadsheet would take for a formula", () => {
    expect(rowsOf("'=1+1,ア,1,2\n'＠x,ア,1,2\n'quoted',ア,1,2\n").map(({ cells }) => cells.name)).toEqual([
      "=1+1",
      "＠x",
      "'quoted'",
    ]);
  });

  test("with more cells than the header, and a quotation mark that is not closed, are told", () => {
    const rows = rowsOf('a,ア,1,2,3\nb,イ,1,2\nc,"イ,1,2\n');
    expect(rows.map(({ row, errors }) => [row, errors[0]?.code])).toEqual([
      [2, "WRONG_COLUMN_COUNT"],
      [3, undefined],
      [4, "INVALID"],
    ]);
  });

  test("with fewer cells lack the last ones", () => {
    expect(rowsOf("a,ア\n")[0]).toEqual({ row: 2, cells: { name: "a", nameKana: "ア" }, errors: [] });
  });
});

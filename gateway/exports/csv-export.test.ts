import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { expect, test } from "vitest";
import { toCsv } from "./csv-export.ts";

const csv = { header: ["名称", "備考"], toCells: (row: readonly string[]) => row };

/** As bytes say it: a decoder would swallow the mark. */
const text = async (stream: Readable): Promise<string> => (await buffer(stream)).toString();

async function* rowsOf(...rows: readonly (readonly string[])[]): AsyncGenerator<readonly string[]> {
  yield* rows;
}

test("begins with a byte order mark, ends its lines with CRLF and quotes what has to be", async () => {
  expect(await text(toCsv(csv, rowsOf(["北見", 'a,"b"'], ["𠮷", "二行\nの"])))).toBe(
    '\uFEFF名称,備考\r\n北見,"a,""b"""\r\n𠮷,"二行\nの"\r\n',
  );
});

test("has its header without any row", async () => {
  expect(await text(toCsv(csv, rowsOf()))).toBe("\uFEFF名称,備考\r\n");
});

test.each(["=1+1", "+81-3", "-1", "@SUM(A1)", "\tx", "＝1", "＠x"])(
  "guards %j, which a spreadsheet would run",
  async (cell) => {
    expect(await text(toCsv(csv, rowsOf([cell, "a=b"])))).toContain(`\r\n'${cell},a=b\r\n`);
  },
);

test("never ends as if it were complete when its rows break off", async () => {
  const broken = async function* () {
    yield ["a", "b"];
    throw new Error("The region has gone.");
  };
  await expect(text(toCsv(csv, broken()))).rejects.toThrow("The region has gone.");
});

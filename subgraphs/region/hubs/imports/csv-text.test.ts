import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../common/writing/user-errors.ts";
import { toCsvText, type CsvEncoding } from "./csv-text.ts";

/** 名称,キタミ in each encoding, as programs write it. */
const cp932 = [0x96, 0xbc, 0x8f, 0xcc, 0x2c, 0x83, 0x4c, 0x83, 0x5e, 0x83, 0x7e];
const utf8 = [...Buffer.from("名称,キタミ")];
const utf16 = [...Buffer.from("名称,キタミ", "utf16le")];

const base64 = (bytes: readonly number[] | Buffer): string => Buffer.from(bytes).toString("base64");

describe("text of", () => {
  test.each<[string, readonly number[], CsvEncoding | "AUTO", CsvEncoding]>([
    ["UTF-8", utf8, "AUTO", "UTF_8"],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8], "AUTO", "UTF_8"],
    ["CP932", cp932, "AUTO", "CP932"],
    ["CP932 that is said to be so", cp932, "CP932", "CP932"],
    ["UTF-8 that is said to be so", utf8, "UTF_8", "UTF_8"],
  ])("%s is read", (_what, bytes, wanted, encoding) => {
    expect(toCsvText(base64(bytes), wanted)).toMatchObject({ text: "名称,キタミ", encoding });
  });

  test("CP932 has the characters that Windows adds to Shift_JIS", () => {
    expect(toCsvText(base64([0x87, 0x40, 0xfb, 0xfc]), "CP932").text).toBe("①髙");
  });

  test("Base64 may be broken into lines", () => {
    const folded = base64(utf8).replace(/.{8}/gu, "$&\r\n");
    expect(toCsvText(folded, "AUTO").text).toBe("名称,キタミ");
  });
});

test("the digest is that of the bytes, so that the same text in another encoding is another file", () => {
  const digests = [utf8, [0xef, 0xbb, 0xbf, ...utf8], cp932].map((bytes) => toCsvText(base64(bytes), "AUTO").sha256);
  expect(new Set(digests).size).toBe(3);
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/u);
});

describe("refused is", () => {
  test.each<[string, string, CsvEncoding | "AUTO", readonly [field: string, message: RegExp]]>([
    ["UTF-16 with a mark", base64([0xff, 0xfe, ...utf16]), "AUTO", ["contentBase64", /UTF-16.*CSV UTF-8/u]],
    ["UTF-16, big end first", base64([0xfe, 0xff, 0x54, 0x0d]), "AUTO", ["contentBase64", /UTF-16/u]],
    ["UTF-16 without a mark", base64(Buffer.from("a,b", "utf16le")), "AUTO", ["contentBase64", /UTF-16/u]],
    ["an Excel workbook", base64([0x50, 0x4b, 0x03, 0x04, 0x14]), "AUTO", ["contentBase64", /Excel workbook/u]],
    ["CP932 that is said to be UTF-8", base64(cp932), "UTF_8", ["encoding", /not UTF_8/u]],
    ["bytes that are no text", base64([0x80, 0xff, 0xff]), "AUTO", ["encoding", /not UTF-8 or CP932/u]],
    ["what is no Base64", "名称", "AUTO", ["contentBase64", /not Base64/u]],
    ["an empty file", "", "AUTO", ["contentBase64", /empty/u]],
    ["a file over 3 MB", base64(Buffer.alloc(3 * 1024 * 1024 + 1, 65)), "AUTO", ["contentBase64", /at most 3145728/u]],
  ])("%s, with what to do", (_what, content, wanted, [field, message]) => {
    const refuse = () => toCsvText(content, wanted);
    expect(refuse).toThrow(Refusal);
    expect(refuse).toThrow(message);
    try {
      refuse();
    } catch (error) {
      const [mistake] = (error as Refusal).userErrors;
      expect(mistake?.path).toEqual(["input", field]);
      expect(mistake?.messageJa).toMatch(/[ぁ-ん]/u);
    }
  });
});

import { createHash } from "node:crypto";
import { refuse } from "../../../../common/writing/user-errors.ts";

/** From the bytes of an upload to the text of a CSV file. What is no such text is refused with the way to save it right. */

export type CsvEncoding = "UTF_8" | "CP932";

export interface CsvText {
  readonly text: string;
  readonly encoding: CsvEncoding;
  /** Of the bytes, in hexadecimal digits. */
  readonly sha256: string;
}

const maxBytes = 3 * 1024 * 1024;

export function toCsvText(contentBase64: string, wanted: CsvEncoding | "AUTO"): CsvText {
  const bytes = toBytes(contentBase64);
  refuseOtherKinds(bytes);
  const { text, encoding } = decode(bytes, wanted);
  if (text.includes("\0")) refuseBinary();
  return { text: text.replace(/^\uFEFF/u, ""), encoding, sha256: createHash("sha256").update(bytes).digest("hex") };
}

function toBytes(contentBase64: string): Buffer {
  const compact = contentBase64.replaceAll(/\s/gu, "");
  if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(compact) || compact.length % 4 !== 0) {
    refuse(
      "INVALID",
      "contentBase64",
      "`contentBase64` is not Base64 (RFC 4648). Encode the bytes of the file as they are.",
      "ファイルの内容はBase64で送ってください。",
    );
  }
  const bytes = Buffer.from(compact, "base64");
  if (bytes.length === 0) refuse("REQUIRED", "contentBase64", "The file is empty.", "ファイルが空です。");
  if (bytes.length > maxBytes) {
    refuse(
      "TOO_LONG",
      "contentBase64",
      `The file has ${bytes.length} bytes; at most ${maxBytes} are possible. Import it in parts.`,
      "ファイルは3MBまでです。分けて取り込んでください。",
    );
  }
  return bytes;
}

const startsWith = (bytes: Buffer, ...first: number[]): boolean => first.every((byte, place) => bytes[place] === byte);

/** UTF-16 is what Excel calls "Unicode text"; a workbook is a ZIP archive. */
function refuseOtherKinds(bytes: Buffer): void {
  const isUtf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  if (isUtf16) {
    refuse(
      "INVALID",
      "contentBase64",
      'The file is in UTF-16 (Excel\'s "Unicode text"). Save it as "CSV UTF-8 (comma delimited)".',
      "ファイルがUTF-16（Excelの「Unicodeテキスト」）です。「CSV UTF-8（コンマ区切り）」で保存し直してください。",
    );
  }
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    refuse(
      "INVALID",
      "contentBase64",
      'The file is an Excel workbook. Save it as "CSV UTF-8 (comma delimited)".',
      "ファイルがExcelブックです。「CSV UTF-8（コンマ区切り）」で保存し直してください。",
    );
  }
}

/** UTF-8 is hard to mistake: text of CP932 is hardly ever valid UTF-8. */
function decode(bytes: Buffer, wanted: CsvEncoding | "AUTO"): Omit<CsvText, "sha256"> {
  const utf8 = wanted === "CP932" ? undefined : decodeAs("utf-8", bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: "UTF_8" };
  const cp932 = wanted === "UTF_8" ? undefined : decodeAs("shift_jis", bytes);
  if (cp932 !== undefined) return { text: cp932, encoding: "CP932" };
  if (bytes.includes(0)) return refuseBinary();
  return refuse(
    "INVALID",
    "encoding",
    `The bytes are not ${wanted === "AUTO" ? "UTF-8 or CP932 (Shift_JIS)" : wanted}. Save the file as "CSV UTF-8 (comma delimited)".`,
    "文字コードを読み取れません。「CSV UTF-8（コンマ区切り）」で保存し直してください。",
  );
}

function decodeAs(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const refuseBinary = (): never =>
  refuse(
    "INVALID",
    "contentBase64",
    'The file holds NUL characters: it is no CSV, or one in UTF-16 without a mark. Save it as "CSV UTF-8 (comma delimited)".',
    "CSVとして読めない文字が含まれています（UTF-16の可能性があります）。「CSV UTF-8（コンマ区切り）」で保存し直してください。",
  );

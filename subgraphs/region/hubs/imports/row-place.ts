import type { HubCsvColumn } from "../../../../common/hub-csv-columns.ts";
import { toMunicipalityCode } from "../municipality-code.ts";
import type { MunicipalityRow } from "../queries.ts";
import { CellError, fold, toIdentifier } from "./cell-values.ts";
import type { Cells } from "./csv-rows.ts";

/** In which municipality a row's hub lies, and its address there. */

/** The region's municipalities by their codes. */
export type Municipalities = ReadonlyMap<string, MunicipalityRow>;

/** The column that says where the hub lies: the publisher's code counts where the hub's own is left out. */
export const placeColumn = (cells: Cells): HubCsvColumn =>
  cells.placeCode === undefined ? "publisherCode" : "placeCode";

/** The municipality of a row; throws a {@link CellError} when the region has none such. */
export function municipalityOf(cells: Cells, known: Municipalities): MunicipalityRow {
  const text = cells[placeColumn(cells)];
  const named = municipalityNamed(cells, known);
  if (text === undefined) return named ?? refuseMissing();
  const digits = toIdentifier(text);
  if (!/^\d{5,6}$/u.test(digits)) {
    throw new CellError(
      "INVALID",
      "The code of a municipality has six digits, such as 012084.",
      "全国地方公共団体コードは 012084 のように6桁で入力してください。",
    );
  }
  const code = toMunicipalityCode(digits);
  if (code === undefined) {
    throw new CellError(
      "BAD_CHECK_DIGIT",
      "The sixth digit, the check digit, does not fit the other five. Compare the code with the official list.",
      "6桁目の検査数字が合いません。全国地方公共団体コードを確かめてください。",
    );
  }
  return known.get(code) ?? otherwise({ digits, code, named: isPrefecture(code) ? named : undefined }, known);
}

interface Unknown {
  readonly digits: string;
  readonly code: string;
  readonly named: MunicipalityRow | undefined;
}

/** A prefecture publishes lists of several municipalities, under its own code. */
const isPrefecture = (code: string): boolean => code.slice(2, 5) === "000";

function otherwise({ digits, code, named }: Unknown, known: Municipalities): MunicipalityRow {
  if (named) return named;
  const withZero = toMunicipalityCode(`0${digits}`);
  if (digits.length === 5 && withZero !== undefined && known.has(withZero)) {
    throw new CellError(
      "DAMAGED_BY_SPREADSHEET",
      `A spreadsheet has dropped the leading zero of ${withZero}. Format the column as text.`,
      `先頭の0が失われています（${withZero}）。列を「文字列」にして入力し直してください。`,
    );
  }
  throw new CellError(
    "UNKNOWN_MUNICIPALITY",
    `The region has no municipality with the code ${code}. Its admin enters municipalities by \`municipalitiesEnter\`.`,
    `この地域にコード ${code} の市区町村はありません。地域管理者が市区町村を登録してから取り込んでください。`,
  );
}

const refuseMissing = (): never => {
  throw new CellError(
    "REQUIRED",
    "Give the code of the municipality, or its name as the region has it.",
    "所在地の全国地方公共団体コードを入力してください。",
  );
};

function municipalityNamed({ prefecture, municipality }: Cells, known: Municipalities): MunicipalityRow | undefined {
  if (municipality === undefined) return undefined;
  const fits = [...known.values()].filter(
    (candidate) =>
      candidate.validUntil === null &&
      candidate.name === fold(municipality) &&
      (prefecture === undefined || candidate.prefecture === fold(prefecture)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** What follows the municipality in an address: given by itself, or the whole address without prefecture and municipality. */
export function addressLineOf(cells: Cells, municipality: MunicipalityRow | undefined): string {
  const { town = "", street = "", building, address = "" } = cells;
  const own = town + street;
  const line = own === "" ? withoutMunicipality(address, municipality) : own;
  return building === undefined ? line : `${line} ${building}`.trim();
}

function withoutMunicipality(address: string, municipality: MunicipalityRow | undefined): string {
  if (!municipality) return address;
  const { prefecture, name } = municipality;
  const rest = address.startsWith(prefecture) ? address.slice(prefecture.length).trimStart() : address;
  const place = rest.indexOf(name);
  // A district (郡) may stand between prefecture and municipality.
  return place >= 0 && place <= 6 ? rest.slice(place + name.length).trimStart() : rest;
}

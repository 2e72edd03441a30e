import type { HubCsvColumn } from "../../../../common/hub-csv-columns.ts";
import { hubMistakes, type HubChange } from "../hub-checks.ts";
import {
  CellError,
  fold,
  toAccessibility,
  toCode,
  toCount,
  toDay,
  toDays,
  toDegrees,
  toIdentifier,
  toList,
  toMarked,
  toOpeningNote,
  toTime,
} from "./cell-values.ts";
import type { Cells } from "./csv-rows.ts";
import { rowError, type RowError } from "./row-error.ts";
import { addressLineOf, municipalityOf, placeColumn, type Municipalities } from "./row-place.ts";

/** What a row asks for, in the form of a mutation's input, so that the same rules hold for both. */

export interface ReadRow {
  readonly change: HubChange;
  readonly errors: readonly RowError[];
}

export interface RowContext {
  readonly municipalities: Municipalities;
  /** What the file calls its columns. */
  readonly headers: ReadonlyMap<HubCsvColumn, string>;
}

/** Columns that are read together, and what they give. */
interface Part {
  readonly columns: readonly HubCsvColumn[];
  readonly read: (cells: Cells, context: RowContext) => HubChange;
}

const text = (column: HubCsvColumn, field: keyof HubChange): Part => ({
  columns: [column],
  read: (cells) => ({ [field]: cells[column] }),
});

const parsed = (column: HubCsvColumn, read: (cell: string) => HubChange): Part => ({
  columns: [column],
  read: (cells) => read(cells[column] ?? ""),
});

const parts: readonly Part[] = [
  { columns: ["name"], read: ({ name = "" }) => ({ name }) },
  { columns: ["nameKana"], read: ({ nameKana = "" }) => ({ nameKana: fold(nameKana).replaceAll(" ", "") }) },
  text("nameEn", "nameEn"),
  text("commonName", "commonName"),
  parsed("openDataId", (cell) => ({ openDataId: toIdentifier(cell) })),
  {
    columns: ["placeCode", "publisherCode", "prefecture", "municipality"],
    read: (cells, { municipalities }) => ({ municipalityCode: municipalityOf(cells, municipalities).code }),
  },
  {
    columns: ["address", "town", "street", "building"],
    read: (cells, { municipalities }) => ({ addressLine: addressLineOf(cells, found(cells, municipalities)) }),
  },
  {
    columns: ["openingDays", "opens", "closes", "openingNote"],
    read: (cells) => ({ openingHours: openingHoursOf(cells) }),
  },
  text("mission", "mission"),
  text("access", "access"),
  text("parking", "parking"),
  parsed("accessibility", (cell) => ({ accessibility: toAccessibility(cell) })),
  text("website", "website"),
  { columns: ["image", "imageLicense"], read: (cells) => ({ images: imagesOf(cells) }) },
  parsed("operatorName", (cell) => ({ operator: { name: cell, kind: "HUB_OPERATOR" } })),
  {
    columns: ["contactName", "phone", "extension"],
    read: (cells) => ({ contactPublic: contactOf(cells) }),
  },
  parsed("kind", (cell) => ({ kind: toCode("HubKind", cell) })),
  parsed("status", (cell) => ({ status: toCode("HubStatus", cell) })),
  parsed("networkStatus", (cell) => ({ networkStatus: toCode("HubNetworkStatus", cell) })),
  parsed("facilityOrigin", (cell) => ({ facilityOrigin: toCode("FacilityOrigin", cell) })),
  parsed("openedOn", (cell) => ({ openedOn: toDay(cell) })),
  parsed("capacitySeats", (cell) => ({ capacitySeats: toCount(cell) })),
  parsed("functions", (cell) => ({
    functions: toList(cell).map((entry) => {
      const { term, state } = toMarked(["CenterFunction", "ServiceStatus"], "RUNNING", entry);
      return { function: term, status: state, activities: [] };
    }),
  })),
  parsed("patterns", (cell) => ({
    patterns: toList(cell).map((entry) => {
      const { term, state } = toMarked(["TeleworkPattern", "Emphasis"], "SECONDARY", entry);
      return { pattern: term, emphasis: state };
    }),
  })),
  parsed("audiences", (cell) => ({ audiences: toList(cell).map((entry) => toCode("Audience", entry)) })),
  parsed("archetype", (cell) => ({ archetype: toCode("CityArchetype", cell) })),
  parsed("smallCityAccess", (cell) => ({ smallCityAccess: toCode("SmallCityAccess", cell) })),
  {
    columns: ["ruralCoverage"],
    read: ({ ruralCoverage = "" }, { municipalities }) => ({
      ruralCoverage: toList(ruralCoverage).map((code) => municipalityOf({ placeCode: code }, municipalities).code),
    }),
  },
  text("holidayPolicy", "holidayPolicy"),
  text("bookingUrl", "bookingUrl"),
];

/**
 * Reads what the wanted columns of a row say; of a group of columns all are read when one is wanted. All mistakes are told, each
 * with its column.
 */
export function readRow(cells: Cells, wanted: ReadonlySet<HubCsvColumn>, context: RowContext): ReadRow {
  const errors: RowError[] = [];
  const change: Record<string, unknown> = {};
  const told = (column: HubCsvColumn, error: unknown): void => {
    if (!(error instanceof CellError)) throw error;
    const { code, message, messageJa } = error;
    errors.push(rowError(code, { column: context.headers.get(column), value: cells[column], message, messageJa }));
  };
  for (const { columns, read } of parts) {
    if (!columns.some((column) => wanted.has(column))) continue;
    try {
      Object.assign(change, read(cells, context));
    } catch (error) {
      told(columns[0] === "placeCode" ? placeColumn(cells) : blamed(columns, error), error);
    }
  }
  if (wanted.has("latitude") || wanted.has("longitude")) Object.assign(change, { point: pointOf(cells, told) });
  return { change, errors: [...errors, ...ruleErrors(change, cells, context)] };
}

/** In a group of columns the error itself may name its own. */
const blamed = (columns: readonly HubCsvColumn[], error: unknown): HubCsvColumn =>
  (error instanceof ColumnError ? error.column : columns[0]) ?? "name";

class ColumnError extends CellError {
  readonly column: HubCsvColumn;

  constructor(column: HubCsvColumn, { code, message, messageJa }: CellError) {
    super(code, message, messageJa);
    this.column = column;
  }
}

function inColumn<Value>(column: HubCsvColumn, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof CellError ? new ColumnError(column, error) : error;
  }
}

/** Both axes are checked, so that both mistakes are told. */
function pointOf(cells: Cells, told: (column: HubCsvColumn, error: unknown) => void) {
  const [latitude, longitude] = (["latitude", "longitude"] as const).map((axis) => {
    try {
      const cell = cells[axis];
      if (cell === undefined) throw new CellError("REQUIRED", `Fill in \`${axis}\`.`, "緯度・経度を入力してください。");
      return toDegrees(axis, cell);
    } catch (error) {
      told(axis, error);
      return undefined;
    }
  });
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function found(cells: Cells, municipalities: Municipalities) {
  try {
    return municipalityOf(cells, municipalities);
  } catch {
    return undefined;
  }
}

function openingHoursOf({ openingDays, opens, closes, openingNote }: Cells): NonNullable<HubChange["openingHours"]> {
  const { note, more } = toOpeningNote(openingNote ?? "");
  if (openingDays === undefined && opens === undefined && closes === undefined) return more;
  const missing = (["openingDays", "opens", "closes"] as const).find(
    (_column, place) => [openingDays, opens, closes][place] === undefined,
  );
  if (missing) {
    const [en, ja] = [
      "Give days, opening and closing time together.",
      "曜日と開始・終了時間はそろえて入力してください。",
    ];
    throw new ColumnError(missing, new CellError("REQUIRED", en, ja));
  }
  const first = {
    days: inColumn("openingDays", () => toDays(openingDays ?? "")),
    opens: inColumn("opens", () => toTime(opens ?? "")),
    closes: inColumn("closes", () => toTime(closes ?? "")),
    note,
  };
  return [first, ...more];
}

function imagesOf({ image, imageLicense, name = "" }: Cells): NonNullable<HubChange["images"]> {
  if (image === undefined) return [];
  const license = imageLicense === undefined ? null : inColumn("imageLicense", () => toCode("License", imageLicense));
  return [{ url: image, alt: `${name}の写真`, license }];
}

function contactOf({ contactName, operatorName, name = "", phone, extension }: Cells) {
  const number = phone === undefined ? null : fold(toIdentifier(phone));
  return {
    name: contactName ?? operatorName ?? name,
    phone: number !== null && extension !== undefined ? `${number} 内線${fold(extension)}` : number,
  };
}

/** Where a mistake in a field of the input stands in the row. */
const columnsByField: Readonly<Record<string, HubCsvColumn>> = {
  municipalityCode: "placeCode",
  addressLine: "street",
  "contactPublic.phone": "phone",
  contactPublic: "contactName",
  "contactPublic.name": "contactName",
  "operator.name": "operatorName",
  operator: "operatorName",
  openingHours: "openingDays",
  images: "image",
};

function ruleErrors(change: HubChange, cells: Cells, { headers }: RowContext): RowError[] {
  return hubMistakes(change).map(({ code, path, message, messageJa }) => {
    const field = path.slice(1);
    const column =
      columnsByField[field.join(".")] ?? columnsByField[field[0] ?? ""] ?? (field[0] as HubCsvColumn | undefined);
    const shown = column === "street" && cells.street === undefined ? "address" : column;
    return rowError(isRowCode(code) ? code : "INVALID", {
      column: shown && headers.get(shown),
      ...(shown && cells[shown] !== undefined && { value: cells[shown] }),
      message,
      messageJa,
    });
  });
}

const isRowCode = (code: string): code is "REQUIRED" | "TOO_LONG" => code === "REQUIRED" || code === "TOO_LONG";

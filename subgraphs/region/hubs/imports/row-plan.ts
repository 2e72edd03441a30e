import { isDeepStrictEqual } from "node:util";
import { hubCells, type CsvHub } from "../../../../common/hub-cells.ts";
import { hubCsvOrder, type HubCsvColumn } from "../../../../common/hub-csv-columns.ts";
import { formatNodeId } from "../../../../common/node-id.ts";
import type { Code } from "../../../../common/taxonomy.ts";
import { toLocalUuid } from "../../local-id.ts";
import type { HubChange } from "../hub-checks.ts";
import { archetypeOf, smallCityAccessOf } from "../hub.ts";
import { toHubColumns, toHubParts } from "../hub-input.ts";
import { beginningMistakes, stepMistakes } from "../life-cycle.ts";
import type { HubFunctionRow, HubPatternRow, HubRow } from "../queries.ts";
import type { HubCreateInput } from "../schema.generated.ts";
import { fold } from "./cell-values.ts";
import type { Cells, CsvRow } from "./csv-rows.ts";
import { readRow, type RowContext } from "./row-change.ts";
import { rowError, type RowError } from "./row-error.ts";

/** What to do with each row of a file, given the hubs that there are. Pure, and the same for a dry run and the real one. */

export type NewHubInput = Omit<HubCreateInput, "regionCode" | "idempotencyKey">;

export type RowPlan = { readonly row: number } & (
  | { readonly kind: "CREATE"; readonly hub: NewHubInput }
  | { readonly kind: "UPDATE"; readonly known: KnownHub; readonly change: HubChange }
  | { readonly kind: "SKIP" }
  | { readonly kind: "FAIL"; readonly errors: readonly RowError[] }
);

/** A hub of the region with what its CSV row is made of. */
export interface KnownHub {
  readonly hub: HubRow;
  readonly functions: readonly HubFunctionRow[];
  readonly patterns: readonly HubPatternRow[];
  readonly coverage: readonly string[];
}

export interface PlanContext extends RowContext {
  readonly region: string;
  readonly known: readonly KnownHub[];
  /** Rows that say the same hub as an earlier one, with that one's number. */
  readonly repeated: ReadonlyMap<number, number>;
  /** How far the hubs that are new to the network have come in joining it. */
  readonly networkStatus: Code<"HubNetworkStatus">;
}

export function planRow({ row, cells, errors }: CsvRow, context: PlanContext): RowPlan {
  if (errors.length > 0) return { row, kind: "FAIL", errors };
  const first = context.repeated.get(row);
  if (first !== undefined) return { row, kind: "FAIL", errors: [repeatedIn(first)] };
  const match = matchOf(cells, context);
  if (match === undefined) return planCreate(row, cells, context);
  return "errors" in match ? refused(row, match.errors) : planUpdate(row, cells, match, context);
}

const refused = (row: number, errors: readonly RowError[]): RowPlan => ({ row, kind: "FAIL", errors });

function planCreate(row: number, cells: Cells, context: PlanContext): RowPlan {
  const { networkStatus: _begins, ...rest } = cells;
  const own: Cells = rest;
  const wanted = new Set<HubCsvColumn>([...alwaysRead, ...hubCsvOrder.filter((column) => own[column] !== undefined)]);
  const { change, errors } = readRow(own, wanted, context);
  const hub: NewHubInput = { ...emptyHub(own, context), ...withoutBlanks(change) };
  const stateErrors = beginningMistakes(hub).map((mistake) => rowError("WRONG_STATE", mistake));
  const all = [...errors, ...namesakes(hub, context), ...stateErrors];
  return all.length > 0 ? refused(row, all) : { row, kind: "CREATE", hub };
}

/** Read of every new hub, so that it is told when they are missing. */
const alwaysRead: readonly HubCsvColumn[] = ["name", "nameKana", "placeCode", "address", "latitude", "longitude"];

/** What the data set does not ask for. */
const emptyHub = (cells: Cells, { networkStatus }: PlanContext): NewHubInput => ({
  name: "",
  nameKana: "",
  kind: "TELEWORK_CENTER",
  status: "OPEN",
  networkStatus,
  municipalityCode: "",
  addressLine: "",
  point: { latitude: 0, longitude: 0 },
  access: "（未登録）",
  isCentral: true,
  accessibility: {
    wheelchair: false,
    accessibleToilet: false,
    ostomate: false,
    nursingRoom: false,
    elevator: false,
  },
  facilityOrigin: "OTHER",
  capacitySeats: 0,
  rooms: [],
  openingHours: [],
  pricing: [],
  ictEnvironment: { wifi: false, wired: false, vpn: false, securityMeasures: [] },
  patterns: [],
  functions: [],
  capabilities: [],
  virtualPlaces: [],
  lifeServices: [],
  ruralCoverage: [],
  audiences: [],
  goals: [],
  translations: [],
  outcomes: [],
  operator: { name: cells.publisherName ?? cells.name ?? "", kind: "LOCAL_GOVERNMENT" },
  partners: [],
  mission: "（未登録）",
  contactPublic: { name: cells.operatorName ?? cells.name ?? "" },
  images: [],
});

const withoutBlanks = (change: HubChange): Partial<NewHubInput> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value != null));

function planUpdate(row: number, cells: Cells, known: KnownHub, context: PlanContext): RowPlan {
  const current = hubCells(toCsvHub(known, context.region));
  const changed = new Set(
    hubCsvOrder.filter((column) => cells[column] !== undefined && cells[column] !== current[column].trim()),
  );
  changed.delete("hubId");
  changed.delete("publisherName");
  if (cells.placeCode !== undefined) changed.delete("publisherCode");
  if (changed.delete("version")) return refused(row, [changedSince(known.hub.version, cells, context)]);
  if (changed.size === 0) return { row, kind: "SKIP" };
  const { change, errors } = readRow({ ...withoutEmpty(current), ...cells }, changed, context);
  const stateErrors = stepMistakes(known.hub, change).map((mistake) => rowError("WRONG_STATE", mistake));
  const all = [...errors, ...stateErrors];
  if (all.length > 0) return refused(row, all);
  const whole = keepingTheRest(change, known);
  return saysTheSame(whole, known.hub) ? { row, kind: "SKIP" } : { row, kind: "UPDATE", known, change: whole };
}

/** Whether a change says in other words what the hub says, such as an address with the district in it. */
function saysTheSame(change: HubChange, hub: HubRow): boolean {
  const known = hub as unknown as Readonly<Record<string, unknown>>;
  return (
    Object.keys(toHubParts(change)).length === 0 &&
    Object.entries(toHubColumns(change)).every(
      ([column, value]) => value === undefined || isDeepStrictEqual(value, known[column]),
    )
  );
}

const withoutEmpty = (cells: Readonly<Record<HubCsvColumn, string>>): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));

/** A row says less of a part than the hub knows: the activities of a function, further pictures, who the operator is. */
function keepingTheRest(change: HubChange, { hub, functions }: KnownHub): HubChange {
  return {
    ...change,
    ...(change.functions && {
      functions: change.functions.map((part) => {
        const old = functions.find((candidate) => candidate.function === part.function);
        return old ? { ...part, activities: old.activities, startedOn: old.startedOn } : part;
      }),
    }),
    ...(change.images && {
      images: [...change.images.map((image) => ({ ...image, ...altOf(hub, image.url) })), ...hub.images.slice(1)],
    }),
    ...(change.operator && { operator: { ...change.operator, kind: hub.operatorKind } }),
  };
}

const altOf = ({ images }: HubRow, url: string): { readonly alt?: string } => {
  const alt = images.find((image) => image.url === url)?.alt;
  return alt === undefined ? {} : { alt };
};

/** The hub that a row is about; undefined for a new one, errors where it names one that is not there. */
function matchOf(
  cells: Cells,
  { known, region, headers }: PlanContext,
): KnownHub | { readonly errors: readonly RowError[] } | undefined {
  if (cells.hubId !== undefined) {
    const id = toLocalUuid(cells.hubId, "hub", region);
    const named = known.find(({ hub }) => hub.id === id);
    return named ?? { errors: [unknownHub(cells.hubId, headers.get("hubId"))] };
  }
  if (cells.openDataId === undefined) return undefined;
  const code = fold(cells.placeCode ?? cells.publisherCode ?? "").slice(0, 5);
  return known.find(
    ({ hub }) => hub.openDataId === fold(cells.openDataId ?? "") && hub.municipalityCode.startsWith(code),
  );
}

const unknownHub = (id: string, column: string | undefined): RowError =>
  rowError("NOT_FOUND", {
    column,
    value: id,
    message: "The region has no hub of this ID. Leave the cell empty to enter a new hub.",
    messageJa: "この地域にこの拠点IDの拠点はありません。新しい拠点なら空欄にしてください。",
  });

const changedSince = (version: number, cells: Cells, { headers }: RowContext): RowError =>
  rowError("CONFLICT", {
    column: headers.get("version"),
    value: cells.version,
    message: `The hub has version ${version} meanwhile. Export it again and repeat the change.`,
    messageJa: `書き出したあとに拠点が変更されています（現在は第${version}版）。もう一度書き出してから変更してください。`,
  });

/** Another hub of the same name in the same municipality is most likely the same one. */
function namesakes(hub: NewHubInput, { known, region, headers }: PlanContext): RowError[] {
  const same = known.find(
    (candidate) => candidate.hub.name === hub.name && candidate.hub.municipalityCode === hub.municipalityCode,
  );
  if (!same) return [];
  const id = formatNodeId("hub", region, same.hub.id);
  return [
    rowError("DUPLICATE_OF_HUB", {
      column: headers.get("name"),
      value: hub.name,
      message: `The municipality has a hub of this name, ${id}. Put that ID into the column 拠点ID to change it.`,
      messageJa: `同じ市区町村に同じ名称の拠点があります（${id}）。変更する場合は「拠点ID」の列に書いてください。`,
    }),
  ];
}

const repeatedIn = (first: number): RowError =>
  rowError("DUPLICATE_IN_FILE", {
    message: `Row ${first} is about the same hub. Only the first was taken.`,
    messageJa: `${first}行目と同じ拠点です。先の行だけを取り込みます。`,
  });

/** Rows that name the same hub, the same ID of a municipality or the same name in one as an earlier row. */
export function repeatedRows(rows: readonly CsvRow[]): ReadonlyMap<number, number> {
  const firstRows = new Map<string, number>();
  const repeated = new Map<number, number>();
  for (const { row, cells, errors } of rows) {
    if (errors.length > 0) continue;
    const keys = keysOf(cells);
    const first = keys.flatMap((key) => firstRows.get(key) ?? [])[0];
    if (first !== undefined) repeated.set(row, first);
    else for (const key of keys) firstRows.set(key, row);
  }
  return repeated;
}

function keysOf(cells: Cells): string[] {
  if (cells.hubId !== undefined) return [`hub ${cells.hubId}`];
  const place = fold(cells.placeCode ?? cells.publisherCode ?? cells.municipality ?? "").slice(0, 5);
  return [
    ...(cells.openDataId === undefined ? [] : [`id ${place} ${fold(cells.openDataId)}`]),
    ...(cells.name === undefined ? [] : [`name ${place} ${fold(cells.name)}`]),
  ];
}

export const toCsvHub = ({ hub, functions, patterns, coverage }: KnownHub, region: string): CsvHub => ({
  ...hub,
  id: formatNodeId("hub", region, hub.id),
  municipality: { ...hub.municipality, prefecture: { name: hub.municipality.prefecture } },
  point: { latitude: hub.latitude, longitude: hub.longitude },
  operator: { name: hub.operatorName },
  functions,
  patterns,
  archetype: archetypeOf(hub),
  smallCityAccess: smallCityAccessOf(hub),
  ruralCoverage: coverage.map((code) => ({ code })),
});

import { getNamedType, isObjectType } from "graphql";
import { decodeCursor, type Position } from "../../common/cursor.ts";
import { regionOfNodeId } from "../../common/node-id.ts";
import { unanswered, type AnswerError, type Ask, type Merged, type RootAnswer, type Silence } from "./answer.ts";
import {
  compareInWalk,
  cursorsOf,
  isCursorOf,
  mergePages,
  startOf,
  type MergedPage,
  type RegionRows,
  type Row,
  type Walk,
} from "./cursor-merge.ts";
import { readMergeRule } from "./directives.ts";
import {
  callersMistake,
  isUnanswered,
  mergeValues,
  readAnswer,
  shapeScope,
  type Answered,
  type MergeScope,
  type Unanswered,
} from "./merge.ts";
import { cursorNames } from "./asked-field.ts";
import { pageAsk, type RootPlan } from "./plan.ts";
import { collectFields, ownPrefix, type SelectedField } from "./selection.ts";
import { dropped, freshRecord, InvalidAnswer, isRecord, shapeField, shapeObject, type Shaped } from "./shape.ts";

/** Merges the pages of a connection, or says which region has to give more rows first. */
export type ConnectionMerge =
  | { readonly isComplete: true; readonly merged: Merged }
  | { readonly isComplete: false; readonly asks: readonly Ask[] };

type WalkPlan = RootPlan & { readonly kind: "WALK" };

/** What is to be shown of a row: the edge under each response name that selects edges, and where its region's answer had it. */
interface Shown {
  readonly answer: Answered;
  readonly index: number;
  readonly edges: ReadonlyMap<string, Shaped>;
}

type ShownRow = Row<Shown> & { readonly region: string };

/** `asOf` is when the rows were told that stand in for those of a silent region. */
type Trouble = Silence & { readonly asOf?: string };

interface RegionPages extends RegionRows<Shown> {
  /** The last reason why rows are missing, if any are. */
  readonly trouble: Trouble | undefined;
  /** Totals and facets by response name; of the first answer, which alone has them. */
  readonly totals: ReadonlyMap<string, unknown>;
}

/**
 * One request more than an honest region needs, whose second answer fills the page; who gives its rows in driblets gives the rest
 * with the next page.
 */
const maxAnswers = 3;

/** `answers` are all so far, those of one region in the order in which they were asked for. */
export function mergeConnection(
  scope: MergeScope,
  plan: WalkPlan,
  place: number,
  answers: readonly RootAnswer[],
): ConnectionMerge {
  const mistake = callersMistake(scope.root.wanted, answers);
  if (mistake) return { isComplete: true, merged: mistake };
  const answersOf = (region: string) => answers.filter((answer) => answer.region === region);
  let regions = plan.regions.map((region) => readPages(scope, plan.walk, region, answersOf(region)));
  for (;;) {
    const merge = mergePages(plan.walk, regions);
    if (merge.isComplete) return { isComplete: true, merged: toConnection(scope, plan, regions, merge.page) };
    const { region: starving, after, wanted } = merge;
    if (answersOf(starving).length < maxAnswers) {
      const refill = { after: { order: plan.walk.order, position: after }, rows: wanted };
      return { isComplete: false, asks: [pageAsk(plan, { place, region: starving }, refill)] };
    }
    const trouble = unanswered(starving, "INVALID_ANSWER");
    regions = regions.map((pages) => (pages.region === starving ? { ...pages, hasMore: null, trouble } : pages));
  }
}

/** All rows of one region so far; an answer that breaks the contract ends them. */
function readPages(scope: MergeScope, walk: Walk, region: string, answers: readonly RootAnswer[]): RegionPages {
  let pages: RegionPages = { region, rows: [], hasMore: null, trouble: undefined, totals: new Map() };
  for (const [i, answer] of answers.entries()) {
    const after = pages.rows.at(-1)?.position ?? startOf(walk, region);
    const read = answer.isAnswered
      ? readAnswer(scope, answer, () => readPage(scope, walk, answer, { after, isFirst: i === 0 }))
      : answer;
    if (isUnanswered(read)) return { ...pages, hasMore: null, trouble: { ...pages.trouble, ...read } };
    pages = {
      region,
      rows: [...pages.rows, ...read.rows],
      hasMore: read.hasMore,
      trouble: read.hasForeign ? unanswered(region, "FOREIGN_ROWS") : (standsInFor(answer) ?? pages.trouble),
      totals: i === 0 ? read.totals : pages.totals,
    };
  }
  return pages;
}

const standsInFor = (answer: RootAnswer): Trouble | undefined => (answer.isAnswered ? answer.standsInFor : undefined);

interface Page {
  readonly rows: readonly Row<Shown>[];
  readonly hasMore: boolean;
  readonly hasForeign: boolean;
  readonly totals: ReadonlyMap<string, unknown>;
}

interface PageExpectation {
  readonly after: Position | undefined;
  readonly isFirst: boolean;
}

function readPage(
  scope: MergeScope,
  walk: Walk,
  answer: Answered,
  { after, isFirst }: PageExpectation,
): Page | Unanswered {
  const connection = answer.value;
  if (connection === null && answer.errors.length > 0) return unanswered(answer.region, "INTERNAL_ERROR");
  if (!isRecord(connection)) throw new InvalidAnswer("the connection is no object");
  const edges = connection[cursorNames(scope.root)[0]];
  if (!Array.isArray(edges)) throw new InvalidAnswer("the edges are no list");
  const all = edges.map((edge: unknown, index) => readRow(scope, walk, answer, { edge, index, connection }));
  if (walk.direction === "BACKWARD") all.reverse();
  requireOrder(walk, all, after);
  const rows = all.filter((row): row is Row<Shown> => row.payload !== undefined);
  const hasMore = goesOn(walk, connection[`${ownPrefix}page`]);
  if (hasMore && all.length === 0) throw new InvalidAnswer("an empty page says there are more rows");
  return {
    rows,
    hasMore: hasMore && rows.length > 0,
    hasForeign: rows.length < all.length,
    totals: isFirst ? readTotals(scope, connection, answer.region) : new Map(),
  };
}

interface RawRow {
  readonly edge: unknown;
  readonly index: number;
  readonly connection: Readonly<Record<string, unknown>>;
}

/** A row without a payload is another region's, and dropped. */
function readRow(
  scope: MergeScope,
  walk: Walk,
  answer: Answered,
  { edge, index, connection }: RawRow,
): Row<Shown | undefined> {
  const { cursor, position } = readCursor(walk, isRecord(edge) ? edge[cursorNames(scope.root)[1]] : undefined);
  const edges = shapeEdges(scope, answer.region, connection, index);
  const isOwn = regionOfNodeId(position.id) === answer.region;
  if (edges && !isOwn) scope.onForeign(answer.region);
  return { cursor, position, payload: edges && isOwn ? { answer, index, edges } : undefined };
}

/** A cursor goes back to every region as an argument, so none may be longer than all of them take. */
const maxCursorLength = 4_000;

function readCursor(walk: Walk, text: unknown): { readonly cursor: string; readonly position: Position } {
  const cursor = typeof text === "string" && text.length <= maxCursorLength ? decodeCursor(text) : undefined;
  if (typeof text !== "string" || !cursor || cursor.behind || !isCursorOf(walk, cursor)) {
    throw new InvalidAnswer("a cursor is not of the order asked for");
  }
  return { cursor: text, position: cursor.position };
}

/** The row under each response name that selects edges; undefined when its node is another region's. */
function shapeEdges(
  scope: MergeScope,
  region: string,
  connection: Shaped,
  index: number,
): ReadonlyMap<string, Shaped> | undefined {
  const edges = new Map<string, Shaped>();
  for (const field of selectedFields(scope, "edges")) {
    const list = connection[field.responseName];
    const edge = shapeObject(
      field,
      getNamedType(field.type).name,
      Array.isArray(list) ? list[index] : undefined,
      shapeScope(scope, region),
    );
    if (edge === dropped) return undefined;
    edges.set(field.responseName, edge);
  }
  return edges;
}

const gatewayMade = new Set(["edges", "pageInfo", "unavailableRegions", "__typename"]);

function readTotals(scope: MergeScope, connection: Shaped, region: string): ReadonlyMap<string, unknown> {
  const totals = collectFields(scope.root.wanted.fields, scope.variables).filter(
    ({ fieldName }) => !gatewayMade.has(fieldName),
  );
  return new Map(
    totals.map((field) => [
      field.responseName,
      shapeField(field, connection[field.responseName], shapeScope(scope, region)),
    ]),
  );
}

const selectedFields = ({ root, variables }: MergeScope, fieldName: string): readonly SelectedField[] =>
  collectFields(root.wanted.fields, variables).filter((field) => field.fieldName === fieldName);

function requireOrder(walk: Walk, rows: readonly Row<unknown>[], after: Position | undefined): void {
  let last = after;
  for (const { position } of rows) {
    if (last && compareInWalk(walk, last, position) >= 0)
      throw new InvalidAnswer("rows are not in the order asked for");
    last = position;
  }
}

function goesOn({ direction }: Walk, page: unknown): boolean {
  const value = isRecord(page)
    ? page[ownPrefix + (direction === "FORWARD" ? "hasNextPage" : "hasPreviousPage")]
    : undefined;
  if (typeof value !== "boolean") throw new InvalidAnswer("the page does not say whether it goes on");
  return value;
}

function toConnection(
  scope: MergeScope,
  plan: WalkPlan,
  regions: readonly RegionPages[],
  page: MergedPage<Shown>,
): Merged {
  const cursors = cursorsOf(plan.walk, page.rows, stuckRegions(plan, regions));
  const rows = page.rows.map((row, i) => ({ ...row, cursor: cursors[i] ?? row.cursor }));
  if (plan.walk.direction === "BACKWARD") rows.reverse();
  const made: Readonly<Record<string, (field: SelectedField) => unknown>> = {
    edges: (field) => rows.map((row) => toEdge(scope, field, row)),
    pageInfo: (field) => present(scope, field, pageInfo(plan, rows, page.hasMore)),
    unavailableRegions: (field) => unavailableRegions(plan, regions).map((region) => present(scope, field, region)),
    __typename: () => getNamedType(scope.root.wanted.type).name,
  };
  const value = freshRecord();
  for (const field of collectFields(scope.root.wanted.fields, scope.variables)) {
    const make = made[field.fieldName];
    value[field.responseName] = make ? make(field) : mergeTotals(scope, field, regions);
  }
  return { value, errors: rowErrors(scope, rows) };
}

/** How far each region came that gives no more rows though it may have some. */
function stuckRegions(
  { walk, suspended }: WalkPlan,
  regions: readonly RegionPages[],
): ReadonlyMap<string, Position | null> {
  const silent = regions.filter(({ hasMore }) => hasMore === null);
  return new Map([
    ...silent.map(({ region, rows }) => [region, rows.at(-1)?.position ?? startOf(walk, region) ?? null] as const),
    ...suspended.map((region) => [region, startOf(walk, region) ?? null] as const),
  ]);
}

/** Totals are added up; other fields follow their `@merged`. */
function mergeTotals(scope: MergeScope, field: SelectedField, regions: readonly RegionPages[]): unknown {
  const values = regions.flatMap(({ totals }) =>
    totals.has(field.responseName) ? [totals.get(field.responseName)] : [],
  );
  const type = getNamedType(scope.root.wanted.type);
  const declared = isObjectType(type) ? type.getFields()[field.fieldName] : undefined;
  const rule = (declared && readMergeRule(declared)) ?? { by: "SUM" };
  return mergeValues(scope, field, rule, values) ?? (rule.by === "SUM" ? 0 : null);
}

function toEdge({ variables }: MergeScope, field: SelectedField, { payload, cursor }: ShownRow): Shaped {
  const edge: Record<string, unknown> = Object.assign(freshRecord(), payload.edges.get(field.responseName));
  for (const { fieldName, responseName } of collectFields(field.fields, variables)) {
    if (fieldName === "cursor") edge[responseName] = cursor;
  }
  return edge;
}

function pageInfo({ walk, hasFrom }: WalkPlan, rows: readonly ShownRow[], hasMore: boolean): Shaped {
  const isForward = walk.direction === "FORWARD";
  return {
    hasNextPage: isForward ? hasMore : hasFrom,
    hasPreviousPage: isForward ? hasFrom : hasMore,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
  };
}

function unavailableRegions({ suspended }: WalkPlan, regions: readonly RegionPages[]): Shaped[] {
  const troubled = regions.flatMap(({ region, trouble }) =>
    trouble ? [{ code: region, reason: trouble.reason, since: trouble.since, asOf: trouble.asOf ?? null }] : [],
  );
  return [...troubled, ...suspended.map((code) => ({ code, reason: "SUSPENDED", since: null, asOf: null }))];
}

/** An object of the gateway's own under the response names that the client chose. */
function present({ variables }: MergeScope, field: SelectedField, values: Shaped): Shaped {
  const shown = freshRecord();
  for (const child of collectFields(field.fields, variables)) {
    shown[child.responseName] =
      child.fieldName === "__typename" ? getNamedType(field.type).name : values[child.fieldName];
  }
  return shown;
}

/** Errors inside rows, moved to where their rows are now; those of rows that are not shown are left out. */
function rowErrors({ root }: MergeScope, rows: readonly ShownRow[]): AnswerError[] {
  return rows.flatMap(({ region, payload: { answer, index, edges } }, place) =>
    answer.errors
      .filter(({ path }) => path[2] === index && edges.has(String(path[1])))
      .map(({ code, path: [, name = "", , ...rest] }) => ({
        code,
        region,
        path: [root.wanted.responseName, name, place, ...rest],
      })),
  );
}

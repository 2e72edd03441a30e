import { getNamedType } from "graphql";
import { decodeCursor, type Position } from "../../common/cursor.ts";
import { regionOfNodeId } from "../../common/node-id.ts";
import { unanswered, type RootAnswer, type Silence } from "./answer.ts";
import { cursorNames } from "./asked-field.ts";
import { compareInWalk, isCursorOf, startOf, type RegionRows, type Row, type Walk } from "./cursor-merge.ts";
import { isUnanswered, readAnswer, shapeScope, type Answered, type MergeScope, type Unanswered } from "./merge.ts";
import { collectFields, ownPrefix, type SelectedField } from "./selection.ts";
import { dropped, InvalidAnswer, isRecord, shapeField, shapeObject, type Shaped } from "./shape.ts";

/** Reads what a region said to the pages of a connection, and trusts nothing of it: order, cursors, whose rows they are. */

/** What is to be shown of a row: the edge under each response name that selects edges, and where its region's answer had it. */
export interface Shown {
  readonly answer: Answered;
  readonly index: number;
  readonly edges: ReadonlyMap<string, Shaped>;
}

/** `asOf` is when the rows were told that stand in for those of a silent region. */
type Trouble = Silence & { readonly asOf?: string };

export interface RegionPages extends RegionRows<Shown> {
  /** The last reason why rows are missing, if any are. */
  readonly trouble: Trouble | undefined;
  /** Totals and facets by response name; of the first answer, which alone has them. */
  readonly totals: ReadonlyMap<string, unknown>;
}

/** All rows of one region so far; an answer that breaks the contract ends them. */
export function readPages(scope: MergeScope, walk: Walk, region: string, answers: readonly RootAnswer[]): RegionPages {
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
  const edges = readEdges(connection[cursorNames(scope.root)[0]], walk.size);
  const all = edges.map((edge, index) => readRow(scope, walk, answer, { edge, index, connection }));
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

function readEdges(edges: unknown, maxRows: number): readonly unknown[] {
  if (!Array.isArray(edges)) throw new InvalidAnswer("the edges are no list");
  if (edges.length > maxRows) throw new InvalidAnswer("there are more rows than were asked for");
  return edges;
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

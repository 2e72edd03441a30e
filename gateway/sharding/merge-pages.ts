import { getNamedType, isObjectType } from "graphql";
import type { Position } from "../../common/cursor.ts";
import { unanswered, type AnswerError, type Ask, type Merged, type RootAnswer } from "./answer.ts";
import { cursorsOf, mergePages, startOf, type MergedPage, type Row } from "./cursor-merge.ts";
import { readMergeRule } from "./directives.ts";
import { callersMistake, mergeValues, type MergeScope } from "./merge.ts";
import { pageAsk, type RootPlan } from "./plan.ts";
import { readPages, type RegionPages, type Shown } from "./region-pages.ts";
import { collectFields, type SelectedField } from "./selection.ts";
import { freshRecord, type Shaped } from "./shape.ts";

/** Merges the pages of a connection, or says which region has to give more rows first. */
export type ConnectionMerge =
  | { readonly isComplete: true; readonly merged: Merged }
  | { readonly isComplete: false; readonly asks: readonly Ask[] };

type WalkPlan = RootPlan & { readonly kind: "WALK" };

type ShownRow = Row<Shown> & { readonly region: string };

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

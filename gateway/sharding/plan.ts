import { getArgumentValues, getVariableValues, GraphQLError, type GraphQLSchema } from "graphql";
import { decodeCursor, encodeCursor, type Cursor, type Position } from "../../common/cursor.ts";
import { NetworkError } from "../../common/errors.ts";
import { formatNodeId, isRegionCode, nationalRegion, regionOfNodeId } from "../../common/node-id.ts";
import type { Ask } from "./answer.ts";
import { isCursorOf, rowsPerRegion, startOf, type Walk } from "./cursor-merge.ts";
import type { GatherShape, KeysetRule } from "./directives.ts";
import { ownVariable } from "./asked-field.ts";
import type { CompiledOperation, RootField } from "./operation.ts";
import { partition, type Partition } from "./partition.ts";
import { isSelected, type Variables } from "./selection.ts";

/** The regions that take part: those that are asked, and those that are only named as missing. */
export interface Members {
  readonly active: ReadonlySet<string>;
  readonly suspended: ReadonlySet<string>;
}

/** Which regions answer a root field, and how their answers belong together. */
export type RootPlan =
  /** Left out by `@skip` or `@include`. */
  | { readonly kind: "ABSENT" }
  /** The client's mistake; no region is asked. */
  | { readonly kind: "REFUSED"; readonly error: GraphQLError }
  | { readonly kind: "SINGLE"; readonly region: string }
  | ({ readonly kind: "PARTITION" } & Partition)
  | {
      readonly kind: "GATHER";
      readonly gather: GatherShape;
      readonly regions: readonly string[];
      readonly suspended: readonly string[];
    }
  | {
      readonly kind: "WALK";
      readonly walk: Walk;
      readonly other: string | undefined;
      readonly hasFrom: boolean;
      readonly regions: readonly string[];
      readonly suspended: readonly string[];
    };

export interface PlanScope {
  readonly schema: GraphQLSchema;
  readonly members: Members;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** What a client's request says, with the defaults of the operation filled in. */
export function coerceVariables(
  { schema }: PlanScope,
  { definition }: CompiledOperation,
  variables: Variables,
): Variables {
  const definitions = (definition.variableDefinitions ?? []).filter(
    ({ variable }) => variable.name.value !== "representations",
  );
  const { coerced, errors } = getVariableValues(schema, definitions, variables);
  const [error] = errors ?? [];
  if (error) throw new NetworkError("BAD_USER_INPUT", error.message);
  return { ...variables, ...coerced };
}

/** Decides which regions answer a root field. */
export function planRoot(scope: PlanScope, root: RootField, variables: Variables): RootPlan {
  if (!root.occurrences.some((occurrence) => isSelected(occurrence, variables))) return { kind: "ABSENT" };
  try {
    return decide(scope, root, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return { kind: "REFUSED", error };
    throw error;
  }
}

/** The first questions of a plan. */
export function firstAsks(plan: RootPlan, place: number, root: RootField): Ask[] {
  switch (plan.kind) {
    case "SINGLE":
      return [{ place, region: plan.region, variables: {} }];
    case "PARTITION":
      return plan.parts.map(({ region, values }) => ({
        place,
        region,
        variables: { [listVariable(root, place)]: values },
      }));
    case "GATHER":
      return plan.regions.map((region) => ({ place, region, variables: none }));
    case "WALK":
      return firstPageAsks(plan, place);
    default:
      return [];
  }
}

const none: Ask["variables"] = {};

type WalkPlan = RootPlan & { readonly kind: "WALK" };

/** Regions that start at the same position are asked with the same variables, which are made once. */
function firstPageAsks(plan: WalkPlan, place: number): Ask[] {
  const known = new Map<Position | undefined, Ask>();
  return plan.regions.map((region) => {
    const start = startOf(plan.walk, region);
    const ask = known.get(start) ?? pageAsk(plan, { place, region });
    known.set(start, ask);
    return { ...ask, region };
  });
}

/** Asks a region for its next rows: by default those that a first page needs, else so many after a cursor. */
export function pageAsk(
  plan: WalkPlan,
  { place, region }: Omit<Ask, "variables">,
  refill?: { readonly after: Cursor; readonly rows: number },
): Ask {
  const { walk, other, regions } = plan;
  const rows = refill?.rows ?? rowsPerRegion(walk.size, regions.length);
  const start = startOf(walk, region);
  const after = refill?.after ?? (start && { order: walk.order, position: start });
  const [count, from, bound] =
    walk.direction === "FORWARD" ? ["first", "after", "before"] : ["last", "before", "after"];
  return {
    place,
    region,
    isFirstOfPage: refill === undefined,
    variables: {
      [ownVariable(place, count)]: rows,
      [ownVariable(place, from)]: after && encodeCursor({ order: after.order, position: after.position }),
      [ownVariable(place, bound)]: other,
      [ownVariable(place, "isFirst")]: refill === undefined,
    },
  };
}

function decide(scope: PlanScope, root: RootField, variables: Variables): RootPlan {
  if (root.rule.kind === "ENTITIES") {
    return { kind: "PARTITION", ...partition(asArray(variables["representations"]), representationRegion) };
  }
  if (!root.field) throw new Error("Only _entities has no field.");
  const args = getArgumentValues(root.field, root.node, variables);
  if (root.rule.kind === "ROUTED") return route(scope, root.rule.path, args);
  const { gather } = root.rule;
  const named = chooseRegions(scope.members, args["regions"]);
  return gather.shape === "CONNECTION"
    ? planWalk(gather.orders, args, scope, named)
    : { kind: "GATHER", gather, ...named };
}

/** Only an argument that is named so takes a bare region code; all others take IDs. */
const isCodeArgument = (path: readonly string[]): boolean => path.at(-1) === "regionCode";

function route({ members }: PlanScope, path: readonly string[], args: Variables): RootPlan {
  const value = path.reduce<unknown>((inner, name) => (inner as Variables | null | undefined)?.[name], args);
  const regionOf = (id: unknown): string => requireMember(members, id, path);
  if (Array.isArray(value)) return { kind: "PARTITION", ...partition(value, regionOf) };
  return { kind: "SINGLE", region: regionOf(value) };
}

function requireMember(members: Members, value: unknown, path: readonly string[]): string {
  const text = typeof value === "string" ? value : "";
  const region = isCodeArgument(path) && isRegionCode(text) ? text : regionOfNodeId(text);
  if (region === undefined || region === nationalRegion) {
    const message = `\`${path.join(".")}\` is not the ID of something that a region has. Pass an ID as this API gave it.`;
    throw new NetworkError("BAD_USER_INPUT", message);
  }
  if (isMember(members, region)) return region;
  throw new NetworkError("NOT_FOUND", `The network has no region of the code \`${region}\`.`);
}

const isMember = ({ active, suspended }: Members, region: string): boolean =>
  active.has(region) || suspended.has(region);

/** An entity may be of a region that has left. */
const representationRegion = (representation: unknown): string =>
  regionOfNodeId(String((representation as Variables)["id"])) ?? nationalRegion;

interface Named {
  readonly regions: readonly string[];
  readonly suspended: readonly string[];
}

function chooseRegions({ active, suspended }: Members, wanted: unknown): Named {
  if (wanted == null) return { regions: [...active], suspended: [...suspended] };
  const codes = [...new Set(asArray(wanted).map(String))];
  const unknown = codes.find((code) => !isMember({ active, suspended }, code));
  if (unknown !== undefined)
    throw new NetworkError("BAD_USER_INPUT", `\`regions\` names \`${unknown}\`, which is not a region of the network.`);
  return { regions: codes.filter((code) => active.has(code)), suspended: codes.filter((code) => suspended.has(code)) };
}

const defaultPageSize = 20;
const maxPageSize = 100;

function planWalk(orders: ReadonlyMap<string, KeysetRule>, args: Variables, scope: PlanScope, named: Named): RootPlan {
  const order = String(args["orderBy"]);
  const rule = orders.get(order);
  if (!rule) throw new NetworkError("BAD_USER_INPUT", `\`orderBy\` has no value ${order}.`);
  const size = readPageSize(args["first"], args["last"]);
  const after = readCursor("after", args["after"], { order, rule });
  const before = readCursor("before", args["before"], { order, rule });
  const isForward = args["last"] == null;
  const [given, other] = isForward ? [after, before] : [before, after];
  const edge = rule.key === "TIME" && rule.descending === isForward ? presentEdge(order, scope.now) : undefined;
  const from = given ? forgetStrangers(scope.members, given) : edge;
  return {
    kind: "WALK",
    walk: { order, rule, size, direction: isForward ? "FORWARD" : "BACKWARD", from },
    hasFrom: given !== undefined,
    other: other && encodeCursor({ order, position: other.position }),
    ...named,
  };
}

function readPageSize(first: unknown, last: unknown): number {
  if (first != null && last != null) {
    throw new NetworkError("BAD_USER_INPUT", "Give `first` to go forward or `last` to go backward, not both.");
  }
  const size = Number(first ?? last ?? defaultPageSize);
  if (size >= 1 && size <= maxPageSize) return size;
  throw new NetworkError("BAD_USER_INPUT", `A page has between 1 and ${maxPageSize} rows; ${size} were asked for.`);
}

/** A cursor may be made up: what it owes to regions that the network does not have, no page carries on. */
function forgetStrangers(members: Members, cursor: Cursor): Cursor {
  if (!cursor.behind) return cursor;
  const known = [...cursor.behind.positions].filter(([region]) => isMember(members, region));
  return { ...cursor, behind: { ...cursor.behind, positions: new Map(known) } };
}

const toleratedClockSkewMs = 120_000;
const nobody = formatNodeId("edge", nationalRegion, "00000000-0000-0000-0000-000000000000");

/**
 * Where a walk from the newest row starts: a row dated further ahead has to wait, so that no region's clock pins it to the top. In
 * whole seconds: those who ask at the same time ask the same, and may share an answer.
 */
const presentEdge = (order: string, now: number): Cursor => ({
  order,
  position: { key: Math.ceil(now / 1_000) * 1_000 + toleratedClockSkewMs, id: nobody },
});

function readCursor(argument: string, text: unknown, ordered: Pick<Walk, "order" | "rule">): Cursor | undefined {
  if (text == null) return undefined;
  const cursor = typeof text === "string" ? decodeCursor(text) : undefined;
  if (cursor && isCursorOf(ordered, cursor)) return cursor;
  throw new NetworkError(
    "BAD_USER_INPUT",
    `\`${argument}\` is not a cursor of the order ${ordered.order}. Pass one that a page with the same \`orderBy\` gave you.`,
  );
}

function listVariable(root: RootField, place: number): string {
  if (root.rule.kind === "ENTITIES") return "representations";
  return ownVariable(place, root.rule.kind === "ROUTED" ? (root.rule.path[0] ?? "") : "");
}

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

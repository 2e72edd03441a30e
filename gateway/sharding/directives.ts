import {
  getNamedType,
  getNullableType,
  GraphQLInt,
  isEnumType,
  isListType,
  isObjectType,
  type DirectiveNode,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { directiveArguments, hasDirective } from "./directive-nodes.ts";

/**
 * What the supergraph says about the horizontal cut: `@routed`, `@gathered`, `@merged`, `@suppressed` and `@keyset` on the fields,
 * and order enums, of the regional subgraphs.
 */

export type KeyKind = "TIME" | "NUMBER" | "TEXT";

/** The sort order that one value of an `orderBy` enum stands for. */
export interface KeysetRule {
  readonly key: KeyKind;
  readonly descending: boolean;
}

/** How the answers of several regions for one root field become one. */
export type GatherShape =
  | { readonly shape: "CONNECTION"; readonly orders: ReadonlyMap<string, KeysetRule> }
  | { readonly shape: "LIST" }
  | { readonly shape: "OBJECT" };

export type RootRule =
  | { readonly kind: "ROUTED"; readonly path: readonly string[] }
  | { readonly kind: "GATHERED"; readonly gather: GatherShape };

const mergeRules = ["SUM", "MAX", "MIN", "CONCAT", "GROUP"] as const;

/** How a field of a gathered object becomes one; GROUP joins the objects of a list that share the value of `key`. */
export interface MergeRule {
  readonly by: (typeof mergeRules)[number];
  readonly key?: string;
}

/** A schema whose declarations cannot be followed; thrown at composition and at start, never while serving. */
class ShardingDeclarationError extends Error {}

/** The rule of a root field; throws when it declares none, both, or one that its type cannot follow. */
export function readRootRule(field: GraphQLField<unknown, unknown>): RootRule {
  const routed = directiveArguments(field.astNode?.directives, "routed");
  const isGathered = hasDirective(field.astNode?.directives, "gathered");
  if ((routed !== undefined) === isGathered) {
    throw new ShardingDeclarationError(`The root field ${field.name} needs either @routed(by:) or @gathered.`);
  }
  return routed === undefined
    ? { kind: "GATHERED", gather: readGatherShape(field) }
    : { kind: "ROUTED", path: readRoutePath(field, String(routed["by"])) };
}

/** The rule of a field of a gathered object; undefined when it declares none. */
export function readMergeRule(field: GraphQLField<unknown, unknown>): MergeRule | undefined {
  const merged = directiveArguments(field.astNode?.directives, "merged");
  if (!merged) return undefined;
  const by = mergeRules.find((rule) => rule === merged["by"]);
  const key = merged["key"];
  if (!by || (by === "GROUP") !== (typeof key === "string")) {
    throw new ShardingDeclarationError(
      `@merged on ${field.name} takes by: ${mergeRules.join(", ")}, and a key for GROUP only.`,
    );
  }
  return typeof key === "string" ? { by, key } : { by };
}

/** The number below which a merged count is withheld from everybody; undefined for a field that withholds nothing. */
export function readSuppression(field: GraphQLField<unknown, unknown>): number | undefined {
  const suppressed = directiveArguments(field.astNode?.directives, "suppressed");
  if (!suppressed) return undefined;
  const below = suppressed["below"];
  if (
    !Number.isInteger(below) ||
    Number(below) < 2 ||
    field.type !== GraphQLInt ||
    readMergeRule(field)?.by !== "SUM"
  ) {
    throw new ShardingDeclarationError(
      `@suppressed on ${field.name} takes a whole number from 2 on as \`below\`, and stands beside @merged(by: "SUM") on a nullable Int.`,
    );
  }
  return Number(below);
}

/** Checks all declarations of a regional subgraph; throws for the first that cannot be followed. */
export function checkDeclarations(schema: GraphQLSchema): void {
  const merged = new Set<GraphQLObjectType>();
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      if (!field.name.startsWith("_")) checkRootField(field, merged);
    }
  }
  checkSuppression(schema, merged);
}

/** Whether a type is a Relay connection. */
export const isConnection = (type: GraphQLObjectType): boolean =>
  "edges" in type.getFields() && "pageInfo" in type.getFields();

/** Adds the types that are merged to `merged`. */
function checkRootField(field: GraphQLField<unknown, unknown>, merged: Set<GraphQLObjectType>): void {
  const type = getNamedType(field.type);
  if (isGatheredObject(field) && isObjectType(type)) checkMergedObject(type, merged);
}

function isGatheredObject(field: GraphQLField<unknown, unknown>): boolean {
  const rule = readRootRule(field);
  return rule.kind === "GATHERED" && rule.gather.shape === "OBJECT";
}

/** What is withheld after merging must not be had without it: types with such fields are reached through merging alone. */
function checkSuppression(schema: GraphQLSchema, merged: ReadonlySet<GraphQLObjectType>): void {
  const withholds = (type: GraphQLNamedType): boolean =>
    isObjectType(type) && Object.values(type.getFields()).some((field) => readSuppression(field) !== undefined);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields()).filter((each) => withholds(getNamedType(each.type)))) {
      const isMerged = roots.includes(type)
        ? isGatheredObject(field)
        : merged.has(type) && readMergeRule(field)?.by === "GROUP";
      if (!isMerged)
        throw new ShardingDeclarationError(`${type.name}.${field.name} leads past merging to what is @suppressed.`);
    }
  }
}

function checkMergedObject(type: GraphQLObjectType, merged: Set<GraphQLObjectType>): void {
  merged.add(type);
  for (const field of Object.values(type.getFields())) {
    const rule = readMergeRule(field);
    if (!rule) throw new ShardingDeclarationError(`${type.name}.${field.name} is gathered and needs @merged(by:).`);
    const element = getNamedType(field.type);
    if (rule.by !== "GROUP") continue;
    if (!isObjectType(element))
      throw new ShardingDeclarationError(`${type.name}.${field.name} groups objects; ${element.name} is none.`);
    checkGroup(element, rule.key ?? "");
    merged.add(element);
  }
}

function checkGroup(type: GraphQLObjectType, key: string): void {
  const fields = type.getFields();
  if (!fields[key]) throw new ShardingDeclarationError(`${type.name} has no field ${key} to group by.`);
  const ruleless = Object.values(fields).find((field) => field.name !== key && !readMergeRule(field));
  if (ruleless) throw new ShardingDeclarationError(`${type.name}.${ruleless.name} is grouped and needs @merged(by:).`);
}

function readGatherShape(field: GraphQLField<unknown, unknown>): GatherShape {
  if (isListType(getNullableType(field.type))) return { shape: "LIST" };
  const type = getNamedType(field.type);
  if (!isObjectType(type))
    throw new ShardingDeclarationError(`${field.name} is gathered and returns neither a list nor an object.`);
  return isConnection(type) ? { shape: "CONNECTION", orders: readOrders(field) } : { shape: "OBJECT" };
}

function readOrders(field: GraphQLField<unknown, unknown>): ReadonlyMap<string, KeysetRule> {
  const argument = field.args.find(({ name }) => name === "orderBy");
  const type = argument && getNullableType<GraphQLInputType>(argument.type);
  if (!isEnumType(type) || argument?.defaultValue === undefined) {
    throw new ShardingDeclarationError(
      `${field.name} is a gathered connection and needs an enum argument \`orderBy\` with a default.`,
    );
  }
  return new Map(type.getValues().map(({ name, astNode }) => [name, readKeyset(type, name, astNode?.directives)]));
}

function readKeyset(
  type: GraphQLEnumType,
  value: string,
  directives: readonly DirectiveNode[] | undefined,
): KeysetRule {
  const keyset = directiveArguments(directives, "keyset");
  const key = keyset?.["key"];
  const direction = keyset?.["direction"];
  if (key !== "TIME" && key !== "NUMBER" && key !== "TEXT") throw keysetError(type, value);
  if (direction !== "ASCENDING" && direction !== "DESCENDING") throw keysetError(type, value);
  return { key, descending: direction === "DESCENDING" };
}

const keysetError = (type: GraphQLEnumType, value: string) =>
  new ShardingDeclarationError(
    `${type.name}.${value} needs @keyset(key: TIME, NUMBER or TEXT, direction: ASCENDING or DESCENDING).`,
  );

function readRoutePath(field: GraphQLField<unknown, unknown>, by: string): readonly string[] {
  const path = by.split(".");
  if (field.args.some(({ name }) => name === path[0])) return path;
  throw new ShardingDeclarationError(`@routed(by: "${by}") on ${field.name} names no argument of it.`);
}

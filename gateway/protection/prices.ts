import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { argumentsOfEach, hasDirective } from "../sharding/directive-nodes.ts";
import { isConnection, readRootRule } from "../sharding/directives.ts";
import { declaredSizeOf, introspectionSizes, otherListSize, type ListSizes } from "./list-sizes.ts";

/** How many objects one occurrence of a field yields. */
export type FieldSize =
  | { readonly kind: "ONE" }
  | { readonly kind: "LIST"; readonly assumed: number }
  /** As many as the argument `ids` names. */
  | { readonly kind: "IDS" }
  /** As many as the network has regions. */
  | { readonly kind: "REGIONS" }
  /** A connection: its edges are as many as `first` or `last` says. */
  | { readonly kind: "PAGE" }
  /** The edges of the connection around it. */
  | { readonly kind: "EDGES" };

/** What a field costs by its declaration. */
export interface FieldPrice {
  readonly type: GraphQLNamedType;
  /** Of each object that it yields; 0 for leaves. */
  readonly weight: number;
  readonly size: FieldSize;
  /** Of asking for it at all, at each program that is asked. */
  readonly request: number;
  /** Every region is asked. */
  readonly isGathered: boolean;
  /** It leads from one object to another that has a key. */
  readonly isReference: boolean;
}

/** The price of a field of a type; undefined for `__typename` and for what the schema does not have. */
export interface PriceList {
  readonly schema: GraphQLSchema;
  priceOf(parent: GraphQLCompositeType | undefined, fieldName: string): FieldPrice | undefined;
}

/**
 * An entity is a row that somebody loads, and the unit; what lies inside a row costs a tenth of it. What describes the schema costs a
 * fifth: the gateway resolves it itself, in one go, while everything else waits.
 */
const weights = { entity: 1, value: 0.1, introspected: 0.2 };
const requestPrices = { query: 1, search: 10, mutation: 10 };

/** Reads the prices of a supergraph from its types, its `@gathered` and its `@listSize`; each field once, when it is first asked for. */
export function readPriceList(schema: GraphQLSchema): PriceList {
  const sizes = introspectionSizes(schema);
  const known = new Map<GraphQLField<unknown, unknown>, FieldPrice>();
  return {
    schema,
    priceOf: (parent, fieldName) => {
      const field = findField(schema, parent, fieldName);
      if (!parent || !field) return undefined;
      const price = known.get(field) ?? readPrice({ schema, sizes }, parent, field);
      known.set(field, price);
      return price;
    },
  };
}

function findField(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType | undefined,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
    if (meta) return meta;
  }
  return parent && "getFields" in parent ? parent.getFields()[name] : undefined;
}

function readPrice(
  { schema, sizes }: { readonly schema: GraphQLSchema; readonly sizes: ListSizes },
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
): FieldPrice {
  const type = getNamedType(field.type);
  const isMutation = parent === schema.getMutationType();
  const isRoot = (isMutation || parent === schema.getQueryType()) && !isIntrospected(type);
  return {
    type,
    weight: weightOf(type),
    size: readSize(sizes, parent, field),
    request: isRoot ? requestPriceOf(field, isMutation) : 0,
    isGathered: isRoot && isGathered(field),
    isReference: !isRoot && isEntity(type),
  };
}

/** Figures are counted, and what is ranked by a required argument is searched, over all that each region has. */
function requestPriceOf(field: GraphQLField<unknown, unknown>, isMutation: boolean): number {
  if (isMutation) return requestPrices.mutation;
  const rule = isGathered(field) ? readRootRule(field) : undefined;
  const isSearch = rule?.kind === "GATHERED" && (rule.gather.shape === "OBJECT" || field.args.some(isRequiredArgument));
  return isSearch ? requestPrices.search : requestPrices.query;
}

const isGathered = (field: GraphQLField<unknown, unknown>): boolean =>
  hasDirective(field.astNode?.directives, "gathered");

/** Whether a type is one that describes the schema itself. */
export const isIntrospected = (type: GraphQLNamedType): boolean => type.name.startsWith("__");

function weightOf(type: GraphQLNamedType): number {
  if (isLeafType(type)) return 0;
  if (isIntrospected(type)) return weights.introspected;
  return isEntity(type) ? weights.entity : weights.value;
}

/** Whether a type is loaded by its key; what an interface or a union leads to may always be. */
function isEntity(type: GraphQLNamedType): boolean {
  if (!isObjectType(type)) return isCompositeType(type);
  return argumentsOfEach(type.astNode?.directives, "join__type").some((given) => "key" in given);
}

function readSize(sizes: ListSizes, parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): FieldSize {
  const type = getNamedType(field.type);
  const assumed = declaredSizeOf(field) ?? sizes[`${parent.name}.${field.name}`];
  if (assumed !== undefined) return { kind: "LIST", assumed };
  if (!isListType(getNullableType(field.type))) return isPaged(type) ? { kind: "PAGE" } : { kind: "ONE" };
  if (field.name === "edges" && isPaged(parent)) return { kind: "EDGES" };
  if (field.args.some(({ name }) => name === "ids")) return { kind: "IDS" };
  if (type.name === "Region") return { kind: "REGIONS" };
  return { kind: "LIST", assumed: otherListSize };
}

const isPaged = (type: GraphQLNamedType): boolean => isObjectType(type) && isConnection(type);

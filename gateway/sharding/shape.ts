import {
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
} from "graphql";
import { regionOfNodeId } from "../../common/node-id.ts";
import { collectFields, type SelectedField, type Variables } from "./selection.ts";

/**
 * Checks a region's answer against the schema and copies what the client selected into fresh objects without a prototype, so that
 * no key of an answer can reach anything. A node with more than its key that is of another region is dropped: nothing a region
 * says of another's node is believed.
 */
export interface ShapeScope {
  readonly region: string;
  readonly variables: Variables;
  /** Called for each node dropped because it is another region's. */
  readonly onForeign: (region: string) => void;
}

/** The answer is not what the schema says; all of it is worthless. */
export class InvalidAnswer extends Error {}

/** Stands for a node that was dropped; it takes with it what cannot be null. */
export const dropped = Symbol("dropped");

export type Shaped = Readonly<Record<string, unknown>>;

/** Shapes the value of a field; throws {@link InvalidAnswer}. */
export const shapeField = (field: SelectedField, value: unknown, scope: ShapeScope): unknown =>
  shapeValue(field, field.type, value, scope);

/** Shapes an object by a field's selection, as an element of a list or an entity would be. */
export function shapeObject(
  field: SelectedField,
  typeName: string | undefined,
  value: unknown,
  scope: ShapeScope,
): Shaped | typeof dropped {
  if (!isRecord(value)) throw new InvalidAnswer(`${field.responseName} is no object`);
  if (field.idName !== undefined && isForeign(value[field.idName], scope)) return dropped;
  const shaped = freshRecord();
  const actualType =
    typeName ?? (field.typeName === undefined ? undefined : checkTypeName(value[field.typeName], undefined, field));
  for (const child of collectFields(field.fields, scope.variables, actualType)) {
    const given = value[child.responseName];
    const shapedChild =
      child.fieldName === "__typename" ? checkTypeName(given, actualType, field) : shapeField(child, given, scope);
    if (shapedChild === dropped) return dropped;
    shaped[child.responseName] = shapedChild;
  }
  return shaped;
}

/** An object in which no key of an answer or of a client means anything. */
export const freshRecord = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

function shapeValue(field: SelectedField, type: GraphQLOutputType, value: unknown, scope: ShapeScope): unknown {
  if (isNonNullType(type)) {
    const shaped = shapeNullable(field, getNullableType(type), value, scope);
    if (shaped === null) throw new InvalidAnswer(`${field.responseName} is null`);
    return shaped;
  }
  const shaped = shapeNullable(field, type, value, scope);
  return shaped === dropped ? null : shaped;
}

function shapeNullable(field: SelectedField, type: GraphQLOutputType, value: unknown, scope: ShapeScope): unknown {
  if (value === null) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) throw new InvalidAnswer(`${field.responseName} is no list`);
    return value
      .map((element: unknown) => shapeValue(field, type.ofType, element, scope))
      .filter((element) => element !== dropped);
  }
  if (field.fields.length > 0) return shapeObject(field, isObjectType(type) ? type.name : undefined, value, scope);
  if (!isLeafOf(type, value)) throw new InvalidAnswer(`${field.responseName} is no ${String(type)}`);
  return value;
}

function isForeign(id: unknown, { region, onForeign }: ShapeScope): boolean {
  if (typeof id !== "string") throw new InvalidAnswer("a node has no ID");
  if (regionOfNodeId(id) === region) return false;
  onForeign(region);
  return true;
}

function checkTypeName(value: unknown, expected: string | undefined, { possibleTypes }: SelectedField): string {
  if (
    typeof value !== "string" ||
    (expected !== undefined && value !== expected) ||
    possibleTypes?.has(value) === false
  )
    throw new InvalidAnswer("a typename is not the node's");
  return value;
}

/** The largest `Int` of GraphQL; the gateway makes null of a larger one, and of everything above it that cannot be null. */
export const maxInt = 2_147_483_647;

const leafChecks = new Map<GraphQLOutputType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === "string"],
  [GraphQLID, (value) => typeof value === "string"],
  [GraphQLBoolean, (value) => typeof value === "boolean"],
  [GraphQLInt, (value) => Number.isInteger(value) && Math.abs(Number(value)) <= maxInt],
  [GraphQLFloat, (value) => Number.isFinite(value)],
]);

function isLeafOf(type: GraphQLOutputType, value: unknown): boolean {
  const check = leafChecks.get(type);
  if (check) return check(value);
  if (isEnumType(type)) return typeof value === "string" && type.getValue(value) !== undefined;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

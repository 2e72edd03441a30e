import {
  astFromValue,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  getNamedType,
  valueFromASTUntyped,
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from "graphql";
import type { Lack } from "./lack.ts";
import type { Variables } from "./selection.ts";
import { isRecord } from "./shape.ts";

/** Thrown where a region cannot do what it is asked: leaving it out would make it do, or find, something else. */
export class BeyondRegion extends Error {
  readonly coordinate: string;

  constructor(coordinate: string) {
    super(coordinate);
    this.coordinate = coordinate;
  }
}

/**
 * An argument as a region that lacks some of the contract understands it; undefined: it is left out. What is lacking may go where it
 * is null or has its default, since then the region does the same without it; throws {@link BeyondRegion} otherwise.
 */
export function reduceArgument(
  lack: Lack,
  coordinate: string,
  argument: ArgumentNode,
  { declared, variables }: { readonly declared: GraphQLArgument; readonly variables: Variables },
): ArgumentNode | undefined {
  const isLacking = lack.coordinates.has(coordinate);
  if (!isLacking && !lack.inputs.has(getNamedType(declared.type).name)) return argument;
  const value = valueFromASTUntyped(argument.value, variables);
  if (isLacking) return requireIdle(coordinate, declared, value);
  const reduced = reduceValue(lack, declared.type, value);
  const literal = astFromValue(reduced, declared.type);
  return literal ? { ...argument, value: literal } : undefined;
}

function reduceValue(lack: Lack, wrapped: GraphQLInputType, value: unknown): unknown {
  const type = getNullableType(wrapped);
  if (value == null || !lack.inputs.has(getNamedType(type).name)) return value;
  if (isListType(type)) {
    const element = type.ofType;
    return (Array.isArray(value) ? value : [value]).map((one: unknown) => reduceValue(lack, element, one));
  }
  if (isEnumType(type)) {
    const coordinate = `${type.name}.${typeof value === "string" ? value : ""}`;
    if (lack.coordinates.has(coordinate)) throw new BeyondRegion(coordinate);
    return value;
  }
  if (!isInputObjectType(type) || !isRecord(value)) return value;
  const fields = Object.values(type.getFields()).filter(
    (field) => !leavesOut(lack, `${type.name}.${field.name}`, field, value[field.name]),
  );
  return Object.fromEntries(fields.map(({ name, type: inner }) => [name, reduceValue(lack, inner, value[name])]));
}

function leavesOut(lack: Lack, coordinate: string, field: GraphQLInputField, value: unknown): boolean {
  if (!lack.coordinates.has(coordinate)) return false;
  requireIdle(coordinate, field, value);
  return true;
}

function requireIdle(
  coordinate: string,
  { defaultValue }: Pick<GraphQLArgument | GraphQLInputField, "defaultValue">,
  value: unknown,
): undefined {
  if (value != null && JSON.stringify(value) !== JSON.stringify(defaultValue)) throw new BeyondRegion(coordinate);
}

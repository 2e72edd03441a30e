import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";

/** A value for every field: those that are given, and for the others that are required the least that GraphQL takes; mostly nonsense to our rules. */
export function makeInput(
  type: GraphQLInputObjectType,
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const required = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) && !(field.name in given),
  );
  return { ...Object.fromEntries(required.map((field) => [field.name, leastOf(field)])), ...given };
}

/** No record has this version: whoever has the right is told of a conflict, and nothing changes. */
const staleVersion = 99;

function leastOf({ name, type }: GraphQLInputField): unknown {
  return name === "expectedVersion" ? staleVersion : leastOfType(type);
}

function leastOfType(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isInputObjectType(nullable)) return makeInput(nullable);
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  return leastScalars[nullable.name] ?? "";
}

const leastScalars: Readonly<Record<string, unknown>> = {
  Boolean: false,
  Int: 0,
  Float: 0,
  Date: "2026-04-01",
  DateTime: "2026-04-01T00:00:00.000Z",
};

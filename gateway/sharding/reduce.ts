import { getNamedType, isInterfaceType, isNonNullType, isObjectType, type GraphQLSchema } from "graphql";
import type { Ask } from "./answer.ts";
import type { Lack } from "./lack.ts";
import { variableNames, type CompiledOperation, type RootField } from "./operation.ts";
import { BeyondRegion, reduceArgument } from "./reduce-input.ts";
import { ownField, type SelectedField, type Variables } from "./selection.ts";
import { freshRecord, isRecord } from "./shape.ts";

/**
 * A question reduced to what a region of an older contract has. The regions of a network are brought up to date one after another,
 * each when its operator likes; until then a region is asked what it knows, the fields that it lacks come back null, and only those.
 */
export interface ReducedRoot {
  /** As the region is asked; the same object as before when it lacks nothing of it. */
  readonly root: RootField;
  /** What was left out, as schema coordinates. */
  readonly missing: readonly string[];
  /** As regions of the whole contract are asked. */
  readonly whole: RootField;
}

/** One question to a region, in the form that it understands. */
export interface FittedAsk extends Omit<ReducedRoot, "whole"> {
  readonly ask: Ask;
  readonly variables: Ask["variables"];
  /** Puts nulls into the region's answer where it was not asked. */
  readonly complete: (value: unknown) => unknown;
}

/** What a region cannot be asked at all: what it lacks cannot be left out, or null cannot stand for it. */
export interface Beyond {
  readonly beyond: readonly string[];
}

export interface ReduceScope {
  readonly schema: GraphQLSchema;
  readonly kind: CompiledOperation["kind"];
  readonly lack: Lack;
  /** The client's, with defaults. */
  readonly variables: Variables;
}

/** Reduces what regions of one lack are asked for a root field. */
export function reduceRoot(scope: ReduceScope, root: RootField): ReducedRoot | Beyond {
  const missing = new Set<string>();
  const type = scope.kind === "mutation" ? scope.schema.getMutationType() : scope.schema.getQueryType();
  const parent = root.rule.kind === "ENTITIES" ? undefined : type?.name;
  const asked = reduceField({ ...scope, missing }, parent, root.asked);
  if (!asked) return { beyond: [...missing] };
  return { root: asked === root.asked ? root : withAsked(root, asked), missing: [...missing], whole: root };
}

/** A question as a region is asked that lacks nothing. */
export const fitWhole = (root: RootField, ask: Ask): FittedAsk => ({
  root,
  ask,
  variables: ask.variables,
  missing: [],
  complete: asItIs,
});

/** One question to a region of that lack. */
export function fitAsk({ root, missing, whole }: ReducedRoot, lack: Lack, ask: Ask): FittedAsk {
  const entities = root.rule.kind === "ENTITIES" ? reduceRepresentations(lack, ask) : undefined;
  if (root === whole && !entities) return fitWhole(root, ask);
  return {
    root,
    ask,
    variables: entities?.variables ?? ask.variables,
    missing: [...missing, ...(entities?.missing ?? [])],
    complete: (value) => complete(whole.asked, root.asked, entities ? entities.putBack(value) : value),
  };
}

const asItIs = (value: unknown): unknown => value;

function withAsked(root: RootField, asked: SelectedField): RootField {
  const names = variableNames(asked);
  const isUsed = (definition: string): boolean => names.includes(definition.slice(1, definition.indexOf(":")));
  return { ...root, asked, variableNames: names, ownDefinitions: root.ownDefinitions.filter(isUsed) };
}

interface Reducer extends ReduceScope {
  readonly missing: Set<string>;
}

/** The field with what the region has of it; undefined where null has to stand for it. */
function reduceField(reducer: Reducer, parent: string | undefined, field: SelectedField): SelectedField | undefined {
  const { lack, missing } = reducer;
  const coordinate = `${parent}.${field.fieldName}`;
  if (parent !== undefined && (lack.coordinates.has(coordinate) || lack.coordinates.has(parent))) {
    missing.add(coordinate);
    return undefined;
  }
  try {
    const args = reduceArguments(reducer, parent, field);
    const fields = reduceFields(reducer, field);
    if (!fields) return undefined;
    return args === field.arguments && fields === field.fields ? field : { ...field, arguments: args, fields };
  } catch (error) {
    if (!(error instanceof BeyondRegion)) throw error;
    missing.add(error.coordinate);
    return undefined;
  }
}

/** Undefined where a field that cannot be null is missing. */
function reduceFields(reducer: Reducer, field: SelectedField): readonly SelectedField[] | undefined {
  const parent = getNamedType(field.type).name;
  const kept: SelectedField[] = [];
  for (const child of field.fields) {
    if (child.typeCondition !== undefined && reducer.lack.coordinates.has(child.typeCondition)) continue;
    const reduced = reduceField(reducer, child.typeCondition ?? parent, child);
    if (reduced) kept.push(reduced);
    else if (isNonNullType(child.type)) return undefined;
  }
  if (kept.length === field.fields.length && kept.every((child, i) => child === field.fields[i])) return field.fields;
  return kept.length > 0 ? kept : [ownField("none", "__typename")];
}

function reduceArguments(
  { schema, lack, variables }: Reducer,
  parent: string | undefined,
  field: SelectedField,
): SelectedField["arguments"] {
  const type = parent === undefined ? undefined : schema.getType(parent);
  if (field.arguments.length === 0 || (!isObjectType(type) && !isInterfaceType(type))) return field.arguments;
  const declared = type.getFields()[field.fieldName]?.args ?? [];
  const reduced = field.arguments.flatMap((argument) => {
    const own = declared.find(({ name }) => name === argument.name.value);
    const coordinate = `${parent}.${field.fieldName}(${argument.name.value}:)`;
    return own ? (reduceArgument(lack, coordinate, argument, { declared: own, variables }) ?? []) : [argument];
  });
  const isSame = reduced.length === field.arguments.length && reduced.every((one, i) => one === field.arguments[i]);
  return isSame ? field.arguments : reduced;
}

interface ReducedRepresentations {
  readonly variables: Ask["variables"];
  readonly missing: readonly string[];
  /** Makes the list of what was asked for again, with null for what the region has no type of. */
  readonly putBack: (value: unknown) => unknown;
}

/** Undefined where the region has the types of all entities that it is asked for. */
function reduceRepresentations({ coordinates }: Lack, ask: Ask): ReducedRepresentations | undefined {
  const given = ask.variables["representations"];
  const representations: readonly unknown[] = Array.isArray(given) ? given : [];
  const types = representations.map((one) => (isRecord(one) ? String(one["__typename"]) : ""));
  const isKnown = types.map((type) => !coordinates.has(type));
  if (!isKnown.includes(false)) return undefined;
  const known = representations.filter((_one, i) => isKnown[i]);
  return {
    variables: { ...ask.variables, representations: known },
    missing: [...new Set(types.filter((_type, i) => !isKnown[i]))],
    putBack: (value) => {
      if (!Array.isArray(value) || value.length !== known.length) return value;
      const answers = value.values();
      return isKnown.map((is) => (is ? (answers.next().value as unknown) : null));
    },
  };
}

/** Null for each field that was asked for first and then not; what a region left out of its own accord stays out. */
function complete(asked: SelectedField, reduced: SelectedField, value: unknown): unknown {
  if (asked === reduced) return value;
  if (Array.isArray(value)) return value.map((element: unknown) => complete(asked, reduced, element));
  if (!isRecord(value)) return value;
  const whole = Object.assign(freshRecord(), value);
  for (const child of asked.fields) {
    const kept = reduced.fields.find(
      ({ responseName, typeCondition, when }) =>
        responseName === child.responseName && typeCondition === child.typeCondition && when === child.when,
    );
    if (kept) whole[child.responseName] = complete(child, kept, whole[child.responseName]);
    else whole[child.responseName] ??= null;
  }
  return whole;
}

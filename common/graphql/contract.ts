import {
  BreakingChangeType,
  buildASTSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isSpecifiedScalarType,
  isUnionType,
  parse,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/**
 * How a schema that a region serves stands to the contract. One that is older by additions only lacks what can be done without; one
 * that breaks the contract cannot be asked at all.
 */
export interface ContractDifference {
  /**
   * What is not there and may come back null or be left out, as GraphQL's schema coordinates: `Issue.body`, `Query.issues(filter:)`,
   * `IssueOrder.NEWEST`, `IssueFilter.text`, `Hub`.
   */
  readonly lacks: ReadonlySet<string>;
  /** What a client of the contract cannot live with, a sentence each. */
  readonly breaks: readonly string[];
}

/** Reads a schema definition; throws a GraphQLError when it is none. */
export const readContract = (sdl: string): GraphQLSchema =>
  buildASTSchema(parse(sdl, { maxTokens: 200_000, noLocation: true }), { assumeValid: true, assumeValidSDL: true });

/** Compares what a region serves with the contract; what it has beyond it is no difference. */
export function compareContract(contract: GraphQLSchema, served: GraphQLSchema): ContractDifference {
  const difference = { lacks: new Set<string>(), breaks: [...changesOfKind(contract, served)] };
  for (const type of Object.values(contract.getTypeMap()).filter(isOwnType)) {
    const twin = served.getType(type.name);
    if (!twin) difference.lacks.add(type.name);
    else compareType(type, twin, { served, ...difference });
  }
  return difference;
}

/** The same for the text that a region serves, which may be anything: what cannot be read breaks the contract. */
export function compareServed(contract: GraphQLSchema, servedSdl: string): ContractDifference {
  try {
    return compareContract(contract, readContract(servedSdl));
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { lacks: new Set(), breaks: [`The served schema cannot be read: ${fault}`] };
  }
}

interface Comparison {
  readonly served: GraphQLSchema;
  readonly lacks: Set<string>;
  readonly breaks: string[];
}

const isOwnType = (type: GraphQLNamedType): boolean => !isIntrospectionType(type) && !isSpecifiedScalarType(type);

/** What changed rather than went: types, nullability, and what is required now. */
function changesOfKind(contract: GraphQLSchema, served: GraphQLSchema): readonly string[] {
  const kinds = new Set<BreakingChangeType>([
    BreakingChangeType.TYPE_CHANGED_KIND,
    BreakingChangeType.FIELD_CHANGED_KIND,
    BreakingChangeType.ARG_CHANGED_KIND,
    BreakingChangeType.REQUIRED_ARG_ADDED,
    BreakingChangeType.REQUIRED_INPUT_FIELD_ADDED,
  ]);
  return findBreakingChanges(contract, served).flatMap(({ type, description }) =>
    kinds.has(type) ? [description] : [],
  );
}

function compareType(type: GraphQLNamedType, twin: GraphQLNamedType, comparison: Comparison): void {
  if (hasFields(type) && hasFields(twin)) compareFields(type, twin, comparison);
  else if (isUnionType(type) && isUnionType(twin))
    comparePossible(type.name, type.getTypes(), twin.getTypes(), comparison);
  else if (isEnumType(type) && isEnumType(twin)) compareEnum(type, twin, comparison);
  else if (isInputObjectType(type) && isInputObjectType(twin)) compareInput(type, twin, comparison);
}

const hasFields = (type: GraphQLNamedType): type is GraphQLObjectType | GraphQLInterfaceType =>
  isObjectType(type) || isInterfaceType(type);

function compareFields(
  type: GraphQLObjectType | GraphQLInterfaceType,
  twin: GraphQLObjectType | GraphQLInterfaceType,
  comparison: Comparison,
): void {
  comparePossible(type.name, type.getInterfaces(), twin.getInterfaces(), comparison);
  for (const field of Object.values(type.getFields()))
    compareField(`${type.name}.${field.name}`, field, twin.getFields()[field.name], comparison);
}

function compareEnum(type: GraphQLEnumType, twin: GraphQLEnumType, { lacks }: Comparison): void {
  for (const { name } of type.getValues()) if (!twin.getValue(name)) lacks.add(`${type.name}.${name}`);
}

function compareInput(type: GraphQLInputObjectType, twin: GraphQLInputObjectType, comparison: Comparison): void {
  for (const field of Object.values(type.getFields()))
    if (!Object.hasOwn(twin.getFields(), field.name))
      lack(`${type.name}.${field.name}`, isRequiredInputField(field), comparison);
}

/** A type that is missing altogether is missing here too; one that is there stands where the contract has it. */
function comparePossible(
  name: string,
  wanted: readonly GraphQLNamedType[],
  given: readonly GraphQLNamedType[],
  { served, breaks }: Comparison,
): void {
  for (const type of wanted) {
    if (served.getType(type.name) && !given.some((other) => other.name === type.name))
      breaks.push(`${name} and ${type.name} do not belong together.`);
  }
}

function compareField(
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  twin: GraphQLField<unknown, unknown> | undefined,
  comparison: Comparison,
): void {
  if (!twin) return lack(coordinate, isNonNullType(field.type), comparison);
  for (const argument of field.args) {
    if (twin.args.some(({ name }) => name === argument.name)) continue;
    lack(`${coordinate}(${argument.name}:)`, isRequiredArgument(argument), comparison);
  }
}

function lack(coordinate: string, isNeeded: boolean, { lacks, breaks }: Comparison): void {
  if (isNeeded) breaks.push(`${coordinate} is missing, and nothing can stand for it.`);
  else lacks.add(coordinate);
}

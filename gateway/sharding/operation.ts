import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from "graphql";
import { NetworkError } from "../../common/errors.ts";
import { askOwn, askRegions, withGroupKeys, withIdentity } from "./asked-field.ts";
import { readRootRule, type RootRule } from "./directives.ts";
import { joinEqual, ownField, ownPrefix, printSelection, readSelection, type SelectedField } from "./selection.ts";

/**
 * An operation for a regional subgraph, read once per text (the planner sends identical text for an identical plan) and made
 * ready to be asked of each region: paging and routed lists become variables of ours, and what merging needs is selected too.
 */
export interface CompiledOperation {
  readonly kind: "query" | "mutation";
  readonly fields: readonly RootField[];
  readonly definition: OperationDefinitionNode;
}

export interface RootField {
  /** Undefined for `_entities`. */
  readonly field: GraphQLField<unknown, unknown> | undefined;
  readonly rule: RootRule | { readonly kind: "ENTITIES" };
  readonly node: FieldNode;
  /** It is there if the conditions of one of its occurrences hold. */
  readonly occurrences: readonly Pick<SelectedField, "when">[];
  /** As the client wants it. */
  readonly wanted: SelectedField;
  /** As regions are asked. */
  readonly asked: SelectedField;
  readonly variableNames: readonly string[];
  /** Definitions of the variables that the gateway adds. */
  readonly ownDefinitions: readonly string[];
}

/** Reads an operation; throws `BAD_USER_INPUT` when it uses response names that are the gateway's. */
export function compileOperation(schema: GraphQLSchema, query: string): CompiledOperation {
  const document = parse(query, { noLocation: true });
  refuseOwnNames(document);
  const definition = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!definition) throw new Error("The planner sent a document without an operation.");
  const isMutation = definition.operation === OperationTypeNode.MUTATION;
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  const fragments = fragmentsOf(document);
  const nodes = byResponseName(rootNodes(definition.selectionSet.selections, fragments, []));
  const fields = nodes.map((twins, place) => compileRootField({ schema, fragments }, root ?? undefined, twins, place));
  return { kind: isMutation ? "mutation" : "query", fields, definition };
}

/** The text that asks a region for some of the operation's root fields. */
export function printOperation({ kind, definition }: CompiledOperation, fields: readonly RootField[]): string {
  const names = new Set(fields.flatMap((field) => field.variableNames));
  const inherited = (definition.variableDefinitions ?? []).filter((node) => names.has(node.variable.name.value));
  const definitions = [...inherited.map(printDefinition), ...fields.flatMap((field) => field.ownDefinitions)];
  const variables = definitions.length > 0 ? `(${definitions.join(", ")})` : "";
  return `${kind}${variables} ${printSelection(fields.map((field) => field.asked))}`;
}

interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** `twins` are the occurrences of one response name, which differ in their conditions and what they select. */
function compileRootField(
  source: Source,
  root: GraphQLObjectType | undefined,
  twins: readonly FieldNode[],
  place: number,
): RootField {
  const [node] = twins;
  if (!node) throw new Error("A root field occurs at least once.");
  const name = node.name.value;
  if (name === "_entities") return compileEntities(source, node);
  const field = root?.getFields()[name];
  if (!root || !field) throw new Error(`The supergraph has no root field ${name}.`);
  const rule = readRootRule(field);
  const occurrences = readSelection(source, root, { kind: Kind.SELECTION_SET, selections: twins });
  const isConnection = rule.kind === "GATHERED" && rule.gather.shape === "CONNECTION";
  const identified = withIdentity(joinOccurrences(occurrences), isConnection ? ["edges", "node"] : []);
  const wanted = rule.kind === "GATHERED" ? withGroupKeys(identified) : identified;
  const { asked, ownDefinitions } = askRegions(field, rule, wanted, place);
  return { field, rule, node, occurrences, wanted, asked, variableNames: variableNames(asked), ownDefinitions };
}

/** One field without conditions: it is asked for only where it is there, and several occurrences hand theirs down. */
function joinOccurrences(occurrences: readonly SelectedField[]): SelectedField {
  const [first] = occurrences;
  if (!first) throw new Error("A root field occurs at least once.");
  if (occurrences.length === 1) return { ...first, when: [] };
  const fields = occurrences.flatMap(({ when, fields }) =>
    fields.map((field) => ({ ...field, when: [...when, ...field.when] })),
  );
  return { ...first, when: [], fields: joinEqual(fields) };
}

/** Every entity carries its typename, which says what else of it is selected, and its ID. */
function compileEntities(source: Source, node: FieldNode): RootField {
  const fields = node.selectionSet ? readSelection(source, undefined, node.selectionSet) : [];
  const entity = {
    ...ownField("entities", "_entities"),
    responseName: node.alias?.value ?? node.name.value,
    arguments: node.arguments ?? [],
  };
  const identified = {
    ...entity,
    fields: fields.map((field) => withIdentity(field)),
    idName: `${ownPrefix}id`,
    typeName: `${ownPrefix}type`,
  };
  const asked = askOwn(identified, new Set(fields.flatMap((field) => field.typeCondition ?? [])));
  return {
    field: undefined,
    rule: { kind: "ENTITIES" },
    node,
    occurrences: [entity],
    wanted: identified,
    asked,
    variableNames: variableNames(asked),
    ownDefinitions: [],
  };
}

/** The variables that a field, or anything in it, names. */
export function variableNames(field: SelectedField): string[] {
  const names = new Set<string>();
  const collect = ({ arguments: args, when, fields }: SelectedField): void => {
    for (const argument of args) visit(argument, { Variable: (node) => void names.add(node.name.value) });
    for (const { variable } of when) if (variable !== undefined) names.add(variable);
    fields.forEach(collect);
  };
  collect(field);
  return [...names];
}

function rootNodes(
  selections: readonly SelectionNode[],
  fragments: Source["fragments"],
  directives: readonly DirectiveNode[],
): FieldNode[] {
  return selections.flatMap((selection) => {
    const all = [...directives, ...(selection.directives ?? [])];
    if (selection.kind === Kind.FIELD) return [{ ...selection, directives: all }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return rootNodes(fragment?.selectionSet.selections ?? [], fragments, all);
  });
}

function byResponseName(nodes: readonly FieldNode[]): FieldNode[][] {
  const twins = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    const name = node.alias?.value ?? node.name.value;
    twins.set(name, [...(twins.get(name) ?? []), node]);
  }
  return [...twins.values()];
}

const fragmentsOf = (document: DocumentNode): Source["fragments"] =>
  new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );

const printDefinition = (definition: VariableDefinitionNode): string => print(definition);

function refuseOwnNames(document: DocumentNode): void {
  const refuse = ({ value }: { readonly value: string }) => {
    if (!value.startsWith(ownPrefix)) return;
    throw new NetworkError(
      "BAD_USER_INPUT",
      `Names that begin with ${ownPrefix} are the gateway's own; choose another alias or variable name than ${value}.`,
    );
  };
  visit(document, { Name: refuse });
}

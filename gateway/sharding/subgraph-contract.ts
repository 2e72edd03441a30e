import {
  buildASTSchema,
  Kind,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  type NamedTypeNode,
  type TypeDefinitionNode,
} from "graphql";

/**
 * The contract of one subgraph, taken out of the supergraph by Federation's join directives: what each region has to serve at that
 * subgraph's path. So the gateway needs nothing but its supergraph to say whether a region's schema is the one it plans for.
 */
export function subgraphContract(supergraph: DocumentNode, name: string): GraphQLSchema {
  const graph = graphOf(supergraph, name);
  const definitions = supergraph.definitions.flatMap((definition) => {
    const own = isTypeDefinition(definition) && isOf(graph, definition.directives, "join__type");
    return own ? [partOf(graph, definition)] : [];
  });
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValid: true, assumeValidSDL: true });
}

/** The subgraph's value of the enum `join__Graph`. */
function graphOf(supergraph: DocumentNode, name: string): string {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== "join__Graph") continue;
    const graph = definition.values?.find((value) => argumentOf(value.directives?.[0], "name") === name);
    if (graph) return graph.name.value;
  }
  throw new Error(`The supergraph has no subgraph ${name}.`);
}

const isTypeDefinition = (definition: DefinitionNode): definition is TypeDefinitionNode =>
  definition.kind.endsWith("TypeDefinition");

function partOf(graph: string, type: TypeDefinitionNode): TypeDefinitionNode {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return {
        ...type,
        directives: [],
        interfaces: named(type.interfaces, graph, type.directives, ["join__implements", "interface"]),
        fields: fieldsOf(graph, type.fields),
      };
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return { ...type, directives: [], fields: fieldsOf(graph, type.fields) };
    case Kind.UNION_TYPE_DEFINITION:
      return {
        ...type,
        directives: [],
        types: named(type.types, graph, type.directives, ["join__unionMember", "member"]),
      };
    case Kind.ENUM_TYPE_DEFINITION:
      return {
        ...type,
        directives: [],
        values: (type.values ?? []).filter(({ directives }) => isOf(graph, directives, "join__enumValue")),
      };
    case Kind.SCALAR_TYPE_DEFINITION:
      return { ...type, directives: [] };
  }
}

/** A field that names no subgraph is of all that its type is of. */
const fieldsOf = <Field extends FieldDefinitionNode | InputValueDefinitionNode>(
  graph: string,
  fields: readonly Field[] | undefined,
): Field[] =>
  (fields ?? []).filter(
    ({ directives }) => !directives?.some(isNamed("join__field")) || isOf(graph, directives, "join__field"),
  );

/** Those of the named types that one of the type's directives names for this subgraph. */
const named = (
  types: readonly NamedTypeNode[] | undefined,
  graph: string,
  directives: readonly DirectiveNode[] | undefined,
  [directive, argument]: readonly [string, string],
): NamedTypeNode[] =>
  (types ?? []).filter(({ name }) =>
    directives?.some(
      (candidate) => isFor(graph, directive)(candidate) && argumentOf(candidate, argument) === name.value,
    ),
  );

const isOf = (graph: string, directives: readonly DirectiveNode[] | undefined, name: string): boolean =>
  directives?.some(isFor(graph, name)) ?? false;

const isNamed = (name: string) => (directive: DirectiveNode) => directive.name.value === name;

const isFor = (graph: string, name: string) => (directive: DirectiveNode) =>
  isNamed(name)(directive) && argumentOf(directive, "graph") === graph;

function argumentOf(directive: DirectiveNode | undefined, name: string): string | undefined {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

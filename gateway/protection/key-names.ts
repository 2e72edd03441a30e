import {
  getDirectiveValues,
  GraphQLError,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type ValidationRule,
} from "graphql";

/**
 * Refuses `id: title` where things of the type are known by their `id`. The planner asks subgraphs for keys under their own names
 * whatever else the client calls so; @apollo/query-planner 2.14 then leaves the client's field out and gives the key in its place,
 * without a word where the types agree.
 */
export function keepKeyNames(supergraph: GraphQLSchema): ValidationRule {
  const names = new Map(Object.values(supergraph.getTypeMap()).map((type) => [type.name, keyNames(supergraph, type)]));
  return (context) => ({
    Field: (node) => {
      const parent = context.getParentType();
      if (!node.alias || node.alias.value === node.name.value || !parent) return;
      const alias = node.alias.value;
      const types = isAbstractType(parent) ? context.getSchema().getPossibleTypes(parent) : [parent];
      if (alias !== "__typename" && !types.some(({ name }) => names.get(name)?.has(alias))) return;
      const message = `\`${alias}\` is what a ${parent.name} is known by; give \`${node.name.value}\` another alias.`;
      context.reportError(new GraphQLError(message, { nodes: node }));
    },
  });
}

/** Fields that subgraphs are told of a thing: its keys, and what some need to know beside them. */
function keyNames(supergraph: GraphQLSchema, type: GraphQLNamedType): ReadonlySet<string> {
  if (!isObjectType(type)) return new Set();
  const told = [
    ...valuesOf(supergraph, "join__type", "key", type),
    ...Object.values(type.getFields()).flatMap((field) => valuesOf(supergraph, "join__field", "requires", field)),
  ];
  return new Set(told.flatMap((fields) => fields.match(/\w+/gu) ?? []));
}

/** An argument of all directives of that name on a definition. */
function valuesOf(
  supergraph: GraphQLSchema,
  directiveName: string,
  argument: string,
  { astNode }: Pick<GraphQLNamedType | GraphQLField<unknown, unknown>, "astNode">,
): string[] {
  const directive = supergraph.getDirective(directiveName);
  const nodes = astNode?.directives?.filter(({ name }) => name.value === directiveName) ?? [];
  return nodes.flatMap((node) => {
    const value: unknown = directive && getDirectiveValues(directive, { directives: [node] })?.[argument];
    return typeof value === "string" ? [value] : [];
  });
}

import {
  GraphQLError,
  isAbstractType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type ValidationRule,
} from "graphql";
import { argumentsOfEach } from "../sharding/directive-nodes.ts";

/**
 * Refuses `id: title` where things of the type are known by their `id`. The planner asks subgraphs for keys under their own names
 * whatever else the client calls so; @apollo/query-planner 2.14 then leaves the client's field out and gives the key in its place,
 * without a word where the types agree.
 */
export function keepKeyNames(supergraph: GraphQLSchema): ValidationRule {
  const names = new Map(Object.values(supergraph.getTypeMap()).map((type) => [type.name, keyNames(type)]));
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
function keyNames(type: GraphQLNamedType): ReadonlySet<string> {
  if (!isObjectType(type)) return new Set();
  const told = [
    ...argumentsOfEach(type.astNode?.directives, "join__type").map(({ key }) => key),
    ...Object.values(type.getFields()).flatMap(({ astNode }) =>
      argumentsOfEach(astNode?.directives, "join__field").map(({ requires }) => requires),
    ),
  ];
  return new Set(told.flatMap((fields) => (typeof fields === "string" ? (fields.match(/\w+/gu) ?? []) : [])));
}

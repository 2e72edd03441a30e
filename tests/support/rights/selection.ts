import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from "graphql";
import { contract } from "./contract.ts";

/** Selections made of the composed contract, of what one subgraph has of a type. */

type Composite = GraphQLObjectType | GraphQLInterfaceType;

const argumentsOf = (directive: DirectiveNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, "value" in value ? value.value : undefined]),
  );

const joins = (directives: readonly DirectiveNode[] | undefined, name: string) =>
  (directives ?? []).filter((directive) => directive.name.value === name).map(argumentsOf);

/** The subgraphs that have a type, by the names of their paths. */
const graphsOfType = (type: Composite): readonly string[] =>
  joins(type.astNode?.directives, "join__type").map(({ graph }) => String(graph).toLowerCase());

/** The subgraphs that can answer a field of it: not those that only name it. */
function graphsOf(type: Composite, field: GraphQLField<unknown, unknown>): readonly string[] {
  const joined = joins(field.astNode?.directives, "join__field");
  if (joined.every(({ graph }) => graph === undefined)) return graphsOfType(type);
  return joined.filter(({ external }) => external !== true).map(({ graph }) => String(graph).toLowerCase());
}

/** The subgraphs that know more of an entity than its key, and find it by that. */
export function homesOf(type: GraphQLObjectType): readonly string[] {
  const resolvable = joins(type.astNode?.directives, "join__type").filter((join) => join["resolvable"] !== false);
  const graphs = resolvable.map(({ graph }) => String(graph).toLowerCase());
  const isKnown = (graph: string): boolean => fieldsIn(type, graph).some(({ name }) => name !== "id");
  return graphs.filter(isKnown);
}

const fieldsIn = (type: Composite, graph: string): readonly GraphQLField<unknown, unknown>[] =>
  Object.values(type.getFields()).filter((field) => graphsOf(type, field).includes(graph));

/** What fields that want arguments are given. */
const given: Readonly<Record<string, string>> = { language: "JA", from: "1", to: "2", version: "1", first: "50" };

/** Everything that a subgraph tells of a type, so many objects deep; below them IDs. */
export function everythingOf(type: Composite, graph: string, depth: number): string {
  const fields = fieldsIn(type, graph).flatMap((field) => {
    const named = getNamedType(field.type);
    const asked = `${field.name}${argumentsIn(field)}`;
    if (!isCompositeType(named)) return [asked];
    const inside = insideOf(named.name, graph, depth - 1);
    return inside === undefined ? [] : [`${asked} { ${inside} }`];
  });
  return ["__typename", ...fields].join(" ");
}

function insideOf(name: string, graph: string, depth: number): string | undefined {
  const type = contract.getType(name);
  if (isAbstractType(type)) {
    const possible = contract.getPossibleTypes(type).filter((one) => graphsOfType(one).includes(graph));
    return ["__typename", ...possible.map((one) => `... on ${one.name} { ${keyOf(one, graph)} }`)].join(" ");
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  return depth > 0 ? everythingOf(type, graph, depth) : keyOf(type, graph);
}

/** The ID, or what else is told of a thing without going into it. */
function keyOf(type: Composite, graph: string): string {
  const fields = fieldsIn(type, graph);
  const id = fields.filter(({ name }) => name === "id" || name === "code");
  const plain = fields.filter((field) => !isCompositeType(getNamedType(field.type)) && argumentsIn(field) === "");
  return ["__typename", ...(id.length > 0 ? id : plain).map(({ name }) => name)].join(" ");
}

function argumentsIn({ args }: GraphQLField<unknown, unknown>): string {
  const asked = args.filter((arg) => isRequiredArgument(arg) || arg.name === "first");
  if (asked.length === 0) return "";
  return `(${asked.map(({ name }) => `${name}: ${given[name] ?? "null"}`).join(", ")})`;
}

/** A field that every row of a type has and that needs no argument: by it a row is seen, and not only named. */
export function tellingFieldOf(type: GraphQLObjectType): string {
  const field = Object.values(type.getFields()).find(
    (candidate) =>
      candidate.name !== "id" &&
      candidate.args.length === 0 &&
      candidate.type.toString().endsWith("!") &&
      !isCompositeType(getNamedType(candidate.type)),
  );
  if (!field) throw new Error(`${type.name} has no field by which it is seen.`);
  return field.name;
}

import { readFileSync } from "node:fs";
import {
  buildASTSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
  Kind,
  parse,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from "graphql";
import { makeInput } from "./make-input.ts";

/** What the tables of rights are about: the composed contract, in which every field says which subgraph has it. */

const sdl = readFileSync(new URL("../../../gateway/supergraph.graphql", import.meta.url), "utf8");

export const contract: GraphQLSchema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });

export interface RootField {
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** `network`, or the name of a regional subgraph. */
  readonly subgraph: string;
  /** Not in what the gateway offers; the network program asks regions for it. */
  readonly isInaccessible: boolean;
}

export function rootFields(kind: "query" | "mutation"): readonly RootField[] {
  const type = kind === "query" ? contract.getQueryType() : contract.getMutationType();
  return Object.values(type?.getFields() ?? {}).map((field) => {
    const directives = field.astNode?.directives ?? [];
    return {
      name: field.name,
      field,
      subgraph: subgraphOf(directives, field.name),
      isInaccessible: directives.some(({ name }) => name.value === "inaccessible"),
    };
  });
}

function subgraphOf(directives: readonly DirectiveNode[], fieldName: string): string {
  const [joined] = directives.filter(({ name }) => name.value === "join__field");
  const graph = joined?.arguments?.find(({ name }) => name.value === "graph")?.value;
  if (graph?.kind !== Kind.ENUM) throw new Error(`The supergraph does not say which subgraph has ${fieldName}.`);
  return graph.value.toLowerCase();
}

/** An act as an operation that asks for everything in its payload which is a thing, with its ID. */
export function mutationOf({ name, field }: RootField, given: Readonly<Record<string, unknown>>) {
  const input = field.args[0];
  const type = input && getNamedType(input.type);
  const payload = getNamedType(field.type);
  if (!isInputObjectType(type) || !isObjectType(payload)) throw new Error(`${name} is no act as ours are.`);
  const things = Object.values(payload.getFields()).filter(({ type: told }) => hasId(getNamedType(told)));
  const selection = things.map((thing) => `${thing.name} { id }`).join(" ");
  return {
    query: `mutation($input: ${String(input?.type)}) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`,
    variables: { input: makeInput(type, given) },
  };
}

const hasId = (type: GraphQLNamedType): boolean => isObjectType(type) && "id" in type.getFields();

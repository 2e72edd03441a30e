import { extendSchema, parse, validate, type GraphQLSchema } from "graphql";
import { readContract } from "../../common/graphql/contract.ts";
import type { RegionalSubgraph } from "../../common/regional-subgraphs.ts";
import { contractOf } from "../../subgraphs/network/conformance/contract.ts";
import { honest, isAboutSchema, type Fault } from "./fault-region.ts";

/** A contract other than the one of now, by subgraph: what became of the text of the contract. */
export type ContractChange = (sdl: string, subgraph: RegionalSubgraph) => string;

/**
 * A region whose program is of another contract: it tells that one, refuses as GraphQL servers do whatever is not in it, and answers
 * the rest as the real region behind it.
 */
export function ofContract(change: ContractChange): Fault & { readonly refusals: () => number } {
  const schemas = new Map<RegionalSubgraph, { readonly sdl: string; readonly schema: GraphQLSchema }>();
  const served = (subgraph: RegionalSubgraph) => {
    const sdl = change(contractOf(subgraph), subgraph);
    const known = schemas.get(subgraph) ?? { sdl, schema: executable(sdl) };
    schemas.set(subgraph, known);
    return known;
  };
  let refusals = 0;
  const fault: Fault = async (exchange) => {
    const { request, response, body } = exchange;
    const { sdl, schema } = served((request.url ?? "").slice(1) as RegionalSubgraph);
    const send = (status: number, answer: unknown) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
    };
    if (isAboutSchema(body)) return send(200, { data: { _service: { sdl } } });
    const { query } = JSON.parse(body) as { query: string };
    const [mistake] = validate(schema, parse(query));
    if (!mistake) return honest(exchange);
    refusals += 1;
    send(400, { errors: [{ message: mistake.message, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] });
  };
  return Object.assign(fault, { refusals: () => refusals });
}

/** The schema with the root field that Federation adds for entities. */
function executable(sdl: string): GraphQLSchema {
  const schema = readContract(sdl);
  const entities = Object.values(schema.getTypeMap()).filter(
    ({ astNode }) => astNode && "directives" in astNode && astNode.directives?.some(({ name }) => name.value === "key"),
  );
  if (entities.length === 0) return schema;
  const added = `
    scalar _Any
    union _Entity = ${entities.map(({ name }) => name).join(" | ")}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
  return extendSchema(schema, parse(added), { assumeValid: true, assumeValidSDL: true });
}

/** A contract before these lines, and their descriptions, were added to one subgraph. */
export const before =
  (subgraph: RegionalSubgraph, ...lines: readonly string[]): ContractChange =>
  (sdl, name) =>
    name === subgraph ? lines.reduce(withoutLine, sdl) : sdl;

function withoutLine(sdl: string, line: string): string {
  const lines = sdl.split("\n");
  const at = lines.findIndex((text) => text.trim() === line);
  if (at < 0) throw new Error(`The contract has no line ${line}.`);
  const hasDescription = lines[at - 1]?.trim().startsWith('"') ?? false;
  return lines.toSpliced(hasDescription ? at - 1 : at, hasDescription ? 2 : 1).join("\n");
}

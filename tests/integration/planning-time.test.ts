import type { GraphQLDataSource } from "@apollo/gateway";
import { isAbstractType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createLogger } from "../../common/program/logger.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import { readSupergraph, startAudiences, type Audiences } from "../../gateway/audiences.ts";
import type { GatewayContext } from "../../gateway/context.ts";
import { limitSettings, readProtection } from "../../gateway/protection/limit-settings.ts";
import { operationLimits } from "../../gateway/protection/limits-plugin.ts";
import { readPriceList } from "../../gateway/protection/prices.ts";

/** The planner has no time limit: what the limits let through must be planned soon, whatever it is made of. */

const protection = readProtection(z.object(limitSettings).parse({}));
const supergraph = readSupergraph();
const prices = readPriceList(supergraph.schema);
const regionCount = 8;
const coordinator: Viewer = { sub: "c", role: "COORDINATOR", regions: ["*"], hubs: [] };

let audiences: Audiences | undefined;
let asked = 0;

const nobody: GraphQLDataSource<GatewayContext> = {
  process: async () => {
    asked++;
    return { data: {} };
  },
};

beforeAll(async () => {
  const limits = operationLimits({ ...protection, prices, regionCount: () => regionCount });
  audiences = await startAudiences(supergraph, {
    dataSourceOf: () => nobody,
    registered: new Map(),
    logger: createLogger("planning", "silent"),
    maxTokens: protection.maxTokens,
    plugins: [limits],
  });
});

afterAll(() => audiences?.stop());

async function ask(query: string) {
  const contextValue = {
    viewer: coordinator,
    requestId: "r",
    signal: new AbortController().signal,
    startedAt: 0,
    older: new Map(),
  };
  const server = audiences?.serverFor(coordinator);
  const began = performance.now();
  const answer = await server?.executeOperation({ query }, { contextValue });
  const errors = answer?.body.kind === "single" ? (answer.body.singleResult.errors ?? []) : [];
  return { codes: errors.map(({ extensions }) => extensions?.["code"]), tookMs: performance.now() - began };
}

const times = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(" ");

/** Objects that lead to objects of other subgraphs, each under an alias and a condition of its own. */
function tree(levels: readonly string[], width: number, conditions: number): string {
  const [first, ...rest] = levels;
  if (first === undefined) return "id";
  return times(width, (i) => {
    const condition = conditions > 0 ? ` @include(if: $v${(rest.length + i) % conditions})` : "";
    return `${i === 0 ? "" : `z${rest.length}x${i}: `}${first}${condition} { id ${tree(rest, width, conditions)} }`;
  });
}

/** Objects of an interface whose types lead to the interface again. */
function chain(levels: number): string {
  if (levels === 0) return "id";
  const inner = chain(levels - 1);
  return `... on ModerationCase { target { ${inner} } } ... on Notification { subject { ${inner} } }`;
}

const node = supergraph.schema.getType("Node");
const nodeTypes = isAbstractType(node) ? supergraph.schema.getPossibleTypes(node).map(({ name }) => name) : [];

const shapes: Readonly<Record<string, string>> = {
  "a chain through every subgraph":
    '{ issue(id: "i") { resolution { article { fromIssue { hub { awards { story { engagements { hub { id } } } } } } } } } }',
  "branches under conditions": `query(${times(3, (i) => `$v${i}: Boolean = true`)}) { issue(id: "i") { ${tree(["hub", "awards", "story", "hub"], 2, 3)} } }`,
  "branches without": `{ issue(id: "i") { ${tree(["solutions", "article", "fromIssue"], 3, 0)} } }`,
  "every type of an interface": `{ node(id: "n") { ${times(48, (i) => `... on ${nodeTypes[i % nodeTypes.length]} { id }`)} } }`,
  "references of every type of an interface": `{ node(id: "n") { ${["Adoption", "Article", "Issue", "MeToo"].map((type, t) => `... on ${type} { ${times(5, (i) => `z${t}x${i}: hub { id region { code } }`)} }`).join(" ")} } }`,
  "twenty roots": `{ ${times(20, (i) => `r${i}: issue(id: "i") { hub { name } }`)} }`,
  "twenty roots under conditions": `query(${times(20, (i) => `$v${i}: Boolean = true`)}) { ${times(20, (i) => `r${i}: issue(id: "i") @include(if: $v${i}) { hub { name } }`)} }`,
};

test.each(Object.entries(shapes))("%s is planned soon", async (_what, query) => {
  const answers = [await ask(`${query} # 1`), await ask(`${query} # 2`), await ask(`${query} # 3`)];
  expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
  expect(Math.min(...answers.map(({ tookMs }) => tookMs))).toBeLessThan(500);
});

/** Each of these took the planner seconds, or would have. */
const bombs: Readonly<Record<string, string>> = {
  "fragments that double": `{ issue(id: "i") { ...F0 } } ${times(12, (i) => `fragment F${i} on Issue { ${i < 11 ? `a: solutions { article { solvesIssues { ...F${i + 1} } } } b: solutions { article { solvesIssues { ...F${i + 1} } } }` : "id"} }`)}`,
  "types within types of an interface": `{ node(id: "n") { ${chain(5)} } }`,
  "branches under a condition each": `query(${times(10, (i) => `$v${i}: Boolean = true`)}) { issue(id: "i") { ${tree(["hub", "awards", "story", "hub"], 3, 10)} } }`,
  "aliases of references": `{ issue(id: "i") { ${times(140, (i) => `h${i}: hub { name }`)} } }`,
};

test.each(Object.entries(bombs))("%s is not planned at all", async (_what, query) => {
  const before = asked;
  expect((await ask(query)).codes).toEqual(["OPERATION_TOO_LARGE"]);
  expect(asked).toBe(before);
});

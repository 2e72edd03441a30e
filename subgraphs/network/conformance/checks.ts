import { comparePositions, decodeCursor, type Position } from "../../../common/cursor.ts";
import { audienceOf, formatNodeId, newUuid, parseNodeId } from "../../../common/node-id.ts";
import { regionalSubgraphs } from "../../../common/regional-subgraphs.ts";
import type { TokenSigner } from "../../../common/identity/token-signer.ts";
import type { Viewer } from "../../../common/identity/viewer.ts";
import { servedDifference } from "./contract.ts";
import { lists, pageQuery, walk, type Edge, type List, type Page } from "./lists.ts";
import type { Answer, ExaminedRegion } from "./examined-region.ts";

/** What a region must hold to before the network asks it for everybody. Each check says what is wrong and what to do. */
export interface Check {
  readonly name: string;
  /** The faults that were found; none when it passes. */
  run(region: ExaminedRegion, signer: TokenSigner): Promise<readonly string[]>;
}

/** What nobody but members may read. */
const memberLists = lists.filter(({ field }) => field !== "hubs");

const deadlineMs = 1_000;

export const checks: readonly Check[] = [
  { name: "contract", run: checkContract },
  { name: "global IDs", run: (region) => onEachList((list) => checkIds(region, list)) },
  { name: "entity references", run: (region) => onEachList((list) => checkEntities(region, list)) },
  { name: "cursor order", run: (region) => onEachList((list) => checkOrder(region, list)) },
  { name: "rights of the public", run: checkPublicRights },
  { name: "tokens", run: checkTokens },
  { name: "error form", run: checkErrorForm },
  {
    name: "deadline",
    run: async (region) =>
      region.slowestMs() <= deadlineMs
        ? []
        : [
            `The slowest answer took ${Math.round(region.slowestMs())} ms; a region has ${deadlineMs} ms. Look at its database and its machine.`,
          ],
  },
];

async function onEachList(check: (list: List) => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const list of lists) faults.push(...(await check(list)));
  return faults;
}

async function checkContract(region: ExaminedRegion): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const subgraph of regionalSubgraphs) {
    const { data } = await region.ask(subgraph, "{ _service { sdl } }");
    faults.push(...servedDifference(subgraph, data).breaks);
  }
  return faults;
}

async function firstPage(region: ExaminedRegion, { subgraph, field }: List, size = 20): Promise<Page | undefined> {
  const { data } = await region.ask(subgraph, pageQuery(field), { first: size });
  return data?.[field] as Page | undefined;
}

async function checkIds(region: ExaminedRegion, list: List): Promise<readonly string[]> {
  const page = await firstPage(region, list);
  if (!page) return [`${list.field} gives a coordinator no page.`];
  return page.edges.flatMap(({ node: { id } }) => {
    const nodeId = parseNodeId(id);
    return nodeId?.region === region.code && nodeId.type === list.type
      ? []
      : [`${list.field} has the ID ${id}; it must begin with ${list.type}_${region.code}_.`];
  });
}

/** One own ID, one of another region and one that is nowhere: the answer has three places, in order. */
async function checkEntities(region: ExaminedRegion, list: List): Promise<readonly string[]> {
  const own = (await firstPage(region, list, 1))?.edges[0]?.node.id;
  const { type, typename } = list;
  const ids = [...(own === undefined ? [] : [own]), formatNodeId(type, "elsewhere", newUuid()), "nonsense"];
  const { data } = await region.ask(
    list.subgraph,
    `query Entities($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typename} { id } } }`,
    { representations: ids.map((id) => ({ __typename: typename, id })) },
  );
  const answered = data?.["_entities"];
  const expected = JSON.stringify(ids.map((id) => (id === own ? { id } : null)));
  return JSON.stringify(answered ?? null) === expected
    ? []
    : [`_entities of ${typename} gave ${JSON.stringify(answered)}; it must give ${expected}.`];
}

/** Walks forward and back again: the same rows in one strict order, as many as `totalCount` says. */
async function checkOrder(region: ExaminedRegion, list: List): Promise<readonly string[]> {
  const forward = await walk(region, list);
  const positions = forward.edges.map(({ cursor }) => decodeCursor(cursor)?.position);
  const faults: string[] = [];
  if (!isStrictOrder(list.descending ? positions : positions.toReversed())) {
    faults.push(`${list.field}: the cursors are not in one strict order, by the sort key and then by ID.`);
  }
  if (forward.isWhole && forward.edges.length !== forward.totalCount) {
    faults.push(`${list.field}: ${forward.edges.length} rows were walked and totalCount says ${forward.totalCount}.`);
  }
  if (!(await goesBack(region, list, forward.edges))) {
    faults.push(`${list.field}: walking back from the last cursor does not give the rows before it.`);
  }
  return faults;
}

/** Whether a page before the last of these rows is the rows before it. */
async function goesBack(region: ExaminedRegion, { subgraph, field }: List, edges: readonly Edge[]): Promise<boolean> {
  const last = edges.at(-1);
  if (!last) return true;
  const before = edges.slice(-100, -1);
  const { data } = await region.ask(subgraph, pageQuery(field), {
    last: Math.max(1, before.length),
    before: last.cursor,
  });
  return JSON.stringify((data?.[field] as Page | undefined)?.edges) === JSON.stringify(before);
}

/** Every position stands before the one that follows it in a descending order. */
const isStrictOrder = (positions: readonly (Position | undefined)[]): boolean =>
  positions.every((position, i) => {
    const before = positions[i - 1];
    return position !== undefined && (i === 0 || (before !== undefined && comparePositions(before, position) > 0));
  });

async function checkPublicRights(region: ExaminedRegion): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { subgraph, field } of memberLists) {
    const { data } = await region.askAnonymously(subgraph, `{ ${field}(first: 1) { totalCount edges { cursor } } }`);
    const page = data?.[field] as Pick<Page, "totalCount" | "edges"> | undefined;
    if (page && (page.totalCount > 0 || page.edges.length > 0)) {
      faults.push(`${field} shows anonymous visitors ${page.totalCount} rows; it must show none.`);
    }
  }
  return faults;
}

const visitor: Viewer = { sub: "conformance", role: "COORDINATOR", regions: ["*"], hubs: [] };

/** Tokens that are for somebody else, changed, or signed by nobody. */
async function checkTokens(region: ExaminedRegion, signer: TokenSigner): Promise<readonly string[]> {
  const good = await signer.sign(audienceOf(region.code), visitor);
  const [header = "", payload = "", signature = ""] = good.split(".");
  const unsigned = Buffer.from('{"alg":"none"}').toString("base64url");
  const bad = {
    "a token for another region": await signer.sign(audienceOf("elsewhere"), visitor),
    "a token whose signature is another's": [header, payload, signature.split("").toReversed().join("")].join("."),
    "a token that nobody signed": [unsigned, payload, ""].join("."),
    "a token that is none": "nonsense",
  };
  const faults: string[] = [];
  for (const [what, token] of Object.entries(bad)) {
    const answer = await region.askWith(token, "issues", "{ issues(first: 1) { totalCount } }");
    if (!isRefusedWith(answer, "UNAUTHENTICATED")) faults.push(`The region does not refuse ${what}.`);
  }
  return faults;
}

const isRefusedWith = ({ data, errors }: Answer, code: string): boolean =>
  data == null && errors.some(({ extensions }) => extensions["code"] === code);

async function checkErrorForm(region: ExaminedRegion): Promise<readonly string[]> {
  const { errors } = await region.ask("issues", '{ issues(first: 1, after: "nonsense") { totalCount } }');
  const [error] = errors;
  if (error?.extensions["code"] !== "BAD_USER_INPUT") {
    return ["A cursor that is none must be refused with extensions.code BAD_USER_INPUT."];
  }
  const more = Object.keys(error.extensions).filter((key) => key !== "code");
  return more.length === 0
    ? []
    : [`Errors tell more than their code: ${more.join(", ")}. Leave that to the region's own log.`];
}

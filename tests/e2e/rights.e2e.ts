import { parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../../common/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { runInside } from "../../demo/programs.ts";
import { post, present, useNetwork } from "../support/network.ts";

/**
 * Who may do and see what, over the whole network, as one table: the rows are those of the domain's table of roles, asked through
 * the gateway by nine visitors. Acts name a version that does not exist, or something else that is wrong, wherever that is possible:
 * who has the right is told of the mistake, who has not is refused before, and nothing changes.
 */

const network = useNetwork("rights", { regions: ["tohoku", "shikoku"], run: runInside, deadlineMs: 5_000 });

const editor = (region: string): Viewer => ({
  sub: `editor of ${region}`,
  role: "HUB_EDITOR",
  regions: [region],
  hubs: [nodeIdOf(`${region}/hub/1`)],
});
const of = (role: Viewer["role"], ...regions: string[]): Viewer => ({
  sub: `${role} ${regions.join(" ")}`,
  role,
  regions,
  hubs: [],
});

/** The columns of the table, from left to right; what is asked for is Tohoku's. */
const visitors: readonly (readonly [name: string, viewer: Viewer | undefined])[] = [
  ["editor of the hub", editor("tohoku")],
  ["editor elsewhere", editor("shikoku")],
  ["admin of the region", of("REGIONAL_ADMIN", "tohoku")],
  ["admin elsewhere", of("REGIONAL_ADMIN", "shikoku")],
  ["coordinator of all", of("COORDINATOR", "*")],
  ["coordinator elsewhere", of("COORDINATOR", "shikoku")],
  ["secretariat", of("SECRETARIAT")],
  ["portal", of("PORTAL_CLIENT")],
  ["anonymous", undefined],
];

/** What the tests ask about that the demo has no key for; filled in before them. */
const made = { nomination: "" };

interface Ask {
  readonly operation: string;
  readonly variables?: () => Record<string, unknown>;
}

const ask = async (viewer: Viewer | undefined, { operation, variables = () => ({}) }: Ask) =>
  // oxlint-disable-next-line typescript/no-explicit-any
  post<any, Record<string, unknown>>(network.endpoint, parse(operation), variables(), await headersOf(viewer));

const headersOf = async (viewer: Viewer | undefined): Promise<Record<string, string>> =>
  viewer ? { authorization: `Bearer ${await network.constellation.issuer.issue({ ...viewer })}` } : {};

/** In the schema that portals and anonymous visitors ask there is no such field, argument or type. */
const isUnknown = (code: string | undefined): boolean => code === "GRAPHQL_VALIDATION_FAILED";

/** `y` something is shown, `-` nothing is, `x` not even in the schema. */
async function readOutcome(viewer: Viewer | undefined, read: Ask): Promise<string> {
  const { data, errors } = await ask(viewer, read);
  const code = errors[0]?.extensions.code;
  if (isUnknown(code)) return "x";
  if (code !== undefined) return code === "FORBIDDEN" ? "F" : code;
  return isSomething(Object.values(data as object)[0]) ? "y" : "-";
}

/** A thing, a list that is not empty, a number above 0, or an object with one of these. */
function isSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSomething);
  if (typeof value === "object" && value !== null) return Object.values(value).some(isSomething);
  return value !== null && value !== 0 && value !== undefined && value !== false;
}

const published = nodeIdOf("tohoku/article/2");
const regional = nodeIdOf("tohoku/article/9");
const draft = nodeIdOf("tohoku/article/11");
const inReview = nodeIdOf("tohoku/article/12");
const national = nodeIdOf("tohoku/article/1");
const own = nodeIdOf("tohoku/hub/1");

beforeAll(async () => {
  const admin = of("REGIONAL_ADMIN", "tohoku");
  const read = { operation: `{ article(id: "${published}") { version } }` };
  const version: number = (await ask(admin, read)).data.article.version;
  const nominated = await ask(admin, {
    operation: `mutation($input: ContentNominateInput!) { contentNominate(input: $input) { nomination { id } userErrors { code message } } }`,
    variables: () => ({ input: { contentId: published, contentVersion: version } }),
  });
  made.nomination = present(nominated.data.contentNominate?.nomination?.id as string | undefined);
});

describe("reads", () => {
  test.each<[string, string, Ask]>([
    ["what is national", "yyyyyyyyy", { operation: `{ publication(id: "${national}") { __typename } }` }],
    ["the national feed", "yyyyyyyyy", { operation: "{ nationalFeed(first: 1) { totalCount } }" }],
    ["the directory of hubs", "yyyyyyyyy", { operation: "{ hubs(first: 1) { totalCount } }" }],
    ["what the network sees", "yyyyyyyxx", { operation: `{ article(id: "${published}") { id } }` }],
    [
      "what the network sees, by entity",
      "yyyyyyyxx",
      { operation: `{ nodes(ids: ["${published}"]) { ... on Article { title } } }` },
    ],
    ["issues", "yyyyyyyxx", { operation: "{ issues(first: 1) { totalCount } }" }],
    ["what the region sees", "y-y-y--xx", { operation: `{ article(id: "${regional}") { id } }` }],
    ["a draft of another hub", "-------xx", { operation: `{ article(id: "${draft}") { id } }` }],
    ["what is in review", "--y----xx", { operation: `{ article(id: "${inReview}") { id } }` }],
    ["a hub's accounts", "y------xx", { operation: `{ hub(id: "${own}") { internals { selfSufficiencyRate } } }` }],
    ["the health of a region", "yyyyyyyxx", { operation: '{ region(code: "tohoku") { health { status } } }' }],
    [
      "the region's audit log",
      "--y-y-yxx",
      { operation: '{ auditEntries(regions: ["tohoku"], first: 1) { totalCount } }' },
    ],
    [
      "a nomination",
      "--y-y-yxx",
      { operation: `query($id: ID!) { nomination(id: $id) { id } }`, variables: () => ({ id: made.nomination }) },
    ],
  ])("%s: %s", async (_what, expected, read) => {
    const outcomes: string[] = [];
    for (const [, viewer] of visitors) outcomes.push(await readOutcome(viewer, read));
    expect(outcomes.join("")).toBe(expected);
  });
});

import { parse } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Viewer } from "../../common/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { runInside } from "../../demo/programs.ts";
import { post, present, uniqueText, until, useNetwork } from "../support/network.ts";

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
const made = { nomination: "", nationalVersion: 0 };

interface Ask {
  readonly operation: string;
  readonly variables?: () => Record<string, unknown>;
}

const ask = async (viewer: Viewer | undefined, { operation, variables = () => ({}) }: Ask) =>
  // oxlint-disable-next-line typescript/no-explicit-any
  post<any, Record<string, unknown>>(network.endpoint, parse(operation), variables(), await headersOf(viewer));

const headersOf = async (viewer: Viewer | undefined): Promise<Record<string, string>> =>
  viewer ? { authorization: `Bearer ${await network.constellation.issuer.issue({ ...viewer })}` } : {};

const mutation = (field: string, input: () => Record<string, unknown>): Ask => ({
  operation: `mutation($input: ${field.charAt(0).toUpperCase()}${field.slice(1)}Input!) { ${field}(input: $input) { userErrors { code } } }`,
  variables: () => ({ input: input() }),
});

/** In the schema that portals and anonymous visitors ask there is no such field, argument or type. */
const isUnknown = (code: string | undefined): boolean => code === "GRAPHQL_VALIDATION_FAILED";

/** `y` allowed (though the input may be wrong), `F` forbidden, `-` as if it were not there, `x` not even in the schema. */
async function actOutcome(viewer: Viewer | undefined, act: Ask): Promise<string> {
  const { data, errors } = await ask(viewer, act);
  const code =
    errors[0]?.extensions.code ?? Object.values<{ userErrors: { code: string }[] }>(data)[0]?.userErrors[0]?.code;
  if (code === "FORBIDDEN") return "F";
  if (isUnknown(code)) return "x";
  if (errors.length > 0) return `${code}`;
  return code === "NOT_FOUND" ? "-" : "y";
}

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
const abroad = nodeIdOf("shikoku/hub/1");
const stale = { expectedVersion: 99 };

beforeAll(async () => {
  const admin = of("REGIONAL_ADMIN", "tohoku");
  const read = { operation: `{ article(id: "${published}") { version } }` };
  const version: number = (await ask(admin, read)).data.article.version;
  const nationalRead = { operation: `{ article(id: "${national}") { version } }` };
  made.nationalVersion = (await ask(admin, nationalRead)).data.article.version;
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

describe("acts", () => {
  test.each<[string, string, Ask]>([
    ["begin an article", "yFyFFFFxx", mutation("articleDraft", () => ({ hubId: own, kind: "GUIDE", title: "" }))],
    [
      "report an issue",
      "yFyFyFFxx",
      mutation("issueReport", () => ({ hubId: own, title: "", body: "", category: "OTHER" })),
    ],
    ["submit an article of the own hub", "yFyFFFFxx", mutation("articleSubmit", () => ({ id: national, ...stale }))],
    [
      "publish in the region",
      "FFyFFFFxx",
      mutation("articlePublish", () => ({ id: inReview, ...stale, visibility: "NETWORK" })),
    ],
    [
      "retract in the region",
      "FFyFFFFxx",
      mutation("articleRetract", () => ({ id: national, ...stale, reason: "OUTDATED" })),
    ],
    [
      "nominate or propose",
      "yFyFyFyxx",
      mutation("contentNominate", () => ({ contentId: national, contentVersion: made.nationalVersion })),
    ],
    ["endorse a nomination", "--y-F-yxx", mutation("nominationEndorse", () => ({ id: made.nomination, ...stale }))],
    [
      "recommend a nomination",
      "--F-y-Fxx",
      mutation("nominationRecommend", () => ({ id: made.nomination, ...stale, note: "推薦" })),
    ],
    ["approve a nomination", "--F-F-yxx", mutation("nominationApprove", () => ({ id: made.nomination, ...stale }))],
    [
      "decline a nomination",
      "--F-F-yxx",
      mutation("nominationDecline", () => ({ id: made.nomination, ...stale, reason: "理由" })),
    ],
    [
      "retract nationally",
      "FFyFFFyxx",
      mutation("publicationRetract", () => ({ id: national, reasonCode: "OTHER", note: "" })),
    ],
    ["hide from the feed", "FFFFyFFxx", mutation("publicationHide", () => ({ id: national, note: "" }))],
    [
      "have the problem too",
      "FyFyFFFxx",
      mutation("issueMeToo", () => ({ issueId: nodeIdOf("tohoku/issue/1"), hubId: abroad, hubLabel: "" })),
    ],
    [
      "adopt an article",
      "FyFyFFFxx",
      mutation("adoptionStart", () => ({ articleId: published, hubId: abroad, hubLabel: "" })),
    ],
    [
      "offer a solution as a hub",
      "FyFyFFFxx",
      mutation("issueOfferSolution", () => ({
        issueId: nodeIdOf("tohoku/issue/1"),
        hubId: abroad,
        hubLabel: "",
        kind: "ADVICE",
        body: "",
      })),
    ],
    [
      "offer a solution as a coordinator",
      "FFFFyyFxx",
      mutation("issueOfferSolution", () => ({ issueId: nodeIdOf("tohoku/issue/1"), kind: "ADVICE", body: "" })),
    ],
    [
      "recommend a solution",
      "FFFFyyFxx",
      mutation("issueRecommendSolution", () => ({ solutionId: nodeIdOf("tohoku/solution/9") })),
    ],
    [
      "accept a solution",
      "yFyFFFFxx",
      mutation("issueAcceptSolution", () => ({ solutionId: nodeIdOf("tohoku/solution/9") })),
    ],
    [
      "merge issues of one region",
      "FFyFyFyxx",
      mutation("issueMerge", () => ({ duplicateId: nodeIdOf("tohoku/issue/8"), masterId: nodeIdOf("tohoku/issue/1") })),
    ],
    [
      "merge issues of two regions",
      "FFFFyFyxx",
      mutation("issueMerge", () => ({
        duplicateId: nodeIdOf("tohoku/issue/8"),
        masterId: nodeIdOf("shikoku/issue/1"),
      })),
    ],
    [
      "write a national program",
      "FFFFFFyxx",
      mutation("nationalProgramCreate", () => ({
        title: "",
        summary: "",
        measure: "SUBSIDY",
        kind: "SUBSIDY",
        eligible: "",
        provider: { name: "", kind: "NATIONAL_GOVERNMENT" },
        contact: { name: "" },
      })),
    ],
    [
      "write the glossary",
      "FFFFFFyxx",
      mutation("glossaryTermSave", () => ({ term: "Telework", ...stale, ja: "", en: "", kana: "" })),
    ],
    [
      "register a portal",
      "FFFFFFyxx",
      mutation("portalClientRegister", () => ({ name: "", organization: "", contact: { name: "", email: "" } })),
    ],
    ["move a region", "FFFFFFyxx", mutation("regionUpdateAddress", () => ({ code: "tohoku", address: "nowhere" }))],
    ["edit the hub", "yFyFFFFxx", mutation("hubUpdate", () => ({ hubId: own, ...stale }))],
  ])("%s: %s", async (_what, expected, act) => {
    const outcomes: string[] = [];
    for (const [, viewer] of visitors) outcomes.push(await actOutcome(viewer, act));
    expect(outcomes.join("")).toBe(expected);
  });

  test("who is refused changes nothing", async () => {
    const title = uniqueText();
    for (const viewer of [
      editor("shikoku"),
      of("COORDINATOR", "shikoku"),
      of("SECRETARIAT"),
      of("PORTAL_CLIENT"),
      undefined,
    ]) {
      await ask(
        viewer,
        mutation("issueReport", () => ({ hubId: own, title, body: title, category: "OTHER" })),
      );
    }
    const count = {
      operation: `query($text: String) { issues(filter: { text: $text }) { totalCount } }`,
      variables: () => ({ text: title }),
    };
    await until(async () =>
      expect((await ask(of("COORDINATOR", "*"), count)).data).toEqual({ issues: { totalCount: 0 } }),
    );
  });
});

import { asc } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { auditEntries } from "../../common/writing/audit.ts";
import { createLogger } from "../../common/program/logger.ts";
import { audienceOf } from "../../common/node-id.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { demoRegions } from "../../demo/regions.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { seedRegion, seedScope } from "../../demo/seed/seed.ts";
import { issueMerges } from "../../subgraphs/network/db/tables/issue-merges.ts";
import { buildRegion } from "../../subgraphs/region/server.ts";
import type { ProgramServer } from "../../common/program/database-program.ts";
import { contentOf, contents } from "../support/demo-rows.ts";
import { useDeskServer, type Answer } from "../support/desk-server.ts";
import { recreateDatabase, startTestServer } from "../support/postgres-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

/** Two real regions behind the network program; what goes wrong between them is the test's. */

const desk = useDeskServer("issue merges");
const regionCodes = ["tohoku", "shikoku"];
const regions = new Map<string, ProgramServer>();

const duplicateId = nodeIdOf("tohoku/issue/6");
const masterId = nodeIdOf("shikoku/issue/1");
const otherId = nodeIdOf("shikoku/issue/2");

async function startRegion(region: string): Promise<ProgramServer> {
  const server = await startTestServer(inject("postgresUrl"), "");
  const url = await recreateDatabase(server, `test_merge_${region}`, "template_region");
  await seedRegion(url, contentOf(region), seedScope(contents, new Date()));
  const issuer = { audience: audienceOf(region), jwksUrl: await desk.jwksUrl() };
  return buildRegion(
    {
      region,
      regionName: demoRegions[region] ?? region,
      database: { url, poolSize: 2 },
      listen: { host: "127.0.0.1", port: 0 },
      tokens: [
        { ...issuer, issuer: "furusato-gateway" },
        { ...issuer, issuer: "furusato-network", scopes: ["desk"] },
      ],
      drain: { pauseMs: 0, deadlineMs: 1_000 },
      logLevel: "silent",
    },
    { logger: createLogger("region", "silent") },
  );
}

/** The region's own answer. */
const honest =
  (code: string): Answer =>
  async ({ query, variables, token }) => {
    const response = await known(code).app.inject({
      method: "POST",
      url: "/issues",
      headers: { authorization: token },
      payload: { query, variables },
    });
    return response.json();
  };

const hangUp: Answer = () => {
  throw new Error("hang up");
};

const isTooBusy: Answer = () => ({ errors: [{ message: "Too busy.", extensions: { code: "OVERLOADED" } }] });

/** Does what it is asked, and the answer is lost. */
const losesAnswers =
  (code: string): Answer =>
  async (question) => {
    await honest(code)(question);
    throw new Error("hang up");
  };

function known(code: string): ProgramServer {
  const region = regions.get(code);
  if (!region) throw new Error(`There is no region ${code} in this test.`);
  return region;
}

beforeAll(async () => {
  for (const code of regionCodes) regions.set(code, await startRegion(code));
});
beforeEach(() => {
  for (const code of regionCodes) desk.letRegion(code, honest(code));
});
// What a test merged is undone, so that the next one finds the regions as they were.
afterEach(async () => {
  for (const code of regionCodes) desk.letRegion(code, honest(code));
  await unmerge(secretariat);
});
afterAll(async () => {
  for (const region of regions.values()) await region.close();
});

const fields = "merge { id state waitingFor { code } duplicate { id } master { id } } userErrors { code path }";
const merge = (viewer: Viewer = coordinator, input: object = {}) =>
  desk.ask(viewer, `mutation ($input: IssueMergeInput!) { issueMerge(input: $input) { ${fields} } }`, {
    input: { duplicateId, masterId, ...input },
  });
const unmerge = (viewer: Viewer = coordinator, input: object = {}) =>
  desk.ask(viewer, `mutation ($input: IssueUnmergeInput!) { issueUnmerge(input: $input) { ${fields} } }`, {
    input: { duplicateId, ...input },
  });

/** What the two regions say of the two issues, to a coordinator. */
async function issues() {
  const read = async (id: string) => {
    const token = `Bearer ${await desk.sign(audienceOf(id.split("_")[1] ?? ""), coordinator)}`;
    const query =
      "query ($id: ID!) { issue(id: $id) { status duplicateOfId meTooCount absorbedDuplicates { issueId } } }";
    const answer = await honest(id.split("_")[1] ?? "")({ query, variables: { id }, token });
    return (answer as { data: { issue: Record<string, unknown> } }).data.issue;
  };
  return { duplicate: await read(duplicateId), master: await read(masterId) };
}

test("two issues of two regions become one: the duplicate is marked, the master counts both, each act is audited", async () => {
  const before = await issues();
  const { data, errors } = await merge(coordinator, { note: "同じ補助金の終了の話" });
  expect(errors).toEqual([]);
  expect(data.issueMerge).toMatchObject({
    merge: { state: "DONE", waitingFor: null, duplicate: { id: duplicateId }, master: { id: masterId } },
    userErrors: [],
  });
  const { duplicate, master } = await issues();
  expect(duplicate).toMatchObject({ status: "DUPLICATE", duplicateOfId: masterId });
  expect(master["absorbedDuplicates"]).toEqual([{ issueId: duplicateId }]);
  expect(Number(master["meTooCount"])).toBeGreaterThan(Number(before.master["meTooCount"]));
  const audits = await desk.db.select().from(auditEntries).orderBy(asc(auditEntries.id));
  expect(audits.map(({ act, target, after }) => [act, target, after["state"]])).toEqual([
    ["issueMerge", duplicateId, "PENDING"],
    ["issueMerge", duplicateId, "DONE"],
  ]);
});

test("un-merged, both are as they were", async () => {
  const before = await issues();
  await merge();
  const { data } = await unmerge();
  expect(data.issueUnmerge).toMatchObject({ merge: { state: "UNDONE" }, userErrors: [] });
  expect(await issues()).toEqual(before);
  expect((await merge()).data.issueMerge).toMatchObject({ merge: { state: "DONE" }, userErrors: [] });
});

test("merged twice, it is done once", async () => {
  await merge();
  const first = await issues();
  const { data } = await desk.unchanged(() => merge());
  expect(data.issueMerge).toMatchObject({ merge: { state: "DONE" }, userErrors: [] });
  expect(await issues()).toEqual(first);
});

describe.each([
  ["the duplicate's region", "tohoku"],
  ["the master's region", "shikoku"],
])("when %s", (_which, code) => {
  test.each([
    ["does not answer", () => hangUp],
    ["does it, and its answer is lost", () => losesAnswers(code)],
    ["has too much to do", () => isTooBusy],
  ])("%s, the merge waits for it and a repetition finishes it", async (_fault, fault) => {
    desk.letRegion(code, fault());
    const { data, errors } = await merge(coordinator, { idempotencyKey: "merge-1" });
    expect(data.issueMerge).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: "UNKNOWN_OUTCOME", region: code } }]);
    const [pending] = await desk.db.select().from(issueMerges);
    expect(pending).toMatchObject({ state: "PENDING", waitingFor: code });
    desk.letRegion(code, honest(code));
    const again = await merge(coordinator, { idempotencyKey: "merge-1" });
    expect(again.data.issueMerge).toMatchObject({ merge: { state: "DONE", waitingFor: null }, userErrors: [] });
    const { duplicate, master } = await issues();
    expect(duplicate).toMatchObject({ status: "DUPLICATE", duplicateOfId: masterId });
    expect(master["absorbedDuplicates"]).toEqual([{ issueId: duplicateId }]);
  });

  test("does not answer, un-merging waits for it and a repetition finishes it", async () => {
    const before = await issues();
    await merge();
    desk.letRegion(code, hangUp);
    expect((await unmerge()).errors).toMatchObject([{ extensions: { region: code } }]);
    desk.letRegion(code, honest(code));
    expect((await unmerge()).data.issueUnmerge).toMatchObject({ merge: { state: "UNDONE" }, userErrors: [] });
    expect(await issues()).toEqual(before);
  });
});

test("when the master's region refuses, what the duplicate's did is taken back", async () => {
  const before = await issues();
  desk.letRegion("shikoku", ({ query }) =>
    query.includes("issueAbsorbDuplicate")
      ? {
          data: {
            issueAbsorbDuplicate: {
              userErrors: [{ code: "WRONG_STATE", path: ["input", "masterId"], message: "No.", messageJa: "不可。" }],
            },
          },
        }
      : honest("shikoku")({ query, variables: {}, token: "" }),
  );
  const { data } = await merge();
  expect(data.issueMerge).toEqual({ merge: null, userErrors: [{ code: "WRONG_STATE", path: ["input", "masterId"] }] });
  desk.letRegion("shikoku", honest("shikoku"));
  expect(await issues()).toEqual(before);
  expect(await desk.db.select().from(issueMerges)).toMatchObject([{ state: "UNDONE" }]);
});

test("when our own database fails after both regions did their parts, the merge waits and a repetition finishes it", async () => {
  await desk.db.execute(
    "create function fail() returns trigger language plpgsql as $$ begin raise exception 'gone' using errcode = '57P01'; end $$",
  );
  await desk.db.execute(
    "create trigger fail before update on issue_merges for each row when (new.state = 'DONE') execute function fail()",
  );
  const { errors } = await merge(coordinator, { idempotencyKey: "merge-2" });
  await desk.db.execute("drop function fail cascade");
  expect(errors).toMatchObject([{ extensions: { code: "UNKNOWN_OUTCOME" } }]);
  expect(await desk.db.select().from(issueMerges)).toMatchObject([{ state: "PENDING", waitingFor: null }]);
  const again = await merge(coordinator, { idempotencyKey: "merge-2" });
  expect(again.data.issueMerge).toMatchObject({ merge: { state: "DONE" }, userErrors: [] });
  expect((await issues()).duplicate).toMatchObject({ status: "DUPLICATE", duplicateOfId: masterId });
});

test("an issue that is merged into one is not merged into another", async () => {
  await merge();
  const { data } = await desk.unchanged(() => merge(coordinator, { masterId: otherId }));
  expect(data.issueMerge.userErrors).toEqual([{ code: "CONFLICT", path: ["input", "duplicateId"] }]);
});

test.each([
  ["itself", { masterId: duplicateId }, "INVALID", "masterId"],
  ["what is no issue", { masterId: nodeIdOf("shikoku/article/1") }, "NOT_FOUND", "masterId"],
])("merging into %s is refused", async (_what, input, code, field) => {
  const { data, errors } = await desk.unchanged(() => merge(secretariat, input));
  expect(errors).toEqual([]);
  expect(data.issueMerge.userErrors).toEqual([{ code, path: ["input", field] }]);
});

describe("who may merge across regions", () => {
  test.each<[string, Viewer, boolean]>([
    ["a coordinator of all", coordinator, true],
    ["a coordinator of both", viewerOf("COORDINATOR", { regions: ["tohoku", "shikoku"] }), true],
    ["the secretariat", secretariat, true],
    ["a coordinator of one", viewerOf("COORDINATOR", { regions: ["tohoku"] }), false],
    ["an admin of one", adminOf("tohoku"), false],
    ["an editor", editorOf("tohoku/hub/1"), false],
    ["a portal", portal, false],
    ["anybody", anonymousViewer, false],
  ])("%s: %s", async (_who, viewer, isAllowed) => {
    if (isAllowed) {
      expect((await merge(viewer)).data.issueMerge).toMatchObject({ merge: { state: "DONE" }, userErrors: [] });
      return;
    }
    const { errors } = await desk.unchanged(() => merge(viewer));
    expect(errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  });
});

test("the hub whose the duplicate is may object, another may not", async () => {
  await merge();
  const other = await unmerge(editorOf("tohoku/hub/5"));
  expect(other.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  expect(await desk.db.select().from(issueMerges)).toMatchObject([{ state: "DONE" }]);
  expect((await issues()).duplicate).toMatchObject({ status: "DUPLICATE" });
  const { data } = await unmerge(editorOf("tohoku/hub/1"));
  expect(data.issueUnmerge).toMatchObject({ merge: { state: "UNDONE" }, userErrors: [] });
});

test("a duplicate leads to its master, whichever region that is in", async () => {
  const query =
    "query ($references: [_Any!]!) { _entities(representations: $references) { ... on Issue { master { id } } } }";
  const references = [
    { __typename: "Issue", id: duplicateId, duplicateOfId: masterId },
    { __typename: "Issue", id: masterId, duplicateOfId: null },
  ];
  const { data } = await desk.ask(coordinator, query, { references });
  expect(data._entities).toEqual([{ master: { id: masterId } }, { master: null }]);
});

test("merges are listed for those of their regions, by their state", async () => {
  await merge();
  const list = (viewer: Viewer, states = "[DONE]") =>
    desk.ask(viewer, `{ issueMerges(states: ${states}) { totalCount edges { node { state } } } }`);
  expect((await list(secretariat)).data.issueMerges.totalCount).toBe(1);
  expect((await list(adminOf("shikoku"))).data.issueMerges.totalCount).toBe(1);
  expect((await list(adminOf("kanto"))).data.issueMerges.totalCount).toBe(0);
  expect((await list(secretariat, "[PENDING]")).data.issueMerges.totalCount).toBe(0);
  expect((await list(editorOf("tohoku/hub/1"))).errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
});

test("a merge is found by its ID by those in whose list it is", async () => {
  const { data } = await merge();
  const find = (viewer: Viewer) =>
    desk.ask(viewer, `{ node(id: "${data.issueMerge.merge.id}") { ... on IssueMerge { state } } }`);
  for (const viewer of [secretariat, coordinator, adminOf("tohoku"), adminOf("shikoku")])
    expect((await find(viewer)).data.node).toEqual({ state: "DONE" });
  for (const viewer of [adminOf("kanto"), editorOf("tohoku/hub/1"), portal, anonymousViewer])
    expect((await find(viewer)).data.node).toBeNull();
});

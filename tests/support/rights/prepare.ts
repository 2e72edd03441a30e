import postgres from "postgres";
import { nodeIdOf, uuidOf } from "../../../demo/seed/keys.ts";
import type { TestNetwork } from "../network.ts";
import type { Made } from "./acts.ts";
import { until } from "../until.ts";
import { throughTheGateway, type Ask, type Question } from "./doors.ts";
import { visitors, type Visitor } from "./visitors.ts";

/** Brings the demo's Tohoku into states of which the tables speak and the demo has none. */
export async function prepare(network: TestNetwork): Promise<Made> {
  await within(network.databaseUrl("tohoku"), giveToFirstHub);
  await within(network.databaseUrl("network"), mergeInName);
  const ask = throughTheGateway(network);
  await make(ask, "secretariat", { mutation: "regionApply", thing: "region { code }", input: applicant });
  const saveSearch = (name: string): Promise<string> => {
    const input = { regionCode: "tohoku", name, text: "廃校", channel: "IN_APP" };
    return make(ask, "editor of the hub", { mutation: "savedSearchSave", thing: "savedSearch { id }", input });
  };
  const article = nodeIdOf("tohoku/article/2");
  const draft = { hubId: nodeIdOf("tohoku/hub/1"), title: "書きかけ" };
  const hubImport = await make(ask, "admin of the region", {
    mutation: "hubImportStart",
    thing: "hubImport { id }",
    input: { regionCode: "tohoku", fileName: "hubs.csv", contentBase64: listOfHubs, isDryRun: true },
  });
  await untilDone(ask, hubImport);
  return {
    nationalVersion: await versionOf(ask, nodeIdOf("tohoku/article/1")),
    savedSearches: { GATEWAY: await saveSearch("一"), STRAIGHT: await saveSearch("二") },
    nomination: await make(ask, "admin of the region", {
      mutation: "contentNominate",
      thing: "nomination { id }",
      input: { contentId: article, contentVersion: await versionOf(ask, article) },
    }),
    hubImport,
    drafts: {
      article: await make(ask, "editor of the hub", {
        mutation: "articleDraft",
        thing: "article { id }",
        input: { ...draft, kind: "HOW_TO" },
      }),
      story: await make(ask, "editor of the hub", {
        mutation: "storyDraft",
        thing: "story { id }",
        input: { ...draft, pattern: "OFFICE", authorDisplay: "拠点" },
      }),
    },
  };
}

/** The visitor of a column; throws when there is none of the name. */
function visitorNamed(name: string): Visitor {
  const visitor = visitors.find((candidate) => candidate.name === name);
  if (!visitor) throw new Error(`No visitor is called ${name}.`);
  return visitor;
}

/** The region works on an import after it has answered. */
const untilDone = (ask: Ask, hubImport: string): Promise<void> =>
  until(async () => {
    const question = { query: `{ hubImport(id: "${hubImport}") { finishedAt } }` };
    const { data, text } = await ask(visitorNamed("admin of the region"), question);
    if (!data?.["hubImport"]?.finishedAt) throw new Error(`The import is not done: ${text}`);
  });

const listOfHubs = Buffer.from("名称,名称_カナ,緯度,経度\n拠点,キョテン,38.2,140.8\n").toString("base64");

/** A region that wants to join; it is not part of the network yet. */
const applicant = {
  code: "izu",
  name: "伊豆",
  nameEn: "Izu",
  nameKana: "イズ",
  prefectures: ["22"],
  operator: { name: "伊豆テレワーク協議会", kind: "STUDY_GROUP" },
  contact: { name: "事務局", email: "desk@example.jp" },
  address: "http://127.0.0.1:9",
};

export async function within(url: string, change: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await change(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Two issues that are one to the nation and not to their region. */
async function mergeInName(sql: postgres.Sql): Promise<void> {
  const [duplicateId, masterId] = [nodeIdOf("tohoku/issue/8"), nodeIdOf("tohoku/issue/1")];
  await sql`
    insert into issue_merges (id, duplicate_id, master_id, state, regions, requested_by, requested_by_role, created_at, updated_at)
    values (${uuidOf("national/merge/1")}, ${duplicateId}, ${masterId}, 'DONE', ${["tohoku", "tohoku"]}, 'x', 'COORDINATOR', now(), now())`;
}

async function giveToFirstHub(sql: postgres.Sql): Promise<void> {
  await sql`update articles set hub_id = ${uuidOf("tohoku/hub/1")} where id = ${uuidOf("tohoku/article/2")}`;
}

interface Making {
  readonly mutation: string;
  /** What of the payload is made, with its ID or code. */
  readonly thing: string;
  readonly input: Readonly<Record<string, unknown>>;
}

async function make(ask: Ask, by: string, { mutation, thing, input }: Making): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const query = `mutation($input: ${type}) { ${mutation}(input: $input) { ${thing} userErrors { code message } } }`;
  return idIn(ask, visitorNamed(by), { query, variables: { input } });
}

const versionOf = async (ask: Ask, id: string): Promise<number> =>
  Number(await idIn(ask, visitorNamed("admin of the region"), { query: `{ article(id: "${id}") { version } }` }));

/** The one scalar in an answer. */
async function idIn(ask: Ask, visitor: Visitor, question: Question): Promise<string> {
  const { text } = await ask(visitor, question);
  const found = /"(?:id|code|version)":"?([\w-]+)"?\}/u.exec(text)?.[1];
  if (found === undefined || text.includes('"message"')) throw new Error(`Nothing to ask about was made: ${text}`);
  return found;
}

import { ApolloServer } from "@apollo/server";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { apolloOptions } from "../../common/graphql/apollo.ts";
import { connectDatabase, migrateDatabase, type DatabaseConnection } from "../../common/database/database.ts";
import { createLogger } from "../../common/program/logger.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { createContext as createHubsContext } from "../../subgraphs/region/hubs/context.ts";
import { resolvers as hubsResolvers } from "../../subgraphs/region/hubs/resolvers.ts";
import { createContext as createIssuesContext } from "../../subgraphs/region/issues/context.ts";
import { resolvers as issuesResolvers } from "../../subgraphs/region/issues/resolvers.ts";
import { createContext as createKnowhowContext } from "../../subgraphs/region/knowhow/context.ts";
import { resolvers as knowhowResolvers } from "../../subgraphs/region/knowhow/resolvers.ts";
import type { Scope } from "../../subgraphs/region/scope.ts";
import { sliceSchema } from "../../subgraphs/region/server.ts";
import { createContext as createStoriesContext } from "../../subgraphs/region/stories/context.ts";
import { resolvers as storiesResolvers } from "../../subgraphs/region/stories/resolvers.ts";
import { firstColumns, migrateToFirst, oldWrites } from "../support/old-region/first-schema.ts";
import { recreateDatabase, startTestServer } from "../support/postgres-server.ts";
import { start, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator } from "../support/viewers.ts";

/**
 * A region with data is brought from its first schema to the newest while the program of then still runs: its rows are read by the
 * programs of now, its inserts and selects go on working.
 */

const slices = {
  hubs: { resolvers: hubsResolvers, createContext: createHubsContext },
  knowhow: { resolvers: knowhowResolvers, createContext: createKnowhowContext },
  issues: { resolvers: issuesResolvers, createContext: createIssuesContext },
  stories: { resolvers: storiesResolvers, createContext: createStoriesContext },
} as const;

let connection: DatabaseConnection;

beforeAll(async () => {
  const server = await startTestServer(inject("postgresUrl"), "");
  const url = await recreateDatabase(server, "test_old_and_new_programs");
  await migrateToFirst(url);
  connection = connectDatabase({ url, poolSize: 2 });
  await connection.db.execute(sql.raw(oldWrites("before")));
  await migrateDatabase(url, "migrations/region");
  await connection.db.execute(sql.raw(oldWrites("after")));
});

afterAll(() => connection.close());

async function ask(name: keyof typeof slices, viewer: Scope["viewer"], query: string): Promise<Answer> {
  const { resolvers, createContext } = slices[name];
  const schema = sliceSchema(name, resolvers);
  const server = new ApolloServer<object>({ ...apolloOptions<object>(createLogger(name, "silent")), schema });
  const scope = {
    region: "tohoku",
    regionName: "東北",
    viewer,
    db: connection.db,
    now: () => start,
    requestId: "test",
  };
  const { body } = await server.executeOperation({ query }, { contextValue: createContext(scope) });
  if (body.kind === "incremental") throw new Error("The answer came in parts.");
  const { data, errors }: Answer = JSON.parse(JSON.stringify(body.singleResult));
  expect(errors).toBeUndefined();
  return data;
}

const idsOf = (connectionOf: Answer): string[] =>
  connectionOf.edges.map(({ node }: { node: { id: string } }) => node.id);

describe("programs of now read what the program of then wrote, before and after", () => {
  test("hubs, with all their parts", async () => {
    const { hubs } = await ask(
      "hubs",
      coordinator,
      `{ hubs(first: 10) { totalCount edges { node { id name nameIn(language: EN) { value tag } patterns { pattern } functions { function }
         capabilities { capability } virtualPlaces { kind } lifeServices { kind } ruralCoverage { code } audiences } } } }`,
    );
    expect(idsOf(hubs).toSorted()).toEqual([nodeIdOf("tohoku/hub/1"), nodeIdOf("tohoku/hub/7")].toSorted());
    for (const { node } of hubs.edges) expect(node.functions).toHaveLength(3);
  });

  test("articles with their adoptions", async () => {
    const { articles } = await ask(
      "knowhow",
      coordinator,
      "{ articles(first: 10) { totalCount edges { node { id title status adoptionCount steps { title } } } } }",
    );
    expect(articles.totalCount).toBe(2);
    expect(articles.edges.map(({ node }: Answer) => node.status)).toEqual(["PUBLISHED_REGION", "PUBLISHED_REGION"]);
  });

  test("issues with what others said to them", async () => {
    const { issues } = await ask(
      "issues",
      adminOf("tohoku"),
      "{ issues(first: 10) { edges { node { id title meTooCount meToos { hubLabel } solutions { body } comments { body } } } } }",
    );
    expect(issues.edges.map(({ node }: Answer) => [node.meToos.length, node.comments.length]).toSorted()).toEqual([
      [1, 1],
      [4, 2],
    ]);
  });

  test("stories with outcomes and engagements", async () => {
    const { stories } = await ask(
      "stories",
      coordinator,
      "{ stories(first: 10) { edges { node { id title outcomes { kind value } engagements { company { kind } } awards { name } } } } }",
    );
    expect(stories.edges.map(({ node }: Answer) => node.outcomes.length).toSorted()).toEqual([2, 3]);
  });
});

describe("the program of then goes on", () => {
  const columns = firstColumns();
  const tables = [...new Set(columns.map(({ table }) => table))].toSorted();

  test.each(tables)("selects every column of %s that it knows", async (table) => {
    const names = columns.filter((column) => column.table === table).map(({ name }) => `"${name}"`);
    await connection.db.execute(sql.raw(`select ${names.join(", ")} from "${table}"`));
  });

  test("no column has another type", async () => {
    const rows = await connection.db.execute(sql`
      select relname as "table", attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      join pg_class on pg_class.oid = attrelid and relkind = 'r' and relnamespace = 'public'::regnamespace where attnum > 0`);
    const types = new Map(rows.map(({ table, name, type }) => [`${String(table)}.${String(name)}`, type]));
    const changed = columns.filter(({ table, name, type }) => types.get(`${table}.${name}`) !== type);
    expect(changed).toEqual([]);
  });

  test("its inserts name no column that was added, and change what they say they change", async () => {
    const [issue] = await connection.db.execute(
      sql`select me_too_count from issues where hub_id = ${uuidOf("tohoku/hub/7")}`,
    );
    expect(issue?.["me_too_count"]).toBe(1);
    const known = new Set(columns.map(({ table, name }) => `${table}.${name}`));
    const named = [...oldWrites("after").matchAll(/^insert into (\w+) \(([^)]*)\)/gmu)].flatMap(
      ([, table, names = ""]) => names.split(", ").map((name) => `${table}.${name}`),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(named.map((name) => name.split(".")[0])).size).toBe(tables.length);
  });
});

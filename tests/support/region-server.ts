import { ApolloServer } from "@apollo/server";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, inject } from "vitest";
import { apolloOptions } from "../../common/graphql/apollo.ts";
import {
  connectDatabase,
  type Database,
  type DatabaseConnection,
  type DatabaseOptions,
} from "../../common/database/database.ts";
import { createLogger } from "../../common/program/logger.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import type { RegionContent } from "../../demo/content/content.ts";
import { demoRegions } from "../../demo/regions.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";
import { seedIssues } from "../../demo/seed/issues.ts";
import { seedKnowhow } from "../../demo/seed/knowhow.ts";
import { seedPrograms } from "../../demo/seed/programs.ts";
import type { SeedScope } from "../../demo/seed/seed-scope.ts";
import { seedScope } from "../../demo/seed/seed.ts";
import { seedStories } from "../../demo/seed/stories.ts";
import { createContext as createDeskContext } from "../../subgraphs/region/desk/context.ts";
import { resolvers as deskResolvers } from "../../subgraphs/region/desk/resolvers.ts";
import { createContext as createHubsContext } from "../../subgraphs/region/hubs/context.ts";
import { resolvers as hubsResolvers } from "../../subgraphs/region/hubs/resolvers.ts";
import { createContext as createInsightsContext } from "../../subgraphs/region/insights/context.ts";
import { resolvers as insightsResolvers } from "../../subgraphs/region/insights/resolvers.ts";
import { createContext as createIssuesContext } from "../../subgraphs/region/issues/context.ts";
import { resolvers as issuesResolvers } from "../../subgraphs/region/issues/resolvers.ts";
import { createContext as createKnowhowContext } from "../../subgraphs/region/knowhow/context.ts";
import { resolvers as knowhowResolvers } from "../../subgraphs/region/knowhow/resolvers.ts";
import { createContext as createProgramsContext } from "../../subgraphs/region/programs/context.ts";
import { resolvers as programsResolvers } from "../../subgraphs/region/programs/resolvers.ts";
import type { Scope } from "../../subgraphs/region/scope.ts";
import { createContext as createSearchContext } from "../../subgraphs/region/search/context.ts";
import { resolvers as searchResolvers } from "../../subgraphs/region/search/resolvers.ts";
import { indexMissing } from "../../subgraphs/region/search-index/index-for-search.ts";
import { sliceSchema } from "../../subgraphs/region/server.ts";
import { createContext as createStoriesContext } from "../../subgraphs/region/stories/context.ts";
import { resolvers as storiesResolvers } from "../../subgraphs/region/stories/resolvers.ts";
import { contentOf, contents } from "./demo-rows.ts";
import { recreateDatabase, startTestServer } from "./postgres-server.ts";

/** What a subgraph answers; tests read it untyped. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

/** The moment at which every test of a region begins. */
export const start = new Date("2026-11-22T03:00:00.000Z");

/** What the demo's content is seeded with in tests. */
export const seeding: SeedScope = seedScope(contents, start);

interface Slice {
  readonly resolvers: object;
  readonly createContext: (scope: Scope) => object;
  /** Seeds what the slice has beside the hubs. */
  readonly seed?: (db: Database, content: RegionContent, scope: SeedScope) => Promise<void>;
}

const seedAll: Slice["seed"] = async (db, content, scope) => {
  await seedKnowhow(db, content, scope);
  await seedIssues(db, content, scope);
  await seedStories(db, content, scope);
};

const seedEverything: Slice["seed"] = async (db, content, scope) => {
  await seedAll(db, content, scope);
  await seedPrograms(db, content, scope);
};

const slices = {
  hubs: { resolvers: hubsResolvers, createContext: createHubsContext },
  knowhow: { resolvers: knowhowResolvers, createContext: createKnowhowContext, seed: seedKnowhow },
  issues: { resolvers: issuesResolvers, createContext: createIssuesContext, seed: seedIssues },
  stories: { resolvers: storiesResolvers, createContext: createStoriesContext, seed: seedStories },
  programs: { resolvers: programsResolvers, createContext: createProgramsContext, seed: seedPrograms },
  desk: { resolvers: deskResolvers, createContext: createDeskContext, seed: seedAll },
  insights: { resolvers: insightsResolvers, createContext: createInsightsContext, seed: seedAll },
  search: { resolvers: searchResolvers, createContext: createSearchContext, seed: seedEverything },
} as const satisfies Readonly<Record<string, Slice>>;

interface Options {
  /** The region's code. */
  readonly region: string;
  /** The name of the database, which no other test file uses. */
  readonly database: string;
  /** Instead of the region's demo content. */
  readonly content?: RegionContent;
  /** Begins every test with the content and at {@link start} again, not only the first. */
  readonly isFresh?: boolean;
}

/** One subgraph of a region over a database of its own. */
export interface RegionServer {
  readonly db: Database;
  /** The text of every statement sent through `db`, in order. */
  readonly statements: string[];
  now(): Date;
  passMinutes(minutes: number): void;
  /** Asks the subgraph as a viewer, in a request of its own. */
  ask(this: void, viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The statements that an act sends. */
  statementsOf(act: () => Promise<unknown>): Promise<readonly string[]>;
  /** How the database goes about the first statement that an act sends. */
  planOf(act: () => Promise<unknown>): Promise<string>;
  /** The result of an act that writes nothing. */
  unchanged<Result>(act: () => Promise<Result>): Promise<Result>;
}

/** Serves a subgraph to the tests of a file, or of the `describe` it is called in. */
export function useRegion(name: keyof typeof slices, options: Options): RegionServer {
  const slice: Slice = slices[name];
  const { region, content = contentOf(region) } = options;
  const schema = sliceSchema(name, slice.resolvers);
  const server = new ApolloServer<object>({ ...apolloOptions<object>(createLogger(name, "silent")), schema });
  const statements: string[] = [];
  const parameters: (readonly unknown[])[] = [];
  let connection: DatabaseConnection;
  let clock = start;
  const begin = async (): Promise<void> => {
    clock = start;
    await clear(connection.db);
    await seedHubs(connection.db, content, seeding);
    await slice.seed?.(connection.db, content, seeding);
    await indexMissing(connection.db, region);
    statements.length = 0;
  };
  // The driver asks each new connection for its array types, whenever the pool opens one.
  const listen = (statement: string, values: readonly unknown[]): void => {
    if (statement.includes("pg_catalog.pg_type")) return;
    parameters[statements.push(statement) - 1] = values;
  };
  beforeAll(async () => {
    connection = await openRegionDatabase(options.database, listen);
    if (!options.isFresh) await begin();
  });
  if (options.isFresh) beforeEach(begin);
  afterAll(() => connection.close());
  const statementsOf = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
    const before = statements.length;
    await act();
    return statements.slice(before);
  };
  return {
    get db() {
      return connection.db;
    },
    statements,
    now: () => clock,
    passMinutes: (minutes) => {
      clock = new Date(clock.getTime() + minutes * 60_000);
    },
    ask: async (viewer, query, variables = {}) => {
      const regionName = demoRegions[region] ?? region;
      const request = { viewer, db: connection.db, now: () => clock, requestId: "test-request" };
      const contextValue = slice.createContext({ region, regionName, ...request });
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind === "incremental") throw new Error("The answer came in parts.");
      return JSON.parse(JSON.stringify(body.singleResult));
    },
    statementsOf,
    planOf: async (act) => {
      const first = statements.length;
      await act();
      return explain(connection.db, statements[first] ?? "", parameters[first] ?? []);
    },
    unchanged: async (act) => {
      const before = await everything(connection.db);
      const result = await act();
      expect(await everything(connection.db)).toEqual(before);
      return result;
    },
  };
}

/** A migrated, empty region database; whoever opens it closes it. */
export async function openRegionDatabase(
  name: string,
  onStatement?: DatabaseOptions["onStatement"],
): Promise<DatabaseConnection> {
  const server = await startTestServer(inject("postgresUrl"), "");
  const url = await recreateDatabase(server, `test_${name.replaceAll(/\W/gu, "_")}`, "template_region");
  return connectDatabase({ url, poolSize: 4, onStatement });
}

const tablesOf = async (db: Database): Promise<string[]> => {
  const rows = await db.execute(sql`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  return rows.map(({ name }) => String(name));
};

const clear = async (db: Database) => db.execute(sql.raw(`truncate ${(await tablesOf(db)).join()}`));

/** Every row of every table, to see that nothing was written. */
async function everything(db: Database): Promise<readonly unknown[]> {
  const dumps = (await tablesOf(db)).map(
    (table) => `select '${table}' as name, to_jsonb(t)::text as row from ${table} t`,
  );
  return [...(await db.execute(sql.raw(`${dumps.join(" union all ")} order by 1, 2`)))];
}

async function explain(db: Database, statement: string, parameters: readonly unknown[]): Promise<string> {
  const literals = parameters.map((value) => `'${String(value).replaceAll("'", "''")}'`);
  const inlined = statement.replaceAll(/\$(\d+)/gu, (_parameter, place) => literals[Number(place) - 1] ?? "null");
  const rows = await db.execute(sql.raw(`explain ${inlined}`));
  return rows.map((row) => String(row["QUERY PLAN"])).join("\n");
}

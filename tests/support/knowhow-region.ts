import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { apolloOptions } from "../../common/apollo.ts";
import type { Database } from "../../common/database.ts";
import { createLogger } from "../../common/logger.ts";
import type { Viewer } from "../../common/viewer.ts";
import { regionContent, type RegionContent } from "../../demo/content/content.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { seedKnowhow } from "../../demo/seed/knowhow.ts";
import { createContext, type Context } from "../../subgraphs/region/knowhow/context.ts";
import { resolvers } from "../../subgraphs/region/knowhow/resolvers.ts";
import { sliceSchema } from "../../subgraphs/region/server.ts";
import { regionDatabase, viewerOf, type RegionDatabase } from "./region-database.ts";

/** What the know-how subgraph answers; tests read it untyped. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any;

export const knowhowContentOf = (region: string): RegionContent =>
  regionContent.parse(JSON.parse(readFileSync(new URL(`../../demo/content/${region}.json`, import.meta.url), "utf8")));

/** The region that tests of know-how are about, and its demo content. */
export const region = "shikoku";
export const content = knowhowContentOf(region);

/** The moment at which tests of know-how begin. */
export const start = new Date("2026-06-01T00:00:00.000Z");

export const hubName = (key: string): string => content.hubs.find((hub) => hub.key === key)?.name ?? `${key}（デモ）`;

/** An editor of hubs, somebody else for other hubs. */
export const editorOf = (...hubs: string[]): Viewer => ({
  ...viewerOf("HUB_EDITOR", { hubs }),
  sub: `editor of ${hubs.join()}`,
});

const adminOf = (code: string): Viewer => ({
  ...viewerOf("REGIONAL_ADMIN", { regions: [code] }),
  sub: `admin of ${code}`,
});

export const editor = editorOf("shikoku/hub/1");
export const neighbour = editorOf("shikoku/hub/8");
export const stranger = editorOf("tohoku/hub/1");
export const admin = adminOf(region);
export const otherAdmin = adminOf("tohoku");
export const coordinator = viewerOf("COORDINATOR", { regions: ["*"] });
export const secretariat = viewerOf("SECRETARIAT");
export const portal = viewerOf("PORTAL_CLIENT");

const adoptionIds = content.articles.flatMap(({ adoptions }) => adoptions.map(({ key }) => key));
const keyOfId = new Map([...content.articles.map(({ key }) => key), ...adoptionIds].map((key) => [nodeIdOf(key), key]));

/** The content keys of a connection's rows; the ID of what is not from the content. */
export const keysOf = (connection: Answer): string[] =>
  connection.edges.map((edge: Answer) => keyOfId.get(edge.node.id) ?? edge.node.id);

export interface KnowhowRegion {
  readonly db: Database;
  readonly statements: string[];
  now(): Date;
  passMinutes(minutes: number): void;
  /** Asks the know-how subgraph, in a request of its own; as a coordinator unless said otherwise. */
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<Answer>;
}

/** A region's know-how subgraph; every test of the file begins at `start` with the demo content. */
export function useKnowhowRegion(name: string): KnowhowRegion {
  let database: RegionDatabase;
  let clock = start;
  const server = new ApolloServer<Context>({
    ...apolloOptions<Context>(createLogger(name, "silent")),
    schema: sliceSchema("knowhow", resolvers),
  });
  beforeAll(async () => {
    database = await regionDatabase(name);
    await seedHubs(database.db, content, { now: start, hubName });
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    clock = start;
    await database.db.execute(sql`truncate articles, article_revisions, adoptions`);
    await seedKnowhow(database.db, content, { now: start, hubName });
    database.statements.length = 0;
  });
  return {
    get db() {
      return database.db;
    },
    get statements() {
      return database.statements;
    },
    now: () => clock,
    passMinutes: (minutes) => {
      clock = new Date(clock.getTime() + minutes * 60_000);
    },
    ask: async (query, variables = {}, viewer = coordinator) => {
      const contextValue = createContext({ region, regionName: "四国", viewer, db: database.db, now: () => clock });
      const { body } = await server.executeOperation({ query, variables }, { contextValue });
      if (body.kind === "incremental") throw new Error("The answer came in parts.");
      return JSON.parse(JSON.stringify(body.singleResult));
    },
  };
}

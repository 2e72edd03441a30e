import { readFileSync } from "node:fs";
import { ApolloServer } from "@apollo/server";
import { apolloOptions } from "../../common/apollo.ts";
import { createLogger } from "../../common/logger.ts";
import type { Viewer } from "../../common/viewer.ts";
import { regionContent, type RegionContent } from "../../demo/content/content.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";
import { seedStories } from "../../demo/seed/stories.ts";
import { sliceSchema } from "../../subgraphs/region/server.ts";
import { createContext, type Context } from "../../subgraphs/region/stories/context.ts";
import { resolvers } from "../../subgraphs/region/stories/resolvers.ts";
import { regionDatabase, type RegionDatabase } from "./region-database.ts";

/** The moment at which tests of stories happen. */
export const storiesNow = new Date("2026-11-22T03:00:00.000Z");

/** What a query of the stories subgraph answers; tests read it untyped. */
export type Answer = {
  readonly data?: ReturnType<typeof JSON.parse>;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
};

export interface StoriesRegion extends RegionDatabase {
  readonly content: RegionContent;
  /** Asks the stories subgraph as a viewer, in a request of its own. */
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

export const contentOfRegion = (region: string): RegionContent =>
  regionContent.parse(JSON.parse(readFileSync(new URL(`../../demo/content/${region}.json`, import.meta.url), "utf8")));

/** A region's stories subgraph over a database with the region's demo hubs and stories. */
export async function storiesRegion(name: string, region: string): Promise<StoriesRegion> {
  const database = await regionDatabase(name);
  const content = contentOfRegion(region);
  const scope = { now: storiesNow, hubName: (key: string) => key };
  await seedHubs(database.db, content, scope);
  await seedStories(database.db, content, scope);
  const schema = sliceSchema("stories", resolvers);
  const server = new ApolloServer<Context>({ ...apolloOptions<Context>(createLogger(name, "silent")), schema });
  const ask = async (viewer: Viewer, query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const contextValue = createContext({ region, regionName: region, viewer, db: database.db, now: () => storiesNow });
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind === "incremental") throw new Error("The answer came in parts.");
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
  return { ...database, content, ask };
}

import { count } from "drizzle-orm";
import { connectDatabase } from "../../common/database/database.ts";
import { hubs } from "../../subgraphs/region/db/tables/hubs.ts";
import { indexMissing } from "../../subgraphs/region/search-index/index-for-search.ts";
import type { RegionContent } from "../content/content.ts";
import { seedDesk } from "./desk.ts";
import { seedHubs } from "./hubs.ts";
import { seedIssues } from "./issues.ts";
import { seedKnowhow } from "./knowhow.ts";
import { seedPrograms } from "./programs.ts";
import type { SeedScope } from "./seed-scope.ts";
import { seedStories } from "./stories.ts";

/** Fills a migrated, empty region database in one transaction; one that has hubs is left as it is. Says whether it was filled. */
export async function seedRegion(databaseUrl: string, content: RegionContent, scope: SeedScope): Promise<boolean> {
  const { db, close } = connectDatabase({ url: databaseUrl, poolSize: 1 });
  try {
    const [known] = await db.select({ total: count() }).from(hubs);
    if (known && known.total > 0) return false;
    await db.transaction(async (transaction) => {
      await seedHubs(transaction, content, scope);
      await seedKnowhow(transaction, content, scope);
      await seedIssues(transaction, content, scope);
      await seedStories(transaction, content, scope);
      await seedPrograms(transaction, content, scope);
      await seedDesk(transaction, content, scope);
      await indexMissing(transaction, content.region);
    });
    return true;
  } finally {
    await close();
  }
}

/** What seeding any region needs to know of all of them. */
export function seedScope(contents: ReadonlyMap<string, RegionContent>, now: Date): SeedScope {
  const names = new Map(
    [...contents.values()].flatMap((content) => content.hubs.map((hub) => [hub.key, hub.name] as const)),
  );
  return {
    now,
    hubName: (key) => {
      const name = names.get(key);
      if (name === undefined) throw new Error(`The demo content refers to ${key}, which is no hub.`);
      return name;
    },
  };
}

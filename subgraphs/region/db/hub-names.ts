import { eq } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { hubs } from "./tables/hubs.ts";

/** The name of a hub of this region by its UUID; undefined when there is none. */
export async function hubNameOf(db: Executor, id: string): Promise<string | undefined> {
  return (await db.select({ name: hubs.name }).from(hubs).where(eq(hubs.id, id)))[0]?.name;
}

import { eq } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { hubInternals, hubs } from "../db/tables/hubs.ts";
import { municipalities } from "../db/tables/municipalities.ts";

export type SnapshotHub = NonNullable<Awaited<ReturnType<typeof snapshotHub>>>;

/** What a snapshot says of the hub whose content it is, and the contact that it must not name; undefined when there is none. */
export async function snapshotHub(db: Executor, hubId: string) {
  const [row] = await db
    .select({
      name: hubs.name,
      municipality: { code: municipalities.code, name: municipalities.name },
      contact: hubInternals.contactInternal,
    })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .leftJoin(hubInternals, eq(hubInternals.hubId, hubs.id))
    .where(eq(hubs.id, hubId));
  return row;
}

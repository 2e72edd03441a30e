import { sql } from "drizzle-orm";
import type { Database } from "../../common/database.ts";

const patienceMs = 2_000;

/** Whether the database answers; a pool that has no connection to spare counts as one that does not. */
export async function isDatabaseReady(db: Database): Promise<boolean> {
  const impatience = AbortSignal.timeout(patienceMs);
  const tooLate = new Promise<false>((resolve) => impatience.addEventListener("abort", () => resolve(false)));
  const answer = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  return Promise.race([answer, tooLate]);
}

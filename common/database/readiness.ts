import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";
import type { Readiness } from "../program/readiness.ts";

const patienceMs = 2_000;

/** A program is as ready as its database; a pool that has no connection to spare counts as one that does not answer. */
export async function databaseReadiness(db: Database): Promise<Readiness> {
  const impatience = AbortSignal.timeout(patienceMs);
  const tooLate = new Promise<false>((resolve) => impatience.addEventListener("abort", () => resolve(false)));
  const answer = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  const isReady = await Promise.race([answer, tooLate]);
  return { isReady, status: isReady ? "ready" : "the database does not answer" };
}

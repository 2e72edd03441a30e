import { eq } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { regions } from "../db/tables/regions.ts";

/** A region as far as its publications depend on it, locked for the rest of the transaction. */
export async function regionOf(db: Executor, code: string) {
  const { status, publicationsDecision } = regions;
  return (
    await db.select({ status, publicationsDecision }).from(regions).where(eq(regions.code, code)).for("update")
  )[0];
}

export const decideDeparted = (db: Executor, code: string, decision: "KEEP" | "RETRACT", now: Date) =>
  db.update(regions).set({ publicationsDecision: decision, updatedAt: now }).where(eq(regions.code, code));

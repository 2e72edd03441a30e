import { and, eq, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { writtenRow } from "../db/written-row.ts";
import { events, supportPrograms } from "../db/tables/programs.ts";

/** The statements of commands. */

export type NewProgram = typeof supportPrograms.$inferInsert;
export type StoredProgram = typeof supportPrograms.$inferSelect;
export type NewEvent = typeof events.$inferInsert;
export type StoredEvent = typeof events.$inferSelect;

/** Locks a program for the rest of the transaction; undefined when there is none. */
export async function lockProgram(db: Executor, id: string): Promise<StoredProgram | undefined> {
  return (await db.select().from(supportPrograms).where(eq(supportPrograms.id, id)).for("update"))[0];
}

/** Locks an event that the viewer sees for the rest of the transaction; undefined when there is none. */
export async function lockEvent(db: Executor, id: string, visible: SQL): Promise<StoredEvent | undefined> {
  return (
    await db
      .select()
      .from(events)
      .where(and(eq(events.id, id), visible))
      .for("update")
  )[0];
}

export const insertProgram = async (db: Executor, program: NewProgram): Promise<StoredProgram> =>
  writtenRow(await db.insert(supportPrograms).values(program).returning());

export const changeProgram = async (db: Executor, id: string, change: Partial<NewProgram>): Promise<StoredProgram> =>
  writtenRow(await db.update(supportPrograms).set(change).where(eq(supportPrograms.id, id)).returning());

export const insertEvent = async (db: Executor, event: NewEvent): Promise<StoredEvent> =>
  writtenRow(await db.insert(events).values(event).returning());

export const changeEvent = async (db: Executor, id: string, change: Partial<NewEvent>): Promise<StoredEvent> =>
  writtenRow(await db.update(events).set(change).where(eq(events.id, id)).returning());

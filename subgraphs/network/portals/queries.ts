import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { Executor } from "../../../common/database/database.ts";
import { pageOf, type KeysetOrder, type PageRequest } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { portalClients } from "../db/tables/portal-clients.ts";

export type ClientRow = typeof portalClients.$inferSelect;
export type NewClient = typeof portalClients.$inferInsert;

export const clientOrders: Readonly<Record<"NEWEST", KeysetOrder<ClientRow>>> = {
  NEWEST: {
    column: portalClients.createdAt,
    keyOf: (row) => row.createdAt,
    id: portalClients.id,
    key: "TIME",
    descending: true,
  },
};

export const hasStatus = (status: Code<"PortalClientStatus">): SQL => eq(portalClients.status, status);

export const clientPage = (db: Executor, request: PageRequest, conditions: readonly SQL[]) =>
  pageOf(db.select().from(portalClients).$dynamic(), request, conditions, nationalRegion);

export const countClients = (db: Executor, conditions: readonly SQL[]): Promise<number> =>
  db.$count(portalClients, and(...conditions));

export const clientsByIds = (db: Executor, ids: readonly string[]) =>
  db
    .select()
    .from(portalClients)
    .where(inArray(portalClients.id, [...ids]));

/** The client whose key has this digest, unless the key has ended. */
export async function activeClientByKeyHash(db: Executor, keyHash: string): Promise<ClientRow | undefined> {
  const isIts = and(eq(portalClients.keyHash, keyHash), hasStatus("ACTIVE"));
  return (await db.select().from(portalClients).where(isIts))[0];
}

/** Locks a client for the rest of the transaction; undefined when there is none. */
export async function lockClient(db: Executor, id: string): Promise<ClientRow | undefined> {
  return (await db.select().from(portalClients).where(eq(portalClients.id, id)).for("update"))[0];
}

export const insertClient = (db: Executor, client: NewClient) => db.insert(portalClients).values(client);

/** Changes a client; its version goes up by one. */
export const updateClient = (db: Executor, id: string, change: Partial<NewClient>) =>
  db
    .update(portalClients)
    .set({ ...change, version: sql`${portalClients.version} + 1` })
    .where(eq(portalClients.id, id));

/** Notes how far a client has read; its version, which is of what the secretariat decides, stays. */
export const noteSeen = (db: Executor, id: string, seq: number, now: Date) =>
  db
    .update(portalClients)
    .set({ lastSeenSeq: sql`greatest(${portalClients.lastSeenSeq}, ${seq})`, lastSeenAt: now })
    .where(eq(portalClients.id, id));

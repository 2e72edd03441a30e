import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { areAllOf, codeColumn, codesColumn, idColumn, instant, isOneOf } from "../../../../common/database/columns.ts";

/** ポータル: a program that takes the national feed, and how far it has read. Its key is kept as a digest alone. */
export const portalClients = pgTable(
  "portal_clients",
  {
    id: idColumn(),
    name: text().notNull(),
    organization: text().notNull(),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    scopes: codesColumn("PortalScope"),
    /** Requests a minute that it may make. */
    ratePerMinute: integer().notNull(),
    status: codeColumn("PortalClientStatus").notNull(),
    /** SHA-256 of the key, base64url. */
    keyHash: text().notNull().unique(),
    /** The last four characters of the key, by which people tell keys apart. */
    keyHint: text().notNull(),
    /** Up to which entry it says it has the feed. */
    lastSeenSeq: integer(),
    lastSeenAt: instant(),
    version: integer().notNull().default(1),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    index("portal_clients_created_at_id_index").on(t.createdAt, t.id),
    areAllOf("portal_clients_scopes_check", t.scopes, "PortalScope"),
    isOneOf("portal_clients_status_check", t.status, "PortalClientStatus"),
  ],
);

import type { ContentSnapshot } from "../../common/content-snapshot.ts";
import { newUuid } from "../../common/node-id.ts";
import type { Code } from "../../common/taxonomy.ts";
import { nominations } from "../../subgraphs/network/db/tables/nominations.ts";
import { insertVersion, publicationOf } from "../../subgraphs/network/feed/queries.ts";
import { releaseDue, retract } from "../../subgraphs/network/feed/release.ts";
import type { DeskServer } from "./desk-server.ts";

/** Publishes a version nationally, as the desk does once it has approved it. */
export async function publish({ db, now }: Pick<DeskServer, "db" | "now">, snapshot: ContentSnapshot): Promise<void> {
  const nominationId = newUuid();
  await db.transaction(async (transaction) => {
    await transaction.insert(nominations).values({
      id: nominationId,
      contentId: snapshot.id,
      kind: snapshot.type,
      region: snapshot.region.code,
      hubId: snapshot.hub.id,
      contentVersion: snapshot.version,
      changeClass: "CONTENT",
      state: "APPROVED",
      snapshot,
      checks: [],
      nominatedBy: "admin",
      nominatedByRole: "REGIONAL_ADMIN",
      expiresAt: now(),
      createdAt: now(),
      updatedAt: now(),
    });
    await insertVersion(transaction, {
      contentId: snapshot.id,
      nominationId,
      contentVersion: snapshot.version,
      snapshot,
      approvedBy: "secretariat",
      approvedAt: now(),
      dueAt: now(),
    });
    await releaseDue(transaction, now());
  });
}

/** Takes it back, as the secretariat does. */
export const takeBack = (
  { db, now }: Pick<DeskServer, "db" | "now">,
  contentId: string,
  reasonCode: Code<"RetractionReason"> = "RIGHTS",
): Promise<void> =>
  db.transaction(async (transaction) => {
    await releaseDue(transaction, now());
    const publication = await publicationOf(transaction, contentId);
    if (!publication) throw new Error(`${contentId} is not published.`);
    await retract(transaction, publication, { reasonCode }, now());
  });

import { eq, getTableColumns } from "drizzle-orm";
import { formatNodeId } from "../../../common/node-id.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { events } from "../db/tables/programs.ts";
import { areWanted, labelsOf, limitOf, tagLabels, type DocumentSource } from "./wanted.ts";

/** Without internal notes and issues, which not everybody may read who may read of the event. */
export const eventDocuments: DocumentSource = async (db, region, wanted) => {
  const rows = await db
    .select({ ...getTableColumns(events), municipality: municipalities.name })
    .from(events)
    .leftJoin(municipalities, eq(municipalities.code, events.municipalityCode))
    .where(areWanted(wanted, events.id, "EVENT"))
    .limit(limitOf(wanted));
  return rows.map((event) => ({
    nodeId: formatNodeId("event", region, event.id),
    title: event.title,
    otherTitles: [event.titleEn],
    texts: [
      event.description,
      event.place,
      event.municipality,
      event.organizerName,
      ...labelsOf("EventKind", [event.kind]),
      tagLabels(event),
    ],
    kind: event.kind,
    audiences: event.audiences,
    datedAt: event.createdAt,
  }));
};

import { eq, getTableColumns, sql } from "drizzle-orm";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import type { SearchDocument } from "../db/search-documents.ts";
import { hubFunctions, hubPatterns } from "../db/tables/hub-activities.ts";
import { hubs } from "../db/tables/hubs.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { areWanted, codesFrom, labelsOf, limitOf, tagLabels, type DocumentSource } from "./wanted.ts";

export const hubDocuments: DocumentSource = async (db, region, wanted) => {
  const rows = await db
    .select({
      ...getTableColumns(hubs),
      municipality: municipalities,
      patterns: codesFrom<Code<"TeleworkPattern">>(
        sql`select ${hubPatterns.pattern} from ${hubPatterns} where ${hubPatterns.hubId} = ${hubs.id}`,
      ),
      functions: codesFrom<Code<"CenterFunction">>(
        sql`select ${hubFunctions.function} from ${hubFunctions} where ${hubFunctions.hubId} = ${hubs.id}`,
      ),
    })
    .from(hubs)
    .innerJoin(municipalities, eq(municipalities.code, hubs.municipalityCode))
    .where(areWanted(wanted, hubs.id, "HUB"))
    .limit(limitOf(wanted));
  return rows.map((row) => toDocument(row, region));
};

interface Hub extends Omit<typeof hubs.$inferSelect, "searchText"> {
  readonly municipality: typeof municipalities.$inferSelect;
  readonly patterns: readonly Code<"TeleworkPattern">[];
  readonly functions: readonly Code<"CenterFunction">[];
}

/** Of the directory entry only: what a hub keeps to itself is not searched. */
const toDocument = ({ municipality, ...hub }: Hub, region: string): SearchDocument => ({
  nodeId: formatNodeId("hub", region, hub.id),
  title: hub.name,
  otherTitles: [hub.nameKana, hub.nameEn],
  texts: [
    `${municipality.prefecture}${municipality.name}${hub.addressLine}`,
    municipality.kana,
    hub.access,
    hub.mission,
    hub.operatorName,
    ...labelsOf("HubKind", [hub.kind]),
    tagLabels(hub),
  ],
  kind: hub.kind,
  patterns: hub.patterns,
  functions: hub.functions,
  audiences: hub.audiences,
  archetypes: [hub.archetype ?? municipality.archetype].filter((archetype) => archetype !== null),
  facilityOrigin: hub.facilityOrigin,
  language: "JA",
  datedAt: hub.createdAt,
});

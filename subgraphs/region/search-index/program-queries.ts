import { eq, getTableColumns } from "drizzle-orm";
import { formatNodeId } from "../../../common/node-id.ts";
import { municipalities } from "../db/tables/municipalities.ts";
import { supportPrograms } from "../db/tables/programs.ts";
import { areWanted, labelsOf, limitOf, tagLabels, type DocumentSource } from "./wanted.ts";

export const programDocuments: DocumentSource = async (db, region, wanted) => {
  const rows = await db
    .select({ ...getTableColumns(supportPrograms), municipality: municipalities.name })
    .from(supportPrograms)
    .leftJoin(municipalities, eq(municipalities.code, supportPrograms.municipalityCode))
    .where(areWanted(wanted, supportPrograms.id, "PROGRAM"))
    .limit(limitOf(wanted));
  return rows.map((program) => ({
    nodeId: formatNodeId("program", region, program.id),
    title: program.title,
    otherTitles: [program.titleEn],
    texts: [
      program.summary,
      program.eligible,
      program.helpsWith,
      program.howToApply,
      program.legalBasis,
      program.providerName,
      program.municipality,
      ...labelsOf("ProgramKind", [program.kind]),
      ...labelsOf("SupportMeasure", [program.measure]),
      ...labelsOf("ExpenseKind", program.coveredExpenses),
      tagLabels(program),
    ],
    kind: program.kind,
    audiences: program.audiences,
    datedAt: program.createdAt,
  }));
};

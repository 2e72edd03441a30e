import { formatNodeId } from "../../../common/node-id.ts";
import type { SearchDocument } from "../db/search-documents.ts";
import { issues } from "../db/tables/issues.ts";
import { areWanted, labelsOf, limitOf, tagLabels, type DocumentSource } from "./wanted.ts";

export const issueDocuments: DocumentSource = async (db, region, wanted) => {
  const rows = await db
    .select()
    .from(issues)
    .where(areWanted(wanted, issues.id, "ISSUE"))
    .limit(limitOf(wanted));
  return rows.map((row) => toDocument(row, region));
};

/** Never with the hub's name or place: an issue may be anonymous to the network. */
const toDocument = (issue: typeof issues.$inferSelect, region: string): SearchDocument => ({
  nodeId: formatNodeId("issue", region, issue.id),
  title: issue.title,
  texts: [
    issue.body,
    issue.project,
    ...issue.tried,
    issue.barrier?.law,
    issue.barrier?.text,
    issue.resolutionSummary,
    ...labelsOf("IssueCategory", [issue.category]),
    tagLabels(issue),
  ],
  kind: issue.category,
  patterns: issue.patterns,
  functions: issue.functions,
  audiences: issue.audiences,
  language: "JA",
  datedAt: issue.createdAt,
});

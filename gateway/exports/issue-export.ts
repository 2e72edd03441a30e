import { taxonomies, type Code, type TaxonomyName } from "../../common/taxonomy.ts";
import type { CsvExport } from "./csv-export.ts";

/** `issues.csv`: what members see of issues, for a meeting with the ministry. A hub that stays anonymous is described, as everywhere. */
interface CsvIssue {
  readonly id: string;
  readonly region: { readonly code: string; readonly name: string | null } | null;
  readonly hubLabel: string;
  readonly title: string;
  readonly category: Code<"IssueCategory">;
  readonly status: Code<"IssueStatus">;
  readonly severity: Code<"Severity">;
  readonly urgency: Code<"Urgency">;
  readonly project: string | null;
  readonly body: string;
  readonly tried: readonly string[];
  readonly barrier: { readonly law: string; readonly text: string } | null;
  readonly patterns: readonly Code<"TeleworkPattern">[];
  readonly functions: readonly Code<"CenterFunction">[];
  readonly measures: readonly Code<"SupportMeasure">[];
  readonly hubCount: number;
  readonly meTooRegionCount: number;
  readonly solutionCount: number;
  readonly isStale: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

const labels = <Name extends TaxonomyName>(vocabulary: Name, codes: readonly Code<Name>[]): string => {
  const terms = taxonomies[vocabulary] as Readonly<Record<string, { readonly ja: string }>>;
  return codes.map((code) => terms[code]?.ja ?? code).join(";");
};

/** The minute in Japan, as spreadsheets read it. */
const toMinute = (instant: string): string =>
  new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");

const columns: readonly (readonly [header: string, cell: (issue: CsvIssue) => string])[] = [
  ["課題ID", ({ id }) => id],
  ["地域コード", ({ region }) => region?.code ?? ""],
  ["地域", ({ region }) => region?.name ?? ""],
  ["拠点", ({ hubLabel }) => hubLabel],
  ["題名", ({ title }) => title],
  ["分類", ({ category }) => labels("IssueCategory", [category])],
  ["状態", ({ status }) => labels("IssueStatus", [status])],
  ["深刻さ", ({ severity }) => labels("Severity", [severity])],
  ["緊急度", ({ urgency }) => labels("Urgency", [urgency])],
  ["事業", ({ project }) => project ?? ""],
  ["内容", ({ body }) => body],
  ["試したこと", ({ tried }) => tried.join("\n")],
  ["妨げになる法令", ({ barrier }) => barrier?.law ?? ""],
  ["妨げの内容", ({ barrier }) => barrier?.text ?? ""],
  ["推進パターン", ({ patterns }) => labels("TeleworkPattern", patterns)],
  ["センター機能", ({ functions }) => labels("CenterFunction", functions)],
  ["支援策", ({ measures }) => labels("SupportMeasure", measures)],
  ["同じ課題の拠点数", ({ hubCount }) => String(hubCount)],
  ["同じ課題の地域数", ({ meTooRegionCount }) => String(meTooRegionCount)],
  ["解決策の数", ({ solutionCount }) => String(solutionCount)],
  ["60日以上動きなし", ({ isStale }) => (isStale ? "はい" : "")],
  ["報告日時", ({ createdAt }) => toMinute(createdAt)],
  ["更新日時", ({ updatedAt }) => toMinute(updatedAt)],
];

export const issueExport: CsvExport<CsvIssue> = {
  name: "issues",
  isPublic: false,
  filter: "IssueFilter",
  query: `query IssueExport($regions: [String!], $filter: IssueFilter, $after: String, $isFirst: Boolean!) {
    rows: issues(first: 100, after: $after, regions: $regions, filter: $filter) {
      totalCount @include(if: $isFirst)
      pageInfo { hasNextPage endCursor }
      unavailableRegions { code reason }
      edges { node {
        id region { code name } hubLabel title category status severity urgency project body tried barrier { law text }
        patterns functions measures hubCount meTooRegionCount solutionCount isStale createdAt updatedAt
      } }
    }
  }`,
  header: columns.map(([header]) => header),
  toCells: (issue) => columns.map(([, cell]) => cell(issue)),
};

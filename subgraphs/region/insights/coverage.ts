import { codesOf } from "../../../common/taxonomy.ts";
import type { Scope } from "../scope.ts";
import { articlesByField, issuesByField } from "./coverage-queries.ts";
import { mayReadExactFigures } from "./policy.ts";
import type { KnowHowCoverage } from "./schema.generated.ts";

/**
 * What know-how this region has in each field, those with none included. `isWhiteSpot` is told by every region of itself; the gateway
 * merges it by MIN, and `false` is less than `true`: a field is white where it is so in all of them.
 */
export async function coverKnowHow({ db, viewer }: Scope): Promise<KnowHowCoverage | null> {
  if (!mayReadExactFigures(viewer)) return null;
  const [articleRows, issueRows] = await Promise.all([articlesByField(db), issuesByField(db)]);
  const articles = new Map(articleRows.map((row) => [row.field, row.articles]));
  const issues = new Map(issueRows.map((row) => [row.field, row]));
  const inField = (field: string) => ({
    articles: articles.get(field) ?? 0,
    issues: issues.get(field)?.issues ?? 0,
    openIssues: issues.get(field)?.openIssues ?? 0,
    isWhiteSpot: !articles.has(field),
  });
  return {
    patternsByArchetype: codesOf("TeleworkPattern").flatMap((pattern) =>
      codesOf("CityArchetype").map((archetype) => {
        const key = `${pattern}/${archetype}`;
        return { key, pattern, archetype, ...inField(key) };
      }),
    ),
    functions: codesOf("CenterFunction").map((code) => ({ function: code, ...inField(code) })),
    realizationPoints: codesOf("RealizationPoint").map((code) => ({ realizationPoint: code, ...inField(code) })),
  };
}

import type { ContentSnapshot } from "../../common/content-snapshot.ts";
import type { RegionContent } from "../content/content.ts";
import { municipalitiesOf } from "../content/municipalities.ts";
import { demoRegions } from "../regions.ts";
import { daysBefore, nodeIdOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";

type ArticleSeed = RegionContent["articles"][number];
type StorySeed = RegionContent["stories"][number];

/** A seed's text under its heading; those without text are no sections. */
const sections = (
  texts: readonly (readonly [key: string, headingJa: string, headingEn: string, body: string | null])[],
): ContentSnapshot["sections"] =>
  texts.flatMap(([key, headingJa, headingEn, body]) => (body ? [{ key, headingJa, headingEn, body }] : []));

/** The snapshot of a demo article at its first version, as its region hands it to the nation. */
export const snapshotOfArticle = (article: ArticleSeed, content: RegionContent, scope: SeedScope): ContentSnapshot => ({
  ...shared(article, content, scope),
  type: "ARTICLE",
  sections: sections([
    ["background", "取り組み理由", "Background", article.background],
    ["purpose", "目的", "Purpose", article.purpose],
    ["challenge", "挑戦したこと", "Challenge", article.challenge],
    ["tips", "導入での工夫", "Tips", article.tips],
    ["constraints", "制約条件", "Constraints", article.constraints],
    ["result", "成果", "Result", article.result],
    ["lessons", "学んだこと", "Lessons", article.lessons],
    ["sustainability", "持続させる仕組み", "Keeping it going", article.sustainability],
    ["evaluation", "評価の方法", "Evaluation", article.evaluation],
    ["programsUsed", "利用した制度", "Programs used", article.programsUsed.join("\n")],
    ["partners", "協力者", "Partners", article.partners.join("\n")],
    ["transferNote", "他地域で変えるべきこと", "What another region must change", article.transferNote],
  ]),
  steps: article.steps,
  hasResult: article.result !== null,
  isResultPending: article.result === null,
  outcomes: [],
  quotes: [],
  companies: [],
  relatedArticleIds: [],
  authorSubs: [`demo:${article.hub}`],
  facets: {
    ...facetsOf(article),
    kind: article.kind,
    patterns: article.patterns,
    functions: article.functions,
    activities: article.activities,
    measures: article.measures,
    realizationPoints: article.realizationPoints,
    companyMerits: article.companyMerits,
    facilityOrigin: article.facilityOrigin,
    ictStage: article.ictStage,
    costBand: article.costBand,
    staffBand: article.staffBand,
  },
});

/** The same of a demo story. */
export const snapshotOfStory = (story: StorySeed, content: RegionContent, scope: SeedScope): ContentSnapshot => ({
  ...shared(story, content, scope),
  type: "STORY",
  sections: sections([
    ["body", "本文", "Story", story.body],
    ["approach", "取り組み", "Approach", story.approach],
    ["mediaUsage", "メディアの活用", "Use of media", story.mediaUsage],
  ]),
  steps: [],
  hasResult: story.outcomes.length > 0,
  isResultPending: story.outcomes.length === 0,
  outcomes: story.outcomes,
  quotes: story.quotes,
  companies: companiesOf(story),
  relatedArticleIds: story.usedArticles.map(nodeIdOf),
  authorSubs: ["demo-author"],
  awards: story.awards,
  facets: {
    ...facetsOf(story),
    patterns: [story.pattern],
    attractionApproach: story.attractionApproach,
    facilityOrigin: story.facilityOrigin,
  },
});

/** Each company once; it has agreed to be named when it has wherever it is named. */
const companiesOf = ({ engagements }: StorySeed): ContentSnapshot["companies"] =>
  [...new Set(engagements.map(({ company }) => company))].map((name) => ({
    name,
    hasConsent: engagements.every(({ company, isPublic }) => company !== name || isPublic),
  }));

function shared(seed: ArticleSeed | StorySeed, content: RegionContent, { now, hubName }: SeedScope) {
  const { region } = content;
  const hub = content.hubs.find(({ key }) => key === seed.hub);
  const place = municipalitiesOf(region).find(({ code }) => code === hub?.municipalityCode);
  const publishedAt = daysBefore(now, seed.publishedDaysAgo ?? 0).toISOString();
  return {
    formVersion: 1 as const,
    id: nodeIdOf(seed.key),
    region: { code: region, name: demoRegions[region] ?? region },
    hub: {
      id: nodeIdOf(seed.hub),
      name: hubName(seed.hub),
      municipality: place ? { code: place.code, name: place.name } : null,
    },
    version: 1,
    slug: null,
    language: "JA" as const,
    title: seed.title,
    summary: seed.summary,
    translations: seed.english ? [{ ...seed.english, language: "EN" as const, isMachineTranslated: false }] : [],
    easyJa: seed.easyJa,
    attachments: [],
    license: seed.license,
    sources: seed.sources,
    isOwnExperience: seed.ownExperience,
    awards: [],
    authorDisplay: seed.authorDisplay,
    internalContactPaths: [],
    regionalApproval: { at: publishedAt, byRole: "REGIONAL_ADMIN" as const },
    publishedAt,
  };
}

const facetsOf = ({ archetypes, audiences, successFactors, topics }: ArticleSeed | StorySeed) => ({
  kind: null,
  patterns: [],
  functions: [],
  activities: [],
  measures: [],
  archetypes,
  audiences,
  realizationPoints: [],
  successFactors,
  topics,
  companyMerits: [],
  facilityOrigin: null,
  ictStage: null,
  costBand: null,
  staffBand: null,
  attractionApproach: null,
});

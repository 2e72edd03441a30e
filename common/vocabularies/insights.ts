import { vocabulary } from "./vocabulary.ts";

/** What the network is counted by. */
export const insightVocabularies = {
  StatsGroup: vocabulary({
    REGION: ["地域", "Region"],
    PATTERN: ["推進パターン", "Pattern"],
    FUNCTION: ["拠点機能", "Function"],
    ARCHETYPE: ["地域類型", "Archetype"],
    CATEGORY: ["課題分類", "Category"],
  }),
  NetworkMetric: vocabulary({
    CROSS_REGION_ADOPTION: ["他地域への導入", "Adoptions by another region"],
    SOLVED_WITH_HELP_FROM_ELSEWHERE: ["他地域の助けによる解決", "Solved with help from elsewhere"],
    ISSUE_TO_ARTICLE: ["課題のノウハウ化", "Issues that became know-how"],
    STALE_ISSUES: ["停滞している課題", "Stale issues"],
    REVIEW_OVERDUE_ARTICLES: ["見直し期限切れの記事", "Articles with an overdue review"],
    OBSOLETE_ARTICLES: ["古くなった記事", "Obsolete articles"],
    SELF_SUSTAINING_HUBS: ["自立運営の拠点", "Self-sustaining hubs"],
  }),
  SolutionDelay: vocabulary({
    WITHIN_1_DAY: ["1日以内", "Within 1 day"],
    WITHIN_3_DAYS: ["3日以内", "Within 3 days"],
    WITHIN_7_DAYS: ["7日以内", "Within 7 days"],
    WITHIN_14_DAYS: ["14日以内", "Within 14 days"],
    WITHIN_30_DAYS: ["30日以内", "Within 30 days"],
    WITHIN_90_DAYS: ["90日以内", "Within 90 days"],
    OVER_90_DAYS: ["90日超", "Over 90 days"],
    NONE_YET: ["提案なし", "None yet"],
  }),
};

import { vocabulary } from "./vocabulary.ts";

/** Issues, the solutions offered for them, and the merging of those of several regions. */
export const issueVocabularies = {
  IssueCategory: vocabulary({
    TALENT_SHORTAGE: ["人材不足", "Talent shortage"],
    TENANT_RETENTION: ["入居企業の定着", "Tenant retention"],
    AFTER_ARRIVAL_SUPPORT: ["移住後の支援", "After-arrival support"],
    BUSINESS_MATCHING: ["ビジネスマッチング", "Business matching"],
    USER_GROWTH: ["利用者の拡大", "User growth"],
    FINANCE_SELF_SUSTAINABILITY: ["資金・自立運営", "Finance and self-sustainability"],
    SUBSIDY_END: ["補助金の終了", "End of a subsidy"],
    ICT_CONNECTIVITY: ["通信環境", "Connectivity"],
    SECURITY: ["セキュリティ", "Security"],
    FACILITY_BUILDING: ["施設・建物", "Facility and building"],
    LIFE_SERVICES: ["生活サービス", "Life services"],
    REGULATION: ["規制・制度", "Regulation"],
    STAFFING: ["運営スタッフ", "Staffing"],
    PUBLICITY: ["広報", "Publicity"],
    OTHER: ["その他", "Other"],
  }),
  IssueStatus: vocabulary({
    OPEN: ["未解決", "Open"],
    IN_PROGRESS: ["対応中", "In progress"],
    SOLVED: ["解決", "Solved"],
    CLOSED: ["終了", "Closed"],
    DUPLICATE: ["重複", "Duplicate"],
    WITHDRAWN: ["取り下げ", "Withdrawn"],
  }),
  Severity: vocabulary({ LOW: ["軽い", "Low"], MEDIUM: ["中くらい", "Medium"], HIGH: ["重い", "High"] }),
  Urgency: vocabulary({ LOW: ["急がない", "Low"], MEDIUM: ["数か月以内", "Medium"], HIGH: ["至急", "High"] }),
  SolutionKind: vocabulary({
    ADVICE: ["助言", "Advice"],
    ARTICLE: ["記事", "Article"],
    CONTACT: ["紹介", "Contact"],
    VISIT: ["訪問", "Visit"],
    TEMPLATE: ["ひな型", "Template"],
    PROGRAM: ["制度", "Program"],
  }),
  SolutionStatus: vocabulary({
    OFFERED: ["提案", "Offered"],
    TRIED: ["試した", "Tried"],
    HELPFUL: ["役に立った", "Helpful"],
    NOT_HELPFUL: ["役に立たなかった", "Not helpful"],
    ACCEPTED: ["採用", "Accepted"],
    WITHDRAWN: ["取り下げ", "Withdrawn"],
  }),
  IssueMergeState: vocabulary({
    PENDING: ["処理中", "Pending"],
    DONE: ["完了", "Done"],
    UNDOING: ["解除中", "Being undone"],
    UNDONE: ["解除済み", "Undone"],
  }),
};

import { vocabulary } from "./vocabulary.ts";

/** Support programs and events: what is offered, by whom, and whether it can still be had. */
export const programVocabularies = {
  SupportMeasure: vocabulary({
    CONTINUATION_SUPPORT: ["継続支援", "Continuation support"],
    ADOPTION_SUPPORT: ["導入支援", "Adoption support"],
    SUBSIDY: ["助成金", "Subsidy"],
    DEREGULATION: ["規制緩和", "Deregulation"],
    LOCAL_RECEPTION: ["地元支援", "Local reception"],
  }),
  SupportLevel: vocabulary({
    NATIONAL: ["国", "National"],
    LOCAL_GOVERNMENT: ["自治体", "Local government"],
    REGIONAL_PROGRAM: ["地域施策", "Regional program"],
    LOCAL: ["地元", "Local"],
  }),
  ProgramKind: vocabulary({
    CONSULTING: ["相談・専門家派遣", "Consulting"],
    SUBSIDY: ["補助金・助成金", "Subsidy"],
    LOAN: ["融資", "Loan"],
    TAX_RELIEF: ["税の優遇", "Tax relief"],
    TRAINING: ["研修", "Training"],
    TRIAL_STAY: ["お試し滞在", "Trial stay"],
    MATCHING: ["マッチング", "Matching"],
    REGULATORY_EXCEPTION: ["規制の特例", "Regulatory exception"],
    OTHER: ["その他", "Other"],
  }),
  ProgramStatus: vocabulary({
    UPCOMING: ["募集前", "Upcoming"],
    OPEN: ["募集中", "Open"],
    ALWAYS_OPEN: ["随時受付", "Always open"],
    CLOSED: ["募集終了", "Closed"],
  }),
  CompanyMerit: vocabulary({
    ADOPTION_CONSULTING: ["テレワーク導入のコンサルティング", "Adoption consulting"],
    EXPENSE_SUPPORT: ["経費の支援", "Expense support"],
    AWARD: ["実施した企業の表彰等", "Awards"],
  }),
  ExpenseKind: vocabulary({
    ICT: ["ICT", "ICT"],
    COMMUTING_TO_HEAD_OFFICE: ["出社交通費", "Commuting to the head office"],
  }),
  EventKind: vocabulary({
    NETWORK_MEETING: ["ネットワーク会議", "Network meeting"],
    SEMINAR: ["セミナー", "Seminar"],
    WORKSHOP: ["ワークショップ", "Workshop"],
    OPEN_DAY: ["見学会", "Open day"],
    TRIAL_STAY: ["お試し滞在", "Trial stay"],
    JOB_FAIR: ["就業相談会", "Job fair"],
    OTHER: ["その他", "Other"],
  }),
  EventStatus: vocabulary({
    PLANNED: ["開催予定", "Planned"],
    HELD: ["開催済み", "Held"],
    CANCELLED: ["中止", "Cancelled"],
  }),
};

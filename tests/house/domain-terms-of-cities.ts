import type { Terms } from "./domain-terms.ts";

/** The second half of the source document: what a centre does, model cities, success factors, actors. */

/** The five functions of a centre and every bullet (slides 5 and 6). */
export const functions: Terms = {
  ふるさとテレワーク受入: ["CenterFunction.RECEPTION", "Hub.functions", "Article.functions", "Issue.functions"],
  都心部の企業が地域に人を送り込むためのサポート: [
    "FunctionActivity.COMPANY_DISPATCH_SUPPORT",
    "HubFunction.activities",
    "Article.activities",
  ],
  "「ふるさとオフィス」提供施設の管理": "FunctionActivity.FACILITY_MANAGEMENT",
  社員の生活支援: "FunctionActivity.EMPLOYEE_LIVING_SUPPORT",
  "「ふるさと勤務」在宅勤務の環境整備": "FunctionActivity.HOME_WORK_ENVIRONMENT",
  センター勤務の環境整備: "FunctionActivity.CENTER_WORK_ENVIRONMENT",
  "「ふるさと採用」人材募集": "FunctionActivity.RECRUITMENT_SUPPORT",
  採用面接等: "FunctionActivity.INTERVIEW_SUPPORT",
  "啓蒙・導入支援": "CenterFunction.OUTREACH_AND_ADOPTION",
  地域の企業へ啓蒙: "FunctionActivity.LOCAL_COMPANY_OUTREACH",
  在宅勤務等の導入支援: "FunctionActivity.HOME_WORK_ADOPTION",
  地域企業の人材確保: "FunctionActivity.LOCAL_COMPANY_STAFFING",
  女性や障がい者等の就業機会の創出: "FunctionActivity.INCLUSIVE_JOB_CREATION",
  労働者のワークライフバランス向上施策: "FunctionActivity.WORK_LIFE_BALANCE",
  業務受託: "CenterFunction.CONTRACT_WORK",
  都市部企業の業務を受託し地元の自営型テレワーカーに発注: "FunctionActivity.ACCEPT_AND_SUBCONTRACT",
  マッチングではなく受託し担保する: "FunctionActivity.QUALITY_GUARANTEE",
  チーム体制で高度な業務: "FunctionActivity.TEAM_DELIVERY",
  人材の育成: "CenterFunction.TALENT_DEVELOPMENT",
  地域でテレワーカーとして業務を実施するための教育: "FunctionActivity.TELEWORKER_TRAINING",
  女性が子育て等と両立するためのICTスキル: "FunctionActivity.ICT_SKILLS_FOR_CHILDCARE_BALANCE",
  "障がい者が都心部企業に就職する能力（就労移行支援）": "FunctionActivity.DISABILITY_EMPLOYMENT_TRANSITION",
  共働スペース: "CenterFunction.COWORKING",
  コワーキングスペースの提供: "FunctionActivity.COWORKING_PROVISION",
  "雇用型テレワーカーが利用（利用料は企業負担）": [
    "FunctionActivity.EMPLOYED_WORKERS_COMPANY_PAYS",
    "FeePayer.COMPANY",
  ],
  "地域のテレワーカーが共働作業等で利用（利用料は個人負担）": [
    "FunctionActivity.LOCAL_WORKERS_SELF_PAY",
    "FeePayer.INDIVIDUAL",
  ],
  雇用型テレワーカー: ["WorkerType.EMPLOYED", "CompanyEngagement.workerTypes"],
  自営型テレワーカー: "WorkerType.SELF_EMPLOYED",
  利用料: ["PricingPlan.amountYen", "PricingPlan.payer", "PricingPlan.audience"],
  "労働環境・生活環境の向上、地域の活性化を目的": "Hub.mission",
  地域の中心部に建物を構えつつ: "Hub.isCentral",
  それぞれの機能で収益モデルを実施: ["RevenueModel.function", "RevenueModel.kind", "HubInternals.revenue"],
  自立運営を目指す: ["Hub.selfSufficiencyBand", "SelfSufficiencyBand.SELF_SUSTAINING"],
};

/** The model cities (slides 7 to 9). */
export const modelCities: Terms = {
  "A市（中核都市）": ["CityArchetype.CORE_CITY", "Municipality.archetype", "Hub.archetype"],
  "B市（地方小都市）": "CityArchetype.SMALL_CITY",
  "C市（離島・中山間地等）": "CityArchetype.ISLAND_OR_MOUNTAIN",
  都心から離れた中核都市: ["ArchetypeDefinition.situation", "Query.archetypes"],
  新幹線通勤可能: ["SmallCityAccess.COMMUTABLE", "ArchetypeVariant.situation"],
  遠方で通勤不可: "SmallCityAccess.REMOTE",
  生活サービスの充実も強く望まれる: "ArchetypeDefinition.note",
  Uターン促進: ["ArchetypeGoal.PROMOTE_U_TURN", "ArchetypeDefinition.goals"],
  人口流出の防止: "ArchetypeGoal.PREVENT_OUTFLOW",
  地域企業強化: "ArchetypeGoal.STRENGTHEN_LOCAL_COMPANIES",
  昼間人口の増加: "ArchetypeGoal.RAISE_DAYTIME_POPULATION",
  地域人材強化: "ArchetypeGoal.STRENGTHEN_LOCAL_TALENT",
  新規起業: "ArchetypeGoal.NEW_STARTUPS",
  移住者の増加: "ArchetypeGoal.INCREASE_MIGRANTS",
  "図が強調する推進パターン・機能・施策": ["ArchetypeEmphasis.level", "ArchetypeEmphasis.subject"],
  同じような市から始める: "Query.startHere",
};

/** Success factors and the network (slide 10). */
export const success: Terms = {
  都市部企業が取り組むメリット: ["CompanyMerit", "ArticleKind.COMPANY_GUIDE", "Article.companyMerits"],
  テレワーク導入のコンサルティング: ["CompanyMerit.ADOPTION_CONSULTING", "ProgramKind.CONSULTING"],
  "経費（ICTや出社交通費）の支援": [
    "CompanyMerit.EXPENSE_SUPPORT",
    "ExpenseKind.ICT",
    "ExpenseKind.COMMUTING_TO_HEAD_OFFICE",
    "NationalProgram.coveredExpenses",
  ],
  実施した企業の表彰等: [
    "CompanyMerit.AWARD",
    "Award.recipient",
    "Award.story",
    "AwardFilter.level",
    "StoryFilter.isAwarded",
  ],
  自立運営が可能な地域のテレワーク拠点: [
    "SuccessFactor.SELF_SUSTAINING_HUB",
    "Article.successFactors",
    "SuccessStory.successFactors",
  ],
  "既存の施設（空き店舗・廃校）を活用した機能性の高い施設": "SuccessFactor.REUSED_FUNCTIONAL_FACILITY",
  バーチャルオフィス等ICTを活用した最小限の維持コスト: ["SuccessFactor.MINIMAL_RUNNING_COST", "Hub.runningCostBand"],
  高速インターネット環境の整備: "SuccessFactor.HIGH_SPEED_INTERNET",
  "サテライトオフィス／テレワークセンターのネットワークの構築": ["Network", "Query.network", "Network.regions"],
  テレワーク推進のためのノウハウの共有: ["NetworkPillar.SHARE_KNOW_HOW", "Article", "Adoption", "Network.pillars"],
  各事業の課題解決のための情報共有: ["NetworkPillar.SOLVE_TOGETHER", "Issue", "MeToo", "Solution"],
  各事業: "Issue.project",
  "全国的な取組みとして、一般への情報発信": ["NetworkPillar.PUBLISH_NATIONALLY", "SuccessStory"],
  都市部企業: "OrganizationKind.URBAN_COMPANY",
  地域企業: "OrganizationKind.LOCAL_COMPANY",
  "国（担い手）": "OrganizationKind.NATIONAL_GOVERNMENT",
  "自治体（担い手）": "OrganizationKind.LOCAL_GOVERNMENT",
  "研究会（担い手）": "OrganizationKind.STUDY_GROUP",
  拠点運営者: ["OrganizationKind.HUB_OPERATOR", "Hub.operator"],
  クラウドソーシング事業者: "OrganizationKind.PLATFORM",
};

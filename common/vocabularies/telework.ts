import { vocabulary } from "./vocabulary.ts";

/** What hometown telework is: its topics, patterns, kinds of work and results, as its source document names them. */
export const teleworkVocabularies = {
  Topic: vocabulary({
    REGIONAL_REVITALIZATION: ["地方創生", "Regional revitalization"],
    HOMETOWN_TELEWORK: ["ふるさとテレワーク", "Hometown telework"],
    TELEWORK: ["テレワーク", "Telework"],
    CHILD_REARING: ["子育て", "Child rearing"],
    ELDER_CARE: ["介護", "Elder care"],
    SUPPORTING_INCLUSION: ["就労支援", "Employment inclusion"],
    FACILITY_REUSE: ["施設活用", "Facility reuse"],
    DIGITAL_SKILLS: ["デジタル人材", "Digital skills"],
  }),
  AttractionApproach: vocabulary({
    TALENT_ATTRACTION: ["人材誘致", "Attracting talent"],
    COMPANY_ATTRACTION: ["企業誘致", "Attracting companies"],
    SALES_BRANCH: ["営業支店", "Sales branch"],
    FACTORY: ["工場建設", "Factory"],
  }),
  WorkKind: vocabulary({
    HEAD_OFFICE_WORK: ["都市部の本社業務", "Head-office work"],
    LOCATION_INDEPENDENT_WORK: ["場所に縛られない仕事", "Location-independent work"],
    LOCAL_BRANCH_WORK: ["地方営業・生産工場の仕事", "Local branch work"],
  }),
  OutcomeKind: vocabulary({
    EMPLOYMENT: ["雇用", "Employment"],
    CONSUMPTION: ["消費", "Consumption"],
    CHILD_REARING: ["子育て", "Child rearing"],
    SOCIAL_PARTICIPATION: ["社会参加", "Social participation"],
    INDUSTRY_CREATION: ["産業創出", "Industry creation"],
    TOURISM_AND_FOOD: ["観光・食", "Tourism and food"],
    LOCAL_STARTUPS: ["地元起業", "Local startups"],
  }),
  RealizationPoint: vocabulary({
    LOCAL_HUB: ["地方におけるテレワーク推進拠点", "Local telework hub"],
    URBAN_COMPANY_ADOPTION: ["都市部企業への適切なテレワーク導入", "Sound adoption by urban companies"],
    REGION_WIDE_ICT: ["地域全域をカバーできるICT環境", "Region-wide ICT"],
    LIFE_SERVICES_ICT: ["生活直結サービスを提供できるICT環境", "ICT for daily-life services"],
  }),
  Capability: vocabulary({
    SECURE_RECEPTION: ["誘致人材を受け入れる機能(セキュリティ)", "Secure reception of talent"],
    TALENT_TRAINING_BASE: ["テレワーク人材を育成する拠点", "Training base for teleworkers"],
    SELF_SUSTAINING_OPERATION: ["共働スペース・業務受託等の自立運営モデル", "Self-sustaining operation"],
    WORK_FROM_ANYWHERE: ["いつもの仕事がどこでもできる", "Work from anywhere"],
    HOURLY_PRODUCTIVITY: ["時間あたりの生産性を高める", "Hourly productivity"],
    CONTINUED_EMPLOYMENT: ["雇用が継続できる", "Continued employment"],
    PUBLIC_SUPPORT: ["実施の際の公的支援", "Public support"],
    VIRTUAL_OFFICE_FOR_RURAL_RESIDENTS: [
      "郡部在住者でも利用できるバーチャルオフィス",
      "Virtual office for rural residents",
    ],
    VIRTUAL_CLASSROOM_FOR_RURAL_RESIDENTS: [
      "郡部在住者でも利用できるバーチャル教室",
      "Virtual classroom for rural residents",
    ],
    CONNECTIVITY_WIFI: ["通信環境の整備(WiFi等)", "Connectivity (Wi-Fi)"],
    REMOTE_EDUCATION: ["遠隔教育", "Remote education"],
    REMOTE_MEDICINE: ["遠隔医療", "Remote medicine"],
    REMOTE_WELFARE: ["遠隔福祉", "Remote welfare"],
  }),
  CapabilityMaturity: vocabulary({
    PLANNED: ["計画中", "Planned"],
    PARTIAL: ["一部で利用", "Partial"],
    IN_USE: ["利用中", "In use"],
  }),
  TeleworkPattern: vocabulary({
    OFFICE: ["ふるさとオフィス", "Hometown office"],
    ENTREPRENEURSHIP: ["ふるさと起業", "Hometown entrepreneurship"],
    CONTINUED_WORK: ["ふるさと勤務", "Hometown continued work"],
    LOCAL_HIRING: ["ふるさと採用", "Hometown hiring"],
  }),
  PatternOrigin: vocabulary({
    STUDY_GROUP_CASE: ["研究会の事例", "Case of the study group"],
    ADDITIONAL_PROPOSAL: ["追加提案", "Additional proposal"],
  }),
  Emphasis: vocabulary({ PRIMARY: ["中心", "Primary"], SECONDARY: ["補助", "Secondary"] }),
  StayStyle: vocabulary({ RESIDENT: ["常駐", "Resident"], CIRCULATING: ["循環", "Circulating"] }),
  ReturnKind: vocabulary({
    U_TURN: ["Uターン", "U-turn"],
    I_TURN: ["Iターン", "I-turn"],
    J_TURN: ["Jターン", "J-turn"],
  }),
  BusinessForm: vocabulary({ STARTUP: ["起業", "Startup"], SOLE_PROPRIETOR: ["個人事業主", "Sole proprietor"] }),
  WorkChannel: vocabulary({
    CROWDSOURCING: ["クラウドソーシング", "Crowdsourcing"],
    DIRECT_CONTRACT: ["直接契約", "Direct contract"],
    HUB_SUBCONTRACT: ["拠点からの再委託", "Subcontract from a hub"],
  }),
  ContinuationReason: vocabulary({
    CHILD_REARING: ["子育て", "Child rearing"],
    ELDER_CARE: ["親の介護", "Elder care"],
    OTHER: ["その他", "Other"],
  }),
  WorkPlace: vocabulary({
    HOME: ["在宅", "Home"],
    HUB: ["拠点", "Hub"],
    SATELLITE_OFFICE: ["サテライトオフィス", "Satellite office"],
  }),
  WorkerType: vocabulary({ EMPLOYED: ["雇用型", "Employed"], SELF_EMPLOYED: ["自営型", "Self-employed"] }),
  SuccessFactor: vocabulary({
    SELF_SUSTAINING_HUB: ["自立運営が可能な拠点", "Self-sustaining hub"],
    REUSED_FUNCTIONAL_FACILITY: ["既存施設を活用した機能性の高い施設", "Reused, functional facility"],
    MINIMAL_RUNNING_COST: ["最小限の維持コスト", "Minimal running cost"],
    HIGH_SPEED_INTERNET: ["高速インターネット環境の整備", "High-speed internet"],
  }),
  NetworkPillar: vocabulary({
    SHARE_KNOW_HOW: ["ノウハウの共有", "Share know-how"],
    SOLVE_TOGETHER: ["課題解決のための情報共有", "Solve problems together"],
    PUBLISH_NATIONALLY: ["一般への情報発信", "Publish nationally"],
  }),
};

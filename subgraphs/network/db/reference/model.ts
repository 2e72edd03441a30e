import { archetypeGoals } from "../../../../common/archetype-goals.ts";
import type { Code } from "../../../../common/taxonomy.ts";
import type {
  archetypes,
  centerFunctions,
  realizationPoints,
  teleworkPatterns,
  virtualPlaceKinds,
} from "../tables/glossary.ts";

/**
 * What the source document says of patterns, model cities, realisation points, functions and virtual places. Three things are our
 * reading of a layout that is lost: the case numbers, the headings over the functions, and which life services belong to which
 * virtual place.
 */

type Placed<Row> = Omit<Row, "place">;

export const patterns: readonly Placed<typeof teleworkPatterns.$inferInsert>[] = [
  { code: "OFFICE", caseNumber: 1, origin: "STUDY_GROUP_CASE" },
  { code: "ENTREPRENEURSHIP", caseNumber: 3, origin: "STUDY_GROUP_CASE" },
  { code: "CONTINUED_WORK", caseNumber: 2, origin: "STUDY_GROUP_CASE" },
  { code: "LOCAL_HIRING", caseNumber: null, origin: "ADDITIONAL_PROPOSAL" },
];

export const modelCities: readonly Placed<typeof archetypes.$inferInsert>[] = [
  {
    code: "CORE_CITY",
    situation: {
      ja: "都心から離れた中核都市。帰省希望者・地域在住希望者が多い。",
      en: "A core city far from the metropolis. Many people wish to come home or to stay.",
    },
    goals: archetypeGoals.CORE_CITY,
    variants: [],
  },
  {
    code: "SMALL_CITY",
    situation: {
      ja: "都市郊外で昼間人口が少なく新幹線通勤が可能な、または遠方で通勤ができない、地方小都市。",
      en: "A small city: a suburb with few people by day, within reach by Shinkansen, or too far away to commute.",
    },
    note: {
      ja: "それぞれのニーズに応じた、ふるさとテレワークを中心に展開する。",
      en: "Hometown telework as each city's needs ask for it.",
    },
    goals: archetypeGoals.SMALL_CITY,
    variants: [
      {
        access: "COMMUTABLE",
        situation: {
          ja: "都市郊外のため昼間人口が少なく、新幹線通勤が可能。駅周辺のサテライトオフィスで「ふるさと勤務」。",
          en: "A suburb with few people by day, within reach by Shinkansen. Continued work in satellite offices near the station.",
        },
      },
      {
        access: "REMOTE",
        situation: {
          ja: "遠方で通勤不可。「ふるさと採用」「ふるさと起業」等。",
          en: "Too far away to commute. Hometown hiring, hometown entrepreneurship and the like.",
        },
      },
    ],
  },
  {
    code: "ISLAND_OR_MOUNTAIN",
    situation: {
      ja: "離島・中山間地等、少子高齢化が進む地域。自然の魅力を生かせる。",
      en: "Islands, mountain areas and the like, where people are few and growing old. Nature attracts.",
    },
    note: {
      ja: "生活サービスの充実も強く望まれる。",
      en: "Better daily-life services are strongly wished for too.",
    },
    goals: archetypeGoals.ISLAND_OR_MOUNTAIN,
    variants: [],
  },
];

export interface StressedSubject {
  readonly code: string;
  readonly access?: Code<"SmallCityAccess">;
}

/** What the sentences name as central; the diagrams' own emphasis (size, colour, arrows) is lost. */
export const stressedSubjects: Readonly<Record<Code<"CityArchetype">, readonly StressedSubject[]>> = {
  CORE_CITY: [{ code: "CONTINUED_WORK" }, { code: "LOCAL_HIRING" }, { code: "ENTREPRENEURSHIP" }],
  SMALL_CITY: [
    { code: "CONTINUED_WORK", access: "COMMUTABLE" },
    { code: "LOCAL_HIRING", access: "REMOTE" },
    { code: "ENTREPRENEURSHIP", access: "REMOTE" },
  ],
  ISLAND_OR_MOUNTAIN: [{ code: "OFFICE" }, { code: "CONTRACT_WORK" }, { code: "TALENT_DEVELOPMENT" }],
};

/** The measures that every model's diagram shows. */
export const diagramMeasures: readonly Code<"SupportMeasure">[] = [
  "CONTINUATION_SUPPORT",
  "ADOPTION_SUPPORT",
  "SUBSIDY",
  "DEREGULATION",
];

export const points: readonly Placed<typeof realizationPoints.$inferInsert>[] = [
  {
    code: "LOCAL_HUB",
    keyword: { ja: "自立モデル", en: "Self-sustaining model" },
    capabilities: ["SECURE_RECEPTION", "TALENT_TRAINING_BASE", "SELF_SUSTAINING_OPERATION"],
  },
  {
    code: "URBAN_COMPANY_ADOPTION",
    keyword: { ja: "企業メリット", en: "Merit for companies" },
    capabilities: ["WORK_FROM_ANYWHERE", "HOURLY_PRODUCTIVITY", "CONTINUED_EMPLOYMENT", "PUBLIC_SUPPORT"],
  },
  {
    code: "REGION_WIDE_ICT",
    keyword: { ja: "全国津々浦々", en: "Every corner of the country" },
    capabilities: ["VIRTUAL_OFFICE_FOR_RURAL_RESIDENTS", "VIRTUAL_CLASSROOM_FOR_RURAL_RESIDENTS", "CONNECTIVITY_WIFI"],
  },
  {
    code: "LIFE_SERVICES_ICT",
    keyword: { ja: "生活サービス", en: "Daily-life services" },
    capabilities: ["REMOTE_EDUCATION", "REMOTE_MEDICINE", "REMOTE_WELFARE"],
  },
];

export const functions: readonly Placed<typeof centerFunctions.$inferInsert>[] = [
  {
    code: "RECEPTION",
    heading: "LOCAL_RECEPTION_SUPPORT",
    activities: [
      "COMPANY_DISPATCH_SUPPORT",
      "FACILITY_MANAGEMENT",
      "EMPLOYEE_LIVING_SUPPORT",
      "HOME_WORK_ENVIRONMENT",
      "CENTER_WORK_ENVIRONMENT",
      "RECRUITMENT_SUPPORT",
      "INTERVIEW_SUPPORT",
    ],
  },
  {
    code: "OUTREACH_AND_ADOPTION",
    heading: "TELEWORK_PROMOTION",
    activities: [
      "LOCAL_COMPANY_OUTREACH",
      "HOME_WORK_ADOPTION",
      "LOCAL_COMPANY_STAFFING",
      "INCLUSIVE_JOB_CREATION",
      "WORK_LIFE_BALANCE",
    ],
  },
  {
    code: "CONTRACT_WORK",
    heading: "TELEWORK_PROMOTION",
    activities: ["ACCEPT_AND_SUBCONTRACT", "QUALITY_GUARANTEE", "TEAM_DELIVERY"],
  },
  {
    code: "TALENT_DEVELOPMENT",
    heading: "TELEWORK_PROMOTION",
    activities: ["TELEWORKER_TRAINING", "ICT_SKILLS_FOR_CHILDCARE_BALANCE", "DISABILITY_EMPLOYMENT_TRANSITION"],
  },
  {
    code: "COWORKING",
    heading: "LOCAL_RECEPTION_SUPPORT",
    activities: ["COWORKING_PROVISION", "EMPLOYED_WORKERS_COMPANY_PAYS", "LOCAL_WORKERS_SELF_PAY"],
  },
];

export const places: readonly Placed<typeof virtualPlaceKinds.$inferInsert>[] = [
  { code: "OFFICE", remoteChannel: "EMPLOYMENT", lifeServices: ["TELEWORK"] },
  { code: "CLASSROOM", remoteChannel: "EDUCATION", lifeServices: ["SCHOOL_LESSON", "TUTORING"] },
  {
    code: "COMMUNITY_CENTER",
    remoteChannel: "SUPPORT_WELFARE",
    lifeServices: ["LIFELONG_LEARNING", "SHOPPING_SUPPORT", "LIFE_COUNSELING"],
  },
  { code: "HOSPITAL", remoteChannel: "MEDICINE", lifeServices: ["CONSULTATION", "MEDICAL_EXAMINATION"] },
];

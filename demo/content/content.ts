import { z } from "zod";
import { code, codes } from "./codes.ts";

/**
 * The shape of one region's demo content file (`<region>.json`). `key`s are unique within the nation ("tohoku/hub/tono") and are
 * how records of different regions refer to each other; seeding turns them into global IDs.
 */

const key = z.string().regex(/^[a-z][a-z0-9-]*\/(hub|article|adoption|issue|solution|story)\/[a-z0-9-]+$/u);
/** Days before the moment of seeding, so that a demo is never stale. */
const daysAgo = z.number().min(0).max(3650);
const date = z.iso.date();
const english = z.strictObject({ title: z.string(), summary: z.string() });

const hub = z.strictObject({
  key,
  name: z.string().endsWith("（デモ）"),
  nameKana: z.string().regex(/^[ァ-ヶー・]+$/u),
  nameEn: z.string().endsWith("(demo)"),
  kind: code("HubKind"),
  status: code("HubStatus").default("OPEN"),
  networkStatus: code("HubNetworkStatus").default("LIVE"),
  municipalityCode: z.string().regex(/^\d{6}$/u),
  addressLine: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  isCentral: z.boolean().default(true),
  access: z.string(),
  parking: z.string().nullable().default(null),
  facilityOrigin: code("FacilityOrigin"),
  renovationCostYen: z.number().int().nullable().default(null),
  openedOn: date.nullable(),
  renovatedOn: date.nullable().default(null),
  capacitySeats: z.number().int().min(0),
  rooms: z
    .array(z.strictObject({ name: z.string(), seats: z.number().int(), note: z.string().nullable().default(null) }))
    .default([]),
  /** `closes` may be "24:00". */
  openingHours: z
    .array(
      z.strictObject({
        days: z.array(code("OpeningDay")).min(1),
        opens: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u),
        closes: z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u),
        note: z.string().nullable().default(null),
      }),
    )
    .default([]),
  holidayPolicy: z.string().nullable().default(null),
  pricing: z
    .array(
      z.strictObject({
        name: z.string(),
        unit: code("PricingUnit"),
        amountYen: z.number().int().min(0),
        payer: code("FeePayer"),
        audience: code("Audience").nullable().default(null),
      }),
    )
    .default([]),
  ict: z.strictObject({
    downMbps: z.number().nullable(),
    upMbps: z.number().nullable(),
    wifi: z.boolean(),
    wired: z.boolean(),
    vpn: z.boolean(),
    securityMeasures: z.array(z.string()),
    measuredOn: date.nullable(),
  }),
  accessibility: z.strictObject({
    wheelchair: z.boolean(),
    accessibleToilet: z.boolean(),
    ostomate: z.boolean(),
    nursingRoom: z.boolean(),
    elevator: z.boolean(),
    note: z.string().nullable().default(null),
  }),
  patterns: z.array(z.strictObject({ pattern: code("TeleworkPattern"), emphasis: code("Emphasis") })),
  functions: z.array(
    z.strictObject({
      function: code("CenterFunction"),
      activities: codes("FunctionActivity"),
      status: code("ServiceStatus"),
      startedOn: date.nullable().default(null),
    }),
  ),
  capabilities: z
    .array(z.strictObject({ capability: code("Capability"), maturity: code("CapabilityMaturity") }))
    .default([]),
  virtualPlaces: z
    .array(
      z.strictObject({
        kind: code("VirtualPlaceKind"),
        name: z.string(),
        tool: z.string().nullable().default(null),
        url: z.url().nullable().default(null),
        catchment: z.string().nullable().default(null),
        opening: z.string().nullable().default(null),
      }),
    )
    .default([]),
  lifeServices: z
    .array(
      z.strictObject({
        kind: code("LifeServiceKind"),
        place: code("VirtualPlaceKind").nullable().default(null),
        provider: z.string().nullable().default(null),
        audiences: codes("Audience"),
        status: code("ServiceStatus"),
      }),
    )
    .default([]),
  audiences: codes("Audience"),
  archetype: code("CityArchetype").nullable().default(null),
  smallCityAccess: code("SmallCityAccess").nullable().default(null),
  /** Codes of municipalities (of the same region) whose districts use the hub from afar. */
  ruralCoverage: z.array(z.string().regex(/^\d{6}$/u)).default([]),
  operatorName: z.string(),
  operatorKind: code("OrganizationKind").default("HUB_OPERATOR"),
  partners: z.array(z.string()).default([]),
  mission: z.string(),
  goals: codes("ArchetypeGoal"),
  translations: z
    .array(
      z.strictObject({
        language: code("Language"),
        name: z.string().nullable().default(null),
        mission: z.string().nullable().default(null),
        access: z.string().nullable().default(null),
        isMachineTranslated: z.boolean().default(false),
      }),
    )
    .default([]),
  outcomes: z
    .array(
      z.strictObject({
        kind: code("OutcomeKind"),
        baseline: z.number().nullable().default(null),
        value: z.number(),
        unit: z.string(),
        period: z.string(),
        source: z.string().nullable().default(null),
        confidence: code("ConfidenceLevel"),
      }),
    )
    .default([]),
  website: z.url().nullable().default(null),
  bookingUrl: z.url().nullable().default(null),
  images: z
    .array(z.strictObject({ url: z.url(), alt: z.string(), license: code("License").nullable().default(null) }))
    .default([]),
  contactPublic: z.strictObject({ name: z.string(), phone: z.string().nullable() }),
  contactInternal: z.strictObject({ name: z.string(), email: z.string(), phone: z.string() }),
  revenue: z
    .array(
      z.strictObject({
        kind: code("RevenueKind"),
        function: code("CenterFunction").nullable(),
        annualYen: z.number().int(),
      }),
    )
    .default([]),
  annualCostYen: z.number().int().nullable().default(null),
  occupancy: z
    .array(z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/u), percent: z.number().min(0).max(100) }))
    .default([]),
  tenants: z.array(z.string()).default([]),
});

const source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
});

/** What articles and stories share: tags, life cycle, provenance. */
const published = {
  key,
  hub: key,
  title: z.string().max(120),
  summary: z.string().max(200),
  english: english.nullable().default(null),
  easyJa: z.string().nullable().default(null),
  status: code("ContentStatus"),
  visibility: code("Visibility"),
  createdDaysAgo: daysAgo,
  publishedDaysAgo: daysAgo.nullable(),
  authorDisplay: z.string(),
  topics: codes("Topic"),
  audiences: codes("Audience"),
  archetypes: codes("CityArchetype"),
  sources: z.array(source).default([]),
  ownExperience: z.boolean().default(true),
  license: code("License").nullable(),
  successFactors: codes("SuccessFactor"),
};

const article = z.strictObject({
  ...published,
  kind: code("ArticleKind"),
  patterns: codes("TeleworkPattern"),
  functions: codes("CenterFunction"),
  activities: codes("FunctionActivity"),
  measures: codes("SupportMeasure"),
  realizationPoints: codes("RealizationPoint"),
  facilityOrigin: code("FacilityOrigin").nullable().default(null),
  ictStage: code("IctStage").nullable().default(null),
  companyMerits: codes("CompanyMerit"),
  background: z.string(),
  purpose: z.string(),
  challenge: z.string(),
  steps: z.array(z.strictObject({ title: z.string(), body: z.string() })),
  tips: z.string().nullable().default(null),
  constraints: z.string().nullable().default(null),
  costBand: code("CostBand").nullable(),
  staffBand: code("StaffBand").nullable(),
  result: z.string().nullable(),
  lessons: z.string().nullable().default(null),
  sustainability: z.string().nullable().default(null),
  evaluation: z.string().nullable().default(null),
  programsUsed: z.array(z.string()).default([]),
  partners: z.array(z.string()).default([]),
  transferNote: z.string().nullable(),
  /** What members of any region say about it. */
  comments: z.array(z.strictObject({ hub: key, body: z.string(), daysAgo })).default([]),
  /** What is out of date of it, where something is. */
  obsoleteNote: z.string().nullable().default(null),
  /** Only with status RETRACTED. */
  retraction: z
    .strictObject({ reason: code("RetractionReason"), note: z.string(), daysAgo })
    .nullable()
    .default(null),
  /** The solved issue of the same region that it was made of. */
  fromIssue: key.nullable().default(null),
  /** Where the published version is the second: what the first said otherwise, and when it was revised. */
  firstVersion: z
    .strictObject({ tips: z.string().nullable(), changeNote: z.string(), revisedDaysAgo: daysAgo })
    .nullable()
    .default(null),
  /** What a newer version in work says otherwise. */
  newVersion: z
    .strictObject({ tips: z.string(), changeNote: z.string(), status: z.enum(["DRAFT", "IN_REVIEW"]), daysAgo })
    .nullable()
    .default(null),
  /** Issues this article answers; any region. */
  solvesIssues: z.array(key).default([]),
  adoptions: z
    .array(
      z.strictObject({
        key,
        /** The adopting hub; usually of another region. */
        hub: key,
        status: code("AdoptionStatus"),
        visibility: code("Visibility").default("NETWORK"),
        startedDaysAgo: daysAgo,
        changesMade: z.string().nullable(),
        result: z.string().nullable(),
        outcomes: z
          .array(
            z.strictObject({
              kind: code("OutcomeKind"),
              baseline: z.number().nullable(),
              value: z.number(),
              unit: z.string(),
            }),
          )
          .default([]),
        wouldRecommend: z.boolean().nullable(),
        difficulty: code("Difficulty").nullable(),
      }),
    )
    .default([]),
});

const issue = z.strictObject({
  key,
  hub: key,
  title: z.string().max(120),
  body: z.string(),
  category: code("IssueCategory"),
  severity: code("Severity"),
  urgency: code("Urgency"),
  status: code("IssueStatus"),
  project: z.string().nullable().default(null),
  tried: z.array(z.string()).default([]),
  barrier: z.strictObject({ law: z.string(), text: z.string() }).nullable().default(null),
  patterns: codes("TeleworkPattern"),
  functions: codes("CenterFunction"),
  activities: codes("FunctionActivity"),
  measures: codes("SupportMeasure"),
  realizationPoints: codes("RealizationPoint"),
  audiences: codes("Audience"),
  isAnonymousToNetwork: z.boolean().default(false),
  reportedOnBehalf: z.boolean().default(false),
  assigneeDisplay: z.string().nullable().default(null),
  coordinatorDisplay: z.string().nullable().default(null),
  /** Another issue of any region; only with status DUPLICATE. */
  duplicateOf: key.nullable().default(null),
  /** The duplicates of any region that it has absorbed, with what they brought; `hub` is null where it stays anonymous to this region. */
  absorbed: z
    .array(
      z.strictObject({
        issue: key,
        title: z.string(),
        hub: key.nullable(),
        hubLabel: z.string(),
        meToos: z.array(key).default([]),
        daysAgo,
      }),
    )
    .default([]),
  reopened: z
    .strictObject({ count: z.number().int().min(1), reason: z.string(), daysAgo })
    .nullable()
    .default(null),
  createdDaysAgo: daysAgo,
  updatedDaysAgo: daysAgo,
  meToos: z
    .array(
      z.strictObject({
        hub: key,
        note: z.string().nullable(),
        differs: z.string().nullable().default(null),
        isPrivate: z.boolean().default(false),
        daysAgo,
      }),
    )
    .default([]),
  solutions: z
    .array(
      z.strictObject({
        key,
        hub: key,
        kind: code("SolutionKind"),
        status: code("SolutionStatus"),
        body: z.string(),
        article: key.nullable().default(null),
        experience: z.string().nullable().default(null),
        recommendedBy: z.string().nullable().default(null),
        daysAgo,
      }),
    )
    .default([]),
  /** Offered by coordinators on behalf of no hub. */
  coordinatorSolutions: z
    .array(
      z.strictObject({
        key,
        label: z.string(),
        regions: z.array(z.string()),
        kind: code("SolutionKind"),
        status: code("SolutionStatus"),
        body: z.string(),
        article: key.nullable().default(null),
        daysAgo,
      }),
    )
    .default([]),
  comments: z
    .array(
      z.strictObject({
        hub: key,
        body: z.string(),
        daysAgo,
        /** The region's admin took it out of sight. */
        hidden: z.strictObject({ reason: z.string(), daysAgo }).nullable().default(null),
      }),
    )
    .default([]),
  resolution: z
    .strictObject({ summary: z.string(), article: key.nullable().default(null), daysAgo })
    .nullable()
    .default(null),
});

const story = z.strictObject({
  ...published,
  pattern: code("TeleworkPattern"),
  body: z.string(),
  approach: z.string(),
  attractionApproach: code("AttractionApproach").default("TALENT_ATTRACTION"),
  mediaUsage: z.string().nullable().default(null),
  usedArticles: z.array(key).default([]),
  outcomes: z.array(
    z.strictObject({
      kind: code("OutcomeKind"),
      baseline: z.number().nullable(),
      value: z.number(),
      unit: z.string(),
      period: z.string(),
      source: z.string().nullable(),
      confidence: code("ConfidenceLevel"),
    }),
  ),
  quotes: z.array(z.strictObject({ display: z.string(), text: z.string(), hasConsent: z.boolean() })).default([]),
  awards: z.array(z.strictObject({ name: z.string(), givenBy: z.string(), year: z.number().int() })).default([]),
  facilityOrigin: code("FacilityOrigin").nullable().default(null),
  /** With status CHANGES_REQUESTED. */
  changeRequests: z
    .array(z.strictObject({ path: z.array(z.string()).min(1), message: z.string().nullable() }))
    .default([]),
  /** Marks a published story as out of date. */
  obsoleteNote: z.string().nullable().default(null),
  /** With status RETRACTED. */
  retraction: z
    .strictObject({ reason: code("RetractionReason"), note: z.string(), daysAgo })
    .nullable()
    .default(null),
  engagements: z
    .array(
      z.strictObject({
        company: z.string().endsWith("（デモ）"),
        companyKind: code("OrganizationKind"),
        locationKind: code("LocationKind"),
        workKind: code("WorkKind"),
        workerTypes: codes("WorkerType"),
        staffBand: code("StaffBand"),
        stayStyle: code("StayStyle").nullable().default(null),
        /** OFFICE: the head-office function that moved. */
        headOfficeFunction: z.string().nullable().default(null),
        /** ENTREPRENEURSHIP. */
        returnKind: code("ReturnKind").nullable().default(null),
        businessForm: code("BusinessForm").nullable().default(null),
        channel: code("WorkChannel").nullable().default(null),
        /** CONTINUED_WORK. */
        reason: code("ContinuationReason").nullable().default(null),
        /** CONTINUED_WORK and LOCAL_HIRING. */
        place: code("WorkPlace").nullable().default(null),
        /** LOCAL_HIRING. */
        recruitmentSupport: z.array(z.enum(["RECRUITMENT_SUPPORT", "INTERVIEW_SUPPORT"])).default([]),
        since: date,
        until: date.nullable().default(null),
        leftReason: z.string().nullable().default(null),
        isPublic: z.boolean(),
      }),
    )
    .default([]),
});

export const regionContent = z.strictObject({
  region: z.string(),
  hubs: z.array(hub).min(8),
  articles: z.array(article).min(12),
  issues: z.array(issue).min(10),
  stories: z.array(story).min(6),
});

export type RegionContent = z.infer<typeof regionContent>;

import { z } from "zod";
import { code, codes } from "./codes.ts";
import { date, daysAgo, key } from "./fields.ts";
import { published } from "./published.ts";

/** A story with its engagements. */
export const story = z.strictObject({
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

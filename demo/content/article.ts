import { z } from "zod";
import { code, codes } from "./codes.ts";
import { daysAgo, key } from "./fields.ts";
import { published } from "./published.ts";

/** An article with its adoptions. */
export const article = z.strictObject({
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

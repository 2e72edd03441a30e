import { z } from "zod";
import { code, codes } from "./codes.ts";
import { daysAgo, key } from "./fields.ts";

/** An issue with all that was said to it. */
export const issue = z.strictObject({
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

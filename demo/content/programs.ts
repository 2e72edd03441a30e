import { readFileSync } from "node:fs";
import { z } from "zod";
import { codesOf, type TaxonomyName } from "../../common/taxonomy.ts";

/** The shape of one region's support programs and events (`programs/<region>.json`); days count from the day of seeding in Japan. */

const code = <Name extends TaxonomyName>(name: Name) => z.enum(codesOf(name));
const codes = <Name extends TaxonomyName>(name: Name) => z.array(code(name));
const days = z.number().int().min(-1000).max(1000);
const text = z.string().nullable();
const municipalityCode = z
  .string()
  .regex(/^\d{6}$/u)
  .nullable();

const program = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*\/program\/\d+$/u),
  title: z.string().max(120).endsWith("（デモ）"),
  titleEn: z.string().endsWith("(demo)"),
  summary: z.string().max(400),
  measure: code("SupportMeasure"),
  level: code("SupportLevel"),
  kind: code("ProgramKind"),
  provider: z.strictObject({ name: z.string().endsWith("（デモ）"), kind: code("OrganizationKind") }),
  municipalityCode,
  eligible: z.string(),
  audiences: codes("Audience"),
  coveredExpenses: codes("ExpenseKind"),
  helpsWith: text,
  maxAmountYen: z.number().int().nullable(),
  rate: z.number().min(0).max(1).nullable(),
  applicationSeason: text,
  applyFromInDays: days.nullable(),
  applyUntilInDays: days.nullable(),
  closedInDays: days.nullable(),
  closedReason: text,
  howToApply: text,
  legalBasis: text,
  url: z.url().nullable(),
  contactPublic: z.strictObject({ name: z.string().endsWith("（デモ）"), phone: text, url: text }),
  createdDaysAgo: z.number(),
  checkedDaysAgo: z.number(),
});

const event = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*\/event\/\d+$/u),
  title: z.string().max(120).endsWith("（デモ）"),
  titleEn: text,
  description: z.string(),
  kind: code("EventKind"),
  startsInDays: days,
  /** In Japan, such as 10:00. */
  at: z.string().regex(/^\d{2}:\d{2}$/u),
  hours: z.number().positive(),
  place: text,
  municipalityCode,
  onlineUrl: z.url().nullable(),
  /** A hub of the same region. */
  hub: text,
  organizer: z.strictObject({ name: z.string().endsWith("（デモ）"), kind: code("OrganizationKind") }),
  capacity: z.number().int().nullable(),
  audiences: codes("Audience"),
  url: z.url().nullable(),
  visibility: z.enum(["PUBLIC", "NETWORK"]),
  internalNotes: text,
  /** Issues of any region. */
  issues: z.array(z.string()),
  accessibility: z.strictObject({
    wheelchair: z.boolean(),
    accessibleToilet: z.boolean(),
    ostomate: z.boolean(),
    nursingRoom: z.boolean(),
    signLanguage: z.boolean(),
    captions: z.boolean(),
    note: text,
  }),
  /** Why it was cancelled. */
  cancelled: text,
});

const programsContent = z.strictObject({
  region: z.string(),
  programs: z.array(program).min(4),
  events: z.array(event).min(2),
});

export type ProgramsContent = z.infer<typeof programsContent>;

/** The support programs and events of a region of the demo, checked. */
export const programsOf = (region: string): ProgramsContent =>
  programsContent.parse(JSON.parse(readFileSync(new URL(`programs/${region}.json`, import.meta.url), "utf8")));

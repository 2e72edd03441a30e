import { readFileSync } from "node:fs";
import { z } from "zod";
import { code, codes } from "../codes.ts";

/** The demo content that belongs to the nation: its support programs and awards. */

const key = z.string().regex(/^national\/(nationalprogram|award)\/[a-z0-9-]+$/u);
/** Days from the moment of seeding, so that a demo is never stale; negative ones are past. */
const daysAhead = z.number().int().min(-3650).max(3650).nullable();
const fictional = z.string().regex(/（デモ）$|\(demo\)$/u);

const nationalProgram = z.strictObject({
  key,
  title: fictional,
  titleEn: fictional.nullable(),
  summary: z.string().max(400),
  summaryEn: z.string().nullable(),
  measure: code("SupportMeasure"),
  kind: code("ProgramKind"),
  providerName: fictional,
  providerKind: code("OrganizationKind"),
  prefectures: z.array(z.string().regex(/^\d{2}$/u)).default([]),
  eligible: z.string(),
  audiences: codes("Audience"),
  patterns: codes("TeleworkPattern"),
  coveredExpenses: codes("ExpenseKind"),
  helpsWith: z.string().nullable(),
  maxAmountYen: z.number().int().nullable(),
  rate: z.number().min(0).max(1).nullable(),
  applicationSeason: z.string().nullable(),
  applyFromDays: daysAhead,
  applyUntilDays: daysAhead,
  closedDaysAgo: z.number().int().min(0).nullable().default(null),
  closedReason: z.string().nullable().default(null),
  howToApply: z.string().nullable(),
  legalBasis: z.string().nullable(),
  contactName: fictional,
  checkedDaysAgo: z.number().min(0),
});

const award = z.strictObject({
  key,
  name: fictional,
  nameEn: fictional.nullable(),
  givenBy: fictional,
  year: z.number().int(),
  level: code("SupportLevel"),
  /** Null where it is the hub, under its own name. */
  recipientName: fictional.nullable(),
  recipientKind: code("OrganizationKind"),
  recipientHub: z.string().nullable(),
  story: z.string().nullable(),
  reason: z.string(),
});

export const nationContent = z.strictObject({ programs: z.array(nationalProgram), awards: z.array(award) });

export type NationContent = z.infer<typeof nationContent>;

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));

export const loadNation = (): NationContent =>
  nationContent.parse({ programs: read("programs.json"), awards: read("awards.json") });

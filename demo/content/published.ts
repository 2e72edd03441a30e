import { z } from "zod";
import { code, codes } from "./codes.ts";
import { daysAgo, key } from "./fields.ts";

const english = z.strictObject({ title: z.string(), summary: z.string() });

const source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  url: z.string().nullable().default(null),
  note: z.string().nullable().default(null),
});

/** What articles and stories share: tags, life cycle, provenance. */
export const published = {
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

import { z } from "zod";
import { parseNodeId } from "./node-id.ts";
import { codesOf, type Code, type TaxonomyName } from "./taxonomy.ts";

/**
 * An article or a story as it was at one version: what a region hands to the nation when that version is nominated, and what
 * `network` keeps and shows, whatever becomes of the region. Regions answer with its JSON text. It grows by adding: a field that
 * this program does not know is dropped, one that an older region does not send has a default, and an unknown code of a
 * vocabulary is left out rather than refusing all of it.
 */

/** Of the form below; goes up only when an old program would misread a new snapshot. */
export const snapshotFormVersion = 1;

const code = <Name extends TaxonomyName>(name: Name) => z.enum(codesOf(name));
const codeOrNull = <Name extends TaxonomyName>(name: Name) => code(name).nullable().catch(null).default(null);

const codes = <Name extends TaxonomyName>(name: Name) =>
  z
    .array(z.string())
    .default([])
    .transform((given) => given.filter((one): one is Code<Name> => codesOf(name).some((known) => known === one)));

const text = z.string();
const textOrNull = text.nullable().default(null);
const instant = z.iso.datetime({ offset: true });
const listOf = <Element extends z.ZodType>(element: Element) => z.array(element).max(200).default([]);

const globalIdOf = (...types: readonly string[]) =>
  text.refine((id) => types.includes(parseNodeId(id)?.type ?? ""), `this is no global ID of type ${types.join(", ")}`);

/** A part of the text under its own heading, in the order of reading. */
const section = z.object({
  /** The field that it was written in, such as `background` or `result`. */
  key: text,
  headingJa: text,
  headingEn: text,
  body: text,
});

const translation = z.object({
  language: code("Language"),
  title: textOrNull,
  summary: textOrNull,
  isMachineTranslated: z.boolean().default(false),
});

const source = z.object({ title: text, publisher: text, url: textOrNull, note: textOrNull });

const attachment = z.object({ url: text, mime: text, alt: text, license: codeOrNull("License") });

const outcome = z.object({
  kind: code("OutcomeKind"),
  baseline: z.number().nullable().default(null),
  value: z.number(),
  unit: text,
  period: textOrNull,
  source: textOrNull,
  confidence: codeOrNull("ConfidenceLevel"),
});

const facets = z.object({
  /** Of an article. */
  kind: codeOrNull("ArticleKind"),
  patterns: codes("TeleworkPattern"),
  functions: codes("CenterFunction"),
  activities: codes("FunctionActivity"),
  measures: codes("SupportMeasure"),
  archetypes: codes("CityArchetype"),
  audiences: codes("Audience"),
  realizationPoints: codes("RealizationPoint"),
  successFactors: codes("SuccessFactor"),
  topics: codes("Topic"),
  companyMerits: codes("CompanyMerit"),
  facilityOrigin: codeOrNull("FacilityOrigin"),
  ictStage: codeOrNull("IctStage"),
  costBand: codeOrNull("CostBand"),
  staffBand: codeOrNull("StaffBand"),
  /** Of a story. */
  attractionApproach: codeOrNull("AttractionApproach"),
});

export const contentSnapshot = z.object({
  formVersion: z.literal(snapshotFormVersion),
  /** Global ID of the article or story. */
  id: globalIdOf("article", "story"),
  type: z.enum(["ARTICLE", "STORY"]),
  region: z.object({ code: text, name: text }),
  hub: z.object({
    id: globalIdOf("hub"),
    name: text,
    municipality: z.object({ code: text, name: text }).nullable().default(null),
  }),
  version: z.int().min(1),
  slug: textOrNull,
  /** The original's. */
  language: code("Language"),
  title: text,
  summary: text,
  translations: listOf(translation),
  /** The gist in easy Japanese. */
  easyJa: textOrNull,
  /** Everything that is written in the body, without empty sections. */
  sections: listOf(section),
  /** Of a how-to, in order. */
  steps: listOf(z.object({ title: text, body: text })),
  /** Images are those whose `mime` begins with `image/`. */
  attachments: listOf(attachment),
  license: codeOrNull("License"),
  sources: listOf(source),
  isOwnExperience: z.boolean().default(false),
  /** It says what came of it: the result's text, or outcomes in figures. */
  hasResult: z.boolean(),
  /** The authors say that the result is not yet measured. */
  isResultPending: z.boolean().default(false),
  outcomes: listOf(outcome),
  quotes: listOf(z.object({ display: text, text, hasConsent: z.boolean() })),
  /** Companies that it tells of. The name of one that has not agreed to be named is never shown, and kept for the check of the texts alone. */
  companies: listOf(z.object({ name: text, hasConsent: z.boolean() })),
  awards: listOf(z.object({ name: text, givenBy: text, year: z.int() })),
  facets,
  /** Global IDs of articles of any region that it used or that belong with it. */
  relatedArticleIds: listOf(globalIdOf("article")),
  /** The authors as they want to be named. */
  authorDisplay: text,
  /** `sub` of everybody who wrote on it up to this version: none of them may approve it. Never shown. */
  authorSubs: z.array(text).min(1),
  /** Paths (as {@link textsOf} names them) of texts in which the name, phone or e-mail of the hub's internal contact occurs. */
  internalContactPaths: listOf(text),
  /** When this version was published in the region, and in which role; null when it never was. */
  regionalApproval: z.object({ at: instant, byRole: code("Role") }).nullable(),
  /** When the first version was published in the region. */
  publishedAt: instant.nullable(),
});

export type ContentSnapshot = z.output<typeof contentSnapshot>;

/** A text in a snapshot and where it stands, such as `sections.result` or `steps.0.body`. */
export interface SnapshotText {
  readonly path: string;
  readonly value: string;
}

/** Every text that readers of a snapshot see. */
export function textsOf(snapshot: ContentSnapshot): readonly SnapshotText[] {
  const { title, summary, easyJa, authorDisplay, sections } = snapshot;
  return [
    ...Object.entries({ title, summary, easyJa, authorDisplay }).map(([path, value]) => ({ path, value })),
    ...fieldsOf("translations", snapshot.translations, ["title", "summary"]),
    ...sections.map(({ key, body }) => ({ path: `sections.${key}`, value: body })),
    ...fieldsOf("steps", snapshot.steps, ["title", "body"]),
    ...fieldsOf("quotes", snapshot.quotes, ["display", "text"]),
    ...fieldsOf("attachments", snapshot.attachments, ["alt"]),
    ...fieldsOf("sources", snapshot.sources, ["title", "publisher", "note"]),
    ...fieldsOf("awards", snapshot.awards, ["name", "givenBy"]),
    ...fieldsOf("outcomes", snapshot.outcomes, ["unit", "period", "source"]),
  ].flatMap(({ path, value }) => (value ? { path, value } : []));
}

function fieldsOf(
  list: string,
  elements: readonly Readonly<Record<string, unknown>>[],
  fields: readonly string[],
): { readonly path: string; readonly value: string | null }[] {
  return elements.flatMap((element, place) =>
    fields.map((field) => ({ path: `${list}.${place}.${field}`, value: toText(element[field]) })),
  );
}

const toText = (value: unknown): string | null => (typeof value === "string" ? value : null);

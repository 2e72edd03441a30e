import { codesOf, taxonomies } from "../../../common/taxonomy.ts";
import type { Bilingual, EmphasisRow } from "./queries.ts";

/** The closed vocabularies as the `taxonomies` query tells them. */

interface Taxonomy {
  readonly name: string;
  readonly codes: readonly { readonly code: string; readonly ja: string; readonly en: string }[];
}

const all: readonly Taxonomy[] = Object.entries<Readonly<Record<string, Bilingual>>>(taxonomies).map(
  ([name, labels]) => ({
    name,
    codes: Object.entries(labels).map(([code, label]) => ({ code, ...label })),
  }),
);

const byName: ReadonlyMap<string, Taxonomy> = new Map(all.map((taxonomy) => [taxonomy.name, taxonomy]));

export const findTaxonomy = (name: string): Taxonomy | null => byName.get(name) ?? null;

/** Those of these names in their order, without what is none; all when no names are given. */
export const listTaxonomies = (names: readonly string[] | null | undefined): readonly Taxonomy[] =>
  names ? [...new Set(names)].flatMap((name) => findTaxonomy(name) ?? []) : all;

const subjectVocabularies: Readonly<Record<EmphasisRow["subjectKind"], Readonly<Record<string, Bilingual>>>> = {
  PATTERN: taxonomies.TeleworkPattern,
  FUNCTION: taxonomies.CenterFunction,
  MEASURE: taxonomies.SupportMeasure,
};

/** What a model city stresses, with its label. */
export const subjectOf = ({ subjectKind, subjectCode }: EmphasisRow) => ({
  kind: subjectKind,
  code: subjectCode,
  label: subjectVocabularies[subjectKind][subjectCode] ?? { ja: subjectCode, en: subjectCode },
});

/** The measures; the source says of one alone who does it: 地元支援. */
export const listMeasures = () =>
  codesOf("SupportMeasure").map((code) => ({
    code,
    label: taxonomies.SupportMeasure[code],
    level: code === "LOCAL_RECEPTION" ? ("LOCAL" as const) : null,
  }));

export const listTopics = () => codesOf("Topic").map((code) => ({ code, label: taxonomies.Topic[code] }));

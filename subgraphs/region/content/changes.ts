import { diffWords } from "diff";

/** What changed between two versions of an article or story, field by field. */

/** A piece of a field's text: in both versions, in the newer or in the older one only. */
export interface DiffPart {
  readonly kind: "SAME" | "ADDED" | "REMOVED";
  readonly text: string;
}

export interface FieldDiff {
  readonly field: string;
  readonly parts: readonly DiffPart[];
  /** Something was taken out of the history, so there is nothing to compare. */
  readonly isRedacted: boolean;
}

/** One side of a comparison. */
export interface Version {
  readonly content: object;
  readonly redactedFields: readonly string[];
}

/** The names of the fields that two contents have differently, in the order of the newer; all that is filled in of a first one. */
export function changedFields(before: object | null, after: object): string[] {
  const old = (before ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(after)
    .filter(([field, value]) => textOf(value) !== textOf(old[field]))
    .map(([field]) => field);
}

/** The differences of the fields that two versions have differently, or of which one is redacted. */
export function diffVersions(from: Version, to: Version): FieldDiff[] {
  const redacted = new Set([...from.redactedFields, ...to.redactedFields]);
  const old = from.content as Readonly<Record<string, unknown>>;
  return Object.entries(to.content)
    .map(([field, value]) => ({ field, before: textOf(old[field]), after: textOf(value) }))
    .filter(({ field, before, after }) => redacted.has(field) || before !== after)
    .map(({ field, before, after }) => {
      const isRedacted = redacted.has(field);
      return { field, parts: isRedacted ? [] : diffTexts(before, after), isRedacted };
    });
}

const words = new Intl.Segmenter("ja", { granularity: "word" });

/** Beyond so many changes, two texts count as different from beginning to end. */
const maxEditLength = 600;

/** The pieces of two texts, by words as Japanese and English readers see them. */
export function diffTexts(before: string, after: string): DiffPart[] {
  const changes = diffWords(before, after, { intlSegmenter: words, maxEditLength });
  const whole: DiffPart[] = [
    { kind: "REMOVED", text: before },
    { kind: "ADDED", text: after },
  ];
  const parts = changes?.map(({ added, removed, value }): DiffPart => {
    if (added) return { kind: "ADDED", text: value };
    return { kind: removed ? "REMOVED" : "SAME", text: value };
  });
  return (parts ?? whole).filter(({ text }) => text !== "");
}

/** A field as lines of text: the elements of lists below each other, an object's values in their order. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(textOf).join("\n");
}

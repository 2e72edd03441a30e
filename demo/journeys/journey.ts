import type { demoVisitors } from "../visitors.ts";

/** The ten journeys of the network as data: what a person clicks through, step by step, and what to look for. */

/** A text for people, in both languages. */
export interface Said {
  readonly ja: string;
  readonly en: string;
}

interface StepText {
  readonly does: Said;
  readonly lookFor: Said;
}

/** Asks the gateway as one of the demo's visitors; `null` is nobody in particular. */
export interface QueryStep extends StepText {
  readonly as: keyof typeof demoVisitors | null;
  readonly document: string;
  /** A text `{name}` stands for what an earlier step picked under this name. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Name → path into the answer's data, such as `articleDraft.article.id` or `issues.edges.0.node.id`. */
  readonly picks?: Readonly<Record<string, string>>;
  /** It is refused on purpose, by a typed error or by `userErrors`. */
  readonly isRefused?: boolean;
}

/** Reads a document of the gateway over plain HTTP. */
export interface DocumentStep extends StepText {
  readonly get: string;
}

export type Step = QueryStep | DocumentStep;

export interface Journey {
  /** 1 to 10. */
  readonly number: number;
  readonly title: Said;
  readonly steps: readonly Step[];
}

export const isQuery = (step: Step): step is QueryStep => "document" in step;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** What is at a path in an answer; undefined where there is nothing. */
export const pick = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);

/** A value in which each text `{name}` is replaced by what was picked under this name. */
export function fillIn(value: unknown, picked: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === "string") {
    const [, name] = /^\{(\w+)\}$/u.exec(value) ?? [];
    return name === undefined ? value : (picked[name] ?? null);
  }
  if (Array.isArray(value)) return value.map((element) => fillIn(element, picked));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillIn(inner, picked)]));
}

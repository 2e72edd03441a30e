import { getNamedType, isObjectType } from "graphql";
import { isCallersMistake } from "../../common/errors.ts";
import { unanswered, type AnswerError, type Merged, type RegionError, type RootAnswer } from "./answer.ts";
import { readMergeRule, type MergeRule } from "./directives.ts";
import type { RootField } from "./operation.ts";
import type { Part, RootPlan } from "./plan.ts";
import { ownPrefix, type SelectedField, type Variables } from "./selection.ts";
import { dropped, InvalidAnswer, isRecord, shapeField, shapeObject, type Shaped, type ShapeScope } from "./shape.ts";

/** Makes one answer of the answers of several regions: everything but connections, which `merge-pages.ts` does. */
export interface MergeScope {
  readonly root: RootField;
  /** With the defaults of the operation. */
  readonly variables: Variables;
  /** Called for each node dropped because it is another region's. */
  readonly onForeign: (region: string) => void;
  /** Called for each answer dropped because it is not what the schema says, with what is wrong. */
  readonly onInvalid: (region: string, fault: string) => void;
}

export type Answered = RootAnswer & { readonly isAnswered: true };
export type Unanswered = RootAnswer & { readonly isAnswered: false };

export const shapeScope = ({ variables, onForeign }: MergeScope, region: string): ShapeScope => ({
  region,
  variables,
  onForeign: () => onForeign(region),
});

/** Runs a reading of a region's answer; one that is not what the schema says counts as no answer. */
export function readAnswer<Read>(scope: MergeScope, answer: Answered, read: () => Read): Read | Unanswered {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InvalidAnswer)) throw error;
    scope.onInvalid(answer.region, error.message);
    return unanswered(answer.region, "INVALID_ANSWER");
  }
}

export const isUnanswered = (read: unknown): read is Unanswered => isRecord(read) && read["isAnswered"] === false;

/** The error for what a region should have said and did not. */
export function unavailableError(path: AnswerError["path"], { region, reason, isOutcomeUnknown }: Unanswered, isMutation: boolean): AnswerError {
  return { code: isMutation && isOutcomeUnknown ? "UNKNOWN_OUTCOME" : "REGION_UNAVAILABLE", path, region, reason };
}

const toErrors = (region: string, errors: readonly RegionError[]): AnswerError[] => errors.map((error) => ({ ...error, region }));

/** The answer of the one region that a field was routed to. */
export function mergeSingle(scope: MergeScope, answer: RootAnswer, isMutation: boolean): Merged {
  const path = [scope.root.wanted.responseName];
  if (!answer.isAnswered) return { value: null, errors: [unavailableError(path, answer, isMutation)] };
  const value = readAnswer(scope, answer, () => shapeField(scope.root.wanted, answer.value, shapeScope(scope, answer.region)));
  if (isUnanswered(value)) {
    return { value: null, errors: [unavailableError(path, { ...value, isOutcomeUnknown: true }, isMutation)] };
  }
  return { value: value === dropped ? null : value, errors: toErrors(answer.region, answer.errors) };
}

/** The answers to a routed list, or to entity representations, each put back where it was asked for. */
export function mergePartition(scope: MergeScope, plan: RootPlan & { readonly kind: "PARTITION" }, answers: readonly RootAnswer[]): Merged {
  const value: unknown[] = Array.from({ length: plan.length }, () => null);
  const errors: AnswerError[] = [];
  for (const part of plan.parts) {
    const answer = answers.find(({ region }) => region === part.region) ?? unanswered(part.region, "UNREACHABLE");
    const elements = answer.isAnswered ? readAnswer(scope, answer, () => readElements(scope, part, answer)) : answer;
    if (isUnanswered(elements)) errors.push(...missingElements(scope.root.wanted, part, elements));
    else {
      elements.forEach((element, i) => part.places[i]?.forEach((place) => (value[place] = element)));
      errors.push(...replaceElements(part, answer));
    }
  }
  return { value, errors };
}

function readElements(scope: MergeScope, part: Part, { region, value }: Answered): unknown[] {
  if (!Array.isArray(value) || value.length !== part.values.length) throw new InvalidAnswer("a list has not the length asked for");
  const shape = shapeScope(scope, region);
  return value.map((element: unknown, i) => {
    const shaped = element === null ? null : shapeObject(scope.root.wanted, typeNameOf(scope.root, part.values[i]), element, shape);
    return shaped === dropped ? null : shaped;
  });
}

function typeNameOf({ wanted, rule }: RootField, value: unknown): string | undefined {
  if (rule.kind === "ENTITIES") return isRecord(value) ? String(value["__typename"]) : undefined;
  const type = getNamedType(wanted.type);
  return isObjectType(type) ? type.name : undefined;
}

const missingElements = ({ responseName }: SelectedField, { places }: Part, answer: Unanswered): AnswerError[] =>
  places.flat().map((place) => unavailableError([responseName, place], answer, false));

function replaceElements({ places }: Part, answer: RootAnswer): AnswerError[] {
  if (!answer.isAnswered) return [];
  return answer.errors.flatMap(({ code, path: [name = "", index, ...rest] }) => {
    const positions = typeof index === "number" ? (places[index] ?? []) : [];
    return positions.map((place) => ({ code, region: answer.region, path: [name, place, ...rest] }));
  });
}

/** Lists and objects that every region gave: lists are joined in the order of the regions, objects by `@merged`. */
export function mergeGathered(scope: MergeScope, shape: "LIST" | "OBJECT", answers: readonly RootAnswer[]): Merged {
  const { wanted } = scope.root;
  const mistake = callersMistake(wanted, answers);
  if (mistake) return mistake;
  const raw: Shaped[] = [];
  const shaped: unknown[] = [];
  const errors: AnswerError[] = [];
  for (const answer of answers) {
    const value = answer.isAnswered ? readAnswer(scope, answer, () => shapeField(wanted, answer.value, shapeScope(scope, answer.region))) : answer;
    if (isUnanswered(value)) errors.push(unavailableError([wanted.responseName], value, false));
    else if (value !== null && value !== dropped) {
      shaped.push(value);
      if (answer.isAnswered && isRecord(answer.value)) raw.push(answer.value);
      if (answer.isAnswered) errors.push(...toErrors(answer.region, answer.errors));
    }
  }
  if (shaped.length === 0) return { value: shape === "LIST" && errors.length === 0 ? [] : null, errors };
  return { value: shape === "LIST" ? shaped.flat() : mergeObjects(scope, wanted, shaped.filter(isRecord), raw), errors };
}

/** What all regions would refuse alike is refused once. */
export function callersMistake({ responseName }: SelectedField, answers: readonly RootAnswer[]): Merged | undefined {
  for (const answer of answers) {
    if (!answer.isAnswered || answer.value != null) continue;
    const mistake = answer.errors.find(({ code }) => isCallersMistake(code));
    if (mistake) return { value: null, errors: [{ code: mistake.code, path: [responseName], region: answer.region }] };
  }
  return undefined;
}

/** Merges shaped objects field by field; `raw` are the same as the regions sent them, with the group keys. */
function mergeObjects(scope: MergeScope, field: SelectedField, shaped: readonly Shaped[], raw: readonly Shaped[]): Shaped {
  const type = getNamedType(field.type);
  const merged: Record<string, unknown> = Object.create(null);
  for (const child of field.fields) {
    const name = child.responseName;
    const present = shaped.filter((object) => name in object);
    if (present.length === 0) continue;
    const declared = isObjectType(type) ? type.getFields()[child.fieldName] : undefined;
    const rule = declared && readMergeRule(declared);
    const values = present.map((object) => object[name]);
    merged[name] = rule ? mergeValues(scope, child, rule, { values, raw: raw.map((object) => object[name]) }) : values[0];
  }
  return merged;
}

interface Values {
  readonly values: readonly unknown[];
  readonly raw: readonly unknown[];
}

/** Makes one value of those of several regions by the rule of their field. */
export function mergeValues(scope: MergeScope, field: SelectedField, rule: MergeRule, { values, raw }: Values): unknown {
  const given = values.filter((value) => value !== null);
  switch (rule.by) {
    case "GROUP":
      return mergeGroups(scope, field, given.flat(), raw.flat());
    case "CONCAT":
      return given.flat();
    case "SUM":
      return given.length === 0 ? null : given.reduce<number>((sum, value) => sum + Number(value), 0);
    case "MAX":
      return given.reduce<unknown>((best, value) => (best === null || isGreater(value, best) ? value : best), null);
    case "MIN":
      return given.reduce<unknown>((best, value) => (best === null || isGreater(best, value) ? value : best), null);
  }
}

/** Numbers by value; RFC 3339 instants in UTC, and other text, by code unit. */
const isGreater = (a: unknown, b: unknown): boolean => (typeof a === "number" && typeof b === "number" ? a > b : String(a) > String(b));

/** Joins the objects of a list that share the value of the key; groups stand in the order in which they first appear. */
function mergeGroups(scope: MergeScope, field: SelectedField, shaped: readonly unknown[], raw: readonly unknown[]): Shaped[] {
  const groups = new Map<unknown, Shaped[]>();
  shaped.forEach((object, i) => {
    const source = raw[i];
    if (!isRecord(object) || !isRecord(source)) return;
    const key = source[`${ownPrefix}key`];
    groups.set(key, [...(groups.get(key) ?? []), object]);
  });
  return [...groups.values()].map((objects) => mergeObjects(scope, field, objects, []));
}

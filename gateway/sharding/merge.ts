import { getNamedType, GraphQLInt, isObjectType, type GraphQLError } from "graphql";
import { isCallersMistake } from "../../common/errors.ts";
import { unanswered, type AnswerError, type Merged, type RegionError, type RootAnswer } from "./answer.ts";
import { readMergeRule, type MergeRule } from "./directives.ts";
import type { RootField } from "./operation.ts";
import type { Part } from "./partition.ts";
import type { RootPlan } from "./plan.ts";
import { collectFields, ownPrefix, type SelectedField, type Variables } from "./selection.ts";
import {
  dropped,
  freshRecord,
  InvalidAnswer,
  isRecord,
  maxInt,
  shapeField,
  shapeObject,
  type Shaped,
  type ShapeScope,
} from "./shape.ts";
import { suppress } from "./suppress.ts";

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
  onForeign,
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
function unavailableError(
  path: AnswerError["path"],
  { region, reason, isOutcomeUnknown }: Unanswered,
  isMutation: boolean,
): AnswerError {
  return { code: isMutation && isOutcomeUnknown ? "UNKNOWN_OUTCOME" : "REGION_UNAVAILABLE", path, region, reason };
}

const toErrors = (region: string, errors: readonly RegionError[]): AnswerError[] =>
  errors.map((error) => ({ ...error, region }));

/** The answer of the one region that a field was routed to. */
export function mergeSingle(scope: MergeScope, answer: RootAnswer, isMutation: boolean): Merged {
  const path = [scope.root.wanted.responseName];
  if (!answer.isAnswered) return { value: null, errors: [unavailableError(path, answer, isMutation)] };
  const value = readAnswer(scope, answer, () =>
    shapeField(scope.root.wanted, answer.value, shapeScope(scope, answer.region)),
  );
  if (isUnanswered(value)) {
    return { value: null, errors: [unavailableError(path, { ...value, isOutcomeUnknown: true }, isMutation)] };
  }
  if (value === dropped || (value === null && answer.value !== null)) {
    const foreign = unanswered(answer.region, "FOREIGN_ROWS", null, true);
    return { value: null, errors: [unavailableError(path, foreign, isMutation)] };
  }
  return { value, errors: toErrors(answer.region, answer.errors) };
}

/** A mistake of the client's, in the words it was found with. */
export const toRefusal = (path: AnswerError["path"], error: GraphQLError): AnswerError => ({
  code: typeof error.extensions["code"] === "string" ? error.extensions["code"] : "BAD_USER_INPUT",
  path,
  message: error.message,
});

/** The answers to a routed list, or to entity representations, each put back where it was asked for. */
export function mergePartition(
  scope: MergeScope,
  plan: RootPlan & { readonly kind: "PARTITION" },
  answers: readonly RootAnswer[],
): Merged {
  const mistake = callersMistake(scope.root.wanted, answers);
  if (mistake) return mistake;
  const value: unknown[] = Array.from({ length: plan.length }, () => null);
  const errors: AnswerError[] = plan.refusals.map(({ place, error }) =>
    toRefusal([scope.root.wanted.responseName, place], error),
  );
  for (const part of plan.parts) {
    const answer = answers.find(({ region }) => region === part.region) ?? unanswered(part.region, "UNREACHABLE");
    const elements = answer.isAnswered ? readAnswer(scope, answer, () => readElements(scope, part, answer)) : answer;
    if (isUnanswered(elements)) errors.push(...missingElements(scope.root.wanted, part.places.flat(), elements));
    else {
      elements.forEach((element, i) => {
        const places = part.places[i] ?? [];
        for (const place of places) value[place] = element === dropped ? null : element;
        if (element === dropped)
          errors.push(...missingElements(scope.root.wanted, places, unanswered(part.region, "FOREIGN_ROWS")));
      });
      errors.push(...replaceElements(part, answer));
    }
  }
  return { value, errors };
}

function readElements(scope: MergeScope, part: Part, { region, value }: Answered): unknown[] {
  if (!Array.isArray(value) || value.length !== part.values.length)
    throw new InvalidAnswer("a list has not the length asked for");
  const shape = shapeScope(scope, region);
  return value.map((element: unknown, i) =>
    element === null ? null : shapeObject(scope.root.wanted, typeNameOf(scope.root, part.values[i]), element, shape),
  );
}

function typeNameOf({ wanted, rule }: RootField, value: unknown): string | undefined {
  if (rule.kind === "ENTITIES") return isRecord(value) ? String(value["__typename"]) : undefined;
  const type = getNamedType(wanted.type);
  return isObjectType(type) ? type.name : undefined;
}

const missingElements = (
  { responseName }: SelectedField,
  places: readonly number[],
  answer: Unanswered,
): AnswerError[] => places.map((place) => unavailableError([responseName, place], answer, false));

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
  const parts = answers.map((answer) => readPart(scope, answer));
  const errors = parts.flatMap((part) => part.errors);
  const given = parts.map(({ value }) => value).filter((value) => value !== null && value !== dropped);
  if (given.length === 0) return { value: shape === "LIST" && errors.length === 0 ? [] : null, errors };
  return { value: shape === "LIST" ? given.flat() : mergeAlone(scope, wanted, given.filter(isRecord)), errors };
}

/** What one region gave to a gathered field, and what kept it from giving more. */
function readPart(scope: MergeScope, answer: RootAnswer): Merged {
  const { wanted } = scope.root;
  const value = answer.isAnswered
    ? readAnswer(scope, answer, () => shapeField(wanted, answer.value, shapeScope(scope, answer.region)))
    : answer;
  if (isUnanswered(value)) return { value: null, errors: [unavailableError([wanted.responseName], value, false)] };
  return { value, errors: answer.isAnswered ? toErrors(answer.region, answer.errors) : [] };
}

/** What all regions refuse alike is refused once. A region that alone refuses what others answer does not speak for them. */
export function callersMistake({ responseName }: SelectedField, answers: readonly RootAnswer[]): Merged | undefined {
  const answered = answers.filter((answer) => answer.isAnswered);
  if (answered.some(({ value }) => value !== null)) return undefined;
  for (const { region, errors } of answered) {
    const mistake = errors.find(({ code }) => isCallersMistake(code));
    if (mistake) return { value: null, errors: [{ code: mistake.code, path: [responseName], region }] };
  }
  return undefined;
}

/** The objects of all regions, of which there is at least one, as the one object that they become. */
function mergeAlone(scope: MergeScope, field: SelectedField, shaped: readonly Shaped[]): Shaped {
  const merged = mergeObjects(scope, field, shaped);
  suppress(field, scope.variables, [merged]);
  return merged;
}

/** Merges shaped objects, of which there is at least one, field by field. */
function mergeObjects(scope: MergeScope, field: SelectedField, shaped: readonly Shaped[]): Record<string, unknown> {
  const type = getNamedType(field.type);
  const merged = freshRecord();
  for (const child of collectFields(field.fields, scope.variables)) {
    const name = child.responseName;
    if (name === groupKey) continue;
    const declared = isObjectType(type) ? type.getFields()[child.fieldName] : undefined;
    const rule = declared && readMergeRule(declared);
    const values = shaped.map((object) => object[name]);
    merged[name] = rule ? mergeValues(scope, child, rule, values) : values[0];
  }
  return merged;
}

/** Makes one value of those of several regions by the rule of their field. */
export function mergeValues(
  scope: MergeScope,
  field: SelectedField,
  rule: MergeRule,
  values: readonly unknown[],
): unknown {
  const given = values.filter((value) => value !== null);
  switch (rule.by) {
    case "GROUP":
      return mergeGroups(scope, field, rule.key, given.flat());
    case "CONCAT":
      return given.flat();
    case "SUM":
      return given.length === 0 ? null : add(field, given.map(Number));
    case "MAX":
      return given.reduce<unknown>((best, value) => (best === null || isGreater(value, best) ? value : best), null);
    case "MIN":
      return given.reduce<unknown>((best, value) => (best === null || isGreater(best, value) ? value : best), null);
  }
}

/** Numbers by value; RFC 3339 instants in UTC, and other text, by code unit. */
const isGreater = (a: unknown, b: unknown): boolean =>
  typeof a === "number" && typeof b === "number" ? a > b : String(a) > String(b);

/** A sum stays within what its type can say, so that no region's figure makes null of everybody's. */
function add({ type }: SelectedField, values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const limit = getNamedType(type) === GraphQLInt ? maxInt : Number.MAX_VALUE;
  return Math.max(-limit, Math.min(limit, sum));
}

const groupKey = `${ownPrefix}key`;

/** Joins the objects of a list that share the value of the key; groups stand in the order in which they first appear. */
function mergeGroups(
  scope: MergeScope,
  field: SelectedField,
  key: string | undefined,
  objects: readonly unknown[],
): Shaped[] {
  const groups = new Map<unknown, Shaped[]>();
  for (const object of objects.filter(isRecord)) {
    groups.set(object[groupKey], [...(groups.get(object[groupKey]) ?? []), object]);
  }
  const merged = [...groups].map(([value, members]) => {
    const group = mergeObjects(scope, field, members);
    for (const child of collectFields(field.fields, scope.variables)) {
      if (child.fieldName === key && child.responseName in group) group[child.responseName] = value;
    }
    return group;
  });
  suppress(field, scope.variables, merged);
  return merged;
}

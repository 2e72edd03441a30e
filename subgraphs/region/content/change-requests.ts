import { refuseMistakes, textMistakes } from "../../../common/writing/user-errors.ts";
import { invalid, toPath } from "../../../common/writing/checks.ts";
import { eachOf, listMistakes } from "../checks.ts";
import type { RequiredField } from "./missing-fields.ts";

/** What a reviewer wants to be changed: a field and what about it, so that an editor's form can show each where it belongs. */

/** As the version keeps it, in the form of a userError. */
export interface ChangeRequest {
  /** Where in the content, such as `["steps", "2", "body"]`. */
  readonly path: readonly string[];
  readonly message: string;
  readonly messageJa: string;
}

export interface ChangeRequestInput {
  readonly path: readonly string[];
  /** In the reviewer's own words; absent, the field is simply to be filled in. */
  readonly message?: string | null | undefined;
}

/** The fields of a content with their Japanese names. */
export type FieldLabels = Readonly<Record<string, string>>;

/** The requests in English and Japanese; refuses fields that there are not, and too many or too long ones. */
export function toChangeRequests<Content>(
  inputs: readonly ChangeRequestInput[],
  labels: FieldLabels,
  required: readonly RequiredField<Content>[],
): ChangeRequest[] {
  refuseMistakes([
    ...listMistakes({ changeRequests: inputs }, { changeRequests: { max: 50, ja: "修正してほしい項目" } }),
    ...eachOf(inputs, (request, place) => mistakesIn(request, `changeRequests.${place}`, labels)),
  ]);
  return inputs.map(({ path, message }) => inBothLanguages(path, message?.trim() ?? "", labels, required));
}

function mistakesIn({ path, message }: ChangeRequestInput, at: string, labels: FieldLabels) {
  const [field = "", ...rest] = path;
  const isKnown = Object.hasOwn(labels, field) && rest.length <= 3 && rest.every((step) => /^[\w-]{1,40}$/u.test(step));
  return [
    ...(isKnown ? [] : [invalid(`${at}.path`, "There is no such field.", "その項目はありません。")]),
    ...textMistakes({ message }, { message: { max: 1_000, ja: "修正してほしい点" } }, toPath(at)),
  ];
}

function inBothLanguages<Content>(
  path: readonly string[],
  message: string,
  labels: FieldLabels,
  required: readonly RequiredField<Content>[],
): ChangeRequest {
  const [field = "", ...rest] = path;
  const label = [labels[field] ?? field, ...rest.map(placeInJapanese)].join("・");
  if (message !== "")
    return { path, message: `\`${path.join(".")}\`: ${message}`, messageJa: `「${label}」: ${message}` };
  const missing = rest.length === 0 ? required.find((one) => one.field === field) : undefined;
  return {
    path,
    message: missing?.message ?? `Fill in \`${path.join(".")}\`.`,
    messageJa: missing?.messageJa ?? `「${label}」を入力してください。`,
  };
}

/** People count from one. */
const placeInJapanese = (step: string): string => (/^\d+$/u.test(step) ? `${Number(step) + 1}番目` : step);

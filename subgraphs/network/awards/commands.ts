import { invalid, urlMistakes } from "../../../common/writing/checks.ts";
import { formatNodeId, nationalRegion, newUuid, parseNodeId } from "../../../common/node-id.ts";
import {
  refuse,
  refuseMistakes,
  textMistakes,
  type Outcome,
  type UserError,
} from "../../../common/writing/user-errors.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { write } from "../../../common/writing/write.ts";
import { nationalUuid } from "../national-id.ts";
import type { AwardCreateInput, AwardUpdateInput } from "../schema.generated.ts";
import type { Scope } from "../scope.ts";
import { searchTextOf } from "./award-text.ts";
import { awardType } from "./lists.ts";
import { requireAwardEditor } from "./policy.ts";
import { insertAward, lockAward, updateAward, type AwardRow, type NewAward } from "./queries.ts";

/** The UUID of the award that was written. */
export interface WrittenAward {
  readonly id: string;
}

export function createAward(input: AwardCreateInput, scope: Scope): Promise<Outcome<WrittenAward>> {
  requireAwardEditor(scope.viewer);
  return write("awardCreate", input, scope, async (db) => {
    const { idempotencyKey: _key, ...fields } = input;
    checkAward(fields, fields, scope);
    const id = newUuid();
    const now = scope.now();
    await insertAward(db, { ...fields, id, searchText: searchTextOf(fields), createdAt: now, updatedAt: now });
    return { result: { id }, audit: { target: targetOf(id), before: null, after: stateOf(fields) } };
  });
}

export function updateAwardFields(input: AwardUpdateInput, scope: Scope): Promise<Outcome<WrittenAward>> {
  requireAwardEditor(scope.viewer);
  return write("awardUpdate", input, scope, async (db) => {
    const { id: globalId, expectedVersion, idempotencyKey: _key, ...fields } = input;
    const id = nationalUuid(globalId, awardType) ?? refuseUnknown();
    const known = (await lockAward(db, id)) ?? refuseUnknown();
    requireVersion(known, expectedVersion);
    const award = { ...known, ...fields } as AwardRow;
    checkAward(fields, award, scope);
    await updateAward(db, id, {
      ...(fields as Partial<NewAward>),
      searchText: searchTextOf(award),
      updatedAt: scope.now(),
    });
    const after = { ...stateOf(award), version: known.version + 1 };
    return { result: { id }, audit: { target: globalId, before: stateOf(known), after } };
  });
}

const refuseUnknown = (): never => refuse("NOT_FOUND", "id", "There is no such award.", "表彰が見つかりません。");

const targetOf = (id: string): string => formatNodeId(awardType, nationalRegion, id);

type AwardFields = Omit<AwardCreateInput | AwardUpdateInput, "idempotencyKey">;

/** What the audit says of an award: whose it is; texts are in its own row. */
const stateOf = ({ version = 1, year, recipientHubId, storyId }: AwardFields & { readonly version?: number }) => ({
  version,
  year: year ?? null,
  recipientHubId: recipientHubId ?? null,
  storyId: storyId ?? null,
});

/** Refuses mistakes in what was given, and in how it goes with what the award is already. */
function checkAward(given: AwardFields, award: AwardFields, { now }: Scope): void {
  const texts = {
    name: { max: 120, isRequired: true, ja: "表彰名" },
    givenBy: { max: 120, isRequired: true, ja: "授与者" },
    recipientName: { max: 120, isRequired: true, ja: "受賞者" },
    nameEn: { max: 200, ja: "表彰名（英語）" },
    reason: { max: 1_000, ja: "授賞理由" },
    storyLabel: { max: 120, ja: "事例の題名" },
  };
  refuseMistakes([
    ...textMistakes(award, texts),
    ...yearMistakes(award.year, now().getUTCFullYear() + 1),
    ...clearedMistakes(given),
    ...urlMistakes("url", given.url),
    ...idMistakes("recipientHubId", "hub", award.recipientHubId),
    ...idMistakes("storyId", "story", award.storyId),
    ...labelMistakes(award),
  ]);
}

const yearMistakes = (year: number | null | undefined, latest: number): UserError[] =>
  year != null && year >= 1990 && year <= latest
    ? []
    : [invalid("year", `\`year\` is between 1990 and ${latest}.`, `「年」は1990から${latest}の間で入力してください。`)];

const clearedMistakes = (given: AwardFields): UserError[] =>
  (["level", "recipientKind"] as const)
    .filter((field) => given[field] === null)
    .map((field) => invalid(field, `\`${field}\` cannot be cleared.`, "この項目は空にできません。"));

const idMistakes = (field: string, type: string, id: string | null | undefined): UserError[] =>
  id == null || parseNodeId(id)?.type === type
    ? []
    : [invalid(field, `\`${field}\` is not the global ID of a ${type}.`, "IDの種類が違います。")];

const labelMistakes = ({ storyId, storyLabel }: AwardFields): UserError[] =>
  (storyId == null) === (storyLabel == null)
    ? []
    : [
        invalid(
          "storyLabel",
          "Give `storyId` and `storyLabel` together, or neither.",
          "「事例」と「事例の題名」は一緒に指定してください。",
        ),
      ];

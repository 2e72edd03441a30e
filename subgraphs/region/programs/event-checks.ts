import { parseNodeId } from "../../../common/node-id.ts";
import { textMistakes, type TextRule, type UserError } from "../../../common/writing/user-errors.ts";
import { invalid, urlMistakes } from "../../../common/writing/checks.ts";
import { clearedMistakes, eachOf, listMistakes, repetitionMistakes } from "../checks.ts";
import type { EventRow } from "./queries.ts";
import type { EventUpdateInput } from "./schema.generated.ts";

/** What an event must be beyond its types. All mistakes are told at once, each with its path. */

/** What announcing and changing an event have in common; announcing gives more of it. */
export type EventChange = Omit<EventUpdateInput, "id" | "expectedVersion" | "idempotencyKey">;

/** Texts; those without `isRequired` may be cleared. */
const textRules: Readonly<Record<string, TextRule>> = {
  title: { max: 120, isRequired: true, ja: "名称" },
  titleEn: { max: 200, ja: "名称（英語）" },
  description: { max: 5_000, isRequired: true, ja: "説明" },
  place: { max: 200, ja: "会場" },
  municipalityCode: { max: 6, ja: "全国地方公共団体コード" },
  onlineUrl: { max: 2_000, ja: "オンライン会場のURL" },
  url: { max: 2_000, ja: "URL" },
  internalNotes: { max: 5_000, ja: "内部メモ" },
};

/** What besides required texts must not be cleared. */
const requiredLabels = {
  kind: "種別",
  startsAt: "開始日時",
  endsAt: "終了日時",
  organizer: "主催者",
  audiences: "対象者の区分",
  visibility: "公開範囲",
  issueIds: "取り上げる課題",
  accessibility: "アクセシビリティ",
};

/** The mistakes in what is given of an event, without those that only the database knows. */
export const eventMistakes = (change: EventChange): UserError[] => [
  ...clearedMistakes(change, requiredLabels),
  ...textMistakes(change, Object.fromEntries(Object.entries(textRules).filter(([field]) => field in change))),
  ...(change.organizer
    ? textMistakes(change.organizer, { name: { max: 120, isRequired: true, ja: "主催者" } }, ["input", "organizer"])
    : []),
  ...(change.accessibility
    ? textMistakes(change.accessibility, { note: { max: 500, ja: "備考" } }, ["input", "accessibility"])
    : []),
  ...urlMistakes("onlineUrl", change.onlineUrl),
  ...urlMistakes("url", change.url),
  ...visibilityMistakes(change),
  ...capacityMistakes(change),
  ...listMistakes(change, { issueIds: { max: 50, ja: "取り上げる課題" } }),
  ...issueMistakes(change),
];

const visibilityMistakes = ({ visibility }: EventChange): UserError[] =>
  visibility == null || visibility === "PUBLIC" || visibility === "NETWORK"
    ? []
    : [invalid("visibility", "An event is PUBLIC or NETWORK.", "公開範囲は「一般公開」か「ネットワーク内」です。")];

const capacityMistakes = ({ capacity }: EventChange): UserError[] =>
  capacity == null || capacity > 0
    ? []
    : [
        invalid(
          "capacity",
          "`capacity` is at least 1; leave it out where it does not matter.",
          "「定員」は1以上です。",
        ),
      ];

const issueMistakes = ({ issueIds }: EventChange): UserError[] => [
  ...eachOf(issueIds, (id, place) =>
    parseNodeId(id)?.type === "issue"
      ? []
      : [invalid(`issueIds.${place}`, "Name issues by their IDs.", "課題のIDではないものがあります。")],
  ),
  ...repetitionMistakes("issueIds", issueIds ?? []),
];

/** When and where an event would be, with the change. */
export const occasionMistakes = ({
  startsAt,
  endsAt,
  place,
  onlineUrl,
}: Pick<EventRow, "startsAt" | "endsAt" | "place" | "onlineUrl">): UserError[] => [
  ...(endsAt < startsAt ? [invalid("endsAt", "`endsAt` is before `startsAt`.", "終了日時が開始日時より前です。")] : []),
  ...(isBlank(place) && isBlank(onlineUrl)
    ? [invalid("place", "Give a `place` or an `onlineUrl`.", "「会場」か「オンライン会場のURL」を入力してください。")]
    : []),
];

const isBlank = (text: string | null): boolean => (text ?? "").trim() === "";

import { parseNodeId } from "../../../common/node-id.ts";
import { textMistakes, type UserError } from "../../../common/writing/user-errors.ts";
import { invalid, toPath } from "../../../common/writing/checks.ts";
import { clearedMistakes, eachOf, listMistakes } from "../checks.ts";
import { maxSummaryLength } from "./issue.ts";
import type {
  IssueAssignInput,
  IssueCommentInput,
  IssueHandoverInput,
  IssueHideCommentInput,
  IssueMeTooInput,
  IssueOfferSolutionInput,
  IssueReopenInput,
  IssueReportInput,
  IssueReviewSolutionInput,
  IssueSolveInput,
  IssueUpdateInput,
  IssueWithdrawInput,
} from "./schema.generated.ts";

/** What the inputs of commands must be beyond their types. All mistakes are told at once, each with its path. */

const required = (max: number, ja: string) => ({ max, isRequired: true, ja });
const hubLabel = required(80, "拠点名");

export const reportMistakes = (input: IssueReportInput): UserError[] => [
  ...textMistakes(input, {
    title: required(120, "題名"),
    body: required(5_000, "本文"),
    project: { max: 120, ja: "事業名" },
  }),
  ...triedMistakes(input.tried),
  ...(input.barrier ? barrierMistakes(input.barrier) : []),
];

/** What an edit leaves out stays; title, body and the like cannot be cleared. */
export const editMistakes = (input: IssueUpdateInput): UserError[] => [
  ...clearedMistakes(input, {
    title: "題名",
    body: "本文",
    category: "分類",
    severity: "重さ",
    urgency: "急ぎ",
    tried: "試したこと",
    patterns: "類型",
    functions: "機能",
    activities: "活動",
    measures: "支援策",
    realizationPoints: "実現のポイント",
    audiences: "対象者",
    isAnonymousToNetwork: "匿名の設定",
  }),
  ...textMistakes(input, {
    ...(input.title != null && { title: required(120, "題名") }),
    ...(input.body != null && { body: required(5_000, "本文") }),
    project: { max: 120, ja: "事業名" },
  }),
  ...triedMistakes(input.tried),
  ...(input.barrier ? barrierMistakes(input.barrier) : []),
];

const triedMistakes = (tried: readonly string[] | null | undefined): UserError[] => [
  ...listMistakes({ tried }, { tried: { max: 20, ja: "試したこと" } }),
  ...eachOf(tried, (text, place) =>
    textMistakes({ [place]: text }, { [place]: required(500, "試したこと") }, toPath("tried")),
  ),
];

const barrierMistakes = (barrier: NonNullable<IssueReportInput["barrier"]>): UserError[] =>
  textMistakes(barrier, { law: required(200, "法令・制度"), text: required(2_000, "支障") }, toPath("barrier"));

export const meTooMistakes = (input: IssueMeTooInput): UserError[] =>
  textMistakes(input, { hubLabel, note: { max: 1_000, ja: "メモ" }, differs: { max: 1_000, ja: "異なる点" } });

/** Only who offers for a hub names it; a coordinator may. */
export const offerMistakes = (input: IssueOfferSolutionInput): UserError[] => [
  ...textMistakes(input, {
    hubLabel: { ...hubLabel, isRequired: input.hubId != null },
    body: required(5_000, "本文"),
  }),
  ...articleMistakes(input.articleId),
];

export const solveMistakes = (input: IssueSolveInput): UserError[] => [
  ...textMistakes(input, { summary: { max: maxSummaryLength, ja: "解決の要約" } }),
  ...articleMistakes(input.articleId),
];

export const reviewMistakes = (input: IssueReviewSolutionInput): UserError[] => [
  ...textMistakes(input, { experience: { max: 2_000, ja: "試した結果" } }),
  ...(isReview(input.status)
    ? []
    : [
        invalid(
          "status",
          "Give TRIED, HELPFUL or NOT_HELPFUL.",
          "「試した」「役に立った」「役に立たなかった」から選んでください。",
        ),
      ]),
];

const isReview = (status: IssueReviewSolutionInput["status"]): boolean =>
  status === "TRIED" || status === "HELPFUL" || status === "NOT_HELPFUL";

export const assignMistakes = (input: IssueAssignInput): UserError[] =>
  textMistakes(input, {
    assigneeDisplay: { max: 120, ja: "担当者" },
    coordinatorDisplay: { max: 120, ja: "コーディネーター" },
  });

const reason = { max: 1_000, ja: "理由" };

export const reopenMistakes = (input: IssueReopenInput): UserError[] => textMistakes(input, { reason });

export const withdrawMistakes = (input: IssueWithdrawInput): UserError[] => textMistakes(input, { reason });

export const hideMistakes = (input: IssueHideCommentInput): UserError[] =>
  textMistakes(input, { reason: { ...reason, isRequired: true } });

/** What another region hands over is checked like anybody's input. */
export const handoverMistakes = (handover: IssueHandoverInput): UserError[] => {
  const isHub = (id: string): boolean => parseNodeId(id)?.type === "hub";
  const hubs = [...(handover.hubId == null ? [] : [handover.hubId]), ...handover.meToos.map(({ hubId }) => hubId)];
  const isFine =
    parseNodeId(handover.issueId)?.type === "issue" &&
    hubs.every(isHub) &&
    handover.followers.every((follower) => /^(hub|admins|sub):./u.test(follower));
  return [
    ...textMistakes(handover, { title: required(120, "題名"), hubLabel }, toPath("handover")),
    ...eachOf(handover.meToos, (meToo, place) => textMistakes(meToo, { hubLabel }, toPath(`handover.meToos.${place}`))),
    ...(isFine
      ? []
      : [invalid("handover", "The handover names something by a wrong ID.", "引き継ぎの内容に誤ったIDがあります。")]),
  ];
};

/** Only who speaks for a hub names it. */
export const commentMistakes = (input: IssueCommentInput): UserError[] =>
  textMistakes(input, { body: required(2_000, "本文"), hubLabel: { ...hubLabel, isRequired: input.hubId != null } });

/** An article of any region; whether it is there is for its own region to say. */
const articleMistakes = (articleId: string | null | undefined): UserError[] =>
  articleId == null || parseNodeId(articleId)?.type === "article"
    ? []
    : [invalid("articleId", "This is not the ID of an article.", "記事のIDではありません。")];

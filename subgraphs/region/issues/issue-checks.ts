import { parseNodeId } from "../../../common/node-id.ts";
import { textMistakes, type UserError } from "../../../common/user-errors.ts";
import { eachOf, invalid, listMistakes, toPath } from "../checks.ts";
import { maxSummaryLength } from "./issue.ts";
import type {
  IssueCommentInput,
  IssueMeTooInput,
  IssueOfferSolutionInput,
  IssueReportInput,
  IssueSolveInput,
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
  ...listMistakes(input, { tried: { max: 20, ja: "試したこと" } }),
  ...eachOf(input.tried, (tried, place) =>
    textMistakes({ [place]: tried }, { [place]: required(500, "試したこと") }, toPath("tried")),
  ),
  ...(input.barrier ? barrierMistakes(input.barrier) : []),
];

const barrierMistakes = (barrier: NonNullable<IssueReportInput["barrier"]>): UserError[] =>
  textMistakes(barrier, { law: required(200, "法令・制度"), text: required(2_000, "支障") }, toPath("barrier"));

export const meTooMistakes = (input: IssueMeTooInput): UserError[] =>
  textMistakes(input, { hubLabel, note: { max: 1_000, ja: "メモ" } });

export const offerMistakes = (input: IssueOfferSolutionInput): UserError[] => [
  ...textMistakes(input, { hubLabel, body: required(5_000, "本文") }),
  ...articleMistakes(input.articleId),
];

export const solveMistakes = (input: IssueSolveInput): UserError[] => [
  ...textMistakes(input, { summary: { max: maxSummaryLength, ja: "解決の要約" } }),
  ...articleMistakes(input.articleId),
];

/** Only who speaks for a hub names it. */
export const commentMistakes = (input: IssueCommentInput): UserError[] =>
  textMistakes(input, { body: required(2_000, "本文"), hubLabel: { ...hubLabel, isRequired: input.hubId != null } });

/** An article of any region; whether it is there is for its own region to say. */
const articleMistakes = (articleId: string | null | undefined): UserError[] =>
  articleId == null || parseNodeId(articleId)?.type === "article"
    ? []
    : [invalid("articleId", "This is not the ID of an article.", "記事のIDではありません。")];

import { taxonomies, type Code } from "../../../common/taxonomy.ts";

/** What a notice says, in the three languages of the network. `{who}` and `{title}` stand for what it names. */

type NotificationKind = Code<"NotificationKind">;
type Sentences = readonly [ja: string, en: string, easyJa: string];

const sentences: Readonly<Partial<Record<NotificationKind, Sentences>>> = {
  ARTICLE_SUBMITTED: [
    "記事「{title}」の確認を{who}が求めています。",
    "{who} asks you to review the article “{title}”.",
    "{who}が 記事「{title}」を 見てほしいと 言っています。",
  ],
  ARTICLE_CHANGES_REQUESTED: [
    "記事「{title}」に修正の依頼があります。",
    "Changes are requested to your article “{title}”.",
    "記事「{title}」を なおして ください。",
  ],
  ARTICLE_PUBLISHED: [
    "記事「{title}」が公開されました。",
    "The article “{title}” is published.",
    "記事「{title}」が みんなに 見えるように なりました。",
  ],
  ARTICLE_NEW_VERSION: [
    "導入した記事「{title}」に新しい版があります。",
    "There is a new version of “{title}”, which you have adopted.",
    "あなたが 使っている 記事「{title}」が 新しく なりました。",
  ],
  ARTICLE_SOLVES_ISSUE: [
    "同じ課題から、ノウハウ「{title}」が生まれました。",
    "Know-how has come of a problem that you share: “{title}”.",
    "同じ こまりごとの 解決の しかたが「{title}」に 書いてあります。",
  ],
  ARTICLE_RETRACTED: [
    "記事「{title}」が撤回されました。",
    "The article “{title}” was retracted.",
    "記事「{title}」は 見られなく なりました。",
  ],
  ARTICLE_RETRACTION_REQUESTED: [
    "記事「{title}」の撤回を{who}が求めています。",
    "{who} asks you to retract the article “{title}”.",
    "{who}が 記事「{title}」を 消してほしいと 言っています。",
  ],
  ADOPTION_STARTED: [
    "{who}が記事「{title}」を試し始めました。",
    "{who} is trying what “{title}” says.",
    "{who}が 記事「{title}」を ためして います。",
  ],
  ADOPTION_REPORTED: [
    "{who}が記事「{title}」の導入の結果を報告しました。",
    "{who} has reported how the adoption of “{title}” went.",
    "{who}が 記事「{title}」を 使った 結果を 知らせました。",
  ],
  STORY_SUBMITTED: [
    "事例「{title}」の確認を{who}が求めています。",
    "{who} asks you to review the story “{title}”.",
    "{who}が 事例「{title}」を 見てほしいと 言っています。",
  ],
  STORY_CHANGES_REQUESTED: [
    "事例「{title}」に修正の依頼があります。",
    "Changes are requested to your story “{title}”.",
    "事例「{title}」を なおして ください。",
  ],
  STORY_PUBLISHED: [
    "事例「{title}」が公開されました。",
    "The story “{title}” is published.",
    "事例「{title}」が みんなに 見えるように なりました。",
  ],
  STORY_USES_ARTICLE: [
    "事例「{title}」があなたのノウハウを使っています。",
    "The story “{title}” uses your know-how.",
    "事例「{title}」で あなたの 記事が 使われました。",
  ],
  ISSUE_REPORTED_ON_BEHALF: [
    "{who}が拠点に代わって課題「{title}」を投稿しました。",
    "{who} has reported the issue “{title}” on your behalf.",
    "{who}が あなたの かわりに 課題「{title}」を 書きました。",
  ],
  ISSUE_ME_TOO: [
    "{who}も課題「{title}」を抱えています。",
    "{who} has the problem “{title}” too.",
    "{who}も 同じ 課題「{title}」で こまって います。",
  ],
  ISSUE_COMMENTED: [
    "課題「{title}」に{who}のコメントがあります。",
    "{who} has commented on the issue “{title}”.",
    "{who}が 課題「{title}」に コメントを 書きました。",
  ],
  COMMENT_HIDDEN: [
    "課題「{title}」へのコメントが非表示になりました。",
    "A comment on the issue “{title}” was hidden.",
    "課題「{title}」の コメントは 見えなく なりました。",
  ],
  ISSUE_ASSIGNED: [
    "課題「{title}」の担当が決まりました。",
    "Somebody works on the issue “{title}” now.",
    "課題「{title}」の 担当の 人が 決まりました。",
  ],
  ISSUE_SOLVED: [
    "課題「{title}」が解決しました。",
    "The issue “{title}” is solved.",
    "課題「{title}」は 解決しました。",
  ],
  ISSUE_WITHDRAWN: [
    "課題「{title}」が取り下げられました。",
    "The issue “{title}” was withdrawn.",
    "課題「{title}」は とりさげられました。",
  ],
  ISSUE_REOPENED: [
    "課題「{title}」が再開されました。",
    "The issue “{title}” is open again.",
    "課題「{title}」は まだ 解決して いません。",
  ],
  ISSUE_MERGED: [
    "課題「{title}」が同じ課題とまとめられました。",
    "The issue “{title}” was merged with one like it.",
    "課題「{title}」は 同じ 課題と 一つに なりました。",
  ],
  ISSUE_UNMERGED: [
    "課題「{title}」の統合が取り消されました。",
    "The merge of the issue “{title}” was undone.",
    "課題「{title}」は もとに もどりました。",
  ],
  SOLUTION_OFFERED: [
    "課題「{title}」に{who}が解決策を提案しました。",
    "{who} offers a solution to the issue “{title}”.",
    "{who}が 課題「{title}」の 解決の しかたを 教えて くれました。",
  ],
  SOLUTION_REVIEWED: [
    "課題「{title}」への提案に評価がつきました。",
    "Your solution to the issue “{title}” was tried.",
    "課題「{title}」の あなたの 提案を ためしました。",
  ],
  SOLUTION_RECOMMENDED: [
    "課題「{title}」への提案が薦められています。",
    "A solution to the issue “{title}” is recommended.",
    "課題「{title}」の よい 提案が あります。",
  ],
  SOLUTION_ACCEPTED: [
    "課題「{title}」への提案が採用されました。",
    "Your solution to the issue “{title}” was accepted.",
    "課題「{title}」の あなたの 提案が 選ばれました。",
  ],
  DIGEST: [
    "{who}からのまとめ：新しい課題{newIssues}件、解決{solvedIssues}件、公開された記事{publishedArticles}件・事例{publishedStories}件、導入{adoptions}件、停滞{staleIssues}件。{note}",
    "A digest from the {who}: {newIssues} new issues, {solvedIssues} solved, {publishedArticles} articles and {publishedStories} stories published, {adoptions} adoptions, {staleIssues} stale issues. {note}",
    "{who}からの お知らせ：新しい 課題 {newIssues}、解決 {solvedIssues}、新しい 記事 {publishedArticles}、事例 {publishedStories}、使われた 記事 {adoptions}、止まっている 課題 {staleIssues}。{note}",
  ],
  MODERATION_OPENED: [
    "「{title}」について通報がありました。",
    "“{title}” was reported.",
    "「{title}」に 問題が あると 知らせが ありました。",
  ],
  MODERATION_DECIDED: [
    "「{title}」についての通報への対応：{outcome}。",
    "The report of “{title}”: {outcome}.",
    "「{title}」の 通報の 結果：{outcome}。",
  ],
};

const places = { JA: 0, EN: 1, JA_EASY: 2 } as const satisfies Readonly<Record<Code<"Language">, 0 | 1 | 2>>;

/** What stands for a name or title that the notice does not tell. */
const untold: Readonly<Record<"who" | "title", Sentences>> = {
  who: ["関係者", "Somebody", "だれか"],
  title: ["（題名は表示できません）", "(title not shown)", "（題名は 見られません）"],
};

interface Notice {
  readonly kind: NotificationKind;
  /** Null where the reader may not see it. */
  readonly title: string | null;
  readonly detail: Readonly<Record<string, string | number>> | null;
}

/** The sentence of a notice; a kind without one of its own is told by its label. */
export function messageOf({ kind, title, detail }: Notice, language: Code<"Language">): string {
  const place = places[language];
  const kindLabel = taxonomies.NotificationKind[kind];
  const sentence =
    sentences[kind]?.[place] ?? (language === "EN" ? `${kindLabel.en}: “{title}”` : `${kindLabel.ja}：「{title}」`);
  const who = detail?.["hub"] ?? detail?.["by"] ?? untold.who[place];
  const told: Readonly<Record<string, string | number>> = { ...detail, who, title: title ?? untold.title[place] };
  return sentence.replaceAll(/\{(\w+)\}/gu, (_placeholder, name: string) => wordOf(name, told[name], language)).trim();
}

/** What a notice may tell as a code of these vocabularies. */
const labels: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = {
  ...taxonomies.ModerationStatus,
  ...taxonomies.Role,
};

/** A word of a notice: who did it, and how it was decided, by their labels where they are codes. */
function wordOf(name: string, word: string | number | undefined, language: Code<"Language">): string {
  const isCode = (name === "who" || name === "outcome") && typeof word === "string" && Object.hasOwn(labels, word);
  const label = isCode ? labels[word] : undefined;
  return String((language === "EN" ? label?.en : label?.ja) ?? word ?? "");
}

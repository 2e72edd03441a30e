import { nodeIdOf } from "../seed/keys.ts";
import type { Journey } from "./journey.ts";

const errors = "userErrors { code path message messageJa }";

/** J1: a hub editor publishes a best practice. */
const publish: Journey = {
  number: 1,
  title: { ja: "拠点の編集者がノウハウを公開する", en: "A hub editor publishes a best practice" },
  steps: [
    {
      does: {
        ja: "遠野の編集者が、成果を空けたまま下書きを保存します。",
        en: "The editor at Tono saves a draft without its result.",
      },
      lookFor: { ja: "status は DRAFT、version は 1。", en: "Its status is DRAFT, its version 1." },
      as: "hub editor (tohoku)",
      document: `mutation ($input: ArticleDraftInput!) { articleDraft(input: $input) { article { id title status version } ${errors} } }`,
      variables: {
        input: {
          hubId: nodeIdOf("tohoku/hub/1"),
          kind: "HOW_TO",
          title: "廃校の図書室をサテライトオフィスに変えた冬",
          summary: "本棚を残したまま12席をつくり、都市部の会社を迎えるまで。",
          background: "閉校から五年、冬の暖房費だけが残っていました。",
          purpose: "都市部の会社の社員が二週間から滞在して働ける場をつくる。",
          challenge: "夜間の施錠と、会社ごとに分けた通信。",
          steps: [{ title: "卒業生に聞く", body: "残すものを先に決めました。" }],
          staffBand: "TWO_TO_FIVE",
          transferNote: "雪の少ない地域では断熱の順番を変えてください。",
          license: "CC_BY_4_0",
          patterns: ["OFFICE"],
          functions: ["RECEPTION"],
          facilityOrigin: "CLOSED_SCHOOL",
        },
      },
      picks: { article: "articleDraft.article.id", version: "articleDraft.article.version" },
    },
    {
      does: { ja: "そのまま提出します。", en: "The editor hands it in as it is." },
      lookFor: {
        ja: "足りない項目が、日本語の名前とパスで全部示されます。",
        en: "Every missing field is named, with its path.",
      },
      as: "hub editor (tohoku)",
      isRefused: true,
      document: `mutation ($input: ArticleSubmitInput!) { articleSubmit(input: $input) { article { status } ${errors} } }`,
      variables: { input: { id: "{article}", expectedVersion: "{version}" } },
    },
    {
      does: {
        ja: "四国の編集者が、その記事をIDで読もうとします。",
        en: "An editor of another region tries to read it by its ID.",
      },
      lookFor: {
        ja: "article も node も null。承認前は外からは見えません。",
        en: "Both are null: nobody outside sees it before it is approved.",
      },
      as: "hub editor (shikoku)",
      document: "query ($id: ID!) { article(id: $id) { id } node(id: $id) { ... on Article { title } } }",
      variables: { id: "{article}" },
    },
    {
      does: { ja: "足りない項目を書き足します。", en: "The editor fills in what is missing." },
      lookFor: { ja: "version が 2 に上がります。", en: "The version goes up to 2." },
      as: "hub editor (tohoku)",
      document: `mutation ($input: ArticleUpdateInput!) { articleUpdate(input: $input) { article { status version } ${errors} } }`,
      variables: { input: { id: "{article}", expectedVersion: "{version}", isResultPending: true, costBand: "NONE" } },
      picks: { version: "articleUpdate.article.version" },
    },
    {
      does: { ja: "もう一度提出します。", en: "The editor hands it in again." },
      lookFor: { ja: "status が IN_REVIEW になります。", en: "Its status is IN_REVIEW." },
      as: "hub editor (tohoku)",
      document: `mutation ($input: ArticleSubmitInput!) { articleSubmit(input: $input) { article { status version } ${errors} } }`,
      variables: { input: { id: "{article}", expectedVersion: "{version}" } },
    },
    {
      does: {
        ja: "地域の管理者が、費用の目安を直すよう求めます。",
        en: "The regional admin asks for the cost to be mended.",
      },
      lookFor: {
        ja: "userErrors は空。直すあいだは拠点だけのものに戻るので、管理者には見えません。",
        en: "No errors. While it is mended it is the hub's own again, so the admin does not see it.",
      },
      as: "regional admin (tohoku)",
      document: `mutation ($input: ArticleRequestChangesInput!) { articleRequestChanges(input: $input) { article { status } ${errors} } }`,
      variables: {
        input: {
          id: "{article}",
          expectedVersion: "{version}",
          changeRequests: [{ path: ["costBand"], message: "改修費を入れてください。" }],
        },
      },
    },
    {
      does: { ja: "編集者が費用を直します。", en: "The editor mends the cost." },
      lookFor: { ja: "version は 3。", en: "The version is 3." },
      as: "hub editor (tohoku)",
      document: `mutation ($input: ArticleUpdateInput!) { articleUpdate(input: $input) { article { status version } ${errors} } }`,
      variables: {
        input: {
          id: "{article}",
          expectedVersion: "{version}",
          costBand: "UNDER_10M",
          changeNote: "改修費を足しました。",
        },
      },
      picks: { version: "articleUpdate.article.version" },
    },
    {
      does: { ja: "提出し直します。", en: "The editor hands it in once more." },
      lookFor: { ja: "IN_REVIEW。", en: "IN_REVIEW." },
      as: "hub editor (tohoku)",
      document: `mutation ($input: ArticleSubmitInput!) { articleSubmit(input: $input) { article { status } ${errors} } }`,
      variables: { input: { id: "{article}", expectedVersion: "{version}" } },
    },
    {
      does: { ja: "管理者が、ネットワーク全体に公開します。", en: "The admin publishes it to the network." },
      lookFor: { ja: "PUBLISHED_REGION、NETWORK。", en: "PUBLISHED_REGION, NETWORK." },
      as: "regional admin (tohoku)",
      document: `mutation ($input: ArticlePublishInput!) { articlePublish(input: $input) { article { status visibility } ${errors} } }`,
      variables: { input: { id: "{article}", expectedVersion: "{version}", visibility: "NETWORK" } },
    },
    {
      does: {
        ja: "四国の編集者が「閉校 テレワーク拠点」で探します。",
        en: "An editor in Shikoku searches in other words for it.",
      },
      lookFor: {
        ja: "同義語でも見つかります（廃校＝閉校、サテライトオフィス＝テレワーク拠点）。",
        en: "It is found by synonyms too.",
      },
      as: "hub editor (shikoku)",
      document:
        "query ($text: String!) { search(query: $text, types: [ARTICLE], first: 5) { totalCount edges { title type snippet { text } node { id } } } }",
      variables: { text: "閉校 テレワーク拠点" },
    },
    {
      does: { ja: "履歴を見ます。", en: "The editor looks at its history." },
      lookFor: { ja: "だれが、いつ、何を変えたかが並びます。", en: "Who changed what, and when." },
      as: "hub editor (tohoku)",
      document: "query ($id: ID!) { article(id: $id) { revisions { version act byDisplay at changedFields } } }",
      variables: { id: "{article}" },
    },
  ],
};

const article = nodeIdOf("tohoku/article/2");

/** J2: adopted elsewhere. */
const adopt: Journey = {
  number: 2,
  title: { ja: "ほかの地域で取り入れる", en: "Adopt elsewhere" },
  steps: [
    {
      does: {
        ja: "神山の拠点が、東北の記事を「試してみる」。",
        en: "A hub in Shikoku tries what an article of Tohoku says.",
      },
      lookFor: {
        ja: "採用の記録は記事のある東北に残ります（adoption_tohoku_…）。",
        en: "The adoption is kept with the article, in Tohoku.",
      },
      as: "hub editor (shikoku)",
      document: `mutation ($input: AdoptionStartInput!) { adoptionStart(input: $input) { adoption { id version status hubLabel } ${errors} } }`,
      variables: {
        input: {
          articleId: article,
          hubId: nodeIdOf("shikoku/hub/1"),
          hubLabel: "神山せせらぎオフィス（デモ）",
          plannedChanges: "川沿いの古民家に合わせて、机の数を減らします。",
        },
      },
      picks: { adoption: "adoptionStart.adoption.id", version: "adoptionStart.adoption.version" },
    },
    {
      does: { ja: "三か月後、結果を報告します。", en: "Three months later it reports what came of it." },
      lookFor: { ja: "status は ADOPTED。", en: "The status is ADOPTED." },
      as: "hub editor (shikoku)",
      document: `mutation ($input: AdoptionReportInput!) { adoptionReport(input: $input) { adoption { status result hasNewerVersion } ${errors} } }`,
      variables: {
        input: {
          id: "{adoption}",
          expectedVersion: "{version}",
          status: "ADOPTED",
          result: "席の利用が40%から65%になりました。",
          changesMade: "朝の当番を週三日にしました。",
          wouldRecommend: true,
        },
      },
    },
    {
      does: { ja: "書いた人が、自分の記事を開きます。", en: "The author opens the article." },
      lookFor: {
        ja: "ほかの地域で取り入れられた数と、その結果が出ます。",
        en: "How many adopted it elsewhere, and with what result.",
      },
      as: "hub editor (tohoku)",
      document:
        "query ($id: ID!) { article(id: $id) { title adoptionCount adoptionRegionCount outcomeSummary adoptions { status hubLabel result hub { name region { name } } } } }",
      variables: { id: article },
    },
    {
      does: { ja: "お知らせを見ます。", en: "The author looks at the notifications." },
      lookFor: { ja: "試行開始と導入報告のお知らせがあります。", en: "Somebody began to try it, and reported." },
      as: "hub editor (tohoku)",
      document: "{ notifications(first: 5) { totalCount edges { node { kind subjectTitle message createdAt } } } }",
      variables: {},
    },
  ],
};

export const shareJourneys: readonly Journey[] = [publish, adopt];

import { nodeIdOf } from "../seed/keys.ts";
import type { Journey } from "./journey.ts";

const errors = "userErrors { code path message messageJa }";
const draft = { title: "補助金終了後の運営費が足りない" };

/** J3: an issue, and not alone with it. */
const notAlone: Journey = {
  number: 3,
  title: { ja: "課題を出して、一人ではないと知る", en: "Raise an issue and find that you are not alone" },
  steps: [
    {
      does: { ja: "壱岐の編集者が題名を打ちます。", en: "The editor at Iki types a title." },
      lookFor: {
        ja: "ほかの地域の似た課題が出ます（助成金・交付金でも）。",
        en: "Similar issues of other regions show up, in other words too.",
      },
      as: "hub editor (kyushu-okinawa)",
      document:
        "query ($draft: IssueDraft!) { similarIssues(draft: $draft, first: 5) { totalCount edges { matchedWords node { id title status region { name } } } } }",
      variables: { draft },
      picks: { similar: "similarIssues.edges.0.node.id" },
    },
    {
      does: { ja: "役に立ちそうな記事も見ます。", en: "And articles that may help." },
      lookFor: { ja: "ほかの地域のノウハウが並びます。", en: "Know-how of other regions." },
      as: "hub editor (kyushu-okinawa)",
      document:
        "query ($draft: IssueDraft!) { articlesForIssue(draft: $draft, first: 3) { edges { matchedWords node { title region { name } } } } }",
      variables: { draft },
    },
    {
      does: { ja: "自分の課題として出します。", en: "The editor posts their own." },
      lookFor: { ja: "OPEN、試したことも残ります。", en: "OPEN, with what was tried." },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: IssueReportInput!) { issueReport(input: $input) { issue { id version status tried measures } ${errors} } }`,
      variables: {
        input: {
          hubId: nodeIdOf("kyushu-okinawa/hub/1"),
          title: draft.title,
          body: "交付金が来年三月で終わり、年百万円ほど足りなくなります。同じ規模の拠点の話を聞きたいです。",
          category: "FINANCE_SELF_SUSTAINABILITY",
          measures: ["SUBSIDY"],
          tried: ["夜間を会員の鍵に替えた", "個室の料金を上げた"],
        },
      },
      picks: { issue: "issueReport.issue.id" },
    },
    {
      does: { ja: "東北の拠点が「うちも同じ」。", en: "A hub in Tohoku has it too." },
      lookFor: { ja: "2拠点・2地域。", en: "Two hubs in two regions." },
      as: "hub editor (tohoku)",
      document: `mutation ($input: IssueMeTooInput!) { issueMeToo(input: $input) { issue { hubCount meTooRegionCount } ${errors} } }`,
      variables: {
        input: {
          issueId: "{issue}",
          hubId: nodeIdOf("tohoku/hub/1"),
          hubLabel: "遠野みどりの校舎（デモ）",
          note: "うちも同じです。",
        },
      },
    },
    {
      does: { ja: "四国の拠点も「うちも同じ」。", en: "So does one in Shikoku." },
      lookFor: { ja: "3拠点・3地域。", en: "Three hubs in three regions." },
      as: "hub editor (shikoku)",
      document: `mutation ($input: IssueMeTooInput!) { issueMeToo(input: $input) { issue { hubCount meTooRegionCount } ${errors} } }`,
      variables: {
        input: { issueId: "{issue}", hubId: nodeIdOf("shikoku/hub/1"), hubLabel: "神山せせらぎオフィス（デモ）" },
      },
    },
    {
      does: { ja: "同じ拠点がもう一度押します。", en: "The same hub presses again." },
      lookFor: { ja: "ALREADY_DONE。数は変わりません。", en: "ALREADY_DONE; the count stays." },
      as: "hub editor (shikoku)",
      isRefused: true,
      document: `mutation ($input: IssueMeTooInput!) { issueMeToo(input: $input) { issue { hubCount } ${errors} } }`,
      variables: {
        input: { issueId: "{issue}", hubId: nodeIdOf("shikoku/hub/1"), hubLabel: "神山せせらぎオフィス（デモ）" },
      },
    },
    {
      does: { ja: "だれでもない人が読もうとします。", en: "Nobody in particular tries to read it." },
      lookFor: {
        ja: "エラー。会員でない人のスキーマに課題はありません。",
        en: "An error: the schema of who is no member has no issues.",
      },
      as: null,
      isRefused: true,
      document: "query ($id: ID!) { issue(id: $id) { title } issues { totalCount } }",
      variables: { id: "{issue}" },
    },
  ],
};

/** J4: from a problem to know-how. */
const solve: Journey = {
  number: 4,
  title: { ja: "地域を越えて解決し、ノウハウにする", en: "Solve across regions and turn it into know-how" },
  steps: [
    {
      does: { ja: "壱岐の編集者が課題を出します。", en: "The editor at Iki posts an issue." },
      lookFor: { ja: "OPEN。", en: "OPEN." },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: IssueReportInput!) { issueReport(input: $input) { issue { id version status } ${errors} } }`,
      variables: {
        input: {
          hubId: nodeIdOf("kyushu-okinawa/hub/1"),
          title: "台風の日に、島の通信が三時間止まる",
          body: "会議中に回線が落ち、都市部の会社に迷惑をかけました。予備の回線をどう持てばよいでしょうか。",
          category: "ICT_CONNECTIVITY",
          tried: ["携帯電話のテザリング"],
        },
      },
      picks: { issue: "issueReport.issue.id", version: "issueReport.issue.version" },
    },
    {
      does: { ja: "中部の拠点が解決策を申し出ます。", en: "A hub in Chubu offers a solution." },
      lookFor: { ja: "OFFERED。", en: "OFFERED." },
      as: "hub editor (chubu)",
      document: `mutation ($input: IssueOfferSolutionInput!) { issueOfferSolution(input: $input) { solution { id status } ${errors} } }`,
      variables: {
        input: {
          issueId: "{issue}",
          hubId: nodeIdOf("chubu/hub/1"),
          hubLabel: "富士見もりの仕事場（デモ）",
          kind: "VISIT",
          body: "うちでは別の会社の回線を低い優先度でつないでいます。見学にいらしてください。",
          articleId: nodeIdOf("chubu/article/1"),
        },
      },
      picks: { solution: "issueOfferSolution.solution.id" },
    },
    {
      does: { ja: "壱岐が取りかかります。", en: "Iki begins to work on it." },
      lookFor: { ja: "IN_PROGRESS。", en: "IN_PROGRESS." },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: IssueStartInput!) { issueStart(input: $input) { issue { status version } ${errors} } }`,
      variables: { input: { issueId: "{issue}", expectedVersion: "{version}" } },
    },
    {
      does: { ja: "試して、役に立ったと評価します。", en: "It tries, and says that it helped." },
      lookFor: { ja: "HELPFUL。", en: "HELPFUL." },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: IssueReviewSolutionInput!) { issueReviewSolution(input: $input) { solution { status experience } ${errors} } }`,
      variables: { input: { solutionId: "{solution}", status: "HELPFUL", experience: "切り替えに40秒で済みました。" } },
    },
    {
      does: { ja: "その解決策を採用します。", en: "It accepts the solution." },
      lookFor: { ja: "ACCEPTED。", en: "ACCEPTED." },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: IssueAcceptSolutionInput!) { issueAcceptSolution(input: $input) { solution { status } issue { version } ${errors} } }`,
      variables: { input: { solutionId: "{solution}" } },
      picks: { version: "issueAcceptSolution.issue.version" },
    },
    {
      does: { ja: "解決にします。", en: "The issue is solved." },
      lookFor: { ja: "SOLVED と、解決の説明。", en: "SOLVED, with how." },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: IssueSolveInput!) { issueSolve(input: $input) { issue { status version resolution { summary at } } ${errors} } }`,
      variables: {
        input: { issueId: "{issue}", expectedVersion: "{version}", summary: "別会社の回線を予備にしました。" },
      },
      picks: { version: "issueSolve.issue.version" },
    },
    {
      does: { ja: "「ノウハウにする」を押します。", en: "It is turned into know-how." },
      lookFor: {
        ja: "課題と解決策から下書きが埋まっています。",
        en: "A draft, filled in from the issue and the solution.",
      },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: ArticleDraftFromIssueInput!) { articleDraftFromIssue(input: $input) { article { id status title challenge steps { title body } partners } ${errors} } }`,
      variables: { input: { issueId: "{issue}", hubId: nodeIdOf("kyushu-okinawa/hub/1") } },
    },
    {
      does: { ja: "また止まったので、課題を開き直します。", en: "It happens again, and the issue is reopened." },
      lookFor: { ja: "OPEN、reopenCount は 1。", en: "OPEN, reopened once." },
      as: "hub editor (kyushu-okinawa)",
      document: `mutation ($input: IssueReopenInput!) { issueReopen(input: $input) { issue { status reopenCount } ${errors} } }`,
      variables: { input: { issueId: "{issue}", expectedVersion: "{version}", reason: "予備の回線も止まりました。" } },
    },
  ],
};

/** J5: a coordinator's morning. */
const morning: Journey = {
  number: 5,
  title: { ja: "コーディネーターの朝", en: "A coordinator's morning" },
  steps: [
    {
      does: { ja: "地域を越えた一覧を開きます。", en: "The cross-region dashboard." },
      lookFor: { ja: "分野×地域の未解決の数。", en: "Open issues by category and region." },
      as: "coordinator",
      document:
        "{ coordinatorDashboard { openIssues withoutSolution stale oldestWithoutSolutionAt cells { regionCode category openIssues withoutSolution stale meToos } } }",
      variables: {},
    },
    {
      does: { ja: "解決策のない、いちばん古い課題を探します。", en: "The oldest issues without any solution." },
      lookFor: { ja: "古い順に並びます。", en: "The oldest first." },
      as: "coordinator",
      document:
        "{ issues(first: 5, filter: { status: [OPEN], noSolution: true }, orderBy: OLDEST) { totalCount edges { node { title category meTooCount region { name } createdAt } } } }",
      variables: {},
    },
    {
      does: { ja: "C型（離島・中山間地等）の規制の課題に絞ります。", en: "Regulation, on islands and in mountains." },
      lookFor: { ja: "壁となる法令が書かれています。", en: "The law that is in the way." },
      as: "coordinator",
      document:
        "{ issues(first: 5, filter: { category: [REGULATION], archetype: [ISLAND_OR_MOUNTAIN] }) { totalCount edges { node { title barrier { law text } region { name } } } } }",
      variables: {},
    },
    {
      does: {
        ja: "東北の拠点と四国の拠点が、同じ課題を出していました。まず東北。",
        en: "Tohoku and Shikoku reported the same. First Tohoku.",
      },
      lookFor: { ja: "OPEN。", en: "OPEN." },
      as: "hub editor (tohoku)",
      document: `mutation ($input: IssueReportInput!) { issueReport(input: $input) { issue { id } ${errors} } }`,
      variables: {
        input: {
          hubId: nodeIdOf("tohoku/hub/1"),
          title: "夜間の受付を無人にしたい",
          body: "夜の利用が増えましたが、人を置く余裕がありません。",
          category: "STAFFING",
        },
      },
      picks: { master: "issueReport.issue.id" },
    },
    {
      does: { ja: "次に四国。", en: "Then Shikoku." },
      lookFor: { ja: "OPEN。", en: "OPEN." },
      as: "hub editor (shikoku)",
      document: `mutation ($input: IssueReportInput!) { issueReport(input: $input) { issue { id } ${errors} } }`,
      variables: {
        input: {
          hubId: nodeIdOf("shikoku/hub/1"),
          title: "夜の受付を無人にする方法",
          body: "夜間の担当が見つからず、鍵の受け渡しに困っています。",
          category: "STAFFING",
        },
      },
      picks: { duplicate: "issueReport.issue.id" },
    },
    {
      does: { ja: "二つをまとめます。", en: "The coordinator merges them." },
      lookFor: { ja: "地域をまたいでまとまります。", en: "Merged across regions." },
      as: "coordinator",
      document: `mutation ($input: IssueMergeInput!) { issueMerge(input: $input) { merge { state duplicate { title status } master { title hubCount } } ${errors} } }`,
      variables: { input: { duplicateId: "{duplicate}", masterId: "{master}", note: "同じ悩みです。" } },
    },
    {
      does: { ja: "まとめを取り消します。", en: "And undoes it." },
      lookFor: { ja: "元どおりになります。", en: "All is as before." },
      as: "coordinator",
      document: `mutation ($input: IssueUnmergeInput!) { issueUnmerge(input: $input) { merge { state duplicate { status } } ${errors} } }`,
      variables: { input: { duplicateId: "{duplicate}", note: "別の事情でした。" } },
    },
    {
      does: { ja: "東北の管理者にまとめを送ります。", en: "A digest for the admin of Tohoku." },
      lookFor: { ja: "お知らせとして届きます。", en: "It arrives as a notification." },
      as: "coordinator",
      document: `mutation ($input: DigestSendInput!) { digestSend(input: $input) { notification { kind message } ${errors} } }`,
      variables: {
        input: { regionCode: "tohoku", since: "2026-01-01T00:00:00.000Z", note: "古い課題を見てください。" },
      },
    },
  ],
};

export const solveJourneys: readonly Journey[] = [notAlone, solve, morning];

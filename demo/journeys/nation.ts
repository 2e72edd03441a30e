import { registered } from "./registered.ts";
import { nodeIdOf } from "../seed/keys.ts";
import type { Journey } from "./journey.ts";

const errors = "userErrors { code path message messageJa }";
/** Nobody has nominated it, and no machine has anything to say against it. */
const content = nodeIdOf("tohoku/article/4");

/** J9: approve, then retract. */
const approve: Journey = {
  number: 9,
  title: { ja: "全国に公開し、取り下げる", en: "Approve nationally, then retract" },
  steps: [
    {
      does: {
        ja: "東北の管理者が、公開された版を全国に推薦します。",
        en: "The admin of Tohoku nominates a published version.",
      },
      lookFor: { ja: "自動の点検結果が付きます。", en: "With what the automatic checks found." },
      as: "regional admin (tohoku)",
      document: `mutation ($input: ContentNominateInput!) { contentNominate(input: $input) { nomination { id version state openBlockingChecks checks { code severity path messageJa } } ${errors} } }`,
      variables: { input: { contentId: content, contentVersion: 1, note: "ほかの地域の役に立ちます。" } },
      picks: { nomination: "contentNominate.nomination.id", version: "contentNominate.nomination.version" },
    },
    {
      does: { ja: "事務局が審査の列を見ます。", en: "The secretariat looks at the review queue." },
      lookFor: { ja: "推薦が並んでいます。", en: "The nomination is there." },
      as: "secretariat",
      document:
        "{ reviewQueue(first: 5) { totalCount edges { node { state kind hubName contentVersion openBlockingChecks } } } }",
      variables: {},
    },
    {
      does: { ja: "推薦した本人が承認しようとします。", en: "Who nominated it tries to approve it." },
      lookFor: { ja: "FORBIDDEN。承認は事務局だけです。", en: "FORBIDDEN: only the secretariat approves." },
      as: "regional admin (tohoku)",
      isRefused: true,
      document: `mutation ($input: NominationApproveInput!) { nominationApprove(input: $input) { nomination { state } ${errors} } }`,
      variables: { input: { id: "{nomination}", expectedVersion: "{version}" } },
    },
    {
      does: { ja: "事務局が承認します。", en: "The secretariat approves it." },
      lookFor: { ja: "APPROVED。", en: "APPROVED." },
      as: "secretariat",
      document: `mutation ($input: NominationApproveInput!) { nominationApprove(input: $input) { nomination { state } ${errors} } }`,
      variables: { input: { id: "{nomination}", expectedVersion: "{version}" } },
    },
    {
      does: { ja: "だれでも読めます。", en: "Everybody can read it." },
      lookFor: {
        ja: "Publication。推薦した版そのものです。",
        en: "A Publication: exactly the version that was nominated.",
      },
      as: null,
      document: registered("Publication"),
      variables: { id: content, language: "EN" },
    },
    {
      does: { ja: "ページを読みます。", en: "Its page." },
      lookFor: { ja: "HTML のページ。", en: "A page in HTML." },
      get: `/items/${content}`,
    },
    {
      does: {
        ja: "権利の申し出があり、事務局が取り下げます。",
        en: "Somebody claims their rights, and the secretariat retracts it.",
      },
      lookFor: { ja: "Tombstone。", en: "A Tombstone." },
      as: "secretariat",
      document: `mutation ($input: PublicationRetractInput!) { publicationRetract(input: $input) { item { __typename } ${errors} } }`,
      variables: { input: { id: content, reasonCode: "RIGHTS", note: "権利者の申し出" } },
    },
    {
      does: { ja: "だれでもない人がもう一度読みます。", en: "Nobody in particular reads again." },
      lookFor: { ja: "Tombstone。本文は残りません。", en: "A Tombstone, and nothing of the text." },
      as: null,
      document: registered("Publication"),
      variables: { id: content },
    },
    {
      does: { ja: "ページは410です。", en: "Its page is gone." },
      lookFor: { ja: "410 Gone。", en: "410 Gone." },
      get: `/items/${content}`,
    },
    {
      does: { ja: "記録を見ます。", en: "The audit." },
      lookFor: { ja: "承認と取り下げの両方が残ります。", en: "Both acts are there." },
      as: "secretariat",
      document: "{ nationalAudit(first: 3) { edges { node { act target role at } } } }",
      variables: {},
    },
  ],
};

/** J10: hubs like mine. */
const newcomer: Journey = {
  number: 10,
  title: { ja: "うちに似た拠点から始める", en: "Hubs like mine, for a newcomer" },
  steps: [
    {
      does: {
        ja: "遠方の小都市の拠点が「ここから始める」を開きます。",
        en: "A hub of a small city far away opens “start here”.",
      },
      lookFor: { ja: "起業と採用が先に、理由つきで。", en: "Entrepreneurship and hiring first, and why." },
      as: "hub editor (shikoku)",
      document:
        "{ startHere(archetype: SMALL_CITY, access: REMOTE, functions: [COWORKING, TALENT_DEVELOPMENT]) { situation { ja } goals { label { ja } } patterns { label { ja } emphasis why { ja } } functions { label { ja } why { ja } } } }",
      variables: {},
    },
    {
      does: { ja: "似た拠点を探します。", en: "Hubs that are alike." },
      lookFor: { ja: "なぜ似ているかが書かれます。", en: "Each says why." },
      as: "hub editor (shikoku)",
      document:
        "query ($profile: HubProfileInput!) { similarHubs(first: 5, profile: $profile) { edges { score reasons { kind } node { name region { name } } } } }",
      variables: {
        profile: {
          archetype: "SMALL_CITY",
          smallCityAccess: "REMOTE",
          functions: ["COWORKING", "TALENT_DEVELOPMENT"],
          facilityOrigin: "TRADITIONAL_HOUSE",
        },
      },
    },
    {
      does: { ja: "障がい者に向けたノウハウを探します。", en: "Know-how for people with disabilities." },
      lookFor: { ja: "全国の記事。", en: "Articles of the whole country." },
      as: "hub editor (shikoku)",
      document:
        "{ articles(first: 5, filter: { audiences: [PEOPLE_WITH_DISABILITIES] }) { totalCount edges { node { title region { name } } } } }",
      variables: {},
    },
    {
      does: { ja: "まだノウハウのないところを見ます。", en: "Where there is no know-how yet." },
      lookFor: { ja: "isWhiteSpot が true の組み合わせ。", en: "The combinations with isWhiteSpot." },
      as: "hub editor (shikoku)",
      document: "{ knowHowCoverage { patternsByArchetype { pattern archetype articles openIssues isWhiteSpot } } }",
      variables: {},
    },
    {
      does: { ja: "今日申し込める国の制度を見ます。", en: "National programs that are open today." },
      lookFor: { ja: "締切の近い順に、残り日数と確認日。", en: "The next deadline first, with days left." },
      as: null,
      document: registered("NationalPrograms"),
      variables: { filter: { status: ["OPEN", "ALWAYS_OPEN"] } },
    },
    {
      does: { ja: "締切をカレンダーに入れます。", en: "Deadlines for a calendar." },
      lookFor: { ja: "iCalendar。", en: "iCalendar." },
      get: "/programs.ics",
    },
    {
      does: { ja: "相手に見せるため、英語にします。", en: "In English, to show a partner." },
      lookFor: {
        ja: "isFallback が true のところは訳がありません。",
        en: "Where isFallback is true, there is no translation.",
      },
      as: "hub editor (shikoku)",
      document:
        "{ articles(first: 5) { edges { node { titleIn(language: EN) { value tag isFallback isMachineTranslated } } } } }",
      variables: {},
    },
  ],
};

export const nationJourneys: readonly Journey[] = [approve, newcomer];

import { registered } from "./registered.ts";
import type { Journey } from "./journey.ts";

const errors = "userErrors { code path message messageJa }";
const openIssues =
  "{ issues(first: 3, filter: { status: [OPEN] }) { totalCount edges { node { id title region { name } } } unavailableRegions { code reason since } } }";

/** J6: a region is away. In the demo all programs share a process, so the secretariat suspends it: it is not asked any more. */
const away: Journey = {
  number: 6,
  title: { ja: "地域が止まる", en: "A region is down" },
  steps: [
    {
      does: { ja: "北海道の課題を一つ覚えておきます。", en: "Remember an issue of Hokkaido." },
      lookFor: { ja: "北海道の課題。", en: "An issue of Hokkaido." },
      as: "coordinator",
      document:
        '{ issues(first: 1, regions: ["hokkaido"], filter: { status: [OPEN] }) { edges { node { id title } } } }',
      variables: {},
      picks: { issue: "issues.edges.0.node.id" },
    },
    {
      does: {
        ja: "事務局が北海道を止めます（デモでは停止の代わり）。2秒待ってから次へ。",
        en: "The secretariat suspends Hokkaido, which stands for its being down. Wait two seconds before you go on.",
      },
      lookFor: { ja: "SUSPENDED。", en: "SUSPENDED." },
      as: "secretariat",
      document: `mutation ($input: RegionSuspendInput!) { regionSuspend(input: $input) { region { code status } ${errors} } }`,
      variables: { input: { code: "hokkaido", reason: "デモのため" } },
    },
    {
      does: { ja: "全地域の課題を並べます。", en: "The issues of all regions." },
      lookFor: {
        ja: "ほかの地域は全部そろい、unavailableRegions に北海道。",
        en: "All others are there, and unavailableRegions names Hokkaido.",
      },
      as: "coordinator",
      document: openIssues,
      variables: {},
    },
    {
      does: { ja: "北海道の課題にコメントしようとします。", en: "Comment on the issue of Hokkaido." },
      lookFor: { ja: "REGION_UNAVAILABLE。何も失われません。", en: "REGION_UNAVAILABLE; nothing is half done." },
      as: "coordinator",
      isRefused: true,
      document: `mutation ($input: IssueCommentInput!) { issueComment(input: $input) { issue { id } ${errors} } }`,
      variables: { input: { issueId: "{issue}", body: "状況を教えてください。" } },
    },
    {
      does: { ja: "ポータルは全国フィードを読み続けます。", en: "The portal goes on reading the feed." },
      lookFor: { ja: "フィードは地域に頼りません。", en: "The feed needs no region." },
      as: "portal",
      document: registered("NationalFeed"),
      variables: { first: 3 },
    },
    {
      does: { ja: "北海道が戻ります。2秒待ってから次へ。", en: "Hokkaido returns. Wait two seconds before you go on." },
      lookFor: { ja: "ACTIVE。", en: "ACTIVE." },
      as: "secretariat",
      document: `mutation ($input: RegionResumeInput!) { regionResume(input: $input) { region { code status } ${errors} } }`,
      variables: { input: { code: "hokkaido" } },
    },
    {
      does: { ja: "もう一度並べます。", en: "Once more." },
      lookFor: {
        ja: "全部そろいます。手作業は要りません。",
        en: "All are there again, with nothing to be done by hand.",
      },
      as: "coordinator",
      document: openIssues,
      variables: {},
    },
  ],
};

/** J7: a portal takes the feed. */
const feed: Journey = {
  number: 7,
  title: { ja: "ポータルが全国フィードを受け取る", en: "A portal takes the national feed" },
  steps: [
    {
      does: { ja: "事務局がポータルを登録します。", en: "The secretariat registers a portal." },
      lookFor: { ja: "鍵は一度だけ示されます。", en: "The key is shown once." },
      as: "secretariat",
      document: `mutation ($input: PortalClientRegisterInput!) { portalClientRegister(input: $input) { client { name status } key ${errors} } }`,
      variables: {
        input: {
          name: "県のポータル（デモ）",
          organization: "県庁（デモ）",
          contact: { name: "広報課（デモ）", email: "koho@example.jp" },
        },
      },
    },
    {
      does: { ja: "最初から読みます。", en: "The portal reads from the beginning." },
      lookFor: { ja: "番号の順に、lastSeq まで。", en: "In order, up to lastSeq." },
      as: "portal",
      document: registered("NationalFeed"),
      variables: { first: 50, afterSeq: 0 },
      picks: { seq: "nationalFeed.lastSeq" },
    },
    {
      does: { ja: "夜ごとに、続きだけを読みます。", en: "Every night it reads what is new." },
      lookFor: { ja: "変わったものだけ。いまは空です。", en: "Only what changed: nothing just now." },
      as: "portal",
      document: registered("NationalFeed"),
      variables: { first: 50, afterSeq: "{seq}" },
    },
    {
      does: { ja: "JSON Feed を読みます。", en: "It reads the JSON Feed." },
      lookFor: { ja: "ja と en、_furusato.retracted。", en: "Japanese and English, and what was retracted." },
      get: "/feed.json",
    },
    {
      does: { ja: "Atom を読みます。", en: "It reads Atom." },
      lookFor: { ja: "entry と at:deleted-entry。", en: "Entries, and deleted entries." },
      get: "/feed.atom",
    },
    {
      does: { ja: "拠点の地図データを読みます。", en: "It reads the hubs as GeoJSON." },
      lookFor: { ja: "経度・緯度の順。", en: "Longitude, then latitude." },
      get: "/hubs.geojson",
    },
  ],
};

/** J8: a region joins. */
const join: Journey = {
  number: 8,
  title: { ja: "新しい地域が参加する", en: "A region operator joins" },
  steps: [
    {
      does: { ja: "山陰の運営者が申請します。", en: "The operator of San'in applies." },
      lookFor: {
        ja: "APPLIED（二度目は、コードが使われていると断られます）。",
        en: "APPLIED; a second time the code is taken.",
      },
      as: "secretariat",
      document: `mutation ($input: RegionApplyInput!) { regionApply(input: $input) { region { code status } ${errors} } }`,
      variables: {
        input: {
          code: "sanin",
          name: "山陰",
          nameEn: "San'in",
          nameKana: "サンイン",
          prefectures: ["31", "32"],
          operator: { name: "山陰テレワーク協議会（デモ）", kind: "HUB_OPERATOR" },
          contact: { name: "事務局（デモ）", email: "sanin@example.jp" },
          address: "http://127.0.0.1:4199",
        },
      },
    },
    {
      does: { ja: "事務局が検証に進めます。", en: "The secretariat admits it to the sandbox." },
      lookFor: { ja: "SANDBOX。", en: "SANDBOX." },
      as: "secretariat",
      document: `mutation ($input: RegionAdmitInput!) { regionAdmit(input: $input) { region { status } ${errors} } }`,
      variables: { input: { code: "sanin" } },
    },
    {
      does: { ja: "参加させようとします。", en: "It tries to make it active." },
      lookFor: {
        ja: "地域のプログラムが答えないので断られます。README の「On a Postgres server」で山陰を起動すると参加できます。",
        en: "Refused, for the region's program does not answer. Start one as the README says, and it joins.",
      },
      as: "secretariat",
      isRefused: true,
      document: `mutation ($input: RegionActivateInput!) { regionActivate(input: $input) { region { status } ${errors} } }`,
      variables: { input: { code: "sanin" } },
    },
    {
      does: { ja: "地域の一覧を見ます。", en: "The regions." },
      lookFor: { ja: "動いている八地域はそのまま。", en: "The eight that run are as before." },
      as: "secretariat",
      document: "{ regions(status: [SANDBOX, ACTIVE]) { code name status health { status } } }",
      variables: {},
    },
  ],
};

export const runJourneys: readonly Journey[] = [away, feed, join];

import { taxonomies } from "../../../common/taxonomy.ts";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import type { Bilingual } from "./queries.ts";

/** What the network says of itself, after the source document (slides 2, 3, 5 and 10). */

const pillarDefinitions: Readonly<Record<Code<"NetworkPillar">, Bilingual>> = {
  SHARE_KNOW_HOW: {
    ja: "拠点がノウハウを公開し、ほかの地域の拠点が見つけて取り入れ、その結果を報告する。",
    en: "A hub publishes its know-how, a hub of another region finds and adopts it and reports what came of it.",
  },
  SOLVE_TOGETHER: {
    ja: "各事業の課題を地域を越えて共有し、同じ課題の拠点を数え、解決策を出し合う。",
    en: "The problems of each business are shared across regions, hubs with the same one are counted, and all offer solutions.",
  },
  PUBLISH_NATIONALLY: {
    ja: "全国的な取組みとして、選ばれた事例とノウハウを一般に発信する。",
    en: "As a national effort, chosen stories and know-how are published to everybody.",
  },
};

/** The source document itself and what it builds on. */
const sources = [
  {
    title: "「地方創生」をテレワークで実現する「ふるさとテレワーク」",
    publisher: "田澤由利",
    url: null,
    note: "スライド2〜10。総務省「地方のポテンシャルを引き出すテレワークやWi-Fi等の活用に関する研究会」の中間報告をもとに作成。",
  },
  {
    title: "地方のポテンシャルを引き出すテレワークやWi-Fi等の活用に関する研究会 中間報告",
    publisher: "総務省",
    url: null,
    note: null,
  },
] as const;

export const theNetwork = {
  name: { ja: "ふるさとネットワーク", en: "Furusato Network" },
  tagline: {
    ja: "「地方創生」をテレワークで実現する「ふるさとテレワーク」",
    en: "Hometown telework: regional revitalization by working from one's home region",
  },
  purpose: {
    ja: "地域の郡部でも、働き、生活直結サービスを利用し、「人材誘致」による地方創生を実現する。",
    en: "People work and have the services of daily life even in rural districts, and regions revive by attracting talent.",
  },
  pillars: codesOf("NetworkPillar").map((code) => ({
    code,
    label: taxonomies.NetworkPillar[code],
    definition: pillarDefinitions[code],
  })),
  sources,
} as const;

export type TheNetwork = typeof theNetwork;

import { readFileSync } from "node:fs";
import { z } from "zod";
import { searchForm } from "./form.ts";

/** Words that mean the same to who searches: chosen groups of SudachiDict, and the field's own, which it lacks or joins wrongly. */
const ownGroups = [
  ["コワーキングスペース", "コワーキング", "共働スペース", "シェアオフィス", "coworking space", "shared office"],
  ["サテライトオフィス", "サテライト", "テレワーク拠点", "テレワークセンター", "satellite office", "telework center"],
  ["在宅勤務", "リモート勤務", "在宅ワーク", "work from home"],
  ["廃校", "閉校", "旧小学校", "旧中学校", "closed school"],
  ["移住", "Uターン", "Iターン", "Jターン", "relocation"],
  ["受託", "業務受託", "アウトソーシング", "BPO", "outsourcing"],
  ["関係人口", "交流人口"],
  ["公民館", "コミュニティセンター", "community center"],
  ["空き家", "空家", "vacant house"],
  ["空き店舗", "空店舗", "vacant shop"],
  ["古民家", "traditional house"],
  ["補助金", "助成金", "交付金", "subsidy"],
  ["子育て", "育児", "child rearing", "childcare"],
  ["人材育成", "人材の育成", "talent development"],
  ["採用", "求人", "hiring", "recruitment"],
  ["起業", "創業", "startup", "entrepreneurship"],
  ["離島", "remote island"],
  ["遠隔医療", "オンライン診療", "telemedicine", "remote medicine"],
  ["遠隔教育", "オンライン授業", "remote education"],
  ["副業", "複業", "side job"],
  ["Wi-Fi", "無線LAN", "ワイファイ"],
];

/** In the dictionary they are synonyms of what they are not here. */
const unfit = ["移住", "勤務", "サイト", "site", "net", "ネット", "front", "ソフト", "イット"].map((word) =>
  formOf(word),
);

const groupFile = z.strictObject({ licence: z.string(), groups: z.array(z.array(z.string())) });

function readGroups(): string[][] {
  const { groups } = groupFile.parse(JSON.parse(readFileSync(new URL("synonym-groups.json", import.meta.url), "utf8")));
  const forms = groups.map((group) => group.map(formOf).filter((word) => !unfit.includes(word)));
  return [...ownGroups.map((group) => group.map(formOf)), ...forms];
}

/** As substrings of anything shorter ones would be found everywhere: いす in ています, ai in training. */
const isFound = (word: string): boolean =>
  [...word].length >= (/^[ぁ-ゖー]+$/u.test(word) ? 3 : /^[a-z0-9 ]+$/u.test(word) ? 4 : 2);

const synonyms = joinGroups(readGroups());

/** What else to look for when somebody looks for this; both in search form. Nearest first. */
export const synonymsOf = (form: string): readonly string[] => synonyms.get(form) ?? [];

/** Words of two groups have the synonyms of both, which are not thereby synonyms of each other. */
function joinGroups(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const joined = new Map<string, readonly string[]>();
  for (const [word, group] of groups.flatMap((group) => group.map((word) => [word, group] as const))) {
    const others = group.filter((other) => other !== word && isFound(other));
    joined.set(word, [...new Set([...(joined.get(word) ?? []), ...others])]);
  }
  return joined;
}

function formOf(word: string): string {
  return searchForm(word).text;
}

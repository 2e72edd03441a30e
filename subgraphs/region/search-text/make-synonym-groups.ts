import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";

/**
 * Takes the groups that concern the field out of SudachiDict's synonyms (Works Applications, Apache License 2.0, by the package
 * sudachi-synonyms-dictionary), which are 14 MB, into `synonym-groups.json`, at build time: `npm run generate:synonyms`.
 * Chosen by hand, for the dictionary joins what differs here (移住 with 引っ越し, 規制 with ルール).
 */
const chosen = `
  17 29 36 48 76 77 98 134 155 186 191 202 253 266 275 310 312 382 416 425 440 465 477 517 564 629 813 873 883 885 886 895 916 973
  987 995 1003 1056 1122 1225 1387 1414 1464 6148 6201 7161 7846 7876 7939 7941 7979 8076 8118 8272 8407 8446 8640 8799 9416 9555
  10139 10717 11495 11704 11731 12585 12607 13124 13442 13453 13456 13609 13775 13865 13905 13995 14022 14126 14343 14393 14436
  14564 14576 14645 14801 14881 14982 15261 15292 16001 16643 17066 17090 17095 18612 18675 18692 18831 18979 19209 19296 19447
  19639 20240 21144 21153 21154 21193 21228 21238 21284 21309 21338 21356 21402 21415 21417 21420 21422 21445 21490 21505 21527
  21603 21614 21646 21706 21756 21815 22012 22054 22097 22191 22218 22259 22260 22262 22263 22440 22561 22619 22791 22979 23229
  23237 23282 23408 23645 23646 24112 24635 24703 24779 24835 24841 24907 24913 24952 27143`
  .trim()
  .split(/\s+/u)
  .map((id) => id.padStart(6, "0"));

const word = z.object({
  taigenYogen: z.string(),
  expandControl: z.number(),
  gokeiSyubetsu: z.string(),
  hyoukiYure: z.string(),
  midashi: z.string(),
});
// The package cannot be imported: it has no file where its `import` condition points.
const folder = dirname(createRequire(import.meta.url).resolve("sudachi-synonyms-dictionary"));
const dictionary = z
  .array(z.object({ id: z.string(), items: z.array(word) }))
  .parse(JSON.parse(readFileSync(join(folder, "sudachi-synonyms-dictionary.json"), "utf8")));

const groups = chosen.map((id) => {
  const group = dictionary.find((candidate) => candidate.id === id);
  if (!group) throw new Error(`The dictionary has no group ${id}.`);
  const words = group.items.filter(
    ({ taigenYogen, expandControl, gokeiSyubetsu, hyoukiYure }) =>
      taigenYogen !== "用言" && expandControl === 0 && gokeiSyubetsu !== "間違い" && hyoukiYure !== "間違い表記",
  );
  return words.map(({ midashi }) => midashi);
});

const licence =
  "Part of SudachiDict's synonym dictionary, © Works Applications Co., Ltd., Apache License 2.0 (https://www.apache.org/licenses/LICENSE-2.0).";
const lines = groups.map((group) => `    ${JSON.stringify(group)}`).join(",\n");
writeFileSync(
  new URL("synonym-groups.json", import.meta.url),
  `{\n  "licence": ${JSON.stringify(licence)},\n  "groups": [\n${lines}\n  ]\n}\n`,
);

import { desc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { auditEntries } from "../../common/writing/audit.ts";
import { codesOf, taxonomies } from "../../common/taxonomy.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import { seedNetwork } from "../../demo/seed/network.ts";
import { readReferenceTerms } from "../../subgraphs/network/db/install-reference.ts";
import { glossaryTerms } from "../../subgraphs/network/db/tables/glossary.ts";
import { regions } from "../../subgraphs/network/db/tables/regions.ts";
import { nationalStart, useNation } from "../support/national-server.ts";
import type { Answer } from "../support/region-server.ts";
import { secretariat, viewerOf } from "../support/viewers.ts";

/** The words of the field and the model of the source document, as the nation tells them. */

const nation = useNation("glossary");
const anonymous = undefined;

/** Asks the national subgraph; `sql` is how many statements it took. */
async function ask(viewer: Viewer | undefined, query: string, variables: Record<string, unknown> = {}) {
  let answer: Answer = {};
  const statements = await nation.statementsOf(async () => {
    answer = await nation.ask(viewer, query, variables);
  });
  const { data, errors } = answer;
  return { data, errors, code: errors?.[0]?.extensions?.code as string | undefined, sql: statements.length };
}

async function askData(viewer: Viewer | undefined, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await ask(viewer, query, variables);
  expect(errors).toBeUndefined();
  return data;
}

const rowOf = async (code: string) => (await nation.db.select().from(regions).where(eq(regions.code, code)))[0];
const auditsOf = (target: string) =>
  nation.db.select().from(auditEntries).where(eq(auditEntries.target, target)).orderBy(desc(auditEntries.id));

describe("the glossary", () => {
  const listed = async (args: string) =>
    (await askData(anonymous, `{ glossary${args} { term } }`)).glossary.map(
      ({ term }: { term: string }) => term,
    ) as string[];

  test("is for everybody, sorted by reading, in one statement", async () => {
    const { data, sql } = await ask(
      anonymous,
      "{ glossary { term ja en kana definitionJa definitionEn note synonyms version } }",
    );
    expect(sql).toBe(1);
    expect(data.glossary).toHaveLength(readReferenceTerms().length);
    const kana = data.glossary.map((term: { kana: string }) => term.kana);
    expect(kana).toEqual([...kana].sort());
    expect(data.glossary.find(({ term }: { term: string }) => term === "TeleworkPattern.LOCAL_HIRING")).toMatchObject({
      ja: "ふるさと採用",
      definitionJa: "都心部の企業が、テレワーク（在宅またはサテライトオフィス勤務）で働く人材を新規に地方で採用する。",
      note: "名称は田澤由利による提案。研究会への追加提案。",
      version: 1,
    });
  });

  test("finds terms by code and by words, folded, also by synonym", async () => {
    expect(await listed('(terms: ["Telework", "Nothing"])')).toEqual(["Telework"]);
    expect(await listed('(text: "ﾘﾓｰﾄﾜｰｸ")')).toEqual(["Telework"]);
    expect(await listed('(text: "補助金")')).toEqual(["SupportMeasure.SUBSIDY"]);
    expect(await listed('(text: "ふるさと 採用", terms: ["TeleworkPattern.LOCAL_HIRING", "Telework"])')).toEqual([
      "TeleworkPattern.LOCAL_HIRING",
    ]);
    expect(await listed('(text: "存在しない言葉")')).toEqual([]);
    expect(await listed("(terms: [])")).toEqual([]);
  });

  test("speaks the wanted language where it can, and says which it used", async () => {
    const query = `query($language: Language!) { glossary(terms: ["SupportMeasure.SUBSIDY", "SupportMeasure.CONTINUATION_SUPPORT"], language: $language) {
      label { value language isMachineTranslated } definition { value language } } }`;
    const subsidyIn = async (language: string) => (await askData(anonymous, query, { language })).glossary;
    expect(await subsidyIn("EN")).toEqual([
      { label: { value: "Continuation support", language: "EN", isMachineTranslated: false }, definition: null },
      {
        label: { value: "Subsidy", language: "EN", isMachineTranslated: false },
        definition: { value: "Grants for adoption, such as for ICT tools and for setting up rules.", language: "EN" },
      },
    ]);
    const [, inEasyJapanese] = await subsidyIn("JA_EASY");
    expect(inEasyJapanese).toMatchObject({
      label: { value: "助成金", language: "JA" },
      definition: { value: "ICTツールや制度構築等、導入のための助成金。", language: "JA" },
    });
  });

  const save =
    "mutation($input: GlossaryTermSaveInput!) { glossaryTermSave(input: $input) { term { term ja definitionJa synonyms version } userErrors { code path } } }";
  const input = {
    term: "RelatedPopulation",
    ja: "関係人口",
    en: "Related population",
    kana: "かんけいじんこう",
    synonyms: ["交流人口"],
  };
  const termRow = async (term: string) =>
    (await nation.db.select().from(glossaryTerms).where(eq(glossaryTerms.term, term)))[0];

  test("the secretariat adds a term and changes it from the version it has seen", async () => {
    const added = (await askData(secretariat, save, { input })).glossaryTermSave;
    expect(added).toEqual({
      term: { term: "RelatedPopulation", ja: "関係人口", definitionJa: null, synonyms: ["交流人口"], version: 1 },
      userErrors: [],
    });
    expect(await listed('(text: "交流人口")')).toEqual(["RelatedPopulation"]);
    const changed = (
      await askData(secretariat, save, {
        input: { ...input, definitionJa: "地域と多様に関わる人々。", synonyms: [], expectedVersion: 1 },
      })
    ).glossaryTermSave;
    expect(changed.term).toMatchObject({ definitionJa: "地域と多様に関わる人々。", version: 2 });
    expect(await listed('(text: "交流人口")')).toEqual([]);
    const audits = await auditsOf("glossary:RelatedPopulation");
    expect(audits).toHaveLength(2);
    expect(audits[0]).toMatchObject({
      act: "glossaryTermSave",
      before: { synonyms: ["交流人口"], version: 1 },
      after: { synonyms: [] },
    });

    const before = await termRow("RelatedPopulation");
    for (const expectedVersion of [undefined, 1, 3]) {
      const stale = (await askData(secretariat, save, { input: { ...input, expectedVersion } })).glossaryTermSave;
      expect(stale).toEqual({ term: null, userErrors: [{ code: "CONFLICT", path: ["input", "expectedVersion"] }] });
    }
    expect(await termRow("RelatedPopulation")).toEqual(before);
    expect(await auditsOf("glossary:RelatedPopulation")).toHaveLength(2);
  });

  test("mistakes are told at once and store nothing", async () => {
    const wrong = { term: "not a code", ja: "", en: "x", kana: "カタカナ", synonyms: [""] };
    const { term, userErrors } = (await askData(secretariat, save, { input: wrong })).glossaryTermSave;
    expect(term).toBeNull();
    expect(userErrors.map(({ code, path }: { code: string; path: string[] }) => `${code} ${path.join(".")}`)).toEqual([
      "REQUIRED input.ja",
      "INVALID input.term",
      "INVALID input.kana",
      "INVALID input.synonyms",
    ]);
    expect(await termRow("not a code")).toBeUndefined();
  });

  test.each(codesOf("Role").filter((role) => role !== "SECRETARIAT"))("%s may not change it", async (role) => {
    const viewer = role === "ANONYMOUS" ? anonymous : viewerOf(role);
    expect(await ask(viewer, save, { input: { ...input, term: "Unwanted" } })).toMatchObject({
      code: "FORBIDDEN",
      sql: 0,
    });
    expect(await termRow("Unwanted")).toBeUndefined();
  });

  test("seeding again moves addresses and leaves what was changed alone", async () => {
    await nation.db.update(glossaryTerms).set({ note: "事務局の注記" }).where(eq(glossaryTerms.term, "Telework"));
    const later = new Date(nationalStart.getTime() + 60_000);
    await seedNetwork(nation.db, { regions: [{ code: "hokkaido", address: "http://127.0.0.1:9999" }], now: later });
    expect(await rowOf("hokkaido")).toMatchObject({
      address: "http://127.0.0.1:9999",
      name: "北海道",
      status: "ACTIVE",
    });
    expect(await rowOf("tohoku")).toMatchObject({ address: "http://127.0.0.1/tohoku" });
    expect(await termRow("Telework")).toMatchObject({ note: "事務局の注記" });
    const { archetypes } = await askData(anonymous, "{ archetypes { emphases { level } } }");
    expect(archetypes.map(({ emphases }: { emphases: unknown[] }) => emphases.length)).toEqual([13, 13, 13]);
  });
});

describe("the model of the source document", () => {
  test("taxonomies are the vocabularies, all or by name", async () => {
    const { taxonomies: all } = await askData(anonymous, "{ taxonomies { name codes { code ja en } } }");
    expect(all.map(({ name }: { name: string }) => name)).toEqual(Object.keys(taxonomies));
    const named = await askData(
      anonymous,
      '{ taxonomies(names: ["Urgency", "Nothing", "Severity"]) { name } taxonomy(name: "FeePayer") { codes { code ja en } } none: taxonomy(name: "constructor") { name } }',
    );
    expect(named).toEqual({
      taxonomies: [{ name: "Urgency" }, { name: "Severity" }],
      taxonomy: {
        codes: [
          { code: "COMPANY", ja: "企業負担", en: "Company" },
          { code: "INDIVIDUAL", ja: "個人負担", en: "Individual" },
          { code: "PUBLIC", ja: "公費負担", en: "Public" },
        ],
      },
      none: null,
    });
  });

  test("there are four patterns: three cases and an additional proposal, defined by the glossary, in two statements", async () => {
    const { data, sql } = await ask(
      anonymous,
      "{ teleworkPatterns { code label { ja en } definition { ja en } caseNumber origin } }",
    );
    expect(sql).toBe(2);
    expect(
      data.teleworkPatterns.map(({ code, caseNumber, origin }: Record<string, unknown>) => [code, caseNumber, origin]),
    ).toEqual([
      ["OFFICE", 1, "STUDY_GROUP_CASE"],
      ["ENTREPRENEURSHIP", 3, "STUDY_GROUP_CASE"],
      ["CONTINUED_WORK", 2, "STUDY_GROUP_CASE"],
      ["LOCAL_HIRING", null, "ADDITIONAL_PROPOSAL"],
    ]);
    expect(data.teleworkPatterns[0]).toMatchObject({ label: { ja: "ふるさとオフィス", en: "Hometown office" } });
    expect(data.teleworkPatterns[0].definition.ja).toBe(
      "都市部の企業が社員を地方のオフィスに派遣し、本社機能の一部をテレワークで行う。",
    );
  });

  test("the model cities stress what the sentences say, and nothing else; in two statements", async () => {
    const { data, sql } = await ask(
      anonymous,
      `{ archetypes { code label { ja } goals situation { ja } note { ja } variants { access situation { ja en } }
         emphases { subject { kind code label { ja } } access level } } }`,
    );
    expect(sql).toBe(2);
    const stressed = data.archetypes.map(
      ({
        code,
        goals,
        emphases,
      }: {
        code: string;
        goals: string[];
        emphases: { subject: { kind: string; code: string }; access: string | null; level: string | null }[];
      }) => ({
        code,
        goals,
        kinds: ["PATTERN", "FUNCTION", "MEASURE"].map(
          (kind) => emphases.filter(({ subject }) => subject.kind === kind).length,
        ),
        stressed: emphases
          .filter(({ level }) => level !== null)
          .map(({ subject, access, level }) => [subject.code, access, level]),
      }),
    );
    expect(stressed).toEqual([
      {
        code: "CORE_CITY",
        goals: ["PROMOTE_U_TURN", "PREVENT_OUTFLOW", "STRENGTHEN_LOCAL_COMPANIES"],
        kinds: [4, 5, 4],
        stressed: [
          ["ENTREPRENEURSHIP", null, "PRIMARY"],
          ["CONTINUED_WORK", null, "PRIMARY"],
          ["LOCAL_HIRING", null, "PRIMARY"],
        ],
      },
      {
        code: "SMALL_CITY",
        goals: ["PROMOTE_U_TURN", "RAISE_DAYTIME_POPULATION", "STRENGTHEN_LOCAL_TALENT"],
        kinds: [4, 5, 4],
        stressed: [
          ["ENTREPRENEURSHIP", "REMOTE", "PRIMARY"],
          ["CONTINUED_WORK", "COMMUTABLE", "PRIMARY"],
          ["LOCAL_HIRING", "REMOTE", "PRIMARY"],
        ],
      },
      {
        code: "ISLAND_OR_MOUNTAIN",
        goals: ["NEW_STARTUPS", "INCREASE_MIGRANTS", "STRENGTHEN_LOCAL_TALENT"],
        kinds: [4, 5, 4],
        stressed: [
          ["OFFICE", null, "PRIMARY"],
          ["CONTRACT_WORK", null, "PRIMARY"],
          ["TALENT_DEVELOPMENT", null, "PRIMARY"],
        ],
      },
    ]);
    expect(data.archetypes[1].variants.map(({ access }: { access: string }) => access)).toEqual([
      "COMMUTABLE",
      "REMOTE",
    ]);
    expect(data.archetypes[2].note.ja).toBe("生活サービスの充実も強く望まれる。");
    expect(data.archetypes[0].emphases[0].subject).toEqual({
      kind: "PATTERN",
      code: "OFFICE",
      label: { ja: "ふるさとオフィス" },
    });
  });

  test("points, functions and virtual places have their parts", async () => {
    const { data, sql } = await ask(
      anonymous,
      `{ realizationPoints { code label { ja } keyword { ja en } capabilities }
         centerFunctions { code label { ja } activities }
         virtualPlaceKinds { code label { ja } remoteChannel lifeServices } }`,
    );
    expect(sql).toBe(3);
    expect(
      data.realizationPoints.map(({ keyword, capabilities }: { keyword: { ja: string }; capabilities: string[] }) => [
        keyword.ja,
        capabilities.length,
      ]),
    ).toEqual([
      ["自立モデル", 3],
      ["企業メリット", 4],
      ["全国津々浦々", 3],
      ["生活サービス", 3],
    ]);
    expect(
      data.centerFunctions.map(({ code, activities }: { code: string; activities: string[] }) => [
        code,
        activities.length,
      ]),
    ).toEqual([
      ["RECEPTION", 7],
      ["OUTREACH_AND_ADOPTION", 5],
      ["CONTRACT_WORK", 3],
      ["TALENT_DEVELOPMENT", 3],
      ["COWORKING", 3],
    ]);
    expect(
      data.virtualPlaceKinds.map(({ code, remoteChannel }: { code: string; remoteChannel: string }) => [
        code,
        remoteChannel,
      ]),
    ).toEqual([
      ["OFFICE", "EMPLOYMENT"],
      ["CLASSROOM", "EDUCATION"],
      ["COMMUNITY_CENTER", "SUPPORT_WELFARE"],
      ["HOSPITAL", "MEDICINE"],
    ]);
  });
});

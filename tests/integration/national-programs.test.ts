import { afterEach, describe, expect, test } from "vitest";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { loadNation } from "../../demo/content/nation/nation.ts";
import { nationalStart, useNation } from "../support/national-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const nation = useNation("national_programs");
const { programs } = loadNation();
const programId = (name: string): string => nodeIdOf(`national/nationalprogram/${name}`);

afterEach(() => nation.at(nationalStart));

const listed = async (args: string): Promise<string[]> => {
  const { data, errors } = await nation.ask(undefined, `{ nationalPrograms(${args}) { edges { node { id } } } }`);
  expect(errors).toBeUndefined();
  return data.nationalPrograms.edges.map(({ node }: { node: { id: string } }) => node.id);
};

const everyField = `id title titleIn(language: EN) { value tag isFallback } summary measure level kind provider { name kind }
  prefectures { code } eligible audiences patterns coveredExpenses helpsWith maxAmountYen rate applicationSeason applyFrom applyUntil
  status daysLeft closedOn closedReason howToApply legalBasis url contact { name phone url } lastCheckedAt isDemo version`;

describe("national programs are for everybody", () => {
  test("in every field, in one statement", async () => {
    let answer: Awaited<ReturnType<typeof nation.ask>>;
    const statements = await nation.statementsOf(async () => {
      answer = await nation.ask(
        undefined,
        `{ nationalProgram(id: "${programId("satellite-ict")}") { ${everyField} } }`,
      );
    });
    expect(statements).toHaveLength(1);
    expect(answer.data.nationalProgram).toEqual({
      id: programId("satellite-ict"),
      title: "サテライトオフィスICT環境整備補助金（デモ）",
      titleIn: { value: "Subsidy for the ICT of satellite offices (demo)", tag: "en", isFallback: false },
      summary: programs.find(({ key }) => key.endsWith("satellite-ict"))?.summary,
      measure: "SUBSIDY",
      level: "NATIONAL",
      kind: "SUBSIDY",
      provider: { name: "地方テレワーク推進室（デモ）", kind: "NATIONAL_GOVERNMENT" },
      prefectures: [],
      eligible: "地方の拠点に社員3人以上を常駐または循環で派遣する企業。",
      audiences: ["BUSINESS_TRAVELERS", "MIGRANTS"],
      patterns: ["OFFICE"],
      coveredExpenses: ["ICT"],
      helpsWith: "回線や端末の費用が重く、拠点を始められない。",
      maxAmountYen: 5_000_000,
      rate: 0.5,
      applicationSeason: "年2回（春・秋）",
      applyFrom: "2026-11-02",
      applyUntil: "2026-12-18",
      status: "OPEN",
      daysLeft: 27,
      closedOn: null,
      closedReason: null,
      howToApply: "事業計画書と見積書をそえて、電子申請で申し込みます。",
      legalBasis: "地方テレワーク環境整備費補助金交付要綱（デモ）",
      url: null,
      contact: { name: "補助金事務局（デモ）", phone: null, url: null },
      lastCheckedAt: "2026-11-19T03:00:00.000Z",
      isDemo: true,
      version: 1,
    });
  });

  test("a page of them with the total costs two statements, however many they are", async () => {
    const query = `{ nationalPrograms(first: 50) { totalCount edges { node { ${everyField} } } } }`;
    const statements = await nation.statementsOf(async () => {
      expect((await nation.ask(undefined, query)).data.nationalPrograms.totalCount).toBe(programs.length);
    });
    expect(statements).toHaveLength(2);
  });

  test("by deadline: the next first, those without one last; pages meet", async () => {
    const all = await listed("first: 50");
    expect(all.map((id) => programs.findIndex(({ key }) => nodeIdOf(key) === id))).toEqual(
      [...programs.keys()].toSorted(
        (a, b) => (programs[a]?.applyUntilDays ?? 9999) - (programs[b]?.applyUntilDays ?? 9999),
      ),
    );
    const { data } = await nation.ask(
      undefined,
      "{ nationalPrograms(first: 2) { pageInfo { hasNextPage endCursor } } }",
    );
    expect(data.nationalPrograms.pageInfo.hasNextPage).toBe(true);
    expect(await listed(`first: 50, after: "${data.nationalPrograms.pageInfo.endCursor}"`)).toEqual(all.slice(2));
  });
});

describe("whether one can apply follows from the day in Japan", () => {
  test.each([
    ["OPEN", ["head-office-travel", "satellite-ict"]],
    ["ALWAYS_OPEN", ["telework-advisors"]],
    ["UPCOMING", ["telework-special-zone"]],
    ["CLOSED", ["reception-training", "island-startup-loan"]],
  ])("%s", async (status, names) => {
    expect(await listed(`filter: { status: [${status}] }`)).toEqual(names.map(programId));
    const { data } = await nation.ask(undefined, "{ nationalPrograms(first: 50) { edges { node { id status } } } }");
    const same = data.nationalPrograms.edges.filter(({ node }: { node: { status: string } }) => node.status === status);
    expect(same.map(({ node }: { node: { id: string } }) => node.id)).toEqual(names.map(programId));
  });

  test("the last day ends at midnight in Japan, not in Greenwich", async () => {
    nation.at(new Date("2026-11-30T14:59:59.999Z"));
    expect(await listed("filter: { status: [OPEN] }")).toContain(programId("head-office-travel"));
    nation.at(new Date("2026-11-30T15:00:00.000Z"));
    expect(await listed("filter: { status: [OPEN] }")).not.toContain(programId("head-office-travel"));
  });

  test("no status at all lists nothing", async () => {
    expect(await listed("filter: { status: [] }")).toEqual([]);
  });
});

describe("facets", () => {
  test.each([
    ['prefectures: ["46"]', programs.length],
    ['prefectures: ["01"]', programs.length - 1],
    ["coveredExpenses: [COMMUTING_TO_HEAD_OFFICE]", 1],
    ["measure: [DEREGULATION, LOCAL_RECEPTION]", 2],
    ["audiences: [OLDER_PEOPLE]", 1],
    ['text: "ｻﾃﾗｲﾄ 補助"', 1],
    ["kind: [LOAN]", 1],
    ["patterns: [LOCAL_HIRING]", 2],
  ])("%s finds %i", async (filter, count) => {
    expect(await listed(`first: 50, filter: { ${filter} }`)).toHaveLength(count);
  });
});

const input = {
  title: "試験の制度",
  summary: "概要です。",
  measure: "SUBSIDY",
  kind: "SUBSIDY",
  provider: { name: "試験省", kind: "NATIONAL_GOVERNMENT" },
  eligible: "だれでも",
  contact: { name: "窓口" },
};

const create = `mutation ($input: NationalProgramCreateInput!) { nationalProgramCreate(input: $input) {
  program { id title version status audiences lastCheckedAt } userErrors { code path messageJa } } }`;
const update = `mutation ($input: NationalProgramUpdateInput!) { nationalProgramUpdate(input: $input) {
  program { id title version audiences applyUntil } userErrors { code path } } }`;
const close = `mutation ($input: NationalProgramCloseInput!) { nationalProgramClose(input: $input) {
  program { status closedOn closedReason version } userErrors { code } } }`;
const confirm = `mutation ($input: NationalProgramConfirmInput!) { nationalProgramConfirm(input: $input) {
  program { lastCheckedAt version } userErrors { code } } }`;

const audited = async (act: string): Promise<number> => {
  const rows = await nation.db.execute(`select count(*)::int as n from audit_entries where act = '${act}'`);
  return Number(rows[0]?.["n"]);
};

describe("the secretariat keeps them", () => {
  test("a program is entered, changed, confirmed and closed; each act once, with its audit", async () => {
    const keyed = { ...input, audiences: ["WOMEN"], idempotencyKey: "program-1" };
    const { data } = await nation.ask(secretariat, create, { input: keyed });
    const { program, userErrors } = data.nationalProgramCreate;
    expect(userErrors).toEqual([]);
    expect(program).toMatchObject({ title: "試験の制度", version: 1, status: "ALWAYS_OPEN", audiences: ["WOMEN"] });
    const again = await nation.ask(secretariat, create, { input: keyed });
    expect(again.data.nationalProgramCreate.program.id).toBe(program.id);
    expect(await audited("nationalProgramCreate")).toBe(1);

    const { id } = program;
    const changed = await nation.ask(secretariat, update, {
      input: { id, expectedVersion: 1, audiences: null, applyUntil: "2026-11-25" },
    });
    expect(changed.data.nationalProgramUpdate).toEqual({
      program: { id, title: "試験の制度", version: 2, audiences: [], applyUntil: "2026-11-25" },
      userErrors: [],
    });
    nation.at(new Date("2026-11-24T00:00:00Z"));
    const confirmed = await nation.ask(secretariat, confirm, { input: { id, expectedVersion: 2 } });
    expect(confirmed.data.nationalProgramConfirm.program).toEqual({
      lastCheckedAt: "2026-11-24T00:00:00.000Z",
      version: 3,
    });
    const closed = await nation.ask(secretariat, close, { input: { id, expectedVersion: 3, reason: "予算の上限" } });
    expect(closed.data.nationalProgramClose.program).toEqual({
      status: "CLOSED",
      closedOn: "2026-11-24",
      closedReason: "予算の上限",
      version: 4,
    });
  });

  test("a conflict changes nothing and shows what is there", async () => {
    const id = programId("telework-advisors");
    const { data } = await nation.unchanged(() =>
      nation.ask(secretariat, update, { input: { id, expectedVersion: 7, title: "別の題" } }),
    );
    expect(data.nationalProgramUpdate.userErrors).toEqual([{ code: "CONFLICT", path: ["input", "expectedVersion"] }]);
    expect(data.nationalProgramUpdate.program).toMatchObject({
      id,
      title: "ふるさとテレワーク導入相談（デモ）",
      version: 1,
    });
  });

  test("every mistake is told at once, and nothing written", async () => {
    const wrong = {
      ...input,
      title: " ",
      rate: 1.2,
      maxAmountYen: -1,
      url: "javascript:alert(1)",
      prefectures: ["99"],
      applyFrom: "2026-12-02",
      applyUntil: "2026-12-01",
    };
    const { data } = await nation.unchanged(() => nation.ask(secretariat, create, { input: wrong }));
    expect(data.nationalProgramCreate.program).toBeNull();
    expect(
      data.nationalProgramCreate.userErrors.map(({ path }: { path: string[] }) => path.slice(1).join(".")),
    ).toEqual(["title", "maxAmountYen", "rate", "url", "prefectures.0", "applyUntil"]);
  });

  test.each([
    ["nobody", undefined],
    ["a portal", portal],
    ["an editor", editorOf("tohoku/hub/1")],
    ["a regional admin", adminOf("tohoku")],
    ["a coordinator", coordinator],
  ])("%s may not, and nothing changes", async (_who, viewer) => {
    const acts = [
      [create, input],
      [update, { id: programId("telework-advisors"), expectedVersion: 1, title: "x" }],
      [confirm, { id: programId("telework-advisors"), expectedVersion: 1 }],
      [close, { id: programId("telework-advisors"), expectedVersion: 1, reason: "x" }],
    ] as const;
    for (const [document, given] of acts) {
      const { errors } = await nation.unchanged(() => nation.ask(viewer, document, { input: given }));
      expect(errors[0].extensions.code).toBe("FORBIDDEN");
    }
  });

  test("outside the days of its publication only the secretariat sees a program, by list, count and ID", async () => {
    const hidden = { ...input, title: "来月から公開", shownFrom: "2026-12-01" };
    const { data } = await nation.ask(secretariat, create, { input: hidden });
    const { id } = data.nationalProgramCreate.program;
    const query = `query ($id: ID!) { nationalProgram(id: $id) { id } nationalPrograms(filter: { text: "来月から" }) { totalCount edges { node { id } } } }`;
    const nothing = { nationalProgram: null, nationalPrograms: { totalCount: 0, edges: [] } };
    expect((await nation.ask(undefined, query, { id })).data).toEqual(nothing);
    expect((await nation.ask(coordinator, query, { id })).data).toEqual(nothing);
    expect((await nation.ask(secretariat, query, { id })).data.nationalProgram).toEqual({ id });
    nation.at(new Date("2026-11-30T15:00:00Z"));
    expect((await nation.ask(undefined, query, { id })).data.nationalProgram).toEqual({ id });
  });
});

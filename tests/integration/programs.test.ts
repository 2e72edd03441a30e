import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { encodeCursor } from "../../common/cursor.ts";
import { formatNodeId, newUuid } from "../../common/node-id.ts";
import { anonymousViewer } from "../../common/identity/viewer.ts";
import { programsOf } from "../../demo/content/programs.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { supportPrograms } from "../../subgraphs/region/db/tables/programs.ts";
import { dayNumber, programStatus } from "../../subgraphs/region/programs/program.ts";
import { programOrders } from "../../subgraphs/region/programs/queries.ts";
import type { SupportProgramOrder } from "../../subgraphs/region/programs/schema.generated.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";
import { portal } from "../support/viewers.ts";
import { allPages, type PageArguments } from "../support/walk.ts";

/** The test begins on 22 November 2026 in Japan. */
const today = "2026-11-22";
const region = useRegion("programs", { region: "kanto", database: "programs" });
const all = programsOf("kanto").programs;
type Program = (typeof all)[number];

const list = `query ($filter: SupportProgramFilter, $orderBy: SupportProgramOrder! = DEADLINE, $first: Int, $after: String, $last: Int, $before: String) {
  supportPrograms(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code }
  }
}`;

async function page(variables: Record<string, unknown>): Promise<Answer> {
  const { data, errors } = await region.ask(anonymousViewer, list, variables);
  expect(errors).toBeUndefined();
  return data.supportPrograms;
}

const idsOf = (programs: readonly Program[]): string[] => programs.map(({ key }) => nodeIdOf(key));
const found = async (filter: Record<string, unknown>): Promise<string[]> =>
  (await page({ filter, first: 100 })).edges.map(({ node }: Answer) => node.id);

const dayAfter = (days: number | null): string | null =>
  days === null ? null : new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
const daysOf = ({ applyFromInDays, applyUntilInDays, closedInDays }: Program) => ({
  applyFrom: dayAfter(applyFromInDays),
  applyUntil: dayAfter(applyUntilInDays),
  closedOn: dayAfter(closedInDays),
});

const lastDay = (program: Program): number => {
  const { applyUntil, closedOn } = daysOf(program);
  return Math.min(
    applyUntil === null ? dayNumber("9999-12-31") : dayNumber(applyUntil),
    closedOn === null ? Infinity : dayNumber(closedOn) - 1,
  );
};
const compare = (a: string, b: string) => (a < b ? -1 : 1);
const sorted: Readonly<Record<SupportProgramOrder, readonly Program[]>> = {
  DEADLINE: all.toSorted((a, b) => lastDay(a) - lastDay(b) || compare(uuidOf(a.key), uuidOf(b.key))),
  NEWEST: all.toSorted((a, b) => a.createdDaysAgo - b.createdDaysAgo),
  NAME: all.toSorted((a, b) => compare(a.title, b.title)),
};
const orders = Object.keys(programOrders) as SupportProgramOrder[];

describe("a support program", () => {
  test("is for everybody, with all that was said of it", async () => {
    const { data } = await region.ask(
      portal,
      `query ($id: ID!) { supportProgram(id: $id) {
        id region { code } title titleEn summary measure level kind provider { name kind } municipality { code name prefecture successor { code } }
        eligible audiences coveredExpenses helpsWith maxAmountYen rate applicationSeason applyFrom applyUntil closedOn closedReason
        howToApply legalBasis url contactPublic { name phone url } status daysLeft lastCheckedAt version createdAt updatedAt } }`,
      { id: nodeIdOf("kanto/program/2") },
    );
    expect(data.supportProgram).toEqual({
      id: nodeIdOf("kanto/program/2"),
      region: { code: "kanto" },
      title: "島の仕事場 通信機器助成（デモ）",
      titleEn: "Connectivity grant for the island (demo)",
      summary: "夕方に遅くなる回線を補うための、二本目の回線と切り替え機器の費用を出す。",
      measure: "SUBSIDY",
      level: "LOCAL_GOVERNMENT",
      kind: "SUBSIDY",
      provider: { name: "大島 地域振興窓口（デモ）", kind: "LOCAL_GOVERNMENT" },
      municipality: { code: "133612", name: "大島町", prefecture: "東京都", successor: null },
      eligible: "町内のテレワーク拠点と、そこに席を持つ企業。",
      audiences: [],
      coveredExpenses: ["ICT"],
      helpsWith: "夕方の会議が途切れる",
      maxAmountYen: 800_000,
      rate: 0.75,
      applicationSeason: "秋",
      applyFrom: "2026-10-28",
      applyUntil: "2026-12-01",
      closedOn: null,
      closedReason: null,
      howToApply: "現地で測った速度の記録を添える。",
      legalBasis: "離島通信環境整備補助要綱（デモ）",
      url: "https://kanto.example.jp/programs/2",
      contactPublic: { name: "大島 地域振興窓口 受付（デモ）", phone: "04992-0-2202", url: null },
      status: "OPEN",
      daysLeft: 10,
      lastCheckedAt: "2026-11-18T03:00:00.000Z",
      version: 1,
      createdAt: "2026-06-25T03:00:00.000Z",
      updatedAt: "2026-11-18T03:00:00.000Z",
    });
  });

  test("is found by ID, in the order of the IDs, and as a reference", async () => {
    const [first, second] = ["kanto/program/1", "kanto/program/3"].map(nodeIdOf);
    const foreign = nodeIdOf("tohoku/program/1");
    const { data } = await region.ask(
      anonymousViewer,
      `query ($ids: [ID!]!, $references: [_Any!]!) {
        supportProgramsById(ids: $ids) { id } _entities(representations: $references) { ... on SupportProgram { title } } }`,
      {
        ids: [second, "nothing", foreign, first, nodeIdOf("kanto/event/1")],
        references: [{ __typename: "SupportProgram", id: first }],
      },
    );
    expect(data).toEqual({
      supportProgramsById: [{ id: second }, null, null, { id: first }, null],
      _entities: [{ title: "坂東テレワーク出張相談（デモ）" }],
    });
  });
});

describe("a municipality that was merged", () => {
  const codesFound = async (code: string) =>
    (await page({ filter: { municipalityCodes: [code], level: ["LOCAL_GOVERNMENT"] } })).edges.map(
      ({ node }: Answer) => node.id,
    );

  test("and its successor are one, and a program says which it is filed under", async () => {
    await region.db.execute(sql`
      insert into municipalities (code, name, kana, prefecture, prefecture_iso, latitude, longitude, valid_until, successor_code)
      values ('133647', '旧大島村', 'キュウオオシマムラ', '東京都', 'JP-13', 34.7, 139.3, '2026-10-31', '133612')`);
    const filed = nodeIdOf("kanto/program/2");
    expect(await codesFound("13364")).toEqual([filed]);
    await region.db.execute(
      sql`update support_programs set municipality_code = '133647' where id = ${uuidOf("kanto/program/2")}`,
    );
    expect(await codesFound("133612")).toEqual([filed]);
    const { data } = await region.ask(
      anonymousViewer,
      `{ supportProgram(id: "${filed}") { municipality { name successor { code name } } } }`,
    );
    expect(data.supportProgram.municipality).toEqual({
      name: "旧大島村",
      successor: { code: "133612", name: "大島町" },
    });
  });
});

describe("the list of support programs", () => {
  describe.each(orders)("by %s", (orderBy) => {
    test.each([1, 2, 100])("loses and doubles nothing in pages of %i, either way", async (size) => {
      for (const direction of ["FORWARD", "BACKWARD"] as const) {
        const nodes = await allPages(async (args: PageArguments) => page({ orderBy, ...args }), size, direction);
        expect(nodes.map((node: Answer) => node.id)).toEqual(idsOf(sorted[orderBy]));
      }
    });
  });

  test.each<[string, Record<string, unknown>, (program: Program) => boolean]>([
    ["a measure", { measure: ["SUBSIDY"] }, ({ measure }) => measure === "SUBSIDY"],
    ["levels", { level: ["LOCAL", "REGIONAL_PROGRAM"] }, ({ level }) => level !== "LOCAL_GOVERNMENT"],
    ["a kind", { kind: ["TAX_RELIEF"] }, ({ kind }) => kind === "TAX_RELIEF"],
    [
      "what it pays for",
      { expenses: ["COMMUTING_TO_HEAD_OFFICE"] },
      ({ coveredExpenses }) => coveredExpenses.includes("COMMUTING_TO_HEAD_OFFICE"),
    ],
    ["whom it is for", { audiences: ["YOUNG_PEOPLE"] }, ({ audiences }) => audiences.includes("YOUNG_PEOPLE")],
    [
      "a municipality, with what holds in the whole region",
      { municipalityCodes: ["13361"] },
      ({ municipalityCode }) => municipalityCode === "133612" || municipalityCode === null,
    ],
    ["words in any width", { text: "ﾃﾚﾜｰｸ 出張" }, ({ key }) => key === "kanto/program/1"],
    ["nothing", { measure: [] }, () => false],
    [
      "several facets",
      { measure: ["SUBSIDY"], expenses: ["ICT"] },
      ({ measure, coveredExpenses }) => measure === "SUBSIDY" && coveredExpenses.includes("ICT"),
    ],
  ])("finds by %s", async (_what, filter, isWanted) => {
    const expected = sorted.DEADLINE.filter(isWanted);
    expect(await found(filter)).toEqual(idsOf(expected));
    expect((await page({ filter })).totalCount).toBe(expected.length);
  });

  test.each(["UPCOMING", "OPEN", "ALWAYS_OPEN", "CLOSED"] as const)("finds those that are %s", async (status) => {
    const expected = sorted.DEADLINE.filter((program) => programStatus(daysOf(program), today) === status);
    expect(expected.length).toBeGreaterThan(0);
    expect(await found({ status: [status] })).toEqual(idsOf(expected));
  });

  test.each([-211, -210, -80, -31, -30, -29, -4, -3, 0, 9, 10, 44, 45, 130, 131, 4000])(
    "finds those that take applications %i days from today",
    async (days) => {
      const day = dayAfter(days) ?? "";
      const isOpen = (program: Program) => ["OPEN", "ALWAYS_OPEN"].includes(programStatus(daysOf(program), day));
      expect(await found({ openOn: day })).toEqual(idsOf(sorted.DEADLINE.filter(isOpen)));
    },
  );

  test("goes on from another region's cursor in the order of all regions", async () => {
    const rows = sorted.DEADLINE;
    const tied = rows[2];
    if (!tied) throw new Error("The content has changed.");
    const cursorOf = (code: string) =>
      encodeCursor({
        order: "DEADLINE",
        position: { key: lastDay(tied), id: formatNodeId("program", code, newUuid()) },
      });
    const rest = async (code: string) =>
      (await page({ after: cursorOf(code), first: 100 })).edges.map(({ node }: Answer) => node.id);
    expect(await rest("hokkaido")).toEqual(idsOf(rows.slice(2)));
    expect(await rest("zao")).toEqual(idsOf(rows.slice(3)));
  });

  test("is one statement, and one more for the total, however long", async () => {
    const query = (first: number, total: string) =>
      `{ supportPrograms(first: ${first}) { ${total} edges { node { title status municipality { name } } } } }`;
    const count = async (first: number, total = "") =>
      (await region.statementsOf(() => region.ask(anonymousViewer, query(first, total)))).length;
    expect([await count(1), await count(100), await count(100, "totalCount")]).toEqual([1, 1, 2]);
  });

  describe("among many", () => {
    beforeAll(async () => {
      await region.db.execute(sql`
        insert into support_programs (id, title, summary, measure, level, kind, provider_name, provider_kind, eligible, apply_until,
          contact_public, last_checked_at, search_text, created_at, updated_at)
        select gen_random_uuid(), title || n, summary, measure, level, kind, provider_name, provider_kind, eligible,
          date '2027-01-01' + n, contact_public, last_checked_at, search_text, created_at - n * interval '1 minute', updated_at
        from support_programs, generate_series(1, 800) n`);
      await region.db.execute(sql`analyze`);
    });

    test.each(orders.flatMap((orderBy) => ["first", "last"].map((direction) => [orderBy, direction] as const)))(
      "a page by %s with `%s` reads its index and sorts nothing",
      async (orderBy, direction) => {
        const keys = { DEADLINE: dayNumber("2027-06-01"), NEWEST: start.getTime() - 300 * 86_400_000, NAME: "港" };
        const cursor = encodeCursor({
          order: orderBy,
          position: { key: keys[orderBy], id: nodeIdOf("kanto/program/1") },
        });
        const args = direction === "first" ? { first: 20, after: cursor } : { last: 20, before: cursor };
        const plan = await region.planOf(() => page({ orderBy, ...args }));
        const indexes = {
          DEADLINE: "support_programs_last_day_id_index",
          NEWEST: "support_programs_created_at_id_index",
          NAME: "support_programs_title_id_index",
        };
        expect(plan).toContain(indexes[orderBy]);
        expect(plan).toContain("Index Cond: (ROW(");
        expect(plan).not.toContain("Sort");
      },
    );
  });
});

describe("the table", () => {
  test.each([
    [sql`level = 'NATIONAL'`, "support_programs_level_check"],
    [sql`rate = 1.1`, "support_programs_rate_check"],
    [sql`max_amount_yen = -1`, "support_programs_max_amount_yen_check"],
    [sql`apply_until = apply_from - 1`, "support_programs_apply_until_check"],
    [sql`covered_expenses = '{LUNCH}'`, "support_programs_covered_expenses_check"],
  ])("refuses what the rules forbid (%#)", async (change, constraint) => {
    const attempt = region.db.execute(sql`update support_programs set ${change} where apply_from is not null`);
    await expect(attempt).rejects.toMatchObject({ cause: { constraint_name: constraint } });
  });

  test("knows the last day as the program's rules do", async () => {
    const rows = await region.db.select().from(supportPrograms);
    const wrong = rows.filter(({ lastDay: stored, ...program }) => {
      const isClosed = programStatus(program, today) === "CLOSED";
      return isClosed !== stored < dayNumber(today);
    });
    expect(wrong).toEqual([]);
  });
});

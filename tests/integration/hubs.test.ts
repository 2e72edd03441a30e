import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { archetypeGoals } from "../../common/archetype-goals.ts";
import { compareText } from "../../common/cursor.ts";
import { formatNodeId } from "../../common/node-id.ts";
import type { Code } from "../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { municipalitiesOf } from "../../demo/content/municipalities.ts";
import { seedHubs } from "../../demo/seed/hubs.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { hubOrders } from "../../subgraphs/region/hubs/queries.ts";
import type { HubFilter, HubOrder } from "../../subgraphs/region/hubs/schema.generated.ts";
import { contents } from "../support/demo-rows.ts";
import { allHubs, content, ownHub, ownKey, region, roles, viewers, type HubContent } from "../support/hub-rows.ts";
import { openRegionDatabase, seeding, start, useRegion, type Answer } from "../support/region-server.ts";

const publicHubs = allHubs.filter(({ networkStatus }) => networkStatus !== "INVITED" && networkStatus !== "MAPPED");
const hiddenKeys = [`${region}/hub/7`, `${region}/hub/8`];
const idsOf = (hubs: readonly HubContent[]): string[] => hubs.map(({ key }) => nodeIdOf(key)).toSorted();

const listSource = `query ($filter: HubFilter, $orderBy: HubOrder! = NAME_KANA, $first: Int, $after: String, $last: Int, $before: String) {
  hubs(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } unavailableRegions { code }
  }
}`;

describe("reading", () => {
  const database = useRegion("hubs", { region, content, database: "hubs_reading" });
  const run = database.ask;

  const pageOf = async (viewer: Viewer, variables: Record<string, unknown>): Promise<Answer> => {
    const { data, errors } = await run(viewer, listSource, variables);
    expect(errors).toBeUndefined();
    return data.hubs;
  };

  const nodesOf = (page: Answer): string[] => page.edges.map(({ node }: Answer) => node.id);

  describe.each(roles)("$name", ({ viewer, isMember }) => {
    const visible = isMember ? allHubs : publicHubs;
    const hiddenIds = hiddenKeys.map(nodeIdOf);

    test("finds by list and count what is visible, also when asking for what is not", async () => {
      const page = await pageOf(viewer, { first: 100 });
      expect(nodesOf(page).toSorted()).toEqual(idsOf(visible));
      expect(page.totalCount).toBe(visible.length);
      const asked = await pageOf(viewer, { first: 100, filter: { networkStatus: ["MAPPED", "INVITED"] } });
      expect(asked.totalCount).toBe(isMember ? 2 : 0);
      expect(nodesOf(asked)).toHaveLength(isMember ? 2 : 0);
    });

    test("reads by ID, by IDs and by reference what is visible", async () => {
      const source = `query ($id: ID!, $ids: [ID!]!, $representations: [_Any!]!) {
        hub(id: $id) { id } hubsById(ids: $ids) { id } _entities(representations: $representations) { ... on Hub { id name } }
      }`;
      const ids = [...hiddenIds, nodeIdOf(ownKey)];
      const representations = ids.map((id) => ({ __typename: "Hub", id }));
      const { data, errors } = await run(viewer, source, { id: hiddenIds[0], ids, representations });
      const expected = ids.map((id) => (isMember || !hiddenIds.includes(id) ? id : undefined));
      expect(errors).toBeUndefined();
      expect(data.hub?.id).toBe(expected[0]);
      expect(data.hubsById.map((hub: Answer) => hub?.id)).toEqual(expected);
      expect(data["_entities"].map((hub: Answer) => hub?.id)).toEqual(expected);
    });

    test("counts in the statistics what is visible", async () => {
      const { data, errors } = await run(
        viewer,
        `{ hubStats { total seats byKind { kind count } byFacilityOrigin { facilityOrigin count } byFunction { function count }
           byPattern { pattern count } bySelfSufficiency { band count } finances { hubCount } } }`,
      );
      expect(errors).toBeUndefined();
      const stats = data.hubStats;
      const counted = (facet: string, key: string) =>
        Object.fromEntries(stats[facet].map((row: Answer) => [row[key], row.count]));
      const tally = (codes: readonly string[]) =>
        Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length]));
      expect(stats.total).toBe(visible.length);
      expect(stats.seats).toBe(visible.reduce((sum, { capacitySeats }) => sum + capacitySeats, 0));
      expect(counted("byKind", "kind")).toEqual(tally(visible.map(({ kind }) => kind)));
      expect(counted("byFacilityOrigin", "facilityOrigin")).toEqual(
        tally(visible.map(({ facilityOrigin }) => facilityOrigin)),
      );
      expect(counted("byFunction", "function")).toEqual(
        tally(visible.flatMap(({ functions }) => functions.map((part) => part.function))),
      );
      expect(counted("byPattern", "pattern")).toEqual(
        tally(visible.flatMap(({ patterns }) => patterns.map(({ pattern }) => pattern))),
      );
      const told = visible.filter(({ annualCostYen }) => annualCostYen !== null).length;
      const banded = stats.bySelfSufficiency.reduce((sum: number, row: Answer) => sum + row.count, 0);
      expect(banded).toBe(isMember ? told : 0);
    });

    test("reads a hub's money by right", async () => {
      const source = `query ($id: ID!) { hub(id: $id) { renovationCostYen selfSufficiencyBand runningCostBand
        internals { annualCostYen tenants contactInternal { email } revenue { kind annualYen share } occupancy { month percent } } } }`;
      const { data, errors } = await run(viewer, source, { id: nodeIdOf(ownKey) });
      expect(errors).toBeUndefined();
      const { renovationCostYen, selfSufficiencyBand, runningCostBand, internals } = data.hub;
      expect(renovationCostYen).toBe(isMember ? ownHub.renovationCostYen : null);
      expect([selfSufficiencyBand === null, runningCostBand === null]).toEqual([!isMember, !isMember]);
      const own = {
        annualCostYen: ownHub.annualCostYen,
        tenants: ownHub.tenants,
        contactInternal: { email: ownHub.contactInternal.email },
        occupancy: ownHub.occupancy,
      };
      expect(internals).toEqual(viewer === viewers.editor ? expect.objectContaining(own) : null);
    });
  });

  test("an editor does not read the internals of the hub next door", async () => {
    const { data } = await run(viewers.editor, `{ hubs(first: 100) { edges { node { id internals { tenants } } } } }`);
    const open = data.hubs.edges
      .filter(({ node }: Answer) => node.internals !== null)
      .map(({ node }: Answer) => node.id);
    expect(open).toEqual([nodeIdOf(ownKey)]);
  });

  test("the region's finances are for its admin, of all hubs whatever the filter", async () => {
    const source = `query ($filter: HubFilter) { hubStats(filter: $filter) { finances { region { code } hubCount annualCostYen ownIncomeYen publicFundingYen } } }`;
    const told = allHubs.filter(({ annualCostYen }) => annualCostYen !== null);
    const income = (isPublic: boolean) =>
      told
        .flatMap(({ revenue }) => revenue)
        .reduce((sum, { kind, annualYen }) => sum + ((kind === "PUBLIC_FUNDING") === isPublic ? annualYen : 0), 0);
    const sums = {
      region: { code: region },
      hubCount: told.length,
      annualCostYen: told.reduce((sum, { annualCostYen }) => sum + (annualCostYen ?? 0), 0),
      ownIncomeYen: income(false),
      publicFundingYen: income(true),
    };
    for (const filter of [null, { kind: ["TELEWORK_CENTER"] }, { minSeats: 1_000_000 }]) {
      expect((await run(viewers.admin, source, { filter })).data.hubStats.finances).toEqual([sums]);
    }
    for (const { viewer } of roles.filter((role) => role.name !== "admin")) {
      expect((await run(viewer, source)).data.hubStats.finances).toEqual([]);
    }
  });

  const archetypeOf = (hub: HubContent) =>
    hub.archetype ?? municipalitiesOf(region).find(({ code }) => code === hub.municipalityCode)?.archetype ?? null;

  const hasGoal = (hub: HubContent, ...goals: Code<"ArchetypeGoal">[]): boolean => {
    const archetype = archetypeOf(hub);
    const own = hub.goals.length > 0 || archetype === null ? hub.goals : archetypeGoals[archetype];
    return goals.some((goal) => own.includes(goal));
  };

  test.each<[string, HubFilter, (hub: HubContent) => boolean]>([
    [
      "kind",
      { kind: ["TELEWORK_CENTER", "SHARED_OFFICE"] },
      ({ kind }) => kind === "TELEWORK_CENTER" || kind === "SHARED_OFFICE",
    ],
    ["status", { status: ["PLANNED"] }, ({ status }) => status === "PLANNED"],
    ["networkStatus", { networkStatus: ["LIVE"] }, ({ networkStatus }) => networkStatus === "LIVE"],
    [
      "facilityOrigin",
      { facilityOrigin: ["CLOSED_SCHOOL"] },
      ({ facilityOrigin }) => facilityOrigin === "CLOSED_SCHOOL",
    ],
    [
      "municipalityCodes of 6 and 5 digits",
      { municipalityCodes: ["012084", "01691"] },
      ({ municipalityCode }) => municipalityCode !== "014591",
    ],
    ["a wrong municipality code", { municipalityCodes: ["012085"] }, () => false],
    ["prefectureIso", { prefectureIso: ["JP-01"] }, () => true],
    ["another prefecture", { prefectureIso: ["JP-02", "JP-0\0"] }, () => false],
    ["archetype", { archetype: ["CORE_CITY"] }, (hub) => archetypeOf(hub) === "CORE_CITY"],
    ["smallCityAccess", { smallCityAccess: ["REMOTE"] }, ({ smallCityAccess }) => smallCityAccess === "REMOTE"],
    ["goals", { goals: ["PREVENT_OUTFLOW", "NEW_STARTUPS"] }, (hub) => hasGoal(hub, "PREVENT_OUTFLOW", "NEW_STARTUPS")],
    ["ruralCoverage", { ruralCoverage: ["01691"] }, ({ ruralCoverage }) => ruralCoverage.includes("016918")],
    ["isAwarded, with no stories", { isAwarded: true }, () => false],
    ["patterns", { patterns: ["OFFICE"] }, ({ patterns }) => patterns.some(({ pattern }) => pattern === "OFFICE")],
    [
      "functions",
      { functions: ["COWORKING"] },
      ({ functions }) => functions.some((part) => part.function === "COWORKING"),
    ],
    [
      "activities",
      { activities: ["TELEWORKER_TRAINING"] },
      ({ functions }) => functions.some(({ activities }) => activities.includes("TELEWORKER_TRAINING")),
    ],
    [
      "capabilities",
      { capabilities: ["CONNECTIVITY_WIFI"] },
      ({ capabilities }) => capabilities.some(({ capability }) => capability === "CONNECTIVITY_WIFI"),
    ],
    [
      "lifeServices",
      { lifeServices: ["TUTORING", "CONSULTATION"] },
      ({ lifeServices }) => lifeServices.some(({ kind }) => kind === "TUTORING" || kind === "CONSULTATION"),
    ],
    [
      "virtualPlaces",
      { virtualPlaces: ["CLASSROOM"] },
      ({ virtualPlaces }) => virtualPlaces.some(({ kind }) => kind === "CLASSROOM"),
    ],
    ["audiences", { audiences: ["OLDER_PEOPLE"] }, ({ audiences }) => audiences.includes("OLDER_PEOPLE")],
    ["minSeats", { minSeats: 30 }, ({ capacitySeats }) => capacitySeats >= 30],
    ["coversRuralDistricts", { coversRuralDistricts: true }, ({ ruralCoverage }) => ruralCoverage.length > 0],
    ["no rural districts", { coversRuralDistricts: false }, ({ ruralCoverage }) => ruralCoverage.length === 0],
    ["isCentral", { isCentral: false }, ({ isCentral }) => !isCentral],
    ["text in half-width kana", { text: "ｷﾀﾐｻｸﾗ" }, ({ nameKana }) => nameKana.includes("キタミサクラ")],
    ["text of the place", { text: "北海道 別海町" }, ({ municipalityCode }) => municipalityCode === "016918"],
    ["an empty list", { kind: [] }, () => false],
    [
      "facets together",
      { municipalityCodes: ["012084"], minSeats: 31 },
      (hub) => hub.municipalityCode === "012084" && hub.capacitySeats >= 31,
    ],
  ])("filters by %s", async (_name, filter, matches) => {
    const page = await pageOf(viewers.coordinator, { first: 100, filter });
    expect(nodesOf(page).toSorted()).toEqual(idsOf(allHubs.filter(matches)));
    expect(page.totalCount).toBe(allHubs.filter(matches).length);
  });

  /** The rows of each order as the database should sort them. */
  const sortedIds = async (orderBy: HubOrder): Promise<string[]> => {
    const rows = await database.db.execute<{
      id: string;
      name_kana: string;
      capacity_seats: number;
      created_at: string;
    }>(sql`select id, name_kana, capacity_seats, created_at::text from hubs`);
    const keys = {
      NAME_KANA: (a: (typeof rows)[number], b: (typeof rows)[number]) =>
        compareText(a.name_kana, b.name_kana) || compareText(a.id, b.id),
      NEWEST: (a: (typeof rows)[number], b: (typeof rows)[number]) =>
        compareText(b.created_at, a.created_at) || compareText(b.id, a.id),
      MOST_SEATS: (a: (typeof rows)[number], b: (typeof rows)[number]) =>
        b.capacity_seats - a.capacity_seats || compareText(b.id, a.id),
    };
    return [...rows].toSorted(keys[orderBy]).map(({ id }) => formatNodeId("hub", region, id));
  };

  describe.each(Object.keys(hubOrders) as HubOrder[])("paging by %s", (orderBy) => {
    test.each([1, 2, 3, 8])("forward by %i loses and doubles nothing, ties included", async (first) => {
      const expected = await sortedIds(orderBy);
      const seen: string[] = [];
      let after: string | null = null;
      for (let isMore = true; isMore;) {
        const page: Answer = await pageOf(viewers.coordinator, { orderBy, first, after });
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        seen.push(...nodesOf(page));
        isMore = page.pageInfo.hasNextPage;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(expected);
    });

    test.each([1, 3])("backward by %i gives the same", async (last) => {
      const expected = await sortedIds(orderBy);
      const seen: string[] = [];
      let before: string | null = null;
      for (let isMore = true; isMore;) {
        const page: Answer = await pageOf(viewers.coordinator, { orderBy, last, before });
        seen.unshift(...nodesOf(page));
        isMore = page.pageInfo.hasPreviousPage;
        before = page.pageInfo.startCursor;
      }
      expect(seen).toEqual(expected);
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ["both ends", { first: 1, last: 1 }],
    ["an empty page", { first: 0 }],
    ["a page too long", { first: 101 }],
    ["a cursor that is none", { first: 1, after: "x" }],
    ["a NUL character in a cursor", { first: 1, after: cursorOf(["NAME_KANA", "\0", nodeIdOf(ownKey)]) }],
    ["a cursor of another order", { first: 1, after: cursorOf(["MOST_SEATS", 1, nodeIdOf(ownKey)]) }],
    ["a key of another type", { first: 1, after: cursorOf(["NAME_KANA", 1, nodeIdOf(ownKey)]) }],
  ])("%s is the caller's mistake", async (_what, variables) => {
    const { errors } = await run(viewers.coordinator, listSource, variables);
    expect(errors?.map(({ extensions }: Answer) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });

  test("a NUL character in a text filter is ignored", async () => {
    expect((await pageOf(viewers.coordinator, { filter: { text: "キタミ\0サクラ" } })).totalCount).toBe(1);
  });

  test("more than 100 IDs at once are the caller's mistake", async () => {
    const ids = Array.from({ length: 101 }, () => nodeIdOf(ownKey));
    const { errors } = await run(viewers.anonymous, `query ($ids: [ID!]!) { hubsById(ids: $ids) { id } }`, { ids });
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("IDs of other types and regions, and texts that are none, give null without asking the database", async () => {
    const ids = ["", "hub", nodeIdOf("hokkaido/issue/1"), nodeIdOf("shikoku/hub/1")];
    database.statements.length = 0;
    const { data } = await run(viewers.admin, `query ($ids: [ID!]!) { hubsById(ids: $ids) { id } }`, { ids });
    expect(data.hubsById).toEqual([null, null, null, null]);
    expect(database.statements).toEqual([]);
  });

  const everything = `
    id kind status networkStatus name nameKana nameEn en: nameIn(language: EN) { value language isMachineTranslated }
    easy: nameIn(language: JA_EASY) { value language } region { code } archetype smallCityAccess
    municipality { code name kana archetype smallCityAccess prefecture { name iso } point { latitude longitude } validFrom validUntil successor { code name } }
    address addressLine point { latitude longitude } access parking isCentral
    accessibility { wheelchair accessibleToilet ostomate nursingRoom elevator note }
    facilityOrigin openedOn renovatedOn renovationCostYen capacitySeats rooms { name seats note }
    openingHours { days opens closes note } holidayPolicy pricing { name unit amountYen payer audience }
    ictEnvironment { downMbps upMbps wifi wired vpn securityMeasures measuredOn }
    patterns { pattern emphasis } functions { function activities status startedOn revenue { kind annualYen } } capabilities { capability maturity }
    virtualPlaces { kind remoteChannel name tool url catchment opening } lifeServices { kind place virtualPlace { name } provider audiences status }
    ruralCoverage { code name } coversRuralDistricts audiences operator { name kind } partners mission
    contactPublic { name phone } website bookingUrl images { url alt license } selfSufficiencyBand runningCostBand
    internals { contactInternal { name email phone } revenue { kind function annualYen share } annualCostYen selfSufficiencyRate occupancy { month percent } tenants }
    goals missionIn(language: JA_EASY) { value language } accessIn(language: EN) { value language isMachineTranslated }
    translations { language name mission access isMachineTranslated } outcomes { kind baseline value unit period source confidence }
    isDemo version createdAt updatedAt`;

  test("a hub tells its editor all that was seeded, parts in their order", async () => {
    const { data, errors } = await run(viewers.editor, `query ($id: ID!) { hub(id: $id) { ${everything} } }`, {
      id: nodeIdOf(ownKey),
    });
    expect(errors).toBeUndefined();
    const {
      key: _key,
      municipalityCode,
      latitude,
      longitude,
      ict,
      operatorName,
      operatorKind,
      ruralCoverage,
      lifeServices,
      virtualPlaces,
      ...same
    } = ownHub;
    const {
      revenue,
      annualCostYen,
      occupancy,
      tenants,
      contactInternal,
      goals: _goals,
      archetype: _archetype,
      smallCityAccess: _access,
      ...fields
    } = same;
    expect(data.hub).toMatchObject({
      ...fields,
      id: nodeIdOf(ownKey),
      region: { code: region },
      en: { value: ownHub.nameEn, language: "EN", isMachineTranslated: false },
      easy: { value: "きたみ さくら テレワークセンター（デモ）", language: "JA_EASY" },
      missionIn: { value: ownHub.translations[1]?.mission, language: "JA_EASY" },
      accessIn: { value: ownHub.translations[0]?.access, language: "EN", isMachineTranslated: false },
      goals: ["PROMOTE_U_TURN", "PREVENT_OUTFLOW", "STRENGTHEN_LOCAL_COMPANIES"],
      archetype: "CORE_CITY",
      municipality: {
        code: municipalityCode,
        name: "北見市",
        kana: "キタミシ",
        archetype: "CORE_CITY",
        prefecture: { name: "北海道", iso: "JP-01" },
      },
      address: `北海道北見市${ownHub.addressLine}`,
      point: { latitude, longitude },
      ictEnvironment: ict,
      operator: { name: operatorName, kind: operatorKind },
      virtualPlaces,
      lifeServices,
      ruralCoverage: ruralCoverage.map((code) => ({ code })),
      coversRuralDistricts: ruralCoverage.length > 0,
      internals: { revenue, annualCostYen, occupancy, tenants, contactInternal },
      isDemo: true,
      version: 1,
    });
  });

  test("a page with all nested lists and the total takes nine statements, however long", async () => {
    for (const first of [1, 8]) {
      database.statements.length = 0;
      const { errors } = await run(
        viewers.editor,
        `query ($first: Int) { hubs(first: $first) { totalCount edges { node { ${everything} } } } }`,
        { first },
      );
      expect(errors).toBeUndefined();
      expect(database.statements).toHaveLength(9);
    }
  });

  test("any number of references takes one statement", async () => {
    const representations = [...allHubs, ...allHubs].map(({ key }) => ({ __typename: "Hub", id: nodeIdOf(key) }));
    database.statements.length = 0;
    const source = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Hub { id name kind address municipality { name } } } }`;
    const { data } = await run(viewers.coordinator, source, { representations });
    expect(data["_entities"].map(({ id }: Answer) => id)).toEqual(representations.map(({ id }) => id));
    expect(database.statements).toHaveLength(1);
  });

  test("statistics take three statements, and one more each for bands and sums of money", async () => {
    database.statements.length = 0;
    await run(
      viewers.admin,
      `{ hubStats { total seats byKind { count } byFacilityOrigin { count } byFunction { count } byPattern { count } } }`,
    );
    expect(database.statements).toHaveLength(3);
    database.statements.length = 0;
    await run(viewers.admin, `{ hubStats { total bySelfSufficiency { count } finances { hubCount } } }`);
    expect(database.statements).toHaveLength(5);
  });
});

function cursorOf(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

describe("the database", () => {
  const database = useRegion("hubs", { region, database: "hubs_plans" });

  test("takes the hubs of every content file", async () => {
    const { db, close } = await openRegionDatabase("hubs_all");
    for (const each of contents.values()) await seedHubs(db, each, seeding);
    const [row] = await db.execute(
      sql`select count(*)::int as hubs, (select count(*)::int from hub_functions) as functions from hubs`,
    );
    await close();
    const every = [...contents.values()].flatMap(({ hubs }) => hubs);
    expect(row).toEqual({ hubs: every.length, functions: every.flatMap(({ functions }) => functions).length });
  });

  test.each([
    [sql`latitude = 10`, "hubs_point_check"],
    [sql`capacity_seats = -1`, "hubs_capacity_seats_check"],
    [sql`kind = 'CASTLE'`, "hubs_kind_check"],
    [sql`audiences = '{CATS}'`, "hubs_audiences_check"],
    [sql`municipality_code = '999999'`, "hubs_municipality_code_municipalities_code_fk"],
  ])("refuses what the rules forbid (%#)", async (change, constraint) => {
    const attempt = database.db.execute(sql`update hubs set ${change}`);
    await expect(attempt).rejects.toMatchObject({ cause: { constraint_name: constraint } });
  });

  describe("with many hubs", () => {
    beforeAll(async () => {
      await database.db.execute(sql`
        insert into hubs (id, name, name_kana, kind, status, network_status, municipality_code, address_line, latitude, longitude, access,
          is_central, accessibility, facility_origin, capacity_seats, rooms, opening_hours, pricing, ict_environment, operator_name,
          operator_kind, mission, contact_public, search_text, created_at, updated_at)
        select gen_random_uuid(), name, name_kana || n, kind, status, network_status, municipality_code, address_line, latitude, longitude,
          access, is_central, accessibility, facility_origin, n % 200, rooms, opening_hours, pricing, ict_environment, operator_name,
          operator_kind, mission, contact_public, search_text, created_at - n * interval '1 minute', updated_at
        from hubs, generate_series(1, 800) n`);
      await database.db.execute(sql`analyze`);
    });

    test.each(
      (Object.keys(hubOrders) as HubOrder[]).flatMap((orderBy) =>
        ["first", "last"].map((direction): [HubOrder, string] => [orderBy, direction]),
      ),
    )("a page by %s with `%s` reads its index and sorts nothing", async (orderBy, direction) => {
      const keys = { NAME_KANA: "サ", NEWEST: start.getTime() - 1000 * 86_400_000, MOST_SEATS: 50 };
      const cursor = cursorOf([orderBy, keys[orderBy], nodeIdOf(ownKey)]);
      const page = direction === "first" ? { first: 20, after: cursor } : { last: 20, before: cursor };
      const plan = await database.planOf(() => database.ask(anonymousViewer, listSource, { orderBy, ...page }));
      const indexes = {
        NAME_KANA: "hubs_name_kana_id_index",
        NEWEST: "hubs_created_at_id_index",
        MOST_SEATS: "hubs_capacity_seats_id_index",
      };
      expect(plan).toContain(indexes[orderBy]);
      expect(plan).toContain("Index Cond: (ROW(");
      expect(plan).not.toContain("Sort");
    });
  });
});

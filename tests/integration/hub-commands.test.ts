import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { allHubs, content, ownHub, ownKey, region, roles, viewers } from "../support/hub-rows.ts";
import { start, useRegion, type Answer } from "../support/region-server.ts";

describe("writing", () => {
  const database = useRegion("hubs", { region, content, database: "hubs_writing", isFresh: true });
  const { ask: run, unchanged } = database;

  const newHub = {
    regionCode: region,
    name: "美瑛みずうみの分室",
    nameKana: "ビエイミズウミノブンシツ",
    kind: "SATELLITE_OFFICE",
    municipalityCode: "01459",
    addressLine: "本町0丁目",
    point: { latitude: 43.59, longitude: 142.46 },
    access: "駅前",
    accessibility: { wheelchair: true },
    facilityOrigin: "STATION",
    capacitySeats: 4,
    ictEnvironment: { wifi: true },
    openingHours: [{ days: ["MON"], opens: "09:00", closes: "24:00" }],
    patterns: [{ pattern: "LOCAL_HIRING", emphasis: "PRIMARY" }, { pattern: "OFFICE" }],
    functions: [{ function: "RECEPTION", activities: ["INTERVIEW_SUPPORT"] }],
    lifeServices: [{ kind: "TUTORING", place: "CLASSROOM" }],
    virtualPlaces: [{ kind: "HOSPITAL", name: "みなも診察室", url: "https://example.jp/" }],
    ruralCoverage: ["014591", "01691"],
    operator: { name: "みなも（デモ）" },
    mission: "働く場を増やす。",
    contactPublic: { name: "受付" },
  };

  const createSource = `mutation ($input: HubCreateInput!) { hubCreate(input: $input) {
    hub { id name kind status networkStatus version isDemo createdAt municipality { code } patterns { pattern emphasis }
      functions { function activities status } lifeServices { kind place } virtualPlaces { remoteChannel url } ruralCoverage { code }
      operator { kind } openingHours { closes note } accessibility { wheelchair elevator } }
    userErrors { code path message messageJa } } }`;

  const updateSource = `mutation ($input: HubUpdateInput!) { hubUpdate(input: $input) {
    hub { id name nameEn version updatedAt networkStatus patterns { pattern } functions { function } capacitySeats internals { annualCostYen tenants } }
    userErrors { code path message messageJa } } }`;

  const update = (viewer: Viewer, input: Record<string, unknown>) =>
    run(viewer, updateSource, { input: { hubId: nodeIdOf(ownKey), expectedVersion: 1, ...input } });

  test("the region's admin enters a hub, which is found at once", async () => {
    const { data, errors } = await run(viewers.admin, createSource, { input: newHub });
    expect(errors).toBeUndefined();
    expect(data.hubCreate.userErrors).toEqual([]);
    expect(data.hubCreate.hub).toMatchObject({
      name: "美瑛みずうみの分室",
      status: "OPEN",
      networkStatus: "ONBOARDING",
      version: 1,
      isDemo: false,
      createdAt: start.toISOString(),
      municipality: { code: "014591" },
      patterns: [
        { pattern: "LOCAL_HIRING", emphasis: "PRIMARY" },
        { pattern: "OFFICE", emphasis: "SECONDARY" },
      ],
      functions: [{ function: "RECEPTION", activities: ["INTERVIEW_SUPPORT"], status: "RUNNING" }],
      lifeServices: [{ kind: "TUTORING", place: "CLASSROOM" }],
      virtualPlaces: [{ remoteChannel: "MEDICINE", url: "https://example.jp/" }],
      ruralCoverage: [{ code: "014591" }, { code: "016918" }],
      operator: { kind: "HUB_OPERATOR" },
      openingHours: [{ closes: "24:00", note: null }],
      accessibility: { wheelchair: true, elevator: false },
    });
    const found = await run(
      anonymousViewer,
      `{ hubs(filter: { text: "びえいみずうみ 本町" }) { edges { node { id } } } }`,
    );
    expect(found.data.hubs.edges).toEqual([{ node: { id: data.hubCreate.hub.id } }]);
  });

  test.each(roles.filter(({ name }) => name !== "admin"))("$name may not enter a hub", async ({ viewer }) => {
    const { errors, data } = await unchanged(() => run(viewer, createSource, { input: newHub }));
    expect(errors?.map(({ extensions }: Answer) => extensions.code)).toEqual(["FORBIDDEN"]);
    expect(data.hubCreate).toBeNull();
  });

  test.each([
    ["LIVE", "networkStatus"],
    ["CLOSED", "status"],
  ])("a hub does not begin as %s", async (state, field) => {
    const { data } = await unchanged(() => run(viewers.admin, createSource, { input: { ...newHub, [field]: state } }));
    expect(data.hubCreate).toMatchObject({
      hub: null,
      userErrors: [{ code: "WRONG_STATE", path: ["input", field] }],
    });
  });

  test("a hub repeated under one key is entered once", async () => {
    const input = { ...newHub, idempotencyKey: "csv-1" };
    const first = await run(viewers.admin, createSource, { input });
    const second = await unchanged(() => run(viewers.admin, createSource, { input }));
    expect(second.data.hubCreate.hub.id).toBe(first.data.hubCreate.hub.id);
  });

  test("an editor says in other languages what the hub is there for, and clears it again", async () => {
    const source = `mutation ($input: HubUpdateInput!) { hubUpdate(input: $input) { userErrors { code }
      hub { nameIn(language: JA_EASY) { value language } missionIn(language: EN) { value language isMachineTranslated } goals outcomes { unit } } } }`;
    const input = {
      hubId: nodeIdOf(ownKey),
      translations: [
        { language: "JA_EASY", name: "きたみ" },
        { language: "EN", mission: "Fewer reasons to leave.", isMachineTranslated: true },
      ],
      goals: ["NEW_STARTUPS"],
      outcomes: [],
    };
    const { data } = await run(viewers.editor, source, { input: { ...input, expectedVersion: 1 } });
    expect(data.hubUpdate).toEqual({
      userErrors: [],
      hub: {
        nameIn: { value: "きたみ", language: "JA_EASY" },
        missionIn: { value: "Fewer reasons to leave.", language: "EN", isMachineTranslated: true },
        goals: ["NEW_STARTUPS"],
        outcomes: [],
      },
    });
    const cleared = await run(viewers.editor, source, {
      input: { hubId: nodeIdOf(ownKey), expectedVersion: 2, translations: [], goals: [] },
    });
    expect(cleared.data.hubUpdate.hub).toMatchObject({
      nameIn: { value: ownHub.name, language: "JA" },
      missionIn: { value: ownHub.mission, language: "JA", isMachineTranslated: false },
      goals: ["PROMOTE_U_TURN", "PREVENT_OUTFLOW", "STRENGTHEN_LOCAL_COMPANIES"],
    });
  });

  test("a hub for another region is refused here", async () => {
    const { data } = await unchanged(() =>
      run(viewers.foreignAdmin, createSource, { input: { ...newHub, regionCode: "shikoku" } }),
    );
    expect(data.hubCreate.hub).toBeNull();
    expect(data.hubCreate.userErrors).toMatchObject([{ code: "INVALID", path: ["input", "regionCode"] }]);
  });

  test("all mistakes are told at once, in both languages, and nothing is written", async () => {
    const input = {
      ...newHub,
      name: " ",
      nameKana: "びえい",
      municipalityCode: "363421",
      ruralCoverage: ["014591", "999999"],
      point: { latitude: 10, longitude: 200 },
      capacitySeats: -1,
      openingHours: [{ days: ["MON"], opens: "18:00", closes: "09:00" }],
      website: "javascript:alert(1)",
    };
    const { data } = await unchanged(() => run(viewers.admin, createSource, { input }));
    expect(data.hubCreate.hub).toBeNull();
    expect(data.hubCreate.userErrors.map(({ code, path }: Answer) => `${code} ${path.join(".")}`)).toEqual([
      "REQUIRED input.name",
      "INVALID input.nameKana",
      "INVALID input.ruralCoverage.1",
      "INVALID input.point.latitude",
      "INVALID input.point.longitude",
      "INVALID input.website",
      "INVALID input.capacitySeats",
      "INVALID input.openingHours.0.closes",
      "NOT_FOUND input.municipalityCode",
    ]);
    for (const { message, messageJa } of data.hubCreate.userErrors) {
      expect(message).toMatch(/^[\x20-\x7e]+$/u);
      expect(messageJa).toMatch(/[ぁ-ん]/u);
    }
  });

  test.each([
    ["editor", viewers.editor],
    ["admin", viewers.admin],
  ])("the %s changes what is given and leaves the rest", async (_name, viewer) => {
    const { data, errors } = await update(viewer, {
      name: "新しい名",
      nameEn: null,
      patterns: [{ pattern: "OFFICE", emphasis: "PRIMARY" }],
      capacitySeats: 99,
    });
    expect(errors).toBeUndefined();
    expect(data.hubUpdate.userErrors).toEqual([]);
    expect(data.hubUpdate.hub).toMatchObject({
      name: "新しい名",
      nameEn: null,
      version: 2,
      capacitySeats: 99,
      updatedAt: start.toISOString(),
      patterns: [{ pattern: "OFFICE" }],
      functions: ownHub.functions.map((part) => ({ function: part.function })),
    });
    const found = await run(
      anonymousViewer,
      `{ new: hubs(filter: { text: "新しい名" }) { totalCount } old: hubs(filter: { text: "北見さくら" }) { totalCount } }`,
    );
    expect(found.data.new.totalCount).toBe(1);
    const others = await database.db.execute(sql`select count(*)::int as n from hubs where version = 1`);
    expect(others[0]).toEqual({ n: allHubs.length - 1 });
  });

  test("the editor changes the internals, also the first time, and what is left out stays", async () => {
    await database.db.execute(sql`delete from hub_internals where hub_id = ${uuidOf(ownKey)}`);
    const first = await update(viewers.editor, { internals: { annualCostYen: 5, tenants: ["みなも（デモ）"] } });
    expect(first.data.hubUpdate).toMatchObject({
      userErrors: [],
      hub: { version: 2, internals: { annualCostYen: 5, tenants: ["みなも（デモ）"] } },
    });
    const second = await update(viewers.editor, { expectedVersion: 2, internals: { annualCostYen: null } });
    expect(second.data.hubUpdate).toMatchObject({
      userErrors: [],
      hub: { version: 3, internals: { annualCostYen: null, tenants: ["みなも（デモ）"] } },
    });
    const third = await update(viewers.editor, { expectedVersion: 3, internals: {} });
    expect(third.data.hubUpdate).toMatchObject({
      userErrors: [],
      hub: { version: 4, internals: { annualCostYen: null, tenants: ["みなも（デモ）"] } },
    });
  });

  test("the admin changes the network status", async () => {
    const { data } = await update(viewers.admin, { networkStatus: "LEFT" });
    expect(data.hubUpdate).toMatchObject({ userErrors: [], hub: { networkStatus: "LEFT", version: 2 } });
  });

  test.each<[string, Viewer, Record<string, unknown>]>([
    ...roles
      .filter(({ name }) => name !== "admin" && name !== "editor")
      .map(({ name, viewer }): [string, Viewer, Record<string, unknown>] => [
        `${name} and any field`,
        viewer,
        { name: "乗っ取り" },
      ]),
    ["the editor and another hub", viewers.editor, { hubId: nodeIdOf(`${region}/hub/2`), name: "乗っ取り" }],
    ["the editor and the network status", viewers.editor, { networkStatus: "LEFT" }],
    ["the admin and the internals", viewers.admin, { internals: { tenants: [] } }],
  ])("forbidden is %s", async (_what, viewer, input) => {
    const { data, errors } = await unchanged(() => update(viewer, input));
    expect(errors?.map(({ extensions }: Answer) => extensions.code)).toEqual(["FORBIDDEN"]);
    expect(data.hubUpdate).toBeNull();
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["the operating state", { status: "PLANNED" }, "WRONG_STATE input.status"],
    ["Japanese as a translation", { translations: [{ language: "JA" }] }, "INVALID input.translations.0.language"],
    ["a language twice", { translations: [{ language: "EN" }, { language: "EN" }] }, "INVALID input.translations.1"],
    [
      "an outcome without a unit",
      { outcomes: [{ kind: "EMPLOYMENT", value: 1, unit: " ", period: "2025年度", confidence: "MEASURED" }] },
      "REQUIRED input.outcomes.0.unit",
    ],
    ["a required field", { mission: null }, "REQUIRED input.mission"],
    ["a list", { rooms: null }, "REQUIRED input.rooms"],
    ["a wrong URL", { bookingUrl: "ftp://example.jp" }, "INVALID input.bookingUrl"],
    ["a municipality of another region", { ruralCoverage: ["363421"] }, "NOT_FOUND input.ruralCoverage.0"],
    ["a negative cost", { internals: { annualCostYen: -1 } }, "INVALID input.internals.annualCostYen"],
  ])("a mistake in %s leaves all as it was", async (_what, input, mistake) => {
    const { data } = await unchanged(() => update(viewers.editor, input));
    expect(data.hubUpdate.userErrors.map(({ code, path }: Answer) => `${code} ${path.join(".")}`)).toEqual([mistake]);
    expect(data.hubUpdate.hub).toMatchObject({ id: nodeIdOf(ownKey), version: 1 });
  });

  test.each([nodeIdOf(`${region}/hub/none`), nodeIdOf(`${region}/issue/1`), "hub"])("%s is no hub", async (hubId) => {
    const viewer: Viewer = { ...viewers.editor, hubs: [hubId] };
    const { data } = await unchanged(() => update(viewer, { hubId, name: "無い拠点" }));
    expect(data.hubUpdate).toMatchObject({ hub: null, userErrors: [{ code: "NOT_FOUND", path: ["input", "hubId"] }] });
  });

  test("whoever comes second is told so and sees what is there now", async () => {
    await update(viewers.admin, { name: "先に変えた名" });
    const { data } = await unchanged(() =>
      update(viewers.editor, { name: "後の名", patterns: [], internals: { tenants: [] } }),
    );
    expect(data.hubUpdate).toMatchObject({
      hub: { name: "先に変えた名", version: 2 },
      userErrors: [{ code: "CONFLICT", path: ["input", "expectedVersion"] }],
    });
  });

  test("of many changes at the same moment one wins", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => update(viewers.admin, { name: `名${n}`, patterns: [{ pattern: "OFFICE" }] })),
    );
    const codes = answers.map(({ data }) => data.hubUpdate.userErrors[0]?.code ?? "DONE").toSorted();
    expect(codes).toEqual([...Array.from({ length: 7 }, () => "CONFLICT"), "DONE"]);
    const [row] = await database.db.execute(sql`select version from hubs where id = ${uuidOf(ownKey)}`);
    expect(row).toEqual({ version: 2 });
  });

  test("finances of fewer than three hubs are not told", async () => {
    await database.db.execute(
      sql`delete from hub_internals where hub_id not in (${uuidOf(`${region}/hub/1`)}, ${uuidOf(`${region}/hub/2`)})`,
    );
    const { data } = await run(viewers.admin, `{ hubStats { finances { hubCount } } }`);
    expect(data.hubStats.finances).toEqual([]);
  });
});

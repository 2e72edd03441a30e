import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { headerOf, hubCsvOrder } from "../../common/hub-csv-columns.ts";
import { hubCells } from "../../common/hub-cells.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf, uuidOf } from "../../demo/seed/keys.ts";
import { batchSize, importNextBatch } from "../../subgraphs/region/hubs/imports/batch.ts";
import { knownHubs } from "../../subgraphs/region/hubs/imports/queries.ts";
import { toCsvHub } from "../../subgraphs/region/hubs/imports/row-plan.ts";
import { startImportWorker, workThroughImports } from "../../subgraphs/region/hubs/imports/worker.ts";
import { contentOf } from "../support/demo-rows.ts";
import { until } from "../support/until.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat } from "../support/viewers.ts";

const region = "hokkaido";
const admin = adminOf(region);
const database = useRegion("hubs", { region, database: "hub_imports", isFresh: true });
const { ask, unchanged } = database;

const silent = { error: () => undefined };
const scope = () => ({ region, db: database.db, now: database.now });
const work = () => workThroughImports(scope(), silent);

const fields = `id status isDryRun sha256 encoding rowsTotal rowsDone counts { created updated skipped failed } finishedAt dryRun { id }
  errors { row column value code message messageJa }`;
const errorFields = `userErrors { code path message messageJa }`;

const start = (input: Record<string, unknown>, viewer: Viewer = admin): Promise<Answer> =>
  ask(
    viewer,
    `mutation ($input: HubImportStartInput!) { hubImportStart(input: $input) { hubImport { ${fields} } ${errorFields} } }`,
    {
      input: { regionCode: region, fileName: "hubs.csv", ...input },
    },
  );
const act = (name: string, importId: string, viewer: Viewer = admin): Promise<Answer> =>
  ask(
    viewer,
    `mutation ($importId: ID!) { ${name}(input: { importId: $importId }) { hubImport { ${fields} } ${errorFields} } }`,
    {
      importId,
    },
  );
const importOf = async (id: string, viewer: Viewer = admin): Promise<Answer> =>
  (await ask(viewer, `query ($id: ID!) { hubImport(id: $id) { ${fields} } }`, { id })).data.hubImport;

const base64 = (text: string | Buffer): string => Buffer.from(text).toString("base64");
const older = "都道府県コード又は市区町村コード,NO,都道府県名,市区町村名,名称,名称_カナ,住所,緯度,経度,電話番号";
const csv = (...rows: string[]): string => [older, ...rows].join("\r\n");

const twoGood = csv(
  "012084,1,北海道,北見市,北見みずの分室,キタミミズノブンシツ,北海道北見市本町0,43.8,143.9,0157-00-0000",
  "016918,2,北海道,別海町,別海うみの分室,ベツカイウミノブンシツ,北海道野付郡別海町本町0,43.4,145.1,",
);

/** A dry run to its end; the ID of the import. */
async function dryRun(text: string): Promise<string> {
  const { data } = await start({ contentBase64: base64(text), isDryRun: true });
  expect(data.hubImportStart.userErrors).toEqual([]);
  await work();
  return data.hubImportStart.hubImport.id;
}

/** A dry run and the real one after it, both to their end. */
async function importAll(text: string): Promise<Answer> {
  const { data } = await start({ isDryRun: false, dryRunId: await dryRun(text) });
  expect(data.hubImportStart.userErrors).toEqual([]);
  await work();
  return importOf(data.hubImportStart.hubImport.id);
}

const hubCount = async (): Promise<number> => {
  const [row] = await database.db.execute(sql`select count(*)::int as n from hubs`);
  return Number(row?.["n"]);
};

const total = contentOf(region).hubs.length;

describe("an import", () => {
  test("says in a dry run what would happen, and writes no hub", async () => {
    const id = await dryRun(twoGood);
    expect(await importOf(id)).toMatchObject({
      status: "FINISHED",
      isDryRun: true,
      encoding: "UTF_8",
      rowsTotal: 2,
      rowsDone: 2,
      counts: { created: 2, updated: 0, skipped: 0, failed: 0 },
      errors: [],
      finishedAt: database.now().toISOString(),
    });
    expect(await hubCount()).toBe(total);
  });

  test("enters the hubs of its file, which are found at once, and tells who did it", async () => {
    const done = await importAll(twoGood);
    expect(done).toMatchObject({
      status: "FINISHED",
      counts: { created: 2, failed: 0 },
      dryRun: { id: expect.any(String) },
    });
    const { data } = await ask(
      anonymousViewer,
      `{ hubs(filter: { text: "別海うみ" }) { edges { node { name openDataId networkStatus address version municipality { code } } } } }`,
    );
    expect(data.hubs.edges).toEqual([
      {
        node: {
          name: "別海うみの分室",
          openDataId: "2",
          networkStatus: "ONBOARDING",
          address: "北海道別海町本町0",
          version: 1,
          municipality: { code: "016918" },
        },
      },
    ]);
    const audit = await database.db.execute(
      sql`select act, actor, count(*)::int as n from audit_entries group by 1, 2 order by 1`,
    );
    expect([...audit]).toEqual([
      { act: "hubImport", actor: admin.sub, n: 2 },
      { act: "hubImportStart", actor: admin.sub, n: 2 },
    ]);
    const notices = await database.db.execute(
      sql`select recipient, subject_id from notifications where kind = 'HUB_IMPORT_FINISHED'`,
    );
    expect(notices).toHaveLength(2);
    expect(notices[1]).toEqual({ recipient: `sub:${admin.sub}`, subject_id: done.id });
  });

  test("tells what is wrong with each row and brings in the rest", async () => {
    const done = await importAll(
      csv(
        "012085,1,北海道,北見市,検査数字の誤り,アア,北海道北見市0,43.8,143.9,",
        "363421,2,徳島県,神山町,よその町,アア,徳島県神山町0,33.9,134.3,",
        "012084,3,北海道,北見市,カナなし,,北海道北見市0,43.8,143.9,",
        "012084,4,北海道,北見市,海の向こう,アア,北海道北見市0,51.5,0.1,",
        "012084,7.2E+11,北海道,北見市,壊れたID,アア,北海道北見市0,43.8,143.9,",
        "012084,6,北海道,北見市,正しい拠点,タダシイ,北海道北見市0,43.8,143.9,",
        "012084,6,北海道,北見市,同じID,アア,北海道北見市0,43.8,143.9,",
        `012084,8,北海道,北見市,${contentOf(region).hubs[0]?.name},アア,北海道北見市0,43.8,143.9,`,
        `012084,9,北海道,北見市,${"長".repeat(121)},アア,北海道北見市0,43.8,143.9,`,
      ),
    );
    expect(done).toMatchObject({ rowsTotal: 9, counts: { created: 1, updated: 0, skipped: 0, failed: 8 } });
    expect(done.errors.map(({ row, column, code }: Answer) => [row, column, code])).toEqual([
      [2, "都道府県コード又は市区町村コード", "BAD_CHECK_DIGIT"],
      [3, "都道府県コード又は市区町村コード", "UNKNOWN_MUNICIPALITY"],
      [4, "名称_カナ", "REQUIRED"],
      [5, "緯度", "OUTSIDE_JAPAN"],
      [5, "経度", "OUTSIDE_JAPAN"],
      [6, "NO", "DAMAGED_BY_SPREADSHEET"],
      [8, null, "DUPLICATE_IN_FILE"],
      [9, "名称", "DUPLICATE_OF_HUB"],
      [10, "名称", "TOO_LONG"],
    ]);
    expect(await hubCount()).toBe(total + 1);
    const page = await ask(
      admin,
      `query ($importId: ID!) { hubImportErrors(importId: $importId, first: 4) { totalCount edges { cursor node { row } } pageInfo { hasNextPage endCursor } } }`,
      { importId: done.id },
    );
    expect(page.data.hubImportErrors).toMatchObject({ totalCount: 9, pageInfo: { hasNextPage: true } });
    const rest = await ask(
      admin,
      `query ($importId: ID!, $after: String) { hubImportErrors(importId: $importId, after: $after) { edges { node { row code } } } }`,
      { importId: done.id, after: page.data.hubImportErrors.pageInfo.endCursor },
    );
    expect(rest.data.hubImportErrors.edges.map(({ node }: Answer) => node.row)).toEqual([5, 6, 8, 9, 10]);
  });

  test("of the same file a second time changes nothing", async () => {
    await importAll(twoGood);
    const again = await importAll(twoGood);
    expect(again.counts).toEqual({ created: 0, updated: 0, skipped: 2, failed: 0 });
  });

  test("changes by ID what a cell says anew, and leaves the rest", async () => {
    await importAll(twoGood);
    const done = await importAll(twoGood.replace("0157-00-0000", "0157-11-1111"));
    expect(done.counts).toEqual({ created: 0, updated: 1, skipped: 1, failed: 0 });
    const { data } = await ask(
      admin,
      `{ hubs(filter: { text: "北見みず" }) { edges { node { version name contactPublic { phone } } } } }`,
    );
    expect(data.hubs.edges[0].node).toEqual({
      version: 2,
      name: "北見みずの分室",
      contactPublic: { phone: "0157-11-1111" },
    });
  });

  test("reads CP932 too, and the newer form", async () => {
    const header = "全国地方公共団体コード,ID,名称,名称_カナ,所在地_連結表記,緯度,経度";
    // 髙橋 and ① are in CP932, not in Shift_JIS.
    const cp932 = Buffer.from([0xfb, 0xfc, 0x8b, 0xb4, 0x87, 0x40]);
    const body = Buffer.concat([
      toCp932(`${header}\r\n012084,9,`),
      cp932,
      toCp932(",タカハシイチ,北海道北見市0,43.8,143.9\r\n"),
    ]);
    const { data } = await start({ contentBase64: body.toString("base64"), isDryRun: true });
    await work();
    const done = await importOf(data.hubImportStart.hubImport.id);
    expect(done).toMatchObject({ encoding: "CP932", counts: { created: 1, failed: 0 } });
    await start({ isDryRun: false, dryRunId: done.id });
    await work();
    const found = await ask(admin, `{ hubs(filter: { text: "髙橋①" }) { edges { node { name nameKana } } } }`);
    expect(found.data.hubs.edges).toEqual([{ node: { name: "髙橋①", nameKana: "タカハシイチ" } }]);
  });
});

/** CP932 of what these tests need, by asking the decoder which pair of bytes gives each character. */
function toCp932(text: string): Buffer {
  const decoder = new TextDecoder("shift_jis");
  const pairs = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0x9f; lead++)
    for (let trail = 0x40; trail <= 0xfc; trail++) pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  const codes = [...text].map((character) =>
    character < "\u0080" ? [character.charCodeAt(0)] : (pairs.get(character) ?? leadE0(character)),
  );
  return Buffer.from(codes.flat());
}

function leadE0(character: string): number[] {
  const decoder = new TextDecoder("shift_jis");
  for (let trail = 0x40; trail <= 0xfc; trail++)
    if (decoder.decode(Uint8Array.of(0xe0, trail)) === character) return [0xe0, trail];
  throw new Error(`${character} is not among the characters of this test.`);
}

describe("beginning", () => {
  test("the real run needs a dry run of the same bytes", async () => {
    const refused = await unchanged(() => start({ contentBase64: base64(twoGood), isDryRun: false }));
    expect(refused.data.hubImportStart).toMatchObject({
      hubImport: null,
      userErrors: [{ code: "WRONG_STATE", path: ["input", "isDryRun"] }],
    });
    const id = await dryRun(twoGood);
    const other = await unchanged(() => start({ contentBase64: base64(`${twoGood}\r\n`), isDryRun: false }));
    expect(other.data.hubImportStart.userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
    const same = await start({ contentBase64: base64(twoGood), isDryRun: false });
    expect(same.data.hubImportStart).toMatchObject({
      userErrors: [],
      hubImport: { status: "WAITING", dryRun: { id } },
    });
  });

  test("a dry run that has not finished is none to follow", async () => {
    const { data } = await start({ contentBase64: base64(twoGood), isDryRun: true });
    const dryRunId = data.hubImportStart.hubImport.id;
    const refused = await unchanged(() => start({ isDryRun: false, dryRunId }));
    expect(refused.data.hubImportStart.userErrors).toMatchObject([
      { code: "WRONG_STATE", path: ["input", "dryRunId"] },
    ]);
    const unknown = await unchanged(() => start({ isDryRun: false, dryRunId: nodeIdOf(`${region}/import/none`) }));
    expect(unknown.data.hubImportStart.userErrors).toMatchObject([{ code: "NOT_FOUND", path: ["input", "dryRunId"] }]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["UTF-16", { contentBase64: base64(Buffer.from(`\uFEFF${twoGood}`, "utf16le")) }, "INVALID input.contentBase64"],
    ["no list of hubs", { contentBase64: base64("氏名,年齢\r\n") }, "INVALID input.contentBase64"],
    ["no file", {}, "REQUIRED input.contentBase64"],
    ["no name", { contentBase64: base64(twoGood), fileName: " " }, "INVALID input.fileName"],
    [
      "hubs that are members at once",
      { contentBase64: base64(twoGood), networkStatus: "LIVE" },
      "WRONG_STATE input.networkStatus",
    ],
  ])("%s is refused, with nothing written", async (_what, input, mistake) => {
    const { data } = await unchanged(() => start({ isDryRun: true, ...input }));
    expect(data.hubImportStart.hubImport).toBeNull();
    expect(data.hubImportStart.userErrors.map(({ code, path }: Answer) => `${code} ${path.join(".")}`)).toEqual([
      mistake,
    ]);
  });

  test("a request repeated under its key begins one import", async () => {
    const input = { contentBase64: base64(twoGood), isDryRun: true, idempotencyKey: "k" };
    const first = await start(input);
    const second = await unchanged(() => start(input));
    expect(second.data.hubImportStart.hubImport.id).toBe(first.data.hubImportStart.hubImport.id);
  });
});

const others: [string, Viewer][] = [
  ["anonymous", anonymousViewer],
  ["a portal", portal],
  ["a hub's editor", editorOf(`${region}/hub/1`)],
  ["the admin of another region", adminOf("shikoku")],
  ["a coordinator", coordinator],
  ["the secretariat", secretariat],
];

describe.each(others)("%s", (_who, viewer) => {
  test("neither begins, sees, stops nor undoes an import", async () => {
    const { data } = await start({ contentBase64: base64(twoGood), isDryRun: true });
    const { id } = data.hubImportStart.hubImport;
    const codes = async (answer: Promise<Answer>) =>
      ((await answer).errors ?? []).map(({ extensions }: Answer) => extensions.code);
    await unchanged(async () => {
      expect(await codes(start({ contentBase64: base64(twoGood), isDryRun: true }, viewer))).toEqual(["FORBIDDEN"]);
      expect(await codes(act("hubImportCancel", id, viewer))).toEqual(["FORBIDDEN"]);
      expect(await codes(act("hubImportUndo", id, viewer))).toEqual(["FORBIDDEN"]);
    });
    expect(await importOf(id, viewer)).toBeNull();
    const seen = await ask(
      viewer,
      `query ($id: ID!, $representations: [_Any!]!) { hubImports { totalCount edges { node { id } } } hubImportErrors(importId: $id) { totalCount }
        _entities(representations: $representations) { ... on HubImport { status } } }`,
      { id, representations: [{ __typename: "HubImport", id }] },
    );
    expect(seen.data).toEqual({
      hubImports: { totalCount: 0, edges: [] },
      hubImportErrors: null,
      _entities: [null],
    });
  });
});

/** A file of so many new hubs. */
const many = (count: number): string =>
  csv(
    ...Array.from(
      { length: count },
      (_, n) =>
        `012084,A${n},北海道,北見市,北見${n}号館,キタミ${"ア".repeat(1 + (n % 7))},北海道北見市${n}番地,43.8,143.9,`,
    ),
  );

describe("a long import", () => {
  test("of 5,000 rows goes batch by batch, and its progress can be read meanwhile", { timeout: 120_000 }, async () => {
    const id = await dryRun(many(5_000));
    expect(await importOf(id)).toMatchObject({ rowsDone: 5_000, counts: { created: 5_000, failed: 0 } });
    const { data } = await start({ isDryRun: false, dryRunId: id });
    const real = data.hubImportStart.hubImport.id;
    const file = await importNextBatch(scope());
    expect(await importOf(real)).toMatchObject({
      status: "RUNNING",
      rowsTotal: 5_000,
      rowsDone: batchSize,
      counts: { created: batchSize },
    });
    expect(file?.rows).toHaveLength(5_000);
    await work();
    expect(await importOf(real)).toMatchObject({ status: "FINISHED", rowsDone: 5_000, counts: { created: 5_000 } });
    expect(await hubCount()).toBe(total + 5_000);
    const undone = await act("hubImportUndo", real);
    expect(undone.data.hubImportUndo).toMatchObject({ userErrors: [], hubImport: { status: "UNDONE" } });
    expect(await hubCount()).toBe(total);
  });

  test("that a crash cut short goes on where it was when a program starts", async () => {
    const { data } = await start({ isDryRun: false, dryRunId: await dryRun(many(3 * batchSize)) });
    const { id } = data.hubImportStart.hubImport;
    await importNextBatch(scope());
    const crash = database.db.transaction(async (db) => {
      await importNextBatch({ ...scope(), db });
      throw new Error("The power is gone.");
    });
    await expect(crash).rejects.toThrow("The power is gone.");
    expect(await importOf(id)).toMatchObject({ status: "RUNNING", rowsDone: batchSize });
    const worker = startImportWorker(scope(), silent as never);
    await until(async () => expect(await importOf(id)).toMatchObject({ status: "FINISHED" }));
    await worker.stop();
    expect(await importOf(id)).toMatchObject({ counts: { created: 3 * batchSize } });
    expect(await hubCount()).toBe(total + 3 * batchSize);
  });

  test("is done by one of several programs at a time", async () => {
    const { data } = await start({ isDryRun: false, dryRunId: await dryRun(many(2 * batchSize)) });
    await Promise.all([work(), work(), work()]);
    await work();
    expect(await importOf(data.hubImportStart.hubImport.id)).toMatchObject({
      counts: { created: 2 * batchSize, failed: 0 },
    });
  });

  test("can be stopped; what it did stays and can be undone", async () => {
    const { data } = await start({ isDryRun: false, dryRunId: await dryRun(many(2 * batchSize)) });
    const { id } = data.hubImportStart.hubImport;
    await importNextBatch(scope());
    const stopped = await act("hubImportCancel", id);
    expect(stopped.data.hubImportCancel).toMatchObject({
      userErrors: [],
      hubImport: { status: "CANCELLED", rowsDone: batchSize },
    });
    await work();
    expect(await hubCount()).toBe(total + batchSize);
    const twice = await unchanged(() => act("hubImportCancel", id));
    expect(twice.data.hubImportCancel.userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
    const undone = await act("hubImportUndo", id);
    expect(undone.data.hubImportUndo).toMatchObject({ userErrors: [], hubImport: { status: "UNDONE" } });
    expect(await hubCount()).toBe(total);
  });

  test("ends after three failures of ours, and others have their turn", async () => {
    const { data } = await start({ contentBase64: base64(twoGood), isDryRun: true });
    await database.db.execute(sql`alter table hub_import_errors rename to hub_import_errors_away`);
    await database.db.execute(sql`update hub_imports set content = ${csv("x")}`);
    try {
      for (let attempt = 0; attempt < 3; attempt++) await work();
    } finally {
      await database.db.execute(sql`alter table hub_import_errors_away rename to hub_import_errors`);
    }
    expect(await importOf(data.hubImportStart.hubImport.id)).toMatchObject({ status: "FAILED", rowsDone: 0 });
    expect(await importOf(await dryRun(twoGood))).toMatchObject({ status: "FINISHED" });
  });
});

describe("undoing", () => {
  const changes = csv(
    "012084,1,北海道,北見市,北見みずの新館,キタミミズノシンカン,北海道北見市新町0,43.8,143.9,0157-00-0000",
    "012084,3,北海道,北見市,三つめ,ミッツメ,北海道北見市0,43.8,143.9,",
  );

  test("puts back what was changed and takes out what was entered", async () => {
    await importAll(twoGood);
    const before = await ask(admin, `{ hubs(first: 100) { edges { node { id name addressLine } } } }`);
    const done = await importAll(changes);
    expect(done.counts).toEqual({ created: 1, updated: 1, skipped: 0, failed: 0 });
    const { data } = await act("hubImportUndo", done.id);
    expect(data.hubImportUndo.userErrors).toEqual([]);
    expect((await ask(admin, `{ hubs(first: 100) { edges { node { id name addressLine } } } }`)).data).toEqual(
      before.data,
    );
    const search = await ask(
      admin,
      `{ new: hubs(filter: { text: "新館" }) { totalCount } old: hubs(filter: { text: "北見みずの分室" }) { totalCount } }`,
    );
    expect(search.data).toEqual({ new: { totalCount: 0 }, old: { totalCount: 1 } });
    const again = await unchanged(() => act("hubImportUndo", done.id));
    expect(again.data.hubImportUndo.userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
  });

  test("is refused as a whole once somebody has changed one of the hubs", async () => {
    const done = await importAll(twoGood);
    await database.db.execute(sql`update hubs set version = version + 1 where open_data_id = '2'`);
    const { data } = await unchanged(() => act("hubImportUndo", done.id));
    expect(data.hubImportUndo).toMatchObject({ hubImport: { status: "FINISHED" }, userErrors: [{ code: "CONFLICT" }] });
  });

  test("is refused once something refers to one of the hubs", async () => {
    const done = await importAll(twoGood);
    await database.db.execute(sql`insert into hub_internals (hub_id) select id from hubs where open_data_id = '1'`);
    await database.db
      .execute(sql`insert into articles (id, hub_id, kind, title, summary, author_display, author_sub, search_text, created_at, updated_at)
      select ${uuidOf("hokkaido/article/new")}, id, 'HOW_TO', 't', 's', 'a', 'a', '', now(), now() from hubs where open_data_id = '2'`);
    const { data } = await unchanged(() => act("hubImportUndo", done.id));
    expect(data.hubImportUndo).toMatchObject({ hubImport: { status: "FINISHED" }, userErrors: [{ code: "CONFLICT" }] });
  });

  test("a dry run is nothing to undo", async () => {
    const id = await dryRun(twoGood);
    const { data } = await unchanged(() => act("hubImportUndo", id));
    expect(data.hubImportUndo.userErrors).toMatchObject([{ code: "WRONG_STATE" }]);
  });
});

describe("what was exported", () => {
  /** The file that an export of the region's hubs is, by the same cells. */
  async function exported(): Promise<Record<string, string>[]> {
    const names = contentOf(region).hubs.map(({ name }) => name);
    const known = await knownHubs(database.db, { ids: [], openDataIds: [], names });
    return known.map((hub) => ({ ...hubCells(toCsvHub(hub, region)) }));
  }

  const toCsv = (rows: readonly Record<string, string>[]): string =>
    [hubCsvOrder.map(headerOf), ...rows.map((row) => hubCsvOrder.map((column) => row[column] ?? ""))]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
      .join("\r\n");

  test("is imported again without a change", async () => {
    const done = await importAll(toCsv(await exported()));
    expect(done).toMatchObject({ counts: { created: 0, updated: 0, skipped: total, failed: 0 }, errors: [] });
  });

  test("changes only the cells that were changed in it", async () => {
    const rows = await exported();
    const [first] = rows;
    if (!first) throw new Error("Nothing was exported.");
    Object.assign(first, { capacitySeats: "99", functions: "共働スペース;業務受託(休止中)", openingDays: "月火" });
    const done = await importAll(toCsv(rows));
    expect(done).toMatchObject({ counts: { created: 0, updated: 1, skipped: total - 1, failed: 0 }, errors: [] });
    const { data } = await ask(
      admin,
      `query ($id: ID!) { hub(id: $id) { version capacitySeats functions { function status activities startedOn } openingHours { days } rooms { name } mission } }`,
      { id: first["hubId"] },
    );
    const content = contentOf(region).hubs.find(({ name }) => name === first["name"]);
    expect(data.hub).toMatchObject({
      version: 2,
      capacitySeats: 99,
      mission: content?.mission,
      rooms: content?.rooms.map(({ name }) => ({ name })),
      functions: [
        {
          function: "COWORKING",
          status: "RUNNING",
          activities: content?.functions.find((part) => part.function === "COWORKING")?.activities ?? [],
        },
        { function: "CONTRACT_WORK", status: "PAUSED" },
      ],
    });
    expect(data.hub.openingHours[0].days).toEqual(["MON", "TUE"]);
  });

  test("is refused for a hub that was changed meanwhile, and no other", async () => {
    const rows = (await exported()).map((row) => ({ ...row, capacitySeats: "7" }));
    await database.db.execute(sql`update hubs set version = version + 1 where id = ${uuidOf(`${region}/hub/1`)}`);
    const done = await importAll(toCsv(rows));
    expect(done).toMatchObject({ counts: { updated: total - 1, failed: 1 } });
    expect(done.errors).toMatchObject([{ column: "拠点_版", code: "CONFLICT" }]);
  });
});

describe("municipalities", () => {
  const enter = (municipalities: readonly Record<string, unknown>[], viewer: Viewer = admin): Promise<Answer> =>
    ask(
      viewer,
      `mutation ($input: MunicipalitiesEnterInput!) { municipalitiesEnter(input: $input) {
        municipalities { code name prefecture { name iso } successor { code } validUntil } userErrors { code path } } }`,
      { input: { regionCode: region, municipalities } },
    );
  const abashiri = { code: "01211", name: "網走市", kana: "アバシリシ", point: { latitude: 44.02, longitude: 144.27 } };
  const merged = {
    code: "015415",
    name: "端野町",
    kana: "タンノチョウ",
    point: { latitude: 43.87, longitude: 143.97 },
    validUntil: "2006-03-04",
    successorCode: "012084",
  };

  test("are entered and changed, and hubs can lie in them", async () => {
    const { data } = await enter([abashiri]);
    expect(data.municipalitiesEnter).toEqual({
      municipalities: [
        {
          code: "012114",
          name: "網走市",
          prefecture: { name: "北海道", iso: "JP-01" },
          successor: null,
          validUntil: null,
        },
      ],
      userErrors: [],
    });
    await enter([{ ...abashiri, kana: "アバシリ" }]);
    const [row] = await database.db.execute(sql`select kana from municipalities where code = '012114'`);
    expect(row).toEqual({ kana: "アバシリ" });
    const done = await importAll(csv("012114,1,北海道,網走市,網走の机,アバシリノツクエ,北海道網走市0,44.0,144.2,"));
    expect(done.counts).toMatchObject({ created: 1 });
  });

  test("that were merged are accepted, shown with their successor, and found under either code", async () => {
    expect((await enter([merged])).data.municipalitiesEnter).toMatchObject({
      municipalities: [{ successor: { code: "012084" }, validUntil: "2006-03-04" }],
      userErrors: [],
    });
    await importAll(csv("015415,1,北海道,端野町,端野の机,タンノノツクエ,北海道端野町0,43.8,143.9,"));
    for (const code of ["015415", "01208"]) {
      const { data } = await ask(
        anonymousViewer,
        `query ($codes: [String!]) { hubs(filter: { municipalityCodes: $codes, text: "端野" }) { edges { node { municipality { name successor { name } } } } } }`,
        { codes: [code] },
      );
      expect(data.hubs.edges).toEqual([{ node: { municipality: { name: "端野町", successor: { name: "北見市" } } } }]);
    }
    const { data } = await ask(
      anonymousViewer,
      `{ hubs(filter: { municipalityCodes: ["015415"] }, first: 100) { totalCount } }`,
    );
    expect(data.hubs.totalCount).toBe(
      1 + contentOf(region).hubs.filter(({ municipalityCode }) => municipalityCode === "012084").length,
    );
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["a wrong check digit", { code: "012115" }, "code"],
    ["a prefecture's code", { code: "010006" }, "code"],
    ["a reading in hiragana", { kana: "あばしり" }, "kana"],
    ["a place outside Japan", { point: { latitude: 1, longitude: 1 } }, "point"],
    ["a successor that is not there", { validUntil: "2006-03-04", successorCode: "363421" }, "successorCode"],
    ["an end without a successor", { validUntil: "2006-03-04" }, "validUntil"],
  ])("with %s are refused", async (_what, own, field) => {
    const { data } = await unchanged(() => enter([{ ...abashiri, ...own }]));
    expect(data.municipalitiesEnter).toEqual({
      municipalities: [],
      userErrors: [{ code: "INVALID", path: ["input", "municipalities", "0", field] }],
    });
  });

  test.each(others)("are not for %s to enter", async (_who, viewer) => {
    const { errors } = await unchanged(() => enter([abashiri], viewer));
    expect(errors?.map(({ extensions }: Answer) => extensions.code)).toEqual(["FORBIDDEN"]);
  });
});

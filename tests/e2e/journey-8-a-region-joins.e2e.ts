import { expect, test } from "vitest";
import type { Viewer } from "../../common/identity/viewer.ts";
import {
  ActivateRegionDocument,
  AdmitRegionDocument,
  ApplyAsRegionDocument,
  EnterMunicipalitiesForJ8Document,
  HubForJ8Document,
  HubsForJ8Document,
  ImportForJ8Document,
  LeaveNetworkDocument,
  StartImportForJ8Document,
} from "../support/api.generated.ts";
import { hubIdsByKana } from "../support/demo-rows.ts";
import { defaultRegions, errorFacts, present, until, useNetwork, type Client } from "../support/network.ts";

/** Journey 8: a region's operator starts its program, imports its hubs from open data, joins, and leaves again. */

const network = useNetwork("journey-8-a-region-joins");
const code = "sanin";
const admin: Viewer = { sub: "admin of sanin", role: "REGIONAL_ADMIN", regions: [code], hubs: [] };
const secretariat = () => network.as("secretariat");

const header = "全国地方公共団体コード,ID,名称,名称_カナ,所在地_連結表記,緯度,経度,電話番号";
const good = [
  "322016,1,松江みずうみの机,マツエミズウミノツクエ,島根県松江市殿町0,35.46,133.05,0852-00-0000",
  "312011,2,鳥取さきゅうワーク,トットリサキュウワーク,鳥取県鳥取市0,35.50,134.23,",
];
const bad = [
  "322017,3,検査数字,ケンサ,島根県松江市0,35.4,133.0,",
  "322016,4,カナがない,,島根県松江市0,35.4,133.0,",
  "322016,5,海の向こう,ウミ,島根県松江市0,51.5,0.1,",
  "322016,1,同じID,オナジ,島根県松江市0,35.4,133.0,",
];
const toFile = (...rows: string[]): string => Buffer.from([header, ...rows].join("\r\n")).toString("base64");

test("an empty region is given its municipalities and imports its hubs: a dry run first, then the rest that is right", async () => {
  await network.startNewcomer(code, { name: "山陰" });
  const region = network.directly(code, "hubs", admin);
  const entered = await region.query(EnterMunicipalitiesForJ8Document, { input: { regionCode: code, municipalities } });
  expect(entered.data.municipalitiesEnter).toEqual({
    municipalities: [{ code: "322016" }, { code: "312011" }],
    userErrors: [],
  });
  const contentBase64 = toFile(...good, ...bad);
  const unseen = await start(region, { contentBase64, isDryRun: false });
  expect(unseen).toEqual({ hubImport: null, userErrors: [{ code: "WRONG_STATE", path: ["input", "isDryRun"] }] });
  const dryRunId = present((await start(region, { contentBase64, isDryRun: true })).hubImport).id;
  const tried = await finished(region, dryRunId);
  expect(tried).toMatchObject({ rowsTotal: 6, rowsDone: 6, counts: { created: 2, failed: 4 } });
  expect(tried.errors).toEqual([
    { row: 4, column: "全国地方公共団体コード", code: "BAD_CHECK_DIGIT" },
    { row: 5, column: "名称_カナ", code: "REQUIRED" },
    { row: 6, column: "緯度", code: "OUTSIDE_JAPAN" },
    { row: 6, column: "経度", code: "OUTSIDE_JAPAN" },
    { row: 7, column: null, code: "DUPLICATE_IN_FILE" },
  ]);
  expect((await hubsOf(region)).totalCount).toBe(0);
  const real = present((await start(region, { dryRunId, isDryRun: false })).hubImport).id;
  expect(await finished(region, real)).toMatchObject({ counts: { created: 2, failed: 4 } });
  expect((await hubsOf(region)).totalCount).toBe(2);
});

test("nobody sees them while the region is no member, nor in the sandbox", async () => {
  const applied = await secretariat().query(ApplyAsRegionDocument, {
    input: application(network.region(code).address),
  });
  expect(applied.data.regionApply).toEqual({ region: { status: "APPLIED" }, userErrors: [] });
  expect((await hubsOf(network.as())).edges.map(({ node }) => node.id)).toEqual(publicIds());
  const admitted = await secretariat().query(AdmitRegionDocument, { code });
  expect(admitted.data.regionAdmit?.region?.status).toBe("SANDBOX");
  expect((await hubsOf(network.as())).edges.map(({ node }) => node.id)).toEqual(publicIds());
});

test("as a member its hubs are among the nation's at once, and in the export; nothing was restarted", async () => {
  const activated = await secretariat().query(ActivateRegionDocument, { code });
  expect(activated.data.regionActivate).toEqual({ region: { status: "ACTIVE" }, userErrors: [] });
  await until(async () => expect((await hubsOf(network.as())).totalCount).toBe(publicIds().length + 2));
  const own = await hubsOf(network.as(), [code]);
  expect(own.edges.map(({ node: { id: _id, ...hub } }) => hub)).toEqual([
    { name: "鳥取さきゅうワーク", region: { code }, municipality: { code: "312011" } },
    { name: "松江みずうみの机", region: { code }, municipality: { code: "322016" } },
  ]);
  const response = await fetch(`${network.constellation.gateway.address}/exports/hubs.csv?regions=${code}`);
  expect(response.headers.get("furusato-total-count")).toBe("2");
  const text = await response.text();
  expect(text).toContain("松江みずうみの机,マツエミズウミノツクエ");
  expect(text.trimEnd().split("\r\n")).toHaveLength(3);
});

test("its admin imports a large file through the gateway, and what was exported changes nothing", async () => {
  const gateway = network.as(admin);
  const many = Array.from(
    { length: 2_500 },
    (_, n) => `322016,L${n},松江${n}号,マツエ,島根県松江市${"大".repeat(20)}${n},35.4,133.0,`,
  );
  const contentBase64 = toFile(...many);
  expect(contentBase64.length).toBeGreaterThan(256 * 1024);
  const large = present((await start(gateway, { contentBase64, isDryRun: true })).hubImport).id;
  expect(await finished(gateway, large)).toMatchObject({ rowsDone: 2_500, counts: { created: 2_500, failed: 0 } });
  const nameless = await fetch(network.endpoint, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: contentBase64,
  });
  expect(nameless.status).toBe(413);
  const file = await fetch(`${network.constellation.gateway.address}/exports/hubs.csv?regions=${code}`);
  const exported = Buffer.from(await file.arrayBuffer()).toString("base64");
  const again = present((await start(gateway, { contentBase64: exported, isDryRun: true })).hubImport).id;
  expect(await finished(gateway, again)).toMatchObject({
    counts: { created: 0, updated: 0, skipped: 2, failed: 0 },
    errors: [],
  });
});

test("it leaves, and takes its hubs with it", async () => {
  const [hub] = (await hubsOf(network.as(), [code])).edges;
  const left = await secretariat().query(LeaveNetworkDocument, { code });
  expect(left.data.regionLeave).toEqual({ region: { status: "LEFT" }, userErrors: [] });
  await until(async () => expect((await hubsOf(network.as())).edges.map(({ node }) => node.id)).toEqual(publicIds()));
  const gone = await network.as().query(HubForJ8Document, { id: present(hub).node.id });
  expect(gone.data).toEqual({ hub: null });
  expect(errorFacts(gone)).toEqual([{ path: ["hub"], code: "NOT_FOUND" }]);
});

interface Start {
  readonly contentBase64?: string;
  readonly dryRunId?: string;
  readonly isDryRun: boolean;
}

async function start(client: Client, input: Start) {
  const { data, errors } = await client.query(StartImportForJ8Document, {
    input: { regionCode: code, fileName: "hubs.csv", encoding: "AUTO", networkStatus: "ONBOARDING", ...input },
  });
  expect(errors).toEqual([]);
  return present(data.hubImportStart);
}

const finished = (client: Client, id: string) =>
  until(async () => {
    const { data } = await client.query(ImportForJ8Document, { id });
    const job = present(data.hubImport);
    expect(job.status).toBe("FINISHED");
    return job;
  }, 30_000);

async function hubsOf(client: Client, regions?: readonly string[]) {
  const { data, errors } = await client.query(HubsForJ8Document, { regions: regions ?? null });
  expect(errors).toEqual([]);
  return present(data.hubs);
}

/** Without those that have only been mapped or invited. */
const publicIds = (): string[] =>
  hubIdsByKana(defaultRegions, ({ networkStatus }) => networkStatus !== "MAPPED" && networkStatus !== "INVITED");

const municipalities = [
  { code: "32201", name: "松江市", kana: "マツエシ", point: { latitude: 35.47, longitude: 133.05 } },
  { code: "31201", name: "鳥取市", kana: "トットリシ", point: { latitude: 35.5, longitude: 134.24 } },
];

const application = (address: string) => ({
  code,
  name: "山陰",
  nameEn: "San'in",
  nameKana: "サンイン",
  prefectures: ["31", "32"],
  operator: { name: "山陰テレワークの会（デモ）", kind: "HUB_OPERATOR" as const },
  contact: { name: "山陰事務局（デモ）", email: "sanin@example.jp" },
  address,
});

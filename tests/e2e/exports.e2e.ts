import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { headerOf, hubCsvOrder } from "../../common/hub-csv-columns.ts";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { contentOf, hubIdsByKana, newestIssueIds } from "../support/demo-rows.ts";
import { defaultRegions, useNetwork } from "../support/network.ts";

/** The lists as files for a spreadsheet, by the same rights as GraphQL. */

const network = useNetwork("exports");

interface File {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

async function download(path: string, viewer: Viewer = anonymousViewer): Promise<File> {
  const { issuer, gateway } = network.constellation;
  const headers: Record<string, string> =
    viewer === anonymousViewer ? {} : { authorization: `Bearer ${await issuer.issue({ ...viewer })}` };
  const response = await fetch(`${gateway.address}/exports/${path}`, { headers });
  const text = Buffer.from(await response.arrayBuffer()).toString();
  const rows = response.ok ? (parse(text, { bom: true, columns: true }) as Readonly<Record<string, string>>[]) : [];
  return { status: response.status, headers: response.headers, text, rows };
}

const isPublic = ({ networkStatus }: ReturnType<typeof contentOf>["hubs"][number]): boolean =>
  networkStatus !== "MAPPED" && networkStatus !== "INVITED";

test("hubs.csv has every public hub in one order, with a byte order mark and CRLF", async () => {
  const { status, headers, text, rows } = await download("hubs.csv");
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename="hubs-\d{4}-\d\d-\d\d\.csv"$/u);
  expect(headers.get("furusato-unavailable-regions")).toBeNull();
  expect(text.startsWith("\uFEFF全国地方公共団体コード,ID,")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  expect(Object.keys(rows[0] ?? {})).toEqual(hubCsvOrder.map(headerOf));
  expect(rows.map((row) => row["拠点ID"])).toEqual(hubIdsByKana(defaultRegions, isPublic));
  expect(headers.get("furusato-total-count")).toBe(String(rows.length));
});

test("nothing private is in it, for members either", async () => {
  const { text } = await download("hubs.csv", demoVisitors["hub editor (tohoku)"]);
  for (const region of defaultRegions)
    for (const { contactInternal, tenants } of contentOf(region).hubs) {
      expect(text).not.toContain(contactInternal.email);
      for (const tenant of tenants) expect(text).not.toContain(tenant);
    }
});

test("the parameters of the URL are the list's filter", async () => {
  const { rows } = await download("hubs.csv?regions=tohoku,shikoku&kind=TELEWORK_CENTER&minSeats=20");
  const wanted = hubIdsByKana(
    ["tohoku", "shikoku"],
    (hub) => isPublic(hub) && hub.kind === "TELEWORK_CENTER" && hub.capacitySeats >= 20,
  );
  expect(rows.map((row) => row["拠点ID"])).toEqual(wanted);
});

test.each([
  ["hubs.csv?farbe=rot", 400],
  ["hubs.csv?kind=CASTLE", 400],
  ["hubs.csv?regions=atlantis", 400],
  ["hubs.csv?minSeats=many", 400],
  ["issues.csv", 401],
])("%s is refused with %i and what to do", async (path, status) => {
  const file = await download(path);
  expect(file.status).toBe(status);
  expect(JSON.parse(file.text)).toEqual({ code: expect.any(String), message: expect.stringMatching(/\w/u) });
});

test("a portal has no issues, a coordinator all that are told to the network", async () => {
  expect((await download("issues.csv", demoVisitors.portal)).status).toBe(401);
  const { rows } = await download("issues.csv", demoVisitors.coordinator);
  expect(rows.map((row) => row["課題ID"])).toEqual(newestIssueIds(defaultRegions));
  const anonymous = contentOf("tohoku").issues.filter((issue) => issue.isAnonymousToNetwork);
  const outsider = demoVisitors["hub editor (shikoku)"];
  const seen = await download("issues.csv?regions=tohoku", outsider);
  for (const { key, hub } of anonymous) {
    const name = contentOf("tohoku").hubs.find((candidate) => candidate.key === hub)?.name ?? "";
    expect(seen.rows.find((row) => row["課題ID"] === nodeIdOf(key))?.["拠点"]).not.toBe(name);
  }
});

test("a region that is silent is named in the headers and in the file's name", async () => {
  await network.region("hokkaido").stop();
  const { status, headers, rows } = await download("hubs.csv");
  expect(status).toBe(200);
  expect(headers.get("furusato-unavailable-regions")).toMatch(/^hokkaido;reason=[A-Z_]+$/u);
  expect(headers.get("content-disposition")).toContain("-without-hokkaido.csv");
  expect(rows.map((row) => row["拠点ID"])).toEqual(hubIdsByKana(["tohoku", "shikoku"], isPublic));
});

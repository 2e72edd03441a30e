import { describe, expect, test } from "vitest";
import { headerOf, hubCsvOrder, type HubCsvColumn } from "../../../../common/hub-csv-columns.ts";
import type { MunicipalityRow } from "../queries.ts";
import type { Cells } from "./csv-rows.ts";
import { planRow, repeatedRows, type PlanContext, type RowPlan } from "./row-plan.ts";

/** Rows and what becomes of them, in a region without hubs; those with hubs are in the integration test. */

const municipality = (own: Partial<MunicipalityRow>): MunicipalityRow => ({
  code: "012084",
  name: "北見市",
  kana: "キタミシ",
  prefecture: "北海道",
  prefectureIso: "JP-01",
  latitude: 43.8,
  longitude: 143.9,
  archetype: null,
  smallCityAccess: null,
  validFrom: null,
  validUntil: null,
  successorCode: null,
  ...own,
});

const context: PlanContext = {
  region: "hokkaido",
  known: [],
  repeated: new Map(),
  networkStatus: "ONBOARDING",
  headers: new Map(hubCsvOrder.map((column) => [column, headerOf(column)])),
  municipalities: new Map(
    [municipality({}), municipality({ code: "016918", name: "別海町" })].map((row) => [row.code, row]),
  ),
};

const good: Cells = {
  placeCode: "012084",
  name: "北見さくら分室",
  nameKana: "キタミサクラブンシツ",
  address: "北海道北見市大通西0丁目",
  latitude: "43.8052",
  longitude: "143.8971",
};

const plan = (cells: Cells): RowPlan => planRow({ row: 2, cells: { ...good, ...cells }, errors: [] }, context);

const without = (...columns: HubCsvColumn[]): Cells =>
  Object.fromEntries(Object.entries(good).filter(([column]) => !columns.includes(column as HubCsvColumn)));

function created(cells: Cells) {
  const planned = plan(cells);
  if (planned.kind !== "CREATE") throw new Error(`The row was not taken: ${JSON.stringify(planned)}`);
  return planned.hub;
}

const faults = (planned: RowPlan) =>
  planned.kind === "FAIL" ? planned.errors.map(({ code, column }) => `${code} ${column ?? "-"}`) : [planned.kind];

test("a row with what the data set requires enters a hub", () => {
  expect(created({})).toMatchObject({
    name: "北見さくら分室",
    nameKana: "キタミサクラブンシツ",
    municipalityCode: "012084",
    addressLine: "大通西0丁目",
    point: { latitude: 43.8052, longitude: 143.8971 },
    status: "OPEN",
    networkStatus: "ONBOARDING",
    kind: "TELEWORK_CENTER",
    operator: { kind: "LOCAL_GOVERNMENT" },
  });
});

describe("cells", () => {
  test.each<[string, Cells, Record<string, unknown>]>([
    ["a code of five digits", { placeCode: "01208" }, { municipalityCode: "012084" }],
    [
      "full-width digits",
      { placeCode: "０１２０８４", latitude: "４３．８" },
      { point: { latitude: 43.8, longitude: 143.8971 } },
    ],
    ["half-width kana with spaces", { nameKana: "ｷﾀﾐ ｻｸﾗ" }, { nameKana: "キタミサクラ" }],
    ["a character outside the basic plane", { name: "𠮷野の間" }, { name: "𠮷野の間" }],
    [
      "an address in parts",
      { town: "大通西", street: "0-0", building: "さくらビル2階" },
      { addressLine: "大通西0-0 さくらビル2階" },
    ],
    [
      "an address with a district",
      { placeCode: "016918", address: "北海道野付郡別海町尾岱沼0" },
      { addressLine: "尾岱沼0" },
    ],
    [
      "opening hours to midnight",
      {
        openingDays: "月火水木金",
        opens: "9:00",
        closes: "24:00",
        openingNote: "土日 10:00〜17:00（電話予約）;年末年始は休み",
      },
      {
        openingHours: [
          { days: ["MON", "TUE", "WED", "THU", "FRI"], opens: "09:00", closes: "24:00", note: "年末年始は休み" },
          { days: ["SAT", "SUN"], opens: "10:00", closes: "17:00", note: "電話予約" },
        ],
      },
    ],
    [
      "times as people write them",
      { openingDays: "土・日曜日", opens: "９時", closes: "17:30:00" },
      { openingHours: [{ days: ["SAT", "SUN"], opens: "09:00", closes: "17:30", note: null }] },
    ],
    [
      "a telephone number with an extension",
      { phone: "0157-00-0000", extension: "12" },
      { contactPublic: { name: "北見さくら分室", phone: "0157-00-0000 内線12" } },
    ],
    [
      "accessibility",
      { accessibility: "車椅子可;エレベーター;段差1か所" },
      { accessibility: { wheelchair: true, elevator: true, ostomate: false, note: "段差1か所" } },
    ],
    [
      "terms by name and by code",
      { kind: "サテライトオフィス", facilityOrigin: "station", audiences: "女性;若者" },
      { kind: "SATELLITE_OFFICE", facilityOrigin: "STATION", audiences: ["WOMEN", "YOUNG_PEOPLE"] },
    ],
    [
      "functions with their state",
      { functions: "共働スペース;人材の育成（計画中）" },
      {
        functions: [
          { function: "COWORKING", status: "RUNNING" },
          { function: "TALENT_DEVELOPMENT", status: "PLANNED" },
        ],
      },
    ],
    [
      "patterns with their weight",
      { patterns: "ふるさと採用(中心);ふるさと起業" },
      {
        patterns: [
          { pattern: "LOCAL_HIRING", emphasis: "PRIMARY" },
          { pattern: "ENTREPRENEURSHIP", emphasis: "SECONDARY" },
        ],
      },
    ],
    ["a day with slashes", { openedOn: "2024/4/1" }, { openedOn: "2024-04-01" }],
    [
      "a state in the network, which is not the file's to say",
      { networkStatus: "参加中" },
      { networkStatus: "ONBOARDING" },
    ],
    [
      "a picture",
      { image: "https://example.jp/1.webp", imageLicense: "CC BY 4.0" },
      { images: [{ url: "https://example.jp/1.webp", alt: "北見さくら分室の写真", license: "CC_BY_4_0" }] },
    ],
    ["rural districts", { ruralCoverage: "016918;01208" }, { ruralCoverage: ["016918", "012084"] }],
  ])("%s are understood", (_what, cells, expected) => {
    expect(created(cells)).toMatchObject(expected);
  });

  test("the place follows from the publisher's code, or from the names under a prefecture's", () => {
    const { placeCode: _code, ...rest } = good;
    const published = planRow({ row: 2, cells: { ...rest, publisherCode: "016918" }, errors: [] }, context);
    expect(published).toMatchObject({ kind: "CREATE", hub: { municipalityCode: "016918" } });
    const byName = { ...rest, publisherCode: "010006", prefecture: "北海道", municipality: "北見市" };
    expect(planRow({ row: 2, cells: byName, errors: [] }, context)).toMatchObject({
      kind: "CREATE",
      hub: { municipalityCode: "012084" },
    });
  });
});

describe("refused with its column is", () => {
  test.each<[string, Cells, string[]]>([
    ["a wrong check digit", { placeCode: "012085" }, ["BAD_CHECK_DIGIT 所在地_全国地方公共団体コード"]],
    ["a municipality of elsewhere", { placeCode: "363421" }, ["UNKNOWN_MUNICIPALITY 所在地_全国地方公共団体コード"]],
    [
      "a code without its leading zero",
      { placeCode: "12084" },
      ["DAMAGED_BY_SPREADSHEET 所在地_全国地方公共団体コード"],
    ],
    ["a code in powers of ten", { placeCode: "1.2E+05" }, ["DAMAGED_BY_SPREADSHEET 所在地_全国地方公共団体コード"]],
    ["a code of four digits", { placeCode: "1208" }, ["INVALID 所在地_全国地方公共団体コード"]],
    ["an ID in powers of ten", { openDataId: "7.2E+11" }, ["DAMAGED_BY_SPREADSHEET ID"]],
    ["a latitude outside Japan", { latitude: "10.5" }, ["OUTSIDE_JAPAN 緯度"]],
    [
      "axes that have changed places",
      { latitude: "143.8", longitude: "43.8" },
      ["OUTSIDE_JAPAN 緯度", "OUTSIDE_JAPAN 経度"],
    ],
    ["degrees, minutes and seconds", { latitude: "43°48'" }, ["INVALID 緯度"]],
    ["hiragana as a reading", { nameKana: "きたみ" }, ["INVALID 名称_カナ"]],
    ["a name of 121 characters", { name: "長".repeat(121) }, ["TOO_LONG 名称"]],
    ["a text with a control character", { mission: "a\u0001b" }, ["INVALID 説明"]],
    ["opening before a closing that is missing", { openingDays: "月", opens: "9:00" }, ["REQUIRED 終了時間"]],
    ["days that are none", { openingDays: "毎日", opens: "9:00", closes: "17:00" }, ["INVALID 利用可能曜日"]],
    ["closing before opening", { openingDays: "月", opens: "18:00", closes: "9:00" }, ["INVALID 利用可能曜日"]],
    ["a term that there is not", { kind: "お城" }, ["UNKNOWN_TERM 拠点_種別"]],
    ["a function twice", { functions: "共働スペース;共働スペース" }, ["INVALID 拠点_センター機能"]],
    ["an address of the web that is none", { website: "javascript:alert(1)" }, ["INVALID URL"]],
    ["an e-mail address as a contact", { contactName: "a@example.jp" }, ["INVALID 拠点_連絡先"]],
    ["a day that is none", { openedOn: "2024-02-30" }, ["INVALID 拠点_開設日"]],
    ["half a seat", { capacitySeats: "1.5" }, ["INVALID 拠点_席数"]],
    ["a hub that has closed already", { status: "閉鎖" }, ["WRONG_STATE -"]],
    ["an ID of another region's hub", { hubId: "hub_shikoku_01jd4w3kz8f0v9q2m6x7c5b1an" }, ["NOT_FOUND 拠点ID"]],
    ["rural districts of elsewhere", { ruralCoverage: "363421" }, ["UNKNOWN_MUNICIPALITY 拠点_郡部の対象"]],
    [
      "several mistakes, all at once",
      { placeCode: "012085", nameKana: "きたみ", latitude: "1" },
      ["BAD_CHECK_DIGIT 所在地_全国地方公共団体コード", "OUTSIDE_JAPAN 緯度", "INVALID 名称_カナ"],
    ],
  ])("%s", (_what, cells, expected) => {
    const planned = plan(cells);
    expect(faults(planned)).toEqual(expected);
    for (const { message, messageJa } of planned.kind === "FAIL" ? planned.errors : []) {
      expect(message).not.toBe("");
      expect(messageJa).toMatch(/[ぁ-ん]/u);
    }
  });

  test.each<[HubCsvColumn, string[]]>([
    ["nameKana", ["REQUIRED 名称_カナ"]],
    ["name", ["REQUIRED 名称"]],
    ["latitude", ["REQUIRED 緯度"]],
    ["address", ["REQUIRED 所在地_連結表記"]],
    ["placeCode", ["REQUIRED 全国地方公共団体コード"]],
  ])("a row without %s", (column, expected) => {
    expect(faults(planRow({ row: 2, cells: without(column), errors: [] }, context))).toEqual(expected);
  });
});

test("a row that repeats an earlier one's ID, or its name in the same municipality, is told so", () => {
  const rows = [
    { openDataId: "1", name: "甲" },
    { openDataId: "2", name: "甲" },
    { openDataId: "1", name: "乙" },
    { openDataId: "3", name: "甲", placeCode: "016918" },
    { hubId: "x", name: "甲" },
  ].map((cells, place) => ({ row: place + 2, cells: { ...good, ...cells }, errors: [] }));
  const repeated = repeatedRows(rows);
  expect([...repeated]).toEqual([
    [3, 2],
    [4, 2],
  ]);
  expect(rows.slice(0, 3).map((row) => faults(planRow(row, { ...context, repeated }))[0])).toEqual([
    "CREATE",
    "DUPLICATE_IN_FILE -",
    "DUPLICATE_IN_FILE -",
  ]);
});

/**
 * The columns of `hubs.csv`: 公共施設一覧 of the 自治体標準オープンデータセット in its newer form, each with the names that the older
 * 推奨データセット has for it, and after them what only this network knows of a hub (拠点…). The export writes the first names in this
 * order; the import reads them all, in any order.
 */
export const hubCsvColumns = {
  publisherCode: ["全国地方公共団体コード", "都道府県コード又は市区町村コード"],
  openDataId: ["ID", "NO"],
  publisherName: ["地方公共団体名"],
  name: ["名称"],
  nameKana: ["名称_カナ"],
  nameEn: ["名称_英語"],
  commonName: ["名称_通称"],
  placeCode: ["所在地_全国地方公共団体コード"],
  address: ["所在地_連結表記", "住所"],
  prefecture: ["所在地_都道府県", "都道府県名"],
  municipality: ["所在地_市区町村", "市区町村名"],
  town: ["所在地_町字"],
  street: ["所在地_番地以下"],
  building: ["建物名等(方書)", "方書"],
  latitude: ["緯度"],
  longitude: ["経度"],
  phone: ["電話番号"],
  extension: ["内線番号"],
  operatorName: ["団体名"],
  openingDays: ["利用可能曜日"],
  opens: ["開始時間"],
  closes: ["終了時間"],
  openingNote: ["利用可能日時特記事項"],
  mission: ["説明"],
  access: ["アクセス方法"],
  parking: ["駐車場情報"],
  accessibility: ["バリアフリー情報"],
  website: ["URL"],
  image: ["画像"],
  imageLicense: ["画像_ライセンス"],
  hubId: ["拠点ID"],
  version: ["拠点_版"],
  kind: ["拠点_種別"],
  status: ["拠点_運営状況"],
  networkStatus: ["拠点_参加状況"],
  facilityOrigin: ["拠点_施設の由来"],
  openedOn: ["拠点_開設日"],
  capacitySeats: ["拠点_席数"],
  functions: ["拠点_センター機能"],
  patterns: ["拠点_推進パターン"],
  audiences: ["拠点_対象者"],
  archetype: ["拠点_モデル市"],
  smallCityAccess: ["拠点_通勤"],
  ruralCoverage: ["拠点_郡部の対象"],
  holidayPolicy: ["拠点_休業日"],
  bookingUrl: ["拠点_予約URL"],
  contactName: ["拠点_連絡先"],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type HubCsvColumn = keyof typeof hubCsvColumns;

/** The columns in the order of the export. */
export const hubCsvOrder = Object.keys(hubCsvColumns) as readonly HubCsvColumn[];

/** What a column is called in an export. */
export const headerOf = (column: HubCsvColumn): string => hubCsvColumns[column][0];

const columnsByName = new Map(
  hubCsvOrder.flatMap((column) => hubCsvColumns[column].map((name) => [foldHeader(name), column] as const)),
);

/** The column that a header names, whatever the width of its characters; undefined for columns that say nothing of a hub. */
export const columnOf = (header: string): HubCsvColumn | undefined => columnsByName.get(foldHeader(header));

function foldHeader(header: string): string {
  return header.normalize("NFKC").replaceAll(/\s/gu, "");
}

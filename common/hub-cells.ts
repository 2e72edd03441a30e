import type { HubCsvColumn } from "./hub-csv-columns.ts";
import { taxonomies, type Code, type TaxonomyName } from "./taxonomy.ts";

/**
 * A hub as the cells of a CSV row. The export writes them, and the import compares a file's cells with them: what was not changed in
 * a spreadsheet changes nothing here, however much a row leaves out.
 */

/** What a row is made of, in the form that the public schema has it. */
export interface CsvHub {
  readonly id: string;
  readonly version: number;
  readonly openDataId: string | null;
  readonly name: string;
  readonly nameKana: string;
  readonly nameEn: string | null;
  readonly commonName: string | null;
  readonly kind: Code<"HubKind">;
  readonly status: Code<"HubStatus">;
  readonly networkStatus: Code<"HubNetworkStatus">;
  readonly municipality: {
    readonly code: string;
    readonly name: string;
    readonly prefecture: { readonly name: string };
  };
  readonly addressLine: string;
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly contactPublic: { readonly name: string; readonly phone: string | null };
  readonly operator: { readonly name: string };
  readonly openingHours: readonly Opening[];
  readonly holidayPolicy: string | null;
  readonly mission: string;
  readonly access: string;
  readonly parking: string | null;
  readonly accessibility: Readonly<Record<AccessibilityMark, boolean>> & { readonly note: string | null };
  readonly website: string | null;
  readonly bookingUrl: string | null;
  readonly images: readonly { readonly url: string; readonly license: Code<"License"> | null }[];
  readonly facilityOrigin: Code<"FacilityOrigin">;
  readonly openedOn: string | null;
  readonly capacitySeats: number;
  readonly functions: readonly { readonly function: Code<"CenterFunction">; readonly status: Code<"ServiceStatus"> }[];
  readonly patterns: readonly { readonly pattern: Code<"TeleworkPattern">; readonly emphasis: Code<"Emphasis"> }[];
  readonly audiences: readonly Code<"Audience">[];
  readonly archetype: Code<"CityArchetype"> | null;
  readonly smallCityAccess: Code<"SmallCityAccess"> | null;
  readonly ruralCoverage: readonly { readonly code: string }[];
}

interface Opening {
  readonly days: readonly Code<"OpeningDay">[];
  readonly opens: string;
  readonly closes: string;
  readonly note: string | null;
}

/** What バリアフリー情報 calls the marks of a hub's accessibility. */
export const accessibilityMarks = {
  wheelchair: "車椅子可",
  accessibleToilet: "バリアフリートイレ",
  ostomate: "オストメイト",
  nursingRoom: "授乳室",
  elevator: "エレベーター",
} as const;

export type AccessibilityMark = keyof typeof accessibilityMarks;

/** The one character that 利用可能曜日 has for a day. */
export const dayMarks: Readonly<Record<Code<"OpeningDay">, string>> = {
  MON: "月",
  TUE: "火",
  WED: "水",
  THU: "木",
  FRI: "金",
  SAT: "土",
  SUN: "日",
  HOLIDAY: "祝",
};

const labelOf = <Name extends TaxonomyName>(vocabulary: Name, code: Code<Name> | null): string =>
  code === null ? "" : ((taxonomies[vocabulary] as Readonly<Record<string, { readonly ja: string }>>)[code]?.ja ?? "");

/** Several entries of a cell stand between semicolons, as the data set asks for. */
const listed = (entries: readonly string[]): string => entries.filter(Boolean).join(";");

export function hubCells(hub: CsvHub): Readonly<Record<HubCsvColumn, string>> {
  return { ...placeCells(hub), ...useCells(hub), ...networkCells(hub) };
}

function placeCells(hub: CsvHub) {
  const { code, name, prefecture } = hub.municipality;
  return {
    publisherCode: code,
    openDataId: hub.openDataId ?? "",
    publisherName: prefecture.name + name,
    name: hub.name,
    nameKana: hub.nameKana,
    nameEn: hub.nameEn ?? "",
    commonName: hub.commonName ?? "",
    placeCode: code,
    address: prefecture.name + name + hub.addressLine,
    prefecture: prefecture.name,
    municipality: name,
    town: "",
    street: hub.addressLine,
    building: "",
    latitude: String(hub.point.latitude),
    longitude: String(hub.point.longitude),
  };
}

function useCells(hub: CsvHub) {
  const [image] = hub.images;
  return {
    ...openingCells(hub.openingHours),
    phone: hub.contactPublic.phone ?? "",
    extension: "",
    operatorName: hub.operator.name,
    mission: hub.mission,
    access: hub.access,
    parking: hub.parking ?? "",
    accessibility: accessibilityCell(hub.accessibility),
    website: hub.website ?? "",
    image: image?.url ?? "",
    imageLicense: labelOf("License", image?.license ?? null),
  };
}

/** The first opening hours have cells of their own; the others are told in the remarks. */
function openingCells([first, ...others]: CsvHub["openingHours"]) {
  return {
    openingDays: first ? toDays(first) : "",
    opens: first?.opens ?? "",
    closes: first?.closes ?? "",
    openingNote: listed([first?.note ?? "", ...others.map(toSpan)]),
  };
}

function accessibilityCell(accessibility: CsvHub["accessibility"]): string {
  const marks = Object.entries(accessibilityMarks) as readonly (readonly [AccessibilityMark, string])[];
  return listed([...marks.flatMap(([mark, label]) => (accessibility[mark] ? [label] : [])), accessibility.note ?? ""]);
}

function networkCells(hub: CsvHub) {
  return {
    hubId: hub.id,
    version: String(hub.version),
    kind: labelOf("HubKind", hub.kind),
    status: labelOf("HubStatus", hub.status),
    networkStatus: labelOf("HubNetworkStatus", hub.networkStatus),
    facilityOrigin: labelOf("FacilityOrigin", hub.facilityOrigin),
    openedOn: hub.openedOn ?? "",
    capacitySeats: String(hub.capacitySeats),
    functions: listed(
      hub.functions.map((part) => marked(labelOf("CenterFunction", part.function), "ServiceStatus", part.status)),
    ),
    patterns: listed(
      hub.patterns.map(({ pattern, emphasis }) => marked(labelOf("TeleworkPattern", pattern), "Emphasis", emphasis)),
    ),
    audiences: listed(hub.audiences.map((audience) => labelOf("Audience", audience))),
    archetype: labelOf("CityArchetype", hub.archetype),
    smallCityAccess: labelOf("SmallCityAccess", hub.smallCityAccess),
    ruralCoverage: listed(hub.ruralCoverage.map(({ code }) => code)),
    holidayPolicy: hub.holidayPolicy ?? "",
    bookingUrl: hub.bookingUrl ?? "",
    contactName: hub.contactPublic.name,
  };
}

/** An entry with its state in brackets, such as 人材の育成(計画中); the usual state goes without saying. */
function marked<Name extends "ServiceStatus" | "Emphasis">(label: string, vocabulary: Name, code: Code<Name>): string {
  return code === "RUNNING" || code === "SECONDARY" ? label : `${label}(${labelOf(vocabulary, code)})`;
}

const toDays = ({ days }: Opening): string => days.map((day) => dayMarks[day]).join("");

/** Opening hours beside the first ones, such as 土日 09:00〜17:00. */
const toSpan = (opening: Opening): string =>
  `${toDays(opening)} ${opening.opens}〜${opening.closes}${opening.note ? `（${opening.note}）` : ""}`;

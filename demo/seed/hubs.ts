import type { Database } from "../../common/database/database.ts";
import {
  hubCapabilities,
  hubFunctions,
  hubPatterns,
  lifeServices,
  ruralCoverage,
  virtualPlaces,
} from "../../subgraphs/region/db/tables/hub-activities.ts";
import { hubInternals, hubs } from "../../subgraphs/region/db/tables/hubs.ts";
import { municipalities } from "../../subgraphs/region/db/tables/municipalities.ts";
import { searchTextOf } from "../../subgraphs/region/hubs/hub.ts";
import type { RegionContent } from "../content/content.ts";
import { municipalitiesOf, type MunicipalityContent } from "../content/municipalities.ts";
import { daysBefore, uuidOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";

type HubContent = RegionContent["hubs"][number];

/** Inserts a region's municipalities, and its hubs with all their parts. */
export async function seedHubs(db: Pick<Database, "insert">, content: RegionContent, scope: SeedScope): Promise<void> {
  const places = municipalitiesOf(content.region);
  await db.insert(municipalities).values(places.map(({ region: _region, ...municipality }) => municipality));
  await db.insert(hubs).values(content.hubs.map((hub) => toHubRow(hub, places, scope)));
  await db.insert(hubPatterns).values(partsOf(content, (hub) => hub.patterns));
  await db.insert(hubFunctions).values(partsOf(content, (hub) => hub.functions));
  await db.insert(hubCapabilities).values(partsOf(content, (hub) => hub.capabilities));
  await db.insert(virtualPlaces).values(partsOf(content, (hub) => hub.virtualPlaces));
  await db.insert(lifeServices).values(partsOf(content, toLifeServices));
  await db
    .insert(ruralCoverage)
    .values(partsOf(content, (hub) => hub.ruralCoverage.map((municipalityCode) => ({ municipalityCode }))));
  await db.insert(hubInternals).values(content.hubs.map(toInternalsRow));
}

function toHubRow(
  hub: HubContent,
  places: readonly MunicipalityContent[],
  { now }: SeedScope,
): typeof hubs.$inferInsert {
  const { key, ict, municipalityCode, ...fields } = hub;
  const municipality = places.find(({ code }) => code === municipalityCode);
  if (!municipality) throw new Error(`${key} lies in ${municipalityCode}, which is not in municipalities.json.`);
  const createdAt = daysBefore(now, daysInNetwork(key));
  return {
    ...withoutParts(fields),
    id: uuidOf(key),
    municipalityCode,
    ictEnvironment: ict,
    isDemo: true,
    searchText: searchTextOf(hub, municipality),
    createdAt,
    updatedAt: createdAt,
  };
}

/** What the hub's own row holds: the rest has tables of its own. */
function withoutParts(hub: Omit<HubContent, "key" | "ict" | "municipalityCode">) {
  const {
    patterns: _patterns,
    functions: _functions,
    capabilities: _capabilities,
    virtualPlaces: _virtualPlaces,
    lifeServices: _lifeServices,
    ruralCoverage: _ruralCoverage,
    contactInternal: _contactInternal,
    revenue: _revenue,
    annualCostYen: _annualCostYen,
    occupancy: _occupancy,
    tenants: _tenants,
    ...fields
  } = hub;
  return fields;
}

const toLifeServices = (hub: HubContent) =>
  hub.lifeServices.map(({ place, ...service }) => ({ ...service, placeKind: place }));

const toInternalsRow = ({ key, contactInternal, revenue, annualCostYen, occupancy, tenants }: HubContent) => ({
  hubId: uuidOf(key),
  contactInternal,
  revenue,
  annualCostYen,
  occupancy,
  tenants,
});

/** The parts of all hubs as rows, each with its place among those of its hub. */
const partsOf = <Part extends object>(content: RegionContent, parts: (hub: HubContent) => readonly Part[]) =>
  content.hubs.flatMap((hub) => parts(hub).map((part, place) => ({ ...part, hubId: uuidOf(hub.key), place })));

/** Between two and three years, longer than any article or issue is old; it follows from the key. */
const daysInNetwork = (key: string): number => 730 + (Number.parseInt(uuidOf(key).slice(-6), 16) / 0xff_ff_ff) * 365;

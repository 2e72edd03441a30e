import { z } from "zod";
import { walk, type AskPublicly } from "./public-walk.ts";

/** What everybody may know of a hub, as the directory tells it. */
export const hubsQuery = `query HubsGeoJson($first: Int!, $after: String) {
  list: hubs(first: $first, after: $after) {
    edges { node {
      id name nameKana nameEn kind status facilityOrigin address capacitySeats coversRuralDistricts website bookingUrl isDemo updatedAt
      region { code name }
      municipality { code name }
      point { latitude longitude }
      functions { function status }
      patterns { pattern emphasis }
      accessibility { wheelchair accessibleToilet ostomate nursingRoom elevator }
      contactPublic { name phone }
    } }
    pageInfo { hasNextPage endCursor }
    unavailableRegions { code }
  }
}`;

const hub = z.looseObject({
  id: z.string(),
  point: z.object({ latitude: z.number(), longitude: z.number() }),
  functions: z.array(z.object({ function: z.string(), status: z.string() })),
  patterns: z.array(z.object({ pattern: z.string(), emphasis: z.string() })),
});

type Hub = z.infer<typeof hub>;

/** The hub directory as GeoJSON (RFC 7946). `missingRegions` is a member of our own: whose hubs are not in it just now. */
export async function hubsGeoJson(ask: AskPublicly): Promise<string> {
  const { rows, missingRegions } = await walk(ask, hubsQuery, hub);
  return JSON.stringify({ type: "FeatureCollection", features: rows.map(toFeature), missingRegions });
}

/** Longitude comes first (RFC 7946, 3.1.1), with as many places as a building needs (11.2). */
function toFeature({ id, point, functions, patterns, ...properties }: Hub): object {
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [rounded(point.longitude), rounded(point.latitude)] },
    properties: {
      ...properties,
      functions: functions.filter(({ status }) => status === "RUNNING").map((one) => one.function),
      patterns: patterns.map(({ pattern }) => pattern),
    },
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

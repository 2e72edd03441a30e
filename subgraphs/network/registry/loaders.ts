import type DataLoader from "dataloader";
import { byKey } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { healthOfRegions, regionsByCodes, type HealthRow, type RegionRow } from "./queries.ts";

export interface RegistryLoaders {
  /** Whatever its state: whoever loads one asks the policy whether the viewer may see it. */
  readonly regionByCode: DataLoader<string, RegionRow | null>;
  readonly healthByRegionCode: DataLoader<string, HealthRow | null>;
}

export function createRegistryLoaders(scope: Scope): RegistryLoaders {
  return {
    regionByCode: byKey(
      (codes) => regionsByCodes(scope.db, codes),
      (row) => row.code,
    ),
    healthByRegionCode: byKey(
      (codes) => readHealth(codes, scope),
      (row) => row.regionCode,
    ),
  };
}

/** From memory as far as it is fresh; the rest in one statement. */
async function readHealth(codes: readonly string[], { db, healthBoard, now }: Scope): Promise<readonly HealthRow[]> {
  const recent = healthBoard.recent(codes, now());
  const known = new Set(recent.map((row) => row.regionCode));
  const others = codes.filter((code) => !known.has(code));
  return others.length === 0 ? recent : [...recent, ...(await healthOfRegions(db, others))];
}

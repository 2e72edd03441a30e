import type { ApolloServerPlugin } from "@apollo/server";
import type { Registry } from "prom-client";
import { Regions, type RegionsOptions } from "../regions/regions.ts";
import { countOperations } from "./operation-metrics.ts";
import { observeRegions, showRegions } from "./region-metrics.ts";

interface Counted {
  readonly regions: Regions;
  readonly plugins: readonly ApolloServerPlugin[];
}

/** The regions, observed, and what counts the operations that ask them; nothing is counted where nobody reads metrics. */
export function countedRegions(options: RegionsOptions, metrics: Registry | undefined): Counted {
  if (!metrics) return { regions: new Regions(options), plugins: [] };
  const regions = new Regions({ ...options, observer: observeRegions(metrics) });
  showRegions(metrics, regions);
  return { regions, plugins: [countOperations(metrics)] };
}

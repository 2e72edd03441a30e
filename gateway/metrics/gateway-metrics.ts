import type { ApolloServerPlugin } from "@apollo/server";
import type { Registry } from "prom-client";
import type { RegionObserver, Regions } from "../regions/regions.ts";
import { countOperations } from "./operation-metrics.ts";
import { observeRegions, showRegions } from "./region-metrics.ts";

/** What the gateway counts beside its HTTP requests. */
export interface GatewayMetrics {
  readonly observer: RegionObserver | undefined;
  readonly plugins: readonly ApolloServerPlugin[];
  /** Tells the members' health whenever the metrics are read. */
  show(regions: Pick<Regions, "health">): void;
}

/** Counts nothing where nobody reads metrics. */
export function gatewayMetrics(metrics: Registry | undefined): GatewayMetrics {
  if (!metrics) return { observer: undefined, plugins: [], show: () => undefined };
  return {
    observer: observeRegions(metrics),
    plugins: [countOperations(metrics)],
    show: (regions) => showRegions(metrics, regions),
  };
}

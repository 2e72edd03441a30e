import type { Registry } from "prom-client";
import type { DatabaseConnection } from "./database.ts";
import { showGauge } from "../program/show-gauge.ts";

/** Tells how many of a program's connections to its database are in use, and how many wait for one. */
export const showDatabase = (metrics: Registry, database: Pick<DatabaseConnection, "usage">): void =>
  showGauge(metrics, {
    name: "furusato_database_connections",
    help: "Connections in use, and statements or transactions that wait for one.",
    labelNames: ["state"],
    fill: (gauge) => {
      const { inUse, waiting } = database.usage();
      gauge.set({ state: "in use" }, inUse);
      gauge.set({ state: "waiting" }, waiting);
    },
  });

import { Counter, type Registry } from "prom-client";
import type { Priority } from "../protection/admission.ts";

/** Notes a request that was refused as it came. */
export type CountRefusal = (reason: "RATE_LIMITED" | "OVERLOADED", priority: Priority) => void;

/** Counts requests that were refused as they came, by why and by whose they were. */
export function countRefusals(metrics: Registry): CountRefusal {
  const refusals = new Counter({
    name: "furusato_refused_requests_total",
    help: "Requests that were refused as they came: their client's budget was spent, or there was too much to do.",
    labelNames: ["reason", "priority"],
    registers: [metrics],
  });
  return (reason, priority) => refusals.inc({ reason, priority });
}

import { Counter, Gauge, type Registry } from "prom-client";
import type { Admission, Priority } from "../protection/admission.ts";

/** What is told of requests that were not let in. */
export interface TrafficObserver {
  refused(reason: "RATE_LIMITED" | "OVERLOADED", priority: Priority): void;
}

/** Counts requests that were refused as they came, by why and by whose they were, and shows how many are let in. */
export function observeTraffic(metrics: Registry, admission: Admission): TrafficObserver {
  const refusals = new Counter({
    name: "furusato_refused_requests_total",
    help: "Requests that were refused as they came, because their client's budget was spent or there was too much to do.",
    labelNames: ["reason", "priority"],
    registers: [metrics],
  });
  const show = (name: string, help: string, read: () => number): void => {
    const gauge: Gauge = new Gauge({ name, help, registers: [metrics], collect: () => gauge.set(read()) });
  };
  show("furusato_active_requests", "Requests that are worked on.", () => admission.active);
  show("furusato_active_requests_limit", "Requests that may be worked on at a time just now.", () => admission.limit);
  show("furusato_waiting_requests", "Requests in line before those that are worked on.", () => admission.waiting);
  return { refused: (reason, priority) => refusals.inc({ reason, priority }) };
}

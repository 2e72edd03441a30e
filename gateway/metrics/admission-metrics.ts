import type { Registry } from "prom-client";
import { showGauge } from "../../common/program/show-gauge.ts";
import type { Admission } from "../protection/admission.ts";

/** Tells how many requests are worked on and wait for their turn, and how many may be worked on just now. */
export const showAdmission = (metrics: Registry, admission: Pick<Admission, "active" | "waiting" | "limit">): void =>
  showGauge(metrics, {
    name: "furusato_admission_requests",
    help: "Requests that are worked on, that wait for their turn, and how many may be worked on at a time just now.",
    labelNames: ["state"],
    fill: (gauge) => {
      gauge.set({ state: "active" }, admission.active);
      gauge.set({ state: "waiting" }, admission.waiting);
      gauge.set({ state: "limit" }, admission.limit);
    },
  });

import type { FastifyInstance } from "fastify";
import { Gauge, Histogram, type Registry } from "prom-client";

/** Counts a server's requests by route, method and status, with their durations; paths, parameters and headers are not told. */
export function countRequests(app: FastifyInstance, metrics: Registry): void {
  const durations = new Histogram({
    name: "furusato_http_request_duration_seconds",
    help: "HTTP requests from their coming to the last byte of their answer.",
    labelNames: ["route", "method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [metrics],
  });
  const underWay = new Gauge({
    name: "furusato_http_requests_under_way",
    help: "HTTP requests that have come and are not answered yet.",
    registers: [metrics],
  });
  app.addHook("onRequest", async (_request, reply) => {
    underWay.inc();
    // Also of those whose client leaves before the answer.
    reply.raw.once("close", () => underWay.dec());
  });
  app.addHook("onResponse", async ({ routeOptions, method }, reply) => {
    const labels = { route: routeOptions.url ?? "unknown", method, status: reply.statusCode };
    durations.observe(labels, reply.elapsedTime / 1_000);
  });
}

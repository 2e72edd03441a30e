import type { FastifyInstance } from "fastify";
import type { Drain } from "./drain.ts";

/** What `/readyz` says beside whether to send requests here: a word for people, and what it stands on. */
export interface Readiness {
  readonly isReady: boolean;
  readonly status: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Serves `/readyz` for load balancers: 200 when the program can answer, 503 with why when it cannot or is about to stop. */
export function mountReadiness(app: FastifyInstance, drain: Drain, look: () => Readiness | Promise<Readiness>): void {
  app.get("/readyz", async (_request, reply) => {
    const { isReady, status, details = {} } = await look();
    const isDraining = drain.isDraining();
    reply.header("cache-control", "no-store").code(isReady && !isDraining ? 200 : 503);
    return { status: isDraining ? "draining" : status, ...details };
  });
}

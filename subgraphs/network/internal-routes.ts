import type { FastifyInstance } from "fastify";
import { toldOfDatabase } from "../../common/database/faults.ts";
import { NetworkError } from "../../common/errors.ts";
import type { Authenticate } from "../../common/identity/token.ts";
import { requireRegistryScope } from "./registry/policy.ts";

/** Serves routes for the gateway alone, by its own token; errors are JSON `{ code, message }` with 400, 401, 403, or 503 while the database is away. */
export function serveInternally(
  app: FastifyInstance,
  authenticate: Authenticate,
  mount: (routes: FastifyInstance) => void,
): void {
  app.register(async (routes) => {
    routes.setErrorHandler((error, request, reply) => {
      const ofDatabase = toldOfDatabase(error);
      const { status, ...body } = toAnswer(ofDatabase ?? error);
      if (ofDatabase)
        request.log.warn({ err: ofDatabase.cause }, "the database did not do what an internal route asked");
      else if (status >= 500) request.log.error({ err: error }, "an internal route failed");
      return reply.code(status).send(body);
    });
    routes.addHook("onRequest", async (request) =>
      requireRegistryScope(await authenticate(request.headers.authorization)),
    );
    mount(routes);
  });
}

const statuses: Readonly<Record<string, number>> = { BAD_USER_INPUT: 400, UNAUTHENTICATED: 401, FORBIDDEN: 403 };

function toAnswer(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof NetworkError) {
    const code = String(error.extensions["code"]);
    return { status: statuses[code] ?? 503, code, message: error.message };
  }
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500)
    return { status, code: "BAD_USER_INPUT", message: "The request is not acceptable JSON of a bounded size." };
  return { status: 500, code: "INTERNAL", message: "Something went wrong on our side; the log knows more." };
}

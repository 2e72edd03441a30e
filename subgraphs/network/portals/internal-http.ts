import type { FastifyInstance } from "fastify";
import { z } from "zod";
import type { Database } from "../../../common/database/database.ts";
import { NetworkError } from "../../../common/errors.ts";
import type { Authenticate } from "../../../common/identity/token.ts";
import { serveInternally } from "../internal-routes.ts";
import { clientIdOf } from "./commands.ts";
import { activeClientByKeyHash } from "./queries.ts";

/**
 * How the gateway learns whose a portal's key is: plain HTTP beside GraphQL, so that it is in no public schema. It sends the key's
 * digest, which is all that is kept here and all that a log could ever show.
 */

const question = z.object({ keyHash: z.string().regex(/^[\w-]{43}$/u) });

export function mountPortalKeys(
  app: FastifyInstance,
  { authenticate, db }: { readonly authenticate: Authenticate; readonly db: Database },
): void {
  serveInternally(app, authenticate, (routes) => {
    routes.post("/portal-keys", async (request, reply) => {
      const { data } = question.safeParse(request.body);
      if (!data) throw new NetworkError("BAD_USER_INPUT", "Give the digest of a key.");
      const client = await activeClientByKeyHash(db, data.keyHash);
      reply.header("cache-control", "no-store");
      if (!client) return { client: null };
      const { id, scopes, ratePerMinute } = client;
      return { client: { id: clientIdOf(id), scopes, ratePerMinute } };
    });
  });
}

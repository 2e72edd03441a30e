import { createHash } from "node:crypto";
import { z } from "zod";
import { NetworkError } from "../common/errors.ts";
import { codesOf } from "../common/taxonomy.ts";
import type { Authenticate } from "../common/identity/token.ts";
import type { Viewer } from "../common/identity/viewer.ts";
import type { NetworkProgram } from "./network-program.ts";

export interface PortalKeyOptions {
  readonly network: Pick<NetworkProgram, "askFor">;
  readonly now: () => number;
}

const keyPattern = /^Bearer (fnk_[\w-]{43})$/u;
/** A key that was revoked ends within this time. */
const rememberedMs = 25_000;
const maxRemembered = 5_000;

const client = z.object({
  id: z.string(),
  scopes: z.array(z.enum(codesOf("PortalScope"))),
  ratePerMinute: z.number().int().min(1),
});
const answer = z.object({ client: client.nullable() });

/** What a portal's key is good for. */
export type PortalGrant = Readonly<Pick<z.infer<typeof client>, "scopes" | "ratePerMinute">>;

export interface PortalKeys {
  readonly authenticate: Authenticate;
  /** What the key is good for that made somebody a viewer; undefined for whom a token did, and for everybody else. */
  grantOf(viewer: Viewer): PortalGrant | undefined;
}

interface Portal {
  readonly viewer: Viewer;
  readonly grant: PortalGrant;
}

interface Known {
  readonly portal: Promise<Portal | null>;
  readonly untilMs: number;
}

/**
 * Takes portals' keys beside tokens: `Authorization: Bearer fnk_…`. The network program says whose a key is and what it is good for,
 * once in 25 s however many requests bring it; a key that it does not know is refused like a bad token. While it does not answer nobody
 * can be told apart.
 */
export function withPortalKeys(authenticate: Authenticate, options: PortalKeyOptions): PortalKeys {
  const remembered = new Map<string, Known>();
  const grants = new WeakMap<Viewer, PortalGrant>();
  return {
    grantOf: (viewer) => grants.get(viewer),
    authenticate: async (authorization) => {
      const key = keyPattern.exec(authorization ?? "")?.[1];
      if (key === undefined) return authenticate(authorization);
      const keyHash = createHash("sha256").update(key).digest("base64url");
      const portal = await recall(remembered, keyHash, options);
      // What is no key of ours is refused in the words for a bad token.
      if (!portal) return authenticate("Bearer ");
      grants.set(portal.viewer, portal.grant);
      return portal.viewer;
    },
  };
}

/** Requests that bring the same key at the same time ask once; an answer that did not come is not remembered. */
async function recall(
  remembered: Map<string, Known>,
  keyHash: string,
  options: PortalKeyOptions,
): Promise<Portal | null> {
  const known = remembered.get(keyHash);
  if (known && known.untilMs > options.now()) return known.portal;
  if (remembered.size >= maxRemembered) remembered.clear();
  const portal = askWhose(keyHash, options);
  remembered.set(keyHash, { portal, untilMs: options.now() + rememberedMs });
  try {
    return await portal;
  } catch (error) {
    remembered.delete(keyHash);
    throw error;
  }
}

async function askWhose(keyHash: string, options: PortalKeyOptions): Promise<Portal | null> {
  const told = await tell(keyHash, options);
  if (!told.client) return null;
  const { id, ...grant } = told.client;
  return { viewer: { sub: id, role: "PORTAL_CLIENT", regions: [], hubs: [], client_id: id }, grant };
}

async function tell(keyHash: string, { network }: PortalKeyOptions): Promise<z.infer<typeof answer>> {
  try {
    const { statusCode, text } = await network.askFor({ method: "POST", path: "/portal-keys", content: { keyHash } });
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
    return answer.parse(JSON.parse(text));
  } catch {
    throw new NetworkError(
      "REGION_UNAVAILABLE",
      "The program that knows the portals' keys does not answer just now. Try again in a moment, or read without a key.",
      503,
    );
  }
}

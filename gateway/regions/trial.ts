import { audienceOf } from "../../common/node-id.ts";
import type { RegionRequest } from "../../common/http/region-client.ts";
import type { TokenSigner } from "../../common/identity/token-signer.ts";
import { anonymousViewer } from "../../common/identity/viewer.ts";

/** The question with a fresh token by which we find out whether a program answers again. */
export type Trial = () => Promise<Pick<RegionRequest, "path" | "body" | "token">>;

/** The smallest questions that a program cannot answer without its database, and that everybody may ask. */
export const trialQueries = {
  region: { path: "/hubs", query: "query Trial { hubs(first: 1) { edges { node { id } } } }" },
  network: { path: "/graphql", query: "query Trial { regions { code } }" },
} as const;

export const regionTrial =
  (signer: TokenSigner, code: string): Trial =>
  async () => ({ ...regionQuestion, token: await signer.sign(audienceOf(code), anonymousViewer) });

export const networkTrial =
  (signer: TokenSigner): Trial =>
  async () => ({ ...networkQuestion, token: await signer.sign("network", anonymousViewer) });

const questionOf = ({ path, query }: { readonly path: string; readonly query: string }) => ({
  path,
  body: JSON.stringify({ query }),
});

const regionQuestion = questionOf(trialQueries.region);
const networkQuestion = questionOf(trialQueries.network);

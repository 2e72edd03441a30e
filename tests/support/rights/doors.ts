import { createTokenSigner } from "../../../common/identity/token-signer.ts";
import { anonymousViewer } from "../../../common/identity/viewer.ts";
import type { TestNetwork } from "../network.ts";
import type { RootField } from "./contract.ts";
import type { Visitor } from "./visitors.ts";

/** Ways into the network: through the gateway as clients come, and past it as only the gateway may. */

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status: number;
  // What a table reads of an answer is checked by what it expects of it.
  readonly data: Readonly<Record<string, any>> | null | undefined; // oxlint-disable-line typescript/no-explicit-any
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string };
  }[];
  /** The body as it came. */
  readonly text: string;
}

/** Asks as a visitor. */
export type Ask = (visitor: Visitor, question: Question) => Promise<Reply>;

export function throughTheGateway(network: TestNetwork): Ask {
  return async ({ viewer }, question) =>
    send(network.endpoint, viewer && (await network.constellation.issuer.issue({ ...viewer })), question);
}

/** Asks Tohoku's or the nation's program itself, with the token that the gateway would sign; without one for the anonymous. */
export function straightAt(network: TestNetwork, subgraph: string, region = "tohoku"): Ask {
  const isNational = subgraph === "network";
  return async ({ viewer }, question) => {
    const url = isNational
      ? `${network.constellation.network.address}/graphql`
      : `${network.region(region).address}/${subgraph}`;
    return send(
      url,
      viewer && (await network.signer.sign(isNational ? "network" : `region:${region}`, viewer)),
      question,
    );
  };
}

/** Asks Tohoku's program as the national desk does in a visitor's name: with a token of the network program's own key. */
function asDesk(network: TestNetwork, subgraph: string): Ask {
  const signer = network.keyOf("network").then((key) => createTokenSigner("furusato-network", key));
  return async ({ viewer = anonymousViewer }, question) => {
    const token = await (await signer).sign("region:tohoku", { ...viewer, scope: "desk" });
    return send(`${network.region("tohoku").address}/${subgraph}`, token, question);
  };
}

/** Asks for a field past the gateway, as whoever may ask for it there: what the gateway does not offer is the desk's. */
export const pastTheGateway = (network: TestNetwork, { subgraph, isInaccessible }: RootField): Ask =>
  isInaccessible ? asDesk(network, subgraph) : straightAt(network, subgraph);

async function send(url: string, token: string | undefined, question: Question): Promise<Reply> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(question),
  });
  const text = await response.text();
  const { data, errors = [] } = JSON.parse(text) as Pick<Reply, "data"> & { readonly errors?: Reply["errors"] };
  return { status: response.status, data, errors, text };
}

/** The schema that a visitor is served does not have what was asked for. */
export const isUnknownToTheSchema = ({ status, errors }: Reply): boolean =>
  status === 400 &&
  errors.length > 0 &&
  errors.every(({ extensions }) => extensions?.code === "GRAPHQL_VALIDATION_FAILED");

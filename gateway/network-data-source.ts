import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { errorCodes } from "../common/errors.ts";
import type { Logger } from "../common/logger.ts";
import { nationalRegion } from "../common/node-id.ts";
import type { GatewayContext } from "./context.ts";
import { RegionFailure, type RegionClient } from "./regions/region-client.ts";
import type { TokenSigner } from "./regions/token-signer.ts";
import { isRecord } from "./sharding/shape.ts";

type Response = Awaited<ReturnType<GraphQLDataSource["process"]>>;

export interface NetworkDataSourceOptions {
  readonly client: RegionClient;
  readonly signer: TokenSigner;
  readonly deadlineMs: number;
  readonly logger: Logger;
}

/** The national subgraph as Apollo's gateway sees it: one program, asked as it is. */
export class NetworkDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #options: NetworkDataSourceOptions;

  constructor(options: NetworkDataSourceOptions) {
    this.#options = options;
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Response> {
    const { client, signer, deadlineMs, logger } = this.#options;
    const context = options.context as GatewayContext;
    const { query, variables } = options.request;
    try {
      const response = await client.post({
        path: "/graphql",
        body: JSON.stringify({ query, variables }),
        token: await signer.sign("network", context.viewer),
        requestId: context.requestId,
        deadlineMs,
        signal: context.signal,
      });
      return isRecord(response) ? response : unavailable("INVALID_ANSWER");
    } catch (error) {
      if (!(error instanceof RegionFailure)) throw error;
      logger.warn({ err: error, requestId: context.requestId }, "the network program did not answer");
      return unavailable(error.reason);
    }
  }
}

const unavailable = (reason: string): Response => ({
  data: null,
  errors: [
    {
      message: errorCodes.REGION_UNAVAILABLE,
      extensions: { code: "REGION_UNAVAILABLE", region: nationalRegion, reason },
    },
  ],
});

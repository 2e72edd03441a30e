import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from "@apollo/gateway";
import { errorCodes } from "../common/errors.ts";
import type { Logger } from "../common/program/logger.ts";
import { nationalRegion } from "../common/node-id.ts";
import type { GatewayContext } from "./context.ts";
import { RegionFailure } from "../common/http/region-client.ts";
import type { Upstream } from "./regions/upstream.ts";
import type { TokenSigner } from "../common/identity/token-signer.ts";
import { noteUnseen } from "./unseen.ts";
import { freshRecord, isRecord } from "./sharding/shape.ts";

type Response = Awaited<ReturnType<GraphQLDataSource["process"]>>;

export interface NetworkDataSourceOptions {
  readonly upstream: Upstream;
  readonly signer: TokenSigner;
  readonly deadlineMs: number;
  /** For the whole operation, of which this is a part. */
  readonly operationDeadlineMs: number;
  readonly logger: Logger;
}

/** A mutation of the national desk asks up to three regions in turn, each within the deadline. */
const mutationDeadlines = 4;

/** The national subgraph as Apollo's gateway sees it: one program, asked as it is. */
export class NetworkDataSource implements GraphQLDataSource<GatewayContext> {
  readonly #options: NetworkDataSourceOptions;

  constructor(options: NetworkDataSourceOptions) {
    this.#options = options;
  }

  async process(options: GraphQLDataSourceProcessOptions<GatewayContext>): Promise<Response> {
    const { upstream, signer, deadlineMs, operationDeadlineMs, logger } = this.#options;
    const context = options.context as GatewayContext;
    const { query, variables } = options.request;
    const isMutation = /^\s*mutation\b/u.test(query ?? "");
    const body = JSON.stringify({ query, variables });
    try {
      const response = await upstream.ask({
        path: "/graphql",
        body,
        ...(!isMutation && { question: body }),
        token: await signer.sign("network", context.viewer),
        requestId: context.requestId,
        deadlineMs: isMutation ? deadlineMs * mutationDeadlines : deadlineMs,
        signal: context.signal,
        endsAt: context.startedAt + operationDeadlineMs,
      });
      if (!isRecord(response)) return unavailable("INVALID_ANSWER", isMutation, variables);
      noteUnseen(context, response["data"]);
      return ownCopy(response);
    } catch (error) {
      if (!(error instanceof RegionFailure)) throw error;
      logger.warn({ err: error, requestId: context.requestId }, "the network program did not answer");
      return unavailable(error.reason, isMutation && error.isOutcomeUnknown, variables);
    }
  }
}

/** Equal questions share one answer, and Apollo's executor writes into the objects that it is given. */
function ownCopy(answer: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const copy = freshRecord();
  for (const [key, value] of Object.entries(answer)) copy[key] = copyOf(value);
  return copy;
}

const copyOf = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((element: unknown) => copyOf(element)) : isRecord(value) ? ownCopy(value) : value;

function unavailable(
  reason: string,
  isOutcomeUnknown: boolean,
  variables: Readonly<Record<string, unknown>> = {},
): Response {
  const code = isOutcomeUnknown ? "UNKNOWN_OUTCOME" : "REGION_UNAVAILABLE";
  const error = { message: errorCodes[code], extensions: { code, region: nationalRegion, reason } };
  const { representations } = variables;
  // Of the fields of things that others told of, so that after a mutation nobody takes it for the mutation's own.
  const errors = Array.isArray(representations)
    ? representations.map((_thing, i) => ({ ...error, path: ["_entities", i] }))
    : [error];
  return { data: null, errors };
}

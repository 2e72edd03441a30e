import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from "@apollo/server";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { GraphQLFormattedError } from "graphql";
import { askToWait } from "./ask-to-wait.ts";
import { toldOfDatabase } from "../database/faults.ts";
import { errorCodes, NetworkError } from "../errors.ts";
import { requireExecutableOperation } from "./executable-operation.ts";
import { inOurWords } from "./libraries-words.ts";
import type { Logger } from "../program/logger.ts";
import { answerOlderClients } from "./older-clients.ts";
import { unacceptableValue } from "../database/unacceptable-values.ts";

export interface ApolloExtras<Context extends BaseContext> {
  /** The longest document that is read. */
  readonly maxTokens?: number;
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/** Options that every Apollo Server of ours shares: nothing is reported anywhere, no stack traces, bounded documents, one error form. */
export function apolloOptions<Context extends BaseContext>(
  logger: Logger,
  { maxTokens = 5_000, plugins = [] }: ApolloExtras<Context> = {},
): Pick<
  ApolloServerOptions<Context>,
  | "includeStacktraceInErrorResponses"
  | "parseOptions"
  | "plugins"
  | "formatError"
  | "stopOnTerminationSignals"
  | "csrfPrevention"
  | "allowBatchedHttpRequests"
> {
  return {
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens, noLocation: false },
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requireExecutableOperation,
      answerOlderClients,
      askToWait,
      ...plugins,
    ],
    formatError: (formatted, error) => formatError(formatted, error, logger),
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
  };
}

const clientMistakes = new Set<unknown>(
  Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
);

/** Lets errors with a code of ours and faults of the request through; anything else becomes one sentence, and a line in the log. */
function formatError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const mistake = inOurWords(formatted.message);
  if (mistake) return mistake.toJSON();
  const code = formatted.extensions?.["code"];
  if (clientMistakes.has(code) || (typeof code === "string" && code in errorCodes && code !== "INTERNAL"))
    return withoutSubgraph(formatted);
  const ofDatabase = toldOfDatabase(unwrapResolverError(error));
  if (ofDatabase) {
    logger.warn({ err: ofDatabase.cause, path: formatted.path }, "the database did not do what was asked");
    return placed(ofDatabase, formatted);
  }
  const unacceptable = unacceptableValue(unwrapResolverError(error));
  if (unacceptable) return { ...formatted, ...unacceptable.toJSON() };
  const id = crypto.randomUUID();
  logger.error({ err: unwrapResolverError(error), faultId: id, path: formatted.path }, "unexpected error");
  const sentence = `Something went wrong on our side. Please report it with this number: ${id}.`;
  return placed(new NetworkError("INTERNAL", sentence), formatted);
}

/** The error at the place of another. */
const placed = (error: NetworkError, { path, locations }: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error.toJSON(),
  ...(path && { path }),
  ...(locations && { locations }),
});

/** Apollo's gateway adds the name of the subgraph that an error came from; how we are cut is not the clients' business. */
function withoutSubgraph(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!formatted.extensions) return formatted;
  const { serviceName: _serviceName, ...extensions } = formatted.extensions;
  return { ...formatted, extensions };
}

import type { ApolloServerOptions, BaseContext } from "@apollo/server";
import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { errorCodes } from "./errors.ts";
import { requireExecutableOperation } from "./executable-operation.ts";
import type { Logger } from "./logger.ts";
import { answerOlderClients } from "./older-clients.ts";
import { unacceptableValue } from "./unacceptable-values.ts";

/** Options that every Apollo Server of ours shares: nothing is reported anywhere, no stack traces, bounded documents, one error form. */
export function apolloOptions<Context extends BaseContext>(
  logger: Logger,
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
    parseOptions: { maxTokens: 5_000, noLocation: false },
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      requireExecutableOperation,
      answerOlderClients,
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

/** What Apollo Server says of a `persistedQuery` that is none, without a code, and what we say. */
const persistedQueryMistakes = new Map([
  [
    "Unsupported persisted query version",
    "`extensions.persistedQuery` is `{ version: 1, sha256Hash: … }`; other versions are not known.",
  ],
  [
    "provided sha does not match query",
    "`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`, in hexadecimal digits.",
  ],
]);

/** Lets errors with a code of ours and faults of the request through; anything else becomes one sentence, and a line in the log. */
function formatError(formatted: GraphQLFormattedError, error: unknown, logger: Logger): GraphQLFormattedError {
  const mistake = persistedQueryMistakes.get(formatted.message);
  if (mistake !== undefined) return { message: mistake, extensions: { code: "BAD_USER_INPUT" } };
  const code = formatted.extensions?.["code"];
  if (clientMistakes.has(code) || (typeof code === "string" && code in errorCodes && code !== "INTERNAL"))
    return withoutSubgraph(formatted);
  const unacceptable = unacceptableValue(unwrapResolverError(error));
  if (unacceptable) return { ...formatted, ...unacceptable.toJSON() };
  const id = crypto.randomUUID();
  logger.error({ err: unwrapResolverError(error), faultId: id, path: formatted.path }, "unexpected error");
  return {
    ...new GraphQLError(`Something went wrong on our side. Please report it with this number: ${id}.`).toJSON(),
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: { code: "INTERNAL" },
  };
}

/** Apollo's gateway adds the name of the subgraph that an error came from; how we are cut is not the clients' business. */
function withoutSubgraph(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (!formatted.extensions) return formatted;
  const { serviceName: _serviceName, ...extensions } = formatted.extensions;
  return { ...formatted, extensions };
}

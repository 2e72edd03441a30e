import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";

/** Faults of a well-formed request: it was understood as GraphQL over HTTP, and the answer is a well-formed one. */
const faults = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
]);

/**
 * A client that asks for `application/json` by name knows nothing of GraphQL's own media type, and may read a body only where the
 * status is 200; for it a document that cannot be executed is answered so (https://graphql.github.io/graphql-over-http/draft/#sec-application-json). Everybody else
 * gets 400.
 */
export const answerOlderClients: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response, errors = [] }) => {
      const isFaulty = errors.length > 0 && errors.every(({ extensions }) => faults.has(extensions["code"]));
      const isKnown = response.http.status === 400 && isFaulty;
      if (isKnown && asksForPlainJson(request.http?.headers.get("accept"))) response.http.status = 200;
    },
  }),
};

const asksForPlainJson = (accept = ""): boolean =>
  /\bapplication\/json\b/iu.test(accept) && !/\bapplication\/graphql-response\+json\b/iu.test(accept);

import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from "graphql";

/**
 * A document without the operation that `operationName` asks for, or with one of a kind that the schema lacks, such as a subscription,
 * is the client's mistake. Validation has no rule for either, and Apollo's gateway would call it a fault of its own (HTTP 500).
 */
export const requireExecutableOperation: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, request, schema }) => {
      const mistake = mistakeIn(operation, request.operationName, schema);
      if (mistake === undefined) return;
      throw new GraphQLError(mistake, {
        extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } },
      });
    },
  }),
};

/** `operation` is undefined where none, or more than one, was meant; Apollo's type leaves that out. */
function mistakeIn(
  operation: OperationDefinitionNode | undefined,
  name: string | undefined,
  schema: GraphQLSchema,
): string | undefined {
  if (!operation) {
    return name
      ? "The document has no operation of the name in `operationName`. Name one that it has."
      : "Say in `operationName` which operation of the document is meant.";
  }
  if (schema.getRootType(operation.operation)) return undefined;
  return `There are no operations of the kind \`${operation.operation}\` here.`;
}

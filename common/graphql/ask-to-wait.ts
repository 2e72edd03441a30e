import type { ApolloServerPlugin } from "@apollo/server";

/** What is overloaded now may answer so soon. */
export const retryAfterSeconds = "1";

/** An answer that lacks something only for the crowd says when to ask again. */
export const askToWait: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const { errors = [] } = body.kind === "single" ? body.singleResult : body.initialResult;
      const isOverloaded = errors.some(({ extensions }) => extensions?.["code"] === "OVERLOADED");
      if (isOverloaded && !http.headers.has("retry-after")) http.headers.set("retry-after", retryAfterSeconds);
    },
  }),
};

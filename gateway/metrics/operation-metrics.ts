import type { ApolloServerPlugin } from "@apollo/server";
import { Counter, type Registry } from "prom-client";

/** Counts operations by kind, and the errors in answers by code; names, texts and variables are not told. */
export function countOperations(metrics: Registry): ApolloServerPlugin {
  const operations = new Counter({
    name: "furusato_operations_total",
    help: "GraphQL operations by kind; unknown when none could be read out of the request.",
    labelNames: ["kind"],
    registers: [metrics],
  });
  const errors = new Counter({
    name: "furusato_operation_errors_total",
    help: "Errors in answers to GraphQL operations by extensions.code.",
    labelNames: ["code"],
    registers: [metrics],
  });
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, response }) => {
        operations.inc({ kind: operation?.operation ?? "unknown" });
        if (response.body.kind !== "single") return;
        for (const { extensions } of response.body.singleResult.errors ?? []) {
          const code = extensions?.["code"];
          errors.inc({ code: typeof code === "string" ? code : "none" });
        }
      },
    }),
  };
}

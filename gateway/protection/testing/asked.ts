import { Kind, parse, type OperationDefinitionNode } from "graphql";
import type { AskedOperation } from "../measure.ts";

/** A document's first operation, asked with these variables; whether it is valid is not looked at. */
export function readAsked(query: string, variables: AskedOperation["variables"] = {}): AskedOperation {
  const document = parse(query);
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error("The document has no operation.");
  return { document, operation, variables };
}

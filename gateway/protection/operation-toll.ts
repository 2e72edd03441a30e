import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { GatewayContext } from "../context.ts";
import type { PortalKeys } from "../portal-keys.ts";
import { requireScopes } from "./portal-scopes.ts";

/** An operation that may be executed as far as its size goes. */
export interface MeasuredOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly context: GatewayContext;
  /** In rows. */
  readonly cost: number;
}

/** What has to be so before an operation is executed: a portal's key is for what it asks, and its client pays. Throws where it is not. */
export type Toll = (measured: MeasuredOperation) => Promise<void>;

export const tollOf =
  ({ grantOf }: Pick<PortalKeys, "grantOf">): Toll =>
  async ({ document, operation, context, cost }) => {
    requireScopes(grantOf(context.viewer), document, operation);
    await context.account?.charge(cost);
  };

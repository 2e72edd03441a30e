import type { Code } from "../../common/taxonomy.ts";
import { isMember, type Viewer } from "../../common/identity/viewer.ts";

/**
 * The directory of hubs is public, closed hubs and those that have left the network included, since public records refer to them.
 * Hubs that the network has only mapped or invited have not agreed to be in it: members alone see them.
 */
export const hiddenNetworkStatuses = (viewer: Viewer): readonly Code<"HubNetworkStatus">[] =>
  isMember(viewer) ? [] : ["MAPPED", "INVITED"];

/** Events are for everybody or for the network, as each says. */
export const eventVisibilities = (viewer: Viewer): readonly Code<"Visibility">[] =>
  isMember(viewer) ? ["PUBLIC", "NETWORK"] : ["PUBLIC"];

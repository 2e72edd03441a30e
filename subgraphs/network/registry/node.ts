import { NetworkError } from "../../../common/errors.ts";
import { nationalRegion, parseNodeId } from "../../../common/node-id.ts";
import { typenameOf, type Typename } from "../../../common/graphql/typenames.ts";
import { isMember, type Viewer } from "../../../common/identity/viewer.ts";
import type { Context } from "../context.ts";
import { findNationalNode, findPublicNode, type NationalNode } from "../national-nodes.ts";
import { memberStatuses } from "./life-cycle.ts";

/** What of the regions' things exists for whoever is no member; each region decides about the thing itself. */
const publicTypenames: ReadonlySet<Typename> = new Set(["Hub", "SupportProgram", "Event", "ModerationCase"]);

/** What the planner needs to go on to the subgraph that has the rest. */
export interface NodeReference {
  readonly __typename: Typename;
  readonly id: string;
}

const maxNodes = 100;

export type FoundNode = NodeReference | NationalNode;

/**
 * The thing with this ID; null unless its region is part of the network. Of an article or a story members get a reference to the
 * thing itself, everybody else what the nation shows of it, which is also all that is left once its region has left.
 */
export async function findNode(id: string, context: Context): Promise<FoundNode | null> {
  const __typename = typenameOf(id);
  const region = parseNodeId(id)?.region;
  if (region === nationalRegion) return findNationalNode(id, context);
  if (__typename === undefined || region === undefined) return null;
  const isInNetwork = await isMemberRegion(region, context);
  if (isInNetwork && mayMeet(context.viewer, __typename)) return { __typename, id };
  return isContent(__typename) ? findPublicNode(id, context) : null;
}

const isContent = (typename: Typename): boolean => typename === "Article" || typename === "SuccessStory";

const mayMeet = (viewer: Viewer, typename: Typename): boolean => isMember(viewer) || publicTypenames.has(typename);

async function isMemberRegion(code: string, { loaders }: Context): Promise<boolean> {
  const region = await loaders.regionByCode.load(code);
  return region !== null && memberStatuses.includes(region.status);
}

/** As {@link findNode}, in the order of the IDs; throws `BAD_USER_INPUT` for more than 100. */
export async function findNodes(ids: readonly string[], context: Context): Promise<(FoundNode | null)[]> {
  if (ids.length > maxNodes) {
    throw new NetworkError("BAD_USER_INPUT", `At most ${maxNodes} IDs can be given; there were ${ids.length}.`);
  }
  return Promise.all(ids.map((id) => findNode(id, context)));
}

import { NetworkError } from "../../../common/errors.ts";
import { parseNodeId } from "../../../common/node-id.ts";
import type { Context } from "../context.ts";
import { memberStatuses } from "./life-cycle.ts";

/** The type in a global ID → the GraphQL type; the subgraphs that own them know the rest. */
const typenames = {
  hub: "Hub",
  import: "HubImport",
  article: "Article",
  adoption: "Adoption",
  issue: "Issue",
  metoo: "MeToo",
  solution: "Solution",
  comment: "Comment",
  story: "SuccessStory",
  engagement: "CompanyEngagement",
  program: "SupportProgram",
  event: "Event",
} as const;

/** What the planner needs to go on to the subgraph that has the rest. */
export interface NodeReference {
  readonly __typename: (typeof typenames)[keyof typeof typenames];
  readonly id: string;
}

const maxNodes = 100;

/** The GraphQL type of the thing with this ID; undefined for other texts and types. */
export function typenameOf(id: string): NodeReference["__typename"] | undefined {
  const type = parseNodeId(id)?.type ?? "";
  return Object.hasOwn(typenames, type) ? typenames[type as keyof typeof typenames] : undefined;
}

/** A reference to the thing with this ID; null unless its region is part of the network. */
export async function findNode(id: string, { loaders }: Context): Promise<NodeReference | null> {
  const __typename = typenameOf(id);
  const region = parseNodeId(id)?.region;
  if (__typename === undefined || region === undefined) return null;
  const row = await loaders.regionByCode.load(region);
  return row && memberStatuses.includes(row.status) ? { __typename, id } : null;
}

/** As {@link findNode}, in the order of the IDs; throws `BAD_USER_INPUT` for more than 100. */
export async function findNodes(ids: readonly string[], context: Context): Promise<(NodeReference | null)[]> {
  if (ids.length > maxNodes) {
    throw new NetworkError("BAD_USER_INPUT", `At most ${maxNodes} IDs can be given; there were ${ids.length}.`);
  }
  return Promise.all(ids.map((id) => findNode(id, context)));
}

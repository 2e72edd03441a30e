import { parseNodeId } from "../../../common/node-id.ts";
import { typenameOf, type Typename } from "../../../common/graphql/typenames.ts";
import type { Context } from "./context.ts";
import { toLocalUuid } from "../local-id.ts";
import type { CaseRow } from "./moderation-queries.ts";

/** What notices, digests and cases are about, as far as the viewer sees it. */

/** What of other subgraphs they can be about. */
const subjectTypenames = [
  "Hub",
  "Article",
  "Adoption",
  "Issue",
  "MeToo",
  "Solution",
  "Comment",
  "SuccessStory",
  "SupportProgram",
  "Event",
] as const satisfies readonly Typename[];

type SubjectTypename = (typeof subjectTypenames)[number];

/** What the planner needs to go on to the subgraph that has the rest, or a case, which is of this one. */
export type SubjectReference =
  { readonly __typename: SubjectTypename; readonly id: string } | (CaseRow & { readonly __typename: "ModerationCase" });

/** A reference to the thing with this global ID; what the viewer sees of it is for its own subgraph to say. */
export async function subjectOf(id: string, { region, loaders }: Context): Promise<SubjectReference | null> {
  const caseId = toLocalUuid(id, "moderation", region);
  if (caseId !== undefined) {
    const row = await loaders.caseById.load(caseId);
    return row && { ...row, __typename: "ModerationCase" };
  }
  const typename = typenameOf(id);
  const __typename = subjectTypenames.find((subject) => subject === typename);
  return __typename === undefined ? null : { __typename, id };
}

/**
 * The title of a thing as it is now, for who may see it: a title kept with a notice could tell what was taken back, or was never for
 * the one who reads. Of another region's things this region knows that issues are for all members, and of others nothing.
 */
export async function titleOf(id: string, kept: string, context: Context): Promise<string | null> {
  const { region, loaders } = context;
  const caseId = toLocalUuid(id, "moderation", region);
  if (caseId !== undefined) {
    const row = await loaders.caseById.load(caseId);
    return row ? titleOf(row.targetId, kept, context) : null;
  }
  const node = parseNodeId(id);
  if (!node) return kept;
  if (node.region !== region) return node.type === "issue" ? kept : null;
  return (await loaders.subjectById.load(id))?.title ?? null;
}

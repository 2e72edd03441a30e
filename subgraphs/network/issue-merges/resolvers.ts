import type { Outcome } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../schema.generated.ts";
import { mergeIssues, unmergeIssues, type TouchedMerge } from "./commands.ts";
import { listMerges, mergeIdOf } from "./lists.ts";

/** An issue of a region as far as it is known here: by its ID, and for `master` by what its region says. */
export interface KnownIssue {
  readonly id: string;
  readonly duplicateOfId?: string | null;
}

async function payloadOf(outcome: Promise<Outcome<TouchedMerge>>, { loaders }: Context) {
  const { result, userErrors } = await outcome;
  return { merge: result && (await loaders.mergeById.clear(result.id).load(result.id)), userErrors };
}

export const mergeResolvers: Resolvers = {
  Query: { issueMerges: (_parent, args, context) => listMerges(args, context) },
  Mutation: {
    issueMerge: (_parent, { input }, context) => payloadOf(mergeIssues(input, context), context),
    issueUnmerge: (_parent, { input }, context) => payloadOf(unmergeIssues(input, context), context),
  },
  Issue: { master: ({ duplicateOfId }) => (duplicateOfId ? { id: duplicateOfId } : null) },
  IssueMergeConnection: { totalCount: ({ totalCount }) => totalCount() },
  IssueMerge: {
    id: ({ id }) => mergeIdOf(id),
    duplicate: ({ duplicateId }) => ({ id: duplicateId }),
    master: ({ masterId }) => ({ id: masterId }),
    waitingFor: ({ waitingFor }, _args, { loaders }) =>
      waitingFor === null ? null : loaders.regionByCode.load(waitingFor),
  },
};

import { formatNodeId, nationalRegion } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../schema.generated.ts";
import { formatJapanTime } from "./japan-time.ts";
import { findNomination, listAudit, listNominations, newestNominationOf } from "./lists.ts";
import { nominateContent, type TouchedNomination } from "./nominate.ts";
import { blockingChecks } from "./nomination-checks.ts";
import {
  approveNomination,
  cancelEmbargo,
  commentNomination,
  declineNomination,
  endorseNomination,
  nominationIdOf,
  recommendNomination,
  requestNominationChanges,
  waiveCheck,
  withdrawNomination,
} from "./review.ts";

/** The payload of a mutation: the nomination as it is after the write, or as it is where somebody else was faster. */
async function payloadOf(outcome: Promise<Outcome<TouchedNomination>>, context: Context, id?: string) {
  const { result, userErrors } = await outcome;
  const shown = result ? nominationIdOf(result.id) : id;
  const isShown = result !== null || userErrors.some(({ code }) => code === "CONFLICT");
  context.loaders.nominationById.clearAll();
  return { nomination: isShown && shown !== undefined ? await findNomination(shown, context) : null, userErrors };
}

/** Acts on a nomination by its ID, all with the same payload. */
const act =
  <Input extends { readonly id: string }>(
    command: (input: Input, context: Context) => Promise<Outcome<TouchedNomination>>,
  ) =>
  (_parent: unknown, { input }: { readonly input: Input }, context: Context) =>
    payloadOf(command(input, context), context, input.id);

export const deskResolvers: Resolvers = {
  Query: {
    reviewQueue: (_parent, args, context) => listNominations(args, context),
    nomination: (_parent, { id }, context) => findNomination(id, context),
    nationalAudit: (_parent, args, context) => listAudit(args, context),
  },
  Mutation: {
    contentNominate: (_parent, { input }, context) => payloadOf(nominateContent(input, context), context),
    nominationEndorse: act(endorseNomination),
    nominationRecommend: act(recommendNomination),
    nominationWaiveCheck: act(waiveCheck),
    nominationRequestChanges: act(requestNominationChanges),
    nominationDecline: act(declineNomination),
    nominationApprove: act(approveNomination),
    nominationWithdraw: act(withdrawNomination),
    nominationComment: act(commentNomination),
    embargoCancel: act(cancelEmbargo),
  },
  NominationConnection: { totalCount: ({ totalCount }) => totalCount() },
  Nomination: {
    id: ({ id }) => nominationIdOf(id),
    article: ({ kind, contentId }) => (kind === "ARTICLE" ? { id: contentId } : null),
    story: ({ kind, contentId }) => (kind === "STORY" ? { id: contentId } : null),
    region: ({ region }, _args, { loaders }) => loaders.regionByCode.load(region),
    hub: ({ hubId }) => ({ id: hubId }),
    hubName: ({ snapshot }) => snapshot.hub.name,
    content: ({ snapshot }) => snapshot,
    openBlockingChecks: ({ checks }) => blockingChecks(checks).length,
    embargoUntilInJapan: ({ embargoUntil }) => embargoUntil && formatJapanTime(embargoUntil),
    comments: ({ id }, _args, { loaders }) => loaders.commentsByNominationId.load(id),
    publication: ({ contentId }, _args, { loaders }) => loaders.publicationByContentId.load(contentId),
  },
  NationalAuditConnection: { totalCount: ({ totalCount }) => totalCount() },
  NationalAuditEntry: {
    id: ({ id }) => formatNodeId("audit", nationalRegion, id),
    before: ({ before }) => before && JSON.stringify(before),
    after: ({ after }) => JSON.stringify(after),
  },
  Article: { nomination: ({ id }, _args, context) => newestNominationOf(id, context) },
  SuccessStory: { nomination: ({ id }, _args, context) => newestNominationOf(id, context) },
};

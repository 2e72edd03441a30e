import { inEnglishOrJapanese } from "../../../common/localized-text.ts";
import { formatNodeId, nationalRegion } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../schema.generated.ts";
import { createAward, updateAwardFields, type WrittenAward } from "./commands.ts";
import { awardType, findAward, listAwards } from "./lists.ts";
import { toReference } from "./references.ts";

/** The payload of a mutation: the award as it is after the write, or as it is where somebody else was faster. */
async function payloadOf(outcome: Promise<Outcome<WrittenAward>>, context: Context, id = "") {
  const { result, userErrors } = await outcome;
  const shown = result ? formatNodeId(awardType, nationalRegion, result.id) : id;
  const isShown = result !== null || userErrors.some(({ code }) => code === "CONFLICT");
  context.loaders.awardById.clearAll();
  return { award: isShown ? await findAward(shown, context) : null, userErrors };
}

export const awardResolvers: Resolvers = {
  Query: {
    award: (_parent, { id }, context) => findAward(id, context),
    awards: (_parent, args, context) => listAwards(args, context),
  },
  Mutation: {
    awardCreate: (_parent, { input }, context) => payloadOf(createAward(input, context), context),
    awardUpdate: (_parent, { input }, context) => payloadOf(updateAwardFields(input, context), context, input.id),
  },
  AwardConnection: { totalCount: ({ totalCount }) => totalCount() },
  Award: {
    __resolveReference: ({ id }, context) => findAward(id, context),
    id: ({ id }) => formatNodeId(awardType, nationalRegion, id),
    nameIn: ({ name, nameEn }, { language }) => inEnglishOrJapanese(language, name, nameEn),
    recipient: ({ recipientName, recipientKind, recipientHubId }) => ({
      name: recipientName,
      kind: recipientKind,
      hub: toReference(recipientHubId),
    }),
    story: ({ storyId }) => toReference(storyId),
  },
  Hub: { awards: ({ id }, _args, { loaders }) => loaders.awardsByHubId.load(id) },
  SuccessStory: { registeredAwards: ({ id }, _args, { loaders }) => loaders.awardsByStoryId.load(id) },
};

import { dayInJapan } from "../../../common/day-in-japan.ts";
import { inEnglishOrJapanese } from "../../../common/localized-text.ts";
import { formatNodeId, nationalRegion } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import { prefectureOf } from "../../../common/prefectures.ts";
import type { Resolvers } from "../schema.generated.ts";
import { closeProgram, confirmProgram, createProgram, updateProgramFields, type WrittenProgram } from "./commands.ts";
import { listPrograms, programType } from "./lists.ts";
import { daysLeftOn, statusOn } from "./program-status.ts";
import { findProgram } from "./program.ts";

/** The payload of a mutation: the program as it is after the write, or as it is where somebody else was faster. */
async function payloadOf(outcome: Promise<Outcome<WrittenProgram>>, context: Context, id = "") {
  const { result, userErrors } = await outcome;
  const shown = result ? formatNodeId(programType, nationalRegion, result.id) : id;
  const isShown = result !== null || userErrors.some(({ code }) => code === "CONFLICT");
  context.loaders.programById.clearAll();
  return { program: isShown ? await findProgram(shown, context) : null, userErrors };
}

export const programResolvers: Resolvers = {
  Query: {
    nationalProgram: (_parent, { id }, context) => findProgram(id, context),
    nationalPrograms: (_parent, args, context) => listPrograms(args, context),
  },
  Mutation: {
    nationalProgramCreate: (_parent, { input }, context) => payloadOf(createProgram(input, context), context),
    nationalProgramUpdate: (_parent, { input }, context) =>
      payloadOf(updateProgramFields(input, context), context, input.id),
    nationalProgramConfirm: (_parent, { input }, context) =>
      payloadOf(confirmProgram(input, context), context, input.id),
    nationalProgramClose: (_parent, { input }, context) => payloadOf(closeProgram(input, context), context, input.id),
  },
  NationalProgramConnection: { totalCount: ({ totalCount }) => totalCount() },
  NationalProgram: {
    __resolveReference: ({ id }, context) => findProgram(id, context),
    id: ({ id }) => formatNodeId(programType, nationalRegion, id),
    titleIn: ({ title, titleEn }, { language }) => inEnglishOrJapanese(language, title, titleEn),
    summaryIn: ({ summary, summaryEn }, { language }) => inEnglishOrJapanese(language, summary, summaryEn),
    level: () => "NATIONAL",
    provider: ({ providerName, providerKind }) => ({ name: providerName, kind: providerKind }),
    prefectures: ({ prefectures }) => prefectures.flatMap((code) => prefectureOf(code) ?? []),
    status: (program, _args, { now }) => statusOn(dayInJapan(now()), program),
    daysLeft: (program, _args, { now }) => daysLeftOn(dayInJapan(now()), program),
    contact: ({ contactPublic }) => contactPublic,
  },
};

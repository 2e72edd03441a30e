import type { Outcome } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import type { Resolvers } from "../schema.generated.ts";
import {
  activateRegion,
  admitRegion,
  applyRegion,
  leaveRegion,
  resumeRegion,
  suspendRegion,
  updateRegionAddress,
  type ChangedRegion,
} from "./commands.ts";
import { findNode, findNodes } from "./node.ts";
import { mayReadAddress, mayReadInternals } from "./policy.ts";
import { findRegion, healthOf, listRegions, prefecturesOf } from "./region.ts";

/** The payload of a mutation: the region as it is after the write. */
async function payloadOf(outcome: Promise<Outcome<ChangedRegion>>, { loaders }: Context) {
  const { result, userErrors } = await outcome;
  return { region: result && (await loaders.regionByCode.clear(result.code).load(result.code)), userErrors };
}

export const registryResolvers: Resolvers = {
  Query: {
    regions: (_parent, { status }, context) => listRegions(status, context),
    region: (_parent, { code }, context) => findRegion(code, context),
    node: (_parent, { id }, context) => findNode(id, context),
    nodes: (_parent, { ids }, context) => findNodes(ids, context),
  },
  Mutation: {
    regionApply: (_parent, { input }, context) => payloadOf(applyRegion(input, context), context),
    regionAdmit: (_parent, { input }, context) => payloadOf(admitRegion(input, context), context),
    regionActivate: (_parent, { input }, context) => payloadOf(activateRegion(input, context), context),
    regionSuspend: (_parent, { input }, context) => payloadOf(suspendRegion(input, context), context),
    regionResume: (_parent, { input }, context) => payloadOf(resumeRegion(input, context), context),
    regionLeave: (_parent, { input }, context) => payloadOf(leaveRegion(input, context), context),
    regionUpdateAddress: (_parent, { input }, context) => payloadOf(updateRegionAddress(input, context), context),
  },
  Network: { regions: (_network, _args, context) => listRegions(null, context) },
  Region: {
    __resolveReference: ({ code }, context) => findRegion(code, context),
    prefectures: (region) => prefecturesOf(region),
    operator: ({ operatorName, operatorKind }) => ({ name: operatorName, kind: operatorKind }),
    contact: ({ contactName, contactEmail, contactPhone }, _args, { viewer }) =>
      mayReadInternals(viewer) ? { name: contactName, email: contactEmail, phone: contactPhone } : null,
    suspensionReason: ({ suspensionReason }, _args, { viewer }) => (mayReadInternals(viewer) ? suspensionReason : null),
    membershipUntil: ({ membershipUntil }, _args, { viewer }) => (mayReadInternals(viewer) ? membershipUntil : null),
    address: ({ address }, _args, { viewer }) => (mayReadAddress(viewer) ? address : null),
    health: async (region, _args, { viewer, loaders }) =>
      mayReadInternals(viewer) ? healthOf(region, await loaders.healthByRegionCode.load(region.code)) : null,
  },
};

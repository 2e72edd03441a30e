import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Context } from "../context.ts";
import { nationalUuid } from "../national-id.ts";
import type { QueryNationalAuditArgs, QueryReviewQueueArgs, RequireFields } from "../schema.generated.ts";
import {
  auditConditions,
  auditOrders,
  auditPage,
  countAudits,
  isReadableAudit,
  type AuditRow,
} from "./audit-queries.ts";
import { mayAct, requireDeskMember } from "./policy.ts";
import {
  countNominations,
  expireNominations,
  isReadable,
  nominationConditions,
  nominationOrders,
  nominationPage,
  type NominationRow,
} from "./queries.ts";
import { nominationType } from "./review.ts";

export type NominationPage = Connection<NominationRow>;
export type AuditPage = Connection<AuditRow>;

/** What waits at the desk, as far as the viewer may see it. */
export async function listNominations(
  args: RequireFields<QueryReviewQueueArgs, "orderBy">,
  { db, viewer, now }: Context,
): Promise<NominationPage> {
  requireDeskMember(viewer);
  await expireNominations(db, now());
  const conditions = [...nominationConditions(args.filter ?? {}), isReadable(viewer)];
  return listPage(args, nominationOrders, nationalRegion, {
    type: nominationType,
    read: (request) => nominationPage(db, request, conditions),
    count: () => countNominations(db, conditions),
  });
}

/** A nomination by its global ID; null where there is none that the viewer may see. */
export async function findNomination(id: string, context: Context): Promise<NominationRow | null> {
  const uuid = nationalUuid(id, nominationType);
  return uuid === undefined ? null : readableOrNull(await context.loaders.nominationById.load(uuid), context);
}

/** The newest nomination of a content, where the viewer may see it. */
export const newestNominationOf = async (contentId: string, context: Context): Promise<NominationRow | null> =>
  readableOrNull(await context.loaders.nominationByContentId.load(contentId), context);

const readableOrNull = (row: NominationRow | null, { viewer }: Context): NominationRow | null =>
  row && mayAct("READ", viewer, row) ? row : null;

/** National acts, as far as the viewer may read them. */
export async function listAudit(
  args: RequireFields<QueryNationalAuditArgs, "orderBy">,
  { db, viewer }: Context,
): Promise<AuditPage> {
  requireDeskMember(viewer);
  const conditions = [...auditConditions(args.filter ?? {}), isReadableAudit(viewer)];
  return listPage(args, auditOrders, nationalRegion, {
    type: "audit",
    read: (request) => auditPage(db, request, conditions),
    count: () => countAudits(db, conditions),
  });
}

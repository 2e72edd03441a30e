import { listPage, type Connection } from "../../../common/database/keyset.ts";
import type { Scope } from "../scope.ts";
import {
  caseConditions,
  casePage,
  countCases,
  moderationOrders,
  type ActionRow,
  type CaseRow,
} from "./moderation-queries.ts";
import { caseViewOf, mayReadAction, type CaseView } from "./moderation-rights.ts";
import type { QueryModerationCasesArgs, RequireFields } from "./schema.generated.ts";

export type CasePage = Connection<CaseRow>;

/** The reports of this region that the viewer may see. */
export async function listCases(
  args: RequireFields<QueryModerationCasesArgs, "orderBy">,
  { db, viewer, region }: Scope,
): Promise<CasePage> {
  const view = caseViewOf(viewer, region);
  const conditions = view ? caseConditions(args.filter ?? {}, view) : [];
  return listPage(args, moderationOrders, region, {
    type: "moderation",
    read: async (request) => (view ? casePage(db, request, conditions, region) : []),
    count: async () => (view ? countCases(db, conditions) : 0),
  });
}

/** What a case came to; null while it is not decided. */
export const outcomeOf = ({ status }: Pick<CaseRow, "status">): CaseRow["status"] | null =>
  status === "UPHELD" || status === "DISMISSED" ? status : null;

/** Those of a case's actions that the viewer may read. */
export const readableActions = (view: CaseView | null, actions: readonly ActionRow[]): ActionRow[] =>
  actions.filter(({ act }) => mayReadAction(view, act));

import { dayInJapan } from "../../../common/day-in-japan.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { nationalRegion } from "../../../common/node-id.ts";
import type { Context } from "../context.ts";
import type { QueryNationalProgramsArgs, RequireFields } from "../schema.generated.ts";
import { mayReadUnpublished } from "./policy.ts";
import {
  areShownOn,
  countPrograms,
  programConditions,
  programOrders,
  programPage,
  type ProgramRow,
} from "./queries.ts";

export type ProgramListArgs = RequireFields<QueryNationalProgramsArgs, "orderBy">;
export type ProgramPage = Connection<ProgramRow>;

/** The type in the global IDs of national programs. */
export const programType = "nationalprogram";

/** The national programs that the viewer may see, a page of them; the total is counted only when asked for. */
export async function listPrograms(args: ProgramListArgs, { db, viewer, now }: Context): Promise<ProgramPage> {
  const today = dayInJapan(now());
  const conditions = [
    ...(mayReadUnpublished(viewer) ? [] : areShownOn(today)),
    ...programConditions(args.filter ?? {}, today),
  ];
  return listPage(args, programOrders, nationalRegion, {
    type: programType,
    read: (request) => programPage(db, request, conditions),
    count: () => countPrograms(db, conditions),
  });
}

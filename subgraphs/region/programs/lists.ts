import { dayInJapan } from "../../../common/day-in-japan.ts";
import { listPage, type Connection } from "../../../common/database/keyset.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import { visibleTo } from "./policy.ts";
import {
  areEventsOf,
  countEvents,
  countPrograms,
  eventConditions,
  eventOrders,
  eventPage,
  programConditions,
  programOrders,
  programPage,
  type EventRow,
  type ProgramRow,
} from "./queries.ts";
import type { QueryEventsArgs, QuerySupportProgramsArgs, RequireFields } from "./schema.generated.ts";

export type ProgramListArgs = RequireFields<QuerySupportProgramsArgs, "orderBy">;
export type ProgramPage = Connection<ProgramRow>;
export type EventListArgs = RequireFields<QueryEventsArgs, "orderBy">;
export type EventPage = Connection<EventRow>;

/** The region's support programs, a page of them; the total is counted only when asked for. */
export async function listPrograms(args: ProgramListArgs, { region, db, now }: Context): Promise<ProgramPage> {
  const conditions = programConditions(args.filter ?? {}, dayInJapan(now()));
  return listPage(args, programOrders, region, {
    type: "program",
    read: (request) => programPage(db, request, conditions, region),
    count: () => countPrograms(db, conditions),
  });
}

/** The events that the viewer may see, a page of them. */
export async function listEvents(args: EventListArgs, { region, viewer, db, now }: Context): Promise<EventPage> {
  const hubUuids = args.filter?.hubIds?.flatMap((id) => toLocalUuid(id, "hub", region) ?? []);
  const conditions = [areEventsOf(visibleTo(viewer)), ...eventConditions(args.filter ?? {}, hubUuids, now())];
  return listPage(args, eventOrders, region, {
    type: "event",
    read: (request) => eventPage(db, request, conditions, region),
    count: () => countEvents(db, conditions),
  });
}

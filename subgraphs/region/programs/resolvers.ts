import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import { dayInJapan } from "../../../common/day-in-japan.ts";
import { forgetAll } from "../forget-all.ts";
import { nodeReader, readEach } from "../local-id.ts";
import { toIssue } from "../references.ts";
import type { Context } from "./context.ts";
import { cancelEvent, createEvent, updateEvent } from "./event-commands.ts";
import { eventStatus } from "./event.ts";
import { listEvents, listPrograms } from "./lists.ts";
import { placeOf } from "./place.ts";
import { mayReadInternals } from "./policy.ts";
import { closeProgram, confirmProgram, createProgram, reopenProgram, updateProgram } from "./program-commands.ts";
import { daysLeft, programStatus } from "./program.ts";
import type { Resolvers } from "./schema.generated.ts";

const readProgram = nodeReader("program");
const readEvent = nodeReader("event");

const programOf = (id: string, { region, loaders }: Context) => readProgram(loaders.programById, id, region);
const eventOf = (id: string, { region, loaders }: Context) => readEvent(loaders.eventById, id, region);

/** The payload of a mutation: the program it touched or, refused, meant to touch (global ID), as it is now. */
async function programPayload({ result, userErrors }: Outcome<string>, context: Context, meant = "") {
  const { loaders } = context;
  forgetAll(loaders);
  return {
    program: result === null ? await programOf(meant, context) : await loaders.programById.load(result),
    userErrors,
  };
}

/** As {@link programPayload}, of an event. */
async function eventPayload({ result, userErrors }: Outcome<string>, context: Context, meant = "") {
  const { loaders } = context;
  forgetAll(loaders);
  return { event: result === null ? await eventOf(meant, context) : await loaders.eventById.load(result), userErrors };
}

export const resolvers: Resolvers = {
  Query: {
    supportProgram: (_parent, { id }, context) => programOf(id, context),
    supportProgramsById: (_parent, { ids }, context) => readEach(ids, (id) => programOf(id, context)),
    supportPrograms: (_parent, args, context) => listPrograms(args, context),
    event: (_parent, { id }, context) => eventOf(id, context),
    eventsById: (_parent, { ids }, context) => readEach(ids, (id) => eventOf(id, context)),
    events: (_parent, args, context) => listEvents(args, context),
  },
  Mutation: {
    programCreate: async (_parent, { input }, context) => programPayload(await createProgram(input, context), context),
    programUpdate: async (_parent, { input }, context) =>
      programPayload(await updateProgram(input, context), context, input.id),
    programClose: async (_parent, { input }, context) =>
      programPayload(await closeProgram(input, context), context, input.id),
    programReopen: async (_parent, { input }, context) =>
      programPayload(await reopenProgram(input, context), context, input.id),
    programConfirm: async (_parent, { input }, context) =>
      programPayload(await confirmProgram(input, context), context, input.id),
    eventCreate: async (_parent, { input }, context) => eventPayload(await createEvent(input, context), context),
    eventUpdate: async (_parent, { input }, context) =>
      eventPayload(await updateEvent(input, context), context, input.id),
    eventCancel: async (_parent, { input }, context) =>
      eventPayload(await cancelEvent(input, context), context, input.id),
  },
  SupportProgramConnection: { totalCount: ({ totalCount }) => totalCount() },
  EventConnection: { totalCount: ({ totalCount }) => totalCount() },
  SupportProgram: {
    __resolveReference: ({ id }, context) => programOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("program", region, id),
    region: (_program, _args, { region }) => ({ code: region }),
    municipality: (program) => placeOf(program),
    provider: ({ providerName, providerKind }) => ({ name: providerName, kind: providerKind }),
    status: (program, _args, { now }) => programStatus(program, dayInJapan(now())),
    daysLeft: (program, _args, { now }) => daysLeft(program, dayInJapan(now())),
  },
  Event: {
    __resolveReference: ({ id }, context) => eventOf(id, context),
    id: ({ id }, _args, { region }) => formatNodeId("event", region, id),
    region: (_event, _args, { region }) => ({ code: region }),
    hub: ({ hubId, hubName }, _args, { region }) =>
      hubId === null || hubName === null ? null : { id: formatNodeId("hub", region, hubId), name: hubName },
    municipality: (event) => placeOf(event),
    organizer: ({ organizerName, organizerKind }) => ({ name: organizerName, kind: organizerKind }),
    internalNotes: ({ internalNotes }, _args, { viewer }) => (mayReadInternals(viewer) ? internalNotes : null),
    issuesDiscussed: ({ issueIds }, _args, { viewer }) => (mayReadInternals(viewer) ? issueIds.map(toIssue) : []),
    status: (event, _args, { now }) => eventStatus(event, now()),
  },
};

import type { EventChange } from "./event-checks.ts";
import { given, present } from "./given.ts";
import type { EventCreateInput } from "./schema.generated.ts";

/** An event's input as columns; the hub and the municipality are for the database to know. */

/** The columns that a change gives. */
export const toEventColumns = (change: EventChange) => ({
  ...clearableColumns(change),
  ...present({
    title: change.title,
    description: change.description,
    kind: change.kind,
    startsAt: change.startsAt,
    endsAt: change.endsAt,
    organizerName: change.organizer?.name,
    organizerKind: change.organizer?.kind,
    audiences: change.audiences && [...new Set(change.audiences)],
    visibility: change.visibility,
    issueIds: change.issueIds,
    accessibility: change.accessibility && toAccessibility(change.accessibility),
  }),
});

/** All columns of a new event. */
export const toNewEvent = (input: EventCreateInput) => ({
  titleEn: null,
  place: null,
  onlineUrl: null,
  ...toEventColumns(input),
  title: input.title,
  description: input.description,
  kind: input.kind,
  startsAt: input.startsAt,
  endsAt: input.endsAt,
  organizerName: input.organizer.name,
  organizerKind: input.organizer.kind,
  visibility: input.visibility,
  accessibility: toAccessibility(input.accessibility ?? noneKnown),
});

const clearableColumns = (change: EventChange) =>
  given({
    titleEn: change.titleEn,
    place: change.place,
    onlineUrl: change.onlineUrl,
    capacity: change.capacity,
    url: change.url,
    internalNotes: change.internalNotes,
  });

const noneKnown = {
  wheelchair: false,
  accessibleToilet: false,
  ostomate: false,
  nursingRoom: false,
  signLanguage: false,
  captions: false,
};

const toAccessibility = ({ note = null, ...features }: NonNullable<EventCreateInput["accessibility"]>) => ({
  ...features,
  note,
});

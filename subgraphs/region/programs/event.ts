import { foldText } from "../../../common/fold-text.ts";
import type { Code } from "../../../common/taxonomy.ts";
import type { EventRow } from "./queries.ts";

/** What is derived from an event's row. */

/** Where an event stands at a moment; it is held once it has ended. */
export function eventStatus(
  { cancelledAt, endsAt }: Pick<EventRow, "cancelledAt" | "endsAt">,
  now: Date,
): Code<"EventStatus"> {
  if (cancelledAt !== null) return "CANCELLED";
  return endsAt.getTime() <= now.getTime() ? "HELD" : "PLANNED";
}

type Texts = Pick<EventRow, "title" | "titleEn" | "description" | "place" | "organizerName">;

/** The folded text that the text filter looks into; internal notes are not in it, since everybody searches it. */
export const searchTextOf = ({ title, titleEn, description, place, organizerName }: Texts): string =>
  foldText([title, titleEn, description, place, organizerName].filter(Boolean).join("\n"));

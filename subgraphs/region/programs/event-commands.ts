import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { checkTexts, refuse, refuseMistakes, type Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import { requireOwnHub } from "../acting-hub.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Scope } from "../scope.ts";
import { indexForSearch } from "../search-index/index-for-search.ts";
import { requireThisRegion } from "../this-region.ts";
import { requireVersion } from "../../../common/writing/versions.ts";
import { eventMistakes, occasionMistakes } from "./event-checks.ts";
import { toEventColumns, toNewEvent } from "./event-input.ts";
import { eventStatus, searchTextOf } from "./event.ts";
import { given } from "./given.ts";
import { requireMunicipality } from "./place-checks.ts";
import { requireEventWriter, visibleTo } from "./policy.ts";
import { areEventsOf } from "./queries.ts";
import type { EventCancelInput, EventCreateInput, EventUpdateInput } from "./schema.generated.ts";
import { changeEvent, insertEvent, lockEvent, type NewEvent, type StoredEvent } from "./write-queries.ts";

/** What is done to events; the result is the event's UUID. */

/** The region's admin, or an editor of the hub that puts it on, announces an event. */
export async function createEvent(input: EventCreateInput, scope: Scope): Promise<Outcome<string>> {
  requireEventWriter(scope.viewer, scope.region, input.hubId ?? null);
  return write("eventCreate", input, scope, async (db) => {
    requireThisRegion(input.regionCode, scope);
    const columns = toNewEvent(input);
    refuseMistakes([...eventMistakes(input), ...occasionMistakes(columns)]);
    const now = scope.now();
    const event = await insertEvent(db, {
      ...columns,
      municipalityCode: await requireMunicipality(db, input.municipalityCode, scope),
      hubId: await hubOf(input.hubId, scope),
      searchText: searchTextOf(columns),
      createdAt: now,
      updatedAt: now,
    });
    return done(db, null, event, scope);
  });
}

/** Changes an event; who hands it to another hub must be allowed to act for both. */
export function updateEvent(input: EventUpdateInput, scope: Scope): Promise<Outcome<string>> {
  return onEvent("eventUpdate", input, scope, async (db, event) => {
    if (input.hubId !== undefined) requireEventWriter(scope.viewer, scope.region, input.hubId);
    const columns = toEventColumns(input);
    const changed = { ...event, ...columns };
    refuseMistakes([...eventMistakes(input), ...occasionMistakes(changed)]);
    return {
      ...columns,
      ...given({
        municipalityCode: await requireMunicipality(db, input.municipalityCode, scope),
        hubId: await hubOf(input.hubId, scope),
      }),
      searchText: searchTextOf(changed),
    };
  });
}

/** Cancels an event that has not ended; it stays to be seen, with the reason. */
export function cancelEvent(input: EventCancelInput, scope: Scope): Promise<Outcome<string>> {
  return onEvent("eventCancel", input, scope, async (_db, event) => {
    checkTexts(input, { reason: { max: 500, isRequired: true, ja: "理由" } });
    const now = scope.now();
    const status = eventStatus(event, now);
    if (status !== "PLANNED") refuse("WRONG_STATE", "id", `It is ${status}.`, "開催予定のイベントだけを中止できます。");
    return { cancelledAt: now, cancelReason: input.reason };
  });
}

type Input = Pick<EventCancelInput, "id" | "expectedVersion" | "idempotencyKey">;

/** Changes an event that the viewer sees and may change, and of which they know the newest version. */
async function onEvent(
  act: string,
  input: Input,
  scope: Scope,
  change: (db: Executor, event: StoredEvent) => Promise<Partial<NewEvent>>,
): Promise<Outcome<string>> {
  const { viewer, region } = scope;
  return write(act, input, scope, async (db) => {
    const id = toLocalUuid(input.id, "event", region);
    const before = id === undefined ? undefined : await lockEvent(db, id, areEventsOf(visibleTo(viewer)));
    if (!before) return refuse("NOT_FOUND", "id", "There is no such event.", "イベントが見つかりません。");
    requireEventWriter(viewer, region, before.hubId && formatNodeId("hub", region, before.hubId));
    requireVersion(before, input.expectedVersion);
    const touched = { version: before.version + 1, updatedAt: scope.now() };
    return done(db, before, await changeEvent(db, before.id, { ...touched, ...(await change(db, before)) }), scope);
  });
}

async function done(db: Executor, before: StoredEvent | null, after: StoredEvent, { region }: Scope) {
  await indexForSearch(db, region, "EVENT", after.id);
  return {
    result: after.id,
    audit: { target: formatNodeId("event", region, after.id), before: before && facts(before), after: facts(after) },
  };
}

/** What the audit tells of an event. */
const facts = ({ title, visibility, startsAt, cancelledAt, version }: StoredEvent) => ({
  title,
  visibility,
  startsAt: startsAt.toISOString(),
  cancelledAt: cancelledAt?.toISOString() ?? null,
  version,
});

/** The UUID of a hub of this region; null and undefined stay what they are. */
async function hubOf(hubId: string | null | undefined, scope: Scope): Promise<string | null | undefined> {
  return hubId == null ? hubId : (await requireOwnHub(hubId, scope)).uuid;
}

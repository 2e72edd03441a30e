import type { Database } from "../../common/database/database.ts";
import { events, supportPrograms } from "../../subgraphs/region/db/tables/programs.ts";
import { dayInJapan } from "../../common/day-in-japan.ts";
import { searchTextOf as eventText } from "../../subgraphs/region/programs/event.ts";
import { searchTextOf as programText } from "../../subgraphs/region/programs/program.ts";
import type { RegionContent } from "../content/content.ts";
import { programsOf, type ProgramsContent } from "../content/programs.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";

/** Inserts a region's support programs and events. */
export async function seedPrograms(
  db: Pick<Database, "insert">,
  { region }: Pick<RegionContent, "region">,
  { now }: SeedScope,
): Promise<void> {
  const content = programsOf(region);
  await db.insert(supportPrograms).values(content.programs.map((program) => toProgramRow(program, now)));
  await db.insert(events).values(content.events.map((event) => toEventRow(event, now)));
}

/** The calendar day in Japan so many days after the day of seeding. */
const dayAfter = (now: Date, days: number | null): string | null =>
  days === null ? null : dayInJapan(daysBefore(now, -days));

function toProgramRow(program: ProgramsContent["programs"][number], now: Date): typeof supportPrograms.$inferInsert {
  const { key, provider, applyFromInDays, applyUntilInDays, closedInDays, createdDaysAgo, checkedDaysAgo, ...fields } =
    program;
  const checkedAt = daysBefore(now, checkedDaysAgo);
  const columns = { ...fields, providerName: provider.name, providerKind: provider.kind };
  return {
    ...columns,
    id: uuidOf(key),
    applyFrom: dayAfter(now, applyFromInDays),
    applyUntil: dayAfter(now, applyUntilInDays),
    closedOn: dayAfter(now, closedInDays),
    searchText: programText(columns),
    lastCheckedAt: checkedAt,
    createdAt: daysBefore(now, createdDaysAgo),
    updatedAt: checkedAt,
  };
}

function toEventRow(event: ProgramsContent["events"][number], now: Date): typeof events.$inferInsert {
  const { key, startsInDays, at, hours, hub, organizer, issues, cancelled, ...fields } = event;
  const startsAt = new Date(`${dayAfter(now, startsInDays)}T${at}:00+09:00`);
  const announcedAt = daysBefore(now, Math.max(0, -startsInDays) + 30);
  const columns = { ...fields, organizerName: organizer.name, organizerKind: organizer.kind };
  return {
    ...columns,
    id: uuidOf(key),
    startsAt,
    endsAt: new Date(startsAt.getTime() + hours * 3_600_000),
    hubId: hub && uuidOf(hub),
    issueIds: issues.map(nodeIdOf),
    cancelledAt: cancelled === null ? null : daysBefore(now, 1),
    cancelReason: cancelled,
    searchText: eventText(columns),
    createdAt: announcedAt,
    updatedAt: cancelled === null ? announcedAt : daysBefore(now, 1),
  };
}

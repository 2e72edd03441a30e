import { z } from "zod";
import { toCalendar, type CalendarEvent } from "./calendar.ts";
import { walk, type AskPublicly } from "./public-walk.ts";

const fields = "id title applyUntil applyFrom howToApply eligible url lastCheckedAt updatedAt provider { name }";

/** The programs that can be applied for now or later, those without a last day left out by {@link toEvents}. */
export const nationalQuery = `query ProgramDeadlines($first: Int!, $after: String) {
  list: nationalPrograms(first: $first, after: $after, filter: { status: [OPEN, UPCOMING] }) {
    edges { node { ${fields} } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const regionalQuery = `query RegionalProgramDeadlines($first: Int!, $after: String, $regions: [String!]) {
  list: supportPrograms(first: $first, after: $after, regions: $regions, filter: { status: [OPEN, UPCOMING] }) {
    edges { node { ${fields} region { name } } }
    pageInfo { hasNextPage endCursor }
    unavailableRegions { code }
  }
}`;

const program = z.object({
  id: z.string(),
  title: z.string(),
  applyUntil: z.iso.date().nullable(),
  applyFrom: z.iso.date().nullable(),
  howToApply: z.string().nullable(),
  eligible: z.string(),
  url: z.string().nullable(),
  lastCheckedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  provider: z.object({ name: z.string() }),
  region: z.object({ name: z.string() }).nullish(),
});

type Program = z.infer<typeof program>;

/** The last days of the nation's programs and of those of the regions, or of some of them, as a calendar (RFC 5545). */
export async function programCalendar(ask: AskPublicly, regions: readonly string[] | null): Promise<string> {
  const [national, regional] = await Promise.all([
    walk(ask, nationalQuery, program),
    walk(ask, regionalQuery, program, { regions }),
  ]);
  const missing = regional.missingRegions.length === 0 ? "" : `（${regional.missingRegions.join("、")}を除く）`;
  const events = toEvents([...national.rows, ...regional.rows]);
  return toCalendar({ name: `ふるさとネットワーク 支援制度の締切${missing}`, events });
}

/** One event a program, on its last day, the next first. */
const toEvents = (programs: readonly Program[]): CalendarEvent[] =>
  programs
    .flatMap(({ applyUntil, ...rest }) => (applyUntil === null ? [] : [{ ...rest, applyUntil }]))
    .toSorted((a, b) => (a.applyUntil < b.applyUntil ? -1 : a.applyUntil > b.applyUntil ? 1 : 0))
    .map((one) => ({
      uid: one.id,
      day: one.applyUntil,
      changedAt: new Date(one.updatedAt),
      summary: `締切：${one.title}`,
      description: [
        `${one.region ? `${one.region.name}・` : "国・"}${one.provider.name}`,
        `対象：${one.eligible}`,
        one.applyFrom && `受付開始：${one.applyFrom}`,
        one.howToApply,
        `確認日：${one.lastCheckedAt.slice(0, 10)}`,
      ]
        .filter(Boolean)
        .join("\n"),
      url: one.url,
    }));

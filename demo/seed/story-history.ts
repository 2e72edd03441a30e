import type { ChangeRequest } from "../../subgraphs/region/content/change-requests.ts";
import type { storyHistory } from "../../subgraphs/region/db/tables/story-versions.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, uuidOf } from "./keys.ts";
import type { SeedScope } from "./seed-scope.ts";

type StorySource = RegionContent["stories"][number];
type Entry = typeof storyHistory.$inferInsert;

interface HistoryScope extends SeedScope {
  readonly authorSub: string;
  readonly changeRequests: readonly ChangeRequest[];
}

/** What was done to a demo story until it stood where it stands: begun, handed in, and what the region's admin made of it. */
export function toHistory(source: StorySource, scope: HistoryScope): Entry[] {
  const { key, createdDaysAgo, publishedDaysAgo: published, obsoleteNote, retraction } = source;
  const entry = entriesOf(key, scope);
  const author = { bySub: scope.authorSub, byRole: "HUB_EDITOR", byDisplay: scope.hubName(source.hub) } as const;
  const admin = { bySub: `demo:${key.split("/")[0]}`, byRole: "REGIONAL_ADMIN", byDisplay: "地域管理者" } as const;
  const begun = entry("EDIT", "DRAFT", createdDaysAgo, author);
  if (source.status === "DRAFT") return [begun];
  const handedIn = (published ?? 0) + (createdDaysAgo - (published ?? 0)) / 2;
  const submitted = [begun, entry("SUBMIT", "IN_REVIEW", handedIn, author)];
  if (source.status === "IN_REVIEW") return submitted;
  if (published === null) {
    const asked = entry("REQUEST_CHANGES", "CHANGES_REQUESTED", handedIn / 2, admin);
    return [...submitted, { ...asked, changeRequests: scope.changeRequests }];
  }
  return [
    ...submitted,
    entry("PUBLISH", "PUBLISHED_REGION", published, admin),
    ...(obsoleteNote === null
      ? []
      : [{ ...entry("MARK_OBSOLETE", "PUBLISHED_REGION", published / 4, author), note: obsoleteNote }]),
    ...(source.status === "ARCHIVED" ? [entry("ARCHIVE", "ARCHIVED", published / 4, admin)] : []),
    ...(retraction ? [{ ...entry("RETRACT", "RETRACTED", retraction.daysAgo, admin), note: retraction.note }] : []),
  ];
}

const entriesOf =
  (key: string, { now }: SeedScope) =>
  (act: Entry["act"], status: Entry["status"], daysAgo: number, by: Pick<Entry, "bySub" | "byRole" | "byDisplay">) => ({
    ...by,
    id: uuidOf(`${key}/history/${act}`),
    storyId: uuidOf(key),
    act,
    status,
    version: 1,
    at: daysBefore(now, daysAgo),
  });

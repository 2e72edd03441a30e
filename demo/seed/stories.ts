import type { Database } from "../../common/database/database.ts";
import { companyEngagements } from "../../subgraphs/region/db/tables/company-engagements.ts";
import { stories, storyOutcomes, type StoryTranslation } from "../../subgraphs/region/db/tables/stories.ts";
import { storyHistory, storyRevisions, type StoryContent } from "../../subgraphs/region/db/tables/story-versions.ts";
import { changedFields } from "../../subgraphs/region/content/changes.ts";
import { toChangeRequests } from "../../subgraphs/region/content/change-requests.ts";
import { nextReview } from "../../subgraphs/region/content/life-cycle.ts";
import { emptyContent } from "../../subgraphs/region/stories/story-content.ts";
import { fieldLabels, requiredFields } from "../../subgraphs/region/stories/story-fields.ts";
import { searchTextOf } from "../../subgraphs/region/stories/story.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import { organizationIdOf, seedOrganizations } from "./organizations.ts";
import { regionalStanding } from "./regional-standing.ts";
import type { SeedScope } from "./seed-scope.ts";
import { toHistory } from "./story-history.ts";

type StorySource = RegionContent["stories"][number];

/** Who wrote the demo's stories; nobody who can sign in, so that every admin may review them. */
const authorSub = "demo-author";

/** Inserts a region's organizations and its stories with their outcomes, engagements, first revisions and history. */
export async function seedStories(
  db: Pick<Database, "insert">,
  content: RegionContent,
  { now, hubName }: SeedScope,
): Promise<void> {
  await seedOrganizations(db, content, now);
  const seeds = content.stories.map((source) => ({ source, id: uuidOf(source.key), content: toContent(source) }));
  await db.insert(stories).values(seeds.map(({ source, content }) => toStoryRow(source, content, now)));
  const outcomes = seeds.flatMap(({ id, content }) =>
    content.outcomes.map((outcome, place) => ({ ...outcome, storyId: id, place })),
  );
  await db.insert(storyOutcomes).values(outcomes);
  const engagements = seeds.flatMap(({ id, content }) =>
    content.engagements.map((facts, place) => ({ ...facts, storyId: id, place })),
  );
  await db.insert(companyEngagements).values(engagements);
  await db.insert(storyRevisions).values(
    seeds.map(({ source, id, content }) => ({
      id: uuidOf(`${source.key}/revision/1`),
      storyId: id,
      version: 1,
      content,
      changedFields: changedFields(emptyContent, content),
      savedBySub: authorSub,
      savedBy: source.authorDisplay,
      savedAt: daysBefore(now, source.createdDaysAgo),
    })),
  );
  const history = seeds.flatMap(({ source }) =>
    toHistory(source, { now, hubName, authorSub, changeRequests: changeRequestsOf(source) }),
  );
  await db.insert(storyHistory).values(history);
}

const changeRequestsOf = ({ changeRequests }: StorySource) =>
  toChangeRequests(changeRequests, fieldLabels, requiredFields);

function toStoryRow(source: StorySource, content: StoryContent, now: Date): typeof stories.$inferInsert {
  const { outcomes: _outcomes, engagements: _engagements, ...columns } = content;
  const publishedAt = source.publishedDaysAgo === null ? null : daysBefore(now, source.publishedDaysAgo);
  const createdAt = daysBefore(now, source.createdDaysAgo);
  return {
    ...columns,
    id: uuidOf(source.key),
    hubId: uuidOf(source.hub),
    authorSub,
    ...regionalStanding(source),
    publishedVersion: publishedAt && 1,
    verifiedAt: publishedAt,
    reviewDueAt: publishedAt && nextReview(publishedAt),
    ...marksOf(source, now),
    searchText: searchTextOf(content),
    createdAt,
    updatedAt: publishedAt ?? createdAt,
    publishedAt,
  };
}

/** What others than its authors did to a story. */
const marksOf = (source: StorySource, now: Date) => ({
  changeRequests: changeRequestsOf(source),
  isObsolete: source.obsoleteNote !== null,
  obsoleteNote: source.obsoleteNote,
  retractedAt: source.retraction && daysBefore(now, source.retraction.daysAgo),
  retractionReason: source.retraction?.reason ?? null,
  retractionNote: source.retraction?.note ?? null,
});

function toContent(source: StorySource): StoryContent {
  const {
    key: _key,
    hub: _hub,
    english: _english,
    easyJa: _easyJa,
    usedArticles,
    ownExperience,
    engagements,
    ...rest
  } = source;
  const { status: _status, visibility: _visibility, createdDaysAgo: _created, publishedDaysAgo, ...written } = rest;
  const { changeRequests: _changes, obsoleteNote: _obsolete, retraction: _retraction, ...fields } = written;
  return {
    ...fields,
    slug: null,
    language: "JA",
    translations: translationsOf(source),
    usedArticleIds: usedArticles.map(nodeIdOf),
    isResultPending: publishedDaysAgo !== null && source.outcomes.length === 0,
    isOwnExperience: ownExperience,
    attachments: [],
    functions: [],
    activities: [],
    measures: [],
    realizationPoints: [],
    engagements: engagements.map(({ company, companyKind, locationKind, place: workPlace, ...facts }, place) => ({
      ...facts,
      id: uuidOf(`${source.key}/engagement/${place}`),
      organizationId: organizationIdOf(source.key, company),
      companyName: company,
      companyKind,
      companyLocationKind: locationKind,
      workPlace,
    })),
  };
}

function translationsOf({ english, easyJa }: StorySource): StoryTranslation[] {
  const translations: StoryTranslation[] = [];
  if (english) translations.push({ language: "EN", ...english, isMachineTranslated: false });
  if (easyJa !== null)
    translations.push({ language: "JA_EASY", title: null, summary: easyJa, isMachineTranslated: false });
  return translations;
}

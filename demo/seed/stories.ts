import type { Database } from "../../common/database.ts";
import {
  companyEngagements,
  stories,
  storyHistory,
  storyOutcomes,
  storyRevisions,
  type StoryContent,
  type StoryTranslation,
} from "../../subgraphs/region/db/tables/stories.ts";
import { searchTextOf } from "../../subgraphs/region/stories/story.ts";
import type { RegionContent } from "../content/content.ts";
import { daysBefore, nodeIdOf, uuidOf } from "./keys.ts";
import { regionalStanding } from "./regional-standing.ts";
import type { SeedScope } from "./seed-scope.ts";

type StorySource = RegionContent["stories"][number];

/** Who wrote the demo's stories; nobody who can sign in, so that every admin may review them. */
const authorSub = "demo-author";

/** Inserts a region's stories with their outcomes, engagements and first revisions. */
export async function seedStories(
  db: Pick<Database, "insert">,
  content: RegionContent,
  { now }: SeedScope,
): Promise<void> {
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
      savedBySub: authorSub,
      savedBy: source.authorDisplay,
      savedAt: daysBefore(now, source.createdDaysAgo),
    })),
  );
}

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
    searchText: searchTextOf(content),
    createdAt,
    updatedAt: publishedAt ?? createdAt,
    publishedAt,
  };
}

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
  const { status: _status, visibility: _visibility, createdDaysAgo: _created, publishedDaysAgo, ...fields } = rest;
  return {
    ...fields,
    slug: null,
    language: "JA",
    translations: translationsOf(source),
    usedArticleIds: usedArticles.map(nodeIdOf),
    isResultPending: publishedDaysAgo !== null && source.outcomes.length === 0,
    isOwnExperience: ownExperience,
    awards: [],
    attachments: [],
    functions: [],
    activities: [],
    measures: [],
    realizationPoints: [],
    engagements: engagements.map(({ company, companyKind, locationKind, place: workPlace, ...facts }, place) => ({
      ...facts,
      id: uuidOf(`${source.key}/engagement/${place}`),
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

import { diffVersions } from "../content/changes.ts";
import { isOpenAct } from "../content/life-cycle.ts";
import type { Context } from "./context.ts";
import { mayNameCompany, mayReadHistory, mayReadQuote, mayReadVersion, publishedVersions } from "./policy.ts";
import type { HistoryRow, RevisionHead, RevisionRow, StoryContent, StoryRow } from "./queries.ts";
import { fieldLabels } from "./story-fields.ts";
import { revisionKey } from "./story.ts";

/** What a viewer may read of how a story, which they see, became what it is. */

/** The acts that they may know of. */
export async function readableHistory(story: StoryRow, context: Context): Promise<readonly HistoryRow[]> {
  const { viewer, region, rules, loaders } = context;
  const history = await loaders.historyByStoryId.load(story.id);
  return mayReadHistory(viewer, region, rules, story) ? history : history.filter(isOpenAct);
}

/** The saved versions that they may read. */
export async function readableRevisions(story: StoryRow, context: Context): Promise<readonly RevisionHead[]> {
  const { loaders, rules } = context;
  const published = publishedVersions(story, await loaders.historyByStoryId.load(story.id));
  const revisions = await loaders.revisionsByStoryId.load(story.id);
  return revisions.filter(({ version }) => mayReadVersion(rules, story, version, published));
}

/** One saved version; undefined when it is not there or they may not read it. */
export async function readableVersion(
  story: StoryRow,
  version: number,
  { loaders, rules }: Context,
): Promise<RevisionRow | undefined> {
  const published = publishedVersions(story, await loaders.historyByStoryId.load(story.id));
  if (!mayReadVersion(rules, story, version, published)) return undefined;
  return (await loaders.revisionsByKey.load(revisionKey({ storyId: story.id, version })))[0];
}

/** What changed from one version to another; null unless they may read both. */
export async function diffOf(
  story: StoryRow,
  { from, to }: { readonly from: number; readonly to: number },
  context: Context,
) {
  const [older, newer] = await Promise.all([from, to].map((version) => readableVersion(story, version, context)));
  if (!older || !newer) return null;
  const shown = ({ content, redactedFields }: RevisionRow) => ({ content: textsOf(content, context), redactedFields });
  return diffVersions(shown(older), shown(newer)).map((diff) => ({ ...diff, label: labelOf(diff.field) }));
}

const labelOf = (field: string): string =>
  Object.hasOwn(fieldLabels, field) ? fieldLabels[field as keyof typeof fieldLabels] : field;

/** What a version says to the viewer, without its IDs: not what was said, nor who was named, without consent. */
const textsOf = ({ quotes, engagements, ...content }: StoryContent, { viewer, region }: Context): object => ({
  ...content,
  quotes: quotes.filter(({ hasConsent }) => mayReadQuote(viewer, region, hasConsent)),
  engagements: engagements.map(({ id: _id, organizationId: _organization, companyName, ...facts }) => ({
    ...facts,
    companyName: mayNameCompany(viewer, region, facts.isPublic) ? companyName : null,
  })),
});

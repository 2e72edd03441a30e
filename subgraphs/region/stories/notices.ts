import type { Executor } from "../../../common/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { notify, toAdmins, toHubEditors, type NewNotification, type Recipient } from "../db/notifications.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import type { StoryContent, StoryRow } from "./queries.ts";
import { hubsOfArticles } from "./write-queries.ts";

/** Who hears of what happens to a story; nobody hears of their own acts. */

interface Telling {
  readonly kind: Code<"NotificationKind">;
  readonly story: Pick<StoryRow, "id" | "hubId" | "title">;
  readonly detail?: NonNullable<NewNotification["detail"]>;
}

/** Tells the region's admins. */
export const tellAdmins = (db: Executor, telling: Telling, context: Context): Promise<void> =>
  notify(db, [noticeOf(telling, context)(toAdmins(context.region))]);

/** Tells the editors of the story's hub. */
export const tellAuthors = (db: Executor, telling: Telling, context: Context): Promise<void> =>
  notify(db, [noticeOf(telling, context)(authorsOf(telling.story, context))]);

/** Tells the authors, and the hubs of this region whose articles it says it used and did not say so before. */
export async function tellOfPublication(
  db: Executor,
  story: StoryRow,
  content: StoryContent,
  context: Context,
): Promise<void> {
  const { region } = context;
  const subject = { ...story, title: content.title };
  const said = story.publishedVersion === null ? [] : story.usedArticleIds;
  const newlySaid = content.usedArticleIds
    .filter((id) => !said.includes(id))
    .flatMap((id) => toLocalUuid(id, "article", region) ?? []);
  const authors = authorsOf(story, context);
  const users = (await hubsOfArticles(db, newlySaid))
    .map((hubId) => toHubEditors(formatNodeId("hub", region, hubId)))
    .filter((recipient) => recipient !== authors);
  const detail = { version: story.version };
  await notify(db, [
    noticeOf({ kind: "STORY_PUBLISHED", story: subject, detail }, context)(authors),
    ...users.map(noticeOf({ kind: "STORY_USES_ARTICLE", story: subject, detail }, context)),
  ]);
}

const noticeOf =
  ({ kind, story, detail }: Telling, { region, now }: Context) =>
  (recipient: Recipient): NewNotification => ({
    recipient,
    kind,
    subjectId: formatNodeId("story", region, story.id),
    subjectTitle: story.title,
    detail: detail ?? null,
    createdAt: now(),
  });

const authorsOf = ({ hubId }: Pick<StoryRow, "hubId">, { region }: Context): Recipient =>
  toHubEditors(formatNodeId("hub", region, hubId));

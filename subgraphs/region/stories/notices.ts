import type { Executor } from "../../../common/database/database.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import { authorsOf, noticesAbout } from "../content/notices.ts";
import { notify, toHubEditors } from "../db/notifications.ts";
import { toLocalUuid } from "../local-id.ts";
import type { Context } from "./context.ts";
import type { StoryContent, StoryRow } from "./queries.ts";
import { hubsOfArticles } from "./write-queries.ts";

/** Who hears of what happens to a story. */

const { noticeOf, ...telling } = noticesAbout("story");
export const { tellAdmins, tellAuthors } = telling;

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
    noticeOf({ kind: "STORY_PUBLISHED", subject, detail }, context)(authors),
    ...users.map(noticeOf({ kind: "STORY_USES_ARTICLE", subject, detail }, context)),
  ]);
}

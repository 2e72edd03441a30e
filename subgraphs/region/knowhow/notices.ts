import type { Executor } from "../../../common/database/database.ts";
import { regionOfNodeId } from "../../../common/node-id.ts";
import type { Code } from "../../../common/taxonomy.ts";
import { authorsOf, noticesAbout } from "../content/notices.ts";
import { issueAudience } from "../db/issue-audience.ts";
import { notify, toAdmins, toHubEditors, type Recipient } from "../db/notifications.ts";
import { toLocalUuid } from "../local-id.ts";
import { hubsOfAdoptions } from "./adoption-queries.ts";
import type { Context } from "./context.ts";
import type { ArticleContent, ArticleRow } from "./queries.ts";

/** Who hears of what happens to an article and its adoptions. */

const { noticeOf, ...telling } = noticesAbout("article");
export const { tellAdmins, tellAuthors } = telling;

interface Published {
  readonly content: ArticleContent;
  readonly visibility: Code<"Visibility">;
  /** Nothing of the meaning changed. */
  readonly isTypo: boolean;
}

/** Tells the authors; of a new version, those who adopted it; and those who have the issues that it newly says it solves. */
export async function tellOfPublication(
  db: Executor,
  article: ArticleRow,
  { content, visibility, isTypo }: Published,
  context: Context,
): Promise<void> {
  const { version, publishedVersion, solvesIssueIds: solved } = article;
  const subject = { ...article, title: content.title };
  const author = authorsOf(article, context);
  const readers = (recipients: readonly Recipient[]) =>
    recipients.filter(
      (recipient) => recipient !== author && (visibility === "NETWORK" || isOfRegion(recipient, context.region)),
    );
  const isUpdate = publishedVersion !== null && !isTypo;
  const adopters = isUpdate ? await adoptersOf(db, article.id) : [];
  const known = publishedVersion === null ? [] : solved;
  const interested = await audienceOf(
    db,
    content.solvesIssueIds.filter((id) => !known.includes(id)),
    context,
  );
  await notify(db, [
    noticeOf({ kind: "ARTICLE_PUBLISHED", subject, detail: { version } }, context)(author),
    ...readers(adopters).map(noticeOf({ kind: "ARTICLE_NEW_VERSION", subject, detail: { version } }, context)),
    ...readers(interested).map(noticeOf({ kind: "ARTICLE_SOLVES_ISSUE", subject }, context)),
  ]);
}

/** Tells the authors and those who adopted it. */
export async function tellOfRetraction(
  db: Executor,
  article: ArticleRow,
  reason: Code<"RetractionReason">,
  context: Context,
): Promise<void> {
  const recipients = [authorsOf(article, context), ...(await adoptersOf(db, article.id))];
  await notify(
    db,
    recipients.map(noticeOf({ kind: "ARTICLE_RETRACTED", subject: article, detail: { reason } }, context)),
  );
}

const adoptersOf = async (db: Executor, articleId: string): Promise<Recipient[]> =>
  (await hubsOfAdoptions(db, articleId)).map(toHubEditors);

/** Those whom the issues of this region among these concern. */
async function audienceOf(db: Executor, issueIds: readonly string[], { region }: Context): Promise<Recipient[]> {
  const uuids = issueIds.flatMap((id) => toLocalUuid(id, "issue", region) ?? []);
  const audiences: Recipient[] = [];
  for (const uuid of uuids) audiences.push(...(await issueAudience(db, uuid, region)));
  return audiences;
}

/** A hub or the admins of this region; people may be of any. */
const isOfRegion = (recipient: Recipient, region: string): boolean =>
  recipient === toAdmins(region) ||
  (recipient.startsWith("hub:") && regionOfNodeId(recipient.slice("hub:".length)) === region);

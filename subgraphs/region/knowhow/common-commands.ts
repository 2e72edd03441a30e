import { commonActs } from "../content/common-acts.ts";
import { changeNoteRule } from "./author-commands.ts";
import { actOnArticle } from "./on-article.ts";

/** What is done to articles as to all content. */
export const {
  withdraw: withdrawArticle,
  discardDraft: discardArticleDraft,
  archive: archiveArticle,
  unarchive: unarchiveArticle,
  markObsolete: markArticleObsolete,
  unmarkObsolete: unmarkArticleObsolete,
  confirm: confirmArticle,
} = commonActs({ actOn: actOnArticle, changeNoteRule, nothingAsked: { changeRequests: [] } });

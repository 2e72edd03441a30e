import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import { forgetAll } from "../forget-all.ts";
import { loadKnown, nodeReader, toLocalUuid } from "../local-id.ts";
import { changesOf, listAuditEntries } from "./audit.ts";
import type { Context } from "./context.ts";
import { sendDigest } from "./digest-command.ts";
import { readDigest } from "./digest.ts";
import { messageOf } from "./messages.ts";
import { actOnCase, reportContent } from "./moderation-commands.ts";
import { caseViewOf, mayReadReport } from "./moderation-rights.ts";
import { listCases, outcomeOf, readableActions } from "./moderation.ts";
import {
  countWaiting,
  listNotifications,
  readAllNotifications,
  readNotification,
  sentNotice,
} from "./notifications.ts";
import { deleteSearch, lookAtSearch, renameSearch, saveSearch } from "./saved-search-commands.ts";
import { listSavedSearches } from "./saved-searches.ts";
import type { Resolvers } from "./schema.generated.ts";
import { subjectOf, titleOf } from "./subjects.ts";

const readNotice = nodeReader("notification");
const readSearch = nodeReader("savedsearch");
const readEntry = nodeReader("audit");
const readCase = nodeReader("moderation");

/** The payload of a mutation on a search: as it is now, also after a refusal. */
async function searchPayload({ result, userErrors }: Outcome<string>, { region, loaders }: Context, meant = "") {
  forgetAll(loaders);
  const id = result ?? toLocalUuid(meant, "savedsearch", region);
  return { savedSearch: await loadKnown(loaders.savedSearchById, id), userErrors };
}

/** The payload of a mutation on a case: as it is now, also after a refusal. */
async function casePayload({ result, userErrors }: Outcome<string>, { region, loaders }: Context, meant = "") {
  forgetAll(loaders);
  const id = result ?? toLocalUuid(meant, "moderation", region);
  return { case: await loadKnown(loaders.caseById, id), userErrors };
}

export const resolvers: Resolvers = {
  Query: {
    notifications: (_parent, args, context) => listNotifications(args, context),
    notificationStats: (_parent, _args, context) => countWaiting(context),
    savedSearches: (_parent, { channel }, context) => listSavedSearches(channel ?? null, context),
    digest: (_parent, { since }, context) => readDigest(since, context),
    auditEntries: (_parent, args, context) => listAuditEntries(args, context),
    moderationCase: (_parent, { id }, { region, loaders }) => readCase(loaders.caseById, id, region),
    moderationCases: (_parent, args, context) => listCases(args, context),
  },
  Mutation: {
    notificationMarkRead: async (_parent, { input }, context) => {
      const { result, userErrors } = await readNotification(input, context);
      return { notification: await loadKnown(context.loaders.notificationById, result ?? undefined), userErrors };
    },
    notificationsMarkAllRead: async (_parent, { input }, context) => {
      const { result, userErrors } = await readAllNotifications(input, context);
      return { markedCount: result, userErrors };
    },
    savedSearchSave: async (_parent, { input }, context) => searchPayload(await saveSearch(input, context), context),
    savedSearchRename: async (_parent, { input }, context) =>
      searchPayload(await renameSearch(input, context), context, input.id),
    savedSearchLook: async (_parent, { input }, context) =>
      searchPayload(await lookAtSearch(input, context), context, input.id),
    savedSearchDelete: async (_parent, { input }, context) => {
      const { result, userErrors } = await deleteSearch(input, context);
      return { deletedId: result === null ? null : input.id, userErrors };
    },
    digestSend: async (_parent, { input }, context) => {
      const { result, userErrors } = await sendDigest(input, context);
      return { notification: await sentNotice(result, context), userErrors };
    },
    contentReport: async (_parent, { input }, context) => casePayload(await reportContent(input, context), context),
    moderationNote: async (_parent, { input }, context) =>
      casePayload(await actOnCase("NOTE", input, context), context, input.id),
    moderationHidePending: async (_parent, { input }, context) =>
      casePayload(await actOnCase("HIDE_PENDING", input, context), context, input.id),
    moderationDismiss: async (_parent, { input }, context) =>
      casePayload(await actOnCase("DISMISS", input, context), context, input.id),
    moderationUphold: async (_parent, { input }, context) =>
      casePayload(await actOnCase("UPHOLD", input, context), context, input.id),
    moderationAppeal: async (_parent, { input }, context) =>
      casePayload(await actOnCase("APPEAL", input, context), context, input.id),
  },
  NotificationConnection: { totalCount: ({ totalCount }) => totalCount() },
  AuditEntryConnection: { totalCount: ({ totalCount }) => totalCount() },
  ModerationCaseConnection: { totalCount: ({ totalCount }) => totalCount() },
  Notification: {
    __resolveReference: ({ id }, { region, loaders }) => readNotice(loaders.notificationById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("notification", region, id),
    subject: ({ subjectId }, _args, context) => subjectOf(subjectId, context),
    subjectTitle: ({ subjectId, subjectTitle }, _args, context) => titleOf(subjectId, subjectTitle, context),
    message: async ({ kind, detail, subjectId, subjectTitle }, { language }, context) =>
      messageOf({ kind, detail, title: await titleOf(subjectId, subjectTitle, context) }, language),
  },
  SavedSearch: {
    __resolveReference: ({ id }, { region, loaders }) => readSearch(loaders.savedSearchById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("savedsearch", region, id),
    patterns: ({ facets }) => facets.patterns,
    functions: ({ facets }) => facets.functions,
    audiences: ({ facets }) => facets.audiences,
    archetypes: ({ facets }) => facets.archetypes,
  },
  DigestItem: {
    regionCode: (_item, _args, { region }) => region,
    subject: ({ subjectId }, _args, context) => subjectOf(subjectId, context),
  },
  AuditEntry: {
    __resolveReference: ({ id }, { region, loaders }) => readEntry(loaders.auditEntryById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("audit", region, id),
    targetId: ({ target }) => target,
    changes: (entry) => changesOf(entry),
  },
  ModerationCase: {
    __resolveReference: ({ id }, { region, loaders }) => readCase(loaders.caseById, id, region),
    id: ({ id }, _args, { region }) => formatNodeId("moderation", region, id),
    target: ({ targetId }, _args, context) => subjectOf(targetId, context),
    targetTitle: ({ targetId }, _args, context) => titleOf(targetId, "", context),
    note: (row, _args, { viewer, region }) => (mayReadReport(caseViewOf(viewer, region), row) ? row.note : null),
    outcome: (row) => outcomeOf(row),
    actions: async ({ id }, _args, { viewer, region, loaders }) =>
      readableActions(caseViewOf(viewer, region), await loaders.actionsByCaseId.load(id)),
    appeal: async ({ id }, _args, { loaders }) =>
      (await loaders.actionsByCaseId.load(id)).find(({ act }) => act === "APPEAL") ?? null,
  },
};

import { formatNodeId } from "../../../common/node-id.ts";
import { nodeIdOf, uuidOf } from "../../../demo/seed/keys.ts";
import type { Cells } from "./visitors.ts";

/** Where an act is tried: what is used up at one is not there at the other. */
export type Door = "GATEWAY" | "STRAIGHT";

/** What tests make before they ask, and the demo has no key for. */
export interface Made {
  /** A dry run of an import. */
  readonly hubImport: string;
  /** A saved search of the editor of the hub, for each door. */
  readonly savedSearches: Readonly<Record<Door, string>>;
  /** An open nomination of an article of the hub. */
  readonly nomination: string;
  /** The version of an article that is national. */
  readonly nationalVersion: number;
  /** An article and a story of the hub that only its editors see. */
  readonly drafts: { readonly article: string; readonly story: string };
}

type Input = (made: Made, door: Door) => Readonly<Record<string, unknown>>;

/**
 * Who may do what: the one table, by mutation. `y`: it is done, or the visitor is told what is wrong with the input; `F`: forbidden;
 * `-`: as if the thing were not there. The input names things of Tohoku's first hub and is wrong otherwise wherever that is possible,
 * since rights come first. What a row does not give is made up of the contract: a version that no record has, empty texts.
 */
export type Act = readonly [mutation: string, cells: Cells, input?: Input, variant?: string];

const own = nodeIdOf("tohoku/hub/1");
const abroad = nodeIdOf("shikoku/hub/1");
const nationalArticle = nodeIdOf("tohoku/article/1");
const networkArticle = nodeIdOf("tohoku/article/2");
const articleInReview = nodeIdOf("tohoku/article/12");
const issue = nodeIdOf("tohoku/issue/1");
const solution = nodeIdOf("tohoku/solution/9");
const story = nodeIdOf("tohoku/story/1");

/** The global ID of a part of a thing. */
const partOf = (type: string, key: string): string => formatNodeId(type, "tohoku", uuidOf(key));

const onArticle: Input = () => ({ id: nationalArticle });
const onArticleInReview: Input = () => ({ id: articleInReview });
const onDraft: Input = ({ drafts }) => ({ id: drafts.article });
const onDraftStory: Input = ({ drafts }) => ({ id: drafts.story });
const onStory: Input = () => ({ id: story });
const onIssue: Input = () => ({ issueId: issue });
const onSolution: Input = () => ({ solutionId: solution });
const onNomination: Input = ({ nomination }) => ({ id: nomination });
const onCase: Input = () => ({ id: nodeIdOf("tohoku/moderation/1") });
const onSearch: Input = () => ({ id: nodeIdOf("tohoku/savedsearch/1") });
const inRegion: Input = () => ({ regionCode: "tohoku" });
const ofRegion: Input = () => ({ code: "tohoku" });

export const acts: readonly Act[] = [
  // The directory.
  ["hubCreate", "FFyFFFFFF", inRegion],
  ["hubUpdate", "yFyFFFFFF", () => ({ hubId: own })],
  ["hubUpdate", "FFyFFFFFF", () => ({ hubId: own, networkStatus: "LIVE" }), "of its standing in the network"],
  ["hubUpdate", "yFFFFFFFF", () => ({ hubId: own, internals: { annualCostYen: 1 } }), "of its accounts"],
  ["hubImportStart", "FFyFFFFFF", inRegion],
  ["hubImportCancel", "FFyFFFFFF", ({ hubImport }) => ({ importId: hubImport })],
  ["hubImportUndo", "FFyFFFFFF", ({ hubImport }) => ({ importId: hubImport })],
  ["municipalitiesEnter", "FFyFFFFFF", inRegion],
  ["organizationSave", "yFyFFFFFF", inRegion],
  // Know-how.
  ["articleDraft", "yFyFFFFFF", () => ({ hubId: own })],
  ["articleUpdate", "yFyFFFF--", onArticle],
  ["articleSubmit", "yFyFFFF--", onArticle],
  ["articleUpdate", "y--------", onDraft, "of a draft"],
  ["articleSubmit", "y--------", onDraft, "of a draft"],
  ["articleDelete", "y--------", onDraft, "of a draft"],
  ["articleRequestChanges", "FFyFFFFFF", onArticleInReview],
  ["articlePublish", "FFyFFFFFF", () => ({ id: articleInReview, visibility: "NETWORK" })],
  ["articleWithdraw", "yFyFFFF--", onArticle],
  ["articleDiscardDraft", "yFyFFFF--", onArticle],
  ["articleDelete", "yFyFFFF--", onArticle],
  ["articleArchive", "FFyFFFFFF", onArticle],
  ["articleUnarchive", "FFyFFFFFF", onArticle],
  ["articleRetract", "FFyFFFFFF", onArticle],
  ["articleRequestRetraction", "yFyFFFF--", () => ({ id: nationalArticle, note: "理由" })],
  ["articleReissue", "yFyFFFF--", onArticle],
  ["articleMarkObsolete", "yFyFFFF--", onArticle],
  ["articleUnmarkObsolete", "yFyFFFF--", onArticle],
  ["articleConfirm", "yFyFFFF--", onArticle],
  ["articleRedact", "FFyFFFFFF", onArticle],
  ["articleDraftFromIssue", "yFyFFFFFF", () => ({ issueId: issue, hubId: own })],
  ["articleComment", "FyFyFFFFF", () => ({ articleId: networkArticle, hubId: abroad })],
  ["articleComment", "FFyyyyyFF", () => ({ articleId: networkArticle }), "for no hub"],
  [
    "articleComment",
    "-FyFFFFFF",
    () => ({ articleId: articleInReview, hubId: own, hubLabel: "拠点", body: "本文" }),
    "on what is in review",
  ],
  ["articleHideComment", "FFyFFFFFF", () => ({ commentId: partOf("articlecomment", "tohoku/article/2/comment/0") })],
  ["adoptionStart", "FyFyFFFFF", () => ({ articleId: networkArticle, hubId: abroad })],
  ["adoptionReport", "FFFyFFF--", () => ({ id: nodeIdOf("tohoku/adoption/1") })],
  // Issues.
  ["issueReport", "yFyFyFFFF", () => ({ hubId: own })],
  ["issueUpdate", "yFyFFFF--", onIssue],
  ["issueStart", "yFyFFFF--", onIssue],
  ["issueAssign", "yFyFyFF--", onIssue],
  ["issueUnassign", "yFyFyFF--", onIssue],
  ["issueMeToo", "FyFyFFFFF", () => ({ issueId: issue, hubId: abroad })],
  ["issueWithdrawMeToo", "FyFyFFFFF", () => ({ issueId: issue, hubId: abroad })],
  ["issueOfferSolution", "FyFyFFFFF", () => ({ issueId: issue, hubId: abroad })],
  ["issueOfferSolution", "FFFFyyFFF", () => ({ issueId: issue }), "as a coordinator"],
  ["issueReviewSolution", "yFyFFFF--", () => ({ solutionId: solution, status: "TRIED" })],
  ["issueAcceptSolution", "yFyFFFF--", onSolution],
  ["issueRecommendSolution", "FFFFyyF--", onSolution],
  ["issueWithdrawSolution", "FyFyFFF--", () => ({ solutionId: nodeIdOf("tohoku/solution/11") })],
  ["issueSolve", "yFyFFFF--", onIssue],
  ["issueClose", "yFyFFFF--", onIssue],
  ["issueReopen", "yFyFFFF--", onIssue],
  ["issueWithdraw", "yFyFFFF--", onIssue],
  ["issueComment", "FyFyFFFFF", () => ({ issueId: issue, hubId: abroad })],
  ["issueComment", "FFFFyyyFF", () => ({ issueId: issue }), "for no hub"],
  [
    "issueHideComment",
    "FFyFFFF--",
    () => ({ reason: "理由", commentId: partOf("comment", "tohoku/issue/1/comment/0") }),
  ],
  ["issueShowComment", "FFyFFFF--", () => ({ commentId: partOf("comment", "tohoku/issue/1/comment/0") })],
  ["issueFollow", "yyyyyyy--", onIssue],
  ["issueUnfollow", "yyyyyyy--", onIssue],
  // Success stories.
  ["storyDraft", "yFyFFFFFF", () => ({ hubId: own })],
  ["storyUpdate", "yFyFFFF--", onStory],
  ["storySubmit", "yFyFFFF--", onStory],
  ["storyUpdate", "y--------", onDraftStory, "of a draft"],
  ["storySubmit", "y--------", onDraftStory, "of a draft"],
  ["storyDelete", "y--------", onDraftStory, "of a draft"],
  ["storyRequestChanges", "FFyFFFFFF", onStory],
  ["storyPublish", "FFyFFFFFF", () => ({ id: story, visibility: "NETWORK" })],
  ["storyWithdraw", "yFyFFFF--", onStory],
  ["storyDiscardDraft", "yFyFFFF--", onStory],
  ["storyDelete", "yFyFFFF--", onStory],
  ["storyArchive", "FFyFFFFFF", onStory],
  ["storyUnarchive", "FFyFFFFFF", onStory],
  ["storyRetract", "FFyFFFFFF", onStory],
  ["storyRequestRetraction", "yFyFFFF--", () => ({ id: story, note: "理由" })],
  ["storyReissue", "yFyFFFF--", onStory],
  ["storyMarkObsolete", "yFyFFFF--", onStory],
  ["storyUnmarkObsolete", "yFyFFFF--", onStory],
  ["storyConfirm", "yFyFFFF--", onStory],
  ["storyRedact", "FFyFFFFFF", onStory],
  // Support programs and events of a region.
  ["programCreate", "FFyFFFFFF", inRegion],
  ["programUpdate", "FFyFFFFFF", () => ({ id: nodeIdOf("tohoku/program/1") })],
  ["programClose", "FFyFFFFFF", () => ({ id: nodeIdOf("tohoku/program/1") })],
  ["programReopen", "FFyFFFFFF", () => ({ id: nodeIdOf("tohoku/program/1") })],
  ["programConfirm", "FFyFFFFFF", () => ({ id: nodeIdOf("tohoku/program/1") })],
  ["eventCreate", "yFyFFFFFF", () => ({ regionCode: "tohoku", hubId: own })],
  ["eventCreate", "FFyFFFFFF", inRegion, "of the region itself"],
  ["eventUpdate", "yFyFFFF--", () => ({ id: nodeIdOf("tohoku/event/1") })],
  ["eventCancel", "yFyFFFF--", () => ({ id: nodeIdOf("tohoku/event/1") })],
  // What waits on a desk.
  ["notificationMarkRead", "y--------", () => ({ id: nodeIdOf("tohoku/notification/ISSUE_ME_TOO") })],
  ["notificationsMarkAllRead", "yyyyyyyFF", inRegion],
  ["savedSearchSave", "yFyFyFyFF", inRegion],
  ["savedSearchRename", "y--------", onSearch],
  ["savedSearchLook", "y--------", onSearch],
  ["savedSearchDelete", "y--------", ({ savedSearches }, door) => ({ id: savedSearches[door] })],
  ["digestSend", "FFFFyFyFF", inRegion],
  ["contentReport", "yyyyyyyFF", () => ({ targetId: networkArticle }), "of an article"],
  ["contentReport", "--y----FF", () => ({ targetId: articleInReview, note: "気になる" }), "of what is in review"],
  ["contentReport", "yyyyyyyyF", () => ({ targetId: own }), "of a hub"],
  ["moderationNote", "F-y-y----", onCase],
  ["moderationHidePending", "F-y-F----", onCase],
  ["moderationDismiss", "F-y-F----", onCase],
  ["moderationUphold", "F-y-F----", onCase],
  ["moderationAppeal", "y-F-F----", onCase],
  // The nation.
  ["regionApply", "FFyyFFyFF", () => ({ code: "tohoku" })],
  ["regionAdmit", "FFFFFFyFF", ofRegion],
  ["regionActivate", "FFFFFFyFF", ofRegion],
  ["regionSuspend", "FFFFFFyFF", ofRegion],
  ["regionResume", "FFFFFFyFF", ofRegion],
  ["regionLeave", "FFFFFFyFF", () => ({ code: "izu" })],
  ["regionUpdateAddress", "FFFFFFyFF", () => ({ code: "tohoku", address: "nowhere" })],
  ["glossaryTermSave", "FFFFFFyFF", () => ({ term: "Telework", expectedVersion: 99 })],
  ["nationalProgramCreate", "FFFFFFyFF"],
  ["nationalProgramUpdate", "FFFFFFyFF", () => ({ id: nodeIdOf("national/nationalprogram/satellite-ict") })],
  ["nationalProgramConfirm", "FFFFFFyFF", () => ({ id: nodeIdOf("national/nationalprogram/satellite-ict") })],
  ["nationalProgramClose", "FFFFFFyFF", () => ({ id: nodeIdOf("national/nationalprogram/satellite-ict") })],
  ["awardCreate", "FFFFFFyFF"],
  ["awardUpdate", "FFFFFFyFF", () => ({ id: nodeIdOf("national/award/island-2025") })],
  [
    "contentNominate",
    "yFyFyFy--",
    ({ nationalVersion }) => ({ contentId: nationalArticle, contentVersion: nationalVersion }),
  ],
  ["nominationEndorse", "F-y-F-y--", onNomination],
  ["nominationRecommend", "F-F-y-F--", onNomination],
  ["nominationWaiveCheck", "F-F-F-y--", onNomination],
  ["nominationRequestChanges", "F-F-F-y--", onNomination],
  ["nominationDecline", "F-F-F-y--", onNomination],
  ["nominationApprove", "F-F-F-y--", onNomination],
  ["nominationWithdraw", "y-y-F-y--", onNomination],
  ["nominationComment", "y-y-y-y--", onNomination],
  ["embargoCancel", "F-y-F-y--", onNomination],
  ["publicationRetract", "FFyFFFyFF", onArticle],
  ["publicationHide", "FFFFyFFFF", () => ({ id: nationalArticle, hours: 0 })],
  ["publicationUnhide", "FFFFyFyFF", onArticle],
  ["departedRegionDecide", "FFFFFFyFF", () => ({ region: "tohoku" })],
  ["issueMerge", "FFyFyFyFF", () => ({ duplicateId: nodeIdOf("tohoku/issue/8"), masterId: issue }), "within a region"],
  [
    "issueMerge",
    "FFFFyFyFF",
    () => ({ duplicateId: nodeIdOf("tohoku/issue/8"), masterId: nodeIdOf("shikoku/issue/1") }),
    "across regions",
  ],
  ["issueUnmerge", "yFyFyFyFF", () => ({ duplicateId: nodeIdOf("tohoku/issue/8"), note: "長".repeat(1_001) })],
  // Between programs; not in what the gateway offers, and straight at a region for the desk alone, which names whom it acts for.
  [
    "issueMarkDuplicate",
    "FFFFyyyFF",
    () => ({ issueId: nodeIdOf("tohoku/issue/8"), masterId: nodeIdOf("shikoku/issue/1"), expectedVersion: 99 }),
  ],
  [
    "issueUnmarkDuplicate",
    "yFyFyyy--",
    () => ({ issueId: nodeIdOf("tohoku/issue/8"), masterId: nodeIdOf("shikoku/issue/1") }),
  ],
  [
    "issueAbsorbDuplicate",
    "FFFFyyyFF",
    () => ({
      masterId: issue,
      handover: { issueId: nodeIdOf("shikoku/issue/1"), title: "", hubLabel: "", meToos: [], followers: [] },
    }),
  ],
  ["issueReleaseDuplicate", "FyFyyyy--", () => ({ masterId: issue, duplicateId: nodeIdOf("shikoku/issue/1") })],
  ["portalClientRegister", "FFFFFFyFF"],
  ["portalClientRotateKey", "FFFFFFyFF", () => ({ id: nodeIdOf("national/portal/1") })],
  ["portalClientRevoke", "FFFFFFyFF", () => ({ id: nodeIdOf("national/portal/1") })],
  ["feedAcknowledge", "FFFFFFFyF", () => ({ seq: -1 })],
];

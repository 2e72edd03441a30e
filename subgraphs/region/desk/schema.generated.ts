import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditRow } from './audit-queries.ts';
import type { AuditPage } from './audit.ts';
import type { DigestSummary, Highlight } from './digest.ts';
import type { ActionRow, CaseRow } from './moderation-queries.ts';
import type { CasePage } from './moderation.ts';
import type { SubjectReference } from './subjects.ts';
import type { NotificationRow } from './notification-queries.ts';
import type { NotificationPage } from './notifications.ts';
import type { SavedSearchRow } from './saved-search-queries.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC with milliseconds, RFC 3339. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

export type Adoption = Node & {
  readonly __typename?: 'Adoption';
  readonly id: Scalars['ID']['output'];
};

export type Article = Node & {
  readonly __typename?: 'Article';
  readonly id: Scalars['ID']['output'];
};

export type Audience =
  /** 出張者 */
  | 'BUSINESS_TRAVELERS'
  /** 移住者 */
  | 'MIGRANTS'
  /** 高齢者 */
  | 'OLDER_PEOPLE'
  /** 障がい者 */
  | 'PEOPLE_WITH_DISABILITIES'
  /** 女性 */
  | 'WOMEN'
  /** 若者 */
  | 'YOUNG_PEOPLE';

/** A field's value before and after, as JSON; null where there was none. */
export type AuditChange = {
  readonly __typename?: 'AuditChange';
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
};

/** 監査記録: who did what to what. */
export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  /** The mutation, such as `issueReport`. */
  readonly act: Scalars['String']['output'];
  /** `sub` of who did it. */
  readonly actor: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** The fields that changed; long texts are not kept. */
  readonly changes: ReadonlyArray<AuditChange>;
  readonly id: Scalars['ID']['output'];
  /** The request in which it was done, as the logs name it. */
  readonly requestId: Scalars['String']['output'];
  readonly role: Role;
  /** What it was done to: a global ID in most cases. */
  readonly targetId: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** The facets are joined by AND. */
export type AuditFilter = {
  /** The mutation, such as `issueReport`. */
  readonly act?: InputMaybe<Scalars['String']['input']>;
  /** `sub` of who did it. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Not before. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly targetId?: InputMaybe<Scalars['String']['input']>;
  /** Not after. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

export type AuditOrder =
  | 'NEWEST'
  | 'OLDEST';

export type CenterFunction =
  /** 業務受託 */
  | 'CONTRACT_WORK'
  /** 共働スペース */
  | 'COWORKING'
  /** 啓蒙・導入支援 */
  | 'OUTREACH_AND_ADOPTION'
  /** ふるさとテレワーク受入 */
  | 'RECEPTION'
  /** 人材の育成 */
  | 'TALENT_DEVELOPMENT';

export type CityArchetype =
  /** 中核都市 */
  | 'CORE_CITY'
  /** 離島・中山間地等 */
  | 'ISLAND_OR_MOUNTAIN'
  /** 地方小都市 */
  | 'SMALL_CITY';

export type Comment = Node & {
  readonly __typename?: 'Comment';
  readonly id: Scalars['ID']['output'];
};

export type ContentReportInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is wrong, at most 2,000 characters. */
  readonly note: Scalars['String']['input'];
  readonly reason: ModerationReason;
  /** A hub, article, adoption, story, issue, solution, comment, program or event. */
  readonly targetId: Scalars['ID']['input'];
};

export type ContentReportPayload = {
  readonly __typename?: 'ContentReportPayload';
  readonly case?: Maybe<ModerationCase>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** まとめ: what has happened since a moment, summed over the regions. */
export type Digest = {
  readonly __typename?: 'Digest';
  /** Adoptions that have come to ADOPTED. */
  readonly adoptions: Scalars['Int']['output'];
  /** The five newest of each kind of each region. */
  readonly highlights: ReadonlyArray<DigestItem>;
  readonly newIssues: Scalars['Int']['output'];
  /** Published for the first time, or again. */
  readonly publishedArticles: Scalars['Int']['output'];
  readonly publishedStories: Scalars['Int']['output'];
  /** Issues solved, by now not opened again. */
  readonly solvedIssues: Scalars['Int']['output'];
  /** Issues open or in progress that have become stale since: untouched for 60 days. */
  readonly staleIssues: Scalars['Int']['output'];
};

export type DigestItem = {
  readonly __typename?: 'DigestItem';
  readonly at: Scalars['DateTime']['output'];
  readonly kind: DigestItemKind;
  readonly regionCode: Scalars['String']['output'];
  readonly subject?: Maybe<Node>;
  readonly title: Scalars['String']['output'];
};

export type DigestItemKind =
  /** 導入された記事 */
  | 'ADOPTION_ADOPTED'
  /** 公開された記事 */
  | 'ARTICLE_PUBLISHED'
  /** 新しい課題 */
  | 'ISSUE_REPORTED'
  /** 解決した課題 */
  | 'ISSUE_SOLVED'
  /** 停滞している課題 */
  | 'ISSUE_STALE'
  /** 公開された事例 */
  | 'STORY_PUBLISHED';

export type DigestSendInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the sender adds, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The region whose admins are told; the notice lies there. */
  readonly regionCode: Scalars['String']['input'];
  /** Told is what has happened since; at most a year ago. */
  readonly since: Scalars['DateTime']['input'];
};

export type DigestSendPayload = {
  readonly __typename?: 'DigestSendPayload';
  /** The notice as the region's admins see it. */
  readonly notification?: Maybe<Notification>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Event = Node & {
  readonly __typename?: 'Event';
  readonly id: Scalars['ID']['output'];
};

export type Hub = Node & {
  readonly __typename?: 'Hub';
  readonly id: Scalars['ID']['output'];
};

export type Issue = Node & {
  readonly __typename?: 'Issue';
  readonly id: Scalars['ID']['output'];
};

export type Language =
  /** 英語 */
  | 'EN'
  /** 日本語 */
  | 'JA'
  /** やさしい日本語 */
  | 'JA_EASY';

export type MeToo = Node & {
  readonly __typename?: 'MeToo';
  readonly id: Scalars['ID']['output'];
};

export type ModerationAct =
  /** 異議申し立て */
  | 'APPEAL'
  /** 問題なしとする */
  | 'DISMISS'
  /** 判断まで非表示 */
  | 'HIDE_PENDING'
  /** メモ */
  | 'NOTE'
  /** 通報を認める */
  | 'UPHOLD';

export type ModerationActInput = {
  /** The mutation by which it was carried out, such as `articleRetract`. */
  readonly doneAct?: InputMaybe<Scalars['String']['input']>;
  /** Number of the version that the decision was made from; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The case. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters. */
  readonly note: Scalars['String']['input'];
};

export type ModerationActPayload = {
  readonly __typename?: 'ModerationActPayload';
  readonly case?: Maybe<ModerationCase>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ModerationAction = {
  readonly __typename?: 'ModerationAction';
  readonly act: ModerationAct;
  readonly byRole: Role;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The mutation by which it was carried out, such as `articleRetract`. */
  readonly doneAct?: Maybe<Scalars['String']['output']>;
  readonly note: Scalars['String']['output'];
};

/** 通報: somebody says that a thing should not be shown as it is. */
export type ModerationCase = Node & {
  readonly __typename?: 'ModerationCase';
  /** What was done, in order; notes are for those who decide. At most the first 100. */
  readonly actions: ReadonlyArray<ModerationAction>;
  /** The appeal of the content's hub, if it made one. */
  readonly appeal?: Maybe<ModerationAction>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** What the reporter says; for the reporter and for those who decide, null for the content's hub. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What it came to: UPHELD or DISMISSED; null while it is not decided. */
  readonly outcome?: Maybe<ModerationStatus>;
  readonly reason: ModerationReason;
  /** Whoever reported it is known to nobody by name. */
  readonly reporterRole: Role;
  readonly status: ModerationStatus;
  readonly target?: Maybe<Node>;
  /** The target's title as the viewer may read it now; null when they may not see it. */
  readonly targetTitle?: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ModerationCaseConnection = {
  readonly __typename?: 'ModerationCaseConnection';
  readonly edges: ReadonlyArray<ModerationCaseEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type ModerationCaseEdge = {
  readonly __typename?: 'ModerationCaseEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ModerationCase;
};

/** The facets are joined by AND, the values within one by OR. */
export type ModerationFilter = {
  readonly reason?: InputMaybe<ReadonlyArray<ModerationReason>>;
  readonly status?: InputMaybe<ReadonlyArray<ModerationStatus>>;
  readonly targetId?: InputMaybe<Scalars['ID']['input']>;
};

export type ModerationOrder =
  | 'NEWEST'
  | 'OLDEST';

export type ModerationReason =
  /** 嫌がらせ・中傷 */
  | 'ABUSE'
  /** 宣伝 */
  | 'ADVERTISING'
  /** 誤り */
  | 'INCORRECT'
  /** その他 */
  | 'OTHER'
  /** 情報が古い */
  | 'OUTDATED'
  /** 個人情報 */
  | 'PERSONAL_DATA'
  /** 権利の侵害 */
  | 'RIGHTS';

export type ModerationStatus =
  /** 異議申し立て中 */
  | 'APPEALED'
  /** 問題なし */
  | 'DISMISSED'
  /** 判断まで非表示 */
  | 'HIDDEN_PENDING'
  /** 未対応 */
  | 'OPEN'
  /** 通報を認める */
  | 'UPHELD';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Somebody says that a thing should not be shown as it is: members of whatever they see, portals of what is public (hubs, programs,
   * events). The admin of its region is told.
   */
  readonly contentReport?: Maybe<ContentReportPayload>;
  /** A coordinator assigned to a region, or the secretariat, sends its admins a notice of what has happened in it. */
  readonly digestSend?: Maybe<DigestSendPayload>;
  /** The thing's hub does not agree that the report is right; once. */
  readonly moderationAppeal?: Maybe<ModerationActPayload>;
  /** The report is not right: the region's admin leaves the thing, or shows it again. An appeal is decided by somebody else than who upheld it. */
  readonly moderationDismiss?: Maybe<ModerationActPayload>;
  /** The region's admin has hidden the thing until it is decided; `doneAct` says by which act. */
  readonly moderationHidePending?: Maybe<ModerationActPayload>;
  /** The region's admin, or a coordinator assigned to it, writes something down about a report. */
  readonly moderationNote?: Maybe<ModerationActPayload>;
  /** The report is right: the region's admin has taken the thing away or had it mended. An appeal is decided by somebody else than who upheld it. */
  readonly moderationUphold?: Maybe<ModerationActPayload>;
  /** Marks a notice as read, for all whom it is for; doing it twice is no mistake. */
  readonly notificationMarkRead?: Maybe<NotificationMarkReadPayload>;
  /** Marks all of the viewer's notices of a region as read that came until a moment. */
  readonly notificationsMarkAllRead?: Maybe<NotificationsMarkAllReadPayload>;
  /** The owner gives it up. */
  readonly savedSearchDelete?: Maybe<SavedSearchDeletePayload>;
  /** The owner has looked: what came out until now is not new any more. */
  readonly savedSearchLook?: Maybe<SavedSearchLookPayload>;
  /** The owner gives it another name. */
  readonly savedSearchRename?: Maybe<SavedSearchRenamePayload>;
  /** A member keeps a search, in their home region. */
  readonly savedSearchSave?: Maybe<SavedSearchSavePayload>;
};


export type MutationContentReportArgs = {
  input: ContentReportInput;
};


export type MutationDigestSendArgs = {
  input: DigestSendInput;
};


export type MutationModerationAppealArgs = {
  input: ModerationActInput;
};


export type MutationModerationDismissArgs = {
  input: ModerationActInput;
};


export type MutationModerationHidePendingArgs = {
  input: ModerationActInput;
};


export type MutationModerationNoteArgs = {
  input: ModerationActInput;
};


export type MutationModerationUpholdArgs = {
  input: ModerationActInput;
};


export type MutationNotificationMarkReadArgs = {
  input: NotificationMarkReadInput;
};


export type MutationNotificationsMarkAllReadArgs = {
  input: NotificationsMarkAllReadInput;
};


export type MutationSavedSearchDeleteArgs = {
  input: SavedSearchDeleteInput;
};


export type MutationSavedSearchLookArgs = {
  input: SavedSearchLookInput;
};


export type MutationSavedSearchRenameArgs = {
  input: SavedSearchRenameInput;
};


export type MutationSavedSearchSaveArgs = {
  input: SavedSearchSaveInput;
};

export type Node = {
  /** Global ID: type, region and UUIDv7, such as `issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an`. */
  readonly id: Scalars['ID']['output'];
};

/** お知らせ: something happened that the viewer should know. */
export type Notification = Node & {
  readonly __typename?: 'Notification';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: NotificationKind;
  /** What happened, in a sentence. */
  readonly message: Scalars['String']['output'];
  /** When one of those whom it is for read it. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about; null when that is no single thing. */
  readonly subject?: Maybe<Node>;
  /** The subject's title as the viewer may read it now; null when they may not see it, or it is not of this region and not for all members. */
  readonly subjectTitle?: Maybe<Scalars['String']['output']>;
};


/** お知らせ: something happened that the viewer should know. */
export type NotificationMessageArgs = {
  language: Language;
};

export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  readonly edges: ReadonlyArray<NotificationEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Notification;
};

export type NotificationFilter = {
  /** True: those that nobody has read; false: those that somebody has. */
  readonly isUnread?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<NotificationKind>>;
};

export type NotificationKind =
  /** 記事の導入報告 */
  | 'ADOPTION_REPORTED'
  /** 記事の試行開始 */
  | 'ADOPTION_STARTED'
  /** 記事の修正依頼 */
  | 'ARTICLE_CHANGES_REQUESTED'
  /** 記事へのコメント */
  | 'ARTICLE_COMMENTED'
  /** 導入した記事の新しい版 */
  | 'ARTICLE_NEW_VERSION'
  /** 記事の公開 */
  | 'ARTICLE_PUBLISHED'
  /** 記事の撤回 */
  | 'ARTICLE_RETRACTED'
  /** 記事の撤回依頼 */
  | 'ARTICLE_RETRACTION_REQUESTED'
  /** 同じ課題から生まれたノウハウ */
  | 'ARTICLE_SOLVES_ISSUE'
  /** 記事の確認依頼 */
  | 'ARTICLE_SUBMITTED'
  /** コメントの非表示 */
  | 'COMMENT_HIDDEN'
  /** まとめ */
  | 'DIGEST'
  /** 拠点の取り込み完了 */
  | 'HUB_IMPORT_FINISHED'
  /** 課題の担当 */
  | 'ISSUE_ASSIGNED'
  /** 課題へのコメント */
  | 'ISSUE_COMMENTED'
  /** 課題の統合 */
  | 'ISSUE_MERGED'
  /** 同じ課題の拠点 */
  | 'ISSUE_ME_TOO'
  /** 課題の再開 */
  | 'ISSUE_REOPENED'
  /** 代わりに投稿された課題 */
  | 'ISSUE_REPORTED_ON_BEHALF'
  /** 課題の解決 */
  | 'ISSUE_SOLVED'
  /** 課題の統合の取り消し */
  | 'ISSUE_UNMERGED'
  /** 課題の取り下げ */
  | 'ISSUE_WITHDRAWN'
  /** 通報への対応 */
  | 'MODERATION_DECIDED'
  /** 通報 */
  | 'MODERATION_OPENED'
  /** 提案の採用 */
  | 'SOLUTION_ACCEPTED'
  /** 解決策の提案 */
  | 'SOLUTION_OFFERED'
  /** 提案の推薦 */
  | 'SOLUTION_RECOMMENDED'
  /** 提案への評価 */
  | 'SOLUTION_REVIEWED'
  /** 事例の修正依頼 */
  | 'STORY_CHANGES_REQUESTED'
  /** 事例の公開 */
  | 'STORY_PUBLISHED'
  /** 事例の撤回 */
  | 'STORY_RETRACTED'
  /** 事例の撤回の申し出 */
  | 'STORY_RETRACTION_REQUESTED'
  /** 事例の確認依頼 */
  | 'STORY_SUBMITTED'
  /** 事例で使われた記事 */
  | 'STORY_USES_ARTICLE';

export type NotificationMarkReadInput = {
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NotificationMarkReadPayload = {
  readonly __typename?: 'NotificationMarkReadPayload';
  readonly notification?: Maybe<Notification>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NotificationOrder =
  | 'NEWEST';

export type NotificationStats = {
  readonly __typename?: 'NotificationStats';
  readonly unread: Scalars['Int']['output'];
};

export type NotificationsMarkAllReadInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The region whose notices are meant. */
  readonly regionCode: Scalars['String']['input'];
  /** The moment up to which the viewer has seen them. */
  readonly until: Scalars['DateTime']['input'];
};

export type NotificationsMarkAllReadPayload = {
  readonly __typename?: 'NotificationsMarkAllReadPayload';
  /** How many were unread. */
  readonly markedCount?: Maybe<Scalars['Int']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Relay Cursor Connections. Going forward, `hasPreviousPage` says whether `after` was given; going backward, `hasNextPage` whether `before` was. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * The audit log, which is only ever added to: everybody's own acts, an admin's region, a coordinator's assigned regions, and all for
   * the secretariat. The acts of the national program are in its own log.
   */
  readonly auditEntries?: Maybe<AuditEntryConnection>;
  /** What has happened since a moment, for coordinators, admins and the secretariat; null for others. Told is what the viewer may see. */
  readonly digest?: Maybe<Digest>;
  /** One report of content and what became of it, or null when there is none that the viewer may see. */
  readonly moderationCase?: Maybe<ModerationCase>;
  /**
   * Reports of content: all of a region for its admin and the coordinators assigned to it, those that have been acted on for the content's
   * hub, and their own for those who reported.
   */
  readonly moderationCases?: Maybe<ModerationCaseConnection>;
  /** How many notices wait for the viewer, over all regions. */
  readonly notificationStats?: Maybe<NotificationStats>;
  /**
   * The viewer's notices: those for the hubs they edit, for the admins of their regions, and for themselves. Notices lie in the regions
   * where things happened. Portals and anonymous visitors have none. `first` or `last` is between 1 and 100; the default is the first 20.
   */
  readonly notifications?: Maybe<NotificationConnection>;
  /** The viewer's saved searches, in all regions where they keep any; at most 50 a region, the oldest first. */
  readonly savedSearches?: Maybe<ReadonlyArray<SavedSearch>>;
};


export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AuditOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryDigestArgs = {
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  since: Scalars['DateTime']['input'];
};


export type QueryModerationCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryModerationCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModerationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ModerationOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryNotificationStatsArgs = {
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NotificationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: NotificationOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QuerySavedSearchesArgs = {
  channel?: InputMaybe<SavedSearchChannel>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Role =
  /** 一般 */
  | 'ANONYMOUS'
  /** コーディネーター */
  | 'COORDINATOR'
  /** 拠点編集者 */
  | 'HUB_EDITOR'
  /** ポータル */
  | 'PORTAL_CLIENT'
  /** 地域管理者 */
  | 'REGIONAL_ADMIN'
  /** 全国事務局 */
  | 'SECRETARIAT';

/** 保存した検索: the arguments of `search`, kept. Its news is `search(filter: { datedAfter: lastLookedAt })` with the same arguments. */
export type SavedSearch = Node & {
  readonly __typename?: 'SavedSearch';
  readonly archetypes: ReadonlyArray<CityArchetype>;
  readonly audiences: ReadonlyArray<Audience>;
  /** How the owner wants to hear of news. */
  readonly channel: SavedSearchChannel;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly functions: ReadonlyArray<CenterFunction>;
  readonly id: Scalars['ID']['output'];
  /** What came out later is new to the owner. */
  readonly lastLookedAt: Scalars['DateTime']['output'];
  /** The owner's name for it. */
  readonly name: Scalars['String']['output'];
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** Words to find. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What is looked for; everything when empty. */
  readonly types: ReadonlyArray<SavedSearchType>;
  readonly version: Scalars['Int']['output'];
};

export type SavedSearchChannel =
  /** まとめで通知 */
  | 'DIGEST'
  /** 画面に表示 */
  | 'IN_APP';

export type SavedSearchDeleteInput = {
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SavedSearchDeletePayload = {
  readonly __typename?: 'SavedSearchDeletePayload';
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SavedSearchLookInput = {
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SavedSearchLookPayload = {
  readonly __typename?: 'SavedSearchLookPayload';
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SavedSearchRenameInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

export type SavedSearchRenamePayload = {
  readonly __typename?: 'SavedSearchRenamePayload';
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SavedSearchSaveInput = {
  readonly archetypes: ReadonlyArray<CityArchetype>;
  readonly audiences: ReadonlyArray<Audience>;
  readonly channel: SavedSearchChannel;
  readonly functions: ReadonlyArray<CenterFunction>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** The owner's home region; a coordinator of all and the secretariat choose one. */
  readonly regionCode: Scalars['String']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly types: ReadonlyArray<SavedSearchType>;
};

export type SavedSearchSavePayload = {
  readonly __typename?: 'SavedSearchSavePayload';
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type SavedSearchType =
  /** ノウハウ */
  | 'ARTICLE'
  /** イベント */
  | 'EVENT'
  /** 拠点 */
  | 'HUB'
  /** 課題 */
  | 'ISSUE'
  /** 支援制度 */
  | 'PROGRAM'
  /** 事例 */
  | 'STORY';

export type Solution = Node & {
  readonly __typename?: 'Solution';
  readonly id: Scalars['ID']['output'];
};

export type SuccessStory = Node & {
  readonly __typename?: 'SuccessStory';
  readonly id: Scalars['ID']['output'];
};

export type SupportProgram = Node & {
  readonly __typename?: 'SupportProgram';
  readonly id: Scalars['ID']['output'];
};

export type TeleworkPattern =
  /** ふるさと勤務 */
  | 'CONTINUED_WORK'
  /** ふるさと起業 */
  | 'ENTREPRENEURSHIP'
  /** ふるさと採用 */
  | 'LOCAL_HIRING'
  /** ふるさとオフィス */
  | 'OFFICE';

export type UnavailableReason =
  /** No complete answer before the deadline. */
  | 'DEADLINE_EXCEEDED'
  /** Rows that claim to be another region's were dropped; the rest is here. */
  | 'FOREIGN_ROWS'
  /** The region's program is of another version of the contract and cannot be asked this. */
  | 'INCOMPATIBLE'
  /** The region reported an internal error. */
  | 'INTERNAL_ERROR'
  /** The answer is not what the contract says; all of it was dropped. */
  | 'INVALID_ANSWER'
  /** The network has suspended the region. */
  | 'SUSPENDED'
  /** No connection. */
  | 'UNREACHABLE';

/** A region whose rows are missing from this answer, or are older than it. */
export type UnavailableRegion = {
  readonly __typename?: 'UnavailableRegion';
  /** When the region told the rows that stand in for those it does not tell now; null where its rows are missing. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  readonly code: Scalars['String']['output'];
  readonly reason: UnavailableReason;
  /** Since when the region has not answered. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

/** A mistake in the input of a mutation: nothing was changed. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Machine-readable: REQUIRED, TOO_LONG, INVALID, NOT_FOUND, CONFLICT, ALREADY_DONE or WRONG_STATE. */
  readonly code: Scalars['String']['output'];
  /** What happened and what to do, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Japanese. */
  readonly messageJa: Scalars['String']['output'];
  /** Where in the input, such as ["input", "title"]. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  AuditEntry: AuditEntry;
  ModerationCase: ModerationCase;
  Notification: Notification;
  SavedSearch: SavedSearch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AuditEntry:
    ( { __typename: 'AuditEntry' }
    & GraphQLRecursivePick<FederationTypes['AuditEntry'], {"id":true}> );
  ModerationCase:
    ( { __typename: 'ModerationCase' }
    & GraphQLRecursivePick<FederationTypes['ModerationCase'], {"id":true}> );
  Notification:
    ( { __typename: 'Notification' }
    & GraphQLRecursivePick<FederationTypes['Notification'], {"id":true}> );
  SavedSearch:
    ( { __typename: 'SavedSearch' }
    & GraphQLRecursivePick<FederationTypes['SavedSearch'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Adoption: ResolverTypeWrapper<Adoption>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Article: ResolverTypeWrapper<Article>;
  Audience: Audience;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditEntry: ResolverTypeWrapper<AuditRow>;
  AuditEntryConnection: ResolverTypeWrapper<AuditPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditFilter: AuditFilter;
  AuditOrder: AuditOrder;
  CenterFunction: CenterFunction;
  CityArchetype: CityArchetype;
  Comment: ResolverTypeWrapper<Comment>;
  ContentReportInput: ContentReportInput;
  ContentReportPayload: ResolverTypeWrapper<Omit<ContentReportPayload, 'case'> & { case?: Maybe<ResolversTypes['ModerationCase']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Digest: ResolverTypeWrapper<DigestSummary>;
  DigestItem: ResolverTypeWrapper<Highlight>;
  DigestItemKind: DigestItemKind;
  DigestSendInput: DigestSendInput;
  DigestSendPayload: ResolverTypeWrapper<Omit<DigestSendPayload, 'notification'> & { notification?: Maybe<ResolversTypes['Notification']> }>;
  Event: ResolverTypeWrapper<Event>;
  Hub: ResolverTypeWrapper<Hub>;
  Issue: ResolverTypeWrapper<Issue>;
  Language: Language;
  MeToo: ResolverTypeWrapper<MeToo>;
  ModerationAct: ModerationAct;
  ModerationActInput: ModerationActInput;
  ModerationActPayload: ResolverTypeWrapper<Omit<ModerationActPayload, 'case'> & { case?: Maybe<ResolversTypes['ModerationCase']> }>;
  ModerationAction: ResolverTypeWrapper<ActionRow>;
  ModerationCase: ResolverTypeWrapper<CaseRow>;
  ModerationCaseConnection: ResolverTypeWrapper<CasePage>;
  ModerationCaseEdge: ResolverTypeWrapper<Omit<ModerationCaseEdge, 'node'> & { node: ResolversTypes['ModerationCase'] }>;
  ModerationFilter: ModerationFilter;
  ModerationOrder: ModerationOrder;
  ModerationReason: ModerationReason;
  ModerationStatus: ModerationStatus;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<SubjectReference>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<NotificationPage>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationFilter: NotificationFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  NotificationKind: NotificationKind;
  NotificationMarkReadInput: NotificationMarkReadInput;
  NotificationMarkReadPayload: ResolverTypeWrapper<Omit<NotificationMarkReadPayload, 'notification'> & { notification?: Maybe<ResolversTypes['Notification']> }>;
  NotificationOrder: NotificationOrder;
  NotificationStats: ResolverTypeWrapper<NotificationStats>;
  NotificationsMarkAllReadInput: NotificationsMarkAllReadInput;
  NotificationsMarkAllReadPayload: ResolverTypeWrapper<NotificationsMarkAllReadPayload>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  SavedSearch: ResolverTypeWrapper<SavedSearchRow>;
  SavedSearchChannel: SavedSearchChannel;
  SavedSearchDeleteInput: SavedSearchDeleteInput;
  SavedSearchDeletePayload: ResolverTypeWrapper<SavedSearchDeletePayload>;
  SavedSearchLookInput: SavedSearchLookInput;
  SavedSearchLookPayload: ResolverTypeWrapper<Omit<SavedSearchLookPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  SavedSearchRenameInput: SavedSearchRenameInput;
  SavedSearchRenamePayload: ResolverTypeWrapper<Omit<SavedSearchRenamePayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  SavedSearchSaveInput: SavedSearchSaveInput;
  SavedSearchSavePayload: ResolverTypeWrapper<Omit<SavedSearchSavePayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  SavedSearchType: SavedSearchType;
  Solution: ResolverTypeWrapper<Solution>;
  SuccessStory: ResolverTypeWrapper<SuccessStory>;
  SupportProgram: ResolverTypeWrapper<SupportProgram>;
  TeleworkPattern: TeleworkPattern;
  UnavailableReason: UnavailableReason;
  UnavailableRegion: ResolverTypeWrapper<UnavailableRegion>;
  UserError: ResolverTypeWrapper<UserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Adoption: Adoption;
  ID: Scalars['ID']['output'];
  Article: Article;
  AuditChange: AuditChange;
  AuditEntry: AuditRow;
  AuditEntryConnection: AuditPage;
  Int: Scalars['Int']['output'];
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditFilter: AuditFilter;
  Comment: Comment;
  ContentReportInput: ContentReportInput;
  ContentReportPayload: Omit<ContentReportPayload, 'case'> & { case?: Maybe<ResolversParentTypes['ModerationCase']> };
  DateTime: Scalars['DateTime']['output'];
  Digest: DigestSummary;
  DigestItem: Highlight;
  DigestSendInput: DigestSendInput;
  DigestSendPayload: Omit<DigestSendPayload, 'notification'> & { notification?: Maybe<ResolversParentTypes['Notification']> };
  Event: Event;
  Hub: Hub;
  Issue: Issue;
  MeToo: MeToo;
  ModerationActInput: ModerationActInput;
  ModerationActPayload: Omit<ModerationActPayload, 'case'> & { case?: Maybe<ResolversParentTypes['ModerationCase']> };
  ModerationAction: ActionRow;
  ModerationCase: CaseRow;
  ModerationCaseConnection: CasePage;
  ModerationCaseEdge: Omit<ModerationCaseEdge, 'node'> & { node: ResolversParentTypes['ModerationCase'] };
  ModerationFilter: ModerationFilter;
  Mutation: Record<PropertyKey, never>;
  Node: SubjectReference;
  Notification: NotificationRow;
  NotificationConnection: NotificationPage;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationFilter: NotificationFilter;
  Boolean: Scalars['Boolean']['output'];
  NotificationMarkReadInput: NotificationMarkReadInput;
  NotificationMarkReadPayload: Omit<NotificationMarkReadPayload, 'notification'> & { notification?: Maybe<ResolversParentTypes['Notification']> };
  NotificationStats: NotificationStats;
  NotificationsMarkAllReadInput: NotificationsMarkAllReadInput;
  NotificationsMarkAllReadPayload: NotificationsMarkAllReadPayload;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  SavedSearch: SavedSearchRow;
  SavedSearchDeleteInput: SavedSearchDeleteInput;
  SavedSearchDeletePayload: SavedSearchDeletePayload;
  SavedSearchLookInput: SavedSearchLookInput;
  SavedSearchLookPayload: Omit<SavedSearchLookPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  SavedSearchRenameInput: SavedSearchRenameInput;
  SavedSearchRenamePayload: Omit<SavedSearchRenamePayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  SavedSearchSaveInput: SavedSearchSaveInput;
  SavedSearchSavePayload: Omit<SavedSearchSavePayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  Solution: Solution;
  SuccessStory: SuccessStory;
  SupportProgram: SupportProgram;
  UnavailableRegion: UnavailableRegion;
  UserError: UserError;
  String: Scalars['String']['output'];
};

export type GatheredDirectiveArgs = { };

export type GatheredDirectiveResolver<Result, Parent, ContextType = Context, Args = GatheredDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeysetDirectiveArgs = {
  direction: Scalars['String']['input'];
  key: Scalars['String']['input'];
};

export type KeysetDirectiveResolver<Result, Parent, ContextType = Context, Args = KeysetDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MergedDirectiveArgs = {
  by: Scalars['String']['input'];
  key?: Maybe<Scalars['String']['input']>;
};

export type MergedDirectiveResolver<Result, Parent, ContextType = Context, Args = MergedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RoutedDirectiveArgs = {
  by: Scalars['String']['input'];
};

export type RoutedDirectiveResolver<Result, Parent, ContextType = Context, Args = RoutedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry'], FederationReferenceType extends FederationReferenceTypes['AuditEntry'] = FederationReferenceTypes['AuditEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  targetId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentReportPayload'] = ResolversParentTypes['ContentReportPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ModerationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Digest'] = ResolversParentTypes['Digest']> = {
  adoptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['DigestItem']>, ParentType, ContextType>;
  newIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedArticles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedStories?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvedIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staleIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DigestItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestItem'] = ResolversParentTypes['DigestItem']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DigestItemKind'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DigestSendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestSendPayload'] = ResolversParentTypes['DigestSendPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeTooResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeToo'] = ResolversParentTypes['MeToo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModerationActPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerationActPayload'] = ResolversParentTypes['ModerationActPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['ModerationCase']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ModerationActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerationAction'] = ResolversParentTypes['ModerationAction']> = {
  act?: Resolver<ResolversTypes['ModerationAct'], ParentType, ContextType>;
  byRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  doneAct?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModerationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerationCase'] = ResolversParentTypes['ModerationCase'], FederationReferenceType extends FederationReferenceTypes['ModerationCase'] = FederationReferenceTypes['ModerationCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ModerationCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ModerationAction']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['ModerationAction']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ModerationStatus']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ModerationReason'], ParentType, ContextType>;
  reporterRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ModerationStatus'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  targetTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModerationCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerationCaseConnection'] = ResolversParentTypes['ModerationCaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ModerationCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type ModerationCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerationCaseEdge'] = ResolversParentTypes['ModerationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModerationCase'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  contentReport?: Resolver<Maybe<ResolversTypes['ContentReportPayload']>, ParentType, ContextType, RequireFields<MutationContentReportArgs, 'input'>>;
  digestSend?: Resolver<Maybe<ResolversTypes['DigestSendPayload']>, ParentType, ContextType, RequireFields<MutationDigestSendArgs, 'input'>>;
  moderationAppeal?: Resolver<Maybe<ResolversTypes['ModerationActPayload']>, ParentType, ContextType, RequireFields<MutationModerationAppealArgs, 'input'>>;
  moderationDismiss?: Resolver<Maybe<ResolversTypes['ModerationActPayload']>, ParentType, ContextType, RequireFields<MutationModerationDismissArgs, 'input'>>;
  moderationHidePending?: Resolver<Maybe<ResolversTypes['ModerationActPayload']>, ParentType, ContextType, RequireFields<MutationModerationHidePendingArgs, 'input'>>;
  moderationNote?: Resolver<Maybe<ResolversTypes['ModerationActPayload']>, ParentType, ContextType, RequireFields<MutationModerationNoteArgs, 'input'>>;
  moderationUphold?: Resolver<Maybe<ResolversTypes['ModerationActPayload']>, ParentType, ContextType, RequireFields<MutationModerationUpholdArgs, 'input'>>;
  notificationMarkRead?: Resolver<Maybe<ResolversTypes['NotificationMarkReadPayload']>, ParentType, ContextType, RequireFields<MutationNotificationMarkReadArgs, 'input'>>;
  notificationsMarkAllRead?: Resolver<Maybe<ResolversTypes['NotificationsMarkAllReadPayload']>, ParentType, ContextType, RequireFields<MutationNotificationsMarkAllReadArgs, 'input'>>;
  savedSearchDelete?: Resolver<Maybe<ResolversTypes['SavedSearchDeletePayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchDeleteArgs, 'input'>>;
  savedSearchLook?: Resolver<Maybe<ResolversTypes['SavedSearchLookPayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchLookArgs, 'input'>>;
  savedSearchRename?: Resolver<Maybe<ResolversTypes['SavedSearchRenamePayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchRenameArgs, 'input'>>;
  savedSearchSave?: Resolver<Maybe<ResolversTypes['SavedSearchSavePayload']>, ParentType, ContextType, RequireFields<MutationSavedSearchSaveArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Adoption' | 'Article' | 'AuditEntry' | 'Comment' | 'Event' | 'Hub' | 'Issue' | 'MeToo' | 'ModerationCase' | 'Notification' | 'SavedSearch' | 'Solution' | 'SuccessStory' | 'SupportProgram', ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification'], FederationReferenceType extends FederationReferenceTypes['Notification'] = FederationReferenceTypes['Notification']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Notification']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotificationMessageArgs, 'language'>>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subjectTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationMarkReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationMarkReadPayload'] = ResolversParentTypes['NotificationMarkReadPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationStats'] = ResolversParentTypes['NotificationStats']> = {
  unread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationsMarkAllReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationsMarkAllReadPayload'] = ResolversParentTypes['NotificationsMarkAllReadPayload']> = {
  markedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEntries?: Resolver<Maybe<ResolversTypes['AuditEntryConnection']>, ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'orderBy'>>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType, RequireFields<QueryDigestArgs, 'since'>>;
  moderationCase?: Resolver<Maybe<ResolversTypes['ModerationCase']>, ParentType, ContextType, RequireFields<QueryModerationCaseArgs, 'id'>>;
  moderationCases?: Resolver<Maybe<ResolversTypes['ModerationCaseConnection']>, ParentType, ContextType, RequireFields<QueryModerationCasesArgs, 'orderBy'>>;
  notificationStats?: Resolver<Maybe<ResolversTypes['NotificationStats']>, ParentType, ContextType, Partial<QueryNotificationStatsArgs>>;
  notifications?: Resolver<Maybe<ResolversTypes['NotificationConnection']>, ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'orderBy'>>;
  savedSearches?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SavedSearch']>>, ParentType, ContextType, Partial<QuerySavedSearchesArgs>>;
};

export type SavedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch'], FederationReferenceType extends FederationReferenceTypes['SavedSearch'] = FederationReferenceTypes['SavedSearch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SavedSearch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['SavedSearchChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastLookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['SavedSearchType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchDeletePayload'] = ResolversParentTypes['SavedSearchDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedSearchLookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchLookPayload'] = ResolversParentTypes['SavedSearchLookPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedSearchRenamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchRenamePayload'] = ResolversParentTypes['SavedSearchRenamePayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedSearchSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchSavePayload'] = ResolversParentTypes['SavedSearchSavePayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuccessStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessStory'] = ResolversParentTypes['SuccessStory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgram'] = ResolversParentTypes['SupportProgram']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnavailableRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnavailableRegion'] = ResolversParentTypes['UnavailableRegion']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UnavailableReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Adoption?: AdoptionResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  ContentReportPayload?: ContentReportPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Digest?: DigestResolvers<ContextType>;
  DigestItem?: DigestItemResolvers<ContextType>;
  DigestSendPayload?: DigestSendPayloadResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  MeToo?: MeTooResolvers<ContextType>;
  ModerationActPayload?: ModerationActPayloadResolvers<ContextType>;
  ModerationAction?: ModerationActionResolvers<ContextType>;
  ModerationCase?: ModerationCaseResolvers<ContextType>;
  ModerationCaseConnection?: ModerationCaseConnectionResolvers<ContextType>;
  ModerationCaseEdge?: ModerationCaseEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationMarkReadPayload?: NotificationMarkReadPayloadResolvers<ContextType>;
  NotificationStats?: NotificationStatsResolvers<ContextType>;
  NotificationsMarkAllReadPayload?: NotificationsMarkAllReadPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SavedSearchDeletePayload?: SavedSearchDeletePayloadResolvers<ContextType>;
  SavedSearchLookPayload?: SavedSearchLookPayloadResolvers<ContextType>;
  SavedSearchRenamePayload?: SavedSearchRenamePayloadResolvers<ContextType>;
  SavedSearchSavePayload?: SavedSearchSavePayloadResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SuccessStory?: SuccessStoryResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  UnavailableRegion?: UnavailableRegionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  keyset?: KeysetDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
  routed?: RoutedDirectiveResolver<any, any, ContextType>;
};

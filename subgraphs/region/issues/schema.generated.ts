import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AbsorbedRow } from './duplicate-queries.ts';
import type { BarrierPage } from './barriers.ts';
import type { IssueRow, CommentRow, MeTooRow, SolutionRow } from './queries.ts';
import type { HubReference } from '../references.ts';
import type { IssuePage } from './lists.ts';
import type { ClusterCell } from './clusters.ts';
import type { SimilarIssuePage } from './similar.ts';
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

/** A duplicate that an issue has absorbed; it is named by its ID, since it may be of another region. */
export type AbsorbedDuplicate = {
  readonly __typename?: 'AbsorbedDuplicate';
  /** When it was merged. */
  readonly at: Scalars['DateTime']['output'];
  /** Number of hubs that it brings, its reporter included. */
  readonly hubCount: Scalars['Int']['output'];
  /** Its hub's name, or where that lies when it stays anonymous. */
  readonly hubLabel: Scalars['String']['output'];
  /** Global ID of the duplicate. */
  readonly issueId: Scalars['ID']['output'];
  /** Its title when it was merged. */
  readonly title: Scalars['String']['output'];
};

export type Article = {
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

export type BarrierConnection = {
  readonly __typename?: 'BarrierConnection';
  readonly edges: ReadonlyArray<BarrierEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type BarrierEdge = {
  readonly __typename?: 'BarrierEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CollectedBarrier;
};

export type BarrierOrder =
  /** By the name of the law, by code point. */
  | 'LAW'
  | 'MOST_ME_TOO'
  | 'NEWEST';

export type BarrierStats = {
  readonly __typename?: 'BarrierStats';
  readonly byLaw: ReadonlyArray<LawCount>;
  /** Number of issues with a barrier. */
  readonly total: Scalars['Int']['output'];
};

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

/** What kind of place a hub is in. */
export type CityArchetype =
  /** 中核都市 */
  | 'CORE_CITY'
  /** 離島・中山間地等 */
  | 'ISLAND_OR_MOUNTAIN'
  /** 地方小都市 */
  | 'SMALL_CITY';

/** A law or rule that stands in a hub's way. */
export type CollectedBarrier = {
  readonly __typename?: 'CollectedBarrier';
  readonly issue: Issue;
  /** As the hub wrote it. */
  readonly law: Scalars['String']['output'];
  /** The laws in it by their names alone, as `barrierStats` counts them. */
  readonly laws: ReadonlyArray<Scalars['String']['output']>;
  readonly region?: Maybe<Region>;
  readonly text: Scalars['String']['output'];
};

/** A remark of a member on an issue. */
export type Comment = Node & {
  readonly __typename?: 'Comment';
  /** Who speaks: the hub's name or the role. */
  readonly authorLabel: Scalars['String']['output'];
  /** Plain text; a mark in its place when it is hidden. */
  readonly body: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly hiddenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who took it out of sight. */
  readonly hiddenBy?: Maybe<Scalars['String']['output']>;
  /** Why it was taken out of sight. */
  readonly hiddenReason?: Maybe<Scalars['String']['output']>;
  readonly hub?: Maybe<Hub>;
  readonly id: Scalars['ID']['output'];
  /** The region's admin took it out of sight. */
  readonly isHidden: Scalars['Boolean']['output'];
};

export type FunctionActivity =
  /** 受託して地元の自営型テレワーカーに発注 */
  | 'ACCEPT_AND_SUBCONTRACT'
  /** センター勤務の環境整備 */
  | 'CENTER_WORK_ENVIRONMENT'
  /** 企業が人を送り込むためのサポート */
  | 'COMPANY_DISPATCH_SUPPORT'
  /** コワーキングスペースの提供 */
  | 'COWORKING_PROVISION'
  /** 障がい者の就労移行支援 */
  | 'DISABILITY_EMPLOYMENT_TRANSITION'
  /** 雇用型テレワーカーの利用(企業負担) */
  | 'EMPLOYED_WORKERS_COMPANY_PAYS'
  /** 社員の生活支援 */
  | 'EMPLOYEE_LIVING_SUPPORT'
  /** 提供施設の管理 */
  | 'FACILITY_MANAGEMENT'
  /** 在宅勤務等の導入支援 */
  | 'HOME_WORK_ADOPTION'
  /** 在宅勤務の環境整備 */
  | 'HOME_WORK_ENVIRONMENT'
  /** 子育て等と両立するためのICTスキル */
  | 'ICT_SKILLS_FOR_CHILDCARE_BALANCE'
  /** 女性や障がい者等の就業機会の創出 */
  | 'INCLUSIVE_JOB_CREATION'
  /** 採用面接のサポート */
  | 'INTERVIEW_SUPPORT'
  /** 地域企業への啓蒙 */
  | 'LOCAL_COMPANY_OUTREACH'
  /** 地域企業の人材確保 */
  | 'LOCAL_COMPANY_STAFFING'
  /** 地域のテレワーカーの利用(個人負担) */
  | 'LOCAL_WORKERS_SELF_PAY'
  /** 業務を受託し担保する */
  | 'QUALITY_GUARANTEE'
  /** 人材募集のサポート */
  | 'RECRUITMENT_SUPPORT'
  /** チーム体制で高度な業務 */
  | 'TEAM_DELIVERY'
  /** テレワーカーとしての教育 */
  | 'TELEWORKER_TRAINING'
  /** ワークライフバランス向上施策 */
  | 'WORK_LIFE_BALANCE';

export type Hub = {
  readonly __typename?: 'Hub';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** A problem that a hub has and the network may help with. */
export type Issue = Node & {
  readonly __typename?: 'Issue';
  /** The issues of any region that repeat this one, the first merged first. */
  readonly absorbedDuplicates: ReadonlyArray<AbsorbedDuplicate>;
  readonly activities: ReadonlyArray<FunctionActivity>;
  /** Who works on it; null for other regions when the hub stays anonymous. */
  readonly assigneeDisplay?: Maybe<Scalars['String']['output']>;
  readonly audiences: ReadonlyArray<Audience>;
  /** The law or rule that stands in the way. */
  readonly barrier?: Maybe<RegulationBarrier>;
  readonly body: Scalars['String']['output'];
  /** It is solved, the viewer speaks for its hub, and it was not made into an article yet. */
  readonly canBecomeKnowHow: Scalars['Boolean']['output'];
  readonly category: IssueCategory;
  /** At most the first 100, oldest first. */
  readonly comments: ReadonlyArray<Comment>;
  /** The coordinator who goes along. */
  readonly coordinatorDisplay?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The issue that this one repeats, where that is of the same region. */
  readonly duplicateOf?: Maybe<Issue>;
  /** The ID of the issue that this one repeats; of any region. */
  readonly duplicateOfId?: Maybe<Scalars['ID']['output']>;
  readonly functions: ReadonlyArray<CenterFunction>;
  /** The hub that has the problem; null for other regions when it chose to stay anonymous. */
  readonly hub?: Maybe<Hub>;
  /** Number of hubs that have this problem, here or in a duplicate, the reporter included. */
  readonly hubCount: Scalars['Int']['output'];
  /** The hub's name, or a description such as 東北の拠点（離島・中山間地等） when it stays anonymous. */
  readonly hubLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isAnonymousToNetwork: Scalars['Boolean']['output'];
  /** The viewer follows it. */
  readonly isFollowed: Scalars['Boolean']['output'];
  /** Open or in progress and untouched for 60 days. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Articles of this region that solve it. */
  readonly knowHow: ReadonlyArray<Maybe<Article>>;
  /** The same without the reporter: each hub counts once, wherever it said so. */
  readonly meTooCount: Scalars['Int']['output'];
  /** Number of regions among the hubs that have this problem, the reporter's included. */
  readonly meTooRegionCount: Scalars['Int']['output'];
  /** At most the first 100, oldest first. */
  readonly meToos: ReadonlyArray<MeToo>;
  readonly measures: ReadonlyArray<SupportMeasure>;
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** The project or business (事業) that the issue belongs to. */
  readonly project?: Maybe<Scalars['String']['output']>;
  readonly realizationPoints: ReadonlyArray<RealizationPoint>;
  readonly region?: Maybe<Region>;
  /** How often it was opened again. */
  readonly reopenCount: Scalars['Int']['output'];
  /** Why it was opened again last. */
  readonly reopenReason?: Maybe<Scalars['String']['output']>;
  /** When it was opened again last. */
  readonly reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** A coordinator reported it on the hub's behalf. */
  readonly reportedOnBehalf: Scalars['Boolean']['output'];
  /** How it was solved; null while it is not. */
  readonly resolution?: Maybe<IssueResolution>;
  readonly severity: Severity;
  /** Number of solutions that stand: all but the withdrawn ones. */
  readonly solutionCount: Scalars['Int']['output'];
  /** At most the first 100, oldest first. */
  readonly solutions: ReadonlyArray<Solution>;
  readonly status: IssueStatus;
  readonly title: Scalars['String']['output'];
  /** What the hub has tried so far. */
  readonly tried: ReadonlyArray<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly urgency: Urgency;
  /** Goes up with the issue's text, state and people; not with what others add to it. */
  readonly version: Scalars['Int']['output'];
};

export type IssueAbsorbDuplicateInput = {
  readonly handover: IssueHandoverInput;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly masterId: Scalars['ID']['input'];
};

export type IssueAbsorbDuplicatePayload = {
  readonly __typename?: 'IssueAbsorbDuplicatePayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueAcceptSolutionInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly solutionId: Scalars['ID']['input'];
};

export type IssueAcceptSolutionPayload = {
  readonly __typename?: 'IssueAcceptSolutionPayload';
  readonly issue?: Maybe<Issue>;
  readonly solution?: Maybe<Solution>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueAssignInput = {
  /** Who works on it, as the region calls them; null takes them off. */
  readonly assigneeDisplay?: InputMaybe<Scalars['String']['input']>;
  /** Which coordinator goes along; null takes them off. A coordinator who says so hears of the issue. */
  readonly coordinatorDisplay?: InputMaybe<Scalars['String']['input']>;
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueAssignPayload = {
  readonly __typename?: 'IssueAssignPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueCategory =
  /** 移住後の支援 */
  | 'AFTER_ARRIVAL_SUPPORT'
  /** ビジネスマッチング */
  | 'BUSINESS_MATCHING'
  /** 施設・建物 */
  | 'FACILITY_BUILDING'
  /** 資金・自立運営 */
  | 'FINANCE_SELF_SUSTAINABILITY'
  /** 通信環境 */
  | 'ICT_CONNECTIVITY'
  /** 生活サービス */
  | 'LIFE_SERVICES'
  /** その他 */
  | 'OTHER'
  /** 広報 */
  | 'PUBLICITY'
  /** 規制・制度 */
  | 'REGULATION'
  /** セキュリティ */
  | 'SECURITY'
  /** 運営スタッフ */
  | 'STAFFING'
  /** 補助金の終了 */
  | 'SUBSIDY_END'
  /** 人材不足 */
  | 'TALENT_SHORTAGE'
  /** 入居企業の定着 */
  | 'TENANT_RETENTION'
  /** 利用者の拡大 */
  | 'USER_GROWTH';

export type IssueCategoryCount = {
  readonly __typename?: 'IssueCategoryCount';
  readonly category: IssueCategory;
  readonly count: Scalars['Int']['output'];
};

export type IssueCloseInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueClosePayload = {
  readonly __typename?: 'IssueClosePayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The issues of one category and one pattern; one with several patterns is in as many. */
export type IssueCluster = {
  readonly __typename?: 'IssueCluster';
  readonly byRegion: ReadonlyArray<IssueClusterCell>;
  readonly category: IssueCategory;
  /** Category and pattern, such as STAFFING/OFFICE. */
  readonly key: Scalars['String']['output'];
  /** The most hubs that have one of them too. */
  readonly mostMeToo: Scalars['Int']['output'];
  /** Since when the oldest of them waits for a solution. */
  readonly oldestWithoutSolutionAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null for those that name no pattern. */
  readonly pattern?: Maybe<TeleworkPattern>;
  /** Number of regions that have such issues. */
  readonly regionCount: Scalars['Int']['output'];
  /** Open or in progress and untouched for 60 days. */
  readonly stale: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  /** Open or in progress. */
  readonly unsolved: Scalars['Int']['output'];
  /** Open or in progress without any solution. */
  readonly withoutSolution: Scalars['Int']['output'];
};

/** A cluster's issues in one region. */
export type IssueClusterCell = {
  readonly __typename?: 'IssueClusterCell';
  /** The one that most hubs have too. */
  readonly mostMeToo?: Maybe<Issue>;
  /** The oldest that waits for a solution. */
  readonly oldestWithoutSolution?: Maybe<Issue>;
  readonly region?: Maybe<Region>;
  readonly stale: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
  readonly unsolved: Scalars['Int']['output'];
  readonly withoutSolution: Scalars['Int']['output'];
};

export type IssueClusters = {
  readonly __typename?: 'IssueClusters';
  readonly clusters: ReadonlyArray<IssueCluster>;
  /** Number of issues; each counts once, whatever its patterns. */
  readonly total: Scalars['Int']['output'];
};

export type IssueCommentInput = {
  readonly body: Scalars['String']['input'];
  /** The hub that speaks; absent for coordinators and the secretariat. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  /** The hub's name; for a coordinator of another region, the name of that region. */
  readonly hubLabel?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueCommentPayload = {
  readonly __typename?: 'IssueCommentPayload';
  readonly comment?: Maybe<Comment>;
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueConnection = {
  readonly __typename?: 'IssueConnection';
  readonly edges: ReadonlyArray<IssueEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** An issue that somebody is about to report. */
export type IssueDraft = {
  /** At most 5,000 characters. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** Issues of the same category come a little earlier. */
  readonly category?: InputMaybe<IssueCategory>;
  /** An issue that the draft is of, and that is not to be found. */
  readonly exceptIssueId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters. */
  readonly title: Scalars['String']['input'];
};

export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Issue;
};

export type IssueFilter = {
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  /** What kind of place the hub is in. */
  readonly archetype?: InputMaybe<ReadonlyArray<CityArchetype>>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly category?: InputMaybe<ReadonlyArray<IssueCategory>>;
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** Somebody works on it or goes along. */
  readonly hasAssignee?: InputMaybe<Scalars['Boolean']['input']>;
  /** A law or rule stands in the way. */
  readonly hasBarrier?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hubs that reported them. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The viewer follows it. */
  readonly isFollowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** It was opened again after it was solved. */
  readonly isReopened?: InputMaybe<Scalars['Boolean']['input']>;
  /** Open or in progress and untouched for 60 days. */
  readonly isStale?: InputMaybe<Scalars['Boolean']['input']>;
  readonly measures?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  /** Reported at least so many days ago. */
  readonly minAgeDays?: InputMaybe<Scalars['Int']['input']>;
  /** At least so many hubs have it too. */
  readonly minMeToo?: InputMaybe<Scalars['Int']['input']>;
  /** Only those for which nobody has offered a solution yet. */
  readonly noSolution?: InputMaybe<Scalars['Boolean']['input']>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  readonly realizationPoints?: InputMaybe<ReadonlyArray<RealizationPoint>>;
  /** A coordinator reported it on the hub's behalf. */
  readonly reportedOnBehalf?: InputMaybe<Scalars['Boolean']['input']>;
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** Solved, with an accepted solution of a hub of another region or of a coordinator of another. */
  readonly solvedWithHelpFromElsewhere?: InputMaybe<Scalars['Boolean']['input']>;
  readonly status?: InputMaybe<ReadonlyArray<IssueStatus>>;
  /** Words that must all occur, or others for the same, in what was told; width, kana and case do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly urgency?: InputMaybe<ReadonlyArray<Urgency>>;
};

export type IssueFollowInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueFollowPayload = {
  readonly __typename?: 'IssueFollowPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a duplicate hands over to its master. */
export type IssueHandover = {
  readonly __typename?: 'IssueHandover';
  /** Who hears of it, as recipients of notices. */
  readonly followers: ReadonlyArray<Scalars['String']['output']>;
  /** The hub that has the problem; null when it stays anonymous to the master's region. */
  readonly hubId?: Maybe<Scalars['ID']['output']>;
  /** Its name, or where it lies. */
  readonly hubLabel: Scalars['String']['output'];
  /** Global ID of the duplicate. */
  readonly issueId: Scalars['ID']['output'];
  /** The other hubs that have it. */
  readonly meToos: ReadonlyArray<IssueHandoverMeToo>;
  readonly title: Scalars['String']['output'];
};

export type IssueHandoverInput = {
  readonly followers: ReadonlyArray<Scalars['String']['input']>;
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  readonly hubLabel: Scalars['String']['input'];
  /** Global ID of the duplicate. */
  readonly issueId: Scalars['ID']['input'];
  readonly meToos: ReadonlyArray<IssueHandoverMeTooInput>;
  readonly title: Scalars['String']['input'];
};

/** A hub that has the problem of a duplicate too. */
export type IssueHandoverMeToo = {
  readonly __typename?: 'IssueHandoverMeToo';
  readonly hubId: Scalars['ID']['output'];
  readonly hubLabel: Scalars['String']['output'];
};

export type IssueHandoverMeTooInput = {
  readonly hubId: Scalars['ID']['input'];
  readonly hubLabel: Scalars['String']['input'];
};

export type IssueHideCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Erases the text for good, as personal data must be. */
  readonly isErased: Scalars['Boolean']['input'];
  /** Why; shown in the comment's place. */
  readonly reason: Scalars['String']['input'];
};

export type IssueHideCommentPayload = {
  readonly __typename?: 'IssueHideCommentPayload';
  readonly comment?: Maybe<Comment>;
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueMarkDuplicateInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The duplicate. */
  readonly issueId: Scalars['ID']['input'];
  readonly masterId: Scalars['ID']['input'];
};

export type IssueMarkDuplicatePayload = {
  readonly __typename?: 'IssueMarkDuplicatePayload';
  /** What the master's region has to be told. */
  readonly handover?: Maybe<IssueHandover>;
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueMeTooInput = {
  /** What is different at this hub. */
  readonly differs?: InputMaybe<Scalars['String']['input']>;
  /** The hub that has this problem too; of any region. */
  readonly hubId: Scalars['ID']['input'];
  /** The hub's name, kept so that it can be shown while its region is away. */
  readonly hubLabel: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Shows the note to the issue's own region only. */
  readonly isNotePrivate: Scalars['Boolean']['input'];
  readonly issueId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type IssueMeTooPayload = {
  readonly __typename?: 'IssueMeTooPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueOfferSolutionInput = {
  /** Know-how that helps; of any region. */
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  readonly body: Scalars['String']['input'];
  /** The hub that offers it; absent for coordinators. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  /** The hub's name; for a coordinator of another region, the name of that region. */
  readonly hubLabel?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
  readonly kind: SolutionKind;
};

export type IssueOfferSolutionPayload = {
  readonly __typename?: 'IssueOfferSolutionPayload';
  readonly issue?: Maybe<Issue>;
  readonly solution?: Maybe<Solution>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueOrder =
  | 'MOST_ME_TOO'
  | 'NEWEST'
  | 'OLDEST'
  | 'RECENTLY_UPDATED'
  /** How well they match the filter's text, which must be given. */
  | 'RELEVANCE';

export type IssueRecommendSolutionInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** False takes a proposal back. */
  readonly isRecommended: Scalars['Boolean']['input'];
  readonly solutionId: Scalars['ID']['input'];
};

export type IssueRecommendSolutionPayload = {
  readonly __typename?: 'IssueRecommendSolutionPayload';
  readonly issue?: Maybe<Issue>;
  readonly solution?: Maybe<Solution>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueReleaseDuplicateInput = {
  readonly duplicateId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly masterId: Scalars['ID']['input'];
};

export type IssueReleaseDuplicatePayload = {
  readonly __typename?: 'IssueReleaseDuplicatePayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueReopenInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
  /** Why it was not solved after all. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type IssueReopenPayload = {
  readonly __typename?: 'IssueReopenPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueReportInput = {
  readonly activities: ReadonlyArray<FunctionActivity>;
  readonly audiences: ReadonlyArray<Audience>;
  readonly barrier?: InputMaybe<RegulationBarrierInput>;
  readonly body: Scalars['String']['input'];
  readonly category: IssueCategory;
  readonly functions: ReadonlyArray<CenterFunction>;
  /** The hub that has the problem. */
  readonly hubId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly isAnonymousToNetwork: Scalars['Boolean']['input'];
  readonly measures: ReadonlyArray<SupportMeasure>;
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  readonly project?: InputMaybe<Scalars['String']['input']>;
  readonly realizationPoints: ReadonlyArray<RealizationPoint>;
  readonly severity: Severity;
  readonly title: Scalars['String']['input'];
  readonly tried: ReadonlyArray<Scalars['String']['input']>;
  readonly urgency: Urgency;
};

export type IssueReportPayload = {
  readonly __typename?: 'IssueReportPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueResolution = {
  readonly __typename?: 'IssueResolution';
  /** The know-how that solved it; null for other regions when it could tell which hub stays anonymous. */
  readonly article?: Maybe<Article>;
  readonly at: Scalars['DateTime']['output'];
  /** The accepted solutions, or empty when the hub found its own way. */
  readonly solutions: ReadonlyArray<Solution>;
  readonly summary: Scalars['String']['output'];
};

export type IssueReviewSolutionInput = {
  /** What the hub found when it tried. */
  readonly experience?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly solutionId: Scalars['ID']['input'];
  /** TRIED, HELPFUL or NOT_HELPFUL. */
  readonly status: SolutionStatus;
};

export type IssueReviewSolutionPayload = {
  readonly __typename?: 'IssueReviewSolutionPayload';
  readonly issue?: Maybe<Issue>;
  readonly solution?: Maybe<Solution>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueShowCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type IssueShowCommentPayload = {
  readonly __typename?: 'IssueShowCommentPayload';
  readonly comment?: Maybe<Comment>;
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueSolveInput = {
  /** The know-how that solved it; of any region. */
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
  /** How it was solved; may be left out when a solution was accepted. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

export type IssueSolvePayload = {
  readonly __typename?: 'IssueSolvePayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueStartInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueStartPayload = {
  readonly __typename?: 'IssueStartPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueStats = {
  readonly __typename?: 'IssueStats';
  readonly byCategory: ReadonlyArray<IssueCategoryCount>;
  readonly byStatus: ReadonlyArray<IssueStatusCount>;
  readonly oldestOpenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly total: Scalars['Int']['output'];
  /** Open or in progress without any solution. */
  readonly withoutSolution: Scalars['Int']['output'];
};

export type IssueStatus =
  /** 終了 */
  | 'CLOSED'
  /** 重複 */
  | 'DUPLICATE'
  /** 対応中 */
  | 'IN_PROGRESS'
  /** 未解決 */
  | 'OPEN'
  /** 解決 */
  | 'SOLVED'
  /** 取り下げ */
  | 'WITHDRAWN';

export type IssueStatusCount = {
  readonly __typename?: 'IssueStatusCount';
  readonly count: Scalars['Int']['output'];
  readonly status: IssueStatus;
};

export type IssueUnassignInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueUnassignPayload = {
  readonly __typename?: 'IssueUnassignPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueUnfollowInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueUnfollowPayload = {
  readonly __typename?: 'IssueUnfollowPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueUnmarkDuplicateInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The duplicate. */
  readonly issueId: Scalars['ID']['input'];
  readonly masterId: Scalars['ID']['input'];
};

export type IssueUnmarkDuplicatePayload = {
  readonly __typename?: 'IssueUnmarkDuplicatePayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What is left out stays as it is. */
export type IssueUpdateInput = {
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly barrier?: InputMaybe<RegulationBarrierInput>;
  readonly body?: InputMaybe<Scalars['String']['input']>;
  readonly category?: InputMaybe<IssueCategory>;
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly isAnonymousToNetwork?: InputMaybe<Scalars['Boolean']['input']>;
  readonly issueId: Scalars['ID']['input'];
  readonly measures?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  readonly project?: InputMaybe<Scalars['String']['input']>;
  readonly realizationPoints?: InputMaybe<ReadonlyArray<RealizationPoint>>;
  readonly severity?: InputMaybe<Severity>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly tried?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly urgency?: InputMaybe<Urgency>;
};

export type IssueUpdatePayload = {
  readonly __typename?: 'IssueUpdatePayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueWithdrawInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
  /** Why it is taken back. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type IssueWithdrawMeTooInput = {
  /** The hub that said so. */
  readonly hubId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueWithdrawMeTooPayload = {
  readonly __typename?: 'IssueWithdrawMeTooPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueWithdrawPayload = {
  readonly __typename?: 'IssueWithdrawPayload';
  readonly issue?: Maybe<Issue>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueWithdrawSolutionInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly solutionId: Scalars['ID']['input'];
};

export type IssueWithdrawSolutionPayload = {
  readonly __typename?: 'IssueWithdrawSolutionPayload';
  readonly issue?: Maybe<Issue>;
  readonly solution?: Maybe<Solution>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How often a law stands in the way; an issue that names two laws counts for both. */
export type LawCount = {
  readonly __typename?: 'LawCount';
  readonly count: Scalars['Int']['output'];
  /** Hubs that have these problems, the reporters included. */
  readonly hubCount: Scalars['Int']['output'];
  /** Its name, without articles and remarks. */
  readonly law: Scalars['String']['output'];
  /** Those that are not solved. */
  readonly unsolved: Scalars['Int']['output'];
};

/** A hub that has the same problem. */
export type MeToo = Node & {
  readonly __typename?: 'MeToo';
  readonly createdAt: Scalars['DateTime']['output'];
  /** What is different at this hub. */
  readonly differs?: Maybe<Scalars['String']['output']>;
  /** Null with an error when that hub's region does not answer. */
  readonly hub?: Maybe<Hub>;
  /** The hub's name when it said so; there even while its region is not. */
  readonly hubLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Null where the hub keeps its note to the issue's region. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Takes a duplicate's hubs and followers to its master; done once however often it is asked for. */
  readonly issueAbsorbDuplicate?: Maybe<IssueAbsorbDuplicatePayload>;
  /** The issue's hub accepts a solution; several may be accepted. */
  readonly issueAcceptSolution?: Maybe<IssueAcceptSolutionPayload>;
  /** Says who works on it, and which coordinator goes along. */
  readonly issueAssign?: Maybe<IssueAssignPayload>;
  /** The hub confirms that it is solved for good; 30 days after it was solved that counts as done. */
  readonly issueClose?: Maybe<IssueClosePayload>;
  /** A member comments on an issue. */
  readonly issueComment?: Maybe<IssueCommentPayload>;
  /** The viewer wants to hear how an issue goes on; asking twice is no mistake. */
  readonly issueFollow?: Maybe<IssueFollowPayload>;
  /** The region's admin puts a mark in the place of a comment. */
  readonly issueHideComment?: Maybe<IssueHideCommentPayload>;
  /** Marks an unsolved issue as a duplicate; done once however often it is asked for. The network merges with it. */
  readonly issueMarkDuplicate?: Maybe<IssueMarkDuplicatePayload>;
  /** A hub of any region says that it has this problem too; once per hub. */
  readonly issueMeToo?: Maybe<IssueMeTooPayload>;
  /** A hub of any region offers a solution, or a coordinator does on behalf of no hub. */
  readonly issueOfferSolution?: Maybe<IssueOfferSolutionPayload>;
  /** A coordinator proposes to accept a solution, or takes that back. */
  readonly issueRecommendSolution?: Maybe<IssueRecommendSolutionPayload>;
  /** Takes a duplicate's hubs and followers from its master again; nothing happens when they are not there. */
  readonly issueReleaseDuplicate?: Maybe<IssueReleaseDuplicatePayload>;
  /** It was not solved after all: SOLVED or CLOSED becomes OPEN. */
  readonly issueReopen?: Maybe<IssueReopenPayload>;
  /** A hub tells the network of a problem it has; a coordinator of its region may do so on its behalf. */
  readonly issueReport?: Maybe<IssueReportPayload>;
  /** The issue's hub says that it has tried a solution, and whether it helped. */
  readonly issueReviewSolution?: Maybe<IssueReviewSolutionPayload>;
  /** The region's admin shows a hidden comment again. */
  readonly issueShowComment?: Maybe<IssueShowCommentPayload>;
  /** Marks an issue as solved; it needs an accepted solution or a written resolution. */
  readonly issueSolve?: Maybe<IssueSolvePayload>;
  /** The hub takes the problem in hand: OPEN becomes IN_PROGRESS. */
  readonly issueStart?: Maybe<IssueStartPayload>;
  /** Takes off who works on it and which coordinator goes along. */
  readonly issueUnassign?: Maybe<IssueUnassignPayload>;
  /** The viewer wants to hear of an issue no more; whom it concerns anyway hears of it all the same. */
  readonly issueUnfollow?: Maybe<IssueUnfollowPayload>;
  /** Brings back the status that a mark took; nothing happens to what is no duplicate of this master. */
  readonly issueUnmarkDuplicate?: Maybe<IssueUnmarkDuplicatePayload>;
  /** Changes what was told, while it is not solved: its hub, the region's admin, or a coordinator who reports on a hub's behalf. */
  readonly issueUpdate?: Maybe<IssueUpdatePayload>;
  /** The hub takes back what it reported. */
  readonly issueWithdraw?: Maybe<IssueWithdrawPayload>;
  /** A hub takes back that it has this problem too. */
  readonly issueWithdrawMeToo?: Maybe<IssueWithdrawMeTooPayload>;
  /** Who offered a solution takes it back. */
  readonly issueWithdrawSolution?: Maybe<IssueWithdrawSolutionPayload>;
};


export type MutationIssueAbsorbDuplicateArgs = {
  input: IssueAbsorbDuplicateInput;
};


export type MutationIssueAcceptSolutionArgs = {
  input: IssueAcceptSolutionInput;
};


export type MutationIssueAssignArgs = {
  input: IssueAssignInput;
};


export type MutationIssueCloseArgs = {
  input: IssueCloseInput;
};


export type MutationIssueCommentArgs = {
  input: IssueCommentInput;
};


export type MutationIssueFollowArgs = {
  input: IssueFollowInput;
};


export type MutationIssueHideCommentArgs = {
  input: IssueHideCommentInput;
};


export type MutationIssueMarkDuplicateArgs = {
  input: IssueMarkDuplicateInput;
};


export type MutationIssueMeTooArgs = {
  input: IssueMeTooInput;
};


export type MutationIssueOfferSolutionArgs = {
  input: IssueOfferSolutionInput;
};


export type MutationIssueRecommendSolutionArgs = {
  input: IssueRecommendSolutionInput;
};


export type MutationIssueReleaseDuplicateArgs = {
  input: IssueReleaseDuplicateInput;
};


export type MutationIssueReopenArgs = {
  input: IssueReopenInput;
};


export type MutationIssueReportArgs = {
  input: IssueReportInput;
};


export type MutationIssueReviewSolutionArgs = {
  input: IssueReviewSolutionInput;
};


export type MutationIssueShowCommentArgs = {
  input: IssueShowCommentInput;
};


export type MutationIssueSolveArgs = {
  input: IssueSolveInput;
};


export type MutationIssueStartArgs = {
  input: IssueStartInput;
};


export type MutationIssueUnassignArgs = {
  input: IssueUnassignInput;
};


export type MutationIssueUnfollowArgs = {
  input: IssueUnfollowInput;
};


export type MutationIssueUnmarkDuplicateArgs = {
  input: IssueUnmarkDuplicateInput;
};


export type MutationIssueUpdateArgs = {
  input: IssueUpdateInput;
};


export type MutationIssueWithdrawArgs = {
  input: IssueWithdrawInput;
};


export type MutationIssueWithdrawMeTooArgs = {
  input: IssueWithdrawMeTooInput;
};


export type MutationIssueWithdrawSolutionArgs = {
  input: IssueWithdrawSolutionInput;
};

export type Node = {
  /** Global ID: type, region and UUIDv7, such as `issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an`. */
  readonly id: Scalars['ID']['output'];
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
  /** The same counted by law. For coordinators and the secretariat. */
  readonly barrierStats?: Maybe<BarrierStats>;
  /** One issue, or null when it does not exist or the viewer may not see it. */
  readonly issue?: Maybe<Issue>;
  /** The issues of all regions in heaps of one category and pattern: what everybody has, and what nobody works on. For coordinators and the secretariat. */
  readonly issueClusters?: Maybe<IssueClusters>;
  /** What an issue hands over to its master when they are merged: for the network's own use. */
  readonly issueHandover?: Maybe<IssueHandover>;
  /** How many issues the viewer may see, in total and by facet, summed over the regions. */
  readonly issueStats?: Maybe<IssueStats>;
  /** The issues of all regions, or of `regions`, in one order. `first` or `last` is between 1 and 100; the default is the first 20. */
  readonly issues?: Maybe<IssueConnection>;
  /** Several issues in the order of `ids`, null where one does not exist or may not be seen. At most 100. */
  readonly issuesById: ReadonlyArray<Maybe<Issue>>;
  /** The laws and rules that stand in the way, collected from the issues of all regions. For coordinators and the secretariat. */
  readonly regulationBarriers?: Maybe<BarrierConnection>;
  /** The issues of all regions that are like a draft, the likest first, for showing while somebody types; also by other words for the same. */
  readonly similarIssues?: Maybe<SimilarIssueConnection>;
};


export type QueryBarrierStatsArgs = {
  filter?: InputMaybe<IssueFilter>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIssueClustersArgs = {
  filter?: InputMaybe<IssueFilter>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryIssueHandoverArgs = {
  issueId: Scalars['ID']['input'];
  masterId: Scalars['ID']['input'];
};


export type QueryIssueStatsArgs = {
  filter?: InputMaybe<IssueFilter>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: IssueOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryIssuesByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryRegulationBarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: BarrierOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QuerySimilarIssuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  draft: IssueDraft;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SimilarIssueOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type RealizationPoint =
  /** 生活直結サービスを提供できるICT環境 */
  | 'LIFE_SERVICES_ICT'
  /** 地方におけるテレワーク推進拠点 */
  | 'LOCAL_HUB'
  /** 地域全域をカバーできるICT環境 */
  | 'REGION_WIDE_ICT'
  /** 都市部企業への適切なテレワーク導入 */
  | 'URBAN_COMPANY_ADOPTION';

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['String']['output'];
};

export type RegulationBarrier = {
  readonly __typename?: 'RegulationBarrier';
  /** Name of the law or rule. */
  readonly law: Scalars['String']['output'];
  /** What exactly hinders. */
  readonly text: Scalars['String']['output'];
};

export type RegulationBarrierInput = {
  readonly law: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type Severity =
  /** 重い */
  | 'HIGH'
  /** 軽い */
  | 'LOW'
  /** 中くらい */
  | 'MEDIUM';

export type SimilarIssueConnection = {
  readonly __typename?: 'SimilarIssueConnection';
  readonly edges: ReadonlyArray<SimilarIssueEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type SimilarIssueEdge = {
  readonly __typename?: 'SimilarIssueEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words of the draft that it has, or has by other words for the same. */
  readonly matchedWords: ReadonlyArray<Scalars['String']['output']>;
  readonly node: Issue;
};

export type SimilarIssueOrder =
  /** The likest first. */
  | 'RELEVANCE';

/** Help that a hub of any region, or a coordinator, offers against an issue. */
export type Solution = Node & {
  readonly __typename?: 'Solution';
  /** Know-how that helps; of any region. */
  readonly article?: Maybe<Article>;
  readonly body: Scalars['String']['output'];
  /** The regions of the coordinator who offers it; empty for one of the whole nation, and for hubs. */
  readonly coordinatorRegions: ReadonlyArray<Region>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the issue's hub found when it tried. */
  readonly experience?: Maybe<Scalars['String']['output']>;
  /** Null when a coordinator offers it; null with an error when that hub's region does not answer. */
  readonly hub?: Maybe<Hub>;
  /** The offering hub's name when it offered, or コーディネーター（region）. */
  readonly hubLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** A coordinator proposes to accept it. */
  readonly isRecommended: Scalars['Boolean']['output'];
  readonly kind: SolutionKind;
  /** Which coordinator proposes that. */
  readonly recommendedBy?: Maybe<Scalars['String']['output']>;
  readonly status: SolutionStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type SolutionKind =
  /** 助言 */
  | 'ADVICE'
  /** 記事 */
  | 'ARTICLE'
  /** 紹介 */
  | 'CONTACT'
  /** 制度 */
  | 'PROGRAM'
  /** ひな型 */
  | 'TEMPLATE'
  /** 訪問 */
  | 'VISIT';

export type SolutionStatus =
  /** 採用 */
  | 'ACCEPTED'
  /** 役に立った */
  | 'HELPFUL'
  /** 役に立たなかった */
  | 'NOT_HELPFUL'
  /** 提案 */
  | 'OFFERED'
  /** 試した */
  | 'TRIED'
  /** 取り下げ */
  | 'WITHDRAWN';

export type SupportMeasure =
  /** 導入支援 */
  | 'ADOPTION_SUPPORT'
  /** 継続支援 */
  | 'CONTINUATION_SUPPORT'
  /** 規制緩和 */
  | 'DEREGULATION'
  /** 地元支援 */
  | 'LOCAL_RECEPTION'
  /** 助成金 */
  | 'SUBSIDY';

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

export type Urgency =
  /** 至急 */
  | 'HIGH'
  /** 急がない */
  | 'LOW'
  /** 数か月以内 */
  | 'MEDIUM';

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
  Comment: Comment;
  Hub: Hub;
  Issue: Issue;
  MeToo: MeToo;
  Solution: Solution;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Comment:
    ( { __typename: 'Comment' }
    & GraphQLRecursivePick<FederationTypes['Comment'], {"id":true}> );
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}> );
  MeToo:
    ( { __typename: 'MeToo' }
    & GraphQLRecursivePick<FederationTypes['MeToo'], {"id":true}> );
  Solution:
    ( { __typename: 'Solution' }
    & GraphQLRecursivePick<FederationTypes['Solution'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CommentRow )
    | ( IssueRow )
    | ( MeTooRow )
    | ( SolutionRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsorbedDuplicate: ResolverTypeWrapper<AbsorbedRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Article: ResolverTypeWrapper<Article>;
  Audience: Audience;
  BarrierConnection: ResolverTypeWrapper<BarrierPage>;
  BarrierEdge: ResolverTypeWrapper<Omit<BarrierEdge, 'node'> & { node: ResolversTypes['CollectedBarrier'] }>;
  BarrierOrder: BarrierOrder;
  BarrierStats: ResolverTypeWrapper<BarrierStats>;
  CenterFunction: CenterFunction;
  CityArchetype: CityArchetype;
  CollectedBarrier: ResolverTypeWrapper<IssueRow>;
  Comment: ResolverTypeWrapper<CommentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FunctionActivity: FunctionActivity;
  Hub: ResolverTypeWrapper<HubReference>;
  Issue: ResolverTypeWrapper<IssueRow>;
  IssueAbsorbDuplicateInput: IssueAbsorbDuplicateInput;
  IssueAbsorbDuplicatePayload: ResolverTypeWrapper<Omit<IssueAbsorbDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueAcceptSolutionInput: IssueAcceptSolutionInput;
  IssueAcceptSolutionPayload: ResolverTypeWrapper<Omit<IssueAcceptSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversTypes['Issue']>, solution?: Maybe<ResolversTypes['Solution']> }>;
  IssueAssignInput: IssueAssignInput;
  IssueAssignPayload: ResolverTypeWrapper<Omit<IssueAssignPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueCategory: IssueCategory;
  IssueCategoryCount: ResolverTypeWrapper<IssueCategoryCount>;
  IssueCloseInput: IssueCloseInput;
  IssueClosePayload: ResolverTypeWrapper<Omit<IssueClosePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueCluster: ResolverTypeWrapper<Omit<IssueCluster, 'byRegion'> & { byRegion: ReadonlyArray<ResolversTypes['IssueClusterCell']> }>;
  IssueClusterCell: ResolverTypeWrapper<ClusterCell>;
  IssueClusters: ResolverTypeWrapper<Omit<IssueClusters, 'clusters'> & { clusters: ReadonlyArray<ResolversTypes['IssueCluster']> }>;
  IssueCommentInput: IssueCommentInput;
  IssueCommentPayload: ResolverTypeWrapper<Omit<IssueCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversTypes['Comment']>, issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueConnection: ResolverTypeWrapper<IssuePage>;
  IssueDraft: IssueDraft;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueFilter: IssueFilter;
  IssueFollowInput: IssueFollowInput;
  IssueFollowPayload: ResolverTypeWrapper<Omit<IssueFollowPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueHandover: ResolverTypeWrapper<IssueHandover>;
  IssueHandoverInput: IssueHandoverInput;
  IssueHandoverMeToo: ResolverTypeWrapper<IssueHandoverMeToo>;
  IssueHandoverMeTooInput: IssueHandoverMeTooInput;
  IssueHideCommentInput: IssueHideCommentInput;
  IssueHideCommentPayload: ResolverTypeWrapper<Omit<IssueHideCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversTypes['Comment']>, issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueMarkDuplicateInput: IssueMarkDuplicateInput;
  IssueMarkDuplicatePayload: ResolverTypeWrapper<Omit<IssueMarkDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueMeTooInput: IssueMeTooInput;
  IssueMeTooPayload: ResolverTypeWrapper<Omit<IssueMeTooPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueOfferSolutionInput: IssueOfferSolutionInput;
  IssueOfferSolutionPayload: ResolverTypeWrapper<Omit<IssueOfferSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversTypes['Issue']>, solution?: Maybe<ResolversTypes['Solution']> }>;
  IssueOrder: IssueOrder;
  IssueRecommendSolutionInput: IssueRecommendSolutionInput;
  IssueRecommendSolutionPayload: ResolverTypeWrapper<Omit<IssueRecommendSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversTypes['Issue']>, solution?: Maybe<ResolversTypes['Solution']> }>;
  IssueReleaseDuplicateInput: IssueReleaseDuplicateInput;
  IssueReleaseDuplicatePayload: ResolverTypeWrapper<Omit<IssueReleaseDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueReopenInput: IssueReopenInput;
  IssueReopenPayload: ResolverTypeWrapper<Omit<IssueReopenPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueReportInput: IssueReportInput;
  IssueReportPayload: ResolverTypeWrapper<Omit<IssueReportPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueResolution: ResolverTypeWrapper<IssueRow>;
  IssueReviewSolutionInput: IssueReviewSolutionInput;
  IssueReviewSolutionPayload: ResolverTypeWrapper<Omit<IssueReviewSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversTypes['Issue']>, solution?: Maybe<ResolversTypes['Solution']> }>;
  IssueShowCommentInput: IssueShowCommentInput;
  IssueShowCommentPayload: ResolverTypeWrapper<Omit<IssueShowCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversTypes['Comment']>, issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueSolveInput: IssueSolveInput;
  IssueSolvePayload: ResolverTypeWrapper<Omit<IssueSolvePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueStartInput: IssueStartInput;
  IssueStartPayload: ResolverTypeWrapper<Omit<IssueStartPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueStats: ResolverTypeWrapper<IssueStats>;
  IssueStatus: IssueStatus;
  IssueStatusCount: ResolverTypeWrapper<IssueStatusCount>;
  IssueUnassignInput: IssueUnassignInput;
  IssueUnassignPayload: ResolverTypeWrapper<Omit<IssueUnassignPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueUnfollowInput: IssueUnfollowInput;
  IssueUnfollowPayload: ResolverTypeWrapper<Omit<IssueUnfollowPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueUnmarkDuplicateInput: IssueUnmarkDuplicateInput;
  IssueUnmarkDuplicatePayload: ResolverTypeWrapper<Omit<IssueUnmarkDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueUpdateInput: IssueUpdateInput;
  IssueUpdatePayload: ResolverTypeWrapper<Omit<IssueUpdatePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueWithdrawInput: IssueWithdrawInput;
  IssueWithdrawMeTooInput: IssueWithdrawMeTooInput;
  IssueWithdrawMeTooPayload: ResolverTypeWrapper<Omit<IssueWithdrawMeTooPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueWithdrawPayload: ResolverTypeWrapper<Omit<IssueWithdrawPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueWithdrawSolutionInput: IssueWithdrawSolutionInput;
  IssueWithdrawSolutionPayload: ResolverTypeWrapper<Omit<IssueWithdrawSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversTypes['Issue']>, solution?: Maybe<ResolversTypes['Solution']> }>;
  LawCount: ResolverTypeWrapper<LawCount>;
  MeToo: ResolverTypeWrapper<MeTooRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealizationPoint: RealizationPoint;
  Region: ResolverTypeWrapper<Region>;
  RegulationBarrier: ResolverTypeWrapper<RegulationBarrier>;
  RegulationBarrierInput: RegulationBarrierInput;
  Severity: Severity;
  SimilarIssueConnection: ResolverTypeWrapper<SimilarIssuePage>;
  SimilarIssueEdge: ResolverTypeWrapper<Omit<SimilarIssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  SimilarIssueOrder: SimilarIssueOrder;
  Solution: ResolverTypeWrapper<SolutionRow>;
  SolutionKind: SolutionKind;
  SolutionStatus: SolutionStatus;
  SupportMeasure: SupportMeasure;
  TeleworkPattern: TeleworkPattern;
  UnavailableReason: UnavailableReason;
  UnavailableRegion: ResolverTypeWrapper<UnavailableRegion>;
  Urgency: Urgency;
  UserError: ResolverTypeWrapper<UserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbsorbedDuplicate: AbsorbedRow;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Article: Article;
  BarrierConnection: BarrierPage;
  BarrierEdge: Omit<BarrierEdge, 'node'> & { node: ResolversParentTypes['CollectedBarrier'] };
  BarrierStats: BarrierStats;
  CollectedBarrier: IssueRow;
  Comment: CommentRow;
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  Hub: HubReference;
  Issue: IssueRow;
  IssueAbsorbDuplicateInput: IssueAbsorbDuplicateInput;
  IssueAbsorbDuplicatePayload: Omit<IssueAbsorbDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueAcceptSolutionInput: IssueAcceptSolutionInput;
  IssueAcceptSolutionPayload: Omit<IssueAcceptSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversParentTypes['Issue']>, solution?: Maybe<ResolversParentTypes['Solution']> };
  IssueAssignInput: IssueAssignInput;
  IssueAssignPayload: Omit<IssueAssignPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueCategoryCount: IssueCategoryCount;
  IssueCloseInput: IssueCloseInput;
  IssueClosePayload: Omit<IssueClosePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueCluster: Omit<IssueCluster, 'byRegion'> & { byRegion: ReadonlyArray<ResolversParentTypes['IssueClusterCell']> };
  IssueClusterCell: ClusterCell;
  IssueClusters: Omit<IssueClusters, 'clusters'> & { clusters: ReadonlyArray<ResolversParentTypes['IssueCluster']> };
  IssueCommentInput: IssueCommentInput;
  IssueCommentPayload: Omit<IssueCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversParentTypes['Comment']>, issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueConnection: IssuePage;
  IssueDraft: IssueDraft;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueFilter: IssueFilter;
  IssueFollowInput: IssueFollowInput;
  IssueFollowPayload: Omit<IssueFollowPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueHandover: IssueHandover;
  IssueHandoverInput: IssueHandoverInput;
  IssueHandoverMeToo: IssueHandoverMeToo;
  IssueHandoverMeTooInput: IssueHandoverMeTooInput;
  IssueHideCommentInput: IssueHideCommentInput;
  IssueHideCommentPayload: Omit<IssueHideCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversParentTypes['Comment']>, issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueMarkDuplicateInput: IssueMarkDuplicateInput;
  IssueMarkDuplicatePayload: Omit<IssueMarkDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueMeTooInput: IssueMeTooInput;
  IssueMeTooPayload: Omit<IssueMeTooPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueOfferSolutionInput: IssueOfferSolutionInput;
  IssueOfferSolutionPayload: Omit<IssueOfferSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversParentTypes['Issue']>, solution?: Maybe<ResolversParentTypes['Solution']> };
  IssueRecommendSolutionInput: IssueRecommendSolutionInput;
  IssueRecommendSolutionPayload: Omit<IssueRecommendSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversParentTypes['Issue']>, solution?: Maybe<ResolversParentTypes['Solution']> };
  IssueReleaseDuplicateInput: IssueReleaseDuplicateInput;
  IssueReleaseDuplicatePayload: Omit<IssueReleaseDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueReopenInput: IssueReopenInput;
  IssueReopenPayload: Omit<IssueReopenPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueReportInput: IssueReportInput;
  IssueReportPayload: Omit<IssueReportPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueResolution: IssueRow;
  IssueReviewSolutionInput: IssueReviewSolutionInput;
  IssueReviewSolutionPayload: Omit<IssueReviewSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversParentTypes['Issue']>, solution?: Maybe<ResolversParentTypes['Solution']> };
  IssueShowCommentInput: IssueShowCommentInput;
  IssueShowCommentPayload: Omit<IssueShowCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversParentTypes['Comment']>, issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueSolveInput: IssueSolveInput;
  IssueSolvePayload: Omit<IssueSolvePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueStartInput: IssueStartInput;
  IssueStartPayload: Omit<IssueStartPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueStats: IssueStats;
  IssueStatusCount: IssueStatusCount;
  IssueUnassignInput: IssueUnassignInput;
  IssueUnassignPayload: Omit<IssueUnassignPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueUnfollowInput: IssueUnfollowInput;
  IssueUnfollowPayload: Omit<IssueUnfollowPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueUnmarkDuplicateInput: IssueUnmarkDuplicateInput;
  IssueUnmarkDuplicatePayload: Omit<IssueUnmarkDuplicatePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueUpdateInput: IssueUpdateInput;
  IssueUpdatePayload: Omit<IssueUpdatePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueWithdrawInput: IssueWithdrawInput;
  IssueWithdrawMeTooInput: IssueWithdrawMeTooInput;
  IssueWithdrawMeTooPayload: Omit<IssueWithdrawMeTooPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueWithdrawPayload: Omit<IssueWithdrawPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueWithdrawSolutionInput: IssueWithdrawSolutionInput;
  IssueWithdrawSolutionPayload: Omit<IssueWithdrawSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversParentTypes['Issue']>, solution?: Maybe<ResolversParentTypes['Solution']> };
  LawCount: LawCount;
  MeToo: MeTooRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: Region;
  RegulationBarrier: RegulationBarrier;
  RegulationBarrierInput: RegulationBarrierInput;
  SimilarIssueConnection: SimilarIssuePage;
  SimilarIssueEdge: Omit<SimilarIssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  Solution: SolutionRow;
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

export type AbsorbedDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsorbedDuplicate'] = ResolversParentTypes['AbsorbedDuplicate']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BarrierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierConnection'] = ResolversParentTypes['BarrierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BarrierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type BarrierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierEdge'] = ResolversParentTypes['BarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectedBarrier'], ParentType, ContextType>;
};

export type BarrierStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierStats'] = ResolversParentTypes['BarrierStats']> = {
  byLaw?: Resolver<ReadonlyArray<ResolversTypes['LawCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectedBarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectedBarrier'] = ResolversParentTypes['CollectedBarrier']> = {
  issue?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  laws?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment'], FederationReferenceType extends FederationReferenceTypes['Comment'] = FederationReferenceTypes['Comment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Comment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hiddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiddenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub'], FederationReferenceType extends FederationReferenceTypes['Hub'] = FederationReferenceTypes['Hub']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hub']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  absorbedDuplicates?: Resolver<ReadonlyArray<ResolversTypes['AbsorbedDuplicate']>, ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  assigneeDisplay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  barrier?: Resolver<Maybe<ResolversTypes['RegulationBarrier']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canBecomeKnowHow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  coordinatorDisplay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  duplicateOfId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnonymousToNetwork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFollowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knowHow?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Article']>>, ParentType, ContextType>;
  meTooCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meTooRegionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meToos?: Resolver<ReadonlyArray<ResolversTypes['MeToo']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPoint']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reportedOnBehalf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['IssueResolution']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  solutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solutions?: Resolver<ReadonlyArray<ResolversTypes['Solution']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tried?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueAbsorbDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAbsorbDuplicatePayload'] = ResolversParentTypes['IssueAbsorbDuplicatePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueAcceptSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAcceptSolutionPayload'] = ResolversParentTypes['IssueAcceptSolutionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueAssignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAssignPayload'] = ResolversParentTypes['IssueAssignPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCategoryCount'] = ResolversParentTypes['IssueCategoryCount']> = {
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClosePayload'] = ResolversParentTypes['IssueClosePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCluster'] = ResolversParentTypes['IssueCluster']> = {
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['IssueClusterCell']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mostMeToo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestWithoutSolutionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pattern?: Resolver<Maybe<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  regionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSolution?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClusterCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClusterCell'] = ResolversParentTypes['IssueClusterCell']> = {
  mostMeToo?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  oldestWithoutSolution?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSolution?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueClustersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueClusters'] = ResolversParentTypes['IssueClusters']> = {
  clusters?: Resolver<ReadonlyArray<ResolversTypes['IssueCluster']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCommentPayload'] = ResolversParentTypes['IssueCommentPayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueConnection'] = ResolversParentTypes['IssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type IssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEdge'] = ResolversParentTypes['IssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type IssueFollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueFollowPayload'] = ResolversParentTypes['IssueFollowPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueHandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueHandover'] = ResolversParentTypes['IssueHandover']> = {
  followers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hubId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issueId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meToos?: Resolver<ReadonlyArray<ResolversTypes['IssueHandoverMeToo']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueHandoverMeTooResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueHandoverMeToo'] = ResolversParentTypes['IssueHandoverMeToo']> = {
  hubId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueHideCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueHideCommentPayload'] = ResolversParentTypes['IssueHideCommentPayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueMarkDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMarkDuplicatePayload'] = ResolversParentTypes['IssueMarkDuplicatePayload']> = {
  handover?: Resolver<Maybe<ResolversTypes['IssueHandover']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueMeTooPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMeTooPayload'] = ResolversParentTypes['IssueMeTooPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueOfferSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueOfferSolutionPayload'] = ResolversParentTypes['IssueOfferSolutionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueRecommendSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueRecommendSolutionPayload'] = ResolversParentTypes['IssueRecommendSolutionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueReleaseDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReleaseDuplicatePayload'] = ResolversParentTypes['IssueReleaseDuplicatePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReopenPayload'] = ResolversParentTypes['IssueReopenPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReportPayload'] = ResolversParentTypes['IssueReportPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueResolution'] = ResolversParentTypes['IssueResolution']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  solutions?: Resolver<ReadonlyArray<ResolversTypes['Solution']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueReviewSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueReviewSolutionPayload'] = ResolversParentTypes['IssueReviewSolutionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueShowCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueShowCommentPayload'] = ResolversParentTypes['IssueShowCommentPayload']> = {
  comment?: Resolver<Maybe<ResolversTypes['Comment']>, ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueSolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSolvePayload'] = ResolversParentTypes['IssueSolvePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStartPayload'] = ResolversParentTypes['IssueStartPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStats'] = ResolversParentTypes['IssueStats']> = {
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['IssueCategoryCount']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['IssueStatusCount']>, ParentType, ContextType>;
  oldestOpenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSolution?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueStatusCount'] = ResolversParentTypes['IssueStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IssueStatus'], ParentType, ContextType>;
};

export type IssueUnassignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueUnassignPayload'] = ResolversParentTypes['IssueUnassignPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueUnfollowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueUnfollowPayload'] = ResolversParentTypes['IssueUnfollowPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueUnmarkDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueUnmarkDuplicatePayload'] = ResolversParentTypes['IssueUnmarkDuplicatePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueUpdatePayload'] = ResolversParentTypes['IssueUpdatePayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueWithdrawMeTooPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueWithdrawMeTooPayload'] = ResolversParentTypes['IssueWithdrawMeTooPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueWithdrawPayload'] = ResolversParentTypes['IssueWithdrawPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueWithdrawSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueWithdrawSolutionPayload'] = ResolversParentTypes['IssueWithdrawSolutionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LawCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawCount'] = ResolversParentTypes['LawCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unsolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeTooResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeToo'] = ResolversParentTypes['MeToo'], FederationReferenceType extends FederationReferenceTypes['MeToo'] = FederationReferenceTypes['MeToo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeToo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  differs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueAbsorbDuplicate?: Resolver<Maybe<ResolversTypes['IssueAbsorbDuplicatePayload']>, ParentType, ContextType, RequireFields<MutationIssueAbsorbDuplicateArgs, 'input'>>;
  issueAcceptSolution?: Resolver<Maybe<ResolversTypes['IssueAcceptSolutionPayload']>, ParentType, ContextType, RequireFields<MutationIssueAcceptSolutionArgs, 'input'>>;
  issueAssign?: Resolver<Maybe<ResolversTypes['IssueAssignPayload']>, ParentType, ContextType, RequireFields<MutationIssueAssignArgs, 'input'>>;
  issueClose?: Resolver<Maybe<ResolversTypes['IssueClosePayload']>, ParentType, ContextType, RequireFields<MutationIssueCloseArgs, 'input'>>;
  issueComment?: Resolver<Maybe<ResolversTypes['IssueCommentPayload']>, ParentType, ContextType, RequireFields<MutationIssueCommentArgs, 'input'>>;
  issueFollow?: Resolver<Maybe<ResolversTypes['IssueFollowPayload']>, ParentType, ContextType, RequireFields<MutationIssueFollowArgs, 'input'>>;
  issueHideComment?: Resolver<Maybe<ResolversTypes['IssueHideCommentPayload']>, ParentType, ContextType, RequireFields<MutationIssueHideCommentArgs, 'input'>>;
  issueMarkDuplicate?: Resolver<Maybe<ResolversTypes['IssueMarkDuplicatePayload']>, ParentType, ContextType, RequireFields<MutationIssueMarkDuplicateArgs, 'input'>>;
  issueMeToo?: Resolver<Maybe<ResolversTypes['IssueMeTooPayload']>, ParentType, ContextType, RequireFields<MutationIssueMeTooArgs, 'input'>>;
  issueOfferSolution?: Resolver<Maybe<ResolversTypes['IssueOfferSolutionPayload']>, ParentType, ContextType, RequireFields<MutationIssueOfferSolutionArgs, 'input'>>;
  issueRecommendSolution?: Resolver<Maybe<ResolversTypes['IssueRecommendSolutionPayload']>, ParentType, ContextType, RequireFields<MutationIssueRecommendSolutionArgs, 'input'>>;
  issueReleaseDuplicate?: Resolver<Maybe<ResolversTypes['IssueReleaseDuplicatePayload']>, ParentType, ContextType, RequireFields<MutationIssueReleaseDuplicateArgs, 'input'>>;
  issueReopen?: Resolver<Maybe<ResolversTypes['IssueReopenPayload']>, ParentType, ContextType, RequireFields<MutationIssueReopenArgs, 'input'>>;
  issueReport?: Resolver<Maybe<ResolversTypes['IssueReportPayload']>, ParentType, ContextType, RequireFields<MutationIssueReportArgs, 'input'>>;
  issueReviewSolution?: Resolver<Maybe<ResolversTypes['IssueReviewSolutionPayload']>, ParentType, ContextType, RequireFields<MutationIssueReviewSolutionArgs, 'input'>>;
  issueShowComment?: Resolver<Maybe<ResolversTypes['IssueShowCommentPayload']>, ParentType, ContextType, RequireFields<MutationIssueShowCommentArgs, 'input'>>;
  issueSolve?: Resolver<Maybe<ResolversTypes['IssueSolvePayload']>, ParentType, ContextType, RequireFields<MutationIssueSolveArgs, 'input'>>;
  issueStart?: Resolver<Maybe<ResolversTypes['IssueStartPayload']>, ParentType, ContextType, RequireFields<MutationIssueStartArgs, 'input'>>;
  issueUnassign?: Resolver<Maybe<ResolversTypes['IssueUnassignPayload']>, ParentType, ContextType, RequireFields<MutationIssueUnassignArgs, 'input'>>;
  issueUnfollow?: Resolver<Maybe<ResolversTypes['IssueUnfollowPayload']>, ParentType, ContextType, RequireFields<MutationIssueUnfollowArgs, 'input'>>;
  issueUnmarkDuplicate?: Resolver<Maybe<ResolversTypes['IssueUnmarkDuplicatePayload']>, ParentType, ContextType, RequireFields<MutationIssueUnmarkDuplicateArgs, 'input'>>;
  issueUpdate?: Resolver<Maybe<ResolversTypes['IssueUpdatePayload']>, ParentType, ContextType, RequireFields<MutationIssueUpdateArgs, 'input'>>;
  issueWithdraw?: Resolver<Maybe<ResolversTypes['IssueWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationIssueWithdrawArgs, 'input'>>;
  issueWithdrawMeToo?: Resolver<Maybe<ResolversTypes['IssueWithdrawMeTooPayload']>, ParentType, ContextType, RequireFields<MutationIssueWithdrawMeTooArgs, 'input'>>;
  issueWithdrawSolution?: Resolver<Maybe<ResolversTypes['IssueWithdrawSolutionPayload']>, ParentType, ContextType, RequireFields<MutationIssueWithdrawSolutionArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Comment' | 'Issue' | 'MeToo' | 'Solution', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  barrierStats?: Resolver<Maybe<ResolversTypes['BarrierStats']>, ParentType, ContextType, Partial<QueryBarrierStatsArgs>>;
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issueClusters?: Resolver<Maybe<ResolversTypes['IssueClusters']>, ParentType, ContextType, Partial<QueryIssueClustersArgs>>;
  issueHandover?: Resolver<Maybe<ResolversTypes['IssueHandover']>, ParentType, ContextType, RequireFields<QueryIssueHandoverArgs, 'issueId' | 'masterId'>>;
  issueStats?: Resolver<Maybe<ResolversTypes['IssueStats']>, ParentType, ContextType, Partial<QueryIssueStatsArgs>>;
  issues?: Resolver<Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  issuesById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Issue']>>, ParentType, ContextType, RequireFields<QueryIssuesByIdArgs, 'ids'>>;
  regulationBarriers?: Resolver<Maybe<ResolversTypes['BarrierConnection']>, ParentType, ContextType, RequireFields<QueryRegulationBarriersArgs, 'orderBy'>>;
  similarIssues?: Resolver<Maybe<ResolversTypes['SimilarIssueConnection']>, ParentType, ContextType, RequireFields<QuerySimilarIssuesArgs, 'draft' | 'orderBy'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulationBarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationBarrier'] = ResolversParentTypes['RegulationBarrier']> = {
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimilarIssueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarIssueConnection'] = ResolversParentTypes['SimilarIssueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SimilarIssueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type SimilarIssueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarIssueEdge'] = ResolversParentTypes['SimilarIssueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Issue'], ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution'], FederationReferenceType extends FederationReferenceTypes['Solution'] = FederationReferenceTypes['Solution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Solution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinatorRegions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  experience?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRecommended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SolutionKind'], ParentType, ContextType>;
  recommendedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SolutionStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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
  AbsorbedDuplicate?: AbsorbedDuplicateResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  BarrierConnection?: BarrierConnectionResolvers<ContextType>;
  BarrierEdge?: BarrierEdgeResolvers<ContextType>;
  BarrierStats?: BarrierStatsResolvers<ContextType>;
  CollectedBarrier?: CollectedBarrierResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Hub?: HubResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueAbsorbDuplicatePayload?: IssueAbsorbDuplicatePayloadResolvers<ContextType>;
  IssueAcceptSolutionPayload?: IssueAcceptSolutionPayloadResolvers<ContextType>;
  IssueAssignPayload?: IssueAssignPayloadResolvers<ContextType>;
  IssueCategoryCount?: IssueCategoryCountResolvers<ContextType>;
  IssueClosePayload?: IssueClosePayloadResolvers<ContextType>;
  IssueCluster?: IssueClusterResolvers<ContextType>;
  IssueClusterCell?: IssueClusterCellResolvers<ContextType>;
  IssueClusters?: IssueClustersResolvers<ContextType>;
  IssueCommentPayload?: IssueCommentPayloadResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  IssueFollowPayload?: IssueFollowPayloadResolvers<ContextType>;
  IssueHandover?: IssueHandoverResolvers<ContextType>;
  IssueHandoverMeToo?: IssueHandoverMeTooResolvers<ContextType>;
  IssueHideCommentPayload?: IssueHideCommentPayloadResolvers<ContextType>;
  IssueMarkDuplicatePayload?: IssueMarkDuplicatePayloadResolvers<ContextType>;
  IssueMeTooPayload?: IssueMeTooPayloadResolvers<ContextType>;
  IssueOfferSolutionPayload?: IssueOfferSolutionPayloadResolvers<ContextType>;
  IssueRecommendSolutionPayload?: IssueRecommendSolutionPayloadResolvers<ContextType>;
  IssueReleaseDuplicatePayload?: IssueReleaseDuplicatePayloadResolvers<ContextType>;
  IssueReopenPayload?: IssueReopenPayloadResolvers<ContextType>;
  IssueReportPayload?: IssueReportPayloadResolvers<ContextType>;
  IssueResolution?: IssueResolutionResolvers<ContextType>;
  IssueReviewSolutionPayload?: IssueReviewSolutionPayloadResolvers<ContextType>;
  IssueShowCommentPayload?: IssueShowCommentPayloadResolvers<ContextType>;
  IssueSolvePayload?: IssueSolvePayloadResolvers<ContextType>;
  IssueStartPayload?: IssueStartPayloadResolvers<ContextType>;
  IssueStats?: IssueStatsResolvers<ContextType>;
  IssueStatusCount?: IssueStatusCountResolvers<ContextType>;
  IssueUnassignPayload?: IssueUnassignPayloadResolvers<ContextType>;
  IssueUnfollowPayload?: IssueUnfollowPayloadResolvers<ContextType>;
  IssueUnmarkDuplicatePayload?: IssueUnmarkDuplicatePayloadResolvers<ContextType>;
  IssueUpdatePayload?: IssueUpdatePayloadResolvers<ContextType>;
  IssueWithdrawMeTooPayload?: IssueWithdrawMeTooPayloadResolvers<ContextType>;
  IssueWithdrawPayload?: IssueWithdrawPayloadResolvers<ContextType>;
  IssueWithdrawSolutionPayload?: IssueWithdrawSolutionPayloadResolvers<ContextType>;
  LawCount?: LawCountResolvers<ContextType>;
  MeToo?: MeTooResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegulationBarrier?: RegulationBarrierResolvers<ContextType>;
  SimilarIssueConnection?: SimilarIssueConnectionResolvers<ContextType>;
  SimilarIssueEdge?: SimilarIssueEdgeResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  UnavailableRegion?: UnavailableRegionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  keyset?: KeysetDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
  routed?: RoutedDirectiveResolver<any, any, ContextType>;
};

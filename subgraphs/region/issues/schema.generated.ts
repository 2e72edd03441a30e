import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CommentRow, IssueRow, MeTooRow, SolutionRow } from './queries.ts';
import type { HubReference } from '../references.ts';
import type { IssuePage } from './lists.ts';
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

export type Comment = Node & {
  readonly __typename?: 'Comment';
  /** Who speaks: the hub's name or the role. */
  readonly authorLabel: Scalars['String']['output'];
  readonly body: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly hub?: Maybe<Hub>;
  readonly id: Scalars['ID']['output'];
};

export type Hub = {
  readonly __typename?: 'Hub';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** A problem that a hub has and the network may help with. */
export type Issue = Node & {
  readonly __typename?: 'Issue';
  /** Who works on it. */
  readonly assigneeDisplay?: Maybe<Scalars['String']['output']>;
  readonly audiences: ReadonlyArray<Audience>;
  /** The law or rule that stands in the way. */
  readonly barrier?: Maybe<RegulationBarrier>;
  readonly body: Scalars['String']['output'];
  readonly category: IssueCategory;
  /** At most the first 100, oldest first. */
  readonly comments: ReadonlyArray<Comment>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** The issue that this one repeats. */
  readonly duplicateOf?: Maybe<Issue>;
  readonly functions: ReadonlyArray<CenterFunction>;
  /** The hub that has the problem; null for other regions when it chose to stay anonymous. */
  readonly hub?: Maybe<Hub>;
  /** The hub's name, or a description such as 東北の拠点（離島・中山間地等） when it stays anonymous. */
  readonly hubLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isAnonymousToNetwork: Scalars['Boolean']['output'];
  /** Open or in progress and untouched for 60 days. */
  readonly isStale: Scalars['Boolean']['output'];
  /** Number of hubs that have this problem too, without the reporter. */
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
  readonly resolution?: Maybe<IssueResolution>;
  readonly severity: Severity;
  readonly solutionCount: Scalars['Int']['output'];
  /** At most the first 100, oldest first. */
  readonly solutions: ReadonlyArray<Solution>;
  readonly status: IssueStatus;
  readonly title: Scalars['String']['output'];
  /** What the hub has tried so far. */
  readonly tried: ReadonlyArray<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly urgency: Urgency;
  readonly version: Scalars['Int']['output'];
};

export type IssueAcceptSolutionInput = {
  readonly solutionId: Scalars['ID']['input'];
};

export type IssueAcceptSolutionPayload = {
  readonly __typename?: 'IssueAcceptSolutionPayload';
  readonly issue?: Maybe<Issue>;
  readonly solution?: Maybe<Solution>;
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

export type IssueCommentInput = {
  readonly body: Scalars['String']['input'];
  /** The hub that speaks; absent for coordinators and the secretariat. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  readonly hubLabel?: InputMaybe<Scalars['String']['input']>;
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

export type IssueEdge = {
  readonly __typename?: 'IssueEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Issue;
};

export type IssueFilter = {
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly category?: InputMaybe<ReadonlyArray<IssueCategory>>;
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  readonly hasBarrier?: InputMaybe<Scalars['Boolean']['input']>;
  /** The hubs that reported them. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
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
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  readonly status?: InputMaybe<ReadonlyArray<IssueStatus>>;
  /** Words that must all occur in title, body or what was tried; width and case do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly urgency?: InputMaybe<ReadonlyArray<Urgency>>;
};

export type IssueMeTooInput = {
  /** The hub that has this problem too; of any region. */
  readonly hubId: Scalars['ID']['input'];
  /** The hub's name, kept so that it can be shown while its region is away. */
  readonly hubLabel: Scalars['String']['input'];
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
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  readonly body: Scalars['String']['input'];
  readonly hubId: Scalars['ID']['input'];
  readonly hubLabel: Scalars['String']['input'];
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
  | 'RECENTLY_UPDATED';

export type IssueReportInput = {
  readonly audiences: ReadonlyArray<Audience>;
  readonly barrier?: InputMaybe<RegulationBarrierInput>;
  readonly body: Scalars['String']['input'];
  readonly category: IssueCategory;
  readonly functions: ReadonlyArray<CenterFunction>;
  /** The hub that has the problem. */
  readonly hubId: Scalars['ID']['input'];
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
  readonly article?: Maybe<Article>;
  readonly at: Scalars['DateTime']['output'];
  /** The accepted solutions, or empty when the hub found its own way. */
  readonly solutions: ReadonlyArray<Solution>;
  readonly summary: Scalars['String']['output'];
};

export type IssueSolveInput = {
  readonly articleId?: InputMaybe<Scalars['ID']['input']>;
  readonly issueId: Scalars['ID']['input'];
  /** How it was solved; may be left out when a solution was accepted. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
};

export type IssueSolvePayload = {
  readonly __typename?: 'IssueSolvePayload';
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

/** A hub that has the same problem. */
export type MeToo = Node & {
  readonly __typename?: 'MeToo';
  readonly createdAt: Scalars['DateTime']['output'];
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
  /** The issue's hub accepts a solution; several may be accepted. */
  readonly issueAcceptSolution?: Maybe<IssueAcceptSolutionPayload>;
  /** A member comments on an issue. */
  readonly issueComment?: Maybe<IssueCommentPayload>;
  /** A hub of any region says that it has this problem too; once per hub. */
  readonly issueMeToo?: Maybe<IssueMeTooPayload>;
  /** A hub of any region offers a solution. */
  readonly issueOfferSolution?: Maybe<IssueOfferSolutionPayload>;
  /** A hub tells the network of a problem it has. */
  readonly issueReport?: Maybe<IssueReportPayload>;
  /** Marks an issue as solved; it needs an accepted solution or a written resolution. */
  readonly issueSolve?: Maybe<IssueSolvePayload>;
};


export type MutationIssueAcceptSolutionArgs = {
  input: IssueAcceptSolutionInput;
};


export type MutationIssueCommentArgs = {
  input: IssueCommentInput;
};


export type MutationIssueMeTooArgs = {
  input: IssueMeTooInput;
};


export type MutationIssueOfferSolutionArgs = {
  input: IssueOfferSolutionInput;
};


export type MutationIssueReportArgs = {
  input: IssueReportInput;
};


export type MutationIssueSolveArgs = {
  input: IssueSolveInput;
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
  /** One issue, or null when it does not exist or the viewer may not see it. */
  readonly issue?: Maybe<Issue>;
  /** How many issues the viewer may see, in total and by facet, summed over the regions. */
  readonly issueStats?: Maybe<IssueStats>;
  /** The issues of all regions, or of `regions`, in one order. `first` or `last` is between 1 and 100; the default is the first 20. */
  readonly issues?: Maybe<IssueConnection>;
  /** Several issues in the order of `ids`, null where one does not exist or may not be seen. At most 100. */
  readonly issuesById: ReadonlyArray<Maybe<Issue>>;
};


export type QueryIssueArgs = {
  id: Scalars['ID']['input'];
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

export type Solution = Node & {
  readonly __typename?: 'Solution';
  /** Know-how that helps; of any region. */
  readonly article?: Maybe<Article>;
  readonly body: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** Null with an error when that hub's region does not answer. */
  readonly hub?: Maybe<Hub>;
  /** The offering hub's name when it offered. */
  readonly hubLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: SolutionKind;
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
  Article: ResolverTypeWrapper<Article>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Audience: Audience;
  CenterFunction: CenterFunction;
  Comment: ResolverTypeWrapper<CommentRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Hub: ResolverTypeWrapper<HubReference>;
  Issue: ResolverTypeWrapper<IssueRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueAcceptSolutionInput: IssueAcceptSolutionInput;
  IssueAcceptSolutionPayload: ResolverTypeWrapper<Omit<IssueAcceptSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversTypes['Issue']>, solution?: Maybe<ResolversTypes['Solution']> }>;
  IssueCategory: IssueCategory;
  IssueCategoryCount: ResolverTypeWrapper<IssueCategoryCount>;
  IssueCommentInput: IssueCommentInput;
  IssueCommentPayload: ResolverTypeWrapper<Omit<IssueCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversTypes['Comment']>, issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueConnection: ResolverTypeWrapper<IssuePage>;
  IssueEdge: ResolverTypeWrapper<Omit<IssueEdge, 'node'> & { node: ResolversTypes['Issue'] }>;
  IssueFilter: IssueFilter;
  IssueMeTooInput: IssueMeTooInput;
  IssueMeTooPayload: ResolverTypeWrapper<Omit<IssueMeTooPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueOfferSolutionInput: IssueOfferSolutionInput;
  IssueOfferSolutionPayload: ResolverTypeWrapper<Omit<IssueOfferSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversTypes['Issue']>, solution?: Maybe<ResolversTypes['Solution']> }>;
  IssueOrder: IssueOrder;
  IssueReportInput: IssueReportInput;
  IssueReportPayload: ResolverTypeWrapper<Omit<IssueReportPayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueResolution: ResolverTypeWrapper<IssueRow>;
  IssueSolveInput: IssueSolveInput;
  IssueSolvePayload: ResolverTypeWrapper<Omit<IssueSolvePayload, 'issue'> & { issue?: Maybe<ResolversTypes['Issue']> }>;
  IssueStats: ResolverTypeWrapper<IssueStats>;
  IssueStatus: IssueStatus;
  IssueStatusCount: ResolverTypeWrapper<IssueStatusCount>;
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
  Article: Article;
  ID: Scalars['ID']['output'];
  Comment: CommentRow;
  DateTime: Scalars['DateTime']['output'];
  Hub: HubReference;
  Issue: IssueRow;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  IssueAcceptSolutionInput: IssueAcceptSolutionInput;
  IssueAcceptSolutionPayload: Omit<IssueAcceptSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversParentTypes['Issue']>, solution?: Maybe<ResolversParentTypes['Solution']> };
  IssueCategoryCount: IssueCategoryCount;
  IssueCommentInput: IssueCommentInput;
  IssueCommentPayload: Omit<IssueCommentPayload, 'comment' | 'issue'> & { comment?: Maybe<ResolversParentTypes['Comment']>, issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueConnection: IssuePage;
  IssueEdge: Omit<IssueEdge, 'node'> & { node: ResolversParentTypes['Issue'] };
  IssueFilter: IssueFilter;
  IssueMeTooInput: IssueMeTooInput;
  IssueMeTooPayload: Omit<IssueMeTooPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueOfferSolutionInput: IssueOfferSolutionInput;
  IssueOfferSolutionPayload: Omit<IssueOfferSolutionPayload, 'issue' | 'solution'> & { issue?: Maybe<ResolversParentTypes['Issue']>, solution?: Maybe<ResolversParentTypes['Solution']> };
  IssueReportInput: IssueReportInput;
  IssueReportPayload: Omit<IssueReportPayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueResolution: IssueRow;
  IssueSolveInput: IssueSolveInput;
  IssueSolvePayload: Omit<IssueSolvePayload, 'issue'> & { issue?: Maybe<ResolversParentTypes['Issue']> };
  IssueStats: IssueStats;
  IssueStatusCount: IssueStatusCount;
  MeToo: MeTooRow;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: Region;
  RegulationBarrier: RegulationBarrier;
  RegulationBarrierInput: RegulationBarrierInput;
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

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment'], FederationReferenceType extends FederationReferenceTypes['Comment'] = FederationReferenceTypes['Comment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Comment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authorLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  assigneeDisplay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  barrier?: Resolver<Maybe<ResolversTypes['RegulationBarrier']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['Comment']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duplicateOf?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnonymousToNetwork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meTooCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meTooRegionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meToos?: Resolver<ReadonlyArray<ResolversTypes['MeToo']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPoint']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IssueAcceptSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueAcceptSolutionPayload'] = ResolversParentTypes['IssueAcceptSolutionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueCategoryCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCategoryCount'] = ResolversParentTypes['IssueCategoryCount']> = {
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IssueMeTooPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMeTooPayload'] = ResolversParentTypes['IssueMeTooPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueOfferSolutionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueOfferSolutionPayload'] = ResolversParentTypes['IssueOfferSolutionPayload']> = {
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
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

export type IssueSolvePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueSolvePayload'] = ResolversParentTypes['IssueSolvePayload']> = {
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

export type MeTooResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeToo'] = ResolversParentTypes['MeToo'], FederationReferenceType extends FederationReferenceTypes['MeToo'] = FederationReferenceTypes['MeToo']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MeToo']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  issueAcceptSolution?: Resolver<Maybe<ResolversTypes['IssueAcceptSolutionPayload']>, ParentType, ContextType, RequireFields<MutationIssueAcceptSolutionArgs, 'input'>>;
  issueComment?: Resolver<Maybe<ResolversTypes['IssueCommentPayload']>, ParentType, ContextType, RequireFields<MutationIssueCommentArgs, 'input'>>;
  issueMeToo?: Resolver<Maybe<ResolversTypes['IssueMeTooPayload']>, ParentType, ContextType, RequireFields<MutationIssueMeTooArgs, 'input'>>;
  issueOfferSolution?: Resolver<Maybe<ResolversTypes['IssueOfferSolutionPayload']>, ParentType, ContextType, RequireFields<MutationIssueOfferSolutionArgs, 'input'>>;
  issueReport?: Resolver<Maybe<ResolversTypes['IssueReportPayload']>, ParentType, ContextType, RequireFields<MutationIssueReportArgs, 'input'>>;
  issueSolve?: Resolver<Maybe<ResolversTypes['IssueSolvePayload']>, ParentType, ContextType, RequireFields<MutationIssueSolveArgs, 'input'>>;
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
  issue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType, RequireFields<QueryIssueArgs, 'id'>>;
  issueStats?: Resolver<Maybe<ResolversTypes['IssueStats']>, ParentType, ContextType, Partial<QueryIssueStatsArgs>>;
  issues?: Resolver<Maybe<ResolversTypes['IssueConnection']>, ParentType, ContextType, RequireFields<QueryIssuesArgs, 'orderBy'>>;
  issuesById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Issue']>>, ParentType, ContextType, RequireFields<QueryIssuesByIdArgs, 'ids'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegulationBarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegulationBarrier'] = ResolversParentTypes['RegulationBarrier']> = {
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution'], FederationReferenceType extends FederationReferenceTypes['Solution'] = FederationReferenceTypes['Solution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Solution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SolutionKind'], ParentType, ContextType>;
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
  Article?: ArticleResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Hub?: HubResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueAcceptSolutionPayload?: IssueAcceptSolutionPayloadResolvers<ContextType>;
  IssueCategoryCount?: IssueCategoryCountResolvers<ContextType>;
  IssueCommentPayload?: IssueCommentPayloadResolvers<ContextType>;
  IssueConnection?: IssueConnectionResolvers<ContextType>;
  IssueEdge?: IssueEdgeResolvers<ContextType>;
  IssueMeTooPayload?: IssueMeTooPayloadResolvers<ContextType>;
  IssueOfferSolutionPayload?: IssueOfferSolutionPayloadResolvers<ContextType>;
  IssueReportPayload?: IssueReportPayloadResolvers<ContextType>;
  IssueResolution?: IssueResolutionResolvers<ContextType>;
  IssueSolvePayload?: IssueSolvePayloadResolvers<ContextType>;
  IssueStats?: IssueStatsResolvers<ContextType>;
  IssueStatusCount?: IssueStatusCountResolvers<ContextType>;
  MeToo?: MeTooResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegulationBarrier?: RegulationBarrierResolvers<ContextType>;
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

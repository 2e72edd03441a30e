import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { StatsSummary, StatsCell } from './stats.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type CoordinatorDashboard = {
  readonly __typename?: 'CoordinatorDashboard';
  /** Categories of a region with any, by region and category. */
  readonly cells: ReadonlyArray<OpenIssuesCell>;
  /** When the oldest without a solution was reported. */
  readonly oldestWithoutSolutionAt?: Maybe<Scalars['DateTime']['output']>;
  /** Issues open or in progress. */
  readonly openIssues: Scalars['Int']['output'];
  /** Those untouched for 60 days. */
  readonly stale: Scalars['Int']['output'];
  /** Those for which nobody has offered a solution. */
  readonly withoutSolution: Scalars['Int']['output'];
};

export type FirstSolutionClass = {
  readonly __typename?: 'FirstSolutionClass';
  readonly delay: SolutionDelay;
  readonly issues: Scalars['Int']['output'];
};

export type FunctionCoverage = {
  readonly __typename?: 'FunctionCoverage';
  readonly articles: Scalars['Int']['output'];
  readonly function: CenterFunction;
  /** No region has an article on it. */
  readonly isWhiteSpot: Scalars['Boolean']['output'];
  /** Issues about it, unless withdrawn or a duplicate. */
  readonly issues: Scalars['Int']['output'];
  /** Those open or in progress. */
  readonly openIssues: Scalars['Int']['output'];
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

/** Fields of know-how with what there is in each; those with nothing are listed too. */
export type KnowHowCoverage = {
  readonly __typename?: 'KnowHowCoverage';
  readonly functions: ReadonlyArray<FunctionCoverage>;
  /** Every pattern in every kind of municipality. */
  readonly patternsByArchetype: ReadonlyArray<PatternArchetypeCoverage>;
  readonly realizationPoints: ReadonlyArray<RealizationPointCoverage>;
};

export type Language =
  /** 英語 */
  | 'EN'
  /** 日本語 */
  | 'JA'
  /** やさしい日本語 */
  | 'JA_EASY';

/** A share; undefined while the denominator is zero. */
export type MetricRatio = {
  readonly __typename?: 'MetricRatio';
  readonly denominator: Scalars['Int']['output'];
  readonly metric: NetworkMetric;
  readonly numerator: Scalars['Int']['output'];
};

/** A share that tells whether the network works. */
export type NetworkMetric =
  /** 他地域への導入: adoptions by another region's hub, of all adoptions */
  | 'CROSS_REGION_ADOPTION'
  /** 課題のノウハウ化: solved issues that an article of their region is about, or that were solved by an article, of all solved */
  | 'ISSUE_TO_ARTICLE'
  /** 古くなった記事: articles marked as obsolete, of all published */
  | 'OBSOLETE_ARTICLES'
  /** 見直し期限切れの記事: articles whose review is overdue, of all published */
  | 'REVIEW_OVERDUE_ARTICLES'
  /** 自立運営の拠点: hubs that earn their cost themselves, of those that told their cost */
  | 'SELF_SUSTAINING_HUBS'
  /** 他地域の助けによる解決: issues solved with another region's help, of all solved */
  | 'SOLVED_WITH_HELP_FROM_ELSEWHERE'
  /** 停滞している課題: issues untouched for 60 days, of all open or in progress */
  | 'STALE_ISSUES';

export type NetworkMetrics = {
  readonly __typename?: 'NetworkMetrics';
  /** Issues that have got a solution. */
  readonly firstSolutionCount: Scalars['Int']['output'];
  /** The hours that all of them waited; divided by `firstSolutionCount` it is the mean. */
  readonly firstSolutionHours: Scalars['Int']['output'];
  /** How long issues waited for their first solution. The class in which half of those with a solution are reached holds the median. */
  readonly firstSolutions: ReadonlyArray<FirstSolutionClass>;
  /** Shares over all regions asked. */
  readonly ratios: ReadonlyArray<MetricRatio>;
  /** The same shares of each region, and how many articles it has published. */
  readonly regions: ReadonlyArray<RegionMetrics>;
};

/** Null numbers are withheld because they are under 3, or would tell such a number. */
export type NetworkStats = {
  readonly __typename?: 'NetworkStats';
  /** Adoptions that have come to ADOPTED. */
  readonly adoptions?: Maybe<Scalars['Int']['output']>;
  /** Published articles, whoever may read them. */
  readonly articles?: Maybe<Scalars['Int']['output']>;
  /** The same by facet. A thing with two patterns is in two cells, so cells may add up to more than the whole. */
  readonly cells: ReadonlyArray<NetworkStatsCell>;
  /** Those by hubs of another region than the article's. */
  readonly crossRegionAdoptions?: Maybe<Scalars['Int']['output']>;
  /** Engagements of companies and people in those stories. */
  readonly engagements?: Maybe<Scalars['Int']['output']>;
  /** Hubs in the public directory. */
  readonly hubs?: Maybe<Scalars['Int']['output']>;
  /** All issues that were ever reported, duplicates and those withdrawn included. */
  readonly issues?: Maybe<Scalars['Int']['output']>;
  /** Open or in progress. */
  readonly openIssues?: Maybe<Scalars['Int']['output']>;
  /** Number of regions that are counted here; fewer than the network has when one does not answer. */
  readonly regions: Scalars['Int']['output'];
  /** Solved or closed. */
  readonly solvedIssues?: Maybe<Scalars['Int']['output']>;
  /** Solved by a solution, or an article, of another region. */
  readonly solvedWithHelpFromElsewhere?: Maybe<Scalars['Int']['output']>;
  /** Published success stories, whoever may read them. */
  readonly stories?: Maybe<Scalars['Int']['output']>;
};

/** The figures of one region, pattern, function, archetype or category. A number is null, too, where its things have no such facet: only issues have categories. */
export type NetworkStatsCell = {
  readonly __typename?: 'NetworkStatsCell';
  readonly adoptions?: Maybe<Scalars['Int']['output']>;
  readonly articles?: Maybe<Scalars['Int']['output']>;
  readonly crossRegionAdoptions?: Maybe<Scalars['Int']['output']>;
  readonly engagements?: Maybe<Scalars['Int']['output']>;
  readonly hubs?: Maybe<Scalars['Int']['output']>;
  readonly issues?: Maybe<Scalars['Int']['output']>;
  /** A region's code, or a code of the vocabulary grouped by. */
  readonly key: Scalars['String']['output'];
  /** The key as people say it. */
  readonly label: Scalars['String']['output'];
  readonly openIssues?: Maybe<Scalars['Int']['output']>;
  readonly solvedIssues?: Maybe<Scalars['Int']['output']>;
  readonly solvedWithHelpFromElsewhere?: Maybe<Scalars['Int']['output']>;
  readonly stories?: Maybe<Scalars['Int']['output']>;
};


/** The figures of one region, pattern, function, archetype or category. A number is null, too, where its things have no such facet: only issues have categories. */
export type NetworkStatsCellLabelArgs = {
  language: Language;
};

export type OpenIssuesCell = {
  readonly __typename?: 'OpenIssuesCell';
  readonly category: IssueCategory;
  /** Region and category, such as tohoku/REGULATION. */
  readonly key: Scalars['String']['output'];
  /** How often hubs have said that they have one of these problems too. */
  readonly meToos: Scalars['Int']['output'];
  readonly oldestAt?: Maybe<Scalars['DateTime']['output']>;
  readonly openIssues: Scalars['Int']['output'];
  readonly regionCode: Scalars['String']['output'];
  readonly stale: Scalars['Int']['output'];
  readonly withoutSolution: Scalars['Int']['output'];
};

export type PatternArchetypeCoverage = {
  readonly __typename?: 'PatternArchetypeCoverage';
  readonly archetype: CityArchetype;
  readonly articles: Scalars['Int']['output'];
  /** No region has an article on it. */
  readonly isWhiteSpot: Scalars['Boolean']['output'];
  /** Issues of hubs in such municipalities, unless withdrawn or a duplicate. */
  readonly issues: Scalars['Int']['output'];
  /** Pattern and archetype, such as OFFICE/ISLAND_OR_MOUNTAIN. */
  readonly key: Scalars['String']['output'];
  /** Those open or in progress. */
  readonly openIssues: Scalars['Int']['output'];
  readonly pattern: TeleworkPattern;
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * A coordinator's morning: the unsolved issues by region and category, for members; null for others. The lists behind it are
   * `issues(filter: { noSolution: true }, orderBy: OLDEST)`, `issues(orderBy: MOST_ME_TOO)` and `issues(filter: { isStale: true })`.
   */
  readonly coordinatorDashboard?: Maybe<CoordinatorDashboard>;
  /**
   * Which fields of know-how the network covers, exact, for members; null for others. Counted are published articles that the
   * whole network may read and that are not obsolete. Where no region has any (`isWhiteSpot`), nobody has written about it yet: ask the network.
   */
  readonly knowHowCoverage?: Maybe<KnowHowCoverage>;
  /**
   * What shows whether the network works, exact, for members; null for others. Shares are told as numerator and denominator, which add
   * up over regions, and times as counts in classes and as a sum: a mean of means or of medians would be wrong.
   */
  readonly networkMetrics?: Maybe<NetworkMetrics>;
  /**
   * The network in figures, for everybody. Numbers under 3 are withheld (null), and so is the smallest other number of a column in which
   * any is; zero is shown. It takes no `regions`: the difference of two choices of regions would tell what is withheld.
   * Members have exact numbers in `hubStats`, `articleStats`, `issueStats` and `storyStats`.
   */
  readonly networkStats?: Maybe<NetworkStats>;
};


export type QueryCoordinatorDashboardArgs = {
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryKnowHowCoverageArgs = {
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryNetworkMetricsArgs = {
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryNetworkStatsArgs = {
  groupBy: StatsGroup;
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

export type RealizationPointCoverage = {
  readonly __typename?: 'RealizationPointCoverage';
  readonly articles: Scalars['Int']['output'];
  /** No region has an article on it. */
  readonly isWhiteSpot: Scalars['Boolean']['output'];
  /** Issues about it, unless withdrawn or a duplicate. */
  readonly issues: Scalars['Int']['output'];
  /** Those open or in progress. */
  readonly openIssues: Scalars['Int']['output'];
  readonly realizationPoint: RealizationPoint;
};

export type RegionMetrics = {
  readonly __typename?: 'RegionMetrics';
  /** Published articles. */
  readonly articles: Scalars['Int']['output'];
  readonly ratios: ReadonlyArray<MetricRatio>;
  readonly regionCode: Scalars['String']['output'];
};

/** How long an issue waited for its first solution. */
export type SolutionDelay =
  /** 提案なし */
  | 'NONE_YET'
  /** 90日超 */
  | 'OVER_90_DAYS'
  /** 1日以内 */
  | 'WITHIN_1_DAY'
  /** 3日以内 */
  | 'WITHIN_3_DAYS'
  /** 7日以内 */
  | 'WITHIN_7_DAYS'
  /** 14日以内 */
  | 'WITHIN_14_DAYS'
  /** 30日以内 */
  | 'WITHIN_30_DAYS'
  /** 90日以内 */
  | 'WITHIN_90_DAYS';

/** What network statistics are grouped by. */
export type StatsGroup =
  /** 地域類型 */
  | 'ARCHETYPE'
  /** 課題分類 */
  | 'CATEGORY'
  /** 拠点機能 */
  | 'FUNCTION'
  /** 推進パターン */
  | 'PATTERN'
  /** 地域 */
  | 'REGION';

export type TeleworkPattern =
  /** ふるさと勤務 */
  | 'CONTINUED_WORK'
  /** ふるさと起業 */
  | 'ENTREPRENEURSHIP'
  /** ふるさと採用 */
  | 'LOCAL_HIRING'
  /** ふるさとオフィス */
  | 'OFFICE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CenterFunction: CenterFunction;
  CityArchetype: CityArchetype;
  CoordinatorDashboard: ResolverTypeWrapper<CoordinatorDashboard>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  FirstSolutionClass: ResolverTypeWrapper<FirstSolutionClass>;
  FunctionCoverage: ResolverTypeWrapper<FunctionCoverage>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  IssueCategory: IssueCategory;
  KnowHowCoverage: ResolverTypeWrapper<KnowHowCoverage>;
  Language: Language;
  MetricRatio: ResolverTypeWrapper<MetricRatio>;
  NetworkMetric: NetworkMetric;
  NetworkMetrics: ResolverTypeWrapper<NetworkMetrics>;
  NetworkStats: ResolverTypeWrapper<StatsSummary>;
  NetworkStatsCell: ResolverTypeWrapper<StatsCell>;
  OpenIssuesCell: ResolverTypeWrapper<OpenIssuesCell>;
  PatternArchetypeCoverage: ResolverTypeWrapper<PatternArchetypeCoverage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealizationPoint: RealizationPoint;
  RealizationPointCoverage: ResolverTypeWrapper<RealizationPointCoverage>;
  RegionMetrics: ResolverTypeWrapper<RegionMetrics>;
  SolutionDelay: SolutionDelay;
  StatsGroup: StatsGroup;
  TeleworkPattern: TeleworkPattern;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CoordinatorDashboard: CoordinatorDashboard;
  DateTime: Scalars['DateTime']['output'];
  FirstSolutionClass: FirstSolutionClass;
  FunctionCoverage: FunctionCoverage;
  Boolean: Scalars['Boolean']['output'];
  KnowHowCoverage: KnowHowCoverage;
  MetricRatio: MetricRatio;
  NetworkMetrics: NetworkMetrics;
  NetworkStats: StatsSummary;
  NetworkStatsCell: StatsCell;
  OpenIssuesCell: OpenIssuesCell;
  PatternArchetypeCoverage: PatternArchetypeCoverage;
  Query: Record<PropertyKey, never>;
  RealizationPointCoverage: RealizationPointCoverage;
  RegionMetrics: RegionMetrics;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
};

export type GatheredDirectiveArgs = { };

export type GatheredDirectiveResolver<Result, Parent, ContextType = Context, Args = GatheredDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type MergedDirectiveArgs = {
  by: Scalars['String']['input'];
  key?: Maybe<Scalars['String']['input']>;
};

export type MergedDirectiveResolver<Result, Parent, ContextType = Context, Args = MergedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SuppressedDirectiveArgs = {
  below: Scalars['Int']['input'];
};

export type SuppressedDirectiveResolver<Result, Parent, ContextType = Context, Args = SuppressedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CoordinatorDashboardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinatorDashboard'] = ResolversParentTypes['CoordinatorDashboard']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['OpenIssuesCell']>, ParentType, ContextType>;
  oldestWithoutSolutionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSolution?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FirstSolutionClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirstSolutionClass'] = ResolversParentTypes['FirstSolutionClass']> = {
  delay?: Resolver<ResolversTypes['SolutionDelay'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FunctionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FunctionCoverage'] = ResolversParentTypes['FunctionCoverage']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
  isWhiteSpot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KnowHowCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowHowCoverage'] = ResolversParentTypes['KnowHowCoverage']> = {
  functions?: Resolver<ReadonlyArray<ResolversTypes['FunctionCoverage']>, ParentType, ContextType>;
  patternsByArchetype?: Resolver<ReadonlyArray<ResolversTypes['PatternArchetypeCoverage']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPointCoverage']>, ParentType, ContextType>;
};

export type MetricRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricRatio'] = ResolversParentTypes['MetricRatio']> = {
  denominator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['NetworkMetric'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMetrics'] = ResolversParentTypes['NetworkMetrics']> = {
  firstSolutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSolutionHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSolutions?: Resolver<ReadonlyArray<ResolversTypes['FirstSolutionClass']>, ParentType, ContextType>;
  ratios?: Resolver<ReadonlyArray<ResolversTypes['MetricRatio']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['RegionMetrics']>, ParentType, ContextType>;
};

export type NetworkStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStats'] = ResolversParentTypes['NetworkStats']> = {
  adoptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  articles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['NetworkStatsCell']>, ParentType, ContextType>;
  crossRegionAdoptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hubs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openIssues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvedIssues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  solvedWithHelpFromElsewhere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stories?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NetworkStatsCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkStatsCell'] = ResolversParentTypes['NetworkStatsCell']> = {
  adoptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  articles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  crossRegionAdoptions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  engagements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hubs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NetworkStatsCellLabelArgs, 'language'>>;
  openIssues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  solvedIssues?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  solvedWithHelpFromElsewhere?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stories?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpenIssuesCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenIssuesCell'] = ResolversParentTypes['OpenIssuesCell']> = {
  category?: Resolver<ResolversTypes['IssueCategory'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meToos?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSolution?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatternArchetypeCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatternArchetypeCoverage'] = ResolversParentTypes['PatternArchetypeCoverage']> = {
  archetype?: Resolver<ResolversTypes['CityArchetype'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWhiteSpot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  coordinatorDashboard?: Resolver<Maybe<ResolversTypes['CoordinatorDashboard']>, ParentType, ContextType, Partial<QueryCoordinatorDashboardArgs>>;
  knowHowCoverage?: Resolver<Maybe<ResolversTypes['KnowHowCoverage']>, ParentType, ContextType, Partial<QueryKnowHowCoverageArgs>>;
  networkMetrics?: Resolver<Maybe<ResolversTypes['NetworkMetrics']>, ParentType, ContextType, Partial<QueryNetworkMetricsArgs>>;
  networkStats?: Resolver<Maybe<ResolversTypes['NetworkStats']>, ParentType, ContextType, RequireFields<QueryNetworkStatsArgs, 'groupBy'>>;
};

export type RealizationPointCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RealizationPointCoverage'] = ResolversParentTypes['RealizationPointCoverage']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isWhiteSpot?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openIssues?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  realizationPoint?: Resolver<ResolversTypes['RealizationPoint'], ParentType, ContextType>;
};

export type RegionMetricsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionMetrics'] = ResolversParentTypes['RegionMetrics']> = {
  articles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ratios?: Resolver<ReadonlyArray<ResolversTypes['MetricRatio']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  CoordinatorDashboard?: CoordinatorDashboardResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  FirstSolutionClass?: FirstSolutionClassResolvers<ContextType>;
  FunctionCoverage?: FunctionCoverageResolvers<ContextType>;
  KnowHowCoverage?: KnowHowCoverageResolvers<ContextType>;
  MetricRatio?: MetricRatioResolvers<ContextType>;
  NetworkMetrics?: NetworkMetricsResolvers<ContextType>;
  NetworkStats?: NetworkStatsResolvers<ContextType>;
  NetworkStatsCell?: NetworkStatsCellResolvers<ContextType>;
  OpenIssuesCell?: OpenIssuesCellResolvers<ContextType>;
  PatternArchetypeCoverage?: PatternArchetypeCoverageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealizationPointCoverage?: RealizationPointCoverageResolvers<ContextType>;
  RegionMetrics?: RegionMetricsResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
  suppressed?: SuppressedDirectiveResolver<any, any, ContextType>;
};

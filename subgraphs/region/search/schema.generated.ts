import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeReference } from './resolvers.ts';
import type { SearchPage, Hit } from './lists.ts';
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

export type Article = Node & {
  readonly __typename?: 'Article';
  readonly id: Scalars['ID']['output'];
};

export type ArticleKind =
  /** チェックリスト */
  | 'CHECKLIST'
  /** 企業向けガイド */
  | 'COMPANY_GUIDE'
  /** 失敗から学ぶ */
  | 'FAILURE_LESSON'
  /** ガイド */
  | 'GUIDE'
  /** 手順 */
  | 'HOW_TO'
  /** ICT環境の実証 */
  | 'ICT_PILOT'
  /** ひな型 */
  | 'TEMPLATE';

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

export type CityArchetype =
  /** 中核都市 */
  | 'CORE_CITY'
  /** 離島・中山間地等 */
  | 'ISLAND_OR_MOUNTAIN'
  /** 地方小都市 */
  | 'SMALL_CITY';

export type Event = Node & {
  readonly __typename?: 'Event';
  readonly id: Scalars['ID']['output'];
};

export type FacilityOrigin =
  /** 廃校 */
  | 'CLOSED_SCHOOL'
  /** 既存施設 */
  | 'EXISTING_FACILITY'
  /** 旧庁舎 */
  | 'FORMER_GOVERNMENT_OFFICE'
  /** ホテル・旅館 */
  | 'HOTEL'
  /** 新築 */
  | 'NEW_BUILD'
  /** その他 */
  | 'OTHER'
  /** 駅 */
  | 'STATION'
  /** 古民家 */
  | 'TRADITIONAL_HOUSE'
  /** 空き店舗 */
  | 'VACANT_SHOP'
  /** 倉庫 */
  | 'WAREHOUSE';

export type Hub = Node & {
  readonly __typename?: 'Hub';
  readonly id: Scalars['ID']['output'];
};

export type HubKind =
  /** コワーキングスペース */
  | 'COWORKING_SPACE'
  /** サテライトオフィス */
  | 'SATELLITE_OFFICE'
  /** シェアオフィス */
  | 'SHARED_OFFICE'
  /** テレワークセンター */
  | 'TELEWORK_CENTER'
  /** バーチャルのみ */
  | 'VIRTUAL_ONLY';

export type Issue = Node & {
  readonly __typename?: 'Issue';
  readonly id: Scalars['ID']['output'];
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

export type Language =
  /** 英語 */
  | 'EN'
  /** 日本語 */
  | 'JA'
  /** やさしい日本語 */
  | 'JA_EASY';

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
  /**
   * Everything of all regions, or of `regions`, that a text finds and the viewer may see. All words of the text must be found, each
   * anywhere within a word or by a synonym; full and half width, upper and lower case, hiragana and katakana are the same.
   * The text has between 1 and 200 characters; one without letters and digits finds nothing.
   * `first` or `last` is between 1 and 100; the default is the first 20.
   */
  readonly search?: Maybe<SearchConnection>;
  /** What `search` finds, counted by facet, summed over the regions. */
  readonly searchFacets?: Maybe<SearchFacets>;
};


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SearchOrder;
  query: Scalars['String']['input'];
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


export type QuerySearchFacetsArgs = {
  filter?: InputMaybe<SearchFilter>;
  query: Scalars['String']['input'];
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};

export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, in order. */
  readonly edges: ReadonlyArray<SearchHit>;
  readonly pageInfo: PageInfo;
  /** Number of all hits of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose hits are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** Hits, counted. A thing with two patterns is counted for both, so counts of a facet may add up to more than the total. */
export type SearchFacets = {
  readonly __typename?: 'SearchFacets';
  readonly byFunction: ReadonlyArray<SearchFunctionCount>;
  /** By kind of hub, article, program or event, and by category of issue. */
  readonly byKind: ReadonlyArray<SearchKindCount>;
  readonly byPattern: ReadonlyArray<SearchPatternCount>;
  readonly byType: ReadonlyArray<SearchTypeCount>;
  readonly total: Scalars['Int']['output'];
};

/** Narrows a search; the facets are joined by AND, the values within one by OR. A thing without such a facet is not found by it. */
export type SearchFilter = {
  readonly archetypes?: InputMaybe<ReadonlyArray<CityArchetype>>;
  /** Articles of these kinds; with `categories` or `hubKinds`, things of either. */
  readonly articleKinds?: InputMaybe<ReadonlyArray<ArticleKind>>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Issues of these categories. */
  readonly categories?: InputMaybe<ReadonlyArray<IssueCategory>>;
  /** What came out after this moment. */
  readonly datedAfter?: InputMaybe<Scalars['DateTime']['input']>;
  /** What the building was before; of hubs and articles. */
  readonly facilityOrigin?: InputMaybe<ReadonlyArray<FacilityOrigin>>;
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** Hubs of these kinds; with `categories` or `articleKinds`, things of either. */
  readonly hubKinds?: InputMaybe<ReadonlyArray<HubKind>>;
  /** Of the original text. */
  readonly language?: InputMaybe<ReadonlyArray<Language>>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
};

export type SearchFunctionCount = {
  readonly __typename?: 'SearchFunctionCount';
  readonly count: Scalars['Int']['output'];
  readonly function: CenterFunction;
};

/** One thing that was found, with what was found in it. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  readonly cursor: Scalars['String']['output'];
  /** When it came out. */
  readonly datedAt: Scalars['DateTime']['output'];
  readonly matchedBy: SearchMatch;
  /** The thing itself. */
  readonly node: Node;
  /** The part of the text with most matches, at most about 140 characters, cut in the same way; empty when there is no text. */
  readonly snippet: ReadonlyArray<SearchTextPart>;
  readonly title: Scalars['String']['output'];
  /** The title, cut where a match begins and ends. */
  readonly titleHighlight: ReadonlyArray<SearchTextPart>;
  readonly type: SearchType;
};

export type SearchKindCount = {
  readonly __typename?: 'SearchKindCount';
  readonly count: Scalars['Int']['output'];
  /** Type and kind, such as ISSUE/SUBSIDY_END. */
  readonly key: Scalars['String']['output'];
  /** A code of the vocabulary of the type's kinds or categories. */
  readonly kind: Scalars['String']['output'];
  readonly type: SearchType;
};

/** Where a hit was found, the first of these that holds. */
export type SearchMatch =
  /** By synonyms only. */
  | 'SYNONYM'
  /** A word of the query stands in the text. */
  | 'TEXT'
  /** A word of the query stands in the title. */
  | 'TITLE';

/** The order of hits; each is the same in all regions. */
export type SearchOrder =
  /** What came out last first. */
  | 'NEWEST'
  /** The best match first. Titles count more than texts, words more than parts of words; how frequent a word is does not count. */
  | 'RELEVANCE';

export type SearchPatternCount = {
  readonly __typename?: 'SearchPatternCount';
  readonly count: Scalars['Int']['output'];
  readonly pattern: TeleworkPattern;
};

/** A piece of a text; the pieces in their order are the text. */
export type SearchTextPart = {
  readonly __typename?: 'SearchTextPart';
  /** Whether it is what was searched for, or a synonym of it. */
  readonly isMatch: Scalars['Boolean']['output'];
  /** Plain text, never markup. */
  readonly text: Scalars['String']['output'];
};

/** What can be searched. */
export type SearchType =
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

export type SearchTypeCount = {
  readonly __typename?: 'SearchTypeCount';
  readonly count: Scalars['Int']['output'];
  readonly type: SearchType;
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
  Article: ResolverTypeWrapper<Article>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArticleKind: ArticleKind;
  Audience: Audience;
  CenterFunction: CenterFunction;
  CityArchetype: CityArchetype;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<Event>;
  FacilityOrigin: FacilityOrigin;
  Hub: ResolverTypeWrapper<Hub>;
  HubKind: HubKind;
  Issue: ResolverTypeWrapper<Issue>;
  IssueCategory: IssueCategory;
  Language: Language;
  Node: ResolverTypeWrapper<NodeReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchFacets: ResolverTypeWrapper<SearchFacets>;
  SearchFilter: SearchFilter;
  SearchFunctionCount: ResolverTypeWrapper<SearchFunctionCount>;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchKindCount: ResolverTypeWrapper<SearchKindCount>;
  SearchMatch: SearchMatch;
  SearchOrder: SearchOrder;
  SearchPatternCount: ResolverTypeWrapper<SearchPatternCount>;
  SearchTextPart: ResolverTypeWrapper<SearchTextPart>;
  SearchType: SearchType;
  SearchTypeCount: ResolverTypeWrapper<SearchTypeCount>;
  SuccessStory: ResolverTypeWrapper<SuccessStory>;
  SupportProgram: ResolverTypeWrapper<SupportProgram>;
  TeleworkPattern: TeleworkPattern;
  UnavailableReason: UnavailableReason;
  UnavailableRegion: ResolverTypeWrapper<UnavailableRegion>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: Article;
  ID: Scalars['ID']['output'];
  DateTime: Scalars['DateTime']['output'];
  Event: Event;
  Hub: Hub;
  Issue: Issue;
  Node: NodeReference;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  SearchConnection: SearchPage;
  SearchFacets: SearchFacets;
  SearchFilter: SearchFilter;
  SearchFunctionCount: SearchFunctionCount;
  SearchHit: Hit;
  SearchKindCount: SearchKindCount;
  SearchPatternCount: SearchPatternCount;
  SearchTextPart: SearchTextPart;
  SearchTypeCount: SearchTypeCount;
  SuccessStory: SuccessStory;
  SupportProgram: SupportProgram;
  UnavailableRegion: UnavailableRegion;
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

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Article' | 'Event' | 'Hub' | 'Issue' | 'SuccessStory' | 'SupportProgram', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  search?: Resolver<Maybe<ResolversTypes['SearchConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'orderBy' | 'query'>>;
  searchFacets?: Resolver<Maybe<ResolversTypes['SearchFacets']>, ParentType, ContextType, RequireFields<QuerySearchFacetsArgs, 'query'>>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  byFunction?: Resolver<ReadonlyArray<ResolversTypes['SearchFunctionCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['SearchKindCount']>, ParentType, ContextType>;
  byPattern?: Resolver<ReadonlyArray<ResolversTypes['SearchPatternCount']>, ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchFunctionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchFunctionCount'] = ResolversParentTypes['SearchFunctionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  snippet?: Resolver<ReadonlyArray<ResolversTypes['SearchTextPart']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleHighlight?: Resolver<ReadonlyArray<ResolversTypes['SearchTextPart']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchKindCount'] = ResolversParentTypes['SearchKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export type SearchPatternCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPatternCount'] = ResolversParentTypes['SearchPatternCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
};

export type SearchTextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTextPart'] = ResolversParentTypes['SearchTextPart']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Article?: ArticleResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchFunctionCount?: SearchFunctionCountResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchKindCount?: SearchKindCountResolvers<ContextType>;
  SearchPatternCount?: SearchPatternCountResolvers<ContextType>;
  SearchTextPart?: SearchTextPartResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  SuccessStory?: SuccessStoryResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  UnavailableRegion?: UnavailableRegionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  keyset?: KeysetDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
};

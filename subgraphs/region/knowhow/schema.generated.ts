import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdoptingRegionRow, AdoptionRow } from './adoption-queries.ts';
import type { AdoptionPage, ArticlePage } from './lists.ts';
import type { ArticleRow, DraftRow, RevisionRow } from './queries.ts';
import type { ArticleCommentRow } from './comment-queries.ts';
import type { ArticleMatchPage } from './articles-for-issue.ts';
import type { HubReference } from '../references.ts';
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
  /** A calendar day, such as 2026-04-01. */
  Date: { input: string; output: string; }
  /** An instant in UTC with milliseconds, RFC 3339. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: string; output: string; }
};

/** A region whose hubs have adopted an article. */
export type AdoptingRegion = {
  readonly __typename?: 'AdoptingRegion';
  /** Hubs of this region that have adopted it. */
  readonly count: Scalars['Int']['output'];
  readonly region?: Maybe<Region>;
};

/** A hub takes over what an article says; kept in the article's region. */
export type Adoption = Node & {
  readonly __typename?: 'Adoption';
  /** Why the hub gave up. */
  readonly abandonReason?: Maybe<Scalars['String']['output']>;
  /** Null where the viewer may not see it any more. */
  readonly article?: Maybe<Article>;
  /** The version of the article that the hub works by. */
  readonly articleVersion: Scalars['Int']['output'];
  /** What it did differently. */
  readonly changesMade?: Maybe<Scalars['String']['output']>;
  readonly difficulty?: Maybe<Difficulty>;
  /** A newer version of the article was published since. */
  readonly hasNewerVersion: Scalars['Boolean']['output'];
  /** Null with an error when that hub's region does not answer. */
  readonly hub?: Maybe<Hub>;
  /** The hub's name when it began; there even while its region is not. */
  readonly hubLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly outcomes: ReadonlyArray<AdoptionOutcome>;
  /** What the hub meant to do differently. */
  readonly plannedChanges?: Maybe<Scalars['String']['output']>;
  readonly region?: Maybe<Region>;
  /** What came of it. */
  readonly result?: Maybe<Scalars['String']['output']>;
  readonly startedAt: Scalars['DateTime']['output'];
  /** The day in Japan on which it began. */
  readonly startedOn: Scalars['Date']['output'];
  readonly status: AdoptionStatus;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** What `adoptionReport` expects. */
  readonly version: Scalars['Int']['output'];
  /** NETWORK: all members; REGION: those of the article's and of the hub's region; HUB: these two hubs and their regions' admins. */
  readonly visibility: Visibility;
  readonly wouldRecommend?: Maybe<Scalars['Boolean']['output']>;
};

export type AdoptionConnection = {
  readonly __typename?: 'AdoptionConnection';
  readonly edges: ReadonlyArray<AdoptionEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type AdoptionEdge = {
  readonly __typename?: 'AdoptionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Adoption;
};

export type AdoptionFilter = {
  readonly articleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The adopting hubs, of any region. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<AdoptionStatus>>;
};

export type AdoptionOrder =
  | 'NEWEST';

/** What changed at the adopting hub. */
export type AdoptionOutcome = {
  readonly __typename?: 'AdoptionOutcome';
  /** The value before. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  readonly kind: OutcomeKind;
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

export type AdoptionOutcomeInput = {
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  readonly kind: OutcomeKind;
  readonly unit: Scalars['String']['input'];
  readonly value: Scalars['Float']['input'];
};

export type AdoptionReportInput = {
  /** Why the hub gives up; with ABANDONED. */
  readonly abandonReason?: InputMaybe<Scalars['String']['input']>;
  /** The article's version that the hub works by now. */
  readonly articleVersion?: InputMaybe<Scalars['Int']['input']>;
  readonly changesMade?: InputMaybe<Scalars['String']['input']>;
  readonly difficulty?: InputMaybe<Difficulty>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** All of them. */
  readonly outcomes?: InputMaybe<ReadonlyArray<AdoptionOutcomeInput>>;
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** INTERESTED leads to TRYING, TRYING to ADOPTED, each of them to ABANDONED, which is the end and needs an `abandonReason`. */
  readonly status?: InputMaybe<AdoptionStatus>;
  /** NETWORK, REGION or HUB; see `Adoption.visibility`. */
  readonly visibility?: InputMaybe<Visibility>;
  readonly wouldRecommend?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AdoptionReportPayload = {
  readonly __typename?: 'AdoptionReportPayload';
  /** After a CONFLICT: as it is now. */
  readonly adoption?: Maybe<Adoption>;
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AdoptionStartInput = {
  readonly articleId: Scalars['ID']['input'];
  /** The adopting hub; of any region, but not the article's own. */
  readonly hubId: Scalars['ID']['input'];
  /** The hub's name, kept so that it can be shown while its region is away. */
  readonly hubLabel: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly plannedChanges?: InputMaybe<Scalars['String']['input']>;
  /** INTERESTED or TRYING. */
  readonly status: AdoptionStatus;
  /** NETWORK, REGION or HUB; see `Adoption.visibility`. */
  readonly visibility: Visibility;
};

export type AdoptionStartPayload = {
  readonly __typename?: 'AdoptionStartPayload';
  readonly adoption?: Maybe<Adoption>;
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AdoptionStatus =
  /** 中止 */
  | 'ABANDONED'
  /** 導入済み */
  | 'ADOPTED'
  /** 関心あり */
  | 'INTERESTED'
  /** 試行中 */
  | 'TRYING';

/** Know-how that a hub writes down for the others. GIF 451-3 事例. */
export type Article = Node & {
  readonly __typename?: 'Article';
  readonly activities: ReadonlyArray<FunctionActivity>;
  /** The regions of the hubs that have adopted it; for members. */
  readonly adoptingRegions: ReadonlyArray<AdoptingRegion>;
  /** Number of hubs that have adopted it. */
  readonly adoptionCount: Scalars['Int']['output'];
  /** Number of other regions among the hubs that have adopted it. */
  readonly adoptionRegionCount: Scalars['Int']['output'];
  /** At most the first 100, oldest first; for members. */
  readonly adoptions: ReadonlyArray<Adoption>;
  /** The hubs that took it up, by how far they are; for members. */
  readonly adoptionsByStatus: ReadonlyArray<ArticleAdoptionCount>;
  readonly archetypes: ReadonlyArray<CityArchetype>;
  readonly attachments: ReadonlyArray<Attachment>;
  readonly audiences: ReadonlyArray<Audience>;
  /** The authors as they want to be named. */
  readonly authorDisplay: Scalars['String']['output'];
  /** Why it was begun. GIF 事例: 取り組み理由. */
  readonly background?: Maybe<Scalars['String']['output']>;
  /** GIF 事例: 挑戦したこと. */
  readonly challenge?: Maybe<Scalars['String']['output']>;
  /** What was asked for when it was sent back; empty once it is handed in again. For its authors and the region's admin. */
  readonly changeRequests: ReadonlyArray<ChangeRequest>;
  /** What members say about it, at most the first 100, oldest first. */
  readonly comments: ReadonlyArray<ArticleComment>;
  readonly companyMerits: ReadonlyArray<CompanyMerit>;
  /** GIF 事例: 制約条件. */
  readonly constraints?: Maybe<Scalars['String']['output']>;
  readonly costBand?: Maybe<CostBand>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** What changed from one version to another, field by field; null unless the viewer may read both: of what was published all who see it, of everything its authors, of what was handed in the region's admin. */
  readonly diff?: Maybe<ReadonlyArray<FieldDiff>>;
  /** A newer version in work, for those who may see it. */
  readonly draft?: Maybe<ArticleDraft>;
  /** The gist in easy Japanese (やさしい日本語). */
  readonly easyJa?: Maybe<Scalars['String']['output']>;
  /** GIF 事例: 評価の方法. */
  readonly evaluation?: Maybe<Scalars['String']['output']>;
  /** The building that it is about. */
  readonly facilityOrigin?: Maybe<FacilityOrigin>;
  /** The issue that it was made of. */
  readonly fromIssue?: Maybe<Issue>;
  readonly functions: ReadonlyArray<CenterFunction>;
  /** One of the issues of its own region that it solves was reopened after it was last published or confirmed. */
  readonly hasReopenedIssue: Scalars['Boolean']['output'];
  /** The hub whose know-how it is. */
  readonly hub?: Maybe<Hub>;
  /** How far the ICT environment is that it is about. */
  readonly ictStage?: Maybe<IctStage>;
  readonly id: Scalars['ID']['output'];
  /** Out of date, kept for the record. */
  readonly isObsolete: Scalars['Boolean']['output'];
  /** It tells what the hub did itself. */
  readonly isOwnExperience: Scalars['Boolean']['output'];
  /** The authors say that the result is not yet measured. */
  readonly isResultPending: Scalars['Boolean']['output'];
  /** It is published, and it is time to look at it again. */
  readonly isReviewDue: Scalars['Boolean']['output'];
  readonly kind: ArticleKind;
  /** The language it was written in. */
  readonly language: Language;
  /** GIF 事例: 学んだこと. */
  readonly lessons?: Maybe<Scalars['String']['output']>;
  readonly license?: Maybe<License>;
  readonly measures: ReadonlyArray<SupportMeasure>;
  /** What is out of date, or where the newer thing is. */
  readonly obsoleteNote?: Maybe<Scalars['String']['output']>;
  /** What the hubs that adopted it have measured, in Japanese; null while there is nothing, and for others than members. */
  readonly outcomeSummary?: Maybe<Scalars['String']['output']>;
  /** GIF 事例: 協力者. */
  readonly partners: ReadonlyArray<Scalars['String']['output']>;
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** Names of support programs. GIF 事例: 利用した制度. */
  readonly programsUsed: ReadonlyArray<Scalars['String']['output']>;
  /** First publication. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** GIF 事例: 目的. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly realizationPoints: ReadonlyArray<RealizationPoint>;
  readonly region?: Maybe<Region>;
  /** Articles of any region, to be read with `articlesById`. GIF 事例: 関連事例. */
  readonly relatedArticleIds: ReadonlyArray<Scalars['ID']['output']>;
  /** GIF 事例: 成果. */
  readonly result?: Maybe<Scalars['String']['output']>;
  /** When it was taken back, and why; the region sees it. */
  readonly retraction?: Maybe<ArticleRetraction>;
  /** When the authors should look at it again. */
  readonly reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, at most the first 100, oldest first: all of it for those who may see the version in work, publications for other members. */
  readonly revisions: ReadonlyArray<ArticleRevision>;
  /** A readable name for web addresses, such as `closed-school-to-hub`; not unique. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** The issues of any region that it helps with. */
  readonly solvesIssues: ReadonlyArray<Maybe<Issue>>;
  /** GIF 事例: 出典. */
  readonly sources: ReadonlyArray<SourceReference>;
  readonly staffBand?: Maybe<StaffBand>;
  /** Where it stands in its region; never NOMINATED or NATIONAL, which are `standing`. */
  readonly status: ContentStatus;
  /** What to do, in order. */
  readonly steps: ReadonlyArray<ArticleStep>;
  readonly successFactors: ReadonlyArray<SuccessFactor>;
  /** At most 200 characters, in the original language; empty in a draft that has none yet. GIF 事例: 概要. */
  readonly summary: Scalars['String']['output'];
  /** The summary in a language, or in the original where there is none; the answer says which. JA_EASY is `easyJa`. */
  readonly summaryIn: LocalizedText;
  /** GIF 事例: 持続させる仕組み. */
  readonly sustainability?: Maybe<Scalars['String']['output']>;
  /** GIF 事例: 導入での工夫. */
  readonly tips?: Maybe<Scalars['String']['output']>;
  /** In the original language. GIF 事例: タイトル. */
  readonly title: Scalars['String']['output'];
  /** The title in a language, or in the original where there is none; the answer says which. */
  readonly titleIn: LocalizedText;
  readonly topics: ReadonlyArray<Topic>;
  /** What another region must change. */
  readonly transferNote?: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When it was last found to be right. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the version shown here. */
  readonly version: Scalars['Int']['output'];
  /** REGION or NETWORK once it is published; what is national is read from the nation. */
  readonly visibility: Visibility;
};


/** Know-how that a hub writes down for the others. GIF 451-3 事例. */
export type ArticleDiffArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** Know-how that a hub writes down for the others. GIF 451-3 事例. */
export type ArticleSummaryInArgs = {
  language: Language;
};


/** Know-how that a hub writes down for the others. GIF 451-3 事例. */
export type ArticleTitleInArgs = {
  language: Language;
};

/** How many hubs are so far with an article. */
export type ArticleAdoptionCount = {
  readonly __typename?: 'ArticleAdoptionCount';
  /** Hubs. */
  readonly count: Scalars['Int']['output'];
  /** Regions of these hubs. */
  readonly regionCount: Scalars['Int']['output'];
  readonly status: AdoptionStatus;
};

export type ArticleArchiveInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleArchivePayload = {
  readonly __typename?: 'ArticleArchivePayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a member says about an article. */
export type ArticleComment = {
  readonly __typename?: 'ArticleComment';
  /** Who speaks: the hub's name or the role. */
  readonly authorLabel: Scalars['String']['output'];
  /** Plain text; a mark in its place when it is hidden. */
  readonly body: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why it was taken out of sight. */
  readonly hiddenReason?: Maybe<Scalars['String']['output']>;
  /** The hub that speaks; null when somebody speaks in their role, and with an error when the hub's region does not answer. */
  readonly hub?: Maybe<Hub>;
  /** What `articleHideComment` expects. */
  readonly id: Scalars['ID']['output'];
  /** The region's admin took it out of sight. */
  readonly isHidden: Scalars['Boolean']['output'];
};

export type ArticleCommentInput = {
  readonly articleId: Scalars['ID']['input'];
  readonly body: Scalars['String']['input'];
  /** The hub that speaks; absent for admins, coordinators and the secretariat, who speak in their role. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  /** The hub's name, kept so that it can be shown while its region is away. */
  readonly hubLabel?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleCommentPayload = {
  readonly __typename?: 'ArticleCommentPayload';
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleConfirmInput = {
  /** What was checked, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it is due again, at most five years from now; in a year when absent. */
  readonly reviewDueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

export type ArticleConfirmPayload = {
  readonly __typename?: 'ArticleConfirmPayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleConnection = {
  readonly __typename?: 'ArticleConnection';
  readonly edges: ReadonlyArray<ArticleEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type ArticleDeleteInput = {
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleDeletePayload = {
  readonly __typename?: 'ArticleDeletePayload';
  /** Refused, as it is now. */
  readonly article?: Maybe<Article>;
  /** The ID of what was deleted; null when it was not. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleDiscardDraftInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleDiscardDraftPayload = {
  readonly __typename?: 'ArticleDiscardDraftPayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A newer version than the published one, as it was saved last. */
export type ArticleDraft = {
  readonly __typename?: 'ArticleDraft';
  readonly activities: ReadonlyArray<FunctionActivity>;
  readonly archetypes: ReadonlyArray<CityArchetype>;
  readonly attachments: ReadonlyArray<Attachment>;
  readonly audiences: ReadonlyArray<Audience>;
  /** The authors as they want to be named. */
  readonly authorDisplay: Scalars['String']['output'];
  /** Why it was begun. GIF 事例: 取り組み理由. */
  readonly background?: Maybe<Scalars['String']['output']>;
  /** GIF 事例: 挑戦したこと. */
  readonly challenge?: Maybe<Scalars['String']['output']>;
  readonly companyMerits: ReadonlyArray<CompanyMerit>;
  /** GIF 事例: 制約条件. */
  readonly constraints?: Maybe<Scalars['String']['output']>;
  readonly costBand?: Maybe<CostBand>;
  /** The gist in easy Japanese (やさしい日本語). */
  readonly easyJa?: Maybe<Scalars['String']['output']>;
  /** GIF 事例: 評価の方法. */
  readonly evaluation?: Maybe<Scalars['String']['output']>;
  /** The building that it is about. */
  readonly facilityOrigin?: Maybe<FacilityOrigin>;
  readonly functions: ReadonlyArray<CenterFunction>;
  /** How far the ICT environment is that it is about. */
  readonly ictStage?: Maybe<IctStage>;
  /** It tells what the hub did itself. */
  readonly isOwnExperience: Scalars['Boolean']['output'];
  /** The authors say that the result is not yet measured. */
  readonly isResultPending: Scalars['Boolean']['output'];
  readonly kind: ArticleKind;
  /** The language it was written in. */
  readonly language: Language;
  /** GIF 事例: 学んだこと. */
  readonly lessons?: Maybe<Scalars['String']['output']>;
  readonly license?: Maybe<License>;
  readonly measures: ReadonlyArray<SupportMeasure>;
  /** GIF 事例: 協力者. */
  readonly partners: ReadonlyArray<Scalars['String']['output']>;
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** Names of support programs. GIF 事例: 利用した制度. */
  readonly programsUsed: ReadonlyArray<Scalars['String']['output']>;
  /** GIF 事例: 目的. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  readonly realizationPoints: ReadonlyArray<RealizationPoint>;
  /** Articles of any region, to be read with `articlesById`. GIF 事例: 関連事例. */
  readonly relatedArticleIds: ReadonlyArray<Scalars['ID']['output']>;
  /** GIF 事例: 成果. */
  readonly result?: Maybe<Scalars['String']['output']>;
  readonly savedAt: Scalars['DateTime']['output'];
  /** A readable name for web addresses, such as `closed-school-to-hub`; not unique. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** The issues of any region that it helps with. */
  readonly solvesIssues: ReadonlyArray<Maybe<Issue>>;
  /** GIF 事例: 出典. */
  readonly sources: ReadonlyArray<SourceReference>;
  readonly staffBand?: Maybe<StaffBand>;
  /** DRAFT, IN_REVIEW or CHANGES_REQUESTED. */
  readonly status: ContentStatus;
  /** What to do, in order. */
  readonly steps: ReadonlyArray<ArticleStep>;
  readonly successFactors: ReadonlyArray<SuccessFactor>;
  /** At most 200 characters, in the original language; empty in a draft that has none yet. GIF 事例: 概要. */
  readonly summary: Scalars['String']['output'];
  /** GIF 事例: 持続させる仕組み. */
  readonly sustainability?: Maybe<Scalars['String']['output']>;
  /** GIF 事例: 導入での工夫. */
  readonly tips?: Maybe<Scalars['String']['output']>;
  /** In the original language. GIF 事例: タイトル. */
  readonly title: Scalars['String']['output'];
  readonly topics: ReadonlyArray<Topic>;
  /** What another region must change. */
  readonly transferNote?: Maybe<Scalars['String']['output']>;
  /** What `articleUpdate` and the other mutations expect. */
  readonly version: Scalars['Int']['output'];
};

export type ArticleDraftFromIssueInput = {
  /** The hub whose know-how it becomes: the issue's, or another of the region that its admin names. */
  readonly hubId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A solved issue of the region. */
  readonly issueId: Scalars['ID']['input'];
};

export type ArticleDraftFromIssuePayload = {
  readonly __typename?: 'ArticleDraftFromIssuePayload';
  /** The draft; after ALREADY_DONE null unless the viewer may see the article that there is. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleDraftInput = {
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  readonly archetypes?: InputMaybe<ReadonlyArray<CityArchetype>>;
  readonly attachments?: InputMaybe<ReadonlyArray<AttachmentInput>>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** The authors as they want to be named; the hub's name when absent. */
  readonly authorDisplay?: InputMaybe<Scalars['String']['input']>;
  readonly background?: InputMaybe<Scalars['String']['input']>;
  readonly challenge?: InputMaybe<Scalars['String']['input']>;
  readonly companyMerits?: InputMaybe<ReadonlyArray<CompanyMerit>>;
  readonly constraints?: InputMaybe<Scalars['String']['input']>;
  readonly costBand?: InputMaybe<CostBand>;
  readonly easyJa?: InputMaybe<Scalars['String']['input']>;
  readonly evaluation?: InputMaybe<Scalars['String']['input']>;
  readonly facilityOrigin?: InputMaybe<FacilityOrigin>;
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** The hub whose know-how it is. */
  readonly hubId: Scalars['ID']['input'];
  readonly ictStage?: InputMaybe<IctStage>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly isOwnExperience?: InputMaybe<Scalars['Boolean']['input']>;
  /** True says that the result is not yet measured. */
  readonly isResultPending?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind: ArticleKind;
  readonly language?: InputMaybe<Language>;
  readonly lessons?: InputMaybe<Scalars['String']['input']>;
  readonly license?: InputMaybe<License>;
  readonly measures?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  readonly programsUsed?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly realizationPoints?: InputMaybe<ReadonlyArray<RealizationPoint>>;
  /** Articles of any region. */
  readonly relatedArticleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** A readable name for web addresses: lower-case letters, digits and hyphens. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Issues of any region that it helps with. */
  readonly solvesIssueIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sources?: InputMaybe<ReadonlyArray<SourceReferenceInput>>;
  readonly staffBand?: InputMaybe<StaffBand>;
  readonly steps?: InputMaybe<ReadonlyArray<ArticleStepInput>>;
  readonly successFactors?: InputMaybe<ReadonlyArray<SuccessFactor>>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly sustainability?: InputMaybe<Scalars['String']['input']>;
  readonly tips?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly topics?: InputMaybe<ReadonlyArray<Topic>>;
  readonly transferNote?: InputMaybe<Scalars['String']['input']>;
  /** Title and summary in other languages, all of them. */
  readonly translations?: InputMaybe<ReadonlyArray<ArticleTranslationInput>>;
};

export type ArticleDraftPayload = {
  readonly __typename?: 'ArticleDraftPayload';
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleEdge = {
  readonly __typename?: 'ArticleEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Article;
};

/** The facets are joined by AND, the values within one by OR. */
export type ArticleFilter = {
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  readonly archetypes?: InputMaybe<ReadonlyArray<CityArchetype>>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly companyMerits?: InputMaybe<ReadonlyArray<CompanyMerit>>;
  /** Where a newer version is in work, among those that the viewer may see. */
  readonly draftStatus?: InputMaybe<ReadonlyArray<ContentStatus>>;
  readonly facilityOrigin?: InputMaybe<ReadonlyArray<FacilityOrigin>>;
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** The hubs whose know-how it is. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ictStage?: InputMaybe<ReadonlyArray<IctStage>>;
  readonly isObsolete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Published, and time to look at it again. */
  readonly isReviewDue?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<ArticleKind>>;
  readonly license?: InputMaybe<ReadonlyArray<License>>;
  readonly measures?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  readonly realizationPoints?: InputMaybe<ReadonlyArray<RealizationPoint>>;
  /** Issues of any region; for members. */
  readonly solvesIssueIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<ContentStatus>>;
  readonly successFactors?: InputMaybe<ReadonlyArray<SuccessFactor>>;
  /** Words that must all occur in the article or one of their synonyms, in any of its languages; width, case and kana do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly topics?: InputMaybe<ReadonlyArray<Topic>>;
};

export type ArticleFunctionCount = {
  readonly __typename?: 'ArticleFunctionCount';
  readonly count: Scalars['Int']['output'];
  readonly function: CenterFunction;
};

export type ArticleHideCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Erases the text for good, as personal data must be. */
  readonly isErased: Scalars['Boolean']['input'];
  /** Why; shown in the comment's place. */
  readonly reason: Scalars['String']['input'];
};

export type ArticleHideCommentPayload = {
  readonly __typename?: 'ArticleHideCommentPayload';
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type ArticleKindCount = {
  readonly __typename?: 'ArticleKindCount';
  readonly count: Scalars['Int']['output'];
  readonly kind: ArticleKind;
};

export type ArticleMarkObsoleteInput = {
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is out of date, or where the newer thing is. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleMarkObsoletePayload = {
  readonly __typename?: 'ArticleMarkObsoletePayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleMatchConnection = {
  readonly __typename?: 'ArticleMatchConnection';
  readonly edges: ReadonlyArray<ArticleMatchEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

export type ArticleMatchEdge = {
  readonly __typename?: 'ArticleMatchEdge';
  readonly cursor: Scalars['String']['output'];
  /** The words of the draft that it has, or has by other words for the same. */
  readonly matchedWords: ReadonlyArray<Scalars['String']['output']>;
  readonly node: Article;
};

export type ArticleMatchOrder =
  /** The likest first. */
  | 'RELEVANCE';

export type ArticleOrder =
  | 'MOST_ADOPTED'
  /** By first publication; by creation what was never published. */
  | 'NEWEST'
  | 'RECENTLY_UPDATED'
  /** By how well it matches `filter.text`, which it needs. */
  | 'RELEVANCE'
  /** What should be looked at again first. */
  | 'REVIEW_DUE';

export type ArticlePatternCount = {
  readonly __typename?: 'ArticlePatternCount';
  readonly count: Scalars['Int']['output'];
  readonly pattern: TeleworkPattern;
};

export type ArticlePublishInput = {
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** REGION or NETWORK; absent, as it was, or NETWORK the first time. */
  readonly visibility?: InputMaybe<Visibility>;
};

export type ArticlePublishPayload = {
  readonly __typename?: 'ArticlePublishPayload';
  /** After a CONFLICT: as it is now. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleRedactInput = {
  /** Why, without the thing itself; it is kept in the history. */
  readonly changeNote: Scalars['String']['input'];
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields, as they are named in `ArticleUpdateInput`. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version whose text is taken out; neither the one that is shown nor the one in work. */
  readonly version: Scalars['Int']['input'];
};

export type ArticleRedactPayload = {
  readonly __typename?: 'ArticleRedactPayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleReissueInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleReissuePayload = {
  readonly __typename?: 'ArticleReissuePayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleRequestChangesInput = {
  /** The fields that are to be changed or filled in. */
  readonly changeRequests?: InputMaybe<ReadonlyArray<ChangeRequestInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be changed, in general; the authors read it in the history. Give it or `changeRequests`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleRequestChangesPayload = {
  readonly __typename?: 'ArticleRequestChangesPayload';
  /** Null afterwards where the version belongs to its authors alone again. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleRequestRetractionInput = {
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it should be taken back; the admins read it. */
  readonly note: Scalars['String']['input'];
};

export type ArticleRequestRetractionPayload = {
  readonly __typename?: 'ArticleRequestRetractionPayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleRetractInput = {
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What people in the region should know of it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly reason: RetractionReason;
};

export type ArticleRetractPayload = {
  readonly __typename?: 'ArticleRetractPayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** That an article was taken back. */
export type ArticleRetraction = {
  readonly __typename?: 'ArticleRetraction';
  readonly at: Scalars['DateTime']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly reason: RetractionReason;
};

/** An entry in an article's history. */
export type ArticleRevision = {
  readonly __typename?: 'ArticleRevision';
  /** What was done; null in entries from before this was kept. */
  readonly act?: Maybe<ContentAct>;
  readonly at: Scalars['DateTime']['output'];
  /** The hub or the role that did it; never a person's account. */
  readonly byDisplay: Scalars['String']['output'];
  /** TYPO where the authors say that nothing of the meaning changed. */
  readonly changeClass: ChangeClass;
  readonly changeNote?: Maybe<Scalars['String']['output']>;
  /** What the reviewer asked for. */
  readonly changeRequests: ReadonlyArray<ChangeRequest>;
  /** The fields that this save changed, as they are named in `ArticleUpdateInput`. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** Fields whose text was taken out of this version afterwards. */
  readonly redactedFields: ReadonlyArray<Scalars['String']['output']>;
  /** What the version became; DRAFT is a save. */
  readonly status: ContentStatus;
  readonly version: Scalars['Int']['output'];
};

export type ArticleStats = {
  readonly __typename?: 'ArticleStats';
  /** Hubs that have adopted one of them, counted for each article. */
  readonly adoptions: Scalars['Int']['output'];
  /** An article counts for each of its functions. */
  readonly byFunction: ReadonlyArray<ArticleFunctionCount>;
  readonly byKind: ReadonlyArray<ArticleKindCount>;
  /** An article counts for each of its patterns. */
  readonly byPattern: ReadonlyArray<ArticlePatternCount>;
  /** Those of them whose article is from another region. */
  readonly crossRegionAdoptions: Scalars['Int']['output'];
  readonly total: Scalars['Int']['output'];
};

/** One step of a how-to. */
export type ArticleStep = {
  readonly __typename?: 'ArticleStep';
  readonly body: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type ArticleStepInput = {
  readonly body: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type ArticleSubmitInput = {
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleSubmitPayload = {
  readonly __typename?: 'ArticleSubmitPayload';
  /** After a CONFLICT: as it is now. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleTranslationInput = {
  readonly isMachineTranslated: Scalars['Boolean']['input'];
  readonly language: Language;
  readonly summary: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
};

export type ArticleUnarchiveInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleUnarchivePayload = {
  readonly __typename?: 'ArticleUnarchivePayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleUnmarkObsoleteInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleUnmarkObsoletePayload = {
  readonly __typename?: 'ArticleUnmarkObsoletePayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Absent fields stay as they are, null empties them (but for `kind` and `language`), lists are replaced. */
export type ArticleUpdateInput = {
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  readonly archetypes?: InputMaybe<ReadonlyArray<CityArchetype>>;
  readonly attachments?: InputMaybe<ReadonlyArray<AttachmentInput>>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** The authors as they want to be named; the hub's name when absent. */
  readonly authorDisplay?: InputMaybe<Scalars['String']['input']>;
  readonly background?: InputMaybe<Scalars['String']['input']>;
  readonly challenge?: InputMaybe<Scalars['String']['input']>;
  /** TYPO says that nothing of the meaning changed; adopters are not told of such a version. */
  readonly changeClass: ChangeClass;
  /** What was changed and why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  readonly companyMerits?: InputMaybe<ReadonlyArray<CompanyMerit>>;
  readonly constraints?: InputMaybe<Scalars['String']['input']>;
  readonly costBand?: InputMaybe<CostBand>;
  readonly easyJa?: InputMaybe<Scalars['String']['input']>;
  readonly evaluation?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the editor has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly facilityOrigin?: InputMaybe<FacilityOrigin>;
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  readonly ictStage?: InputMaybe<IctStage>;
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly isOwnExperience?: InputMaybe<Scalars['Boolean']['input']>;
  /** True says that the result is not yet measured. */
  readonly isResultPending?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<ArticleKind>;
  readonly language?: InputMaybe<Language>;
  readonly lessons?: InputMaybe<Scalars['String']['input']>;
  readonly license?: InputMaybe<License>;
  readonly measures?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  readonly programsUsed?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly realizationPoints?: InputMaybe<ReadonlyArray<RealizationPoint>>;
  /** Articles of any region. */
  readonly relatedArticleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly result?: InputMaybe<Scalars['String']['input']>;
  /** A readable name for web addresses: lower-case letters, digits and hyphens. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Issues of any region that it helps with. */
  readonly solvesIssueIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly sources?: InputMaybe<ReadonlyArray<SourceReferenceInput>>;
  readonly staffBand?: InputMaybe<StaffBand>;
  readonly steps?: InputMaybe<ReadonlyArray<ArticleStepInput>>;
  readonly successFactors?: InputMaybe<ReadonlyArray<SuccessFactor>>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly sustainability?: InputMaybe<Scalars['String']['input']>;
  readonly tips?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly topics?: InputMaybe<ReadonlyArray<Topic>>;
  readonly transferNote?: InputMaybe<Scalars['String']['input']>;
  /** Title and summary in other languages, all of them. */
  readonly translations?: InputMaybe<ReadonlyArray<ArticleTranslationInput>>;
};

export type ArticleUpdatePayload = {
  readonly __typename?: 'ArticleUpdatePayload';
  /** After a CONFLICT: as it is now. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ArticleWithdrawInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ArticleWithdrawPayload = {
  readonly __typename?: 'ArticleWithdrawPayload';
  /** As it is now; null where the viewer does not see it any more. */
  readonly article?: Maybe<Article>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A file or picture that belongs to a text. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  /** What a picture shows, for those who do not see it. */
  readonly alt: Scalars['String']['output'];
  readonly license?: Maybe<License>;
  /** Media type, such as image/webp. */
  readonly mime: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type AttachmentInput = {
  /** What a picture shows, for those who do not see it. */
  readonly alt: Scalars['String']['input'];
  readonly license?: InputMaybe<License>;
  /** Media type, such as image/webp. */
  readonly mime: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
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

export type ChangeClass =
  /** 内容の変更 */
  | 'CONTENT'
  /** 誤字の修正 */
  | 'TYPO';

/** What a reviewer wants to be changed in one field; of the form of a `UserError`. */
export type ChangeRequest = {
  readonly __typename?: 'ChangeRequest';
  /** In English, with the reviewer's own words where there are any. */
  readonly message: Scalars['String']['output'];
  /** In Japanese, with the reviewer's own words where there are any. */
  readonly messageJa: Scalars['String']['output'];
  /** Where in the content, such as ["steps", "2", "body"]. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** A field that is to be changed. */
export type ChangeRequestInput = {
  /** What about it; absent, it is to be filled in. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Where in the content, such as ["costBand"] or ["steps", "2", "body"]. */
  readonly path: ReadonlyArray<Scalars['String']['input']>;
};

export type CityArchetype =
  /** 中核都市 */
  | 'CORE_CITY'
  /** 離島・中山間地等 */
  | 'ISLAND_OR_MOUNTAIN'
  /** 地方小都市 */
  | 'SMALL_CITY';

export type CompanyMerit =
  /** テレワーク導入のコンサルティング */
  | 'ADOPTION_CONSULTING'
  /** 実施した企業の表彰等 */
  | 'AWARD'
  /** 経費の支援 */
  | 'EXPENSE_SUPPORT';

export type ContentAct =
  /** 保管 */
  | 'ARCHIVE'
  /** 内容の確認 */
  | 'CONFIRM'
  /** 削除 */
  | 'DELETE'
  /** 下書きの破棄 */
  | 'DISCARD_DRAFT'
  /** 編集 */
  | 'EDIT'
  /** 古い情報の印 */
  | 'MARK_OBSOLETE'
  /** 公開 */
  | 'PUBLISH'
  /** 履歴の墨消し */
  | 'REDACT'
  /** 訂正版の作成 */
  | 'REISSUE'
  /** 修正依頼 */
  | 'REQUEST_CHANGES'
  /** 撤回 */
  | 'RETRACT'
  /** 確認依頼 */
  | 'SUBMIT'
  /** 保管からの復帰 */
  | 'UNARCHIVE'
  /** 古い情報の印の取り消し */
  | 'UNMARK_OBSOLETE'
  /** 確認依頼の取り下げ */
  | 'WITHDRAW';

export type ContentStatus =
  /** 保管 */
  | 'ARCHIVED'
  /** 修正依頼 */
  | 'CHANGES_REQUESTED'
  /** 下書き */
  | 'DRAFT'
  /** 確認中 */
  | 'IN_REVIEW'
  /** 全国公開 */
  | 'NATIONAL'
  /** 全国推薦中 */
  | 'NOMINATED'
  /** 地域で公開 */
  | 'PUBLISHED_REGION'
  /** 撤回 */
  | 'RETRACTED';

export type CostBand =
  /** 費用なし */
  | 'NONE'
  /** 1,000万円以上 */
  | 'OVER_10M'
  /** 100万円未満 */
  | 'UNDER_1M'
  /** 1,000万円未満 */
  | 'UNDER_10M'
  /** 10万円未満 */
  | 'UNDER_100K';

export type DiffKind =
  /** 追加 */
  | 'ADDED'
  /** 削除 */
  | 'REMOVED'
  /** 変更なし */
  | 'SAME';

/** A piece of text that both versions have, or one of them. */
export type DiffPart = {
  readonly __typename?: 'DiffPart';
  readonly kind: DiffKind;
  readonly text: Scalars['String']['output'];
};

export type Difficulty =
  /** 易しい */
  | 'EASY'
  /** 難しい */
  | 'HARD'
  /** 普通 */
  | 'MODERATE';

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

/** How one field differs between two versions. */
export type FieldDiff = {
  readonly __typename?: 'FieldDiff';
  /** As it is named in the input of an update. */
  readonly field: Scalars['String']['output'];
  /** The text was taken out of the history. */
  readonly isRedacted: Scalars['Boolean']['output'];
  /** The field's name as Japanese users know it. */
  readonly label: Scalars['String']['output'];
  /** The text in pieces, in order; lists are one line an entry. None where it is redacted. */
  readonly parts: ReadonlyArray<DiffPart>;
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

export type IctStage =
  /** 構築中 */
  | 'BUILDING'
  /** 運用中 */
  | 'IN_SERVICE'
  /** 実証 */
  | 'PILOT';

export type Issue = {
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

export type Language =
  /** 英語 */
  | 'EN'
  /** 日本語 */
  | 'JA'
  /** やさしい日本語 */
  | 'JA_EASY';

export type License =
  /** 無断転載禁止 */
  | 'ALL_RIGHTS_RESERVED'
  /** CC0 1.0 */
  | 'CC0_1_0'
  /** CC BY 4.0 */
  | 'CC_BY_4_0'
  /** CC BY-NC 4.0 */
  | 'CC_BY_NC_4_0'
  /** CC BY-SA 4.0 */
  | 'CC_BY_SA_4_0';

/** A text in one language, and which it is. */
export type LocalizedText = {
  readonly __typename?: 'LocalizedText';
  /** The text is not there in the requested language; `value` is the original. */
  readonly isFallback: Scalars['Boolean']['output'];
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated: Scalars['Boolean']['output'];
  /** The language of `value`; not the wanted one where there was none in that. */
  readonly language: Language;
  /** The language that was asked for. */
  readonly requestedLanguage: Language;
  /** The same as a tag of BCP 47: `ja`, `en` or `ja-x-easy`. */
  readonly tag: Scalars['String']['output'];
  /** The text. */
  readonly value: Scalars['String']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The adopting hub tells how it goes on. Absent fields stay as they are. */
  readonly adoptionReport?: Maybe<AdoptionReportPayload>;
  /** A hub of any region is interested in an article or tries it; once per hub until it gives up. */
  readonly adoptionStart?: Maybe<AdoptionStartPayload>;
  /** The region's admin puts a published article away; from then on the region alone sees it. */
  readonly articleArchive?: Maybe<ArticleArchivePayload>;
  /** A member says something about an article; its authors are told. */
  readonly articleComment?: Maybe<ArticleCommentPayload>;
  /** The authors have looked at a published article and found it still right; it is due again in a year. */
  readonly articleConfirm?: Maybe<ArticleConfirmPayload>;
  /** The authors delete what was never published, with its history. */
  readonly articleDelete?: Maybe<ArticleDeletePayload>;
  /** The authors drop the newer version; the published one stays. */
  readonly articleDiscardDraft?: Maybe<ArticleDiscardDraftPayload>;
  /** Begins an article of a hub; nobody but its editors sees it. */
  readonly articleDraft?: Maybe<ArticleDraftPayload>;
  /** A solved issue is turned into know-how: a draft filled in from the issue and its accepted solutions, once per issue. */
  readonly articleDraftFromIssue?: Maybe<ArticleDraftFromIssuePayload>;
  /** The region's admin puts a mark in the place of a comment. */
  readonly articleHideComment?: Maybe<ArticleHideCommentPayload>;
  /** The authors mark a published article as out of date. */
  readonly articleMarkObsolete?: Maybe<ArticleMarkObsoletePayload>;
  /** The region's admin publishes the version in review; never one that the admin wrote. Adopters, and those who have the issues that it solves, are told. */
  readonly articlePublish?: Maybe<ArticlePublishPayload>;
  /** The region's admin takes the text of fields out of an old version for good, such as a person's name. */
  readonly articleRedact?: Maybe<ArticleRedactPayload>;
  /** The authors begin a corrected version of a retracted article, under the same ID. */
  readonly articleReissue?: Maybe<ArticleReissuePayload>;
  /** The region's admin sends a version in review back to its authors. */
  readonly articleRequestChanges?: Maybe<ArticleRequestChangesPayload>;
  /** The authors ask the region's admin to retract an article. */
  readonly articleRequestRetraction?: Maybe<ArticleRequestRetractionPayload>;
  /** The region's admin takes a published article back, with a reason; those who adopted it are told. What is national of it is taken back by `publicationRetract`. */
  readonly articleRetract?: Maybe<ArticleRetractPayload>;
  /** Asks the region's admin to publish the newest version; refused with every field that is still missing. */
  readonly articleSubmit?: Maybe<ArticleSubmitPayload>;
  /** The region's admin publishes an archived article again, as it was. */
  readonly articleUnarchive?: Maybe<ArticleUnarchivePayload>;
  /** The authors take the mark off again. */
  readonly articleUnmarkObsolete?: Maybe<ArticleUnmarkObsoletePayload>;
  /** Saves a new version. What is published stays as it is until the new version is published. */
  readonly articleUpdate?: Maybe<ArticleUpdatePayload>;
  /** The authors take the version in review back. */
  readonly articleWithdraw?: Maybe<ArticleWithdrawPayload>;
};


export type MutationAdoptionReportArgs = {
  input: AdoptionReportInput;
};


export type MutationAdoptionStartArgs = {
  input: AdoptionStartInput;
};


export type MutationArticleArchiveArgs = {
  input: ArticleArchiveInput;
};


export type MutationArticleCommentArgs = {
  input: ArticleCommentInput;
};


export type MutationArticleConfirmArgs = {
  input: ArticleConfirmInput;
};


export type MutationArticleDeleteArgs = {
  input: ArticleDeleteInput;
};


export type MutationArticleDiscardDraftArgs = {
  input: ArticleDiscardDraftInput;
};


export type MutationArticleDraftArgs = {
  input: ArticleDraftInput;
};


export type MutationArticleDraftFromIssueArgs = {
  input: ArticleDraftFromIssueInput;
};


export type MutationArticleHideCommentArgs = {
  input: ArticleHideCommentInput;
};


export type MutationArticleMarkObsoleteArgs = {
  input: ArticleMarkObsoleteInput;
};


export type MutationArticlePublishArgs = {
  input: ArticlePublishInput;
};


export type MutationArticleRedactArgs = {
  input: ArticleRedactInput;
};


export type MutationArticleReissueArgs = {
  input: ArticleReissueInput;
};


export type MutationArticleRequestChangesArgs = {
  input: ArticleRequestChangesInput;
};


export type MutationArticleRequestRetractionArgs = {
  input: ArticleRequestRetractionInput;
};


export type MutationArticleRetractArgs = {
  input: ArticleRetractInput;
};


export type MutationArticleSubmitArgs = {
  input: ArticleSubmitInput;
};


export type MutationArticleUnarchiveArgs = {
  input: ArticleUnarchiveInput;
};


export type MutationArticleUnmarkObsoleteArgs = {
  input: ArticleUnmarkObsoleteInput;
};


export type MutationArticleUpdateArgs = {
  input: ArticleUpdateInput;
};


export type MutationArticleWithdrawArgs = {
  input: ArticleWithdrawInput;
};

export type Node = {
  /** Global ID: type, region and UUIDv7, such as `issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an`. */
  readonly id: Scalars['ID']['output'];
};

export type OutcomeKind =
  /** 子育て */
  | 'CHILD_REARING'
  /** 消費 */
  | 'CONSUMPTION'
  /** 雇用 */
  | 'EMPLOYMENT'
  /** 産業創出 */
  | 'INDUSTRY_CREATION'
  /** 地元起業 */
  | 'LOCAL_STARTUPS'
  /** 社会参加 */
  | 'SOCIAL_PARTICIPATION'
  /** 観光・食 */
  | 'TOURISM_AND_FOOD';

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
  /** Who has taken over what, of the articles of all regions or of `regions`; for members. Paging as in `articles`. */
  readonly adoptions?: Maybe<AdoptionConnection>;
  /** One article, or null when it does not exist or the viewer may not see it. */
  readonly article?: Maybe<Article>;
  /** For the national desk: a version that was published in the region as JSON (`common/content-snapshot.ts`); null for everybody else. */
  readonly articleSnapshot?: Maybe<Scalars['String']['output']>;
  /** How many articles the viewer may see, in total and by facet, and how often they were adopted, summed over the regions. */
  readonly articleStats?: Maybe<ArticleStats>;
  /** The articles of all regions, or of `regions`, in one order. `first` or `last` is between 1 and 100; the default is the first 20. */
  readonly articles?: Maybe<ArticleConnection>;
  /** Several articles in the order of `ids`, null where one does not exist or may not be seen. At most 100. */
  readonly articlesById: ReadonlyArray<Maybe<Article>>;
  /** What the regions know against a problem that somebody is typing: the articles that are like the draft of an issue, the likest first; also by other words for the same, such as 助成金 for 補助金. */
  readonly articlesForIssue?: Maybe<ArticleMatchConnection>;
};


export type QueryAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdoptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AdoptionOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryArticleSnapshotArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type QueryArticleStatsArgs = {
  filter?: InputMaybe<ArticleFilter>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ArticleOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryArticlesByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryArticlesForIssueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  draft: IssueDraft;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: ArticleMatchOrder;
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

export type RetractionReason =
  /** 地域・著者の申し出 */
  | 'AUTHOR_REQUEST'
  /** 内容の誤り */
  | 'INCORRECT'
  /** その他 */
  | 'OTHER'
  /** 情報が古い */
  | 'OUTDATED'
  /** 個人情報 */
  | 'PERSONAL_DATA'
  /** 地域の退会 */
  | 'REGION_LEFT'
  /** 権利・同意の取り下げ */
  | 'RIGHTS';

/** Where a statement comes from (出典). */
export type SourceReference = {
  readonly __typename?: 'SourceReference';
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly publisher: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type SourceReferenceInput = {
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly publisher: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type StaffBand =
  /** 1人 */
  | 'ONE'
  /** 21人以上 */
  | 'OVER_TWENTY'
  /** 6〜20人 */
  | 'SIX_TO_TWENTY'
  /** 2〜5人 */
  | 'TWO_TO_FIVE';

export type SuccessFactor =
  /** 高速インターネット環境の整備 */
  | 'HIGH_SPEED_INTERNET'
  /** 最小限の維持コスト */
  | 'MINIMAL_RUNNING_COST'
  /** 既存施設を活用した機能性の高い施設 */
  | 'REUSED_FUNCTIONAL_FACILITY'
  /** 自立運営が可能な拠点 */
  | 'SELF_SUSTAINING_HUB';

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

export type Topic =
  /** 子育て */
  | 'CHILD_REARING'
  /** デジタル人材 */
  | 'DIGITAL_SKILLS'
  /** 介護 */
  | 'ELDER_CARE'
  /** 施設活用 */
  | 'FACILITY_REUSE'
  /** ふるさとテレワーク */
  | 'HOMETOWN_TELEWORK'
  /** 地方創生 */
  | 'REGIONAL_REVITALIZATION'
  /** 就労支援 */
  | 'SUPPORTING_INCLUSION'
  /** テレワーク */
  | 'TELEWORK';

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

export type Visibility =
  /** 拠点内 */
  | 'HUB'
  /** ネットワーク内 */
  | 'NETWORK'
  /** 一般公開 */
  | 'PUBLIC'
  /** 地域内 */
  | 'REGION';



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
  Adoption: Adoption;
  Article: Article;
  Hub: Hub;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Adoption:
    ( { __typename: 'Adoption' }
    & GraphQLRecursivePick<FederationTypes['Adoption'], {"id":true}> );
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}> );
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AdoptionRow )
    | ( ArticleRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdoptingRegion: ResolverTypeWrapper<AdoptingRegionRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Adoption: ResolverTypeWrapper<AdoptionRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdoptionConnection: ResolverTypeWrapper<AdoptionPage>;
  AdoptionEdge: ResolverTypeWrapper<Omit<AdoptionEdge, 'node'> & { node: ResolversTypes['Adoption'] }>;
  AdoptionFilter: AdoptionFilter;
  AdoptionOrder: AdoptionOrder;
  AdoptionOutcome: ResolverTypeWrapper<AdoptionOutcome>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AdoptionOutcomeInput: AdoptionOutcomeInput;
  AdoptionReportInput: AdoptionReportInput;
  AdoptionReportPayload: ResolverTypeWrapper<Omit<AdoptionReportPayload, 'adoption' | 'article'> & { adoption?: Maybe<ResolversTypes['Adoption']>, article?: Maybe<ResolversTypes['Article']> }>;
  AdoptionStartInput: AdoptionStartInput;
  AdoptionStartPayload: ResolverTypeWrapper<Omit<AdoptionStartPayload, 'adoption' | 'article'> & { adoption?: Maybe<ResolversTypes['Adoption']>, article?: Maybe<ResolversTypes['Article']> }>;
  AdoptionStatus: AdoptionStatus;
  Article: ResolverTypeWrapper<ArticleRow>;
  ArticleAdoptionCount: ResolverTypeWrapper<ArticleAdoptionCount>;
  ArticleArchiveInput: ArticleArchiveInput;
  ArticleArchivePayload: ResolverTypeWrapper<Omit<ArticleArchivePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleComment: ResolverTypeWrapper<ArticleCommentRow>;
  ArticleCommentInput: ArticleCommentInput;
  ArticleCommentPayload: ResolverTypeWrapper<Omit<ArticleCommentPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleConfirmInput: ArticleConfirmInput;
  ArticleConfirmPayload: ResolverTypeWrapper<Omit<ArticleConfirmPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleConnection: ResolverTypeWrapper<ArticlePage>;
  ArticleDeleteInput: ArticleDeleteInput;
  ArticleDeletePayload: ResolverTypeWrapper<Omit<ArticleDeletePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleDiscardDraftInput: ArticleDiscardDraftInput;
  ArticleDiscardDraftPayload: ResolverTypeWrapper<Omit<ArticleDiscardDraftPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleDraft: ResolverTypeWrapper<DraftRow>;
  ArticleDraftFromIssueInput: ArticleDraftFromIssueInput;
  ArticleDraftFromIssuePayload: ResolverTypeWrapper<Omit<ArticleDraftFromIssuePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleDraftInput: ArticleDraftInput;
  ArticleDraftPayload: ResolverTypeWrapper<Omit<ArticleDraftPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleFunctionCount: ResolverTypeWrapper<ArticleFunctionCount>;
  ArticleHideCommentInput: ArticleHideCommentInput;
  ArticleHideCommentPayload: ResolverTypeWrapper<Omit<ArticleHideCommentPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleKind: ArticleKind;
  ArticleKindCount: ResolverTypeWrapper<ArticleKindCount>;
  ArticleMarkObsoleteInput: ArticleMarkObsoleteInput;
  ArticleMarkObsoletePayload: ResolverTypeWrapper<Omit<ArticleMarkObsoletePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleMatchConnection: ResolverTypeWrapper<ArticleMatchPage>;
  ArticleMatchEdge: ResolverTypeWrapper<Omit<ArticleMatchEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleMatchOrder: ArticleMatchOrder;
  ArticleOrder: ArticleOrder;
  ArticlePatternCount: ResolverTypeWrapper<ArticlePatternCount>;
  ArticlePublishInput: ArticlePublishInput;
  ArticlePublishPayload: ResolverTypeWrapper<Omit<ArticlePublishPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleRedactInput: ArticleRedactInput;
  ArticleRedactPayload: ResolverTypeWrapper<Omit<ArticleRedactPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleReissueInput: ArticleReissueInput;
  ArticleReissuePayload: ResolverTypeWrapper<Omit<ArticleReissuePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleRequestChangesInput: ArticleRequestChangesInput;
  ArticleRequestChangesPayload: ResolverTypeWrapper<Omit<ArticleRequestChangesPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleRequestRetractionInput: ArticleRequestRetractionInput;
  ArticleRequestRetractionPayload: ResolverTypeWrapper<Omit<ArticleRequestRetractionPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleRetractInput: ArticleRetractInput;
  ArticleRetractPayload: ResolverTypeWrapper<Omit<ArticleRetractPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleRetraction: ResolverTypeWrapper<ArticleRetraction>;
  ArticleRevision: ResolverTypeWrapper<RevisionRow>;
  ArticleStats: ResolverTypeWrapper<ArticleStats>;
  ArticleStep: ResolverTypeWrapper<ArticleStep>;
  ArticleStepInput: ArticleStepInput;
  ArticleSubmitInput: ArticleSubmitInput;
  ArticleSubmitPayload: ResolverTypeWrapper<Omit<ArticleSubmitPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleTranslationInput: ArticleTranslationInput;
  ArticleUnarchiveInput: ArticleUnarchiveInput;
  ArticleUnarchivePayload: ResolverTypeWrapper<Omit<ArticleUnarchivePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleUnmarkObsoleteInput: ArticleUnmarkObsoleteInput;
  ArticleUnmarkObsoletePayload: ResolverTypeWrapper<Omit<ArticleUnmarkObsoletePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleUpdateInput: ArticleUpdateInput;
  ArticleUpdatePayload: ResolverTypeWrapper<Omit<ArticleUpdatePayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  ArticleWithdrawInput: ArticleWithdrawInput;
  ArticleWithdrawPayload: ResolverTypeWrapper<Omit<ArticleWithdrawPayload, 'article'> & { article?: Maybe<ResolversTypes['Article']> }>;
  Attachment: ResolverTypeWrapper<Attachment>;
  AttachmentInput: AttachmentInput;
  Audience: Audience;
  CenterFunction: CenterFunction;
  ChangeClass: ChangeClass;
  ChangeRequest: ResolverTypeWrapper<ChangeRequest>;
  ChangeRequestInput: ChangeRequestInput;
  CityArchetype: CityArchetype;
  CompanyMerit: CompanyMerit;
  ContentAct: ContentAct;
  ContentStatus: ContentStatus;
  CostBand: CostBand;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiffKind: DiffKind;
  DiffPart: ResolverTypeWrapper<DiffPart>;
  Difficulty: Difficulty;
  FacilityOrigin: FacilityOrigin;
  FieldDiff: ResolverTypeWrapper<FieldDiff>;
  FunctionActivity: FunctionActivity;
  Hub: ResolverTypeWrapper<HubReference>;
  IctStage: IctStage;
  Issue: ResolverTypeWrapper<Issue>;
  IssueCategory: IssueCategory;
  IssueDraft: IssueDraft;
  Language: Language;
  License: License;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealizationPoint: RealizationPoint;
  Region: ResolverTypeWrapper<Region>;
  RetractionReason: RetractionReason;
  SourceReference: ResolverTypeWrapper<SourceReference>;
  SourceReferenceInput: SourceReferenceInput;
  StaffBand: StaffBand;
  SuccessFactor: SuccessFactor;
  SupportMeasure: SupportMeasure;
  TeleworkPattern: TeleworkPattern;
  Topic: Topic;
  UnavailableReason: UnavailableReason;
  UnavailableRegion: ResolverTypeWrapper<UnavailableRegion>;
  UserError: ResolverTypeWrapper<UserError>;
  Visibility: Visibility;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdoptingRegion: AdoptingRegionRow;
  Int: Scalars['Int']['output'];
  Adoption: AdoptionRow;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  AdoptionConnection: AdoptionPage;
  AdoptionEdge: Omit<AdoptionEdge, 'node'> & { node: ResolversParentTypes['Adoption'] };
  AdoptionFilter: AdoptionFilter;
  AdoptionOutcome: AdoptionOutcome;
  Float: Scalars['Float']['output'];
  AdoptionOutcomeInput: AdoptionOutcomeInput;
  AdoptionReportInput: AdoptionReportInput;
  AdoptionReportPayload: Omit<AdoptionReportPayload, 'adoption' | 'article'> & { adoption?: Maybe<ResolversParentTypes['Adoption']>, article?: Maybe<ResolversParentTypes['Article']> };
  AdoptionStartInput: AdoptionStartInput;
  AdoptionStartPayload: Omit<AdoptionStartPayload, 'adoption' | 'article'> & { adoption?: Maybe<ResolversParentTypes['Adoption']>, article?: Maybe<ResolversParentTypes['Article']> };
  Article: ArticleRow;
  ArticleAdoptionCount: ArticleAdoptionCount;
  ArticleArchiveInput: ArticleArchiveInput;
  ArticleArchivePayload: Omit<ArticleArchivePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleComment: ArticleCommentRow;
  ArticleCommentInput: ArticleCommentInput;
  ArticleCommentPayload: Omit<ArticleCommentPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleConfirmInput: ArticleConfirmInput;
  ArticleConfirmPayload: Omit<ArticleConfirmPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleConnection: ArticlePage;
  ArticleDeleteInput: ArticleDeleteInput;
  ArticleDeletePayload: Omit<ArticleDeletePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleDiscardDraftInput: ArticleDiscardDraftInput;
  ArticleDiscardDraftPayload: Omit<ArticleDiscardDraftPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleDraft: DraftRow;
  ArticleDraftFromIssueInput: ArticleDraftFromIssueInput;
  ArticleDraftFromIssuePayload: Omit<ArticleDraftFromIssuePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleDraftInput: ArticleDraftInput;
  ArticleDraftPayload: Omit<ArticleDraftPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleFunctionCount: ArticleFunctionCount;
  ArticleHideCommentInput: ArticleHideCommentInput;
  ArticleHideCommentPayload: Omit<ArticleHideCommentPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleKindCount: ArticleKindCount;
  ArticleMarkObsoleteInput: ArticleMarkObsoleteInput;
  ArticleMarkObsoletePayload: Omit<ArticleMarkObsoletePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleMatchConnection: ArticleMatchPage;
  ArticleMatchEdge: Omit<ArticleMatchEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticlePatternCount: ArticlePatternCount;
  ArticlePublishInput: ArticlePublishInput;
  ArticlePublishPayload: Omit<ArticlePublishPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleRedactInput: ArticleRedactInput;
  ArticleRedactPayload: Omit<ArticleRedactPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleReissueInput: ArticleReissueInput;
  ArticleReissuePayload: Omit<ArticleReissuePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleRequestChangesInput: ArticleRequestChangesInput;
  ArticleRequestChangesPayload: Omit<ArticleRequestChangesPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleRequestRetractionInput: ArticleRequestRetractionInput;
  ArticleRequestRetractionPayload: Omit<ArticleRequestRetractionPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleRetractInput: ArticleRetractInput;
  ArticleRetractPayload: Omit<ArticleRetractPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleRetraction: ArticleRetraction;
  ArticleRevision: RevisionRow;
  ArticleStats: ArticleStats;
  ArticleStep: ArticleStep;
  ArticleStepInput: ArticleStepInput;
  ArticleSubmitInput: ArticleSubmitInput;
  ArticleSubmitPayload: Omit<ArticleSubmitPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleTranslationInput: ArticleTranslationInput;
  ArticleUnarchiveInput: ArticleUnarchiveInput;
  ArticleUnarchivePayload: Omit<ArticleUnarchivePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleUnmarkObsoleteInput: ArticleUnmarkObsoleteInput;
  ArticleUnmarkObsoletePayload: Omit<ArticleUnmarkObsoletePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleUpdateInput: ArticleUpdateInput;
  ArticleUpdatePayload: Omit<ArticleUpdatePayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  ArticleWithdrawInput: ArticleWithdrawInput;
  ArticleWithdrawPayload: Omit<ArticleWithdrawPayload, 'article'> & { article?: Maybe<ResolversParentTypes['Article']> };
  Attachment: Attachment;
  AttachmentInput: AttachmentInput;
  ChangeRequest: ChangeRequest;
  ChangeRequestInput: ChangeRequestInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiffPart: DiffPart;
  FieldDiff: FieldDiff;
  Hub: HubReference;
  Issue: Issue;
  IssueDraft: IssueDraft;
  LocalizedText: LocalizedText;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: Region;
  SourceReference: SourceReference;
  SourceReferenceInput: SourceReferenceInput;
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

export type AdoptingRegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptingRegion'] = ResolversParentTypes['AdoptingRegion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type AdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption'], FederationReferenceType extends FederationReferenceTypes['Adoption'] = FederationReferenceTypes['Adoption']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Adoption']> | FederationReferenceType, FederationReferenceType, ContextType>;
  abandonReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  articleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changesMade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  difficulty?: Resolver<Maybe<ResolversTypes['Difficulty']>, ParentType, ContextType>;
  hasNewerVersion?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['AdoptionOutcome']>, ParentType, ContextType>;
  plannedChanges?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  wouldRecommend?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionConnection'] = ResolversParentTypes['AdoptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdoptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type AdoptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionEdge'] = ResolversParentTypes['AdoptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adoption'], ParentType, ContextType>;
};

export type AdoptionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionOutcome'] = ResolversParentTypes['AdoptionOutcome']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AdoptionReportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionReportPayload'] = ResolversParentTypes['AdoptionReportPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptionStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptionStartPayload'] = ResolversParentTypes['AdoptionStartPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['Adoption']>, ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  adoptingRegions?: Resolver<ReadonlyArray<ResolversTypes['AdoptingRegion']>, ParentType, ContextType>;
  adoptionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptionRegionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptions?: Resolver<ReadonlyArray<ResolversTypes['Adoption']>, ParentType, ContextType>;
  adoptionsByStatus?: Resolver<ReadonlyArray<ResolversTypes['ArticleAdoptionCount']>, ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  authorDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeRequests?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['ArticleComment']>, ParentType, ContextType>;
  companyMerits?: Resolver<ReadonlyArray<ResolversTypes['CompanyMerit']>, ParentType, ContextType>;
  constraints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costBand?: Resolver<Maybe<ResolversTypes['CostBand']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldDiff']>>, ParentType, ContextType, RequireFields<ArticleDiffArgs, 'from' | 'to'>>;
  draft?: Resolver<Maybe<ResolversTypes['ArticleDraft']>, ParentType, ContextType>;
  easyJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilityOrigin?: Resolver<Maybe<ResolversTypes['FacilityOrigin']>, ParentType, ContextType>;
  fromIssue?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  hasReopenedIssue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  ictStage?: Resolver<Maybe<ResolversTypes['IctStage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isObsolete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwnExperience?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isResultPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReviewDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  obsoleteNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomeSummary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  programsUsed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPoint']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relatedArticleIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['ArticleRetraction']>, ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solvesIssues?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Issue']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  staffBand?: Resolver<Maybe<ResolversTypes['StaffBand']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContentStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ArticleStep']>, ParentType, ContextType>;
  successFactors?: Resolver<ReadonlyArray<ResolversTypes['SuccessFactor']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<ArticleSummaryInArgs, 'language'>>;
  sustainability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tips?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<ArticleTitleInArgs, 'language'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  transferNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleAdoptionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleAdoptionCount'] = ResolversParentTypes['ArticleAdoptionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
};

export type ArticleArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleArchivePayload'] = ResolversParentTypes['ArticleArchivePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleCommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleComment'] = ResolversParentTypes['ArticleComment']> = {
  authorLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ArticleCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleCommentPayload'] = ResolversParentTypes['ArticleCommentPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConfirmPayload'] = ResolversParentTypes['ArticleConfirmPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type ArticleDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleDeletePayload'] = ResolversParentTypes['ArticleDeletePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleDiscardDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleDiscardDraftPayload'] = ResolversParentTypes['ArticleDiscardDraftPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleDraft'] = ResolversParentTypes['ArticleDraft']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  authorDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  background?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companyMerits?: Resolver<ReadonlyArray<ResolversTypes['CompanyMerit']>, ParentType, ContextType>;
  constraints?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costBand?: Resolver<Maybe<ResolversTypes['CostBand']>, ParentType, ContextType>;
  easyJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilityOrigin?: Resolver<Maybe<ResolversTypes['FacilityOrigin']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  ictStage?: Resolver<Maybe<ResolversTypes['IctStage']>, ParentType, ContextType>;
  isOwnExperience?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isResultPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  lessons?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  programsUsed?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPoint']>, ParentType, ContextType>;
  relatedArticleIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solvesIssues?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Issue']>>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  staffBand?: Resolver<Maybe<ResolversTypes['StaffBand']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContentStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ArticleStep']>, ParentType, ContextType>;
  successFactors?: Resolver<ReadonlyArray<ResolversTypes['SuccessFactor']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sustainability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tips?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  transferNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleDraftFromIssuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleDraftFromIssuePayload'] = ResolversParentTypes['ArticleDraftFromIssuePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleDraftPayload'] = ResolversParentTypes['ArticleDraftPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleFunctionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleFunctionCount'] = ResolversParentTypes['ArticleFunctionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
};

export type ArticleHideCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleHideCommentPayload'] = ResolversParentTypes['ArticleHideCommentPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleKindCount'] = ResolversParentTypes['ArticleKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
};

export type ArticleMarkObsoletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleMarkObsoletePayload'] = ResolversParentTypes['ArticleMarkObsoletePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleMatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleMatchConnection'] = ResolversParentTypes['ArticleMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleMatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type ArticleMatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleMatchEdge'] = ResolversParentTypes['ArticleMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticlePatternCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePatternCount'] = ResolversParentTypes['ArticlePatternCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
};

export type ArticlePublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticlePublishPayload'] = ResolversParentTypes['ArticlePublishPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleRedactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRedactPayload'] = ResolversParentTypes['ArticleRedactPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleReissuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleReissuePayload'] = ResolversParentTypes['ArticleReissuePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleRequestChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRequestChangesPayload'] = ResolversParentTypes['ArticleRequestChangesPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleRequestRetractionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRequestRetractionPayload'] = ResolversParentTypes['ArticleRequestRetractionPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleRetractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRetractPayload'] = ResolversParentTypes['ArticleRetractPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleRetractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRetraction'] = ResolversParentTypes['ArticleRetraction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RetractionReason'], ParentType, ContextType>;
};

export type ArticleRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleRevision'] = ResolversParentTypes['ArticleRevision']> = {
  act?: Resolver<Maybe<ResolversTypes['ContentAct']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeClass?: Resolver<ResolversTypes['ChangeClass'], ParentType, ContextType>;
  changeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changeRequests?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  redactedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleStats'] = ResolversParentTypes['ArticleStats']> = {
  adoptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byFunction?: Resolver<ReadonlyArray<ResolversTypes['ArticleFunctionCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['ArticleKindCount']>, ParentType, ContextType>;
  byPattern?: Resolver<ReadonlyArray<ResolversTypes['ArticlePatternCount']>, ParentType, ContextType>;
  crossRegionAdoptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleStep'] = ResolversParentTypes['ArticleStep']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleSubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleSubmitPayload'] = ResolversParentTypes['ArticleSubmitPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleUnarchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleUnarchivePayload'] = ResolversParentTypes['ArticleUnarchivePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleUnmarkObsoletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleUnmarkObsoletePayload'] = ResolversParentTypes['ArticleUnmarkObsoletePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleUpdatePayload'] = ResolversParentTypes['ArticleUpdatePayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArticleWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleWithdrawPayload'] = ResolversParentTypes['ArticleWithdrawPayload']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRequest'] = ResolversParentTypes['ChangeRequest']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiffPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiffPart'] = ResolversParentTypes['DiffPart']> = {
  kind?: Resolver<ResolversTypes['DiffKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldDiff'] = ResolversParentTypes['FieldDiff']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRedacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['DiffPart']>, ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub'], FederationReferenceType extends FederationReferenceTypes['Hub'] = FederationReferenceTypes['Hub']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hub']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  requestedLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptionReport?: Resolver<Maybe<ResolversTypes['AdoptionReportPayload']>, ParentType, ContextType, RequireFields<MutationAdoptionReportArgs, 'input'>>;
  adoptionStart?: Resolver<Maybe<ResolversTypes['AdoptionStartPayload']>, ParentType, ContextType, RequireFields<MutationAdoptionStartArgs, 'input'>>;
  articleArchive?: Resolver<Maybe<ResolversTypes['ArticleArchivePayload']>, ParentType, ContextType, RequireFields<MutationArticleArchiveArgs, 'input'>>;
  articleComment?: Resolver<Maybe<ResolversTypes['ArticleCommentPayload']>, ParentType, ContextType, RequireFields<MutationArticleCommentArgs, 'input'>>;
  articleConfirm?: Resolver<Maybe<ResolversTypes['ArticleConfirmPayload']>, ParentType, ContextType, RequireFields<MutationArticleConfirmArgs, 'input'>>;
  articleDelete?: Resolver<Maybe<ResolversTypes['ArticleDeletePayload']>, ParentType, ContextType, RequireFields<MutationArticleDeleteArgs, 'input'>>;
  articleDiscardDraft?: Resolver<Maybe<ResolversTypes['ArticleDiscardDraftPayload']>, ParentType, ContextType, RequireFields<MutationArticleDiscardDraftArgs, 'input'>>;
  articleDraft?: Resolver<Maybe<ResolversTypes['ArticleDraftPayload']>, ParentType, ContextType, RequireFields<MutationArticleDraftArgs, 'input'>>;
  articleDraftFromIssue?: Resolver<Maybe<ResolversTypes['ArticleDraftFromIssuePayload']>, ParentType, ContextType, RequireFields<MutationArticleDraftFromIssueArgs, 'input'>>;
  articleHideComment?: Resolver<Maybe<ResolversTypes['ArticleHideCommentPayload']>, ParentType, ContextType, RequireFields<MutationArticleHideCommentArgs, 'input'>>;
  articleMarkObsolete?: Resolver<Maybe<ResolversTypes['ArticleMarkObsoletePayload']>, ParentType, ContextType, RequireFields<MutationArticleMarkObsoleteArgs, 'input'>>;
  articlePublish?: Resolver<Maybe<ResolversTypes['ArticlePublishPayload']>, ParentType, ContextType, RequireFields<MutationArticlePublishArgs, 'input'>>;
  articleRedact?: Resolver<Maybe<ResolversTypes['ArticleRedactPayload']>, ParentType, ContextType, RequireFields<MutationArticleRedactArgs, 'input'>>;
  articleReissue?: Resolver<Maybe<ResolversTypes['ArticleReissuePayload']>, ParentType, ContextType, RequireFields<MutationArticleReissueArgs, 'input'>>;
  articleRequestChanges?: Resolver<Maybe<ResolversTypes['ArticleRequestChangesPayload']>, ParentType, ContextType, RequireFields<MutationArticleRequestChangesArgs, 'input'>>;
  articleRequestRetraction?: Resolver<Maybe<ResolversTypes['ArticleRequestRetractionPayload']>, ParentType, ContextType, RequireFields<MutationArticleRequestRetractionArgs, 'input'>>;
  articleRetract?: Resolver<Maybe<ResolversTypes['ArticleRetractPayload']>, ParentType, ContextType, RequireFields<MutationArticleRetractArgs, 'input'>>;
  articleSubmit?: Resolver<Maybe<ResolversTypes['ArticleSubmitPayload']>, ParentType, ContextType, RequireFields<MutationArticleSubmitArgs, 'input'>>;
  articleUnarchive?: Resolver<Maybe<ResolversTypes['ArticleUnarchivePayload']>, ParentType, ContextType, RequireFields<MutationArticleUnarchiveArgs, 'input'>>;
  articleUnmarkObsolete?: Resolver<Maybe<ResolversTypes['ArticleUnmarkObsoletePayload']>, ParentType, ContextType, RequireFields<MutationArticleUnmarkObsoleteArgs, 'input'>>;
  articleUpdate?: Resolver<Maybe<ResolversTypes['ArticleUpdatePayload']>, ParentType, ContextType, RequireFields<MutationArticleUpdateArgs, 'input'>>;
  articleWithdraw?: Resolver<Maybe<ResolversTypes['ArticleWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationArticleWithdrawArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Adoption' | 'Article', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adoptions?: Resolver<Maybe<ResolversTypes['AdoptionConnection']>, ParentType, ContextType, RequireFields<QueryAdoptionsArgs, 'orderBy'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articleSnapshot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryArticleSnapshotArgs, 'id' | 'version'>>;
  articleStats?: Resolver<Maybe<ResolversTypes['ArticleStats']>, ParentType, ContextType, Partial<QueryArticleStatsArgs>>;
  articles?: Resolver<Maybe<ResolversTypes['ArticleConnection']>, ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  articlesById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Article']>>, ParentType, ContextType, RequireFields<QueryArticlesByIdArgs, 'ids'>>;
  articlesForIssue?: Resolver<Maybe<ResolversTypes['ArticleMatchConnection']>, ParentType, ContextType, RequireFields<QueryArticlesForIssueArgs, 'draft' | 'orderBy'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceReference'] = ResolversParentTypes['SourceReference']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  AdoptingRegion?: AdoptingRegionResolvers<ContextType>;
  Adoption?: AdoptionResolvers<ContextType>;
  AdoptionConnection?: AdoptionConnectionResolvers<ContextType>;
  AdoptionEdge?: AdoptionEdgeResolvers<ContextType>;
  AdoptionOutcome?: AdoptionOutcomeResolvers<ContextType>;
  AdoptionReportPayload?: AdoptionReportPayloadResolvers<ContextType>;
  AdoptionStartPayload?: AdoptionStartPayloadResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleAdoptionCount?: ArticleAdoptionCountResolvers<ContextType>;
  ArticleArchivePayload?: ArticleArchivePayloadResolvers<ContextType>;
  ArticleComment?: ArticleCommentResolvers<ContextType>;
  ArticleCommentPayload?: ArticleCommentPayloadResolvers<ContextType>;
  ArticleConfirmPayload?: ArticleConfirmPayloadResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleDeletePayload?: ArticleDeletePayloadResolvers<ContextType>;
  ArticleDiscardDraftPayload?: ArticleDiscardDraftPayloadResolvers<ContextType>;
  ArticleDraft?: ArticleDraftResolvers<ContextType>;
  ArticleDraftFromIssuePayload?: ArticleDraftFromIssuePayloadResolvers<ContextType>;
  ArticleDraftPayload?: ArticleDraftPayloadResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleFunctionCount?: ArticleFunctionCountResolvers<ContextType>;
  ArticleHideCommentPayload?: ArticleHideCommentPayloadResolvers<ContextType>;
  ArticleKindCount?: ArticleKindCountResolvers<ContextType>;
  ArticleMarkObsoletePayload?: ArticleMarkObsoletePayloadResolvers<ContextType>;
  ArticleMatchConnection?: ArticleMatchConnectionResolvers<ContextType>;
  ArticleMatchEdge?: ArticleMatchEdgeResolvers<ContextType>;
  ArticlePatternCount?: ArticlePatternCountResolvers<ContextType>;
  ArticlePublishPayload?: ArticlePublishPayloadResolvers<ContextType>;
  ArticleRedactPayload?: ArticleRedactPayloadResolvers<ContextType>;
  ArticleReissuePayload?: ArticleReissuePayloadResolvers<ContextType>;
  ArticleRequestChangesPayload?: ArticleRequestChangesPayloadResolvers<ContextType>;
  ArticleRequestRetractionPayload?: ArticleRequestRetractionPayloadResolvers<ContextType>;
  ArticleRetractPayload?: ArticleRetractPayloadResolvers<ContextType>;
  ArticleRetraction?: ArticleRetractionResolvers<ContextType>;
  ArticleRevision?: ArticleRevisionResolvers<ContextType>;
  ArticleStats?: ArticleStatsResolvers<ContextType>;
  ArticleStep?: ArticleStepResolvers<ContextType>;
  ArticleSubmitPayload?: ArticleSubmitPayloadResolvers<ContextType>;
  ArticleUnarchivePayload?: ArticleUnarchivePayloadResolvers<ContextType>;
  ArticleUnmarkObsoletePayload?: ArticleUnmarkObsoletePayloadResolvers<ContextType>;
  ArticleUpdatePayload?: ArticleUpdatePayloadResolvers<ContextType>;
  ArticleWithdrawPayload?: ArticleWithdrawPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DiffPart?: DiffPartResolvers<ContextType>;
  FieldDiff?: FieldDiffResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  SourceReference?: SourceReferenceResolvers<ContextType>;
  UnavailableRegion?: UnavailableRegionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  keyset?: KeysetDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
  routed?: RoutedDirectiveResolver<any, any, ContextType>;
};

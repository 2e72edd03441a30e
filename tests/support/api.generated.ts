import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  DateTime: { input: string; output: string; }
};

export type AdoptionFilter = {
  readonly articleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The adopting hubs, of any region. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly status?: InputMaybe<ReadonlyArray<AdoptionStatus>>;
};

export type AdoptionOrder =
  | 'NEWEST';

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
  readonly status?: AdoptionStatus;
  /** NETWORK, REGION or HUB; see `Adoption.visibility`. */
  readonly visibility?: Visibility;
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

export type ArchetypeGoal =
  /** 移住者の増加 */
  | 'INCREASE_MIGRANTS'
  /** 新規起業 */
  | 'NEW_STARTUPS'
  /** 人口流出の防止 */
  | 'PREVENT_OUTFLOW'
  /** Uターン促進 */
  | 'PROMOTE_U_TURN'
  /** 昼間人口の増加 */
  | 'RAISE_DAYTIME_POPULATION'
  /** 地域企業強化 */
  | 'STRENGTHEN_LOCAL_COMPANIES'
  /** 地域人材強化 */
  | 'STRENGTHEN_LOCAL_TALENT';

export type ArticleArchiveInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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

export type ArticleDeleteInput = {
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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

export type ArticleDraftFromIssueInput = {
  /** The hub whose know-how it becomes: the issue's, or another of the region that its admin names. */
  readonly hubId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A solved issue of the region. */
  readonly issueId: Scalars['ID']['input'];
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

export type ArticleHideCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Erases the text for good, as personal data must be. */
  readonly isErased?: Scalars['Boolean']['input'];
  /** Why; shown in the comment's place. */
  readonly reason: Scalars['String']['input'];
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

export type ArticleMarkObsoleteInput = {
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is out of date, or where the newer thing is. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
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

export type ArticlePublishInput = {
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** REGION or NETWORK; absent, as it was, or NETWORK the first time. */
  readonly visibility?: InputMaybe<Visibility>;
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

export type ArticleReissueInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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

export type ArticleRequestRetractionInput = {
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it should be taken back; the admins read it. */
  readonly note: Scalars['String']['input'];
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

export type ArticleTranslationInput = {
  readonly isMachineTranslated?: Scalars['Boolean']['input'];
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

export type ArticleUnmarkObsoleteInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
  readonly changeClass?: ChangeClass;
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

export type ArticleWithdrawInput = {
  /** Why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** Number of the newest version that the caller has seen; another one is a CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type AttachmentInput = {
  /** What a picture shows, for those who do not see it. */
  readonly alt: Scalars['String']['input'];
  readonly license?: InputMaybe<License>;
  /** Media type, such as image/webp. */
  readonly mime: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
};

export type AttractionApproach =
  /** 企業誘致 */
  | 'COMPANY_ATTRACTION'
  /** 工場建設 */
  | 'FACTORY'
  /** 営業支店 */
  | 'SALES_BRANCH'
  /** 人材誘致 */
  | 'TALENT_ATTRACTION';

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

export type AwardCreateInput = {
  readonly givenBy: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly level: SupportLevel;
  readonly name: Scalars['String']['input'];
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Global ID of the honoured hub. */
  readonly recipientHubId?: InputMaybe<Scalars['ID']['input']>;
  readonly recipientKind: OrganizationKind;
  readonly recipientName: Scalars['String']['input'];
  /** Global ID of the story that tells of it; with its title as `storyLabel`. */
  readonly storyId?: InputMaybe<Scalars['ID']['input']>;
  readonly storyLabel?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly year: Scalars['Int']['input'];
};

/** Facets are joined by AND, the values within one by OR. */
export type AwardFilter = {
  /** Whether a story of the network tells of it. */
  readonly hasStory?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global IDs of honoured hubs. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly level?: InputMaybe<ReadonlyArray<SupportLevel>>;
  readonly recipientKind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Global IDs of stories. */
  readonly storyIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All these words occur in it; width and kana do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

export type AwardOrder =
  /** By year. */
  | 'NEWEST';

/** What is left out stays as it is; null clears what may be empty. */
export type AwardUpdateInput = {
  /** The version that the change was made from. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly givenBy?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly level?: InputMaybe<SupportLevel>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Global ID of the honoured hub. */
  readonly recipientHubId?: InputMaybe<Scalars['ID']['input']>;
  readonly recipientKind?: InputMaybe<OrganizationKind>;
  readonly recipientName?: InputMaybe<Scalars['String']['input']>;
  /** Global ID of the story that tells of it; with its title as `storyLabel`. */
  readonly storyId?: InputMaybe<Scalars['ID']['input']>;
  readonly storyLabel?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type BarrierOrder =
  /** By the name of the law, by code point. */
  | 'LAW'
  | 'MOST_ME_TOO'
  | 'NEWEST';

export type BusinessForm =
  /** 個人事業主 */
  | 'SOLE_PROPRIETOR'
  /** 起業 */
  | 'STARTUP';

export type Capability =
  /** 通信環境の整備(WiFi等) */
  | 'CONNECTIVITY_WIFI'
  /** 雇用が継続できる */
  | 'CONTINUED_EMPLOYMENT'
  /** 時間あたりの生産性を高める */
  | 'HOURLY_PRODUCTIVITY'
  /** 実施の際の公的支援 */
  | 'PUBLIC_SUPPORT'
  /** 遠隔教育 */
  | 'REMOTE_EDUCATION'
  /** 遠隔医療 */
  | 'REMOTE_MEDICINE'
  /** 遠隔福祉 */
  | 'REMOTE_WELFARE'
  /** 誘致人材を受け入れる機能(セキュリティ) */
  | 'SECURE_RECEPTION'
  /** 共働スペース・業務受託等の自立運営モデル */
  | 'SELF_SUSTAINING_OPERATION'
  /** テレワーク人材を育成する拠点 */
  | 'TALENT_TRAINING_BASE'
  /** 郡部在住者でも利用できるバーチャル教室 */
  | 'VIRTUAL_CLASSROOM_FOR_RURAL_RESIDENTS'
  /** 郡部在住者でも利用できるバーチャルオフィス */
  | 'VIRTUAL_OFFICE_FOR_RURAL_RESIDENTS'
  /** いつもの仕事がどこでもできる */
  | 'WORK_FROM_ANYWHERE';

export type CapabilityMaturity =
  /** 利用中 */
  | 'IN_USE'
  /** 一部で利用 */
  | 'PARTIAL'
  /** 計画中 */
  | 'PLANNED';

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

/** A field that is to be changed. */
export type ChangeRequestInput = {
  /** What about it; absent, it is to be filled in. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
  /** Where in the content, such as ["costBand"] or ["steps", "2", "body"]. */
  readonly path: ReadonlyArray<Scalars['String']['input']>;
};

export type CheckSeverity =
  /** 助言 */
  | 'ADVICE'
  /** 承認不可 */
  | 'BLOCKING';

export type CheckStatus =
  /** 未対応 */
  | 'OPEN'
  /** 確認済み */
  | 'WAIVED';

/** What kind of place a hub is in. */
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

export type ConfidenceLevel =
  /** 推計 */
  | 'ESTIMATED'
  /** 実測 */
  | 'MEASURED'
  /** 報告 */
  | 'REPORTED';

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

export type ContentNominateInput = {
  readonly changeClass?: ChangeClass;
  /** Global ID of an article or a story. */
  readonly contentId: Scalars['ID']['input'];
  /** The version to be shown; one that its region has published. */
  readonly contentVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it should be national. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
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

export type ContinuationReason =
  /** 子育て */
  | 'CHILD_REARING'
  /** 親の介護 */
  | 'ELDER_CARE'
  /** その他 */
  | 'OTHER';

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

export type CsvEncoding =
  /** 自動判別 */
  | 'AUTO'
  /** シフトJIS(CP932) */
  | 'CP932'
  /** UTF-8 */
  | 'UTF_8';

export type DepartedDecision =
  /** 印を付けて残す */
  | 'KEEP'
  /** 撤回する */
  | 'RETRACT';

export type DepartedRegionDecideInput = {
  readonly decision: DepartedDecision;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note: Scalars['String']['input'];
  /** Code of a region that has left. */
  readonly region: Scalars['String']['input'];
};

export type DiffKind =
  /** 追加 */
  | 'ADDED'
  /** 削除 */
  | 'REMOVED'
  /** 変更なし */
  | 'SAME';

export type Difficulty =
  /** 易しい */
  | 'EASY'
  /** 難しい */
  | 'HARD'
  /** 普通 */
  | 'MODERATE';

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

export type EmbargoCancelInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type Emphasis =
  /** 中心 */
  | 'PRIMARY'
  /** 補助 */
  | 'SECONDARY';

export type EmphasisSubjectKind =
  /** 機能 */
  | 'FUNCTION'
  /** 支援策 */
  | 'MEASURE'
  /** 推進パターン */
  | 'PATTERN';

/** A company in the author's words. */
export type EngagedCompanyInput = {
  /** What kind it is of. */
  readonly kind: OrganizationKind;
  /** Where its head office is. */
  readonly locationKind: LocationKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** Which engagements to find. */
export type EngagementFilter = {
  /** Only those that go on today, or only those that have ended. */
  readonly isCurrent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Engagements of these organizations. */
  readonly organizationIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The promotion pattern (推進パターン) that it is of. */
  readonly pattern?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  /** ENTREPRENEURSHIP: how the person came back or in. */
  readonly returnKind?: InputMaybe<ReadonlyArray<ReturnKind>>;
  /** OFFICE: resident (常駐) or circulating (循環). */
  readonly stayStyle?: InputMaybe<ReadonlyArray<StayStyle>>;
  /** Whether it is head-office work, work from anywhere, or the local branch work that is not hometown telework. */
  readonly workKind?: InputMaybe<ReadonlyArray<WorkKind>>;
  /** Employed or self-employed (雇用型・自営型). */
  readonly workerTypes?: InputMaybe<ReadonlyArray<WorkerType>>;
};

/** The orders of the list of engagements. */
export type EngagementOrder =
  /** By `since`. */
  | 'NEWEST';

/** アクセシビリティ (GIF). */
export type EventAccessibilityInput = {
  /** バリアフリートイレ. */
  readonly accessibleToilet?: Scalars['Boolean']['input'];
  /** 文字通訳・字幕. */
  readonly captions?: Scalars['Boolean']['input'];
  /** More about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 授乳室. */
  readonly nursingRoom?: Scalars['Boolean']['input'];
  /** オストメイト. */
  readonly ostomate?: Scalars['Boolean']['input'];
  /** 手話通訳. */
  readonly signLanguage?: Scalars['Boolean']['input'];
  /** 車椅子可. */
  readonly wheelchair?: Scalars['Boolean']['input'];
};

/** What to do, and to what. */
export type EventCancelInput = {
  /** The version that you know. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; for everybody to read. */
  readonly reason: Scalars['String']['input'];
};

/** What to do, and to what. */
export type EventCreateInput = {
  /** What visitors with special needs find. */
  readonly accessibility?: InputMaybe<EventAccessibilityInput>;
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** How many can come. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about. */
  readonly description: Scalars['String']['input'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['input'];
  /** The hub of the region that puts it on; absent where it is the region itself. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For members only. */
  readonly internalNotes?: InputMaybe<Scalars['String']['input']>;
  /** Issues of any region. */
  readonly issueIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What sort of thing it is. */
  readonly kind: EventKind;
  /** Five or six digits. */
  readonly municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Where to take part online. */
  readonly onlineUrl?: InputMaybe<Scalars['String']['input']>;
  /** 主催者. */
  readonly organizer: EventOrganizerInput;
  /** Where it takes place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** The code of the region where it is announced. */
  readonly regionCode: Scalars['String']['input'];
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['input'];
  /** At most 120 characters. */
  readonly title: Scalars['String']['input'];
  /** The name in English. */
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  /** A page with more. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** PUBLIC, or NETWORK for members only. */
  readonly visibility?: Visibility;
};

/** Which events to find. */
export type EventFilter = {
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Events that go on at or after this. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** The hubs that put them on. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What sort of thing it is. */
  readonly kind?: InputMaybe<ReadonlyArray<EventKind>>;
  /** Where it stands now. */
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
  /** Words that must all occur in it or one of their synonyms; width, case and kana do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Events that begin before this. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only those that have not ended and are not cancelled, or only the others. */
  readonly upcoming?: InputMaybe<Scalars['Boolean']['input']>;
  /** For whom they are. */
  readonly visibility?: InputMaybe<ReadonlyArray<Visibility>>;
};

export type EventKind =
  /** 就業相談会 */
  | 'JOB_FAIR'
  /** ネットワーク会議 */
  | 'NETWORK_MEETING'
  /** 見学会 */
  | 'OPEN_DAY'
  /** その他 */
  | 'OTHER'
  /** セミナー */
  | 'SEMINAR'
  /** お試し滞在 */
  | 'TRIAL_STAY'
  /** ワークショップ */
  | 'WORKSHOP';

/** The orders of the list of events. */
export type EventOrder =
  /** The earliest first. */
  | 'STARTS_AT'
  /** The latest first. */
  | 'STARTS_AT_DESC';

/** 主催者 (GIF). */
export type EventOrganizerInput = {
  /** What sort of thing it is. */
  readonly kind: OrganizationKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
};

export type EventStatus =
  /** 中止 */
  | 'CANCELLED'
  /** 開催済み */
  | 'HELD'
  /** 開催予定 */
  | 'PLANNED';

/** Fields left out stay as they are; null clears those that may be empty. */
export type EventUpdateInput = {
  /** What visitors with special needs find. */
  readonly accessibility?: InputMaybe<EventAccessibilityInput>;
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** How many can come. */
  readonly capacity?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** When it ends. */
  readonly endsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that you know. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The hub of the region that puts it on. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For members only. */
  readonly internalNotes?: InputMaybe<Scalars['String']['input']>;
  /** Issues of any region. */
  readonly issueIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What sort of thing it is. */
  readonly kind?: InputMaybe<EventKind>;
  /** Five or six digits. */
  readonly municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** Where to take part online. */
  readonly onlineUrl?: InputMaybe<Scalars['String']['input']>;
  /** 主催者. */
  readonly organizer?: InputMaybe<EventOrganizerInput>;
  /** Where it takes place. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** When it begins. */
  readonly startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 120 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The name in English. */
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  /** A page with more. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** PUBLIC, or NETWORK for members only. */
  readonly visibility?: InputMaybe<Visibility>;
};

export type ExpenseKind =
  /** 出社交通費 */
  | 'COMMUTING_TO_HEAD_OFFICE'
  /** ICT */
  | 'ICT';

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

export type FeePayer =
  /** 企業負担 */
  | 'COMPANY'
  /** 個人負担 */
  | 'INDIVIDUAL'
  /** 公費負担 */
  | 'PUBLIC';

export type FeedAcknowledgeInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number of the last entry that the portal has. */
  readonly seq: Scalars['Int']['input'];
};

export type FeedEntryKind =
  /** 公開 */
  | 'PUBLISHED'
  /** 再公開 */
  | 'RESTORED'
  /** 撤回 */
  | 'RETRACTED'
  /** 更新 */
  | 'UPDATED';

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

export type FunctionHeading =
  /** 地域における受け入れ支援 */
  | 'LOCAL_RECEPTION_SUPPORT'
  /** ふるさとテレワークの推進 */
  | 'TELEWORK_PROMOTION';

/** A point on the map, WGS 84, within Japan. */
export type GeoPointInput = {
  /** Degrees north, 20 to 46. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, 122 to 154. */
  readonly longitude: Scalars['Float']['input'];
};

export type GlossaryTermSaveInput = {
  readonly definitionEn?: InputMaybe<Scalars['String']['input']>;
  readonly definitionJa?: InputMaybe<Scalars['String']['input']>;
  readonly en: Scalars['String']['input'];
  /** The version that the change was made from; absent for a new term. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly ja: Scalars['String']['input'];
  /** In hiragana. */
  readonly kana: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly synonyms?: ReadonlyArray<Scalars['String']['input']>;
  /** The term's code, such as `Telework` or `TeleworkPattern.OFFICE`. */
  readonly term: Scalars['String']['input'];
};

/** What visitors with special needs find. */
export type HubAccessibilityInput = {
  /** バリアフリートイレ. */
  readonly accessibleToilet?: Scalars['Boolean']['input'];
  /** エレベーター. */
  readonly elevator?: Scalars['Boolean']['input'];
  /** What else is to be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 授乳室. */
  readonly nursingRoom?: Scalars['Boolean']['input'];
  /** オストメイト. */
  readonly ostomate?: Scalars['Boolean']['input'];
  /** 車椅子可. */
  readonly wheelchair?: Scalars['Boolean']['input'];
};

/** Something that a hub can do. */
export type HubCapabilityInput = {
  /** What it can do; each once. */
  readonly capability: Capability;
  /** How far along it is. */
  readonly maturity: CapabilityMaturity;
};

/** Whom everybody may ask. Never an e-mail address. */
export type HubContactInput = {
  /** Whom to ask for. */
  readonly name: Scalars['String']['input'];
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** A hub to enter. */
export type HubCreateInput = {
  /** How to get there. */
  readonly access: Scalars['String']['input'];
  /** What visitors with special needs find. */
  readonly accessibility: HubAccessibilityInput;
  /** What follows the municipality in the address. */
  readonly addressLine: Scalars['String']['input'];
  /** Where it differs from the municipality's. */
  readonly archetype?: InputMaybe<CityArchetype>;
  /** Whom it is for. */
  readonly audiences?: ReadonlyArray<Audience>;
  /** Where to book a seat; http or https. */
  readonly bookingUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it can do. */
  readonly capabilities?: ReadonlyArray<HubCapabilityInput>;
  /** Number of seats. */
  readonly capacitySeats: Scalars['Int']['input'];
  /** What people call it. */
  readonly commonName?: InputMaybe<Scalars['String']['input']>;
  /** Whom everybody may ask. */
  readonly contactPublic: HubContactInput;
  /** What the building was before. */
  readonly facilityOrigin: FacilityOrigin;
  /** The centre functions that it has. */
  readonly functions?: ReadonlyArray<HubFunctionInput>;
  /** What it works towards, where that differs from its model city's goals. */
  readonly goals?: ReadonlyArray<ArchetypeGoal>;
  /** When it is closed. */
  readonly holidayPolicy?: InputMaybe<Scalars['String']['input']>;
  /** Connection and security. */
  readonly ictEnvironment: IctEnvironmentInput;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Pictures of it. */
  readonly images?: ReadonlyArray<HubImageInput>;
  /** Whether the building stands in the centre of its area. */
  readonly isCentral?: Scalars['Boolean']['input'];
  /** What kind of base it is. */
  readonly kind: HubKind;
  /** Services for daily life. */
  readonly lifeServices?: ReadonlyArray<LifeServiceInput>;
  /** What it is there for. */
  readonly mission: Scalars['String']['input'];
  /** The 5- or 6-digit code of a municipality of this region. */
  readonly municipalityCode: Scalars['String']['input'];
  /** In Japanese. */
  readonly name: Scalars['String']['input'];
  /** In English. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** In full-width katakana. */
  readonly nameKana: Scalars['String']['input'];
  /** How far it has come in joining the network; for the region's admin to say. */
  readonly networkStatus?: HubNetworkStatus;
  /** The ID that its municipality's open data has for it. */
  readonly openDataId?: InputMaybe<Scalars['String']['input']>;
  /** The day it opened, or will. */
  readonly openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it is open, in Japanese time. */
  readonly openingHours?: ReadonlyArray<OpeningHoursInput>;
  /** Who runs it. */
  readonly operator: HubOperatorInput;
  /** What has come of its work. */
  readonly outcomes?: ReadonlyArray<HubOutcomeInput>;
  /** What parking there is. */
  readonly parking?: InputMaybe<Scalars['String']['input']>;
  /** Names of organizations that work with it. */
  readonly partners?: ReadonlyArray<Scalars['String']['input']>;
  /** The promotion patterns that it follows. */
  readonly patterns?: ReadonlyArray<HubPatternInput>;
  /** Where it lies. */
  readonly point: GeoPointInput;
  /** What it costs to use. */
  readonly pricing?: ReadonlyArray<PricingPlanInput>;
  /** Code of the region that it belongs to. */
  readonly regionCode: Scalars['String']['input'];
  /** The day the building was last renovated. */
  readonly renovatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the renovation cost. */
  readonly renovationCostYen?: InputMaybe<Scalars['Int']['input']>;
  /** Its rooms. */
  readonly rooms?: ReadonlyArray<HubRoomInput>;
  /** Codes of the municipalities of this region whose rural districts use it from afar. */
  readonly ruralCoverage?: ReadonlyArray<Scalars['String']['input']>;
  /** Goes with an `archetype` of its own. */
  readonly smallCityAccess?: InputMaybe<SmallCityAccess>;
  /** Whether it is running. */
  readonly status?: HubStatus;
  /** What it says of itself in other languages; each language once. */
  readonly translations?: ReadonlyArray<HubTranslationInput>;
  /** Where people meet on the internet. */
  readonly virtualPlaces?: ReadonlyArray<VirtualPlaceInput>;
  /** Its web site; http or https. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** Which hubs: the fields are joined by AND, the values within one by OR. */
export type HubFilter = {
  /** That do one of these in any function. */
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  /** In these model cities, by the hub's own or else its municipality's. */
  readonly archetype?: InputMaybe<ReadonlyArray<CityArchetype>>;
  /** That are for one of these. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** That can do one of these, planned ones included. */
  readonly capabilities?: InputMaybe<ReadonlyArray<Capability>>;
  /** Whether they cover rural districts. */
  readonly coversRuralDistricts?: InputMaybe<Scalars['Boolean']['input']>;
  /** In buildings that were these. */
  readonly facilityOrigin?: InputMaybe<ReadonlyArray<FacilityOrigin>>;
  /** That have one of these functions. */
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** That work towards one of these. */
  readonly goals?: InputMaybe<ReadonlyArray<ArchetypeGoal>>;
  /** Whether a success story of theirs that the network can read has won an award. */
  readonly isAwarded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they stand in the centre of their area. */
  readonly isCentral?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  readonly kind?: InputMaybe<ReadonlyArray<HubKind>>;
  /** That offer one of these services. */
  readonly lifeServices?: InputMaybe<ReadonlyArray<LifeServiceKind>>;
  /** With at least so many seats. */
  readonly minSeats?: InputMaybe<Scalars['Int']['input']>;
  /** In these municipalities, by their 5- or 6-digit codes; those that have become part of them, or that they have become part of, count. */
  readonly municipalityCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At these steps of joining the network. */
  readonly networkStatus?: InputMaybe<ReadonlyArray<HubNetworkStatus>>;
  /** That follow one of these patterns. */
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  /** In these prefectures, by ISO 3166-2 such as JP-01. */
  readonly prefectureIso?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** That cover rural districts of one of these municipalities, by their 5- or 6-digit codes. */
  readonly ruralCoverage?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In small cities of these kinds, by the hub's own or else its municipality's. */
  readonly smallCityAccess?: InputMaybe<ReadonlyArray<SmallCityAccess>>;
  /** In these states. */
  readonly status?: InputMaybe<ReadonlyArray<HubStatus>>;
  /** Words that must all occur in name, kana, place, access or mission; width and case do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** That have one of these virtual places. */
  readonly virtualPlaces?: InputMaybe<ReadonlyArray<VirtualPlaceKind>>;
};

/** A centre function of a hub. */
export type HubFunctionInput = {
  /** What the hub does in it. */
  readonly activities?: ReadonlyArray<FunctionActivity>;
  /** The function; each once. */
  readonly function: CenterFunction;
  /** The day it began. */
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is running. */
  readonly status?: ServiceStatus;
};

/** A picture of a hub. */
export type HubImageInput = {
  /** What it shows, for those who do not see it. */
  readonly alt: Scalars['String']['input'];
  /** イメージのライセンス (GIF). */
  readonly license?: InputMaybe<License>;
  /** Its address. */
  readonly url: Scalars['String']['input'];
};

/** An import to stop. */
export type HubImportCancelInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

export type HubImportErrorCode =
  /** 検査数字の誤り */
  | 'BAD_CHECK_DIGIT'
  /** 書き出し後に変更あり */
  | 'CONFLICT'
  /** 表計算ソフトで壊れた値 */
  | 'DAMAGED_BY_SPREADSHEET'
  /** ファイル内の重複 */
  | 'DUPLICATE_IN_FILE'
  /** 既存拠点との重複 */
  | 'DUPLICATE_OF_HUB'
  /** 形式の誤り */
  | 'INVALID'
  /** 拠点が見つからない */
  | 'NOT_FOUND'
  /** 日本の外の座標 */
  | 'OUTSIDE_JAPAN'
  /** 必須項目が空 */
  | 'REQUIRED'
  /** 長すぎる */
  | 'TOO_LONG'
  /** 地域にない市区町村 */
  | 'UNKNOWN_MUNICIPALITY'
  /** 選択肢にない語 */
  | 'UNKNOWN_TERM'
  /** 列数の誤り */
  | 'WRONG_COLUMN_COUNT'
  /** できない状態の変更 */
  | 'WRONG_STATE';

/** The orders in which mistakes can be read. */
export type HubImportErrorOrder =
  /** By row, from the top. */
  | 'ROW';

/** The orders in which imports can be read. */
export type HubImportOrder =
  /** The last begun first. */
  | 'NEWEST';

/** A file to import. */
export type HubImportStartInput = {
  /** The bytes of the file in Base64, at most 3 MB. A real run that names its `dryRunId` has it from there. */
  readonly contentBase64?: InputMaybe<Scalars['String']['input']>;
  /** The finished dry run whose file this is; may be left out when the file itself is sent once more. */
  readonly dryRunId?: InputMaybe<Scalars['ID']['input']>;
  /** How its text is encoded. */
  readonly encoding?: CsvEncoding;
  /** What the file is called. */
  readonly fileName: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether only to say what would happen. Every file begins so. */
  readonly isDryRun: Scalars['Boolean']['input'];
  /** How far hubs that are entered have come in joining the network: MAPPED, INVITED or ONBOARDING. A real run has it from its dry run. */
  readonly networkStatus?: HubNetworkStatus;
  /** Code of the region into which the hubs go. */
  readonly regionCode: Scalars['String']['input'];
};

export type HubImportStatus =
  /** 取りやめ */
  | 'CANCELLED'
  /** 中断(障害) */
  | 'FAILED'
  /** 完了 */
  | 'FINISHED'
  /** 取り込み中 */
  | 'RUNNING'
  /** 取り消し済み */
  | 'UNDONE'
  /** 待機中 */
  | 'WAITING';

/** An import to undo. */
export type HubImportUndoInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** A contact inside the network. */
export type HubInternalContactInput = {
  /** E-mail address. */
  readonly email: Scalars['String']['input'];
  /** Whom to ask for. */
  readonly name: Scalars['String']['input'];
  /** Telephone number. */
  readonly phone: Scalars['String']['input'];
};

/** Changes to what only a hub's own editors see. What is left out stays; a list that is given replaces the old one. */
export type HubInternalsInput = {
  /** What running it costs in a year. */
  readonly annualCostYen?: InputMaybe<Scalars['Int']['input']>;
  /** Whom the network may call. */
  readonly contactInternal?: InputMaybe<HubInternalContactInput>;
  /** How full it was, month by month. */
  readonly occupancy?: InputMaybe<ReadonlyArray<HubOccupancyInput>>;
  /** Its income by kind and function. */
  readonly revenue?: InputMaybe<ReadonlyArray<RevenueModelInput>>;
  /** The companies in it. */
  readonly tenants?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

export type HubNetworkStatus =
  /** 招待済み */
  | 'INVITED'
  /** 退会 */
  | 'LEFT'
  /** 参加中 */
  | 'LIVE'
  /** 把握済み */
  | 'MAPPED'
  /** 参加手続き中 */
  | 'ONBOARDING';

/** How full a hub was in a month. */
export type HubOccupancyInput = {
  /** YYYY-MM. */
  readonly month: Scalars['String']['input'];
  /** 0 to 100. */
  readonly percent: Scalars['Float']['input'];
};

/** The organization that runs a hub. */
export type HubOperatorInput = {
  /** What kind of organization it is. */
  readonly kind?: OrganizationKind;
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** The orders in which hubs can be read. */
export type HubOrder =
  /** The largest first. */
  | 'MOST_SEATS'
  /** By `nameKana`, in the order of code points. */
  | 'NAME_KANA'
  /** The last entered first. */
  | 'NEWEST';

/** A figure that has changed through a hub's work. */
export type HubOutcomeInput = {
  /** The figure before. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** How sure it is. */
  readonly confidence: ConfidenceLevel;
  /** What the figure is about. */
  readonly kind: OutcomeKind;
  /** When or over what time, such as 2025年度. */
  readonly period: Scalars['String']['input'];
  /** Where the figure comes from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What is counted, such as 人. */
  readonly unit: Scalars['String']['input'];
  /** The figure now. */
  readonly value: Scalars['Float']['input'];
};

/** A promotion pattern of a hub. */
export type HubPatternInput = {
  /** Whether it is at the centre of the hub's work. */
  readonly emphasis?: Emphasis;
  /** The pattern; each once. */
  readonly pattern: TeleworkPattern;
};

/** What a hub is like, to look for others like it. What is left out counts for nothing. */
export type HubProfileInput = {
  /** Its model city. */
  readonly archetype?: InputMaybe<CityArchetype>;
  /** Whom it is for. */
  readonly audiences?: ReadonlyArray<Audience>;
  /** What the building was before. */
  readonly facilityOrigin?: InputMaybe<FacilityOrigin>;
  /** Its centre functions. */
  readonly functions?: ReadonlyArray<CenterFunction>;
  /** What it works towards; those of its model city when left out. */
  readonly goals?: ReadonlyArray<ArchetypeGoal>;
  /** The hub that is described: it is not like itself and is left out. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  /** The promotion patterns that it follows. */
  readonly patterns?: ReadonlyArray<TeleworkPattern>;
  /** For a small city, whether people can commute from it to the metropolis. */
  readonly smallCityAccess?: InputMaybe<SmallCityAccess>;
};

/** A room of a hub. */
export type HubRoomInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What else is to be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number of seats. */
  readonly seats: Scalars['Int']['input'];
};

export type HubStatus =
  /** 閉鎖 */
  | 'CLOSED'
  /** 運営中 */
  | 'OPEN'
  /** 休止中 */
  | 'PAUSED'
  /** 準備中 */
  | 'PLANNED';

/** What a hub says of itself in another language than Japanese, or in easy Japanese. */
export type HubTranslationInput = {
  /** How to get there. */
  readonly access?: InputMaybe<Scalars['String']['input']>;
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated?: Scalars['Boolean']['input'];
  /** English or easy Japanese; Japanese itself is in the hub's own fields. */
  readonly language: Language;
  /** What it is there for. */
  readonly mission?: InputMaybe<Scalars['String']['input']>;
  /** Its name; English has it in `nameEn`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Changes to a hub. What is left out stays; null clears what may be empty; a list that is given replaces the old one. */
export type HubUpdateInput = {
  /** How to get there. */
  readonly access?: InputMaybe<Scalars['String']['input']>;
  /** What visitors with special needs find. */
  readonly accessibility?: InputMaybe<HubAccessibilityInput>;
  /** What follows the municipality in the address. */
  readonly addressLine?: InputMaybe<Scalars['String']['input']>;
  /** Where it differs from the municipality's. */
  readonly archetype?: InputMaybe<CityArchetype>;
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Where to book a seat; http or https. */
  readonly bookingUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it can do. */
  readonly capabilities?: InputMaybe<ReadonlyArray<HubCapabilityInput>>;
  /** Number of seats. */
  readonly capacitySeats?: InputMaybe<Scalars['Int']['input']>;
  /** What people call it. */
  readonly commonName?: InputMaybe<Scalars['String']['input']>;
  /** Whom everybody may ask. */
  readonly contactPublic?: InputMaybe<HubContactInput>;
  /** The `version` that the change is based on; when there is a newer one, nothing is changed. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What the building was before. */
  readonly facilityOrigin?: InputMaybe<FacilityOrigin>;
  /** The centre functions that it has. */
  readonly functions?: InputMaybe<ReadonlyArray<HubFunctionInput>>;
  /** What it works towards, where that differs from its model city's goals. */
  readonly goals?: InputMaybe<ReadonlyArray<ArchetypeGoal>>;
  /** When it is closed. */
  readonly holidayPolicy?: InputMaybe<Scalars['String']['input']>;
  /** The hub. */
  readonly hubId: Scalars['ID']['input'];
  /** Connection and security. */
  readonly ictEnvironment?: InputMaybe<IctEnvironmentInput>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Pictures of it. */
  readonly images?: InputMaybe<ReadonlyArray<HubImageInput>>;
  /** What only the hub's own editors see; for them alone to change. */
  readonly internals?: InputMaybe<HubInternalsInput>;
  /** Whether the building stands in the centre of its area. */
  readonly isCentral?: InputMaybe<Scalars['Boolean']['input']>;
  /** What kind of base it is. */
  readonly kind?: InputMaybe<HubKind>;
  /** Services for daily life. */
  readonly lifeServices?: InputMaybe<ReadonlyArray<LifeServiceInput>>;
  /** What it is there for. */
  readonly mission?: InputMaybe<Scalars['String']['input']>;
  /** The 5- or 6-digit code of a municipality of this region. */
  readonly municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** In Japanese. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** In English. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** In full-width katakana. */
  readonly nameKana?: InputMaybe<Scalars['String']['input']>;
  /** How far it has come in joining the network; for the region's admin to say. */
  readonly networkStatus?: InputMaybe<HubNetworkStatus>;
  /** The ID that its municipality's open data has for it. */
  readonly openDataId?: InputMaybe<Scalars['String']['input']>;
  /** The day it opened, or will. */
  readonly openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it is open, in Japanese time. */
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningHoursInput>>;
  /** Who runs it. */
  readonly operator?: InputMaybe<HubOperatorInput>;
  /** What has come of its work. */
  readonly outcomes?: InputMaybe<ReadonlyArray<HubOutcomeInput>>;
  /** What parking there is. */
  readonly parking?: InputMaybe<Scalars['String']['input']>;
  /** Names of organizations that work with it. */
  readonly partners?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The promotion patterns that it follows. */
  readonly patterns?: InputMaybe<ReadonlyArray<HubPatternInput>>;
  /** Where it lies. */
  readonly point?: InputMaybe<GeoPointInput>;
  /** What it costs to use. */
  readonly pricing?: InputMaybe<ReadonlyArray<PricingPlanInput>>;
  /** The day the building was last renovated. */
  readonly renovatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the renovation cost. */
  readonly renovationCostYen?: InputMaybe<Scalars['Int']['input']>;
  /** Its rooms. */
  readonly rooms?: InputMaybe<ReadonlyArray<HubRoomInput>>;
  /** Codes of the municipalities of this region whose rural districts use it from afar. */
  readonly ruralCoverage?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Goes with an `archetype` of its own. */
  readonly smallCityAccess?: InputMaybe<SmallCityAccess>;
  /** Whether it is running. */
  readonly status?: InputMaybe<HubStatus>;
  /** What it says of itself in other languages; each language once. */
  readonly translations?: InputMaybe<ReadonlyArray<HubTranslationInput>>;
  /** Where people meet on the internet. */
  readonly virtualPlaces?: InputMaybe<ReadonlyArray<VirtualPlaceInput>>;
  /** Its web site; http or https. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** ICT環境 of a hub. */
export type IctEnvironmentInput = {
  /** Measured download speed. */
  readonly downMbps?: InputMaybe<Scalars['Float']['input']>;
  /** The day of the measurement. */
  readonly measuredOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is done for security. */
  readonly securityMeasures?: ReadonlyArray<Scalars['String']['input']>;
  /** Measured upload speed. */
  readonly upMbps?: InputMaybe<Scalars['Float']['input']>;
  /** Whether a VPN is offered. */
  readonly vpn?: Scalars['Boolean']['input'];
  /** Whether there is Wi-Fi. */
  readonly wifi?: Scalars['Boolean']['input'];
  /** Whether there are wired connections. */
  readonly wired?: Scalars['Boolean']['input'];
};

export type IctStage =
  /** 構築中 */
  | 'BUILDING'
  /** 運用中 */
  | 'IN_SERVICE'
  /** 実証 */
  | 'PILOT';

export type IssueAcceptSolutionInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly solutionId: Scalars['ID']['input'];
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

export type IssueCloseInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
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

export type IssueHideCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Erases the text for good, as personal data must be. */
  readonly isErased?: Scalars['Boolean']['input'];
  /** Why; shown in the comment's place. */
  readonly reason: Scalars['String']['input'];
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
  readonly isNotePrivate?: Scalars['Boolean']['input'];
  readonly issueId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type IssueMergeInput = {
  /** Global ID of the issue that says the same as another. */
  readonly duplicateId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global ID of the issue that stays. */
  readonly masterId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type IssueMergeOrder =
  | 'NEWEST';

export type IssueMergeState =
  /** 完了 */
  | 'DONE'
  /** 処理中 */
  | 'PENDING'
  /** 解除中 */
  | 'UNDOING'
  /** 解除済み */
  | 'UNDONE';

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
  readonly isRecommended?: Scalars['Boolean']['input'];
  readonly solutionId: Scalars['ID']['input'];
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

export type IssueReportInput = {
  readonly activities?: ReadonlyArray<FunctionActivity>;
  readonly audiences?: ReadonlyArray<Audience>;
  readonly barrier?: InputMaybe<RegulationBarrierInput>;
  readonly body: Scalars['String']['input'];
  readonly category: IssueCategory;
  readonly functions?: ReadonlyArray<CenterFunction>;
  /** The hub that has the problem. */
  readonly hubId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly isAnonymousToNetwork?: Scalars['Boolean']['input'];
  readonly measures?: ReadonlyArray<SupportMeasure>;
  readonly patterns?: ReadonlyArray<TeleworkPattern>;
  readonly project?: InputMaybe<Scalars['String']['input']>;
  readonly realizationPoints?: ReadonlyArray<RealizationPoint>;
  readonly severity?: Severity;
  readonly title: Scalars['String']['input'];
  readonly tried?: ReadonlyArray<Scalars['String']['input']>;
  readonly urgency?: Urgency;
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

export type IssueShowCommentInput = {
  readonly commentId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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

export type IssueStartInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
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

export type IssueUnassignInput = {
  /** The version that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueUnfollowInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly issueId: Scalars['ID']['input'];
};

export type IssueUnmergeInput = {
  /** Global ID of the duplicate. */
  readonly duplicateId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
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

export type IssueWithdrawSolutionInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly solutionId: Scalars['ID']['input'];
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

/** A service for daily life. */
export type LifeServiceInput = {
  /** Whom it is for. */
  readonly audiences?: ReadonlyArray<Audience>;
  /** What it is. */
  readonly kind: LifeServiceKind;
  /** The kind of virtual place in which it is given. */
  readonly place?: InputMaybe<VirtualPlaceKind>;
  /** Who gives it. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is running. */
  readonly status?: ServiceStatus;
};

export type LifeServiceKind =
  /** 相談 */
  | 'CONSULTATION'
  /** 生涯学習 */
  | 'LIFELONG_LEARNING'
  /** 生活相談 */
  | 'LIFE_COUNSELING'
  /** 診察 */
  | 'MEDICAL_EXAMINATION'
  /** 学校授業 */
  | 'SCHOOL_LESSON'
  /** 買物支援 */
  | 'SHOPPING_SUPPORT'
  /** テレワーク */
  | 'TELEWORK'
  /** 塾 */
  | 'TUTORING';

export type LocationKind =
  /** 地方 */
  | 'LOCAL'
  /** 都市部 */
  | 'URBAN';

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

/** Municipalities to enter. */
export type MunicipalitiesEnterInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 200; those whose code is known already are changed. */
  readonly municipalities: ReadonlyArray<MunicipalityInput>;
  /** Code of the region that they belong to. */
  readonly regionCode: Scalars['String']['input'];
};

/** A city, town or village. */
export type MunicipalityInput = {
  /** Which model city it is. */
  readonly archetype?: InputMaybe<CityArchetype>;
  /** 全国地方公共団体コード of 5 or 6 digits. The prefecture follows from it. */
  readonly code: Scalars['String']['input'];
  /** The name in full-width katakana. */
  readonly kana: Scalars['String']['input'];
  /** Its name, such as 北見市. */
  readonly name: Scalars['String']['input'];
  /** Where its office stands. */
  readonly point: GeoPointInput;
  /** For a small city, whether people can commute from it to the metropolis. */
  readonly smallCityAccess?: InputMaybe<SmallCityAccess>;
  /** The code of the municipality of this region that it has become part of. */
  readonly successorCode?: InputMaybe<Scalars['String']['input']>;
  /** The day from which the code holds. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day on which it held; with a `successorCode`. */
  readonly validUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type NationalAuditFilter = {
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  readonly acts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At or after. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  readonly target?: InputMaybe<Scalars['String']['input']>;
  /** Before. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type NationalAuditOrder =
  | 'NEWEST'
  | 'OLDEST';

/** With `afterSeq` it is exact without a filter: what no longer matches is not told. */
export type NationalFeedFilter = {
  /** Whether it, or what it tells of, was honoured with an award. */
  readonly awarded?: InputMaybe<Scalars['Boolean']['input']>;
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  readonly kinds?: InputMaybe<ReadonlyArray<PublicationKind>>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  /** Codes of regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Changed at or after. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** All words of it occur; width, case and kana do not matter. Finds no tombstones. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly topics?: InputMaybe<ReadonlyArray<Topic>>;
};

export type NationalFeedOrder =
  /** By first national publication, the newest first; tombstones are left out. */
  | 'NEWEST'
  /** By number, the oldest first, with tombstones. */
  | 'SEQUENCE';

export type NationalProgramCloseInput = {
  /** From this day in Japan on; today when absent. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type NationalProgramConfirmInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NationalProgramCreateInput = {
  readonly applicationSeason?: InputMaybe<Scalars['String']['input']>;
  readonly applyFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly applyUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly contact: ProgramContactInput;
  readonly coveredExpenses?: InputMaybe<ReadonlyArray<ExpenseKind>>;
  readonly eligible: Scalars['String']['input'];
  readonly helpsWith?: InputMaybe<Scalars['String']['input']>;
  readonly howToApply?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind: ProgramKind;
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  readonly maxAmountYen?: InputMaybe<Scalars['Int']['input']>;
  readonly measure: SupportMeasure;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  /** Codes of JIS X 0401; empty for the whole country. */
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly provider: ProgramProviderInput;
  /** 0 to 1. */
  readonly rate?: InputMaybe<Scalars['Float']['input']>;
  readonly shownFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly shownUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly summary: Scalars['String']['input'];
  readonly summaryEn?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Facets are joined by AND, the values within one by OR. */
export type NationalProgramFilter = {
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly coveredExpenses?: InputMaybe<ReadonlyArray<ExpenseKind>>;
  readonly kind?: InputMaybe<ReadonlyArray<ProgramKind>>;
  readonly measure?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  /** Codes of JIS X 0401: what can be had in one of them, or everywhere. */
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By today's date in Japan. */
  readonly status?: InputMaybe<ReadonlyArray<ProgramStatus>>;
  /** All these words occur in it; width and kana do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type NationalProgramOrder =
  /** The next last day first; those without one at the end. */
  | 'DEADLINE'
  | 'RECENTLY_UPDATED'
  /** By code point. */
  | 'TITLE';

/** What is left out stays as it is; null clears what may be empty. */
export type NationalProgramUpdateInput = {
  readonly applicationSeason?: InputMaybe<Scalars['String']['input']>;
  readonly applyFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly applyUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  readonly contact?: InputMaybe<ProgramContactInput>;
  readonly coveredExpenses?: InputMaybe<ReadonlyArray<ExpenseKind>>;
  readonly eligible?: InputMaybe<Scalars['String']['input']>;
  /** The version that the change was made from. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly helpsWith?: InputMaybe<Scalars['String']['input']>;
  readonly howToApply?: InputMaybe<Scalars['String']['input']>;
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ProgramKind>;
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  readonly maxAmountYen?: InputMaybe<Scalars['Int']['input']>;
  readonly measure?: InputMaybe<SupportMeasure>;
  readonly patterns?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  /** Codes of JIS X 0401; empty for the whole country. */
  readonly prefectures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly provider?: InputMaybe<ProgramProviderInput>;
  /** 0 to 1. */
  readonly rate?: InputMaybe<Scalars['Float']['input']>;
  readonly shownFrom?: InputMaybe<Scalars['Date']['input']>;
  readonly shownUntil?: InputMaybe<Scalars['Date']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly summaryEn?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
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

export type NetworkPillar =
  /** 一般への情報発信 */
  | 'PUBLISH_NATIONALLY'
  /** ノウハウの共有 */
  | 'SHARE_KNOW_HOW'
  /** 課題解決のための情報共有 */
  | 'SOLVE_TOGETHER';

export type NominationApproveInput = {
  /** Not to be seen before: a time in Japan such as 2026-12-01T09:00, or an instant with its offset. */
  readonly embargoUntil?: InputMaybe<Scalars['String']['input']>;
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NominationCheckCode =
  /** 代替テキストがない */
  | 'ALT_MISSING'
  /** 企業の同意がない */
  | 'COMPANY_CONSENT_MISSING'
  /** メールアドレスの記載 */
  | 'EMAIL_ADDRESS'
  /** 英語がない */
  | 'ENGLISH_MISSING'
  /** 画像のライセンスがない */
  | 'IMAGE_LICENSE_MISSING'
  /** 内部連絡先の記載 */
  | 'INTERNAL_CONTACT'
  /** ライセンスがない */
  | 'LICENSE_MISSING'
  /** 電話番号の記載 */
  | 'PHONE_NUMBER'
  /** 発言者の同意がない */
  | 'QUOTE_CONSENT_MISSING'
  /** 地域の承認がない */
  | 'REGIONAL_APPROVAL_MISSING'
  /** 成果がない */
  | 'RESULT_MISSING'
  /** 出典がない */
  | 'SOURCE_MISSING'
  /** 概要がない */
  | 'SUMMARY_MISSING';

export type NominationCommentInput = {
  /** Plain text, at most 2000 characters. */
  readonly body: Scalars['String']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NominationDeclineInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type NominationEndorseInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NominationFilter = {
  readonly hasOpenBlockingChecks?: InputMaybe<Scalars['Boolean']['input']>;
  readonly isRecommended?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<PublicationKind>>;
  /** Codes of regions. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The open ones when absent: PROPOSED, NOMINATED, CHANGES_REQUESTED. */
  readonly states?: InputMaybe<ReadonlyArray<NominationState>>;
};

export type NominationOrder =
  /** What waits longest first. */
  | 'OLDEST'
  /** What changed last first. */
  | 'RECENT';

export type NominationRecommendInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note: Scalars['String']['input'];
};

export type NominationRequestChangesInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be mended. */
  readonly reason: Scalars['String']['input'];
};

export type NominationState =
  /** 承認済み */
  | 'APPROVED'
  /** 修正依頼 */
  | 'CHANGES_REQUESTED'
  /** 不採用 */
  | 'DECLINED'
  /** 期限切れ */
  | 'EXPIRED'
  /** 推薦済み */
  | 'NOMINATED'
  /** 提案済み */
  | 'PROPOSED'
  /** 取り下げ */
  | 'WITHDRAWN';

export type NominationWaiveCheckInput = {
  readonly code: NominationCheckCode;
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** As the check has it. */
  readonly path: Scalars['String']['input'];
  /** Why it is no fault. */
  readonly reason: Scalars['String']['input'];
};

export type NominationWithdrawInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
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

export type NotificationOrder =
  | 'NEWEST';

export type NotificationsMarkAllReadInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The region whose notices are meant. */
  readonly regionCode: Scalars['String']['input'];
  /** The moment up to which the viewer has seen them. */
  readonly until: Scalars['DateTime']['input'];
};

export type OpeningDay =
  /** 金曜日 */
  | 'FRI'
  /** 祝日 */
  | 'HOLIDAY'
  /** 月曜日 */
  | 'MON'
  /** 土曜日 */
  | 'SAT'
  /** 日曜日 */
  | 'SUN'
  /** 木曜日 */
  | 'THU'
  /** 火曜日 */
  | 'TUE'
  /** 水曜日 */
  | 'WED';

/** Opening hours of some days of the week. What goes past midnight belongs to the next day. */
export type OpeningHoursInput = {
  /** HH:MM, up to 24:00. */
  readonly closes: Scalars['String']['input'];
  /** The days. */
  readonly days: ReadonlyArray<OpeningDay>;
  /** What else is to be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** HH:MM, before `closes`. */
  readonly opens: Scalars['String']['input'];
};

/** Which organizations to find. */
export type OrganizationFilter = {
  /** 13 digits. */
  readonly corporateNumber?: InputMaybe<Scalars['String']['input']>;
  /** What kind it is of. */
  readonly kind?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** Where its head office is: in a city or outside of one. */
  readonly locationKind?: InputMaybe<ReadonlyArray<LocationKind>>;
  /** Words that must all occur in the names or the place; width and case do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type OrganizationKind =
  /** 拠点運営者 */
  | 'HUB_OPERATOR'
  /** 地域企業 */
  | 'LOCAL_COMPANY'
  /** 自治体 */
  | 'LOCAL_GOVERNMENT'
  /** 国 */
  | 'NATIONAL_GOVERNMENT'
  /** クラウドソーシング事業者 */
  | 'PLATFORM'
  /** 研究会 */
  | 'STUDY_GROUP'
  /** 都市部企業 */
  | 'URBAN_COMPANY';

/** The orders of the list of organizations. */
export type OrganizationOrder =
  /** By the name's characters. */
  | 'NAME';

/** All that is said of an organization; what is left out is empty. */
export type OrganizationSaveInput = {
  /** What was honoured. */
  readonly awards?: ReadonlyArray<StoryAwardInput>;
  /** 法人番号, 13 digits with the check digit first. */
  readonly corporateNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know; with `id`. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The city or address, in words. */
  readonly headOfficePlace?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-2, JP-01 to JP-47. */
  readonly headOfficePrefectureIso?: InputMaybe<Scalars['String']['input']>;
  /** Of the organization that is saved anew; absent for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind it is of. */
  readonly kind: OrganizationKind;
  /** Where its head office is: in a city or outside of one. */
  readonly locationKind: LocationKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** The name in English. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** The code of the region whose hubs work with it. */
  readonly regionCode: Scalars['String']['input'];
  /** Its home page. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
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

export type PatternOrigin =
  /** 追加提案 */
  | 'ADDITIONAL_PROPOSAL'
  /** 研究会の事例 */
  | 'STUDY_GROUP_CASE';

export type PortalClientOrder =
  | 'NEWEST';

export type PortalClientRegisterInput = {
  readonly contact: PortalContactInput;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly organization: Scalars['String']['input'];
  /** From 1 to 6000. */
  readonly ratePerMinute?: Scalars['Int']['input'];
  readonly scopes?: ReadonlyArray<PortalScope>;
};

export type PortalClientRevokeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type PortalClientRotateKeyInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PortalClientStatus =
  /** 有効 */
  | 'ACTIVE'
  /** 失効 */
  | 'REVOKED';

export type PortalContactInput = {
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

export type PortalScope =
  /** フィードの閲覧 */
  | 'FEED_READ'
  /** 拠点一覧の閲覧 */
  | 'HUBS_READ'
  /** 更新通知の受け取り */
  | 'WEBHOOKS';

/** A way to pay for using a hub. */
export type PricingPlanInput = {
  /** Yen with tax. */
  readonly amountYen: Scalars['Int']['input'];
  /** Whom it is for; everybody when absent. */
  readonly audience?: InputMaybe<Audience>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Who pays. */
  readonly payer: FeePayer;
  /** What the amount is for. */
  readonly unit: PricingUnit;
};

export type PricingUnit =
  /** 1日 */
  | 'DAY'
  /** 1時間 */
  | 'HOUR'
  /** 1か月 */
  | 'MONTH'
  /** 1年 */
  | 'YEAR';

/** What to do, and to what. */
export type ProgramCloseInput = {
  /** The first day without applications; today in Japan when absent. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that you know. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why; for everybody to read. */
  readonly reason: Scalars['String']['input'];
};

/** What to do, and to what. */
export type ProgramConfirmInput = {
  /** The version that was looked at. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** 連絡先 (GIF) of a program. */
export type ProgramContactInput = {
  /** Whom to ask for: an office, not a person. */
  readonly name: Scalars['String']['input'];
  /** Telephone number. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** A page with more. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** What to do, and to what. */
export type ProgramCreateInput = {
  /** 募集時期, in words. */
  readonly applicationSeason?: InputMaybe<Scalars['String']['input']>;
  /** Absent where applications are taken at any time. */
  readonly applyFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly applyUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Whom to ask; for everybody. */
  readonly contactPublic: ProgramContactInput;
  /** What it pays for. */
  readonly coveredExpenses?: InputMaybe<ReadonlyArray<ExpenseKind>>;
  /** 対象者, in words. */
  readonly eligible: Scalars['String']['input'];
  /** お困りごと: what it helps with. */
  readonly helpsWith?: InputMaybe<Scalars['String']['input']>;
  /** 申請方法. */
  readonly howToApply?: InputMaybe<Scalars['String']['input']>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of thing it is. */
  readonly kind: ProgramKind;
  /** 根拠法令. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** REGIONAL_PROGRAM, LOCAL_GOVERNMENT or LOCAL. */
  readonly level: SupportLevel;
  /** 給付上限額. */
  readonly maxAmountYen?: InputMaybe<Scalars['Int']['input']>;
  /** 施策: the kind of support that the field counts it to. */
  readonly measure: SupportMeasure;
  /** Five or six digits; absent where it holds for the whole region. */
  readonly municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** 所管組織. */
  readonly provider: ProgramProviderInput;
  /** 0 to 1. */
  readonly rate?: InputMaybe<Scalars['Float']['input']>;
  /** The code of the region that offers it. */
  readonly regionCode: Scalars['String']['input'];
  /** At most 400 characters. */
  readonly summary: Scalars['String']['input'];
  /** At most 120 characters. */
  readonly title: Scalars['String']['input'];
  /** The name in English. */
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  /** A page with more. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type ProgramKind =
  /** 相談・専門家派遣 */
  | 'CONSULTING'
  /** 融資 */
  | 'LOAN'
  /** マッチング */
  | 'MATCHING'
  /** その他 */
  | 'OTHER'
  /** 規制の特例 */
  | 'REGULATORY_EXCEPTION'
  /** 補助金・助成金 */
  | 'SUBSIDY'
  /** 税の優遇 */
  | 'TAX_RELIEF'
  /** 研修 */
  | 'TRAINING'
  /** お試し滞在 */
  | 'TRIAL_STAY';

/** 所管組織 (GIF). */
export type ProgramProviderInput = {
  /** What sort of thing it is. */
  readonly kind: OrganizationKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** What to do, and to what. */
export type ProgramReopenInput = {
  /** The version that you know. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type ProgramStatus =
  /** 随時受付 */
  | 'ALWAYS_OPEN'
  /** 募集終了 */
  | 'CLOSED'
  /** 募集中 */
  | 'OPEN'
  /** 募集前 */
  | 'UPCOMING';

/** Fields left out stay as they are; null clears those that may be empty. */
export type ProgramUpdateInput = {
  /** 募集時期, in words. */
  readonly applicationSeason?: InputMaybe<Scalars['String']['input']>;
  /** 公募開始日. */
  readonly applyFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day. */
  readonly applyUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Whom to ask; for everybody. */
  readonly contactPublic?: InputMaybe<ProgramContactInput>;
  /** What it pays for. */
  readonly coveredExpenses?: InputMaybe<ReadonlyArray<ExpenseKind>>;
  /** 対象者, in words. */
  readonly eligible?: InputMaybe<Scalars['String']['input']>;
  /** The version that you know. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** お困りごと: what it helps with. */
  readonly helpsWith?: InputMaybe<Scalars['String']['input']>;
  /** 申請方法. */
  readonly howToApply?: InputMaybe<Scalars['String']['input']>;
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What sort of thing it is. */
  readonly kind?: InputMaybe<ProgramKind>;
  /** 根拠法令. */
  readonly legalBasis?: InputMaybe<Scalars['String']['input']>;
  /** REGIONAL_PROGRAM, LOCAL_GOVERNMENT or LOCAL. */
  readonly level?: InputMaybe<SupportLevel>;
  /** 給付上限額. */
  readonly maxAmountYen?: InputMaybe<Scalars['Int']['input']>;
  /** 施策: the kind of support that the field counts it to. */
  readonly measure?: InputMaybe<SupportMeasure>;
  /** Five or six digits; null where it holds for the whole region. */
  readonly municipalityCode?: InputMaybe<Scalars['String']['input']>;
  /** 所管組織. */
  readonly provider?: InputMaybe<ProgramProviderInput>;
  /** 0 to 1. */
  readonly rate?: InputMaybe<Scalars['Float']['input']>;
  /** At most 400 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** The name in English. */
  readonly titleEn?: InputMaybe<Scalars['String']['input']>;
  /** A page with more. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type PublicationHideInput = {
  /** From 1 to 72. */
  readonly hours?: Scalars['Int']['input'];
  /** The content's global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For the audit and the secretariat; never shown in public. */
  readonly note: Scalars['String']['input'];
};

export type PublicationKind =
  /** ノウハウ記事 */
  | 'ARTICLE'
  /** 成功事例 */
  | 'STORY';

export type PublicationRetractInput = {
  /** The content's global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For the audit; never shown in public. */
  readonly note: Scalars['String']['input'];
  readonly reasonCode: RetractionReason;
  /** Global ID of what takes its place, which must be national. */
  readonly replacedById?: InputMaybe<Scalars['ID']['input']>;
};

export type PublicationUnhideInput = {
  /** The content's global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note: Scalars['String']['input'];
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

export type RegionActivateInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day of the membership; open-ended when absent. */
  readonly membershipUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RegionAdmitInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegionApplyInput = {
  /** The URL of the region's program, without what comes after the path. */
  readonly address: Scalars['String']['input'];
  /** Lower-case letters, digits and hyphens; in every ID of the region and never changed. */
  readonly code: Scalars['String']['input'];
  readonly contact: RegionContactInput;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly nameEn: Scalars['String']['input'];
  /** In katakana. */
  readonly nameKana: Scalars['String']['input'];
  readonly operator: RegionOperatorInput;
  /** Codes of JIS X 0401, such as 02. */
  readonly prefectures: ReadonlyArray<Scalars['String']['input']>;
};

export type RegionContactInput = {
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type RegionHealthStatus =
  /** 一部障害 */
  | 'DEGRADED'
  /** 停止 */
  | 'DOWN'
  /** 遅延 */
  | 'SLOW'
  /** 一時停止 */
  | 'SUSPENDED'
  /** 未確認 */
  | 'UNKNOWN'
  /** 正常 */
  | 'UP';

export type RegionLeaveInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegionOperatorInput = {
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['input'];
};

export type RegionResumeInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegionStatus =
  /** 参加中 */
  | 'ACTIVE'
  /** 申請中 */
  | 'APPLIED'
  /** 退会 */
  | 'LEFT'
  /** 検証中 */
  | 'SANDBOX'
  /** 停止中 */
  | 'SUSPENDED';

export type RegionSuspendInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type RegionUpdateAddressInput = {
  readonly address: Scalars['String']['input'];
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegulationBarrierInput = {
  readonly law: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

export type RemoteChannel =
  /** 遠隔教育 */
  | 'EDUCATION'
  /** 遠隔雇用 */
  | 'EMPLOYMENT'
  /** 遠隔医療 */
  | 'MEDICINE'
  /** 遠隔支援・遠隔福祉 */
  | 'SUPPORT_WELFARE';

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

export type ReturnKind =
  /** Iターン */
  | 'I_TURN'
  /** Jターン */
  | 'J_TURN'
  /** Uターン */
  | 'U_TURN';

export type RevenueKind =
  /** 紹介手数料 */
  | 'COMMISSION'
  /** 企業利用料 */
  | 'COMPANY_FEE'
  /** 受託差益 */
  | 'CONTRACT_MARGIN'
  /** 会費 */
  | 'MEMBERSHIP'
  /** その他 */
  | 'OTHER'
  /** 公的資金 */
  | 'PUBLIC_FUNDING'
  /** 研修料 */
  | 'TRAINING_FEE';

/** An income of a hub. */
export type RevenueModelInput = {
  /** Yen in a year. */
  readonly annualYen: Scalars['Int']['input'];
  /** The function that brings it. */
  readonly function?: InputMaybe<CenterFunction>;
  /** What kind of income it is. */
  readonly kind: RevenueKind;
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

export type SavedSearchLookInput = {
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SavedSearchRenameInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

export type SavedSearchSaveInput = {
  readonly archetypes?: ReadonlyArray<CityArchetype>;
  readonly audiences?: ReadonlyArray<Audience>;
  readonly channel?: SavedSearchChannel;
  readonly functions?: ReadonlyArray<CenterFunction>;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly patterns?: ReadonlyArray<TeleworkPattern>;
  /** The owner's home region; a coordinator of all and the secretariat choose one. */
  readonly regionCode: Scalars['String']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly types?: ReadonlyArray<SavedSearchType>;
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

export type SelfSufficiencyBand =
  /** 自立運営 */
  | 'SELF_SUSTAINING'
  /** 自己収入25%未満 */
  | 'UNDER_25'
  /** 自己収入50%未満 */
  | 'UNDER_50'
  /** 自己収入75%未満 */
  | 'UNDER_75'
  /** 自己収入100%未満 */
  | 'UNDER_100';

export type ServiceStatus =
  /** 休止中 */
  | 'PAUSED'
  /** 計画中 */
  | 'PLANNED'
  /** 実施中 */
  | 'RUNNING';

export type Severity =
  /** 重い */
  | 'HIGH'
  /** 軽い */
  | 'LOW'
  /** 中くらい */
  | 'MEDIUM';

/** The orders in which hubs like a profile can be read. */
export type SimilarHubOrder =
  /** By `score`, the most alike first. */
  | 'MOST_ALIKE';

export type SimilarIssueOrder =
  /** The likest first. */
  | 'RELEVANCE';

export type SimilarityKind =
  /** 同じ通勤条件 */
  | 'SAME_ACCESS'
  /** 同じモデル市 */
  | 'SAME_ARCHETYPE'
  /** 同じ対象者 */
  | 'SAME_AUDIENCES'
  /** 同じ施設の由来 */
  | 'SAME_FACILITY_ORIGIN'
  /** 同じセンター機能 */
  | 'SAME_FUNCTIONS'
  /** 同じ目標 */
  | 'SAME_GOALS'
  /** 同じ推進パターン */
  | 'SAME_PATTERNS';

export type SmallCityAccess =
  /** 通勤可能 */
  | 'COMMUTABLE'
  /** 遠方で通勤不可 */
  | 'REMOTE';

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

export type StayStyle =
  /** 循環 */
  | 'CIRCULATING'
  /** 常駐 */
  | 'RESIDENT';

/** What to do, and to what. */
export type StoryArchiveInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An award (表彰). */
export type StoryAwardInput = {
  /** Who honoured it. */
  readonly givenBy: Scalars['String']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** In which year. */
  readonly year: Scalars['Int']['input'];
};

/** What to do, and to what. */
export type StoryConfirmInput = {
  /** What was checked, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it is due again, at most five years from now; in a year when absent. */
  readonly reviewDueAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What to do, and to what. */
export type StoryDeleteInput = {
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What to do, and to what. */
export type StoryDiscardDraftInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A draft needs little; what is missing is told by `storySubmit`. */
export type StoryDraftInput = {
  /** What the hub did in them. */
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  /** What was done, and how (取り組み). */
  readonly approach?: InputMaybe<Scalars['String']['input']>;
  /** The model cities that it is of use to. */
  readonly archetypes?: InputMaybe<ReadonlyArray<CityArchetype>>;
  /** Files and pictures that belong to it. */
  readonly attachments?: InputMaybe<ReadonlyArray<AttachmentInput>>;
  /** What was attracted: talent (人材誘致), or in the old way a company, branch or factory. */
  readonly attractionApproach?: AttractionApproach;
  /** Whom it is about. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Who wrote it, as readers see it. */
  readonly authorDisplay: Scalars['String']['input'];
  /** What was honoured. */
  readonly awards?: InputMaybe<ReadonlyArray<StoryAwardInput>>;
  /** The story itself. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** What was changed and why. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The engagements that the story tells of, all of them. */
  readonly engagements?: InputMaybe<ReadonlyArray<StoryEngagementInput>>;
  /** What the building that it is about was before. */
  readonly facilityOrigin?: InputMaybe<FacilityOrigin>;
  /** The functions of the hub that it tells of. */
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** The hub that the story is about. */
  readonly hubId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Told from the hub's own experience; stands in for sources. */
  readonly isOwnExperience?: InputMaybe<Scalars['Boolean']['input']>;
  /** Says instead of outcomes that the result is not measured yet. */
  readonly isResultPending?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language of the texts. */
  readonly language?: Language;
  /** Under what licence it may be used. */
  readonly license?: InputMaybe<License>;
  /** The kinds of support that helped. */
  readonly measures?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  /** How the media were used or took it up. */
  readonly mediaUsage?: InputMaybe<Scalars['String']['input']>;
  /** What changed, in figures. */
  readonly outcomes?: InputMaybe<ReadonlyArray<StoryOutcomeInput>>;
  /** The promotion pattern (推進パターン) that it is of. */
  readonly pattern: TeleworkPattern;
  /** What people said. */
  readonly quotes?: InputMaybe<ReadonlyArray<StoryQuoteInput>>;
  /** The points of realisation that it shows. */
  readonly realizationPoints?: InputMaybe<ReadonlyArray<RealizationPoint>>;
  /** The readable part of an address: lower-case letters, digits and hyphens. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Where its statements come from. */
  readonly sources?: InputMaybe<ReadonlyArray<SourceReferenceInput>>;
  /** What made it succeed. */
  readonly successFactors?: InputMaybe<ReadonlyArray<SuccessFactor>>;
  /** At most 200 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** In the original language. */
  readonly title: Scalars['String']['input'];
  /** What it is about. */
  readonly topics?: InputMaybe<ReadonlyArray<Topic>>;
  /** One a language. */
  readonly translations?: InputMaybe<ReadonlyArray<StoryTranslationInput>>;
  /** Articles of any region. */
  readonly usedArticleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A company's or person's engagement. */
export type StoryEngagementInput = {
  /** ENTREPRENEURSHIP. */
  readonly businessForm?: InputMaybe<BusinessForm>;
  /** ENTREPRENEURSHIP: how the work comes in. */
  readonly channel?: InputMaybe<WorkChannel>;
  /** Give it, or `organizationId`. */
  readonly company?: InputMaybe<EngagedCompanyInput>;
  /** OFFICE: the head-office function that moved. */
  readonly headOfficeFunction?: InputMaybe<Scalars['String']['input']>;
  /** Of an engagement that the story has already; absent for a new one. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The company agrees to be named in public. */
  readonly isPublic?: Scalars['Boolean']['input'];
  /** Why it ended; for members only. */
  readonly leftReason?: InputMaybe<Scalars['String']['input']>;
  /** An organization of this region that has been entered; it is named as it is there. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** CONTINUED_WORK and LOCAL_HIRING: where the work is done. */
  readonly place?: InputMaybe<WorkPlace>;
  /** Why. */
  readonly reason?: InputMaybe<ContinuationReason>;
  /** RECRUITMENT_SUPPORT, INTERVIEW_SUPPORT. */
  readonly recruitmentSupport?: ReadonlyArray<FunctionActivity>;
  /** ENTREPRENEURSHIP: how the person came back or in. */
  readonly returnKind?: InputMaybe<ReturnKind>;
  /** The first day. */
  readonly since: Scalars['Date']['input'];
  /** How many people. */
  readonly staffBand: StaffBand;
  /** OFFICE: resident (常駐) or circulating (循環). */
  readonly stayStyle?: InputMaybe<StayStyle>;
  /** The last day; null while it goes on. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is head-office work, work from anywhere, or the local branch work that is not hometown telework. */
  readonly workKind: WorkKind;
  /** Employed or self-employed (雇用型・自営型). */
  readonly workerTypes?: ReadonlyArray<WorkerType>;
};

/** Which stories to find. */
export type StoryFilter = {
  /** The model cities that it is of use to. */
  readonly archetypes?: InputMaybe<ReadonlyArray<CityArchetype>>;
  /** What was attracted: talent (人材誘致), or in the old way a company, branch or factory. */
  readonly attractionApproach?: InputMaybe<ReadonlyArray<AttractionApproach>>;
  /** Whom it is about. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** What the building was before. */
  readonly facilityOrigin?: InputMaybe<ReadonlyArray<FacilityOrigin>>;
  /** The hubs that they are about. */
  readonly hubIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only stories that were honoured, or only others. */
  readonly isAwarded?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what is marked as out of date, or only what is not. */
  readonly isObsolete?: InputMaybe<Scalars['Boolean']['input']>;
  /** Stories with an outcome of one of these kinds. */
  readonly outcomes?: InputMaybe<ReadonlyArray<OutcomeKind>>;
  /** The promotion pattern (推進パターン) that it is of. */
  readonly pattern?: InputMaybe<ReadonlyArray<TeleworkPattern>>;
  /** Where it stands in its region. */
  readonly status?: InputMaybe<ReadonlyArray<ContentStatus>>;
  /** What made it succeed. */
  readonly successFactors?: InputMaybe<ReadonlyArray<SuccessFactor>>;
  /** Words that must all occur in it or one of their synonyms; width, case and kana do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  readonly topics?: InputMaybe<ReadonlyArray<Topic>>;
  /** Stories that made use of one of these articles; of any region. */
  readonly usedArticleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Stories with an engagement of one of these kinds of work. */
  readonly workKind?: InputMaybe<ReadonlyArray<WorkKind>>;
};

/** What to do, and to what. */
export type StoryMarkObsoleteInput = {
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is out of date, or where the newer thing is. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of the list of stories. */
export type StoryOrder =
  /** By first publication, or beginning while unpublished. */
  | 'NEWEST'
  /** By when what is shown last changed. */
  | 'RECENTLY_UPDATED';

/** A figure that changed (成果). */
export type StoryOutcomeInput = {
  /** The figure before; absent when nobody knows it. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** How sure the figure is. */
  readonly confidence: ConfidenceLevel;
  /** What kind it is of. */
  readonly kind: OutcomeKind;
  /** When or over what time, such as 2025年度. */
  readonly period: Scalars['String']['input'];
  /** Where the figure comes from. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** What is counted, such as 人. */
  readonly unit: Scalars['String']['input'];
  /** The figure now. */
  readonly value: Scalars['Float']['input'];
};

/** What to do, and to what. */
export type StoryPublishInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The version that was reviewed. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** REGION or NETWORK; absent, as it was, or NETWORK the first time. National publication is the network's own. */
  readonly visibility?: InputMaybe<Visibility>;
};

/** What somebody said of it. */
export type StoryQuoteInput = {
  /** Who says it, without a personal name, such as 50代・経理. */
  readonly display: Scalars['String']['input'];
  /** Who said it has agreed that everybody may read it. */
  readonly hasConsent?: Scalars['Boolean']['input'];
  /** What was said. */
  readonly text: Scalars['String']['input'];
};

/** What to do, and to what. */
export type StoryRedactInput = {
  /** Why, without the thing itself; it is kept in the history. */
  readonly changeNote: Scalars['String']['input'];
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields, as they are named in `StoryUpdateInput`. */
  readonly fields: ReadonlyArray<Scalars['String']['input']>;
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The version whose text is taken out; neither the one that is shown nor the one in work. */
  readonly version: Scalars['Int']['input'];
};

/** What to do, and to what. */
export type StoryReissueInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What to do, and to what. */
export type StoryRequestChangesInput = {
  /** The fields that are to be changed or filled in. */
  readonly changeRequests?: InputMaybe<ReadonlyArray<ChangeRequestInput>>;
  /** The version that was reviewed. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is to be changed, in general; the authors read it in the history. Give it or `changeRequests`. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What to do, and to what. */
export type StoryRequestRetractionInput = {
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it should be taken back; the admins read it. */
  readonly note: Scalars['String']['input'];
};

/** What to do, and to what. */
export type StoryRetractInput = {
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What people in the region should know of it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly reason: RetractionReason;
};

/** What to do, and to what. */
export type StorySubmitInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Title and summary in another language. */
export type StoryTranslationInput = {
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated?: Scalars['Boolean']['input'];
  /** The language. */
  readonly language: Language;
  /** At most 200 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** In the original language. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What to do, and to what. */
export type StoryUnarchiveInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What to do, and to what. */
export type StoryUnmarkObsoleteInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Fields left out stay as they are; null clears those that may be empty. */
export type StoryUpdateInput = {
  /** What the hub did in them. */
  readonly activities?: InputMaybe<ReadonlyArray<FunctionActivity>>;
  /** What was done, and how (取り組み). */
  readonly approach?: InputMaybe<Scalars['String']['input']>;
  /** The model cities that it is of use to. */
  readonly archetypes?: InputMaybe<ReadonlyArray<CityArchetype>>;
  /** Files and pictures that belong to it. */
  readonly attachments?: InputMaybe<ReadonlyArray<AttachmentInput>>;
  /** What was attracted: talent (人材誘致), or in the old way a company, branch or factory. */
  readonly attractionApproach?: InputMaybe<AttractionApproach>;
  /** Whom it is about. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Who wrote it, as readers see it. */
  readonly authorDisplay?: InputMaybe<Scalars['String']['input']>;
  /** What was honoured. */
  readonly awards?: InputMaybe<ReadonlyArray<StoryAwardInput>>;
  /** The story itself. */
  readonly body?: InputMaybe<Scalars['String']['input']>;
  /** TYPO says that nothing of the meaning changed. */
  readonly changeClass?: ChangeClass;
  /** What was changed and why, for the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The engagements that the story tells of, all of them. */
  readonly engagements?: InputMaybe<ReadonlyArray<StoryEngagementInput>>;
  /** The newest version that you know: of `draft` where there is one, else of the story. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** What the building that it is about was before. */
  readonly facilityOrigin?: InputMaybe<FacilityOrigin>;
  /** The functions of the hub that it tells of. */
  readonly functions?: InputMaybe<ReadonlyArray<CenterFunction>>;
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Told from the hub's own experience; stands in for sources. */
  readonly isOwnExperience?: InputMaybe<Scalars['Boolean']['input']>;
  /** Says instead of outcomes that the result is not measured yet. */
  readonly isResultPending?: InputMaybe<Scalars['Boolean']['input']>;
  /** The language of the texts. */
  readonly language?: InputMaybe<Language>;
  /** Under what licence it may be used. */
  readonly license?: InputMaybe<License>;
  /** The kinds of support that helped. */
  readonly measures?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  /** How the media were used or took it up. */
  readonly mediaUsage?: InputMaybe<Scalars['String']['input']>;
  /** What changed, in figures. */
  readonly outcomes?: InputMaybe<ReadonlyArray<StoryOutcomeInput>>;
  /** The promotion pattern (推進パターン) that it is of. */
  readonly pattern?: InputMaybe<TeleworkPattern>;
  /** What people said. */
  readonly quotes?: InputMaybe<ReadonlyArray<StoryQuoteInput>>;
  /** The points of realisation that it shows. */
  readonly realizationPoints?: InputMaybe<ReadonlyArray<RealizationPoint>>;
  /** The readable part of an address: lower-case letters, digits and hyphens. */
  readonly slug?: InputMaybe<Scalars['String']['input']>;
  /** Where its statements come from. */
  readonly sources?: InputMaybe<ReadonlyArray<SourceReferenceInput>>;
  /** What made it succeed. */
  readonly successFactors?: InputMaybe<ReadonlyArray<SuccessFactor>>;
  /** At most 200 characters. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** In the original language. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  readonly topics?: InputMaybe<ReadonlyArray<Topic>>;
  /** One a language. */
  readonly translations?: InputMaybe<ReadonlyArray<StoryTranslationInput>>;
  /** Articles of any region. */
  readonly usedArticleIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What to do, and to what. */
export type StoryWithdrawInput = {
  /** What to note in the history. */
  readonly changeNote?: InputMaybe<Scalars['String']['input']>;
  /** The newest version that you know; where a newer one is in work, that of the story for what is done to the story itself. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Its global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type SuccessFactor =
  /** 高速インターネット環境の整備 */
  | 'HIGH_SPEED_INTERNET'
  /** 最小限の維持コスト */
  | 'MINIMAL_RUNNING_COST'
  /** 既存施設を活用した機能性の高い施設 */
  | 'REUSED_FUNCTIONAL_FACILITY'
  /** 自立運営が可能な拠点 */
  | 'SELF_SUSTAINING_HUB';

export type SupportLevel =
  /** 地元 */
  | 'LOCAL'
  /** 自治体 */
  | 'LOCAL_GOVERNMENT'
  /** 国 */
  | 'NATIONAL'
  /** 地域施策 */
  | 'REGIONAL_PROGRAM';

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

/** Which support programs to find. */
export type SupportProgramFilter = {
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Programs that pay for one of these. */
  readonly expenses?: InputMaybe<ReadonlyArray<ExpenseKind>>;
  /** What sort of thing it is. */
  readonly kind?: InputMaybe<ReadonlyArray<ProgramKind>>;
  /** Who stands behind it. */
  readonly level?: InputMaybe<ReadonlyArray<SupportLevel>>;
  /** 施策: the kind of support that the field counts it to. */
  readonly measure?: InputMaybe<ReadonlyArray<SupportMeasure>>;
  /** Programs of one of these municipalities, and those for a whole region: codes of five or six digits; those of merged ones stay good. */
  readonly municipalityCodes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Programs that take applications on this day. */
  readonly openOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where they stand today, in Japan's calendar. */
  readonly status?: InputMaybe<ReadonlyArray<ProgramStatus>>;
  /** Words that must all occur in it or one of their synonyms; width, case and kana do not matter. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** The orders of the list of support programs. */
export type SupportProgramOrder =
  /** The next deadline first, past ones before; those without one last. */
  | 'DEADLINE'
  /** By the title's characters. */
  | 'NAME'
  /** The last entered first. */
  | 'NEWEST';

export type TeleworkPattern =
  /** ふるさと勤務 */
  | 'CONTINUED_WORK'
  /** ふるさと起業 */
  | 'ENTREPRENEURSHIP'
  /** ふるさと採用 */
  | 'LOCAL_HIRING'
  /** ふるさとオフィス */
  | 'OFFICE';

/** Why something that was national is not, or not now. */
export type TombstoneReason =
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
  | 'RIGHTS'
  /** 確認中 */
  | 'UNDER_REVIEW';

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

export type Urgency =
  /** 至急 */
  | 'HIGH'
  /** 急がない */
  | 'LOW'
  /** 数か月以内 */
  | 'MEDIUM';

/** Where people meet on the internet, together with a hub's building. */
export type VirtualPlaceInput = {
  /** Who comes, and from where. */
  readonly catchment?: InputMaybe<Scalars['String']['input']>;
  /** What kind of place it is. */
  readonly kind: VirtualPlaceKind;
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** When it is open. */
  readonly opening?: InputMaybe<Scalars['String']['input']>;
  /** The tool that it uses. */
  readonly tool?: InputMaybe<Scalars['String']['input']>;
  /** Its address on the web. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

export type VirtualPlaceKind =
  /** バーチャル教室 */
  | 'CLASSROOM'
  /** バーチャル公民館 */
  | 'COMMUNITY_CENTER'
  /** バーチャル病院 */
  | 'HOSPITAL'
  /** バーチャルオフィス */
  | 'OFFICE';

export type Visibility =
  /** 拠点内 */
  | 'HUB'
  /** ネットワーク内 */
  | 'NETWORK'
  /** 一般公開 */
  | 'PUBLIC'
  /** 地域内 */
  | 'REGION';

export type WorkChannel =
  /** クラウドソーシング */
  | 'CROWDSOURCING'
  /** 直接契約 */
  | 'DIRECT_CONTRACT'
  /** 拠点からの再委託 */
  | 'HUB_SUBCONTRACT';

export type WorkKind =
  /** 都市部の本社業務 */
  | 'HEAD_OFFICE_WORK'
  /** 地方営業・生産工場の仕事 */
  | 'LOCAL_BRANCH_WORK'
  /** 場所に縛られない仕事 */
  | 'LOCATION_INDEPENDENT_WORK';

export type WorkPlace =
  /** 在宅 */
  | 'HOME'
  /** 拠点 */
  | 'HUB'
  /** サテライトオフィス */
  | 'SATELLITE_OFFICE';

export type WorkerType =
  /** 雇用型 */
  | 'EMPLOYED'
  /** 自営型 */
  | 'SELF_EMPLOYED';

export type ReportOnceMutationVariables = Exact<{
  input: IssueReportInput;
}>;


export type ReportOnceMutation = { readonly issueReport?: { readonly issue?: { readonly id: string, readonly title: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type DeskOfferQueryVariables = Exact<{
  issueId: Scalars['ID']['input'];
}>;


export type DeskOfferQuery = { readonly issue?: { readonly title: string, readonly solutions: ReadonlyArray<{ readonly id: string }> } | null };

export type DeskOfferSolutionMutationVariables = Exact<{
  input: IssueOfferSolutionInput;
}>;


export type DeskOfferSolutionMutation = { readonly issueOfferSolution?: { readonly solution?: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type DeskAcceptSolutionMutationVariables = Exact<{
  input: IssueAcceptSolutionInput;
}>;


export type DeskAcceptSolutionMutation = { readonly issueAcceptSolution?: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type NoticesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<NotificationFilter>;
}>;


export type NoticesQuery = { readonly notifications?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NotificationKind, readonly message: string, readonly readAt?: string | null, readonly subject?:
          | { readonly __typename: 'Adoption', readonly id: string }
          | { readonly __typename: 'Article', readonly id: string }
          | { readonly __typename: 'AuditEntry', readonly id: string }
          | { readonly __typename: 'Award', readonly id: string }
          | { readonly __typename: 'Comment', readonly id: string }
          | { readonly __typename: 'CompanyEngagement', readonly id: string }
          | { readonly __typename: 'Event', readonly id: string }
          | { readonly __typename: 'Hub', readonly id: string }
          | { readonly __typename: 'HubImport', readonly id: string }
          | { readonly __typename: 'Issue', readonly title: string, readonly id: string, readonly region?: { readonly code: string } | null }
          | { readonly __typename: 'IssueMerge', readonly id: string }
          | { readonly __typename: 'MeToo', readonly id: string }
          | { readonly __typename: 'ModerationCase', readonly status: ModerationStatus, readonly targetTitle?: string | null, readonly id: string }
          | { readonly __typename: 'NationalProgram', readonly id: string }
          | { readonly __typename: 'Nomination', readonly id: string }
          | { readonly __typename: 'Notification', readonly id: string }
          | { readonly __typename: 'Organization', readonly id: string }
          | { readonly __typename: 'PortalClient', readonly id: string }
          | { readonly __typename: 'Publication', readonly id: string }
          | { readonly __typename: 'SavedSearch', readonly id: string }
          | { readonly __typename: 'Solution', readonly id: string }
          | { readonly __typename: 'SuccessStory', readonly id: string }
          | { readonly __typename: 'SupportProgram', readonly id: string }
          | { readonly __typename: 'Tombstone', readonly id: string }
         | null } }>, readonly unavailableRegions: ReadonlyArray<{ readonly code: string, readonly reason: UnavailableReason }> } | null, readonly notificationStats?: { readonly unread: number } | null };

export type ReadNoticeMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReadNoticeMutation = { readonly notificationMarkRead?: { readonly notification?: { readonly id: string, readonly readAt?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ReadAllNoticesMutationVariables = Exact<{
  first: NotificationsMarkAllReadInput;
  second: NotificationsMarkAllReadInput;
}>;


export type ReadAllNoticesMutation = { readonly first?: { readonly markedCount?: number | null } | null, readonly second?: { readonly markedCount?: number | null } | null };

export type SearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchesQuery = { readonly savedSearches?: ReadonlyArray<{ readonly id: string, readonly name: string }> | null };

export type KeepSearchMutationVariables = Exact<{
  input: SavedSearchSaveInput;
}>;


export type KeepSearchMutation = { readonly savedSearchSave?: { readonly savedSearch?: { readonly id: string, readonly name: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ReportContentMutationVariables = Exact<{
  input: ContentReportInput;
}>;


export type ReportContentMutation = { readonly contentReport?: { readonly case?: { readonly id: string, readonly target?:
        | { readonly __typename: 'Adoption', readonly id: string }
        | { readonly __typename: 'Article', readonly id: string }
        | { readonly __typename: 'AuditEntry', readonly id: string }
        | { readonly __typename: 'Award', readonly id: string }
        | { readonly __typename: 'Comment', readonly id: string }
        | { readonly __typename: 'CompanyEngagement', readonly id: string }
        | { readonly __typename: 'Event', readonly id: string }
        | { readonly __typename: 'Hub', readonly name: string, readonly id: string }
        | { readonly __typename: 'HubImport', readonly id: string }
        | { readonly __typename: 'Issue', readonly id: string }
        | { readonly __typename: 'IssueMerge', readonly id: string }
        | { readonly __typename: 'MeToo', readonly id: string }
        | { readonly __typename: 'ModerationCase', readonly id: string }
        | { readonly __typename: 'NationalProgram', readonly id: string }
        | { readonly __typename: 'Nomination', readonly id: string }
        | { readonly __typename: 'Notification', readonly id: string }
        | { readonly __typename: 'Organization', readonly id: string }
        | { readonly __typename: 'PortalClient', readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'SavedSearch', readonly id: string }
        | { readonly __typename: 'Solution', readonly id: string }
        | { readonly __typename: 'SuccessStory', readonly id: string }
        | { readonly __typename: 'SupportProgram', readonly id: string }
        | { readonly __typename: 'Tombstone', readonly id: string }
       | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type AuditLogQueryVariables = Exact<{
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type AuditLogQuery = { readonly auditEntries?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly actor: string, readonly act: string, readonly targetId: string, readonly changes: ReadonlyArray<{ readonly field: string, readonly after?: string | null }> } }> } | null };

export type StatsFiguresFragment = { readonly regions: number, readonly hubs?: number | null, readonly articles?: number | null, readonly adoptions?: number | null, readonly crossRegionAdoptions?: number | null, readonly issues?: number | null, readonly openIssues?: number | null, readonly solvedIssues?: number | null, readonly solvedWithHelpFromElsewhere?: number | null, readonly stories?: number | null, readonly engagements?: number | null };

export type NetworkFiguresQueryVariables = Exact<{
  groupBy?: StatsGroup;
}>;


export type NetworkFiguresQuery = { readonly networkStats?: { readonly regions: number, readonly hubs?: number | null, readonly articles?: number | null, readonly adoptions?: number | null, readonly crossRegionAdoptions?: number | null, readonly issues?: number | null, readonly openIssues?: number | null, readonly solvedIssues?: number | null, readonly solvedWithHelpFromElsewhere?: number | null, readonly stories?: number | null, readonly engagements?: number | null, readonly cells: ReadonlyArray<{ readonly key: string, readonly label: string, readonly hubs?: number | null, readonly articles?: number | null, readonly adoptions?: number | null, readonly crossRegionAdoptions?: number | null, readonly issues?: number | null, readonly openIssues?: number | null, readonly solvedIssues?: number | null, readonly solvedWithHelpFromElsewhere?: number | null, readonly stories?: number | null, readonly engagements?: number | null }> } | null };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { readonly knowHowCoverage?: { readonly patternsByArchetype: ReadonlyArray<{ readonly key: string, readonly articles: number, readonly issues: number, readonly openIssues: number, readonly isWhiteSpot: boolean }>, readonly functions: ReadonlyArray<{ readonly function: CenterFunction, readonly articles: number, readonly isWhiteSpot: boolean }> } | null };

export type MetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricsQuery = { readonly networkMetrics?: { readonly firstSolutionCount: number, readonly firstSolutionHours: number, readonly ratios: ReadonlyArray<{ readonly metric: NetworkMetric, readonly numerator: number, readonly denominator: number }>, readonly regions: ReadonlyArray<{ readonly regionCode: string, readonly articles: number, readonly ratios: ReadonlyArray<{ readonly metric: NetworkMetric, readonly numerator: number, readonly denominator: number }> }>, readonly firstSolutions: ReadonlyArray<{ readonly delay: SolutionDelay, readonly issues: number }> } | null };

export type DraftArticleForJ1MutationVariables = Exact<{
  input: ArticleDraftInput;
}>;


export type DraftArticleForJ1Mutation = { readonly articleDraft?: { readonly article?: { readonly id: string, readonly version: number, readonly status: ContentStatus, readonly visibility: Visibility, readonly kind: ArticleKind, readonly patterns: ReadonlyArray<TeleworkPattern>, readonly functions: ReadonlyArray<CenterFunction>, readonly facilityOrigin?: FacilityOrigin | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type UpdateArticleForJ1MutationVariables = Exact<{
  input: ArticleUpdateInput;
}>;


export type UpdateArticleForJ1Mutation = { readonly articleUpdate?: { readonly article?: { readonly version: number, readonly status: ContentStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type SubmitArticleForJ1MutationVariables = Exact<{
  input: ArticleSubmitInput;
}>;


export type SubmitArticleForJ1Mutation = { readonly articleSubmit?: { readonly article?: { readonly version: number, readonly status: ContentStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string, readonly messageJa: string }> } | null };

export type RequestChangesForJ1MutationVariables = Exact<{
  input: ArticleRequestChangesInput;
}>;


export type RequestChangesForJ1Mutation = { readonly articleRequestChanges?: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type PublishArticleForJ1MutationVariables = Exact<{
  input: ArticlePublishInput;
}>;


export type PublishArticleForJ1Mutation = { readonly articlePublish?: { readonly article?: { readonly status: ContentStatus, readonly visibility: Visibility, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type TracesOfArticleForJ1QueryVariables = Exact<{
  id: Scalars['ID']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
  text: Scalars['String']['input'];
}>;


export type TracesOfArticleForJ1Query = { readonly article?: { readonly id: string } | null, readonly articlesById: ReadonlyArray<{ readonly id: string } | null>, readonly node?:
    | { readonly title: string }
    | Record<PropertyKey, never>
   | null, readonly nodes: ReadonlyArray<
    | { readonly title: string }
    | Record<PropertyKey, never>
   | null>, readonly articles?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } | null, readonly articleStats?: { readonly total: number } | null, readonly search?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null, readonly adoptions?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly article?: { readonly id: string } | null } }> } | null };

export type FindArticleForJ1QueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type FindArticleForJ1Query = { readonly search?: { readonly edges: ReadonlyArray<{ readonly title: string, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type HistoryOfArticleForJ1QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HistoryOfArticleForJ1Query = { readonly article?: { readonly changeRequests: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly messageJa: string }>, readonly revisions: ReadonlyArray<{ readonly version: number, readonly act?: ContentAct | null, readonly byDisplay: string, readonly at: string, readonly changedFields: ReadonlyArray<string> }> } | null };

export type NoticesForJ1QueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesForJ1Query = { readonly notifications?: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: NotificationKind, readonly message: string, readonly subject?:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null } }> } | null };

export type StartHereForJ10QueryVariables = Exact<{
  archetype: CityArchetype;
  access?: InputMaybe<SmallCityAccess>;
  functions: ReadonlyArray<CenterFunction> | CenterFunction;
}>;


export type StartHereForJ10Query = { readonly startHere?: { readonly patterns: ReadonlyArray<{ readonly code: TeleworkPattern, readonly emphasis?: Emphasis | null, readonly why?: { readonly ja: string } | null }> } | null };

export type SimilarHubsForJ10QueryVariables = Exact<{
  profile: HubProfileInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SimilarHubsForJ10Query = { readonly similarHubs?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly score: number, readonly reasons: ReadonlyArray<{ readonly kind: SimilarityKind, readonly codes: ReadonlyArray<string>, readonly weight: number, readonly messageJa: string, readonly messageEn: string }>, readonly node: { readonly id: string, readonly name: string, readonly nameIn: { readonly value: string, readonly language: Language }, readonly missionIn: { readonly value: string, readonly language: Language, readonly isMachineTranslated: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly unavailableRegions: ReadonlyArray<{ readonly code: string }> } | null };

export type WhiteSpotsForJ10QueryVariables = Exact<{ [key: string]: never; }>;


export type WhiteSpotsForJ10Query = { readonly knowHowCoverage?: { readonly patternsByArchetype: ReadonlyArray<{ readonly pattern: TeleworkPattern, readonly archetype: CityArchetype, readonly articles: number, readonly isWhiteSpot: boolean }> } | null };

export type OpenProgramsForJ10QueryVariables = Exact<{
  audiences?: InputMaybe<ReadonlyArray<Audience> | Audience>;
}>;


export type OpenProgramsForJ10Query = { readonly supportPrograms?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly status: ProgramStatus, readonly applyFrom?: string | null, readonly applyUntil?: string | null, readonly lastCheckedAt: string, readonly audiences: ReadonlyArray<Audience> } }> } | null };

export type StartAdoptionForJ2MutationVariables = Exact<{
  input: AdoptionStartInput;
}>;


export type StartAdoptionForJ2Mutation = { readonly adoptionStart?: { readonly adoption?: { readonly id: string, readonly version: number, readonly status: AdoptionStatus, readonly articleVersion: number, readonly plannedChanges?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ReportAdoptionForJ2MutationVariables = Exact<{
  input: AdoptionReportInput;
}>;


export type ReportAdoptionForJ2Mutation = { readonly adoptionReport?: { readonly adoption?: { readonly version: number, readonly status: AdoptionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ArticleWithAdoptionsForJ2QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ArticleWithAdoptionsForJ2Query = { readonly article?: { readonly adoptionCount: number, readonly adoptionRegionCount: number, readonly outcomeSummary?: string | null, readonly adoptionsByStatus: ReadonlyArray<{ readonly status: AdoptionStatus, readonly count: number, readonly regionCount: number }>, readonly adoptingRegions: ReadonlyArray<{ readonly count: number, readonly region?: { readonly code: string } | null }>, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly status: AdoptionStatus, readonly hubLabel: string, readonly result?: string | null, readonly changesMade?: string | null, readonly abandonReason?: string | null, readonly hasNewerVersion: boolean, readonly region?: { readonly code: string } | null, readonly hub?: { readonly id: string, readonly name: string } | null }> } | null };

export type AdoptionsOfHubForJ2QueryVariables = Exact<{
  hubIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type AdoptionsOfHubForJ2Query = { readonly adoptions?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly hasNewerVersion: boolean, readonly articleVersion: number, readonly article?: { readonly id: string, readonly version: number } | null } }> } | null };

export type TotalAdoptionsForJ2QueryVariables = Exact<{
  articleIds: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type TotalAdoptionsForJ2Query = { readonly adoptions?: { readonly totalCount: number } | null };

export type UpdateArticleForJ2MutationVariables = Exact<{
  input: ArticleUpdateInput;
}>;


export type UpdateArticleForJ2Mutation = { readonly articleUpdate?: { readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type SubmitArticleForJ2MutationVariables = Exact<{
  input: ArticleSubmitInput;
}>;


export type SubmitArticleForJ2Mutation = { readonly articleSubmit?: { readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type PublishArticleForJ2MutationVariables = Exact<{
  input: ArticlePublishInput;
}>;


export type PublishArticleForJ2Mutation = { readonly articlePublish?: { readonly article?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type NoticesForJ2QueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesForJ2Query = { readonly notifications?: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: NotificationKind, readonly message: string, readonly subject?:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null } }> } | null };

export type SimilarIssuesJ3QueryVariables = Exact<{
  draft: IssueDraft;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type SimilarIssuesJ3Query = { readonly similarIssues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly matchedWords: ReadonlyArray<string>, readonly node: { readonly id: string, readonly status: IssueStatus, readonly hubLabel: string, readonly region?: { readonly code: string } | null } }>, readonly unavailableRegions: ReadonlyArray<{ readonly code: string }> } | null };

export type ArticlesForDraftJ3QueryVariables = Exact<{
  draft: IssueDraft;
}>;


export type ArticlesForDraftJ3Query = { readonly articlesForIssue?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly region?: { readonly code: string } | null } }> } | null };

export type ReportJ3MutationVariables = Exact<{
  input: IssueReportInput;
}>;


export type ReportJ3Mutation = { readonly issueReport?: { readonly issue?: { readonly id: string, readonly status: IssueStatus, readonly category: IssueCategory, readonly measures: ReadonlyArray<SupportMeasure>, readonly tried: ReadonlyArray<string>, readonly hubCount: number, readonly meTooRegionCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type MeTooJ3MutationVariables = Exact<{
  input: IssueMeTooInput;
}>;


export type MeTooJ3Mutation = { readonly issueMeToo?: { readonly issue?: { readonly id: string, readonly hubCount: number, readonly meTooCount: number, readonly meTooRegionCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ShownIssueJ3QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ShownIssueJ3Query = { readonly issue?: { readonly id: string, readonly hubLabel: string, readonly hubCount: number, readonly meTooRegionCount: number, readonly hub?: { readonly id: string, readonly name: string } | null, readonly meToos: ReadonlyArray<{ readonly hubLabel: string, readonly note?: string | null, readonly differs?: string | null, readonly hub?: { readonly name: string } | null }> } | null };

export type EveryDoorJ3QueryVariables = Exact<{
  id: Scalars['ID']['input'];
  draft: IssueDraft;
  text: Scalars['String']['input'];
}>;


export type EveryDoorJ3Query = { readonly issue?: { readonly id: string } | null, readonly issuesById: ReadonlyArray<{ readonly id: string } | null>, readonly node?:
    | { readonly title: string }
    | Record<PropertyKey, never>
   | null, readonly nodes: ReadonlyArray<
    | { readonly title: string }
    | Record<PropertyKey, never>
   | null>, readonly issues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } | null, readonly issueStats?: { readonly total: number, readonly byCategory: ReadonlyArray<{ readonly count: number }> } | null, readonly similarIssues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } | null, readonly articlesForIssue?: { readonly totalCount: number } | null, readonly search?: { readonly totalCount: number } | null };

export type CollectedJ3QueryVariables = Exact<{ [key: string]: never; }>;


export type CollectedJ3Query = { readonly issueClusters?: { readonly total: number } | null, readonly barrierStats?: { readonly total: number } | null, readonly regulationBarriers?: { readonly totalCount: number } | null };

export type NoticesJ3QueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesJ3Query = { readonly notifications?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: NotificationKind, readonly subjectTitle?: string | null, readonly subject?:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null } }> } | null };

export type IssueJ4QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IssueJ4Query = { readonly issue?: { readonly id: string, readonly version: number, readonly status: IssueStatus, readonly reopenCount: number, readonly canBecomeKnowHow: boolean, readonly knowHow: ReadonlyArray<{ readonly id: string } | null>, readonly resolution?: { readonly summary: string, readonly article?: { readonly id: string } | null, readonly solutions: ReadonlyArray<{ readonly id: string }> } | null, readonly solutions: ReadonlyArray<{ readonly id: string, readonly status: SolutionStatus, readonly hubLabel: string, readonly coordinatorRegions: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly hub?: { readonly id: string, readonly name: string } | null, readonly article?: { readonly id: string, readonly title: string } | null }> } | null };

export type OfferJ4MutationVariables = Exact<{
  input: IssueOfferSolutionInput;
}>;


export type OfferJ4Mutation = { readonly issueOfferSolution?: { readonly solution?: { readonly id: string, readonly status: SolutionStatus, readonly hubLabel: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type StartJ4MutationVariables = Exact<{
  input: IssueStartInput;
}>;


export type StartJ4Mutation = { readonly issueStart?: { readonly issue?: { readonly status: IssueStatus, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ReviewJ4MutationVariables = Exact<{
  input: IssueReviewSolutionInput;
}>;


export type ReviewJ4Mutation = { readonly issueReviewSolution?: { readonly solution?: { readonly status: SolutionStatus, readonly experience?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type AcceptJ4MutationVariables = Exact<{
  input: IssueAcceptSolutionInput;
}>;


export type AcceptJ4Mutation = { readonly issueAcceptSolution?: { readonly solution?: { readonly status: SolutionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type RecommendJ4MutationVariables = Exact<{
  input: IssueRecommendSolutionInput;
}>;


export type RecommendJ4Mutation = { readonly issueRecommendSolution?: { readonly solution?: { readonly isRecommended: boolean, readonly status: SolutionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type SolveJ4MutationVariables = Exact<{
  input: IssueSolveInput;
}>;


export type SolveJ4Mutation = { readonly issueSolve?: { readonly issue?: { readonly status: IssueStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ReopenJ4MutationVariables = Exact<{
  input: IssueReopenInput;
}>;


export type ReopenJ4Mutation = { readonly issueReopen?: { readonly issue?: { readonly status: IssueStatus, readonly reopenCount: number, readonly resolution?: { readonly summary: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type DraftFromIssueJ4MutationVariables = Exact<{
  input: ArticleDraftFromIssueInput;
}>;


export type DraftFromIssueJ4Mutation = { readonly articleDraftFromIssue?: { readonly article?: { readonly id: string, readonly version: number, readonly status: ContentStatus, readonly title: string, readonly challenge?: string | null, readonly result?: string | null, readonly partners: ReadonlyArray<string>, readonly region?: { readonly code: string } | null, readonly steps: ReadonlyArray<{ readonly title: string, readonly body: string }>, readonly solvesIssues: ReadonlyArray<{ readonly id: string } | null> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type CompleteJ4MutationVariables = Exact<{
  input: ArticleUpdateInput;
}>;


export type CompleteJ4Mutation = { readonly articleUpdate?: { readonly article?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type SubmitJ4MutationVariables = Exact<{
  input: ArticleSubmitInput;
}>;


export type SubmitJ4Mutation = { readonly articleSubmit?: { readonly article?: { readonly version: number, readonly status: ContentStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type PublishJ4MutationVariables = Exact<{
  input: ArticlePublishInput;
}>;


export type PublishJ4Mutation = { readonly articlePublish?: { readonly article?: { readonly status: ContentStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ArticleJ4QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ArticleJ4Query = { readonly article?: { readonly hasReopenedIssue: boolean, readonly id: string, readonly version: number, readonly status: ContentStatus, readonly title: string, readonly challenge?: string | null, readonly result?: string | null, readonly partners: ReadonlyArray<string>, readonly reopened: ReadonlyArray<{ readonly id: string, readonly status: IssueStatus, readonly reopenCount: number } | null>, readonly region?: { readonly code: string } | null, readonly steps: ReadonlyArray<{ readonly title: string, readonly body: string }>, readonly solvesIssues: ReadonlyArray<{ readonly id: string } | null> } | null };

export type DraftedJ4Fragment = { readonly id: string, readonly version: number, readonly status: ContentStatus, readonly title: string, readonly challenge?: string | null, readonly result?: string | null, readonly partners: ReadonlyArray<string>, readonly region?: { readonly code: string } | null, readonly steps: ReadonlyArray<{ readonly title: string, readonly body: string }>, readonly solvesIssues: ReadonlyArray<{ readonly id: string } | null> };

export type NoticesJ4QueryVariables = Exact<{ [key: string]: never; }>;


export type NoticesJ4Query = { readonly notifications?: { readonly edges: ReadonlyArray<{ readonly node: { readonly kind: NotificationKind, readonly subject?:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null } }> } | null };

export type DashboardJ5QueryVariables = Exact<{
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type DashboardJ5Query = { readonly coordinatorDashboard?: { readonly openIssues: number, readonly withoutSolution: number, readonly stale: number, readonly oldestWithoutSolutionAt?: string | null, readonly cells: ReadonlyArray<{ readonly key: string, readonly regionCode: string, readonly category: IssueCategory, readonly openIssues: number, readonly withoutSolution: number, readonly stale: number, readonly meToos: number, readonly oldestAt?: string | null }> } | null };

export type IssuesJ5QueryVariables = Exact<{
  filter?: InputMaybe<IssueFilter>;
  orderBy?: IssueOrder;
}>;


export type IssuesJ5Query = { readonly issues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly meTooCount: number, readonly createdAt: string } }> } | null };

export type IssueJ5QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IssueJ5Query = { readonly issue?: { readonly id: string, readonly status: IssueStatus, readonly version: number, readonly hubCount: number, readonly meTooCount: number, readonly meTooRegionCount: number, readonly duplicateOfId?: string | null, readonly absorbedDuplicates: ReadonlyArray<{ readonly issueId: string, readonly hubCount: number }> } | null };

export type MeTooJ5MutationVariables = Exact<{
  input: IssueMeTooInput;
}>;


export type MeTooJ5Mutation = { readonly issueMeToo?: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type CommentJ5MutationVariables = Exact<{
  input: IssueCommentInput;
}>;


export type CommentJ5Mutation = { readonly issueComment?: { readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type MergeJ5MutationVariables = Exact<{
  duplicateId: Scalars['ID']['input'];
  masterId: Scalars['ID']['input'];
}>;


export type MergeJ5Mutation = { readonly issueMerge?: { readonly merge?: { readonly state: IssueMergeState, readonly duplicate?: { readonly id: string, readonly title: string } | null, readonly master?: { readonly id: string, readonly title: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type UnmergeJ5MutationVariables = Exact<{
  duplicateId: Scalars['ID']['input'];
}>;


export type UnmergeJ5Mutation = { readonly issueUnmerge?: { readonly merge?: { readonly state: IssueMergeState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type NoticesJ5QueryVariables = Exact<{
  kinds?: InputMaybe<ReadonlyArray<NotificationKind> | NotificationKind>;
}>;


export type NoticesJ5Query = { readonly notifications?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: NotificationKind, readonly message: string, readonly subject?:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         | null } }> } | null };

export type DigestJ5QueryVariables = Exact<{
  since: Scalars['DateTime']['input'];
}>;


export type DigestJ5Query = { readonly digest?: { readonly newIssues: number, readonly solvedIssues: number, readonly publishedArticles: number, readonly publishedStories: number, readonly adoptions: number, readonly staleIssues: number, readonly highlights: ReadonlyArray<{ readonly kind: DigestItemKind, readonly regionCode: string, readonly title: string }> } | null };

export type SendDigestsJ5MutationVariables = Exact<{
  first: DigestSendInput;
  second: DigestSendInput;
  third: DigestSendInput;
}>;


export type SendDigestsJ5Mutation = { readonly first?: { readonly notification?: { readonly id: string, readonly message: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null, readonly second?: { readonly notification?: { readonly id: string, readonly message: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null, readonly third?: { readonly notification?: { readonly id: string, readonly message: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type SentJ5Fragment = { readonly notification?: { readonly id: string, readonly message: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> };

export type IssuesWithAgeQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type IssuesWithAgeQuery = { readonly issues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly hub?: { readonly name: string } | null } }>, readonly unavailableRegions: ReadonlyArray<{ readonly code: string, readonly reason: UnavailableReason, readonly since?: string | null, readonly asOf?: string | null }> } | null };

export type IssueToOpenQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IssueToOpenQuery = { readonly issue?: { readonly id: string, readonly title: string } | null };

export type CommentOnIssueMutationVariables = Exact<{
  input: IssueCommentInput;
}>;


export type CommentOnIssueMutation = { readonly issueComment?: { readonly comment?: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type HealthOfRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HealthOfRegionsQuery = { readonly regions: ReadonlyArray<{ readonly code: string, readonly health?: { readonly status: RegionHealthStatus, readonly since?: string | null, readonly reason?: string | null, readonly isLeftAlone: boolean } | null }> };

export type FeedOfPortalQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedOfPortalQuery = { readonly nationalFeed?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly contentId: string } }> } | null };

export type RetractFromFeedMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RetractFromFeedMutation = { readonly publicationRetract?: { readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type RegisterPortalJ7MutationVariables = Exact<{
  input: PortalClientRegisterInput;
}>;


export type RegisterPortalJ7Mutation = { readonly portalClientRegister?: { readonly key?: string | null, readonly client?: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type FeedPageJ7QueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  afterSeq?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FeedPageJ7Query = { readonly nationalFeed?: { readonly lastSeq?: number | null, readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean }, readonly edges: ReadonlyArray<{ readonly node: { readonly seq: number, readonly kind: FeedEntryKind, readonly contentId: string, readonly reasonCode?: TombstoneReason | null, readonly publication?: { readonly id: string, readonly version: number, readonly title: { readonly value: string }, readonly english: { readonly value: string, readonly language: Language, readonly isFallback: boolean }, readonly content: { readonly sections: ReadonlyArray<{ readonly body: string }> } } | null, readonly tombstone?: { readonly formerType: PublicationKind, readonly reasonCode: TombstoneReason } | null } }> } | null };

export type AcknowledgeJ7MutationVariables = Exact<{
  seq: Scalars['Int']['input'];
}>;


export type AcknowledgeJ7Mutation = { readonly feedAcknowledge?: { readonly client?: { readonly lastSeenSeq?: number | null, readonly lag: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type RetractJ7MutationVariables = Exact<{
  input: PublicationRetractInput;
}>;


export type RetractJ7Mutation = { readonly publicationRetract?: { readonly item?:
      | { readonly __typename: 'Publication' }
      | { readonly __typename: 'Tombstone' }
     | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type NominateJ7MutationVariables = Exact<{
  input: ContentNominateInput;
}>;


export type NominateJ7Mutation = { readonly contentNominate?: { readonly nomination?: { readonly id: string, readonly version: number, readonly state: NominationState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ApproveJ7MutationVariables = Exact<{
  input: NominationApproveInput;
}>;


export type ApproveJ7Mutation = { readonly nominationApprove?: { readonly nomination?: { readonly state: NominationState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type EditStoryJ7MutationVariables = Exact<{
  input: StoryUpdateInput;
}>;


export type EditStoryJ7Mutation = { readonly storyUpdate?: { readonly story?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type SubmitStoryJ7MutationVariables = Exact<{
  input: StorySubmitInput;
}>;


export type SubmitStoryJ7Mutation = { readonly storySubmit?: { readonly story?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type PublishStoryJ7MutationVariables = Exact<{
  input: StoryPublishInput;
}>;


export type PublishStoryJ7Mutation = { readonly storyPublish?: { readonly story?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ForbiddenToPortalsJ7QueryVariables = Exact<{ [key: string]: never; }>;


export type ForbiddenToPortalsJ7Query = { readonly issues?: { readonly totalCount: number } | null, readonly articles?: { readonly totalCount: number } | null, readonly reviewQueue?: { readonly totalCount: number } | null };

export type RevokePortalJ7MutationVariables = Exact<{
  input: PortalClientRevokeInput;
}>;


export type RevokePortalJ7Mutation = { readonly portalClientRevoke?: { readonly client?: { readonly status: PortalClientStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type EnterMunicipalitiesForJ8MutationVariables = Exact<{
  input: MunicipalitiesEnterInput;
}>;


export type EnterMunicipalitiesForJ8Mutation = { readonly municipalitiesEnter?: { readonly municipalities: ReadonlyArray<{ readonly code: string }>, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type StartImportForJ8MutationVariables = Exact<{
  input: HubImportStartInput;
}>;


export type StartImportForJ8Mutation = { readonly hubImportStart?: { readonly hubImport?: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ImportForJ8QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportForJ8Query = { readonly hubImport?: { readonly status: HubImportStatus, readonly rowsTotal?: number | null, readonly rowsDone: number, readonly counts: { readonly created: number, readonly updated: number, readonly skipped: number, readonly failed: number }, readonly errors: ReadonlyArray<{ readonly row: number, readonly column?: string | null, readonly code: HubImportErrorCode }> } | null };

export type HubsForJ8QueryVariables = Exact<{
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type HubsForJ8Query = { readonly hubs?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string, readonly region?: { readonly code: string } | null, readonly municipality: { readonly code: string } } }>, readonly unavailableRegions: ReadonlyArray<{ readonly code: string }> } | null };

export type HubForJ8QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HubForJ8Query = { readonly hub?: { readonly id: string } | null };

export type ReviewQueueJ9QueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewQueueJ9Query = { readonly reviewQueue?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly contentId: string, readonly state: NominationState, readonly hubName: string, readonly openBlockingChecks: number, readonly checks: ReadonlyArray<{ readonly code: NominationCheckCode, readonly path: string, readonly severity: CheckSeverity, readonly status: CheckStatus }> } }> } | null };

export type NominateJ9MutationVariables = Exact<{
  input: ContentNominateInput;
}>;


export type NominateJ9Mutation = { readonly contentNominate?: { readonly nomination?: { readonly id: string, readonly version: number, readonly state: NominationState, readonly contentVersion: number, readonly checks: ReadonlyArray<{ readonly code: NominationCheckCode, readonly path: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type RequestChangesJ9MutationVariables = Exact<{
  input: NominationRequestChangesInput;
}>;


export type RequestChangesJ9Mutation = { readonly nominationRequestChanges?: { readonly nomination?: { readonly id: string, readonly version: number, readonly state: NominationState, readonly reason?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ApproveJ9MutationVariables = Exact<{
  input: NominationApproveInput;
}>;


export type ApproveJ9Mutation = { readonly nominationApprove?: { readonly nomination?: { readonly state: NominationState, readonly embargoUntil?: string | null, readonly embargoUntilInJapan?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string>, readonly messageJa: string }> } | null };

export type EditStoryJ9MutationVariables = Exact<{
  input: StoryUpdateInput;
}>;


export type EditStoryJ9Mutation = { readonly storyUpdate?: { readonly story?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type SubmitStoryJ9MutationVariables = Exact<{
  input: StorySubmitInput;
}>;


export type SubmitStoryJ9Mutation = { readonly storySubmit?: { readonly story?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type PublishStoryJ9MutationVariables = Exact<{
  input: StoryPublishInput;
}>;


export type PublishStoryJ9Mutation = { readonly storyPublish?: { readonly story?: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type NodeJ9QueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NodeJ9Query = { readonly node?:
    | { readonly __typename: 'Adoption', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Award', readonly id: string }
    | { readonly __typename: 'Comment', readonly id: string }
    | { readonly __typename: 'CompanyEngagement', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Hub', readonly id: string }
    | { readonly __typename: 'HubImport', readonly id: string }
    | { readonly __typename: 'Issue', readonly id: string }
    | { readonly __typename: 'IssueMerge', readonly id: string }
    | { readonly __typename: 'MeToo', readonly id: string }
    | { readonly __typename: 'ModerationCase', readonly id: string }
    | { readonly __typename: 'NationalProgram', readonly id: string }
    | { readonly __typename: 'Nomination', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'PortalClient', readonly id: string }
    | { readonly __typename: 'Publication', readonly version: number, readonly id: string, readonly title: { readonly value: string } }
    | { readonly __typename: 'SavedSearch', readonly id: string }
    | { readonly __typename: 'Solution', readonly id: string }
    | { readonly __typename: 'SuccessStory', readonly id: string }
    | { readonly __typename: 'SupportProgram', readonly id: string }
    | { readonly __typename: 'Tombstone', readonly formerType: PublicationKind, readonly reasonCode: TombstoneReason, readonly id: string }
   | null };

export type FeedJ9QueryVariables = Exact<{
  afterSeq?: InputMaybe<Scalars['Int']['input']>;
}>;


export type FeedJ9Query = { readonly nationalFeed?: { readonly totalCount: number, readonly lastSeq?: number | null, readonly edges: ReadonlyArray<{ readonly node: { readonly contentId: string, readonly kind: FeedEntryKind, readonly reasonCode?: TombstoneReason | null, readonly publication?: { readonly version: number, readonly hubName: string, readonly regionName: string } | null } }> } | null };

export type SearchFeedJ9QueryVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type SearchFeedJ9Query = { readonly nationalFeed?: { readonly totalCount: number } | null };

export type StandingJ9QueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type StandingJ9Query = { readonly storiesById: ReadonlyArray<{ readonly id: string, readonly standing?: ContentStatus | null, readonly publication?:
      | { readonly __typename: 'Publication' }
      | { readonly __typename: 'Tombstone' }
     | null } | null> };

export type RetractJ9MutationVariables = Exact<{
  input: PublicationRetractInput;
}>;


export type RetractJ9Mutation = { readonly publicationRetract?: { readonly item?:
      | { readonly __typename: 'Publication' }
      | { readonly __typename: 'Tombstone', readonly id: string, readonly reasonCode: TombstoneReason }
     | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type AuditJ9QueryVariables = Exact<{
  target: Scalars['String']['input'];
}>;


export type AuditJ9Query = { readonly nationalAudit?: { readonly edges: ReadonlyArray<{ readonly node: { readonly act: string, readonly role: Role, readonly after: string } }> } | null };

export type EditOnceMutationVariables = Exact<{
  input: IssueUpdateInput;
}>;


export type EditOnceMutation = { readonly issueUpdate?: { readonly issue?: { readonly id: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type SaveTermOnceMutationVariables = Exact<{
  input: GlossaryTermSaveInput;
}>;


export type SaveTermOnceMutation = { readonly glossaryTermSave?: { readonly term?: { readonly term: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type MergeOnceMutationVariables = Exact<{
  input: IssueMergeInput;
}>;


export type MergeOnceMutation = { readonly issueMerge?: { readonly merge?: { readonly id: string, readonly state: IssueMergeState } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type OpenIssuesQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type OpenIssuesQuery = { readonly issues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly region?: { readonly code: string, readonly name: string } | null, readonly hub?: { readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly unavailableRegions: ReadonlyArray<{ readonly code: string, readonly reason: UnavailableReason, readonly since?: string | null }> } | null };

export type IssuePageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  filter?: InputMaybe<IssueFilter>;
  orderBy?: IssueOrder;
}>;


export type IssuePageQuery = { readonly issues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor?: string | null, readonly endCursor?: string | null }, readonly unavailableRegions: ReadonlyArray<{ readonly code: string, readonly reason: UnavailableReason, readonly since?: string | null }> } | null };

export type HubPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type HubPageQuery = { readonly hubs?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor?: string | null, readonly endCursor?: string | null }, readonly unavailableRegions: ReadonlyArray<{ readonly code: string, readonly reason: UnavailableReason }> } | null };

export type RenamedQueryVariables = Exact<{
  size?: Scalars['Int']['input'];
  skipsCount: Scalars['Boolean']['input'];
  withStats?: Scalars['Boolean']['input'];
}>;


export type RenamedQuery = { readonly newest?: { readonly all?: number, readonly rows: ReadonlyArray<{ readonly one: { readonly key: string, readonly headline: string, readonly place?: { readonly label: string } | null }, readonly again: { readonly headline: string } }> } | null, readonly oldest?: { readonly rows: ReadonlyArray<{ readonly one: { readonly key: string, readonly headline: string, readonly place?: { readonly label: string } | null }, readonly again: { readonly headline: string } }> } | null, readonly figures?: { readonly total: number, readonly byStatus: ReadonlyArray<{ readonly status: IssueStatus, readonly count: number }> } | null };

export type RowsFragment = { readonly rows: ReadonlyArray<{ readonly one: { readonly key: string, readonly headline: string, readonly place?: { readonly label: string } | null }, readonly again: { readonly headline: string } }> };

export type NamesFragment = { readonly key: string, readonly headline: string, readonly place?: { readonly label: string } | null };

export type TotalIssuesQueryVariables = Exact<{
  filter?: InputMaybe<IssueFilter>;
}>;


export type TotalIssuesQuery = { readonly issues?: { readonly totalCount: number } | null };

export type OneArticleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneArticleQuery = { readonly article?: { readonly id: string, readonly title: string } | null };

export type OneIssueQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OneIssueQuery = { readonly issue?: { readonly id: string, readonly title: string, readonly status: IssueStatus, readonly meTooCount: number, readonly solutionCount: number, readonly version: number } | null };

export type TitleOfNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TitleOfNodeQuery = { readonly node?:
    | { readonly id: string }
    | { readonly title: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type IssuesByIdsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type IssuesByIdsQuery = { readonly issuesById: ReadonlyArray<{ readonly id: string, readonly title: string } | null> };

export type AdoptionsOfArticleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AdoptionsOfArticleQuery = { readonly article?: { readonly id: string, readonly title: string, readonly adoptions: ReadonlyArray<{ readonly id: string, readonly status: AdoptionStatus, readonly hubLabel: string, readonly hub?: { readonly id: string, readonly name: string, readonly region?: { readonly code: string, readonly name: string } | null } | null }> } | null };

export type IssueAndItsHelpersQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type IssueAndItsHelpersQuery = { readonly issue?: { readonly id: string, readonly meToos: ReadonlyArray<{ readonly hubLabel: string, readonly hub?: { readonly id: string, readonly name: string } | null }>, readonly solutions: ReadonlyArray<{ readonly id: string, readonly hubLabel: string, readonly hub?: { readonly id: string, readonly name: string } | null, readonly article?: { readonly id: string, readonly title: string } | null }> } | null };

export type HubNameQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HubNameQuery = { readonly hub?: { readonly id: string, readonly name: string } | null };

export type PublicTotalsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicTotalsQuery = { readonly hubs?: { readonly totalCount: number } | null };

export type PublicDoorsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
}>;


export type PublicDoorsQuery = { readonly node?:
    | { readonly __typename: 'Adoption', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Award', readonly id: string }
    | { readonly __typename: 'Comment', readonly id: string }
    | { readonly __typename: 'CompanyEngagement', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Hub', readonly id: string }
    | { readonly __typename: 'HubImport', readonly id: string }
    | { readonly __typename: 'Issue', readonly id: string }
    | { readonly __typename: 'IssueMerge', readonly id: string }
    | { readonly __typename: 'MeToo', readonly id: string }
    | { readonly __typename: 'ModerationCase', readonly id: string }
    | { readonly __typename: 'NationalProgram', readonly id: string }
    | { readonly __typename: 'Nomination', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'PortalClient', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'SavedSearch', readonly id: string }
    | { readonly __typename: 'Solution', readonly id: string }
    | { readonly __typename: 'SuccessStory', readonly id: string }
    | { readonly __typename: 'SupportProgram', readonly id: string }
    | { readonly __typename: 'Tombstone', readonly id: string }
   | null, readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Adoption', readonly id: string }
    | { readonly __typename: 'Article', readonly id: string }
    | { readonly __typename: 'AuditEntry', readonly id: string }
    | { readonly __typename: 'Award', readonly id: string }
    | { readonly __typename: 'Comment', readonly id: string }
    | { readonly __typename: 'CompanyEngagement', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Hub', readonly id: string }
    | { readonly __typename: 'HubImport', readonly id: string }
    | { readonly __typename: 'Issue', readonly id: string }
    | { readonly __typename: 'IssueMerge', readonly id: string }
    | { readonly __typename: 'MeToo', readonly id: string }
    | { readonly __typename: 'ModerationCase', readonly id: string }
    | { readonly __typename: 'NationalProgram', readonly id: string }
    | { readonly __typename: 'Nomination', readonly id: string }
    | { readonly __typename: 'Notification', readonly id: string }
    | { readonly __typename: 'Organization', readonly id: string }
    | { readonly __typename: 'PortalClient', readonly id: string }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'SavedSearch', readonly id: string }
    | { readonly __typename: 'Solution', readonly id: string }
    | { readonly __typename: 'SuccessStory', readonly id: string }
    | { readonly __typename: 'SupportProgram', readonly id: string }
    | { readonly __typename: 'Tombstone', readonly id: string }
   | null>, readonly publication?:
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Tombstone' }
   | null, readonly publicationsById?: ReadonlyArray<
    | { readonly __typename: 'Publication' }
    | { readonly __typename: 'Tombstone' }
   | null> | null, readonly search?: { readonly totalCount: number } | null, readonly searchFacets?: { readonly total: number } | null, readonly nationalFeed?: { readonly totalCount: number } | null };

export type ArticlePageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ArticlePageQuery = { readonly articles?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly visibility: Visibility } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor?: string | null, readonly endCursor?: string | null } } | null };

export type RegionCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionCodesQuery = { readonly regions: ReadonlyArray<{ readonly code: string, readonly status: RegionStatus }> };

export type RegionHealthQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type RegionHealthQuery = { readonly region?: { readonly health?: { readonly status: RegionHealthStatus, readonly reason?: string | null, readonly consecutiveFailures: number } | null } | null };

export type ReportIssueMutationVariables = Exact<{
  input: IssueReportInput;
}>;


export type ReportIssueMutation = { readonly issueReport?: { readonly issue?: { readonly id: string, readonly title: string, readonly region?: { readonly code: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ReportTwoMutationVariables = Exact<{
  first: IssueReportInput;
  second: IssueReportInput;
}>;


export type ReportTwoMutation = { readonly first?: { readonly issue?: { readonly id: string, readonly createdAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null, readonly second?: { readonly issue?: { readonly id: string, readonly createdAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type MeTooMutationVariables = Exact<{
  input: IssueMeTooInput;
}>;


export type MeTooMutation = { readonly issueMeToo?: { readonly issue?: { readonly id: string, readonly meTooCount: number, readonly meTooRegionCount: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type MoveRegionMutationVariables = Exact<{
  code: Scalars['String']['input'];
  address: Scalars['String']['input'];
}>;


export type MoveRegionMutation = { readonly regionUpdateAddress?: { readonly region?: { readonly code: string, readonly address?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type ApplyAsRegionMutationVariables = Exact<{
  input: RegionApplyInput;
}>;


export type ApplyAsRegionMutation = { readonly regionApply?: { readonly region?: { readonly status: RegionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type AdmitRegionMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type AdmitRegionMutation = { readonly regionAdmit?: { readonly region?: { readonly status: RegionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ActivateRegionMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ActivateRegionMutation = { readonly regionActivate?: { readonly region?: { readonly status: RegionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type LeaveNetworkMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type LeaveNetworkMutation = { readonly regionLeave?: { readonly region?: { readonly status: RegionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type SuspendRegionMutationVariables = Exact<{
  code: Scalars['String']['input'];
  reason: Scalars['String']['input'];
}>;


export type SuspendRegionMutation = { readonly regionSuspend?: { readonly region?: { readonly status: RegionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type ResumeRegionMutationVariables = Exact<{
  code: Scalars['String']['input'];
}>;


export type ResumeRegionMutation = { readonly regionResume?: { readonly region?: { readonly status: RegionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: string }> } | null };

export type IssueProjectsQueryVariables = Exact<{
  filter?: InputMaybe<IssueFilter>;
}>;


export type IssueProjectsQuery = { readonly issues?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly project?: string | null } }>, readonly unavailableRegions: ReadonlyArray<{ readonly code: string, readonly reason: UnavailableReason }> } | null };

export type SearchEverythingQueryVariables = Exact<{
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType> | SearchType>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  orderBy?: SearchOrder;
}>;


export type SearchEverythingQuery = { readonly search?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly type: SearchType, readonly title: string, readonly matchedBy: SearchMatch, readonly titleHighlight: ReadonlyArray<{ readonly text: string, readonly isMatch: boolean }>, readonly node:
        | { readonly id: string }
        | { readonly title: string, readonly id: string, readonly hub?: { readonly name: string } | null }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly name: string, readonly id: string }
        | { readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly title: string, readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor?: string | null }, readonly unavailableRegions: ReadonlyArray<{ readonly code: string, readonly reason: UnavailableReason }> } | null };

export type PublicSearchQueryVariables = Exact<{
  query: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType> | SearchType>;
}>;


export type PublicSearchQuery = { readonly search?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly type: SearchType, readonly node:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } | null };

export type SearchFacetsOfAllQueryVariables = Exact<{
  query: Scalars['String']['input'];
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']> | Scalars['String']['input']>;
}>;


export type SearchFacetsOfAllQuery = { readonly searchFacets?: { readonly total: number, readonly byType: ReadonlyArray<{ readonly type: SearchType, readonly count: number }>, readonly byKind: ReadonlyArray<{ readonly key: string, readonly count: number }> } | null };

export type ProgramPageQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportProgramFilter>;
}>;


export type ProgramPageQuery = { readonly supportPrograms?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly title: string, readonly status: ProgramStatus, readonly daysLeft?: number | null, readonly region?: { readonly code: string, readonly name: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor?: string | null, readonly endCursor?: string | null }, readonly unavailableRegions: ReadonlyArray<{ readonly code: string }> } | null };

export type UpcomingEventsQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type UpcomingEventsQuery = { readonly events?: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly startsAt: string, readonly visibility: Visibility, readonly internalNotes?: string | null, readonly hub?: { readonly name: string } | null, readonly issuesDiscussed: ReadonlyArray<{ readonly id: string, readonly title: string } | null> } }>, readonly unavailableRegions: ReadonlyArray<{ readonly code: string }> } | null };

export type NodesOfProgramsQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type NodesOfProgramsQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly eventTitle: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly name: string, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly title: string, readonly id: string }
    | { readonly id: string }
   | null> };

export type CloseProgramMutationVariables = Exact<{
  input: ProgramCloseInput;
}>;


export type CloseProgramMutation = { readonly programClose?: { readonly program?: { readonly id: string, readonly status: ProgramStatus, readonly version: number, readonly closedReason?: string | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly path: ReadonlyArray<string> }> } | null };

export type PublicEventsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicEventsQuery = { readonly events?: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string } }> } | null };

export type PublicNodesQueryVariables = Exact<{
  ids: ReadonlyArray<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PublicNodesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly eventTitle: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly title: string, readonly id: string }
    | { readonly id: string }
   | null> };

export const StatsFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatsFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkStats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"hubs"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"}},{"kind":"Field","name":{"kind":"Name","value":"crossRegionAdoptions"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"}},{"kind":"Field","name":{"kind":"Name","value":"solvedIssues"}},{"kind":"Field","name":{"kind":"Name","value":"solvedWithHelpFromElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"stories"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"}}]}}]} as unknown as DocumentNode<StatsFiguresFragment, unknown>;
export const DraftedJ4FragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedJ4"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solvesIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftedJ4Fragment, unknown>;
export const SentJ5FragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentJ5"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DigestSendPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SentJ5Fragment, unknown>;
export const NamesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Names"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"key"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"headline"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"place"},"name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NamesFragment, unknown>;
export const RowsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Names"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"again"},"name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"headline"},"name":{"kind":"Name","value":"title"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Names"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"key"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"headline"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"place"},"name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RowsFragment, unknown>;
export const ReportOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportOnceMutation, ReportOnceMutationVariables>;
export const DeskOfferDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeskOffer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issueId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issueId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeskOfferQuery, DeskOfferQueryVariables>;
export const DeskOfferSolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskOfferSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueOfferSolutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueOfferSolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeskOfferSolutionMutation, DeskOfferSolutionMutationVariables>;
export const DeskAcceptSolutionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeskAcceptSolution"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueAcceptSolutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueAcceptSolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DeskAcceptSolutionMutation, DeskAcceptSolutionMutationVariables>;
export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}]},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ModerationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"targetTitle"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationStats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const ReadNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationMarkRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReadNoticeMutation, ReadNoticeMutationVariables>;
export const ReadAllNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadAllNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsMarkAllReadInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationsMarkAllReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"notificationsMarkAllRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markedCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"notificationsMarkAllRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markedCount"}}]}}]}}]} as unknown as DocumentNode<ReadAllNoticesMutation, ReadAllNoticesMutationVariables>;
export const SearchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Searches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedSearches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SearchesQuery, SearchesQueryVariables>;
export const KeepSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavedSearchSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedSearchSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedSearch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<KeepSearchMutation, KeepSearchMutationVariables>;
export const ReportContentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportContent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hub"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportContentMutation, ReportContentMutationVariables>;
export const AuditLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const NetworkFiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatsGroup"}}},"defaultValue":{"kind":"EnumValue","value":"REGION"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groupBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatsFigures"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hubs"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"}},{"kind":"Field","name":{"kind":"Name","value":"crossRegionAdoptions"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"}},{"kind":"Field","name":{"kind":"Name","value":"solvedIssues"}},{"kind":"Field","name":{"kind":"Name","value":"solvedWithHelpFromElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"stories"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatsFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkStats"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"hubs"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"}},{"kind":"Field","name":{"kind":"Name","value":"crossRegionAdoptions"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"}},{"kind":"Field","name":{"kind":"Name","value":"solvedIssues"}},{"kind":"Field","name":{"kind":"Name","value":"solvedWithHelpFromElsewhere"}},{"kind":"Field","name":{"kind":"Name","value":"stories"}},{"kind":"Field","name":{"kind":"Name","value":"engagements"}}]}}]} as unknown as DocumentNode<NetworkFiguresQuery, NetworkFiguresQueryVariables>;
export const CoverageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowHowCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patternsByArchetype"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"}},{"kind":"Field","name":{"kind":"Name","value":"isWhiteSpot"}}]}},{"kind":"Field","name":{"kind":"Name","value":"functions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"function"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"isWhiteSpot"}}]}}]}}]}}]} as unknown as DocumentNode<CoverageQuery, CoverageQueryVariables>;
export const MetricsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkMetrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ratios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"ratios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstSolutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"delay"}},{"kind":"Field","name":{"kind":"Name","value":"issues"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstSolutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"firstSolutionHours"}}]}}]}}]} as unknown as DocumentNode<MetricsQuery, MetricsQueryVariables>;
export const DraftArticleForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftArticleForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"patterns"}},{"kind":"Field","name":{"kind":"Name","value":"functions"}},{"kind":"Field","name":{"kind":"Name","value":"facilityOrigin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<DraftArticleForJ1Mutation, DraftArticleForJ1MutationVariables>;
export const UpdateArticleForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateArticleForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateArticleForJ1Mutation, UpdateArticleForJ1MutationVariables>;
export const SubmitArticleForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitArticleForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"messageJa"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitArticleForJ1Mutation, SubmitArticleForJ1MutationVariables>;
export const RequestChangesForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestChangesForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleRequestChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleRequestChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RequestChangesForJ1Mutation, RequestChangesForJ1MutationVariables>;
export const PublishArticleForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishArticleForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticlePublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articlePublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishArticleForJ1Mutation, PublishArticleForJ1MutationVariables>;
export const TracesOfArticleForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TracesOfArticleForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articlesById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articleStats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ARTICLE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"articleIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TracesOfArticleForJ1Query, TracesOfArticleForJ1QueryVariables>;
export const FindArticleForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindArticleForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ARTICLE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindArticleForJ1Query, FindArticleForJ1QueryVariables>;
export const HistoryOfArticleForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HistoryOfArticleForJ1"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"messageJa"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"byDisplay"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"changedFields"}}]}}]}}]}}]} as unknown as DocumentNode<HistoryOfArticleForJ1Query, HistoryOfArticleForJ1QueryVariables>;
export const NoticesForJ1Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesForJ1"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesForJ1Query, NoticesForJ1QueryVariables>;
export const StartHereForJ10Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartHereForJ10"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"archetype"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CityArchetype"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"access"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SmallCityAccess"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"functions"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CenterFunction"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startHere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"archetype"},"value":{"kind":"Variable","name":{"kind":"Name","value":"archetype"}}},{"kind":"Argument","name":{"kind":"Name","value":"access"},"value":{"kind":"Variable","name":{"kind":"Name","value":"access"}}},{"kind":"Argument","name":{"kind":"Name","value":"functions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"functions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patterns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"emphasis"}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ja"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartHereForJ10Query, StartHereForJ10QueryVariables>;
export const SimilarHubsForJ10Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarHubsForJ10"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"profile"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HubProfileInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarHubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"profile"},"value":{"kind":"Variable","name":{"kind":"Name","value":"profile"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"codes"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"messageJa"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missionIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isMachineTranslated"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SimilarHubsForJ10Query, SimilarHubsForJ10QueryVariables>;
export const WhiteSpotsForJ10Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhiteSpotsForJ10"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"knowHowCoverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patternsByArchetype"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pattern"}},{"kind":"Field","name":{"kind":"Name","value":"archetype"}},{"kind":"Field","name":{"kind":"Name","value":"articles"}},{"kind":"Field","name":{"kind":"Name","value":"isWhiteSpot"}}]}}]}}]}}]} as unknown as DocumentNode<WhiteSpotsForJ10Query, WhiteSpotsForJ10QueryVariables>;
export const OpenProgramsForJ10Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenProgramsForJ10"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audiences"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Audience"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportPrograms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"ALWAYS_OPEN"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"audiences"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audiences"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"applyFrom"}},{"kind":"Field","name":{"kind":"Name","value":"applyUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastCheckedAt"}},{"kind":"Field","name":{"kind":"Name","value":"audiences"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenProgramsForJ10Query, OpenProgramsForJ10QueryVariables>;
export const StartAdoptionForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartAdoptionForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptionStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptionStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"articleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"plannedChanges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartAdoptionForJ2Mutation, StartAdoptionForJ2MutationVariables>;
export const ReportAdoptionForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAdoptionForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdoptionReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptionReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoption"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportAdoptionForJ2Mutation, ReportAdoptionForJ2MutationVariables>;
export const ArticleWithAdoptionsForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleWithAdoptionsForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptionCount"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionRegionCount"}},{"kind":"Field","name":{"kind":"Name","value":"outcomeSummary"}},{"kind":"Field","name":{"kind":"Name","value":"adoptionsByStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"regionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptingRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"changesMade"}},{"kind":"Field","name":{"kind":"Name","value":"abandonReason"}},{"kind":"Field","name":{"kind":"Name","value":"hasNewerVersion"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticleWithAdoptionsForJ2Query, ArticleWithAdoptionsForJ2QueryVariables>;
export const AdoptionsOfHubForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdoptionsOfHubForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hubIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"hubIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hubIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hasNewerVersion"}},{"kind":"Field","name":{"kind":"Name","value":"articleVersion"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdoptionsOfHubForJ2Query, AdoptionsOfHubForJ2QueryVariables>;
export const TotalAdoptionsForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TotalAdoptionsForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"articleIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"articleIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"articleIds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TotalAdoptionsForJ2Query, TotalAdoptionsForJ2QueryVariables>;
export const UpdateArticleForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateArticleForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateArticleForJ2Mutation, UpdateArticleForJ2MutationVariables>;
export const SubmitArticleForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitArticleForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitArticleForJ2Mutation, SubmitArticleForJ2MutationVariables>;
export const PublishArticleForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishArticleForJ2"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticlePublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articlePublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PublishArticleForJ2Mutation, PublishArticleForJ2MutationVariables>;
export const NoticesForJ2Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesForJ2"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesForJ2Query, NoticesForJ2QueryVariables>;
export const SimilarIssuesJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SimilarIssuesJ3"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDraft"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"similarIssues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedWords"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SimilarIssuesJ3Query, SimilarIssuesJ3QueryVariables>;
export const ArticlesForDraftJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticlesForDraftJ3"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDraft"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articlesForIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ArticlesForDraftJ3Query, ArticlesForDraftJ3QueryVariables>;
export const ReportJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportJ3"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"measures"}},{"kind":"Field","name":{"kind":"Name","value":"tried"}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}},{"kind":"Field","name":{"kind":"Name","value":"meTooRegionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportJ3Mutation, ReportJ3MutationVariables>;
export const MeTooJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeTooJ3"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMeTooInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMeToo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}},{"kind":"Field","name":{"kind":"Name","value":"meTooCount"}},{"kind":"Field","name":{"kind":"Name","value":"meTooRegionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MeTooJ3Mutation, MeTooJ3MutationVariables>;
export const ShownIssueJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShownIssueJ3"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}},{"kind":"Field","name":{"kind":"Name","value":"meTooRegionCount"}},{"kind":"Field","name":{"kind":"Name","value":"meToos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}}]}}]}}]}}]} as unknown as DocumentNode<ShownIssueJ3Query, ShownIssueJ3QueryVariables>;
export const EveryDoorJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EveryDoorJ3"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"draft"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDraft"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuesById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issueStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byCategory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"similarIssues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"articlesForIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"draft"},"value":{"kind":"Variable","name":{"kind":"Name","value":"draft"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ISSUE"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<EveryDoorJ3Query, EveryDoorJ3QueryVariables>;
export const CollectedJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CollectedJ3"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueClusters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"barrierStats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"regulationBarriers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<CollectedJ3Query, CollectedJ3QueryVariables>;
export const NoticesJ3Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesJ3"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectTitle"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesJ3Query, NoticesJ3QueryVariables>;
export const IssueJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCount"}},{"kind":"Field","name":{"kind":"Name","value":"canBecomeKnowHow"}},{"kind":"Field","name":{"kind":"Name","value":"knowHow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"coordinatorRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueJ4Query, IssueJ4QueryVariables>;
export const OfferJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfferJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueOfferSolutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueOfferSolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<OfferJ4Mutation, OfferJ4MutationVariables>;
export const StartJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<StartJ4Mutation, StartJ4MutationVariables>;
export const ReviewJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReviewSolutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReviewSolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"experience"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewJ4Mutation, ReviewJ4MutationVariables>;
export const AcceptJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueAcceptSolutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueAcceptSolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptJ4Mutation, AcceptJ4MutationVariables>;
export const RecommendJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecommendJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueRecommendSolutionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueRecommendSolution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"solution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isRecommended"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RecommendJ4Mutation, RecommendJ4MutationVariables>;
export const SolveJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SolveJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueSolveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueSolve"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SolveJ4Mutation, SolveJ4MutationVariables>;
export const ReopenJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReopenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReopen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCount"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenJ4Mutation, ReopenJ4MutationVariables>;
export const DraftFromIssueJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftFromIssueJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleDraftFromIssueInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleDraftFromIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedJ4"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedJ4"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solvesIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DraftFromIssueJ4Mutation, DraftFromIssueJ4MutationVariables>;
export const CompleteJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CompleteJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CompleteJ4Mutation, CompleteJ4MutationVariables>;
export const SubmitJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticleSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articleSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitJ4Mutation, SubmitJ4MutationVariables>;
export const PublishJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArticlePublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articlePublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PublishJ4Mutation, PublishJ4MutationVariables>;
export const ArticleJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticleJ4"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftedJ4"}},{"kind":"Field","name":{"kind":"Name","value":"hasReopenedIssue"}},{"kind":"Field","alias":{"kind":"Name","value":"reopened"},"name":{"kind":"Name","value":"solvesIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reopenCount"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftedJ4"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"partners"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}},{"kind":"Field","name":{"kind":"Name","value":"solvesIssues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArticleJ4Query, ArticleJ4QueryVariables>;
export const NoticesJ4Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesJ4"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesJ4Query, NoticesJ4QueryVariables>;
export const DashboardJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DashboardJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinatorDashboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openIssues"}},{"kind":"Field","name":{"kind":"Name","value":"withoutSolution"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWithoutSolutionAt"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"openIssues"}},{"kind":"Field","name":{"kind":"Name","value":"withoutSolution"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"meToos"}},{"kind":"Field","name":{"kind":"Name","value":"oldestAt"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardJ5Query, DashboardJ5QueryVariables>;
export const IssuesJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuesJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"meTooCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssuesJ5Query, IssuesJ5QueryVariables>;
export const IssueJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}},{"kind":"Field","name":{"kind":"Name","value":"meTooCount"}},{"kind":"Field","name":{"kind":"Name","value":"meTooRegionCount"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOfId"}},{"kind":"Field","name":{"kind":"Name","value":"absorbedDuplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueId"}},{"kind":"Field","name":{"kind":"Name","value":"hubCount"}}]}}]}}]}}]} as unknown as DocumentNode<IssueJ5Query, IssueJ5QueryVariables>;
export const MeTooJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeTooJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMeTooInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMeToo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MeTooJ5Mutation, MeTooJ5MutationVariables>;
export const CommentJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CommentJ5Mutation, CommentJ5MutationVariables>;
export const MergeJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"duplicateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"masterId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"duplicateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"duplicateId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"masterId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"masterId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"StringValue","value":"同じ悩みです","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"duplicate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"master"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<MergeJ5Mutation, MergeJ5MutationVariables>;
export const UnmergeJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnmergeJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"duplicateId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueUnmerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"duplicateId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"duplicateId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UnmergeJ5Mutation, UnmergeJ5MutationVariables>;
export const NoticesJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NoticesJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationKind"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesJ5Query, NoticesJ5QueryVariables>;
export const DigestJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DigestJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newIssues"}},{"kind":"Field","name":{"kind":"Name","value":"solvedIssues"}},{"kind":"Field","name":{"kind":"Name","value":"publishedArticles"}},{"kind":"Field","name":{"kind":"Name","value":"publishedStories"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"}},{"kind":"Field","name":{"kind":"Name","value":"staleIssues"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<DigestJ5Query, DigestJ5QueryVariables>;
export const SendDigestsJ5Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDigestsJ5"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DigestSendInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DigestSendInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"third"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DigestSendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"digestSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentJ5"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"digestSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentJ5"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"third"},"name":{"kind":"Name","value":"digestSend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"third"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SentJ5"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SentJ5"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DigestSendPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]} as unknown as DocumentNode<SendDigestsJ5Mutation, SendDigestsJ5MutationVariables>;
export const IssuesWithAgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuesWithAge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<IssuesWithAgeQuery, IssuesWithAgeQueryVariables>;
export const IssueToOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueToOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<IssueToOpenQuery, IssueToOpenQueryVariables>;
export const CommentOnIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CommentOnIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CommentOnIssueMutation, CommentOnIssueMutationVariables>;
export const HealthOfRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HealthOfRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"isLeftAlone"}}]}}]}}]}}]} as unknown as DocumentNode<HealthOfRegionsQuery, HealthOfRegionsQueryVariables>;
export const FeedOfPortalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedOfPortal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeedOfPortalQuery, FeedOfPortalQueryVariables>;
export const RetractFromFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractFromFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reasonCode"},"value":{"kind":"EnumValue","value":"RIGHTS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"note"},"value":{"kind":"StringValue","value":"権利者の申し出","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RetractFromFeedMutation, RetractFromFeedMutationVariables>;
export const RegisterPortalJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPortalJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortalClientRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portalClientRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPortalJ7Mutation, RegisterPortalJ7MutationVariables>;
export const FeedPageJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedPageJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterSeq"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterSeq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterSeq"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"title"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"EN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tombstone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formerType"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeedPageJ7Query, FeedPageJ7QueryVariables>;
export const AcknowledgeJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seq"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedAcknowledge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"seq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seq"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lastSeenSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeJ7Mutation, AcknowledgeJ7MutationVariables>;
export const RetractJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationRetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RetractJ7Mutation, RetractJ7MutationVariables>;
export const NominateJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NominateJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentNominateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentNominate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<NominateJ7Mutation, NominateJ7MutationVariables>;
export const ApproveJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominationApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveJ7Mutation, ApproveJ7MutationVariables>;
export const EditStoryJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditStoryJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<EditStoryJ7Mutation, EditStoryJ7MutationVariables>;
export const SubmitStoryJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitStoryJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StorySubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storySubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitStoryJ7Mutation, SubmitStoryJ7MutationVariables>;
export const PublishStoryJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishStoryJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PublishStoryJ7Mutation, PublishStoryJ7MutationVariables>;
export const ForbiddenToPortalsJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForbiddenToPortalsJ7"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ForbiddenToPortalsJ7Query, ForbiddenToPortalsJ7QueryVariables>;
export const RevokePortalJ7Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokePortalJ7"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PortalClientRevokeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"portalClientRevoke"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RevokePortalJ7Mutation, RevokePortalJ7MutationVariables>;
export const EnterMunicipalitiesForJ8Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterMunicipalitiesForJ8"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MunicipalitiesEnterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalitiesEnter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"municipalities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EnterMunicipalitiesForJ8Mutation, EnterMunicipalitiesForJ8MutationVariables>;
export const StartImportForJ8Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImportForJ8"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HubImportStartInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubImportStart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<StartImportForJ8Mutation, StartImportForJ8MutationVariables>;
export const ImportForJ8Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportForJ8"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowsTotal"}},{"kind":"Field","name":{"kind":"Name","value":"rowsDone"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ImportForJ8Query, ImportForJ8QueryVariables>;
export const HubsForJ8Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HubsForJ8"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"municipality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<HubsForJ8Query, HubsForJ8QueryVariables>;
export const HubForJ8Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HubForJ8"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HubForJ8Query, HubForJ8QueryVariables>;
export const ReviewQueueJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReviewQueueJ9"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"hubName"}},{"kind":"Field","name":{"kind":"Name","value":"openBlockingChecks"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewQueueJ9Query, ReviewQueueJ9QueryVariables>;
export const NominateJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NominateJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentNominateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentNominate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentVersion"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<NominateJ9Mutation, NominateJ9MutationVariables>;
export const RequestChangesJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestChangesJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationRequestChangesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominationRequestChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RequestChangesJ9Mutation, RequestChangesJ9MutationVariables>;
export const ApproveJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NominationApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nominationApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nomination"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"embargoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"embargoUntilInJapan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"messageJa"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveJ9Mutation, ApproveJ9MutationVariables>;
export const EditStoryJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditStoryJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EditStoryJ9Mutation, EditStoryJ9MutationVariables>;
export const SubmitStoryJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitStoryJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StorySubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storySubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitStoryJ9Mutation, SubmitStoryJ9MutationVariables>;
export const PublishStoryJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishStoryJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StoryPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storyPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"story"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<PublishStoryJ9Mutation, PublishStoryJ9MutationVariables>;
export const NodeJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Publication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formerType"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}}]}}]}}]}}]} as unknown as DocumentNode<NodeJ9Query, NodeJ9QueryVariables>;
export const FeedJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeedJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterSeq"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"afterSeq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterSeq"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"hubName"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FeedJ9Query, FeedJ9QueryVariables>;
export const SearchFeedJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchFeedJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<SearchFeedJ9Query, SearchFeedJ9QueryVariables>;
export const StandingJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandingJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"storiesById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<StandingJ9Query, StandingJ9QueryVariables>;
export const RetractJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetractJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationRetractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publicationRetract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Tombstone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RetractJ9Mutation, RetractJ9MutationVariables>;
export const AuditJ9Document = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditJ9"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nationalAudit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditJ9Query, AuditJ9QueryVariables>;
export const EditOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EditOnceMutation, EditOnceMutationVariables>;
export const SaveTermOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveTermOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GlossaryTermSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"glossaryTermSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<SaveTermOnceMutation, SaveTermOnceMutationVariables>;
export const MergeOnceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeOnce"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MergeOnceMutation, MergeOnceMutationVariables>;
export const OpenIssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]} as unknown as DocumentNode<OpenIssuesQuery, OpenIssuesQueryVariables>;
export const IssuePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]} as unknown as DocumentNode<IssuePageQuery, IssuePageQueryVariables>;
export const HubPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HubPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"NAME_KANA"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<HubPageQuery, HubPageQueryVariables>;
export const RenamedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Renamed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"4"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skipsCount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withStats"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"newest"},"name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rows"}},{"kind":"Field","alias":{"kind":"Name","value":"all"},"name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"skip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"skipsCount"}}}]}]}]}},{"kind":"Field","alias":{"kind":"Name","value":"oldest"},"name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"OLDEST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Rows"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"figures"},"name":{"kind":"Name","value":"issueStats"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withStats"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Names"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"key"},"name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"headline"},"name":{"kind":"Name","value":"title"}},{"kind":"Field","alias":{"kind":"Name","value":"place"},"name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"label"},"name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Rows"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"rows"},"name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"one"},"name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Names"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"again"},"name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"headline"},"name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RenamedQuery, RenamedQueryVariables>;
export const TotalIssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TotalIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<TotalIssuesQuery, TotalIssuesQueryVariables>;
export const OneArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OneArticleQuery, OneArticleQueryVariables>;
export const OneIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"meTooCount"}},{"kind":"Field","name":{"kind":"Name","value":"solutionCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<OneIssueQuery, OneIssueQueryVariables>;
export const TitleOfNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TitleOfNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TitleOfNodeQuery, TitleOfNodeQueryVariables>;
export const IssuesByIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuesByIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuesById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<IssuesByIdsQuery, IssuesByIdsQueryVariables>;
export const AdoptionsOfArticleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdoptionsOfArticle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"adoptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdoptionsOfArticleQuery, AdoptionsOfArticleQueryVariables>;
export const IssueAndItsHelpersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueAndItsHelpers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meToos"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"solutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"hubLabel"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"article"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IssueAndItsHelpersQuery, IssueAndItsHelpersQueryVariables>;
export const HubNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HubName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hub"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HubNameQuery, HubNameQueryVariables>;
export const PublicTotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hubs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PublicTotalsQuery, PublicTotalsQueryVariables>;
export const PublicDoorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicDoors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publicationsById"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"id"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"searchFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationalFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<PublicDoorsQuery, PublicDoorsQueryVariables>;
export const ArticlePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArticlePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"articles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ArticlePageQuery, ArticlePageQueryVariables>;
export const RegionCodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<RegionCodesQuery, RegionCodesQueryVariables>;
export const RegionHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegionHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"consecutiveFailures"}}]}}]}}]}}]} as unknown as DocumentNode<RegionHealthQuery, RegionHealthQueryVariables>;
export const ReportIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportIssueMutation, ReportIssueMutationVariables>;
export const ReportTwoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportTwo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"second"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"issueReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"issueReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"second"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportTwoMutation, ReportTwoMutationVariables>;
export const MeTooDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MeToo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueMeTooInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueMeToo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"meTooCount"}},{"kind":"Field","name":{"kind":"Name","value":"meTooRegionCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MeTooMutation, MeTooMutationVariables>;
export const MoveRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"address"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionUpdateAddress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"address"},"value":{"kind":"Variable","name":{"kind":"Name","value":"address"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MoveRegionMutation, MoveRegionMutationVariables>;
export const ApplyAsRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyAsRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegionApplyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionApply"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ApplyAsRegionMutation, ApplyAsRegionMutationVariables>;
export const AdmitRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdmitRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionAdmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<AdmitRegionMutation, AdmitRegionMutationVariables>;
export const ActivateRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ActivateRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ActivateRegionMutation, ActivateRegionMutationVariables>;
export const LeaveNetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveNetwork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionLeave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveNetworkMutation, LeaveNetworkMutationVariables>;
export const SuspendRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionSuspend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendRegionMutation, SuspendRegionMutationVariables>;
export const ResumeRegionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeRegion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"regionResume"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ResumeRegionMutation, ResumeRegionMutationVariables>;
export const IssueProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"project"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<IssueProjectsQuery, IssueProjectsQueryVariables>;
export const SearchEverythingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchEverything"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchOrder"}}},"defaultValue":{"kind":"EnumValue","value":"RELEVANCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"matchedBy"}},{"kind":"Field","name":{"kind":"Name","value":"titleHighlight"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Article"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Hub"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Issue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SuccessStory"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<SearchEverythingQuery, SearchEverythingQueryVariables>;
export const PublicSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicSearchQuery, PublicSearchQueryVariables>;
export const SearchFacetsOfAllDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchFacetsOfAll"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"regions"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchFacets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"regions"},"value":{"kind":"Variable","name":{"kind":"Name","value":"regions"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byKind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<SearchFacetsOfAllQuery, SearchFacetsOfAllQueryVariables>;
export const ProgramPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProgramPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgramFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportPrograms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ProgramPageQuery, ProgramPageQueryVariables>;
export const UpcomingEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UpcomingEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"upcoming"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"visibility"}},{"kind":"Field","name":{"kind":"Name","value":"internalNotes"}},{"kind":"Field","name":{"kind":"Name","value":"hub"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuesDiscussed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unavailableRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<UpcomingEventsQuery, UpcomingEventsQueryVariables>;
export const NodesOfProgramsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodesOfPrograms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"eventTitle"},"name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Organization"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NodesOfProgramsQuery, NodesOfProgramsQueryVariables>;
export const CloseProgramDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseProgram"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgramCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"program"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"closedReason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<CloseProgramMutation, CloseProgramMutationVariables>;
export const PublicEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"upcoming"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicEventsQuery, PublicEventsQueryVariables>;
export const PublicNodesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublicNodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupportProgram"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"eventTitle"},"name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PublicNodesQuery, PublicNodesQueryVariables>;
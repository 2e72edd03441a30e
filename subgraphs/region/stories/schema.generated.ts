import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EngagementRow, HistoryRow, RevisionHead, StoryContent, StoryRow } from './queries.ts';
import type { EngagementFacts, Draft, Quote } from './story.ts';
import type { EngagementPage, OrganizationPage, StoryPage } from './lists.ts';
import type { HubReference } from '../references.ts';
import type { OrganizationRow } from './organization-queries.ts';
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

export type Article = {
  readonly __typename?: 'Article';
  readonly id: Scalars['ID']['output'];
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

export type BusinessForm =
  /** 個人事業主 */
  | 'SOLE_PROPRIETOR'
  /** 起業 */
  | 'STARTUP';

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

/** A company, or a person who works for one, at a hub. Which of the fields are filled in depends on the story's pattern. */
export type CompanyEngagement = Node & {
  readonly __typename?: 'CompanyEngagement';
  /** ENTREPRENEURSHIP. */
  readonly businessForm?: Maybe<BusinessForm>;
  /** ENTREPRENEURSHIP: how the work comes in. */
  readonly channel?: Maybe<WorkChannel>;
  /** Whose engagement it is. */
  readonly company: EngagedCompany;
  /** OFFICE: the head-office function that moved. */
  readonly headOfficeFunction?: Maybe<Scalars['String']['output']>;
  /** The hub where it takes place. */
  readonly hub?: Maybe<Hub>;
  /** Its global ID. */
  readonly id: Scalars['ID']['output'];
  /** Goes on today, in Japan's calendar. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** The company agreed to be named in public. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** For members only. */
  readonly leftReason?: Maybe<Scalars['String']['output']>;
  /** The organization that the region has entered for it; null where there is none or the viewer may not know it. */
  readonly organization?: Maybe<Organization>;
  /** The pattern of its story. */
  readonly pattern: TeleworkPattern;
  /** CONTINUED_WORK and LOCAL_HIRING: where the work is done. */
  readonly place?: Maybe<WorkPlace>;
  /** CONTINUED_WORK: why the person moved. */
  readonly reason?: Maybe<ContinuationReason>;
  /** LOCAL_HIRING: how the hub helped to hire, RECRUITMENT_SUPPORT or INTERVIEW_SUPPORT. */
  readonly recruitmentSupport: ReadonlyArray<FunctionActivity>;
  /** The region it is in. */
  readonly region?: Maybe<Region>;
  /** ENTREPRENEURSHIP. */
  readonly returnKind?: Maybe<ReturnKind>;
  /** The first day. */
  readonly since: Scalars['Date']['output'];
  /** How many people. */
  readonly staffBand: StaffBand;
  /** OFFICE: resident (常駐) or circulating (循環). */
  readonly stayStyle?: Maybe<StayStyle>;
  /** The story that tells of it. */
  readonly story?: Maybe<SuccessStory>;
  /** The last day; null while it goes on. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Whether it is head-office work, work from anywhere, or the local branch work that is not hometown telework. */
  readonly workKind: WorkKind;
  /** Employed or self-employed (雇用型・自営型). */
  readonly workerTypes: ReadonlyArray<WorkerType>;
};

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

/** The company of an engagement: its kind and place, and its name where it may be known. */
export type EngagedCompany = {
  readonly __typename?: 'EngagedCompany';
  /** What kind it is of. */
  readonly kind: OrganizationKind;
  /** Where its head office is. */
  readonly locationKind: LocationKind;
  /** Null outside the region unless the company agreed to be named. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** A company in the author's words. */
export type EngagedCompanyInput = {
  /** What kind it is of. */
  readonly kind: OrganizationKind;
  /** Where its head office is. */
  readonly locationKind: LocationKind;
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** A page of the list. */
export type EngagementConnection = {
  readonly __typename?: 'EngagementConnection';
  /** The rows of the page. */
  readonly edges: ReadonlyArray<EngagementEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** A row of the list, with its place. */
export type EngagementEdge = {
  readonly __typename?: 'EngagementEdge';
  /** Its place in this order, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CompanyEngagement;
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

export type LocationKind =
  /** 地方 */
  | 'LOCAL'
  /** 都市部 */
  | 'URBAN';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The region's admin, or an editor of one of its hubs, enters an organization or saves all that is said of it anew. */
  readonly organizationSave?: Maybe<OrganizationSavePayload>;
  /** The region's admin puts a published story away; from then on the region alone sees it. */
  readonly storyArchive?: Maybe<StoryArchivePayload>;
  /** The authors have looked at a published story and found it still right; it is due again in a year. */
  readonly storyConfirm?: Maybe<StoryConfirmPayload>;
  /** The authors delete what was never published, with its history. */
  readonly storyDelete?: Maybe<StoryDeletePayload>;
  /** The authors drop the newer version; the published one stays. */
  readonly storyDiscardDraft?: Maybe<StoryDiscardDraftPayload>;
  /** Begins a story as a draft of a hub. */
  readonly storyDraft?: Maybe<StoryDraftPayload>;
  /** The authors mark a published story as out of date. */
  readonly storyMarkObsolete?: Maybe<StoryMarkObsoletePayload>;
  /** The region's admin publishes a submitted version in the region or to the network; never one of their own. The hubs of the region whose articles it says it used are told. */
  readonly storyPublish?: Maybe<StoryPublishPayload>;
  /** The region's admin takes the text of fields out of an old version for good, such as a person's name. */
  readonly storyRedact?: Maybe<StoryRedactPayload>;
  /** The authors begin a corrected version of a retracted story, under the same ID. */
  readonly storyReissue?: Maybe<StoryReissuePayload>;
  /** The region's admin sends a submitted version back, with what is to be changed. */
  readonly storyRequestChanges?: Maybe<StoryRequestChangesPayload>;
  /** The authors ask the region's admin to retract a story. */
  readonly storyRequestRetraction?: Maybe<StoryRequestRetractionPayload>;
  /** The region's admin takes a published story back, with a reason. What is national of it is taken back by `publicationRetract`. */
  readonly storyRetract?: Maybe<StoryRetractPayload>;
  /** Hands the newest version to the region's admin; refused with every field that is still missing. */
  readonly storySubmit?: Maybe<StorySubmitPayload>;
  /** The region's admin publishes an archived story again, as it was. */
  readonly storyUnarchive?: Maybe<StoryUnarchivePayload>;
  /** The authors take the mark off again. */
  readonly storyUnmarkObsolete?: Maybe<StoryUnmarkObsoletePayload>;
  /** Saves a new version of a story. Of a published one the published version stays visible; the new one is a draft beside it. */
  readonly storyUpdate?: Maybe<StoryUpdatePayload>;
  /** The authors take the version in review back. */
  readonly storyWithdraw?: Maybe<StoryWithdrawPayload>;
};


export type MutationOrganizationSaveArgs = {
  input: OrganizationSaveInput;
};


export type MutationStoryArchiveArgs = {
  input: StoryArchiveInput;
};


export type MutationStoryConfirmArgs = {
  input: StoryConfirmInput;
};


export type MutationStoryDeleteArgs = {
  input: StoryDeleteInput;
};


export type MutationStoryDiscardDraftArgs = {
  input: StoryDiscardDraftInput;
};


export type MutationStoryDraftArgs = {
  input: StoryDraftInput;
};


export type MutationStoryMarkObsoleteArgs = {
  input: StoryMarkObsoleteInput;
};


export type MutationStoryPublishArgs = {
  input: StoryPublishInput;
};


export type MutationStoryRedactArgs = {
  input: StoryRedactInput;
};


export type MutationStoryReissueArgs = {
  input: StoryReissueInput;
};


export type MutationStoryRequestChangesArgs = {
  input: StoryRequestChangesInput;
};


export type MutationStoryRequestRetractionArgs = {
  input: StoryRequestRetractionInput;
};


export type MutationStoryRetractArgs = {
  input: StoryRetractInput;
};


export type MutationStorySubmitArgs = {
  input: StorySubmitInput;
};


export type MutationStoryUnarchiveArgs = {
  input: StoryUnarchiveInput;
};


export type MutationStoryUnmarkObsoleteArgs = {
  input: StoryUnmarkObsoleteInput;
};


export type MutationStoryUpdateArgs = {
  input: StoryUpdateInput;
};


export type MutationStoryWithdrawArgs = {
  input: StoryWithdrawInput;
};

export type Node = {
  /** Global ID: type, region and UUIDv7, such as `issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an`. */
  readonly id: Scalars['ID']['output'];
};

/** 組織: a company or public body that the region's hubs work with. */
export type Organization = Node & {
  readonly __typename?: 'Organization';
  /** 表彰, as the organization tells of them; the nation's list is `awards`. */
  readonly awards: ReadonlyArray<StoryAward>;
  /** 法人番号, 13 digits. */
  readonly corporateNumber?: Maybe<Scalars['String']['output']>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Where its head office is, in words. */
  readonly headOfficePlace?: Maybe<Scalars['String']['output']>;
  /** The prefecture of its head office, ISO 3166-2, such as JP-13. */
  readonly headOfficePrefectureIso?: Maybe<Scalars['String']['output']>;
  /** Its global ID. */
  readonly id: Scalars['ID']['output'];
  /** What kind it is of. */
  readonly kind: OrganizationKind;
  /** Where its head office is: in a city or outside of one. */
  readonly locationKind: LocationKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** The name in English. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The region it is in. */
  readonly region?: Maybe<Region>;
  /** When it last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Number of the version; every save counts it up. */
  readonly version: Scalars['Int']['output'];
  /** Its home page. */
  readonly website?: Maybe<Scalars['String']['output']>;
};

/** A page of the list. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The rows of the page. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** A row of the list, with its place. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Its place in this order, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Organization;
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
  readonly awards: ReadonlyArray<StoryAwardInput>;
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

/** What the act led to. */
export type OrganizationSavePayload = {
  readonly __typename?: 'OrganizationSavePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly organization?: Maybe<Organization>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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
  /** The engagements that visible stories tell of, in all regions or in `regions`, in one order; paging as in `stories`. */
  readonly engagements?: Maybe<EngagementConnection>;
  /** One organization, or null when it does not exist or the viewer may not see it. */
  readonly organization?: Maybe<Organization>;
  /** The organizations that the regions' hubs work with, in all regions or in `regions`, in one order; paging as in `stories`. Their region sees all, other members those that agreed to be named. */
  readonly organizations?: Maybe<OrganizationConnection>;
  /** The success stories of all regions, or of `regions`, in one order. `first` or `last` is between 1 and 100; the default is the first 20. */
  readonly stories?: Maybe<StoryConnection>;
  /** Several stories in the order of `ids`, null where one does not exist or may not be seen. At most 100. */
  readonly storiesById: ReadonlyArray<Maybe<SuccessStory>>;
  /** One success story, or null when it does not exist or the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** For the national desk: a version that was published in the region as JSON (`common/content-snapshot.ts`); null for everybody else. */
  readonly storySnapshot?: Maybe<Scalars['String']['output']>;
  /** How many stories the viewer may see, and what changed through them, over the regions. */
  readonly storyStats?: Maybe<StoryStats>;
};


export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EngagementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EngagementOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: OrganizationOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryStoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: StoryOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryStoriesByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStorySnapshotArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type QueryStoryStatsArgs = {
  filter?: InputMaybe<StoryFilter>;
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

export type ReturnKind =
  /** Iターン */
  | 'I_TURN'
  /** Jターン */
  | 'J_TURN'
  /** Uターン */
  | 'U_TURN';

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

/** What the act led to. */
export type StoryArchivePayload = {
  readonly __typename?: 'StoryArchivePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** An award (表彰) by its label and year; the nation's list is `awards`. */
export type StoryAward = {
  readonly __typename?: 'StoryAward';
  /** Who honoured it. */
  readonly givenBy: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** In which year. */
  readonly year: Scalars['Int']['output'];
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

/** What the act led to. */
export type StoryConfirmPayload = {
  readonly __typename?: 'StoryConfirmPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** A page of the list. */
export type StoryConnection = {
  readonly __typename?: 'StoryConnection';
  /** The rows of the page. */
  readonly edges: ReadonlyArray<StoryEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
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

/** What the act led to. */
export type StoryDeletePayload = {
  readonly __typename?: 'StoryDeletePayload';
  /** The ID of what was deleted; null when it was not. */
  readonly deletedId?: Maybe<Scalars['ID']['output']>;
  /** Refused, as it is now. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What the act led to. */
export type StoryDiscardDraftPayload = {
  readonly __typename?: 'StoryDiscardDraftPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** A version in work beside the published one. */
export type StoryDraft = {
  readonly __typename?: 'StoryDraft';
  /** What the authors wrote. */
  readonly content: StoryVersion;
  /** When it was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Where it stands in its region. */
  readonly status: ContentStatus;
  /** The version to expect in a change of it. */
  readonly version: Scalars['Int']['output'];
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
  readonly attractionApproach: AttractionApproach;
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
  readonly language: Language;
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

/** What the act led to. */
export type StoryDraftPayload = {
  readonly __typename?: 'StoryDraftPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** A row of the list, with its place. */
export type StoryEdge = {
  readonly __typename?: 'StoryEdge';
  /** Its place in this order, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: SuccessStory;
};

/** An engagement as one version of a story has it. */
export type StoryEngagement = {
  readonly __typename?: 'StoryEngagement';
  /** ENTREPRENEURSHIP. */
  readonly businessForm?: Maybe<BusinessForm>;
  /** ENTREPRENEURSHIP: how the work comes in. */
  readonly channel?: Maybe<WorkChannel>;
  /** Whose engagement it is. */
  readonly company: EngagedCompany;
  /** OFFICE: the head-office function that moved. */
  readonly headOfficeFunction?: Maybe<Scalars['String']['output']>;
  /** The ID that it has, or will have once the version is shown. */
  readonly id: Scalars['ID']['output'];
  /** The company agreed to be named in public. */
  readonly isPublic: Scalars['Boolean']['output'];
  /** For members only. */
  readonly leftReason?: Maybe<Scalars['String']['output']>;
  /** CONTINUED_WORK and LOCAL_HIRING: where the work is done. */
  readonly place?: Maybe<WorkPlace>;
  /** CONTINUED_WORK: why the person moved. */
  readonly reason?: Maybe<ContinuationReason>;
  /** LOCAL_HIRING: how the hub helped to hire, RECRUITMENT_SUPPORT or INTERVIEW_SUPPORT. */
  readonly recruitmentSupport: ReadonlyArray<FunctionActivity>;
  /** ENTREPRENEURSHIP. */
  readonly returnKind?: Maybe<ReturnKind>;
  /** The first day. */
  readonly since: Scalars['Date']['output'];
  /** How many people. */
  readonly staffBand: StaffBand;
  /** OFFICE: resident (常駐) or circulating (循環). */
  readonly stayStyle?: Maybe<StayStyle>;
  /** The last day; null while it goes on. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Whether it is head-office work, work from anywhere, or the local branch work that is not hometown telework. */
  readonly workKind: WorkKind;
  /** Employed or self-employed (雇用型・自営型). */
  readonly workerTypes: ReadonlyArray<WorkerType>;
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
  readonly isPublic: Scalars['Boolean']['input'];
  /** Why it ended; for members only. */
  readonly leftReason?: InputMaybe<Scalars['String']['input']>;
  /** An organization of this region that has been entered; it is named as it is there. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** CONTINUED_WORK and LOCAL_HIRING: where the work is done. */
  readonly place?: InputMaybe<WorkPlace>;
  /** Why. */
  readonly reason?: InputMaybe<ContinuationReason>;
  /** RECRUITMENT_SUPPORT, INTERVIEW_SUPPORT. */
  readonly recruitmentSupport: ReadonlyArray<FunctionActivity>;
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
  readonly workerTypes: ReadonlyArray<WorkerType>;
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

/** Something that was done to a story. */
export type StoryHistoryEntry = {
  readonly __typename?: 'StoryHistoryEntry';
  /** What was done. */
  readonly act: ContentAct;
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** The hub or the role that did it; never a person's account. */
  readonly byDisplay: Scalars['String']['output'];
  /** What the reviewer asked for. */
  readonly changeRequests: ReadonlyArray<ChangeRequest>;
  /** What was said with it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What became of that version, or of the story. */
  readonly status: ContentStatus;
  /** The version that it was done to. */
  readonly version: Scalars['Int']['output'];
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

/** What the act led to. */
export type StoryMarkObsoletePayload = {
  readonly __typename?: 'StoryMarkObsoletePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** The orders of the list of stories. */
export type StoryOrder =
  /** By first publication, or beginning while unpublished. */
  | 'NEWEST'
  /** By when what is shown last changed. */
  | 'RECENTLY_UPDATED';

/** A figure that changed (成果). */
export type StoryOutcome = {
  readonly __typename?: 'StoryOutcome';
  /** The figure before; null when nobody knows it. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** How sure the figure is. */
  readonly confidence: ConfidenceLevel;
  /** What kind it is of. */
  readonly kind: OutcomeKind;
  /** When or over what time, such as 2025年度. */
  readonly period: Scalars['String']['output'];
  /** Where the figure comes from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** What is counted, such as 人. */
  readonly unit: Scalars['String']['output'];
  /** The figure now. */
  readonly value: Scalars['Float']['output'];
};

/** The outcomes of one kind in one unit; units are the same only when written the same. */
export type StoryOutcomeChange = {
  readonly __typename?: 'StoryOutcomeChange';
  /** Sum of `value - baseline`, 0 when none is comparable. Periods and confidence differ, and stories may tell of the same people: an order of magnitude, not a statistic. */
  readonly change: Scalars['Float']['output'];
  /** How many of them know the figure before; only these are in `change`. */
  readonly comparableCount: Scalars['Int']['output'];
  /** Kind and unit, such as EMPLOYMENT/人. */
  readonly key: Scalars['String']['output'];
  /** What kind it is of. */
  readonly kind: OutcomeKind;
  /** Outcomes of this kind in this unit. */
  readonly outcomeCount: Scalars['Int']['output'];
  /** What is counted, such as 人. */
  readonly unit: Scalars['String']['output'];
};

/** Stories with one kind of outcome. */
export type StoryOutcomeCount = {
  readonly __typename?: 'StoryOutcomeCount';
  /** What kind it is of. */
  readonly kind: OutcomeKind;
  /** Stories with at least one outcome of this kind. */
  readonly storyCount: Scalars['Int']['output'];
};

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

/** Stories of one pattern. */
export type StoryPatternCount = {
  readonly __typename?: 'StoryPatternCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The promotion pattern (推進パターン) that it is of. */
  readonly pattern: TeleworkPattern;
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

/** What the act led to. */
export type StoryPublishPayload = {
  readonly __typename?: 'StoryPublishPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** What somebody said of it. */
export type StoryQuote = {
  readonly __typename?: 'StoryQuote';
  /** Who says it, without a personal name, such as 50代・経理. */
  readonly display: Scalars['String']['output'];
  /** Who said it has agreed that everybody may read it. */
  readonly hasConsent: Scalars['Boolean']['output'];
  /** What was said. */
  readonly text: Scalars['String']['output'];
};

/** What somebody said of it. */
export type StoryQuoteInput = {
  /** Who says it, without a personal name, such as 50代・経理. */
  readonly display: Scalars['String']['input'];
  /** Who said it has agreed that everybody may read it. */
  readonly hasConsent: Scalars['Boolean']['input'];
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

/** What the act led to. */
export type StoryRedactPayload = {
  readonly __typename?: 'StoryRedactPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
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

/** What the act led to. */
export type StoryReissuePayload = {
  readonly __typename?: 'StoryReissuePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
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

/** What the act led to. */
export type StoryRequestChangesPayload = {
  readonly __typename?: 'StoryRequestChangesPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
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

/** What the act led to. */
export type StoryRequestRetractionPayload = {
  readonly __typename?: 'StoryRequestRetractionPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
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

/** What the act led to. */
export type StoryRetractPayload = {
  readonly __typename?: 'StoryRetractPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** That a story was taken back. */
export type StoryRetraction = {
  readonly __typename?: 'StoryRetraction';
  /** When it was. */
  readonly at: Scalars['DateTime']['output'];
  /** More about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: RetractionReason;
};

/** One saved version of a story; it never changes again. */
export type StoryRevision = {
  readonly __typename?: 'StoryRevision';
  /** TYPO where the authors say that nothing of the meaning changed. */
  readonly changeClass: ChangeClass;
  /** What was changed and why. */
  readonly changeNote?: Maybe<Scalars['String']['output']>;
  /** The fields that this save changed, as they are named in `StoryUpdateInput`. */
  readonly changedFields: ReadonlyArray<Scalars['String']['output']>;
  /** What the authors wrote. */
  readonly content: StoryVersion;
  /** Fields whose text was taken out of this version afterwards. */
  readonly redactedFields: ReadonlyArray<Scalars['String']['output']>;
  /** When it was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Who saved it: the author as readers see them, or a role. */
  readonly savedBy: Scalars['String']['output'];
  /** Number of the version. */
  readonly version: Scalars['Int']['output'];
};

/** Stories, counted. */
export type StoryStats = {
  readonly __typename?: 'StoryStats';
  /** Stories by their pattern. */
  readonly byPattern: ReadonlyArray<StoryPatternCount>;
  /** What the stories say changed, added up by kind and unit: figures of different units are never added. */
  readonly changes: ReadonlyArray<StoryOutcomeChange>;
  /** How many stories tell of which kind of outcome. */
  readonly outcomes: ReadonlyArray<StoryOutcomeCount>;
  /** How many stories. */
  readonly total: Scalars['Int']['output'];
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

/** What the act led to. */
export type StorySubmitPayload = {
  readonly __typename?: 'StorySubmitPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** Title and summary in another language. */
export type StoryTranslation = {
  readonly __typename?: 'StoryTranslation';
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated: Scalars['Boolean']['output'];
  /** The language. */
  readonly language: Language;
  /** At most 200 characters. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** In the original language. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** Title and summary in another language. */
export type StoryTranslationInput = {
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated: Scalars['Boolean']['input'];
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

/** What the act led to. */
export type StoryUnarchivePayload = {
  readonly __typename?: 'StoryUnarchivePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
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

/** What the act led to. */
export type StoryUnmarkObsoletePayload = {
  readonly __typename?: 'StoryUnmarkObsoletePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
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
  readonly changeClass: ChangeClass;
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

/** What the act led to. */
export type StoryUpdatePayload = {
  readonly __typename?: 'StoryUpdatePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
};

/** What an author wrote, as one version has it. */
export type StoryVersion = {
  readonly __typename?: 'StoryVersion';
  /** What the hub did in them. */
  readonly activities: ReadonlyArray<FunctionActivity>;
  /** What was done, and how (取り組み). */
  readonly approach: Scalars['String']['output'];
  /** The model cities that it is of use to. */
  readonly archetypes: ReadonlyArray<CityArchetype>;
  /** Files and pictures that belong to it. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** What was attracted: talent (人材誘致), or in the old way a company, branch or factory. */
  readonly attractionApproach: AttractionApproach;
  /** Whom it is about. */
  readonly audiences: ReadonlyArray<Audience>;
  /** Who wrote it, as readers see it. */
  readonly authorDisplay: Scalars['String']['output'];
  /** At most 20. */
  readonly awards: ReadonlyArray<StoryAward>;
  /** The story itself. */
  readonly body: Scalars['String']['output'];
  /** The engagements that it tells of. */
  readonly engagements: ReadonlyArray<StoryEngagement>;
  /** What the building that it is about was before. */
  readonly facilityOrigin?: Maybe<FacilityOrigin>;
  /** The functions of the hub that it tells of. */
  readonly functions: ReadonlyArray<CenterFunction>;
  /** Told from the hub's own experience. */
  readonly isOwnExperience: Scalars['Boolean']['output'];
  /** The result is not measured yet, and the story says so. */
  readonly isResultPending: Scalars['Boolean']['output'];
  /** The language it was written in. */
  readonly language: Language;
  /** Null while the author has not chosen one. */
  readonly license?: Maybe<License>;
  /** The kinds of support that helped. */
  readonly measures: ReadonlyArray<SupportMeasure>;
  /** How the media were used or took it up. */
  readonly mediaUsage?: Maybe<Scalars['String']['output']>;
  /** What changed, in figures; at most 20. */
  readonly outcomes: ReadonlyArray<StoryOutcome>;
  /** The promotion pattern (推進パターン) that it is of. */
  readonly pattern: TeleworkPattern;
  /** What people said; without their consent it is shown inside the region only. At most 20. */
  readonly quotes: ReadonlyArray<StoryQuote>;
  /** The points of realisation that it shows. */
  readonly realizationPoints: ReadonlyArray<RealizationPoint>;
  /** The readable part of an address; not unique. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** At most 20. */
  readonly sources: ReadonlyArray<SourceReference>;
  /** What made it succeed. */
  readonly successFactors: ReadonlyArray<SuccessFactor>;
  /** At most 200 characters. */
  readonly summary: Scalars['String']['output'];
  /** In the original language. */
  readonly title: Scalars['String']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Title and summary in other languages. */
  readonly translations: ReadonlyArray<StoryTranslation>;
  /** The know-how it made use of; of any region, null with an error where that region does not answer. */
  readonly usedArticles: ReadonlyArray<Maybe<Article>>;
};

/** Something that is allowed but probably not meant. */
export type StoryWarning = {
  readonly __typename?: 'StoryWarning';
  /** In English. */
  readonly message: Scalars['String']['output'];
  /** The same in Japanese. */
  readonly messageJa: Scalars['String']['output'];
  /** Where in the input, such as ["input", "engagements", "0", "workKind"]. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
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

/** What the act led to. */
export type StoryWithdrawPayload = {
  readonly __typename?: 'StoryWithdrawPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly story?: Maybe<SuccessStory>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What to think about; the act was done all the same. */
  readonly warnings: ReadonlyArray<StoryWarning>;
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

/** 事例: what a hub achieved, told so that others can learn from it. */
export type SuccessStory = Node & {
  readonly __typename?: 'SuccessStory';
  /** What the hub did in them. */
  readonly activities: ReadonlyArray<FunctionActivity>;
  /** What was done, and how (取り組み). */
  readonly approach: Scalars['String']['output'];
  /** The model cities that it is of use to. */
  readonly archetypes: ReadonlyArray<CityArchetype>;
  /** Files and pictures that belong to it. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** What was attracted: talent (人材誘致), or in the old way a company, branch or factory. */
  readonly attractionApproach: AttractionApproach;
  /** Whom it is about. */
  readonly audiences: ReadonlyArray<Audience>;
  /** Who wrote it, as readers see it. */
  readonly authorDisplay: Scalars['String']['output'];
  /** At most 20. */
  readonly awards: ReadonlyArray<StoryAward>;
  /** The story itself. */
  readonly body: Scalars['String']['output'];
  /** What the reviewer asked for, field by field; empty once it is handed in again. For its authors and the region's admin. */
  readonly changeRequests: ReadonlyArray<ChangeRequest>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What changed from one version to another, field by field; null unless both are there and the viewer may read them. */
  readonly diff?: Maybe<ReadonlyArray<FieldDiff>>;
  /** A newer version in work beside the published one; null when there is none or the viewer may not see it. */
  readonly draft?: Maybe<StoryDraft>;
  /** The engagements it tells of; at most 20. */
  readonly engagements: ReadonlyArray<CompanyEngagement>;
  /** What the building that it is about was before. */
  readonly facilityOrigin?: Maybe<FacilityOrigin>;
  /** The functions of the hub that it tells of. */
  readonly functions: ReadonlyArray<CenterFunction>;
  /** What was done to it, oldest first, at most 100: all of it for its authors and the region's admin, what others may know for them. */
  readonly history: ReadonlyArray<StoryHistoryEntry>;
  /** The hub that it is about. */
  readonly hub?: Maybe<Hub>;
  /** Its global ID. */
  readonly id: Scalars['ID']['output'];
  /** No longer true or of use. */
  readonly isObsolete: Scalars['Boolean']['output'];
  /** Told from the hub's own experience. */
  readonly isOwnExperience: Scalars['Boolean']['output'];
  /** The result is not measured yet, and the story says so. */
  readonly isResultPending: Scalars['Boolean']['output'];
  /** It is published, and it is time to look at it again. */
  readonly isReviewDue: Scalars['Boolean']['output'];
  /** The language it was written in. */
  readonly language: Language;
  /** Null while the author has not chosen one. */
  readonly license?: Maybe<License>;
  /** The kinds of support that helped. */
  readonly measures: ReadonlyArray<SupportMeasure>;
  /** How the media were used or took it up. */
  readonly mediaUsage?: Maybe<Scalars['String']['output']>;
  /** When it was first published nationally. */
  readonly nationalAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is out of date, or where the newer thing is. */
  readonly obsoleteNote?: Maybe<Scalars['String']['output']>;
  /** What changed, in figures; at most 20. */
  readonly outcomes: ReadonlyArray<StoryOutcome>;
  /** The promotion pattern (推進パターン) that it is of. */
  readonly pattern: TeleworkPattern;
  /** When it was first published in the region. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What people said; without their consent it is shown inside the region only. At most 20. */
  readonly quotes: ReadonlyArray<StoryQuote>;
  /** The points of realisation that it shows. */
  readonly realizationPoints: ReadonlyArray<RealizationPoint>;
  /** The region it is in. */
  readonly region?: Maybe<Region>;
  /** When it was taken back, and why; the region sees it. */
  readonly retraction?: Maybe<StoryRetraction>;
  /** When the authors should look at it again. */
  readonly reviewDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the reviewer asked for, in general; for those who may see the version in work. */
  readonly reviewNote?: Maybe<Scalars['String']['output']>;
  /** One saved version, or null when it does not exist or the viewer may not read it. */
  readonly revision?: Maybe<StoryRevision>;
  /** The saved versions that the viewer may read, oldest first, at most 100: authors all, others those that were published. */
  readonly revisions: ReadonlyArray<StoryRevision>;
  /** The readable part of an address; not unique. */
  readonly slug?: Maybe<Scalars['String']['output']>;
  /** At most 20. */
  readonly sources: ReadonlyArray<SourceReference>;
  /** Where it stands in its region. */
  readonly status: ContentStatus;
  /** What made it succeed. */
  readonly successFactors: ReadonlyArray<SuccessFactor>;
  /** At most 200 characters. */
  readonly summary: Scalars['String']['output'];
  /** The summary in a language, or in the original one where it is not translated. */
  readonly summaryIn: LocalizedText;
  /** In the original language. */
  readonly title: Scalars['String']['output'];
  /** The title in a language, or in the original one where it is not translated. */
  readonly titleIn: LocalizedText;
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** When what is shown here last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The know-how it made use of; of any region, null with an error where that region does not answer. */
  readonly usedArticles: ReadonlyArray<Maybe<Article>>;
  /** When somebody last checked that it still holds. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of the version shown here. */
  readonly version: Scalars['Int']['output'];
  /** REGION or NETWORK once it is published. */
  readonly visibility: Visibility;
};


/** 事例: what a hub achieved, told so that others can learn from it. */
export type SuccessStoryDiffArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** 事例: what a hub achieved, told so that others can learn from it. */
export type SuccessStoryRevisionArgs = {
  version: Scalars['Int']['input'];
};


/** 事例: what a hub achieved, told so that others can learn from it. */
export type SuccessStorySummaryInArgs = {
  language: Language;
};


/** 事例: what a hub achieved, told so that others can learn from it. */
export type SuccessStoryTitleInArgs = {
  language: Language;
};

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
  CompanyEngagement: CompanyEngagement;
  Hub: Hub;
  Organization: Organization;
  SuccessStory: SuccessStory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CompanyEngagement:
    ( { __typename: 'CompanyEngagement' }
    & GraphQLRecursivePick<FederationTypes['CompanyEngagement'], {"id":true}> );
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  SuccessStory:
    ( { __typename: 'SuccessStory' }
    & GraphQLRecursivePick<FederationTypes['SuccessStory'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EngagementRow )
    | ( OrganizationRow )
    | ( StoryRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Article: ResolverTypeWrapper<Article>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Attachment: ResolverTypeWrapper<Attachment>;
  AttachmentInput: AttachmentInput;
  AttractionApproach: AttractionApproach;
  Audience: Audience;
  BusinessForm: BusinessForm;
  CenterFunction: CenterFunction;
  ChangeClass: ChangeClass;
  ChangeRequest: ResolverTypeWrapper<ChangeRequest>;
  ChangeRequestInput: ChangeRequestInput;
  CityArchetype: CityArchetype;
  CompanyEngagement: ResolverTypeWrapper<EngagementRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ConfidenceLevel: ConfidenceLevel;
  ContentAct: ContentAct;
  ContentStatus: ContentStatus;
  ContinuationReason: ContinuationReason;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiffKind: DiffKind;
  DiffPart: ResolverTypeWrapper<DiffPart>;
  EngagedCompany: ResolverTypeWrapper<EngagementFacts>;
  EngagedCompanyInput: EngagedCompanyInput;
  EngagementConnection: ResolverTypeWrapper<EngagementPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  EngagementEdge: ResolverTypeWrapper<Omit<EngagementEdge, 'node'> & { node: ResolversTypes['CompanyEngagement'] }>;
  EngagementFilter: EngagementFilter;
  EngagementOrder: EngagementOrder;
  FacilityOrigin: FacilityOrigin;
  FieldDiff: ResolverTypeWrapper<FieldDiff>;
  FunctionActivity: FunctionActivity;
  Hub: ResolverTypeWrapper<HubReference>;
  Language: Language;
  License: License;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocationKind: LocationKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationPage>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  OrganizationFilter: OrganizationFilter;
  OrganizationKind: OrganizationKind;
  OrganizationOrder: OrganizationOrder;
  OrganizationSaveInput: OrganizationSaveInput;
  OrganizationSavePayload: ResolverTypeWrapper<Omit<OrganizationSavePayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealizationPoint: RealizationPoint;
  Region: ResolverTypeWrapper<Region>;
  RetractionReason: RetractionReason;
  ReturnKind: ReturnKind;
  SourceReference: ResolverTypeWrapper<SourceReference>;
  SourceReferenceInput: SourceReferenceInput;
  StaffBand: StaffBand;
  StayStyle: StayStyle;
  StoryArchiveInput: StoryArchiveInput;
  StoryArchivePayload: ResolverTypeWrapper<Omit<StoryArchivePayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryAward: ResolverTypeWrapper<StoryAward>;
  StoryAwardInput: StoryAwardInput;
  StoryConfirmInput: StoryConfirmInput;
  StoryConfirmPayload: ResolverTypeWrapper<Omit<StoryConfirmPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryConnection: ResolverTypeWrapper<StoryPage>;
  StoryDeleteInput: StoryDeleteInput;
  StoryDeletePayload: ResolverTypeWrapper<Omit<StoryDeletePayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryDiscardDraftInput: StoryDiscardDraftInput;
  StoryDiscardDraftPayload: ResolverTypeWrapper<Omit<StoryDiscardDraftPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryDraft: ResolverTypeWrapper<Draft>;
  StoryDraftInput: StoryDraftInput;
  StoryDraftPayload: ResolverTypeWrapper<Omit<StoryDraftPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryEdge: ResolverTypeWrapper<Omit<StoryEdge, 'node'> & { node: ResolversTypes['SuccessStory'] }>;
  StoryEngagement: ResolverTypeWrapper<EngagementFacts>;
  StoryEngagementInput: StoryEngagementInput;
  StoryFilter: StoryFilter;
  StoryHistoryEntry: ResolverTypeWrapper<HistoryRow>;
  StoryMarkObsoleteInput: StoryMarkObsoleteInput;
  StoryMarkObsoletePayload: ResolverTypeWrapper<Omit<StoryMarkObsoletePayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryOrder: StoryOrder;
  StoryOutcome: ResolverTypeWrapper<StoryOutcome>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  StoryOutcomeChange: ResolverTypeWrapper<StoryOutcomeChange>;
  StoryOutcomeCount: ResolverTypeWrapper<StoryOutcomeCount>;
  StoryOutcomeInput: StoryOutcomeInput;
  StoryPatternCount: ResolverTypeWrapper<StoryPatternCount>;
  StoryPublishInput: StoryPublishInput;
  StoryPublishPayload: ResolverTypeWrapper<Omit<StoryPublishPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryQuote: ResolverTypeWrapper<Quote>;
  StoryQuoteInput: StoryQuoteInput;
  StoryRedactInput: StoryRedactInput;
  StoryRedactPayload: ResolverTypeWrapper<Omit<StoryRedactPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryReissueInput: StoryReissueInput;
  StoryReissuePayload: ResolverTypeWrapper<Omit<StoryReissuePayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryRequestChangesInput: StoryRequestChangesInput;
  StoryRequestChangesPayload: ResolverTypeWrapper<Omit<StoryRequestChangesPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryRequestRetractionInput: StoryRequestRetractionInput;
  StoryRequestRetractionPayload: ResolverTypeWrapper<Omit<StoryRequestRetractionPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryRetractInput: StoryRetractInput;
  StoryRetractPayload: ResolverTypeWrapper<Omit<StoryRetractPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryRetraction: ResolverTypeWrapper<StoryRetraction>;
  StoryRevision: ResolverTypeWrapper<RevisionHead>;
  StoryStats: ResolverTypeWrapper<StoryStats>;
  StorySubmitInput: StorySubmitInput;
  StorySubmitPayload: ResolverTypeWrapper<Omit<StorySubmitPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryTranslation: ResolverTypeWrapper<StoryTranslation>;
  StoryTranslationInput: StoryTranslationInput;
  StoryUnarchiveInput: StoryUnarchiveInput;
  StoryUnarchivePayload: ResolverTypeWrapper<Omit<StoryUnarchivePayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryUnmarkObsoleteInput: StoryUnmarkObsoleteInput;
  StoryUnmarkObsoletePayload: ResolverTypeWrapper<Omit<StoryUnmarkObsoletePayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryUpdateInput: StoryUpdateInput;
  StoryUpdatePayload: ResolverTypeWrapper<Omit<StoryUpdatePayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  StoryVersion: ResolverTypeWrapper<StoryContent>;
  StoryWarning: ResolverTypeWrapper<StoryWarning>;
  StoryWithdrawInput: StoryWithdrawInput;
  StoryWithdrawPayload: ResolverTypeWrapper<Omit<StoryWithdrawPayload, 'story'> & { story?: Maybe<ResolversTypes['SuccessStory']> }>;
  SuccessFactor: SuccessFactor;
  SuccessStory: ResolverTypeWrapper<StoryRow>;
  SupportMeasure: SupportMeasure;
  TeleworkPattern: TeleworkPattern;
  Topic: Topic;
  UnavailableReason: UnavailableReason;
  UnavailableRegion: ResolverTypeWrapper<UnavailableRegion>;
  UserError: ResolverTypeWrapper<UserError>;
  Visibility: Visibility;
  WorkChannel: WorkChannel;
  WorkKind: WorkKind;
  WorkPlace: WorkPlace;
  WorkerType: WorkerType;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Article: Article;
  ID: Scalars['ID']['output'];
  Attachment: Attachment;
  AttachmentInput: AttachmentInput;
  ChangeRequest: ChangeRequest;
  ChangeRequestInput: ChangeRequestInput;
  CompanyEngagement: EngagementRow;
  Boolean: Scalars['Boolean']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiffPart: DiffPart;
  EngagedCompany: EngagementFacts;
  EngagedCompanyInput: EngagedCompanyInput;
  EngagementConnection: EngagementPage;
  Int: Scalars['Int']['output'];
  EngagementEdge: Omit<EngagementEdge, 'node'> & { node: ResolversParentTypes['CompanyEngagement'] };
  EngagementFilter: EngagementFilter;
  FieldDiff: FieldDiff;
  Hub: HubReference;
  LocalizedText: LocalizedText;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: OrganizationRow;
  OrganizationConnection: OrganizationPage;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  OrganizationFilter: OrganizationFilter;
  OrganizationSaveInput: OrganizationSaveInput;
  OrganizationSavePayload: Omit<OrganizationSavePayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  Region: Region;
  SourceReference: SourceReference;
  SourceReferenceInput: SourceReferenceInput;
  StoryArchiveInput: StoryArchiveInput;
  StoryArchivePayload: Omit<StoryArchivePayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryAward: StoryAward;
  StoryAwardInput: StoryAwardInput;
  StoryConfirmInput: StoryConfirmInput;
  StoryConfirmPayload: Omit<StoryConfirmPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryConnection: StoryPage;
  StoryDeleteInput: StoryDeleteInput;
  StoryDeletePayload: Omit<StoryDeletePayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryDiscardDraftInput: StoryDiscardDraftInput;
  StoryDiscardDraftPayload: Omit<StoryDiscardDraftPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryDraft: Draft;
  StoryDraftInput: StoryDraftInput;
  StoryDraftPayload: Omit<StoryDraftPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryEdge: Omit<StoryEdge, 'node'> & { node: ResolversParentTypes['SuccessStory'] };
  StoryEngagement: EngagementFacts;
  StoryEngagementInput: StoryEngagementInput;
  StoryFilter: StoryFilter;
  StoryHistoryEntry: HistoryRow;
  StoryMarkObsoleteInput: StoryMarkObsoleteInput;
  StoryMarkObsoletePayload: Omit<StoryMarkObsoletePayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryOutcome: StoryOutcome;
  Float: Scalars['Float']['output'];
  StoryOutcomeChange: StoryOutcomeChange;
  StoryOutcomeCount: StoryOutcomeCount;
  StoryOutcomeInput: StoryOutcomeInput;
  StoryPatternCount: StoryPatternCount;
  StoryPublishInput: StoryPublishInput;
  StoryPublishPayload: Omit<StoryPublishPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryQuote: Quote;
  StoryQuoteInput: StoryQuoteInput;
  StoryRedactInput: StoryRedactInput;
  StoryRedactPayload: Omit<StoryRedactPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryReissueInput: StoryReissueInput;
  StoryReissuePayload: Omit<StoryReissuePayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryRequestChangesInput: StoryRequestChangesInput;
  StoryRequestChangesPayload: Omit<StoryRequestChangesPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryRequestRetractionInput: StoryRequestRetractionInput;
  StoryRequestRetractionPayload: Omit<StoryRequestRetractionPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryRetractInput: StoryRetractInput;
  StoryRetractPayload: Omit<StoryRetractPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryRetraction: StoryRetraction;
  StoryRevision: RevisionHead;
  StoryStats: StoryStats;
  StorySubmitInput: StorySubmitInput;
  StorySubmitPayload: Omit<StorySubmitPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryTranslation: StoryTranslation;
  StoryTranslationInput: StoryTranslationInput;
  StoryUnarchiveInput: StoryUnarchiveInput;
  StoryUnarchivePayload: Omit<StoryUnarchivePayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryUnmarkObsoleteInput: StoryUnmarkObsoleteInput;
  StoryUnmarkObsoletePayload: Omit<StoryUnmarkObsoletePayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryUpdateInput: StoryUpdateInput;
  StoryUpdatePayload: Omit<StoryUpdatePayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  StoryVersion: StoryContent;
  StoryWarning: StoryWarning;
  StoryWithdrawInput: StoryWithdrawInput;
  StoryWithdrawPayload: Omit<StoryWithdrawPayload, 'story'> & { story?: Maybe<ResolversParentTypes['SuccessStory']> };
  SuccessStory: StoryRow;
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

export type CompanyEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEngagement'] = ResolversParentTypes['CompanyEngagement'], FederationReferenceType extends FederationReferenceTypes['CompanyEngagement'] = FederationReferenceTypes['CompanyEngagement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompanyEngagement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  businessForm?: Resolver<Maybe<ResolversTypes['BusinessForm']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['WorkChannel']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['EngagedCompany'], ParentType, ContextType>;
  headOfficeFunction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['WorkPlace']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ContinuationReason']>, ParentType, ContextType>;
  recruitmentSupport?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  returnKind?: Resolver<Maybe<ResolversTypes['ReturnKind']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  staffBand?: Resolver<ResolversTypes['StaffBand'], ParentType, ContextType>;
  stayStyle?: Resolver<Maybe<ResolversTypes['StayStyle']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workKind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  workerTypes?: Resolver<ReadonlyArray<ResolversTypes['WorkerType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type EngagedCompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagedCompany'] = ResolversParentTypes['EngagedCompany']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  locationKind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EngagementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type EngagementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanyEngagement'], ParentType, ContextType>;
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

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  requestedLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  organizationSave?: Resolver<Maybe<ResolversTypes['OrganizationSavePayload']>, ParentType, ContextType, RequireFields<MutationOrganizationSaveArgs, 'input'>>;
  storyArchive?: Resolver<Maybe<ResolversTypes['StoryArchivePayload']>, ParentType, ContextType, RequireFields<MutationStoryArchiveArgs, 'input'>>;
  storyConfirm?: Resolver<Maybe<ResolversTypes['StoryConfirmPayload']>, ParentType, ContextType, RequireFields<MutationStoryConfirmArgs, 'input'>>;
  storyDelete?: Resolver<Maybe<ResolversTypes['StoryDeletePayload']>, ParentType, ContextType, RequireFields<MutationStoryDeleteArgs, 'input'>>;
  storyDiscardDraft?: Resolver<Maybe<ResolversTypes['StoryDiscardDraftPayload']>, ParentType, ContextType, RequireFields<MutationStoryDiscardDraftArgs, 'input'>>;
  storyDraft?: Resolver<Maybe<ResolversTypes['StoryDraftPayload']>, ParentType, ContextType, RequireFields<MutationStoryDraftArgs, 'input'>>;
  storyMarkObsolete?: Resolver<Maybe<ResolversTypes['StoryMarkObsoletePayload']>, ParentType, ContextType, RequireFields<MutationStoryMarkObsoleteArgs, 'input'>>;
  storyPublish?: Resolver<Maybe<ResolversTypes['StoryPublishPayload']>, ParentType, ContextType, RequireFields<MutationStoryPublishArgs, 'input'>>;
  storyRedact?: Resolver<Maybe<ResolversTypes['StoryRedactPayload']>, ParentType, ContextType, RequireFields<MutationStoryRedactArgs, 'input'>>;
  storyReissue?: Resolver<Maybe<ResolversTypes['StoryReissuePayload']>, ParentType, ContextType, RequireFields<MutationStoryReissueArgs, 'input'>>;
  storyRequestChanges?: Resolver<Maybe<ResolversTypes['StoryRequestChangesPayload']>, ParentType, ContextType, RequireFields<MutationStoryRequestChangesArgs, 'input'>>;
  storyRequestRetraction?: Resolver<Maybe<ResolversTypes['StoryRequestRetractionPayload']>, ParentType, ContextType, RequireFields<MutationStoryRequestRetractionArgs, 'input'>>;
  storyRetract?: Resolver<Maybe<ResolversTypes['StoryRetractPayload']>, ParentType, ContextType, RequireFields<MutationStoryRetractArgs, 'input'>>;
  storySubmit?: Resolver<Maybe<ResolversTypes['StorySubmitPayload']>, ParentType, ContextType, RequireFields<MutationStorySubmitArgs, 'input'>>;
  storyUnarchive?: Resolver<Maybe<ResolversTypes['StoryUnarchivePayload']>, ParentType, ContextType, RequireFields<MutationStoryUnarchiveArgs, 'input'>>;
  storyUnmarkObsolete?: Resolver<Maybe<ResolversTypes['StoryUnmarkObsoletePayload']>, ParentType, ContextType, RequireFields<MutationStoryUnmarkObsoleteArgs, 'input'>>;
  storyUpdate?: Resolver<Maybe<ResolversTypes['StoryUpdatePayload']>, ParentType, ContextType, RequireFields<MutationStoryUpdateArgs, 'input'>>;
  storyWithdraw?: Resolver<Maybe<ResolversTypes['StoryWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationStoryWithdrawArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CompanyEngagement' | 'Organization' | 'SuccessStory', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['StoryAward']>, ParentType, ContextType>;
  corporateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headOfficePlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headOfficePrefectureIso?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  locationKind?: Resolver<ResolversTypes['LocationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationSavePayload'] = ResolversParentTypes['OrganizationSavePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  engagements?: Resolver<Maybe<ResolversTypes['EngagementConnection']>, ParentType, ContextType, RequireFields<QueryEngagementsArgs, 'orderBy'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'orderBy'>>;
  stories?: Resolver<Maybe<ResolversTypes['StoryConnection']>, ParentType, ContextType, RequireFields<QueryStoriesArgs, 'orderBy'>>;
  storiesById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['SuccessStory']>>, ParentType, ContextType, RequireFields<QueryStoriesByIdArgs, 'ids'>>;
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  storySnapshot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryStorySnapshotArgs, 'id' | 'version'>>;
  storyStats?: Resolver<Maybe<ResolversTypes['StoryStats']>, ParentType, ContextType, Partial<QueryStoryStatsArgs>>;
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

export type StoryArchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryArchivePayload'] = ResolversParentTypes['StoryArchivePayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryAward'] = ResolversParentTypes['StoryAward']> = {
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryConfirmPayload'] = ResolversParentTypes['StoryConfirmPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryConnection'] = ResolversParentTypes['StoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type StoryDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryDeletePayload'] = ResolversParentTypes['StoryDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StoryDiscardDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryDiscardDraftPayload'] = ResolversParentTypes['StoryDiscardDraftPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryDraft'] = ResolversParentTypes['StoryDraft']> = {
  content?: Resolver<ResolversTypes['StoryVersion'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryDraftPayload'] = ResolversParentTypes['StoryDraftPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEdge'] = ResolversParentTypes['StoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SuccessStory'], ParentType, ContextType>;
};

export type StoryEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryEngagement'] = ResolversParentTypes['StoryEngagement']> = {
  businessForm?: Resolver<Maybe<ResolversTypes['BusinessForm']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['WorkChannel']>, ParentType, ContextType>;
  company?: Resolver<ResolversTypes['EngagedCompany'], ParentType, ContextType>;
  headOfficeFunction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leftReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['WorkPlace']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ContinuationReason']>, ParentType, ContextType>;
  recruitmentSupport?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  returnKind?: Resolver<Maybe<ResolversTypes['ReturnKind']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  staffBand?: Resolver<ResolversTypes['StaffBand'], ParentType, ContextType>;
  stayStyle?: Resolver<Maybe<ResolversTypes['StayStyle']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workKind?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
  workerTypes?: Resolver<ReadonlyArray<ResolversTypes['WorkerType']>, ParentType, ContextType>;
};

export type StoryHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryHistoryEntry'] = ResolversParentTypes['StoryHistoryEntry']> = {
  act?: Resolver<ResolversTypes['ContentAct'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeRequests?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryMarkObsoletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryMarkObsoletePayload'] = ResolversParentTypes['StoryMarkObsoletePayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryOutcome'] = ResolversParentTypes['StoryOutcome']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['ConfidenceLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StoryOutcomeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryOutcomeChange'] = ResolversParentTypes['StoryOutcomeChange']> = {
  change?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  comparableCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  outcomeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoryOutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryOutcomeCount'] = ResolversParentTypes['StoryOutcomeCount']> = {
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  storyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryPatternCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryPatternCount'] = ResolversParentTypes['StoryPatternCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
};

export type StoryPublishPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryPublishPayload'] = ResolversParentTypes['StoryPublishPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryQuote'] = ResolversParentTypes['StoryQuote']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoryRedactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryRedactPayload'] = ResolversParentTypes['StoryRedactPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryReissuePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryReissuePayload'] = ResolversParentTypes['StoryReissuePayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryRequestChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryRequestChangesPayload'] = ResolversParentTypes['StoryRequestChangesPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryRequestRetractionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryRequestRetractionPayload'] = ResolversParentTypes['StoryRequestRetractionPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryRetractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryRetractPayload'] = ResolversParentTypes['StoryRetractPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryRetractionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryRetraction'] = ResolversParentTypes['StoryRetraction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RetractionReason'], ParentType, ContextType>;
};

export type StoryRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryRevision'] = ResolversParentTypes['StoryRevision']> = {
  changeClass?: Resolver<ResolversTypes['ChangeClass'], ParentType, ContextType>;
  changeNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['StoryVersion'], ParentType, ContextType>;
  redactedFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryStats'] = ResolversParentTypes['StoryStats']> = {
  byPattern?: Resolver<ReadonlyArray<ResolversTypes['StoryPatternCount']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['StoryOutcomeChange']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['StoryOutcomeCount']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StorySubmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StorySubmitPayload'] = ResolversParentTypes['StorySubmitPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryTranslation'] = ResolversParentTypes['StoryTranslation']> = {
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoryUnarchivePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryUnarchivePayload'] = ResolversParentTypes['StoryUnarchivePayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryUnmarkObsoletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryUnmarkObsoletePayload'] = ResolversParentTypes['StoryUnmarkObsoletePayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryUpdatePayload'] = ResolversParentTypes['StoryUpdatePayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type StoryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryVersion'] = ResolversParentTypes['StoryVersion']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  approach?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  attractionApproach?: Resolver<ResolversTypes['AttractionApproach'], ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  authorDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['StoryAward']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['StoryEngagement']>, ParentType, ContextType>;
  facilityOrigin?: Resolver<Maybe<ResolversTypes['FacilityOrigin']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  isOwnExperience?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isResultPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  mediaUsage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['StoryOutcome']>, ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['StoryQuote']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPoint']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  successFactors?: Resolver<ReadonlyArray<ResolversTypes['SuccessFactor']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['StoryTranslation']>, ParentType, ContextType>;
  usedArticles?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Article']>>, ParentType, ContextType>;
};

export type StoryWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryWarning'] = ResolversParentTypes['StoryWarning']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StoryWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryWithdrawPayload'] = ResolversParentTypes['StoryWithdrawPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['StoryWarning']>, ParentType, ContextType>;
};

export type SuccessStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessStory'] = ResolversParentTypes['SuccessStory'], FederationReferenceType extends FederationReferenceTypes['SuccessStory'] = FederationReferenceTypes['SuccessStory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuccessStory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  approach?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  attractionApproach?: Resolver<ResolversTypes['AttractionApproach'], ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  authorDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['StoryAward']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeRequests?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  diff?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FieldDiff']>>, ParentType, ContextType, RequireFields<SuccessStoryDiffArgs, 'from' | 'to'>>;
  draft?: Resolver<Maybe<ResolversTypes['StoryDraft']>, ParentType, ContextType>;
  engagements?: Resolver<ReadonlyArray<ResolversTypes['CompanyEngagement']>, ParentType, ContextType>;
  facilityOrigin?: Resolver<Maybe<ResolversTypes['FacilityOrigin']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StoryHistoryEntry']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isObsolete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwnExperience?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isResultPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isReviewDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  mediaUsage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  obsoleteNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['StoryOutcome']>, ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['StoryQuote']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPoint']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['StoryRetraction']>, ParentType, ContextType>;
  reviewDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['StoryRevision']>, ParentType, ContextType, RequireFields<SuccessStoryRevisionArgs, 'version'>>;
  revisions?: Resolver<ReadonlyArray<ResolversTypes['StoryRevision']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContentStatus'], ParentType, ContextType>;
  successFactors?: Resolver<ReadonlyArray<ResolversTypes['SuccessFactor']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<SuccessStorySummaryInArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<SuccessStoryTitleInArgs, 'language'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usedArticles?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Article']>>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
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
  Attachment?: AttachmentResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  CompanyEngagement?: CompanyEngagementResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DiffPart?: DiffPartResolvers<ContextType>;
  EngagedCompany?: EngagedCompanyResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  FieldDiff?: FieldDiffResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationSavePayload?: OrganizationSavePayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  SourceReference?: SourceReferenceResolvers<ContextType>;
  StoryArchivePayload?: StoryArchivePayloadResolvers<ContextType>;
  StoryAward?: StoryAwardResolvers<ContextType>;
  StoryConfirmPayload?: StoryConfirmPayloadResolvers<ContextType>;
  StoryConnection?: StoryConnectionResolvers<ContextType>;
  StoryDeletePayload?: StoryDeletePayloadResolvers<ContextType>;
  StoryDiscardDraftPayload?: StoryDiscardDraftPayloadResolvers<ContextType>;
  StoryDraft?: StoryDraftResolvers<ContextType>;
  StoryDraftPayload?: StoryDraftPayloadResolvers<ContextType>;
  StoryEdge?: StoryEdgeResolvers<ContextType>;
  StoryEngagement?: StoryEngagementResolvers<ContextType>;
  StoryHistoryEntry?: StoryHistoryEntryResolvers<ContextType>;
  StoryMarkObsoletePayload?: StoryMarkObsoletePayloadResolvers<ContextType>;
  StoryOutcome?: StoryOutcomeResolvers<ContextType>;
  StoryOutcomeChange?: StoryOutcomeChangeResolvers<ContextType>;
  StoryOutcomeCount?: StoryOutcomeCountResolvers<ContextType>;
  StoryPatternCount?: StoryPatternCountResolvers<ContextType>;
  StoryPublishPayload?: StoryPublishPayloadResolvers<ContextType>;
  StoryQuote?: StoryQuoteResolvers<ContextType>;
  StoryRedactPayload?: StoryRedactPayloadResolvers<ContextType>;
  StoryReissuePayload?: StoryReissuePayloadResolvers<ContextType>;
  StoryRequestChangesPayload?: StoryRequestChangesPayloadResolvers<ContextType>;
  StoryRequestRetractionPayload?: StoryRequestRetractionPayloadResolvers<ContextType>;
  StoryRetractPayload?: StoryRetractPayloadResolvers<ContextType>;
  StoryRetraction?: StoryRetractionResolvers<ContextType>;
  StoryRevision?: StoryRevisionResolvers<ContextType>;
  StoryStats?: StoryStatsResolvers<ContextType>;
  StorySubmitPayload?: StorySubmitPayloadResolvers<ContextType>;
  StoryTranslation?: StoryTranslationResolvers<ContextType>;
  StoryUnarchivePayload?: StoryUnarchivePayloadResolvers<ContextType>;
  StoryUnmarkObsoletePayload?: StoryUnmarkObsoletePayloadResolvers<ContextType>;
  StoryUpdatePayload?: StoryUpdatePayloadResolvers<ContextType>;
  StoryVersion?: StoryVersionResolvers<ContextType>;
  StoryWarning?: StoryWarningResolvers<ContextType>;
  StoryWithdrawPayload?: StoryWithdrawPayloadResolvers<ContextType>;
  SuccessStory?: SuccessStoryResolvers<ContextType>;
  UnavailableRegion?: UnavailableRegionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  keyset?: KeysetDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
  routed?: RoutedDirectiveResolver<any, any, ContextType>;
};

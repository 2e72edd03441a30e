import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArchetypeRow, EmphasisRow, CenterFunctionRow, PatternRow, RealizationPointRow, VirtualPlaceKindRow } from './glossary/queries.ts';
import type { Reference } from './awards/references.ts';
import type { AwardRow } from './awards/queries.ts';
import type { AwardPage } from './awards/lists.ts';
import type { PublicationRow } from './feed/queries.ts';
import type { ShownTerm } from './glossary/terms.ts';
import type { KnownIssue } from './issue-merges/resolvers.ts';
import type { MergeRow } from './issue-merges/queries.ts';
import type { MergePage } from './issue-merges/lists.ts';
import type { AuditPage, NominationPage } from './desk/lists.ts';
import type { AuditRow } from './desk/audit-queries.ts';
import type { ContentSnapshot } from '../../common/content-snapshot.ts';
import type { FeedPage } from './feed/list.ts';
import type { ProgramRow } from './programs/queries.ts';
import type { ProgramPage } from './programs/lists.ts';
import type { TheNetwork } from './glossary/the-network.ts';
import type { FoundNode } from './registry/node.ts';
import type { NominationRow, CommentRow } from './desk/queries.ts';
import type { ClientRow } from './portals/queries.ts';
import type { ClientPage } from './portals/lists.ts';
import type { RegionRow } from './registry/queries.ts';
import type { ShownHealth } from './registry/region.ts';
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

export type Adoption = Node & {
  readonly __typename?: 'Adoption';
  readonly id: Scalars['ID']['output'];
};

export type ArchetypeDefinition = {
  readonly __typename?: 'ArchetypeDefinition';
  readonly code: CityArchetype;
  /** Every pattern, function and measure of the model's diagram. */
  readonly emphases: ReadonlyArray<ArchetypeEmphasis>;
  readonly goals: ReadonlyArray<ArchetypeGoal>;
  readonly label: BilingualText;
  /** What else the source says is wanted there. */
  readonly note?: Maybe<BilingualText>;
  /** What such a city is like. */
  readonly situation: BilingualText;
  /** Where one kind of such a city differs from the other. */
  readonly variants: ReadonlyArray<ArchetypeVariant>;
};

/** How strongly a model stresses something. */
export type ArchetypeEmphasis = {
  readonly __typename?: 'ArchetypeEmphasis';
  /** The variant that it holds for; null for all of the model. */
  readonly access?: Maybe<SmallCityAccess>;
  /** Null where the source's sentences say nothing of it. */
  readonly level?: Maybe<Emphasis>;
  readonly subject: EmphasisSubject;
};

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

export type ArchetypeVariant = {
  readonly __typename?: 'ArchetypeVariant';
  readonly access: SmallCityAccess;
  readonly situation: BilingualText;
};

export type Article = Node & {
  readonly __typename?: 'Article';
  readonly id: Scalars['ID']['output'];
  /** Its newest nomination, where the viewer may see it. */
  readonly nomination?: Maybe<Nomination>;
  /** What of it is national now, or the tombstone of what was; null when it never was. */
  readonly publication?: Maybe<NationalItem>;
  /** Where it stands in its region and in the nation: NATIONAL, NOMINATED, or as `status` says. */
  readonly standing?: Maybe<ContentStatus>;
  readonly status: ContentStatus;
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

export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  readonly id: Scalars['ID']['output'];
};

/** 表彰: what somebody was honoured with for hometown telework. */
export type Award = Node & {
  readonly __typename?: 'Award';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly givenBy: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Made up for the demo. */
  readonly isDemo: Scalars['Boolean']['output'];
  readonly level: SupportLevel;
  /** In Japanese. */
  readonly name: Scalars['String']['output'];
  readonly nameIn: LocalizedText;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recipient: AwardRecipient;
  /** The story that tells of it; null also where its region does not answer. */
  readonly story?: Maybe<SuccessStory>;
  /** The story's title when the award was entered. */
  readonly storyLabel?: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Goes up by one with every change. */
  readonly version: Scalars['Int']['output'];
  readonly year: Scalars['Int']['output'];
};


/** 表彰: what somebody was honoured with for hometown telework. */
export type AwardNameInArgs = {
  language: Language;
};

export type AwardConnection = {
  readonly __typename?: 'AwardConnection';
  readonly edges: ReadonlyArray<AwardEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

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

export type AwardCreatePayload = {
  readonly __typename?: 'AwardCreatePayload';
  /** As it is now, also where the change was refused with CONFLICT. */
  readonly award?: Maybe<Award>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type AwardEdge = {
  readonly __typename?: 'AwardEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Award;
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

export type AwardRecipient = {
  readonly __typename?: 'AwardRecipient';
  /** Where it is a hub of the network; null also where its region does not answer. */
  readonly hub?: Maybe<Hub>;
  readonly kind: OrganizationKind;
  /** Who was honoured, as the award says it. */
  readonly name: Scalars['String']['output'];
};

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

export type AwardUpdatePayload = {
  readonly __typename?: 'AwardUpdatePayload';
  /** As it is now, also where the change was refused with CONFLICT. */
  readonly award?: Maybe<Award>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A text in both languages. */
export type BilingualText = {
  readonly __typename?: 'BilingualText';
  readonly en: Scalars['String']['output'];
  readonly ja: Scalars['String']['output'];
};

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

export type CenterFunctionDefinition = {
  readonly __typename?: 'CenterFunctionDefinition';
  readonly activities: ReadonlyArray<FunctionActivity>;
  readonly code: CenterFunction;
  /** The heading over it, as far as it is known. */
  readonly heading?: Maybe<FunctionHeading>;
  readonly label: BilingualText;
};

export type ChangeClass =
  /** 内容の変更 */
  | 'CONTENT'
  /** 誤字の修正 */
  | 'TYPO';

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

export type CompanyEngagement = Node & {
  readonly __typename?: 'CompanyEngagement';
  readonly id: Scalars['ID']['output'];
};

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

export type ContentNominateInput = {
  readonly changeClass: ChangeClass;
  /** Global ID of an article or a story. */
  readonly contentId: Scalars['ID']['input'];
  /** The version to be shown; one that its region has published. */
  readonly contentVersion: Scalars['Int']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why it should be national. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ContentNominatePayload = {
  readonly __typename?: 'ContentNominatePayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type DepartedRegionDecidePayload = {
  readonly __typename?: 'DepartedRegionDecidePayload';
  readonly region?: Maybe<Region>;
  /** How many publications were retracted. */
  readonly retracted?: Maybe<Scalars['Int']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type EmbargoCancelInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type EmbargoCancelPayload = {
  readonly __typename?: 'EmbargoCancelPayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Emphasis =
  /** 中心 */
  | 'PRIMARY'
  /** 補助 */
  | 'SECONDARY';

export type EmphasisSubject = {
  readonly __typename?: 'EmphasisSubject';
  /** A value of TeleworkPattern, CenterFunction or SupportMeasure. */
  readonly code: Scalars['String']['output'];
  readonly kind: EmphasisSubjectKind;
  readonly label: BilingualText;
};

export type EmphasisSubjectKind =
  /** 機能 */
  | 'FUNCTION'
  /** 支援策 */
  | 'MEASURE'
  /** 推進パターン */
  | 'PATTERN';

export type Event = Node & {
  readonly __typename?: 'Event';
  readonly id: Scalars['ID']['output'];
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

export type FeedAcknowledgeInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The number of the last entry that the portal has. */
  readonly seq: Scalars['Int']['input'];
};

export type FeedAcknowledgePayload = {
  readonly __typename?: 'FeedAcknowledgePayload';
  readonly client?: Maybe<PortalClient>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What happened last to a content that is or was national. */
export type FeedEntry = {
  readonly __typename?: 'FeedEntry';
  readonly at: Scalars['DateTime']['output'];
  /** The content's global ID. */
  readonly contentId: Scalars['ID']['output'];
  readonly kind: FeedEntryKind;
  /** As it is seen now; null when it was retracted. */
  readonly publication?: Maybe<Publication>;
  /** Why it was retracted; null otherwise. */
  readonly reasonCode?: Maybe<TombstoneReason>;
  /** Goes up by one with every entry of the feed, in the order in which they became visible, without gaps. */
  readonly seq: Scalars['Int']['output'];
  /** Where it was retracted. */
  readonly tombstone?: Maybe<Tombstone>;
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

export type GlossaryTerm = {
  readonly __typename?: 'GlossaryTerm';
  /** `definitionJa` or `definitionEn`, by the wanted language. */
  readonly definition?: Maybe<LocalizedText>;
  readonly definitionEn?: Maybe<Scalars['String']['output']>;
  /** Null where the source gives none. */
  readonly definitionJa?: Maybe<Scalars['String']['output']>;
  readonly en: Scalars['String']['output'];
  readonly ja: Scalars['String']['output'];
  /** In hiragana, for sorting and reading aloud. */
  readonly kana: Scalars['String']['output'];
  /** `ja` or `en`, by the wanted language. */
  readonly label: LocalizedText;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Other words for it, in any language. */
  readonly synonyms: ReadonlyArray<Scalars['String']['output']>;
  /** The term's code; where it is a value of an enum, that enum and value, such as `TeleworkPattern.OFFICE`. */
  readonly term: Scalars['String']['output'];
  /** Goes up by one with every change. */
  readonly version: Scalars['Int']['output'];
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
  readonly synonyms: ReadonlyArray<Scalars['String']['input']>;
  /** The term's code, such as `Telework` or `TeleworkPattern.OFFICE`. */
  readonly term: Scalars['String']['input'];
};

export type GlossaryTermSavePayload = {
  readonly __typename?: 'GlossaryTermSavePayload';
  readonly term?: Maybe<GlossaryTerm>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Hub = Node & {
  readonly __typename?: 'Hub';
  /** What it was honoured with, newest first; at most 20. */
  readonly awards: ReadonlyArray<Award>;
  readonly id: Scalars['ID']['output'];
};

export type HubImport = Node & {
  readonly __typename?: 'HubImport';
  readonly id: Scalars['ID']['output'];
};

export type IctStage =
  /** 構築中 */
  | 'BUILDING'
  /** 運用中 */
  | 'IN_SERVICE'
  /** 実証 */
  | 'PILOT';

export type Issue = Node & {
  readonly __typename?: 'Issue';
  readonly duplicateOfId?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The issue of any region that it is a duplicate of; null when it is none. */
  readonly master?: Maybe<Issue>;
};

/** Two issues that are one, and how far making them one has come. */
export type IssueMerge = Node & {
  readonly __typename?: 'IssueMerge';
  readonly createdAt: Scalars['DateTime']['output'];
  readonly duplicate?: Maybe<Issue>;
  readonly id: Scalars['ID']['output'];
  readonly master?: Maybe<Issue>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly requestedByRole: Role;
  /** PENDING and UNDOING until both regions have done their part. */
  readonly state: IssueMergeState;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The region that did not answer; null when nothing waits. */
  readonly waitingFor?: Maybe<Region>;
};

export type IssueMergeConnection = {
  readonly __typename?: 'IssueMergeConnection';
  readonly edges: ReadonlyArray<IssueMergeEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type IssueMergeEdge = {
  readonly __typename?: 'IssueMergeEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: IssueMerge;
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

export type IssueMergePayload = {
  readonly __typename?: 'IssueMergePayload';
  readonly merge?: Maybe<IssueMerge>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type IssueMergeState =
  /** 完了 */
  | 'DONE'
  /** 処理中 */
  | 'PENDING'
  /** 解除中 */
  | 'UNDOING'
  /** 解除済み */
  | 'UNDONE';

export type IssueUnmergeInput = {
  /** Global ID of the duplicate. */
  readonly duplicateId: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type IssueUnmergePayload = {
  readonly __typename?: 'IssueUnmergePayload';
  readonly merge?: Maybe<IssueMerge>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type MeToo = Node & {
  readonly __typename?: 'MeToo';
  readonly id: Scalars['ID']['output'];
};

export type MeasureDefinition = {
  readonly __typename?: 'MeasureDefinition';
  readonly code: SupportMeasure;
  /** As the glossary has it; null unless in both languages. The source gives none for 継続支援. */
  readonly definition?: Maybe<BilingualText>;
  readonly label: BilingualText;
  /** Who does it, where the source says so. */
  readonly level?: Maybe<SupportLevel>;
};

export type ModerationCase = Node & {
  readonly __typename?: 'ModerationCase';
  readonly id: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Enters an award. */
  readonly awardCreate?: Maybe<AwardCreatePayload>;
  /** Changes an award; what the input leaves out stays. */
  readonly awardUpdate?: Maybe<AwardUpdatePayload>;
  /** Nominates a version that its region has published, or a newer one where a nomination is open. An editor of the hub and a coordinator propose, an admin of the region and the secretariat nominate. */
  readonly contentNominate?: Maybe<ContentNominatePayload>;
  /** What becomes of everything national of a region that has left. For the secretariat. */
  readonly departedRegionDecide?: Maybe<DepartedRegionDecidePayload>;
  /** Takes an approval back before anybody saw what was approved. For an admin of the region and the secretariat. */
  readonly embargoCancel?: Maybe<EmbargoCancelPayload>;
  /** A portal says up to which entry it has the feed. For portal clients. */
  readonly feedAcknowledge?: Maybe<FeedAcknowledgePayload>;
  /** Adds a glossary term or changes one. */
  readonly glossaryTermSave?: Maybe<GlossaryTermSavePayload>;
  /** Makes two issues one, of any regions. Repeat it when a region did not answer: it goes on where it stopped. */
  readonly issueMerge?: Maybe<IssueMergePayload>;
  /** Undoes a merge; the duplicate is as it was before. Repeat it when a region did not answer. */
  readonly issueUnmerge?: Maybe<IssueUnmergePayload>;
  /** The program takes no more applications, whatever its dates say. */
  readonly nationalProgramClose?: Maybe<NationalProgramClosePayload>;
  /** Somebody looked at the source and the program is still as it says here. */
  readonly nationalProgramConfirm?: Maybe<NationalProgramConfirmPayload>;
  /** Enters a national support program. For the secretariat, as all that follow. */
  readonly nationalProgramCreate?: Maybe<NationalProgramCreatePayload>;
  /** Changes a national support program; what the input leaves out stays. */
  readonly nationalProgramUpdate?: Maybe<NationalProgramUpdatePayload>;
  /** Makes the nominated version national, at once or when its embargo is over; never by one of its authors, and not while a blocking check is open. */
  readonly nominationApprove?: Maybe<NominationApprovePayload>;
  /** For everybody who may see the nomination. */
  readonly nominationComment?: Maybe<NominationCommentPayload>;
  /** Turns a nomination down; the content stays published in its region. */
  readonly nominationDecline?: Maybe<NominationDeclinePayload>;
  /** Makes a proposal the region's own. For an admin of the region and the secretariat. */
  readonly nominationEndorse?: Maybe<NominationEndorsePayload>;
  /** For coordinators of the region. */
  readonly nominationRecommend?: Maybe<NominationRecommendPayload>;
  /** Sends a nomination back; a newer version goes on with it. */
  readonly nominationRequestChanges?: Maybe<NominationRequestChangesPayload>;
  /** Lets pass what a machine took for a fault. For the secretariat, as the next three. */
  readonly nominationWaiveCheck?: Maybe<NominationWaiveCheckPayload>;
  /** Takes a nomination back. For the hub's editors, an admin of the region and the secretariat. */
  readonly nominationWithdraw?: Maybe<NominationWithdrawPayload>;
  /** Registers a portal. Its key is in this answer and nowhere else: keep it. For the secretariat, as the next two. */
  readonly portalClientRegister?: Maybe<PortalClientRegisterPayload>;
  /** Ends a portal's key within 30 seconds. */
  readonly portalClientRevoke?: Maybe<PortalClientRevokePayload>;
  /** Gives a portal a new key; the old one ends within 30 seconds. */
  readonly portalClientRotateKey?: Maybe<PortalClientRotateKeyPayload>;
  /** Takes it out of sight for at most 72 hours, until the secretariat has decided; then it is seen again by itself. For coordinators of the region. */
  readonly publicationHide?: Maybe<PublicationHidePayload>;
  /** Takes national content back: at once, for everybody, whether or not its region answers. For the secretariat and an admin of its region. */
  readonly publicationRetract?: Maybe<PublicationRetractPayload>;
  /** Ends a hiding. For the secretariat and coordinators of the region. */
  readonly publicationUnhide?: Maybe<PublicationUnhidePayload>;
  /** Makes a region of the sandbox part of the network; its program must answer and serve the contract. */
  readonly regionActivate?: Maybe<RegionActivatePayload>;
  /** Admits an applicant to the sandbox. For the secretariat, as all that follow. */
  readonly regionAdmit?: Maybe<RegionAdmitPayload>;
  /** A region's operator asks to join. For regional admins and the secretariat. */
  readonly regionApply?: Maybe<RegionApplyPayload>;
  /** A region leaves for good; its code is never given again. */
  readonly regionLeave?: Maybe<RegionLeavePayload>;
  /** Ends a suspension. */
  readonly regionResume?: Maybe<RegionResumePayload>;
  /** Suspends a region: it stays listed and is not asked. */
  readonly regionSuspend?: Maybe<RegionSuspendPayload>;
  /** A region's program has moved. */
  readonly regionUpdateAddress?: Maybe<RegionUpdateAddressPayload>;
};


export type MutationAwardCreateArgs = {
  input: AwardCreateInput;
};


export type MutationAwardUpdateArgs = {
  input: AwardUpdateInput;
};


export type MutationContentNominateArgs = {
  input: ContentNominateInput;
};


export type MutationDepartedRegionDecideArgs = {
  input: DepartedRegionDecideInput;
};


export type MutationEmbargoCancelArgs = {
  input: EmbargoCancelInput;
};


export type MutationFeedAcknowledgeArgs = {
  input: FeedAcknowledgeInput;
};


export type MutationGlossaryTermSaveArgs = {
  input: GlossaryTermSaveInput;
};


export type MutationIssueMergeArgs = {
  input: IssueMergeInput;
};


export type MutationIssueUnmergeArgs = {
  input: IssueUnmergeInput;
};


export type MutationNationalProgramCloseArgs = {
  input: NationalProgramCloseInput;
};


export type MutationNationalProgramConfirmArgs = {
  input: NationalProgramConfirmInput;
};


export type MutationNationalProgramCreateArgs = {
  input: NationalProgramCreateInput;
};


export type MutationNationalProgramUpdateArgs = {
  input: NationalProgramUpdateInput;
};


export type MutationNominationApproveArgs = {
  input: NominationApproveInput;
};


export type MutationNominationCommentArgs = {
  input: NominationCommentInput;
};


export type MutationNominationDeclineArgs = {
  input: NominationDeclineInput;
};


export type MutationNominationEndorseArgs = {
  input: NominationEndorseInput;
};


export type MutationNominationRecommendArgs = {
  input: NominationRecommendInput;
};


export type MutationNominationRequestChangesArgs = {
  input: NominationRequestChangesInput;
};


export type MutationNominationWaiveCheckArgs = {
  input: NominationWaiveCheckInput;
};


export type MutationNominationWithdrawArgs = {
  input: NominationWithdrawInput;
};


export type MutationPortalClientRegisterArgs = {
  input: PortalClientRegisterInput;
};


export type MutationPortalClientRevokeArgs = {
  input: PortalClientRevokeInput;
};


export type MutationPortalClientRotateKeyArgs = {
  input: PortalClientRotateKeyInput;
};


export type MutationPublicationHideArgs = {
  input: PublicationHideInput;
};


export type MutationPublicationRetractArgs = {
  input: PublicationRetractInput;
};


export type MutationPublicationUnhideArgs = {
  input: PublicationUnhideInput;
};


export type MutationRegionActivateArgs = {
  input: RegionActivateInput;
};


export type MutationRegionAdmitArgs = {
  input: RegionAdmitInput;
};


export type MutationRegionApplyArgs = {
  input: RegionApplyInput;
};


export type MutationRegionLeaveArgs = {
  input: RegionLeaveInput;
};


export type MutationRegionResumeArgs = {
  input: RegionResumeInput;
};


export type MutationRegionSuspendArgs = {
  input: RegionSuspendInput;
};


export type MutationRegionUpdateAddressArgs = {
  input: RegionUpdateAddressInput;
};

export type NationalAttachment = {
  readonly __typename?: 'NationalAttachment';
  /** What stands in for it. */
  readonly alt: Scalars['String']['output'];
  readonly license?: Maybe<License>;
  /** Such as image/jpeg. */
  readonly mime: Scalars['String']['output'];
  readonly url: Scalars['String']['output'];
};

export type NationalAuditConnection = {
  readonly __typename?: 'NationalAuditConnection';
  readonly edges: ReadonlyArray<NationalAuditEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NationalAuditEdge = {
  readonly __typename?: 'NationalAuditEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: NationalAuditEntry;
};

/** One act, written down by the transaction that did it. */
export type NationalAuditEntry = {
  readonly __typename?: 'NationalAuditEntry';
  /** The mutation, such as `nominationApprove`. */
  readonly act: Scalars['String']['output'];
  /** Who, as their token names them. */
  readonly actor: Scalars['String']['output'];
  /** The same fields afterwards, as JSON. */
  readonly after: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** The fields that changed, as JSON; null when the target was new. */
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly requestId: Scalars['String']['output'];
  readonly role: Role;
  /** To what: a global ID, `region:tohoku`, `glossary:Telework`. */
  readonly target: Scalars['String']['output'];
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

export type NationalAward = {
  readonly __typename?: 'NationalAward';
  readonly givenBy: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly year: Scalars['Int']['output'];
};

/** The text of a version with everything that belongs to it. */
export type NationalContent = {
  readonly __typename?: 'NationalContent';
  readonly activities: ReadonlyArray<FunctionActivity>;
  readonly archetypes: ReadonlyArray<CityArchetype>;
  /** Of an article. */
  readonly articleKind?: Maybe<ArticleKind>;
  readonly attachments: ReadonlyArray<NationalAttachment>;
  /** Of a story. */
  readonly attractionApproach?: Maybe<AttractionApproach>;
  readonly audiences: ReadonlyArray<Audience>;
  /** The authors as they want to be named. */
  readonly authorDisplay: Scalars['String']['output'];
  readonly awards: ReadonlyArray<NationalAward>;
  /** Names of the companies that agreed to be named. */
  readonly companies: ReadonlyArray<Scalars['String']['output']>;
  readonly companyMerits: ReadonlyArray<CompanyMerit>;
  readonly costBand?: Maybe<CostBand>;
  /** The gist in easy Japanese (やさしい日本語). */
  readonly easyJa?: Maybe<Scalars['String']['output']>;
  readonly facilityOrigin?: Maybe<FacilityOrigin>;
  readonly functions: ReadonlyArray<CenterFunction>;
  readonly ictStage?: Maybe<IctStage>;
  readonly isOwnExperience: Scalars['Boolean']['output'];
  readonly isResultPending: Scalars['Boolean']['output'];
  /** The language it was written in. */
  readonly language: Language;
  readonly license?: Maybe<License>;
  readonly measures: ReadonlyArray<SupportMeasure>;
  /** Where the hub is, such as 遠野市. */
  readonly municipalityName?: Maybe<Scalars['String']['output']>;
  readonly outcomes: ReadonlyArray<NationalOutcome>;
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** When the region published it first. */
  readonly publishedInRegionAt?: Maybe<Scalars['DateTime']['output']>;
  readonly quotes: ReadonlyArray<NationalQuote>;
  readonly realizationPoints: ReadonlyArray<RealizationPoint>;
  /** What is national of the articles that it used or that belong with it. */
  readonly relatedPublications: ReadonlyArray<Publication>;
  /** The text under its headings, in the order of reading. */
  readonly sections: ReadonlyArray<NationalSection>;
  readonly slug?: Maybe<Scalars['String']['output']>;
  readonly sources: ReadonlyArray<NationalSource>;
  readonly staffBand?: Maybe<StaffBand>;
  /** Of a how-to, in order. */
  readonly steps: ReadonlyArray<NationalStep>;
  readonly successFactors: ReadonlyArray<SuccessFactor>;
  readonly summary: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly topics: ReadonlyArray<Topic>;
  readonly translations: ReadonlyArray<NationalTranslation>;
};

export type NationalFeedConnection = {
  readonly __typename?: 'NationalFeedConnection';
  readonly edges: ReadonlyArray<NationalFeedEdge>;
  /** What to give as `afterSeq` the next time, after this page; null on later pages of NEWEST, whose first page has said it. */
  readonly lastSeq?: Maybe<Scalars['Int']['output']>;
  readonly pageInfo: PageInfo;
  /** Number of all rows, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NationalFeedEdge = {
  readonly __typename?: 'NationalFeedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: FeedEntry;
};

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

/** What a region's article or story is nationally: there, or gone. */
export type NationalItem = Publication | Tombstone;

export type NationalOutcome = {
  readonly __typename?: 'NationalOutcome';
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  readonly confidence?: Maybe<ConfidenceLevel>;
  readonly kind: OutcomeKind;
  readonly period?: Maybe<Scalars['String']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly unit: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
};

/** 国の制度 (GIF): what the national government offers; a region's own programs are `SupportProgram`s. */
export type NationalProgram = Node & {
  readonly __typename?: 'NationalProgram';
  /** 募集時期, in words. */
  readonly applicationSeason?: Maybe<Scalars['String']['output']>;
  /** 公募開始日, a day in Japan. */
  readonly applyFrom?: Maybe<Scalars['Date']['output']>;
  /** 公募終了日: the last day in Japan. */
  readonly applyUntil?: Maybe<Scalars['Date']['output']>;
  readonly audiences: ReadonlyArray<Audience>;
  /** Since when it takes no more applications, where that was not the last day. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  readonly contact: ProgramContactPoint;
  /** What it pays for. */
  readonly coveredExpenses: ReadonlyArray<ExpenseKind>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Days that are left to apply, today included, by the date in Japan; null unless it is open with a last day. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** 対象者. */
  readonly eligible: Scalars['String']['output'];
  /** お困りごと: the troubles that it is for. */
  readonly helpsWith?: Maybe<Scalars['String']['output']>;
  /** 申請方法. */
  readonly howToApply?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Made up for the demo. */
  readonly isDemo: Scalars['Boolean']['output'];
  readonly kind: ProgramKind;
  /** When somebody last looked whether it is still so. */
  readonly lastCheckedAt: Scalars['DateTime']['output'];
  /** 根拠法令. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Always NATIONAL. */
  readonly level: SupportLevel;
  /** 給付上限額. */
  readonly maxAmountYen?: Maybe<Scalars['Int']['output']>;
  readonly measure: SupportMeasure;
  /** The patterns that it helps with. */
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** 地域: where it can be had; empty for the whole country. */
  readonly prefectures: ReadonlyArray<RegionPrefecture>;
  /** 所管組織. */
  readonly provider: ProgramProvider;
  /** 最大補助率: the part of the cost that is paid, 0 to 1. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** 公開開始日 and 公開終了日: outside these days only the secretariat sees it. */
  readonly shownFrom?: Maybe<Scalars['Date']['output']>;
  readonly shownUntil?: Maybe<Scalars['Date']['output']>;
  /** By today's date in Japan. */
  readonly status: ProgramStatus;
  /** 概要, in Japanese. */
  readonly summary: Scalars['String']['output'];
  readonly summaryIn: LocalizedText;
  /** タイトル, in Japanese. */
  readonly title: Scalars['String']['output'];
  readonly titleIn: LocalizedText;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Goes up by one with every change. */
  readonly version: Scalars['Int']['output'];
};


/** 国の制度 (GIF): what the national government offers; a region's own programs are `SupportProgram`s. */
export type NationalProgramSummaryInArgs = {
  language: Language;
};


/** 国の制度 (GIF): what the national government offers; a region's own programs are `SupportProgram`s. */
export type NationalProgramTitleInArgs = {
  language: Language;
};

export type NationalProgramCloseInput = {
  /** From this day in Japan on; today when absent. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type NationalProgramClosePayload = {
  readonly __typename?: 'NationalProgramClosePayload';
  /** As it is now, also where the change was refused with CONFLICT. */
  readonly program?: Maybe<NationalProgram>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NationalProgramConfirmInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NationalProgramConfirmPayload = {
  readonly __typename?: 'NationalProgramConfirmPayload';
  /** As it is now, also where the change was refused with CONFLICT. */
  readonly program?: Maybe<NationalProgram>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NationalProgramConnection = {
  readonly __typename?: 'NationalProgramConnection';
  readonly edges: ReadonlyArray<NationalProgramEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
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

export type NationalProgramCreatePayload = {
  readonly __typename?: 'NationalProgramCreatePayload';
  /** As it is now, also where the change was refused with CONFLICT. */
  readonly program?: Maybe<NationalProgram>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NationalProgramEdge = {
  readonly __typename?: 'NationalProgramEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: NationalProgram;
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

export type NationalProgramUpdatePayload = {
  readonly __typename?: 'NationalProgramUpdatePayload';
  /** As it is now, also where the change was refused with CONFLICT. */
  readonly program?: Maybe<NationalProgram>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A voice of somebody who agreed to it. */
export type NationalQuote = {
  readonly __typename?: 'NationalQuote';
  readonly display: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

export type NationalSection = {
  readonly __typename?: 'NationalSection';
  /** Plain text with Markdown. */
  readonly body: Scalars['String']['output'];
  readonly heading: BilingualText;
  /** The field it was written in, such as `background`. */
  readonly key: Scalars['String']['output'];
};

export type NationalSource = {
  readonly __typename?: 'NationalSource';
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly publisher: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type NationalStep = {
  readonly __typename?: 'NationalStep';
  readonly body: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type NationalTranslation = {
  readonly __typename?: 'NationalTranslation';
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated: Scalars['Boolean']['output'];
  readonly language: Language;
  readonly summary?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** The network of telework centres and satellite offices (ネットワークの構築). */
export type Network = {
  readonly __typename?: 'Network';
  readonly name: BilingualText;
  readonly pillars: ReadonlyArray<PillarDefinition>;
  /** 「人材誘致」による地方創生を実現. */
  readonly purpose: BilingualText;
  /** The active and suspended regions, from north to south. */
  readonly regions: ReadonlyArray<Region>;
  /** Where the network's model comes from (出典). */
  readonly sources: ReadonlyArray<SourceReference>;
  /** 地方創生: what the public portal says first. */
  readonly tagline: BilingualText;
};

export type NetworkPillar =
  /** 一般への情報発信 */
  | 'PUBLISH_NATIONALLY'
  /** ノウハウの共有 */
  | 'SHARE_KNOW_HOW'
  /** 課題解決のための情報共有 */
  | 'SOLVE_TOGETHER';

export type Node = {
  /** Global ID: type, region and UUIDv7, such as `issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an`. */
  readonly id: Scalars['ID']['output'];
};

/** An exact version of a region's article or story on its way to the nation. */
export type Nomination = Node & {
  readonly __typename?: 'Nomination';
  /** The nominated article; null for a story. */
  readonly article?: Maybe<Article>;
  /** A correction of the class TYPO takes the same approval; it tells reviewers what to expect. */
  readonly changeClass: ChangeClass;
  /** What a machine found in it. */
  readonly checks: ReadonlyArray<NominationCheck>;
  /** The last hundred, oldest first. */
  readonly comments: ReadonlyArray<NominationRemark>;
  /** That version, as it would be shown. */
  readonly content: NationalContent;
  /** The content's global ID. */
  readonly contentId: Scalars['ID']['output'];
  /** The version that is nominated. */
  readonly contentVersion: Scalars['Int']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedByRole?: Maybe<Role>;
  readonly embargoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The same as the clocks in Japan show it, such as 2026-12-01T09:00. */
  readonly embargoUntilInJapan?: Maybe<Scalars['String']['output']>;
  /** When it is over if nobody decides. */
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly hub?: Maybe<Hub>;
  readonly hubName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: PublicationKind;
  readonly nominatedByRole: Role;
  /** Why it should be national. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly openBlockingChecks: Scalars['Int']['output'];
  /** What of the content is national now. */
  readonly publication?: Maybe<NationalItem>;
  /** Why changes are wanted, or it was declined, withdrawn or taken off. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What a coordinator says of it. */
  readonly recommendation?: Maybe<Scalars['String']['output']>;
  readonly recommendedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly region?: Maybe<Region>;
  readonly state: NominationState;
  /** The nominated story; null for an article. */
  readonly story?: Maybe<SuccessStory>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with every act but a comment; for `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};

export type NominationApproveInput = {
  /** Not to be seen before: a time in Japan such as 2026-12-01T09:00, or an instant with its offset. */
  readonly embargoUntil?: InputMaybe<Scalars['String']['input']>;
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NominationApprovePayload = {
  readonly __typename?: 'NominationApprovePayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NominationCheck = {
  readonly __typename?: 'NominationCheck';
  readonly code: NominationCheckCode;
  readonly message: Scalars['String']['output'];
  readonly messageJa: Scalars['String']['output'];
  /** Where in the content, such as `attachments.0.license`. */
  readonly path: Scalars['String']['output'];
  readonly severity: CheckSeverity;
  readonly status: CheckStatus;
  /** Why the secretariat let it pass. */
  readonly waiverReason?: Maybe<Scalars['String']['output']>;
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

export type NominationCommentPayload = {
  readonly __typename?: 'NominationCommentPayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NominationConnection = {
  readonly __typename?: 'NominationConnection';
  readonly edges: ReadonlyArray<NominationEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type NominationDeclineInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type NominationDeclinePayload = {
  readonly __typename?: 'NominationDeclinePayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NominationEdge = {
  readonly __typename?: 'NominationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Nomination;
};

export type NominationEndorseInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type NominationEndorsePayload = {
  readonly __typename?: 'NominationEndorsePayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type NominationRecommendPayload = {
  readonly __typename?: 'NominationRecommendPayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NominationRemark = {
  readonly __typename?: 'NominationRemark';
  readonly authorRole: Role;
  readonly body: Scalars['String']['output'];
  readonly createdAt: Scalars['DateTime']['output'];
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

export type NominationRequestChangesPayload = {
  readonly __typename?: 'NominationRequestChangesPayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type NominationWaiveCheckPayload = {
  readonly __typename?: 'NominationWaiveCheckPayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type NominationWithdrawInput = {
  /** The version that the viewer has seen; after a conflict the payload has the newest. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type NominationWithdrawPayload = {
  readonly __typename?: 'NominationWithdrawPayload';
  readonly nomination?: Maybe<Nomination>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Notification = Node & {
  readonly __typename?: 'Notification';
  readonly id: Scalars['ID']['output'];
};

export type Organization = Node & {
  readonly __typename?: 'Organization';
  readonly id: Scalars['ID']['output'];
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

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type PatternDefinition = {
  readonly __typename?: 'PatternDefinition';
  /** The number of the study group's case (事例), as far as it is known. */
  readonly caseNumber?: Maybe<Scalars['Int']['output']>;
  readonly code: TeleworkPattern;
  /** As the glossary has it; null unless in both languages. */
  readonly definition?: Maybe<BilingualText>;
  readonly label: BilingualText;
  readonly origin: PatternOrigin;
};

export type PatternOrigin =
  /** 追加提案 */
  | 'ADDITIONAL_PROPOSAL'
  /** 研究会の事例 */
  | 'STUDY_GROUP_CASE';

export type PillarDefinition = {
  readonly __typename?: 'PillarDefinition';
  readonly code: NetworkPillar;
  /** How it works in the network. */
  readonly definition: BilingualText;
  readonly label: BilingualText;
};

/** A program that takes the national feed. */
export type PortalClient = Node & {
  readonly __typename?: 'PortalClient';
  readonly contact: PortalContact;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** The last characters of its key. */
  readonly keyHint: Scalars['String']['output'];
  /** Entries of the feed that it has not acknowledged. */
  readonly lag: Scalars['Int']['output'];
  readonly lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Up to which entry it says it has the feed. */
  readonly lastSeenSeq?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  readonly organization: Scalars['String']['output'];
  /** Requests a minute that it may make; one that may load more than 500 rows counts as several. */
  readonly ratePerMinute: Scalars['Int']['output'];
  readonly scopes: ReadonlyArray<PortalScope>;
  readonly status: PortalClientStatus;
  readonly version: Scalars['Int']['output'];
};

export type PortalClientConnection = {
  readonly __typename?: 'PortalClientConnection';
  readonly edges: ReadonlyArray<PortalClientEdge>;
  readonly pageInfo: PageInfo;
  /** Number of all rows, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

export type PortalClientEdge = {
  readonly __typename?: 'PortalClientEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PortalClient;
};

export type PortalClientOrder =
  | 'NEWEST';

export type PortalClientRegisterInput = {
  readonly contact: PortalContactInput;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly organization: Scalars['String']['input'];
  /** From 1 to 6000. */
  readonly ratePerMinute: Scalars['Int']['input'];
  readonly scopes: ReadonlyArray<PortalScope>;
};

export type PortalClientRegisterPayload = {
  readonly __typename?: 'PortalClientRegisterPayload';
  readonly client?: Maybe<PortalClient>;
  /** For the header `authorization: Bearer …`; null when a request is repeated, for it is not kept. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PortalClientRevokeInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
};

export type PortalClientRevokePayload = {
  readonly __typename?: 'PortalClientRevokePayload';
  readonly client?: Maybe<PortalClient>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PortalClientRotateKeyInput = {
  readonly expectedVersion: Scalars['Int']['input'];
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type PortalClientRotateKeyPayload = {
  readonly __typename?: 'PortalClientRotateKeyPayload';
  readonly client?: Maybe<PortalClient>;
  /** The new key; null when a request is repeated, for it is not kept. */
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PortalClientStatus =
  /** 有効 */
  | 'ACTIVE'
  /** 失効 */
  | 'REVOKED';

export type PortalContact = {
  readonly __typename?: 'PortalContact';
  readonly email: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

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

export type ProgramContactInput = {
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** 連絡先. */
export type ProgramContactPoint = {
  readonly __typename?: 'ProgramContactPoint';
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
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

export type ProgramProvider = {
  readonly __typename?: 'ProgramProvider';
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['output'];
};

export type ProgramProviderInput = {
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['input'];
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

/** An article or story as the nation shows it: the version that was approved, from a copy that needs no region. */
export type Publication = Node & {
  readonly __typename?: 'Publication';
  /** All that was approved. */
  readonly content: NationalContent;
  /** Number of its newest entry in the feed. */
  readonly feedSeq: Scalars['Int']['output'];
  readonly hub?: Maybe<Hub>;
  /** Of the author, as its region wrote it; `hub` has what it is now. */
  readonly hubName: Scalars['String']['output'];
  /** The content's own global ID. */
  readonly id: Scalars['ID']['output'];
  /** The region has left the network; what it published stays until the secretariat has decided on it. */
  readonly isRegionArchived: Scalars['Boolean']['output'];
  readonly kind: PublicationKind;
  /** The languages in which its title can be had, the original first. */
  readonly languages: ReadonlyArray<Language>;
  readonly license?: Maybe<License>;
  /** When it became national first. */
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly region?: Maybe<Region>;
  /** As people said it when this was approved, such as 東北. */
  readonly regionName: Scalars['String']['output'];
  /** In the wanted language, or in the original's; for JA_EASY the gist in easy Japanese, where there is one. */
  readonly summary: LocalizedText;
  /** In the wanted language, or in the original's. */
  readonly title: LocalizedText;
  /** When what is seen here was put here. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The version that was approved. */
  readonly version: Scalars['Int']['output'];
};


/** An article or story as the nation shows it: the version that was approved, from a copy that needs no region. */
export type PublicationSummaryArgs = {
  language: Language;
};


/** An article or story as the nation shows it: the version that was approved, from a copy that needs no region. */
export type PublicationTitleArgs = {
  language: Language;
};

export type PublicationHideInput = {
  /** From 1 to 72. */
  readonly hours: Scalars['Int']['input'];
  /** The content's global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For the audit and the secretariat; never shown in public. */
  readonly note: Scalars['String']['input'];
};

export type PublicationHidePayload = {
  readonly __typename?: 'PublicationHidePayload';
  /** As everybody sees it now. */
  readonly item?: Maybe<NationalItem>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type PublicationRetractPayload = {
  readonly __typename?: 'PublicationRetractPayload';
  /** As everybody sees it now. */
  readonly item?: Maybe<NationalItem>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type PublicationUnhideInput = {
  /** The content's global ID. */
  readonly id: Scalars['ID']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  readonly note: Scalars['String']['input'];
};

export type PublicationUnhidePayload = {
  readonly __typename?: 'PublicationUnhidePayload';
  /** As everybody sees it now. */
  readonly item?: Maybe<NationalItem>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** The model cities (モデル市). */
  readonly archetypes: ReadonlyArray<ArchetypeDefinition>;
  /** One award, or null when there is none. */
  readonly award?: Maybe<Award>;
  /** What was honoured for hometown telework (表彰), in one order; paging as in `nationalPrograms`. */
  readonly awards: AwardConnection;
  /** What a centre does (求められる機能). */
  readonly centerFunctions: ReadonlyArray<CenterFunctionDefinition>;
  /** The glossary: all of it, or the terms named by `terms`, or those in which all words of `text` occur; width and case do not matter. */
  readonly glossary: ReadonlyArray<GlossaryTerm>;
  /** Issues that were made one, the newest first. For coordinators, admins and the secretariat. */
  readonly issueMerges?: Maybe<IssueMergeConnection>;
  /** Every national act: the secretariat sees all, an admin and a coordinator those of their regions, an editor their own. */
  readonly nationalAudit?: Maybe<NationalAuditConnection>;
  /** What is national, for everybody; it never asks a region. Forward only: `first` is between 1 and 100, the default is the first 20. */
  readonly nationalFeed?: Maybe<NationalFeedConnection>;
  /** One national support program, or null when there is none. */
  readonly nationalProgram?: Maybe<NationalProgram>;
  /** The support programs of the nation (国の制度), in one order. `first` or `last` is between 1 and 100; the default is the first 20. */
  readonly nationalPrograms: NationalProgramConnection;
  /** The network itself: what it is for, its three pillars, and where its model comes from. */
  readonly network: Network;
  /** Whatever has this global ID; null when the ID is not one of a region in the network. */
  readonly node?: Maybe<Node>;
  /** Several of them in the order of `ids`. At most 100. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One nomination, or null when there is none that the viewer may see. */
  readonly nomination?: Maybe<Nomination>;
  /** The portal client that asks, with how far it has read; null for everybody else. */
  readonly portalClient?: Maybe<PortalClient>;
  /** The portals that take the feed. For the secretariat. */
  readonly portalClients?: Maybe<PortalClientConnection>;
  /** What is national under this ID of an article or story, or the tombstone of what was; null for what never was. */
  readonly publication?: Maybe<NationalItem>;
  /** Several of them in the order of `ids`. At most 100. */
  readonly publicationsById?: Maybe<ReadonlyArray<Maybe<NationalItem>>>;
  /** The points by which hometown telework becomes real (実現のポイント). */
  readonly realizationPoints: ReadonlyArray<RealizationPointDefinition>;
  /** One region, or null when it does not exist or the viewer may not see it. */
  readonly region?: Maybe<Region>;
  /** The regions of the network, from north to south: the active and suspended ones, or those of `status`. The secretariat alone sees other states. */
  readonly regions: ReadonlyArray<Region>;
  /** What waits at the national desk, as far as the viewer may see it: own hub's, own region's, assigned regions', all for the secretariat. For members. */
  readonly reviewQueue?: Maybe<NominationConnection>;
  /** Where a newcomer begins: what the source's model of such a city puts first, for which goals, and why. */
  readonly startHere?: Maybe<StartingPoint>;
  /** What is done for hometown telework (支援策). */
  readonly supportMeasures: ReadonlyArray<MeasureDefinition>;
  /** The closed vocabularies of the schema with labels: all, or those of these names. */
  readonly taxonomies: ReadonlyArray<Taxonomy>;
  /** One vocabulary by the name of its enum, such as `IssueCategory`. */
  readonly taxonomy?: Maybe<Taxonomy>;
  /** The promotion patterns (推進パターン). */
  readonly teleworkPatterns: ReadonlyArray<PatternDefinition>;
  /** The topics that texts are filed under. */
  readonly topics: ReadonlyArray<TopicDefinition>;
  /** The kinds of virtual places (バーチャルな場). */
  readonly virtualPlaceKinds: ReadonlyArray<VirtualPlaceKindDefinition>;
};


export type QueryAwardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AwardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: AwardOrder;
};


export type QueryGlossaryArgs = {
  language: Language;
  terms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIssueMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: IssueMergeOrder;
  states?: InputMaybe<ReadonlyArray<IssueMergeState>>;
};


export type QueryNationalAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NationalAuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: NationalAuditOrder;
};


export type QueryNationalFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  afterSeq?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<NationalFeedFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NationalFeedOrder>;
};


export type QueryNationalProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNationalProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NationalProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: NationalProgramOrder;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryNominationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPortalClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: PortalClientOrder;
  status?: InputMaybe<PortalClientStatus>;
};


export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPublicationsByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['String']['input'];
};


export type QueryRegionsArgs = {
  status?: InputMaybe<ReadonlyArray<RegionStatus>>;
};


export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NominationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: NominationOrder;
};


export type QueryStartHereArgs = {
  access?: InputMaybe<SmallCityAccess>;
  archetype: CityArchetype;
  functions: ReadonlyArray<CenterFunction>;
};


export type QueryTaxonomiesArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryTaxonomyArgs = {
  name: Scalars['String']['input'];
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

export type RealizationPointDefinition = {
  readonly __typename?: 'RealizationPointDefinition';
  readonly capabilities: ReadonlyArray<Capability>;
  readonly code: RealizationPoint;
  readonly keyword: BilingualText;
  readonly label: BilingualText;
};

/** A registered operator of a part of the country, with its own program and data. */
export type Region = {
  readonly __typename?: 'Region';
  /** The URL of the region's program; for the secretariat. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** In every ID of the region, such as `tohoku`. */
  readonly code: Scalars['String']['output'];
  /** Whom to turn to; for members. */
  readonly contact?: Maybe<RegionContact>;
  /** How the gateway finds it answering; for members. */
  readonly health?: Maybe<RegionHealth>;
  /** Since when it has been part of the network; null before. */
  readonly joinedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day of its membership; null when it is open-ended. For members. */
  readonly membershipUntil?: Maybe<Scalars['Date']['output']>;
  /** As people say it, such as 東北. */
  readonly name: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
  readonly nameKana: Scalars['String']['output'];
  readonly operator: RegionOperator;
  /** The prefectures it covers, by their code. */
  readonly prefectures: ReadonlyArray<RegionPrefecture>;
  readonly status: RegionStatus;
  /** Why it is suspended; for members. */
  readonly suspensionReason?: Maybe<Scalars['String']['output']>;
};

export type RegionActivateInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The last day of the membership; open-ended when absent. */
  readonly membershipUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type RegionActivatePayload = {
  readonly __typename?: 'RegionActivatePayload';
  readonly region?: Maybe<Region>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RegionAdmitInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegionAdmitPayload = {
  readonly __typename?: 'RegionAdmitPayload';
  readonly region?: Maybe<Region>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type RegionApplyPayload = {
  readonly __typename?: 'RegionApplyPayload';
  readonly region?: Maybe<Region>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RegionContact = {
  readonly __typename?: 'RegionContact';
  readonly email: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type RegionContactInput = {
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

export type RegionHealth = {
  readonly __typename?: 'RegionHealth';
  readonly consecutiveFailures: Scalars['Int']['output'];
  /** Whether the gateway asks it nothing just now, after failures in a row; every few seconds one request tries it. */
  readonly isLeftAlone: Scalars['Boolean']['output'];
  readonly lastOkAt?: Maybe<Scalars['DateTime']['output']>;
  /** 95 of 100 answers came within so many milliseconds. */
  readonly p95Ms?: Maybe<Scalars['Int']['output']>;
  /** A code such as UNREACHABLE. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Since when it has been so. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** UNKNOWN until the gateway has asked it; SUSPENDED whatever it answers while the network has suspended it. */
  readonly status: RegionHealthStatus;
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

export type RegionLeavePayload = {
  readonly __typename?: 'RegionLeavePayload';
  readonly region?: Maybe<Region>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RegionOperator = {
  readonly __typename?: 'RegionOperator';
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['output'];
};

export type RegionOperatorInput = {
  readonly kind: OrganizationKind;
  readonly name: Scalars['String']['input'];
};

export type RegionPrefecture = {
  readonly __typename?: 'RegionPrefecture';
  /** JIS X 0401, two digits. */
  readonly code: Scalars['String']['output'];
  /** ISO 3166-2, such as JP-01. */
  readonly iso: Scalars['String']['output'];
  /** In katakana. */
  readonly kana: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly nameEn: Scalars['String']['output'];
};

export type RegionResumeInput = {
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegionResumePayload = {
  readonly __typename?: 'RegionResumePayload';
  readonly region?: Maybe<Region>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type RegionSuspendPayload = {
  readonly __typename?: 'RegionSuspendPayload';
  readonly region?: Maybe<Region>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type RegionUpdateAddressInput = {
  readonly address: Scalars['String']['input'];
  readonly code: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type RegionUpdateAddressPayload = {
  readonly __typename?: 'RegionUpdateAddressPayload';
  readonly region?: Maybe<Region>;
  readonly userErrors: ReadonlyArray<UserError>;
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

export type SavedSearch = Node & {
  readonly __typename?: 'SavedSearch';
  readonly id: Scalars['ID']['output'];
};

export type SmallCityAccess =
  /** 通勤可能 */
  | 'COMMUTABLE'
  /** 遠方で通勤不可 */
  | 'REMOTE';

export type Solution = Node & {
  readonly __typename?: 'Solution';
  readonly id: Scalars['ID']['output'];
};

/** Where a statement comes from (出典). */
export type SourceReference = {
  readonly __typename?: 'SourceReference';
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly publisher: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly url?: Maybe<Scalars['String']['output']>;
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

export type StartingPoint = {
  readonly __typename?: 'StartingPoint';
  readonly access?: Maybe<SmallCityAccess>;
  readonly archetype: ArchetypeDefinition;
  /** All functions, those that the model or the hub itself stresses before the others. */
  readonly functions: ReadonlyArray<SuggestedFunction>;
  readonly goals: ReadonlyArray<SuggestedGoal>;
  /** All patterns, those that the model puts first before the others. */
  readonly patterns: ReadonlyArray<SuggestedPattern>;
  /** What such a city is like; that of the variant where there is one. */
  readonly situation: BilingualText;
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

export type SuccessStory = Node & {
  readonly __typename?: 'SuccessStory';
  readonly id: Scalars['ID']['output'];
  /** Its newest nomination, where the viewer may see it. */
  readonly nomination?: Maybe<Nomination>;
  /** What of it is national now, or the tombstone of what was; null when it never was. */
  readonly publication?: Maybe<NationalItem>;
  /** The awards that the nation's register ties to this story, newest first, at most 20; `awards` is what the story itself tells. */
  readonly registeredAwards: ReadonlyArray<Award>;
  /** Where it stands in its region and in the nation: NATIONAL, NOMINATED, or as `status` says. */
  readonly standing?: Maybe<ContentStatus>;
  readonly status: ContentStatus;
};

export type SuggestedFunction = {
  readonly __typename?: 'SuggestedFunction';
  readonly code: CenterFunction;
  readonly emphasis?: Maybe<Emphasis>;
  readonly label: BilingualText;
  /** Why it is suggested; null where it is not. */
  readonly why?: Maybe<BilingualText>;
};

export type SuggestedGoal = {
  readonly __typename?: 'SuggestedGoal';
  readonly code: ArchetypeGoal;
  readonly label: BilingualText;
};

export type SuggestedPattern = {
  readonly __typename?: 'SuggestedPattern';
  readonly code: TeleworkPattern;
  readonly definition?: Maybe<BilingualText>;
  /** Null where the source's sentences say nothing of it. */
  readonly emphasis?: Maybe<Emphasis>;
  readonly label: BilingualText;
  /** Why it is suggested; null where it is not. */
  readonly why?: Maybe<BilingualText>;
};

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

export type SupportProgram = Node & {
  readonly __typename?: 'SupportProgram';
  readonly id: Scalars['ID']['output'];
};

/** A closed vocabulary; its name is that of the enum. */
export type Taxonomy = {
  readonly __typename?: 'Taxonomy';
  readonly codes: ReadonlyArray<TaxonomyCode>;
  readonly name: Scalars['String']['output'];
};

export type TaxonomyCode = {
  readonly __typename?: 'TaxonomyCode';
  readonly code: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly ja: Scalars['String']['output'];
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

/** What is left of something that was national; never its text. */
export type Tombstone = Node & {
  readonly __typename?: 'Tombstone';
  readonly feedSeq: Scalars['Int']['output'];
  readonly formerType: PublicationKind;
  /** While it is only hidden: when it will be seen again unless the secretariat decides otherwise. */
  readonly hiddenUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The content's own global ID. */
  readonly id: Scalars['ID']['output'];
  readonly reasonCode: TombstoneReason;
  /** What takes its place. */
  readonly replacedBy?: Maybe<NationalItem>;
  readonly retractedAt: Scalars['DateTime']['output'];
};

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

export type TopicDefinition = {
  readonly __typename?: 'TopicDefinition';
  readonly code: Topic;
  readonly label: BilingualText;
  /** What the glossary adds. */
  readonly note?: Maybe<Scalars['String']['output']>;
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

export type VirtualPlaceKind =
  /** バーチャル教室 */
  | 'CLASSROOM'
  /** バーチャル公民館 */
  | 'COMMUNITY_CENTER'
  /** バーチャル病院 */
  | 'HOSPITAL'
  /** バーチャルオフィス */
  | 'OFFICE';

export type VirtualPlaceKindDefinition = {
  readonly __typename?: 'VirtualPlaceKindDefinition';
  readonly code: VirtualPlaceKind;
  readonly label: BilingualText;
  readonly lifeServices: ReadonlyArray<LifeServiceKind>;
  readonly remoteChannel: RemoteChannel;
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
  Article: Article;
  Award: Award;
  Hub: Hub;
  Issue: Issue;
  NationalProgram: NationalProgram;
  Region: Region;
  SuccessStory: SuccessStory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Article:
    ( { __typename: 'Article' }
    & GraphQLRecursivePick<FederationTypes['Article'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Article'], {"status":true}> ) );
  Award:
    ( { __typename: 'Award' }
    & GraphQLRecursivePick<FederationTypes['Award'], {"id":true}> );
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
  Issue:
    ( { __typename: 'Issue' }
    & GraphQLRecursivePick<FederationTypes['Issue'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Issue'], {"duplicateOfId":true}> ) );
  NationalProgram:
    ( { __typename: 'NationalProgram' }
    & GraphQLRecursivePick<FederationTypes['NationalProgram'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  SuccessStory:
    ( { __typename: 'SuccessStory' }
    & GraphQLRecursivePick<FederationTypes['SuccessStory'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['SuccessStory'], {"status":true}> ) );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Adoption: ResolverTypeWrapper<Adoption>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchetypeDefinition: ResolverTypeWrapper<ArchetypeRow>;
  ArchetypeEmphasis: ResolverTypeWrapper<EmphasisRow>;
  ArchetypeGoal: ArchetypeGoal;
  ArchetypeVariant: ResolverTypeWrapper<ArchetypeVariant>;
  Article: ResolverTypeWrapper<Reference>;
  ArticleKind: ArticleKind;
  AttractionApproach: AttractionApproach;
  Audience: Audience;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  Award: ResolverTypeWrapper<AwardRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AwardConnection: ResolverTypeWrapper<AwardPage>;
  AwardCreateInput: AwardCreateInput;
  AwardCreatePayload: ResolverTypeWrapper<Omit<AwardCreatePayload, 'award'> & { award?: Maybe<ResolversTypes['Award']> }>;
  AwardEdge: ResolverTypeWrapper<Omit<AwardEdge, 'node'> & { node: ResolversTypes['Award'] }>;
  AwardFilter: AwardFilter;
  AwardOrder: AwardOrder;
  AwardRecipient: ResolverTypeWrapper<Omit<AwardRecipient, 'hub'> & { hub?: Maybe<ResolversTypes['Hub']> }>;
  AwardUpdateInput: AwardUpdateInput;
  AwardUpdatePayload: ResolverTypeWrapper<Omit<AwardUpdatePayload, 'award'> & { award?: Maybe<ResolversTypes['Award']> }>;
  BilingualText: ResolverTypeWrapper<BilingualText>;
  Capability: Capability;
  CenterFunction: CenterFunction;
  CenterFunctionDefinition: ResolverTypeWrapper<CenterFunctionRow>;
  ChangeClass: ChangeClass;
  CheckSeverity: CheckSeverity;
  CheckStatus: CheckStatus;
  CityArchetype: CityArchetype;
  Comment: ResolverTypeWrapper<Comment>;
  CompanyEngagement: ResolverTypeWrapper<CompanyEngagement>;
  CompanyMerit: CompanyMerit;
  ConfidenceLevel: ConfidenceLevel;
  ContentNominateInput: ContentNominateInput;
  ContentNominatePayload: ResolverTypeWrapper<Omit<ContentNominatePayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  ContentStatus: ContentStatus;
  CostBand: CostBand;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DepartedDecision: DepartedDecision;
  DepartedRegionDecideInput: DepartedRegionDecideInput;
  DepartedRegionDecidePayload: ResolverTypeWrapper<Omit<DepartedRegionDecidePayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  EmbargoCancelInput: EmbargoCancelInput;
  EmbargoCancelPayload: ResolverTypeWrapper<Omit<EmbargoCancelPayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  Emphasis: Emphasis;
  EmphasisSubject: ResolverTypeWrapper<EmphasisSubject>;
  EmphasisSubjectKind: EmphasisSubjectKind;
  Event: ResolverTypeWrapper<Event>;
  ExpenseKind: ExpenseKind;
  FacilityOrigin: FacilityOrigin;
  FeedAcknowledgeInput: FeedAcknowledgeInput;
  FeedAcknowledgePayload: ResolverTypeWrapper<Omit<FeedAcknowledgePayload, 'client'> & { client?: Maybe<ResolversTypes['PortalClient']> }>;
  FeedEntry: ResolverTypeWrapper<PublicationRow>;
  FeedEntryKind: FeedEntryKind;
  FunctionActivity: FunctionActivity;
  FunctionHeading: FunctionHeading;
  GlossaryTerm: ResolverTypeWrapper<ShownTerm>;
  GlossaryTermSaveInput: GlossaryTermSaveInput;
  GlossaryTermSavePayload: ResolverTypeWrapper<Omit<GlossaryTermSavePayload, 'term'> & { term?: Maybe<ResolversTypes['GlossaryTerm']> }>;
  Hub: ResolverTypeWrapper<Reference>;
  HubImport: ResolverTypeWrapper<HubImport>;
  IctStage: IctStage;
  Issue: ResolverTypeWrapper<KnownIssue>;
  IssueMerge: ResolverTypeWrapper<MergeRow>;
  IssueMergeConnection: ResolverTypeWrapper<MergePage>;
  IssueMergeEdge: ResolverTypeWrapper<Omit<IssueMergeEdge, 'node'> & { node: ResolversTypes['IssueMerge'] }>;
  IssueMergeInput: IssueMergeInput;
  IssueMergeOrder: IssueMergeOrder;
  IssueMergePayload: ResolverTypeWrapper<Omit<IssueMergePayload, 'merge'> & { merge?: Maybe<ResolversTypes['IssueMerge']> }>;
  IssueMergeState: IssueMergeState;
  IssueUnmergeInput: IssueUnmergeInput;
  IssueUnmergePayload: ResolverTypeWrapper<Omit<IssueUnmergePayload, 'merge'> & { merge?: Maybe<ResolversTypes['IssueMerge']> }>;
  Language: Language;
  License: License;
  LifeServiceKind: LifeServiceKind;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MeToo: ResolverTypeWrapper<MeToo>;
  MeasureDefinition: ResolverTypeWrapper<MeasureDefinition>;
  ModerationCase: ResolverTypeWrapper<ModerationCase>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalAttachment: ResolverTypeWrapper<NationalAttachment>;
  NationalAuditConnection: ResolverTypeWrapper<AuditPage>;
  NationalAuditEdge: ResolverTypeWrapper<Omit<NationalAuditEdge, 'node'> & { node: ResolversTypes['NationalAuditEntry'] }>;
  NationalAuditEntry: ResolverTypeWrapper<AuditRow>;
  NationalAuditFilter: NationalAuditFilter;
  NationalAuditOrder: NationalAuditOrder;
  NationalAward: ResolverTypeWrapper<NationalAward>;
  NationalContent: ResolverTypeWrapper<ContentSnapshot>;
  NationalFeedConnection: ResolverTypeWrapper<FeedPage>;
  NationalFeedEdge: ResolverTypeWrapper<Omit<NationalFeedEdge, 'node'> & { node: ResolversTypes['FeedEntry'] }>;
  NationalFeedFilter: NationalFeedFilter;
  NationalFeedOrder: NationalFeedOrder;
  NationalItem: ResolverTypeWrapper<PublicationRow>;
  NationalOutcome: ResolverTypeWrapper<NationalOutcome>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  NationalProgram: ResolverTypeWrapper<ProgramRow>;
  NationalProgramCloseInput: NationalProgramCloseInput;
  NationalProgramClosePayload: ResolverTypeWrapper<Omit<NationalProgramClosePayload, 'program'> & { program?: Maybe<ResolversTypes['NationalProgram']> }>;
  NationalProgramConfirmInput: NationalProgramConfirmInput;
  NationalProgramConfirmPayload: ResolverTypeWrapper<Omit<NationalProgramConfirmPayload, 'program'> & { program?: Maybe<ResolversTypes['NationalProgram']> }>;
  NationalProgramConnection: ResolverTypeWrapper<ProgramPage>;
  NationalProgramCreateInput: NationalProgramCreateInput;
  NationalProgramCreatePayload: ResolverTypeWrapper<Omit<NationalProgramCreatePayload, 'program'> & { program?: Maybe<ResolversTypes['NationalProgram']> }>;
  NationalProgramEdge: ResolverTypeWrapper<Omit<NationalProgramEdge, 'node'> & { node: ResolversTypes['NationalProgram'] }>;
  NationalProgramFilter: NationalProgramFilter;
  NationalProgramOrder: NationalProgramOrder;
  NationalProgramUpdateInput: NationalProgramUpdateInput;
  NationalProgramUpdatePayload: ResolverTypeWrapper<Omit<NationalProgramUpdatePayload, 'program'> & { program?: Maybe<ResolversTypes['NationalProgram']> }>;
  NationalQuote: ResolverTypeWrapper<NationalQuote>;
  NationalSection: ResolverTypeWrapper<NationalSection>;
  NationalSource: ResolverTypeWrapper<NationalSource>;
  NationalStep: ResolverTypeWrapper<NationalStep>;
  NationalTranslation: ResolverTypeWrapper<NationalTranslation>;
  Network: ResolverTypeWrapper<TheNetwork>;
  NetworkPillar: NetworkPillar;
  Node: ResolverTypeWrapper<FoundNode>;
  Nomination: ResolverTypeWrapper<NominationRow>;
  NominationApproveInput: NominationApproveInput;
  NominationApprovePayload: ResolverTypeWrapper<Omit<NominationApprovePayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationCheck: ResolverTypeWrapper<NominationCheck>;
  NominationCheckCode: NominationCheckCode;
  NominationCommentInput: NominationCommentInput;
  NominationCommentPayload: ResolverTypeWrapper<Omit<NominationCommentPayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationConnection: ResolverTypeWrapper<NominationPage>;
  NominationDeclineInput: NominationDeclineInput;
  NominationDeclinePayload: ResolverTypeWrapper<Omit<NominationDeclinePayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationEdge: ResolverTypeWrapper<Omit<NominationEdge, 'node'> & { node: ResolversTypes['Nomination'] }>;
  NominationEndorseInput: NominationEndorseInput;
  NominationEndorsePayload: ResolverTypeWrapper<Omit<NominationEndorsePayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationFilter: NominationFilter;
  NominationOrder: NominationOrder;
  NominationRecommendInput: NominationRecommendInput;
  NominationRecommendPayload: ResolverTypeWrapper<Omit<NominationRecommendPayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationRemark: ResolverTypeWrapper<CommentRow>;
  NominationRequestChangesInput: NominationRequestChangesInput;
  NominationRequestChangesPayload: ResolverTypeWrapper<Omit<NominationRequestChangesPayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationState: NominationState;
  NominationWaiveCheckInput: NominationWaiveCheckInput;
  NominationWaiveCheckPayload: ResolverTypeWrapper<Omit<NominationWaiveCheckPayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  NominationWithdrawInput: NominationWithdrawInput;
  NominationWithdrawPayload: ResolverTypeWrapper<Omit<NominationWithdrawPayload, 'nomination'> & { nomination?: Maybe<ResolversTypes['Nomination']> }>;
  Notification: ResolverTypeWrapper<Notification>;
  Organization: ResolverTypeWrapper<Organization>;
  OrganizationKind: OrganizationKind;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PatternDefinition: ResolverTypeWrapper<PatternRow>;
  PatternOrigin: PatternOrigin;
  PillarDefinition: ResolverTypeWrapper<PillarDefinition>;
  PortalClient: ResolverTypeWrapper<ClientRow>;
  PortalClientConnection: ResolverTypeWrapper<ClientPage>;
  PortalClientEdge: ResolverTypeWrapper<Omit<PortalClientEdge, 'node'> & { node: ResolversTypes['PortalClient'] }>;
  PortalClientOrder: PortalClientOrder;
  PortalClientRegisterInput: PortalClientRegisterInput;
  PortalClientRegisterPayload: ResolverTypeWrapper<Omit<PortalClientRegisterPayload, 'client'> & { client?: Maybe<ResolversTypes['PortalClient']> }>;
  PortalClientRevokeInput: PortalClientRevokeInput;
  PortalClientRevokePayload: ResolverTypeWrapper<Omit<PortalClientRevokePayload, 'client'> & { client?: Maybe<ResolversTypes['PortalClient']> }>;
  PortalClientRotateKeyInput: PortalClientRotateKeyInput;
  PortalClientRotateKeyPayload: ResolverTypeWrapper<Omit<PortalClientRotateKeyPayload, 'client'> & { client?: Maybe<ResolversTypes['PortalClient']> }>;
  PortalClientStatus: PortalClientStatus;
  PortalContact: ResolverTypeWrapper<PortalContact>;
  PortalContactInput: PortalContactInput;
  PortalScope: PortalScope;
  ProgramContactInput: ProgramContactInput;
  ProgramContactPoint: ResolverTypeWrapper<ProgramContactPoint>;
  ProgramKind: ProgramKind;
  ProgramProvider: ResolverTypeWrapper<ProgramProvider>;
  ProgramProviderInput: ProgramProviderInput;
  ProgramStatus: ProgramStatus;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationHideInput: PublicationHideInput;
  PublicationHidePayload: ResolverTypeWrapper<Omit<PublicationHidePayload, 'item'> & { item?: Maybe<ResolversTypes['NationalItem']> }>;
  PublicationKind: PublicationKind;
  PublicationRetractInput: PublicationRetractInput;
  PublicationRetractPayload: ResolverTypeWrapper<Omit<PublicationRetractPayload, 'item'> & { item?: Maybe<ResolversTypes['NationalItem']> }>;
  PublicationUnhideInput: PublicationUnhideInput;
  PublicationUnhidePayload: ResolverTypeWrapper<Omit<PublicationUnhidePayload, 'item'> & { item?: Maybe<ResolversTypes['NationalItem']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RealizationPoint: RealizationPoint;
  RealizationPointDefinition: ResolverTypeWrapper<RealizationPointRow>;
  Region: ResolverTypeWrapper<RegionRow>;
  RegionActivateInput: RegionActivateInput;
  RegionActivatePayload: ResolverTypeWrapper<Omit<RegionActivatePayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RegionAdmitInput: RegionAdmitInput;
  RegionAdmitPayload: ResolverTypeWrapper<Omit<RegionAdmitPayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RegionApplyInput: RegionApplyInput;
  RegionApplyPayload: ResolverTypeWrapper<Omit<RegionApplyPayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RegionContact: ResolverTypeWrapper<RegionContact>;
  RegionContactInput: RegionContactInput;
  RegionHealth: ResolverTypeWrapper<ShownHealth>;
  RegionHealthStatus: RegionHealthStatus;
  RegionLeaveInput: RegionLeaveInput;
  RegionLeavePayload: ResolverTypeWrapper<Omit<RegionLeavePayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RegionOperator: ResolverTypeWrapper<RegionOperator>;
  RegionOperatorInput: RegionOperatorInput;
  RegionPrefecture: ResolverTypeWrapper<RegionPrefecture>;
  RegionResumeInput: RegionResumeInput;
  RegionResumePayload: ResolverTypeWrapper<Omit<RegionResumePayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RegionStatus: RegionStatus;
  RegionSuspendInput: RegionSuspendInput;
  RegionSuspendPayload: ResolverTypeWrapper<Omit<RegionSuspendPayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RegionUpdateAddressInput: RegionUpdateAddressInput;
  RegionUpdateAddressPayload: ResolverTypeWrapper<Omit<RegionUpdateAddressPayload, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  RemoteChannel: RemoteChannel;
  RetractionReason: RetractionReason;
  Role: Role;
  SavedSearch: ResolverTypeWrapper<SavedSearch>;
  SmallCityAccess: SmallCityAccess;
  Solution: ResolverTypeWrapper<Solution>;
  SourceReference: ResolverTypeWrapper<SourceReference>;
  StaffBand: StaffBand;
  StartingPoint: ResolverTypeWrapper<Omit<StartingPoint, 'archetype'> & { archetype: ResolversTypes['ArchetypeDefinition'] }>;
  SuccessFactor: SuccessFactor;
  SuccessStory: ResolverTypeWrapper<Reference>;
  SuggestedFunction: ResolverTypeWrapper<SuggestedFunction>;
  SuggestedGoal: ResolverTypeWrapper<SuggestedGoal>;
  SuggestedPattern: ResolverTypeWrapper<SuggestedPattern>;
  SupportLevel: SupportLevel;
  SupportMeasure: SupportMeasure;
  SupportProgram: ResolverTypeWrapper<SupportProgram>;
  Taxonomy: ResolverTypeWrapper<Taxonomy>;
  TaxonomyCode: ResolverTypeWrapper<TaxonomyCode>;
  TeleworkPattern: TeleworkPattern;
  Tombstone: ResolverTypeWrapper<PublicationRow>;
  TombstoneReason: TombstoneReason;
  Topic: Topic;
  TopicDefinition: ResolverTypeWrapper<TopicDefinition>;
  UserError: ResolverTypeWrapper<UserError>;
  VirtualPlaceKind: VirtualPlaceKind;
  VirtualPlaceKindDefinition: ResolverTypeWrapper<VirtualPlaceKindRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Adoption: Adoption;
  ID: Scalars['ID']['output'];
  ArchetypeDefinition: ArchetypeRow;
  ArchetypeEmphasis: EmphasisRow;
  ArchetypeVariant: ArchetypeVariant;
  Article: Reference;
  AuditEntry: AuditEntry;
  Award: AwardRow;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AwardConnection: AwardPage;
  AwardCreateInput: AwardCreateInput;
  AwardCreatePayload: Omit<AwardCreatePayload, 'award'> & { award?: Maybe<ResolversParentTypes['Award']> };
  AwardEdge: Omit<AwardEdge, 'node'> & { node: ResolversParentTypes['Award'] };
  AwardFilter: AwardFilter;
  AwardRecipient: Omit<AwardRecipient, 'hub'> & { hub?: Maybe<ResolversParentTypes['Hub']> };
  AwardUpdateInput: AwardUpdateInput;
  AwardUpdatePayload: Omit<AwardUpdatePayload, 'award'> & { award?: Maybe<ResolversParentTypes['Award']> };
  BilingualText: BilingualText;
  CenterFunctionDefinition: CenterFunctionRow;
  Comment: Comment;
  CompanyEngagement: CompanyEngagement;
  ContentNominateInput: ContentNominateInput;
  ContentNominatePayload: Omit<ContentNominatePayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DepartedRegionDecideInput: DepartedRegionDecideInput;
  DepartedRegionDecidePayload: Omit<DepartedRegionDecidePayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  EmbargoCancelInput: EmbargoCancelInput;
  EmbargoCancelPayload: Omit<EmbargoCancelPayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  EmphasisSubject: EmphasisSubject;
  Event: Event;
  FeedAcknowledgeInput: FeedAcknowledgeInput;
  FeedAcknowledgePayload: Omit<FeedAcknowledgePayload, 'client'> & { client?: Maybe<ResolversParentTypes['PortalClient']> };
  FeedEntry: PublicationRow;
  GlossaryTerm: ShownTerm;
  GlossaryTermSaveInput: GlossaryTermSaveInput;
  GlossaryTermSavePayload: Omit<GlossaryTermSavePayload, 'term'> & { term?: Maybe<ResolversParentTypes['GlossaryTerm']> };
  Hub: Reference;
  HubImport: HubImport;
  Issue: KnownIssue;
  IssueMerge: MergeRow;
  IssueMergeConnection: MergePage;
  IssueMergeEdge: Omit<IssueMergeEdge, 'node'> & { node: ResolversParentTypes['IssueMerge'] };
  IssueMergeInput: IssueMergeInput;
  IssueMergePayload: Omit<IssueMergePayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['IssueMerge']> };
  IssueUnmergeInput: IssueUnmergeInput;
  IssueUnmergePayload: Omit<IssueUnmergePayload, 'merge'> & { merge?: Maybe<ResolversParentTypes['IssueMerge']> };
  LocalizedText: LocalizedText;
  MeToo: MeToo;
  MeasureDefinition: MeasureDefinition;
  ModerationCase: ModerationCase;
  Mutation: Record<PropertyKey, never>;
  NationalAttachment: NationalAttachment;
  NationalAuditConnection: AuditPage;
  NationalAuditEdge: Omit<NationalAuditEdge, 'node'> & { node: ResolversParentTypes['NationalAuditEntry'] };
  NationalAuditEntry: AuditRow;
  NationalAuditFilter: NationalAuditFilter;
  NationalAward: NationalAward;
  NationalContent: ContentSnapshot;
  NationalFeedConnection: FeedPage;
  NationalFeedEdge: Omit<NationalFeedEdge, 'node'> & { node: ResolversParentTypes['FeedEntry'] };
  NationalFeedFilter: NationalFeedFilter;
  NationalItem: PublicationRow;
  NationalOutcome: NationalOutcome;
  Float: Scalars['Float']['output'];
  NationalProgram: ProgramRow;
  NationalProgramCloseInput: NationalProgramCloseInput;
  NationalProgramClosePayload: Omit<NationalProgramClosePayload, 'program'> & { program?: Maybe<ResolversParentTypes['NationalProgram']> };
  NationalProgramConfirmInput: NationalProgramConfirmInput;
  NationalProgramConfirmPayload: Omit<NationalProgramConfirmPayload, 'program'> & { program?: Maybe<ResolversParentTypes['NationalProgram']> };
  NationalProgramConnection: ProgramPage;
  NationalProgramCreateInput: NationalProgramCreateInput;
  NationalProgramCreatePayload: Omit<NationalProgramCreatePayload, 'program'> & { program?: Maybe<ResolversParentTypes['NationalProgram']> };
  NationalProgramEdge: Omit<NationalProgramEdge, 'node'> & { node: ResolversParentTypes['NationalProgram'] };
  NationalProgramFilter: NationalProgramFilter;
  NationalProgramUpdateInput: NationalProgramUpdateInput;
  NationalProgramUpdatePayload: Omit<NationalProgramUpdatePayload, 'program'> & { program?: Maybe<ResolversParentTypes['NationalProgram']> };
  NationalQuote: NationalQuote;
  NationalSection: NationalSection;
  NationalSource: NationalSource;
  NationalStep: NationalStep;
  NationalTranslation: NationalTranslation;
  Network: TheNetwork;
  Node: FoundNode;
  Nomination: NominationRow;
  NominationApproveInput: NominationApproveInput;
  NominationApprovePayload: Omit<NominationApprovePayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationCheck: NominationCheck;
  NominationCommentInput: NominationCommentInput;
  NominationCommentPayload: Omit<NominationCommentPayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationConnection: NominationPage;
  NominationDeclineInput: NominationDeclineInput;
  NominationDeclinePayload: Omit<NominationDeclinePayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationEdge: Omit<NominationEdge, 'node'> & { node: ResolversParentTypes['Nomination'] };
  NominationEndorseInput: NominationEndorseInput;
  NominationEndorsePayload: Omit<NominationEndorsePayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationFilter: NominationFilter;
  NominationRecommendInput: NominationRecommendInput;
  NominationRecommendPayload: Omit<NominationRecommendPayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationRemark: CommentRow;
  NominationRequestChangesInput: NominationRequestChangesInput;
  NominationRequestChangesPayload: Omit<NominationRequestChangesPayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationWaiveCheckInput: NominationWaiveCheckInput;
  NominationWaiveCheckPayload: Omit<NominationWaiveCheckPayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  NominationWithdrawInput: NominationWithdrawInput;
  NominationWithdrawPayload: Omit<NominationWithdrawPayload, 'nomination'> & { nomination?: Maybe<ResolversParentTypes['Nomination']> };
  Notification: Notification;
  Organization: Organization;
  PageInfo: PageInfo;
  PatternDefinition: PatternRow;
  PillarDefinition: PillarDefinition;
  PortalClient: ClientRow;
  PortalClientConnection: ClientPage;
  PortalClientEdge: Omit<PortalClientEdge, 'node'> & { node: ResolversParentTypes['PortalClient'] };
  PortalClientRegisterInput: PortalClientRegisterInput;
  PortalClientRegisterPayload: Omit<PortalClientRegisterPayload, 'client'> & { client?: Maybe<ResolversParentTypes['PortalClient']> };
  PortalClientRevokeInput: PortalClientRevokeInput;
  PortalClientRevokePayload: Omit<PortalClientRevokePayload, 'client'> & { client?: Maybe<ResolversParentTypes['PortalClient']> };
  PortalClientRotateKeyInput: PortalClientRotateKeyInput;
  PortalClientRotateKeyPayload: Omit<PortalClientRotateKeyPayload, 'client'> & { client?: Maybe<ResolversParentTypes['PortalClient']> };
  PortalContact: PortalContact;
  PortalContactInput: PortalContactInput;
  ProgramContactInput: ProgramContactInput;
  ProgramContactPoint: ProgramContactPoint;
  ProgramProvider: ProgramProvider;
  ProgramProviderInput: ProgramProviderInput;
  Publication: PublicationRow;
  PublicationHideInput: PublicationHideInput;
  PublicationHidePayload: Omit<PublicationHidePayload, 'item'> & { item?: Maybe<ResolversParentTypes['NationalItem']> };
  PublicationRetractInput: PublicationRetractInput;
  PublicationRetractPayload: Omit<PublicationRetractPayload, 'item'> & { item?: Maybe<ResolversParentTypes['NationalItem']> };
  PublicationUnhideInput: PublicationUnhideInput;
  PublicationUnhidePayload: Omit<PublicationUnhidePayload, 'item'> & { item?: Maybe<ResolversParentTypes['NationalItem']> };
  Query: Record<PropertyKey, never>;
  RealizationPointDefinition: RealizationPointRow;
  Region: RegionRow;
  RegionActivateInput: RegionActivateInput;
  RegionActivatePayload: Omit<RegionActivatePayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  RegionAdmitInput: RegionAdmitInput;
  RegionAdmitPayload: Omit<RegionAdmitPayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  RegionApplyInput: RegionApplyInput;
  RegionApplyPayload: Omit<RegionApplyPayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  RegionContact: RegionContact;
  RegionContactInput: RegionContactInput;
  RegionHealth: ShownHealth;
  RegionLeaveInput: RegionLeaveInput;
  RegionLeavePayload: Omit<RegionLeavePayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  RegionOperator: RegionOperator;
  RegionOperatorInput: RegionOperatorInput;
  RegionPrefecture: RegionPrefecture;
  RegionResumeInput: RegionResumeInput;
  RegionResumePayload: Omit<RegionResumePayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  RegionSuspendInput: RegionSuspendInput;
  RegionSuspendPayload: Omit<RegionSuspendPayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  RegionUpdateAddressInput: RegionUpdateAddressInput;
  RegionUpdateAddressPayload: Omit<RegionUpdateAddressPayload, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  SavedSearch: SavedSearch;
  Solution: Solution;
  SourceReference: SourceReference;
  StartingPoint: Omit<StartingPoint, 'archetype'> & { archetype: ResolversParentTypes['ArchetypeDefinition'] };
  SuccessStory: Reference;
  SuggestedFunction: SuggestedFunction;
  SuggestedGoal: SuggestedGoal;
  SuggestedPattern: SuggestedPattern;
  SupportProgram: SupportProgram;
  Taxonomy: Taxonomy;
  TaxonomyCode: TaxonomyCode;
  Tombstone: PublicationRow;
  TopicDefinition: TopicDefinition;
  UserError: UserError;
  VirtualPlaceKindDefinition: VirtualPlaceKindRow;
};

export type AdoptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adoption'] = ResolversParentTypes['Adoption']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchetypeDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchetypeDefinition'] = ResolversParentTypes['ArchetypeDefinition']> = {
  code?: Resolver<ResolversTypes['CityArchetype'], ParentType, ContextType>;
  emphases?: Resolver<ReadonlyArray<ResolversTypes['ArchetypeEmphasis']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['ArchetypeGoal']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  variants?: Resolver<ReadonlyArray<ResolversTypes['ArchetypeVariant']>, ParentType, ContextType>;
};

export type ArchetypeEmphasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchetypeEmphasis'] = ResolversParentTypes['ArchetypeEmphasis']> = {
  access?: Resolver<Maybe<ResolversTypes['SmallCityAccess']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Emphasis']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EmphasisSubject'], ParentType, ContextType>;
};

export type ArchetypeVariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchetypeVariant'] = ResolversParentTypes['ArchetypeVariant']> = {
  access?: Resolver<ResolversTypes['SmallCityAccess'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'], FederationReferenceType extends FederationReferenceTypes['Article'] = FederationReferenceTypes['Article']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Article']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ContentStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award'], FederationReferenceType extends FederationReferenceTypes['Award'] = FederationReferenceTypes['Award']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Award']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<AwardNameInArgs, 'language'>>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['AwardRecipient'], ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  storyLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCreatePayload'] = ResolversParentTypes['AwardCreatePayload']> = {
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
};

export type AwardRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardRecipient'] = ResolversParentTypes['AwardRecipient']> = {
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AwardUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardUpdatePayload'] = ResolversParentTypes['AwardUpdatePayload']> = {
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BilingualTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CenterFunctionDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CenterFunctionDefinition'] = ResolversParentTypes['CenterFunctionDefinition']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['FunctionHeading']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompanyEngagement'] = ResolversParentTypes['CompanyEngagement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentNominatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentNominatePayload'] = ResolversParentTypes['ContentNominatePayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DepartedRegionDecidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartedRegionDecidePayload'] = ResolversParentTypes['DepartedRegionDecidePayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  retracted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmbargoCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbargoCancelPayload'] = ResolversParentTypes['EmbargoCancelPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EmphasisSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmphasisSubject'] = ResolversParentTypes['EmphasisSubject']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmphasisSubjectKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedAcknowledgePayload'] = ResolversParentTypes['FeedAcknowledgePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['PortalClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEntry'] = ResolversParentTypes['FeedEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedEntryKind'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['TombstoneReason']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tombstone?: Resolver<Maybe<ResolversTypes['Tombstone']>, ParentType, ContextType>;
};

export type GlossaryTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTerm'] = ResolversParentTypes['GlossaryTerm']> = {
  definition?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  definitionEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definitionJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synonyms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GlossaryTermSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTermSavePayload'] = ResolversParentTypes['GlossaryTermSavePayload']> = {
  term?: Resolver<Maybe<ResolversTypes['GlossaryTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub'], FederationReferenceType extends FederationReferenceTypes['Hub'] = FederationReferenceTypes['Hub']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hub']> | FederationReferenceType, FederationReferenceType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HubImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImport'] = ResolversParentTypes['HubImport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue'], FederationReferenceType extends FederationReferenceTypes['Issue'] = FederationReferenceTypes['Issue']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Issue']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  master?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMerge'] = ResolversParentTypes['IssueMerge']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  duplicate?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  master?: Resolver<Maybe<ResolversTypes['Issue']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedByRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['IssueMergeState'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueMergeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMergeConnection'] = ResolversParentTypes['IssueMergeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IssueMergeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IssueMergeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMergeEdge'] = ResolversParentTypes['IssueMergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IssueMerge'], ParentType, ContextType>;
};

export type IssueMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueMergePayload'] = ResolversParentTypes['IssueMergePayload']> = {
  merge?: Resolver<Maybe<ResolversTypes['IssueMerge']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueUnmergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueUnmergePayload'] = ResolversParentTypes['IssueUnmergePayload']> = {
  merge?: Resolver<Maybe<ResolversTypes['IssueMerge']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  requestedLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeTooResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeToo'] = ResolversParentTypes['MeToo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureDefinition'] = ResolversParentTypes['MeasureDefinition']> = {
  code?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SupportLevel']>, ParentType, ContextType>;
};

export type ModerationCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ModerationCase'] = ResolversParentTypes['ModerationCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  awardCreate?: Resolver<Maybe<ResolversTypes['AwardCreatePayload']>, ParentType, ContextType, RequireFields<MutationAwardCreateArgs, 'input'>>;
  awardUpdate?: Resolver<Maybe<ResolversTypes['AwardUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAwardUpdateArgs, 'input'>>;
  contentNominate?: Resolver<Maybe<ResolversTypes['ContentNominatePayload']>, ParentType, ContextType, RequireFields<MutationContentNominateArgs, 'input'>>;
  departedRegionDecide?: Resolver<Maybe<ResolversTypes['DepartedRegionDecidePayload']>, ParentType, ContextType, RequireFields<MutationDepartedRegionDecideArgs, 'input'>>;
  embargoCancel?: Resolver<Maybe<ResolversTypes['EmbargoCancelPayload']>, ParentType, ContextType, RequireFields<MutationEmbargoCancelArgs, 'input'>>;
  feedAcknowledge?: Resolver<Maybe<ResolversTypes['FeedAcknowledgePayload']>, ParentType, ContextType, RequireFields<MutationFeedAcknowledgeArgs, 'input'>>;
  glossaryTermSave?: Resolver<Maybe<ResolversTypes['GlossaryTermSavePayload']>, ParentType, ContextType, RequireFields<MutationGlossaryTermSaveArgs, 'input'>>;
  issueMerge?: Resolver<Maybe<ResolversTypes['IssueMergePayload']>, ParentType, ContextType, RequireFields<MutationIssueMergeArgs, 'input'>>;
  issueUnmerge?: Resolver<Maybe<ResolversTypes['IssueUnmergePayload']>, ParentType, ContextType, RequireFields<MutationIssueUnmergeArgs, 'input'>>;
  nationalProgramClose?: Resolver<Maybe<ResolversTypes['NationalProgramClosePayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramCloseArgs, 'input'>>;
  nationalProgramConfirm?: Resolver<Maybe<ResolversTypes['NationalProgramConfirmPayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramConfirmArgs, 'input'>>;
  nationalProgramCreate?: Resolver<Maybe<ResolversTypes['NationalProgramCreatePayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramCreateArgs, 'input'>>;
  nationalProgramUpdate?: Resolver<Maybe<ResolversTypes['NationalProgramUpdatePayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramUpdateArgs, 'input'>>;
  nominationApprove?: Resolver<Maybe<ResolversTypes['NominationApprovePayload']>, ParentType, ContextType, RequireFields<MutationNominationApproveArgs, 'input'>>;
  nominationComment?: Resolver<Maybe<ResolversTypes['NominationCommentPayload']>, ParentType, ContextType, RequireFields<MutationNominationCommentArgs, 'input'>>;
  nominationDecline?: Resolver<Maybe<ResolversTypes['NominationDeclinePayload']>, ParentType, ContextType, RequireFields<MutationNominationDeclineArgs, 'input'>>;
  nominationEndorse?: Resolver<Maybe<ResolversTypes['NominationEndorsePayload']>, ParentType, ContextType, RequireFields<MutationNominationEndorseArgs, 'input'>>;
  nominationRecommend?: Resolver<Maybe<ResolversTypes['NominationRecommendPayload']>, ParentType, ContextType, RequireFields<MutationNominationRecommendArgs, 'input'>>;
  nominationRequestChanges?: Resolver<Maybe<ResolversTypes['NominationRequestChangesPayload']>, ParentType, ContextType, RequireFields<MutationNominationRequestChangesArgs, 'input'>>;
  nominationWaiveCheck?: Resolver<Maybe<ResolversTypes['NominationWaiveCheckPayload']>, ParentType, ContextType, RequireFields<MutationNominationWaiveCheckArgs, 'input'>>;
  nominationWithdraw?: Resolver<Maybe<ResolversTypes['NominationWithdrawPayload']>, ParentType, ContextType, RequireFields<MutationNominationWithdrawArgs, 'input'>>;
  portalClientRegister?: Resolver<Maybe<ResolversTypes['PortalClientRegisterPayload']>, ParentType, ContextType, RequireFields<MutationPortalClientRegisterArgs, 'input'>>;
  portalClientRevoke?: Resolver<Maybe<ResolversTypes['PortalClientRevokePayload']>, ParentType, ContextType, RequireFields<MutationPortalClientRevokeArgs, 'input'>>;
  portalClientRotateKey?: Resolver<Maybe<ResolversTypes['PortalClientRotateKeyPayload']>, ParentType, ContextType, RequireFields<MutationPortalClientRotateKeyArgs, 'input'>>;
  publicationHide?: Resolver<Maybe<ResolversTypes['PublicationHidePayload']>, ParentType, ContextType, RequireFields<MutationPublicationHideArgs, 'input'>>;
  publicationRetract?: Resolver<Maybe<ResolversTypes['PublicationRetractPayload']>, ParentType, ContextType, RequireFields<MutationPublicationRetractArgs, 'input'>>;
  publicationUnhide?: Resolver<Maybe<ResolversTypes['PublicationUnhidePayload']>, ParentType, ContextType, RequireFields<MutationPublicationUnhideArgs, 'input'>>;
  regionActivate?: Resolver<Maybe<ResolversTypes['RegionActivatePayload']>, ParentType, ContextType, RequireFields<MutationRegionActivateArgs, 'input'>>;
  regionAdmit?: Resolver<Maybe<ResolversTypes['RegionAdmitPayload']>, ParentType, ContextType, RequireFields<MutationRegionAdmitArgs, 'input'>>;
  regionApply?: Resolver<Maybe<ResolversTypes['RegionApplyPayload']>, ParentType, ContextType, RequireFields<MutationRegionApplyArgs, 'input'>>;
  regionLeave?: Resolver<Maybe<ResolversTypes['RegionLeavePayload']>, ParentType, ContextType, RequireFields<MutationRegionLeaveArgs, 'input'>>;
  regionResume?: Resolver<Maybe<ResolversTypes['RegionResumePayload']>, ParentType, ContextType, RequireFields<MutationRegionResumeArgs, 'input'>>;
  regionSuspend?: Resolver<Maybe<ResolversTypes['RegionSuspendPayload']>, ParentType, ContextType, RequireFields<MutationRegionSuspendArgs, 'input'>>;
  regionUpdateAddress?: Resolver<Maybe<ResolversTypes['RegionUpdateAddressPayload']>, ParentType, ContextType, RequireFields<MutationRegionUpdateAddressArgs, 'input'>>;
};

export type NationalAttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalAttachment'] = ResolversParentTypes['NationalAttachment']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  mime?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalAuditConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalAuditConnection'] = ResolversParentTypes['NationalAuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalAuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalAuditEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalAuditEdge'] = ResolversParentTypes['NationalAuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NationalAuditEntry'], ParentType, ContextType>;
};

export type NationalAuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalAuditEntry'] = ResolversParentTypes['NationalAuditEntry']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalAwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalAward'] = ResolversParentTypes['NationalAward']> = {
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalContent'] = ResolversParentTypes['NationalContent']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  articleKind?: Resolver<Maybe<ResolversTypes['ArticleKind']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['NationalAttachment']>, ParentType, ContextType>;
  attractionApproach?: Resolver<Maybe<ResolversTypes['AttractionApproach']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  authorDisplay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  awards?: Resolver<ReadonlyArray<ResolversTypes['NationalAward']>, ParentType, ContextType>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  companyMerits?: Resolver<ReadonlyArray<ResolversTypes['CompanyMerit']>, ParentType, ContextType>;
  costBand?: Resolver<Maybe<ResolversTypes['CostBand']>, ParentType, ContextType>;
  easyJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facilityOrigin?: Resolver<Maybe<ResolversTypes['FacilityOrigin']>, ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  ictStage?: Resolver<Maybe<ResolversTypes['IctStage']>, ParentType, ContextType>;
  isOwnExperience?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isResultPending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  municipalityName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['NationalOutcome']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  publishedInRegionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['NationalQuote']>, ParentType, ContextType>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPoint']>, ParentType, ContextType>;
  relatedPublications?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['NationalSection']>, ParentType, ContextType>;
  slug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['NationalSource']>, ParentType, ContextType>;
  staffBand?: Resolver<Maybe<ResolversTypes['StaffBand']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['NationalStep']>, ParentType, ContextType>;
  successFactors?: Resolver<ReadonlyArray<ResolversTypes['SuccessFactor']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['NationalTranslation']>, ParentType, ContextType>;
};

export type NationalFeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalFeedConnection'] = ResolversParentTypes['NationalFeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalFeedEdge']>, ParentType, ContextType>;
  lastSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalFeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalFeedEdge'] = ResolversParentTypes['NationalFeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FeedEntry'], ParentType, ContextType>;
};

export type NationalItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalItem'] = ResolversParentTypes['NationalItem']> = {
  __resolveType: TypeResolveFn<'Publication' | 'Tombstone', ParentType, ContextType>;
};

export type NationalOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalOutcome'] = ResolversParentTypes['NationalOutcome']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['ConfidenceLevel']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NationalProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalProgram'] = ResolversParentTypes['NationalProgram'], FederationReferenceType extends FederationReferenceTypes['NationalProgram'] = FederationReferenceTypes['NationalProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['NationalProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicationSeason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applyFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  applyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['ProgramContactPoint'], ParentType, ContextType>;
  coveredExpenses?: Resolver<ReadonlyArray<ResolversTypes['ExpenseKind']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  helpsWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToApply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  lastCheckedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  maxAmountYen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['TeleworkPattern']>, ParentType, ContextType>;
  prefectures?: Resolver<ReadonlyArray<ResolversTypes['RegionPrefecture']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProgramProvider'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shownUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgramStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<NationalProgramSummaryInArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<NationalProgramTitleInArgs, 'language'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NationalProgramClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalProgramClosePayload'] = ResolversParentTypes['NationalProgramClosePayload']> = {
  program?: Resolver<Maybe<ResolversTypes['NationalProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NationalProgramConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalProgramConfirmPayload'] = ResolversParentTypes['NationalProgramConfirmPayload']> = {
  program?: Resolver<Maybe<ResolversTypes['NationalProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NationalProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalProgramConnection'] = ResolversParentTypes['NationalProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NationalProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NationalProgramCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalProgramCreatePayload'] = ResolversParentTypes['NationalProgramCreatePayload']> = {
  program?: Resolver<Maybe<ResolversTypes['NationalProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NationalProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalProgramEdge'] = ResolversParentTypes['NationalProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NationalProgram'], ParentType, ContextType>;
};

export type NationalProgramUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalProgramUpdatePayload'] = ResolversParentTypes['NationalProgramUpdatePayload']> = {
  program?: Resolver<Maybe<ResolversTypes['NationalProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NationalQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalQuote'] = ResolversParentTypes['NationalQuote']> = {
  display?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalSection'] = ResolversParentTypes['NationalSection']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalSource'] = ResolversParentTypes['NationalSource']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NationalStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalStep'] = ResolversParentTypes['NationalStep']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NationalTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NationalTranslation'] = ResolversParentTypes['NationalTranslation']> = {
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarDefinition']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  tagline?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Adoption' | 'Article' | 'AuditEntry' | 'Award' | 'Comment' | 'CompanyEngagement' | 'Event' | 'Hub' | 'HubImport' | 'Issue' | 'IssueMerge' | 'MeToo' | 'ModerationCase' | 'NationalProgram' | 'Nomination' | 'Notification' | 'Organization' | 'PortalClient' | 'Publication' | 'SavedSearch' | 'Solution' | 'SuccessStory' | 'SupportProgram' | 'Tombstone', ParentType, ContextType>;
};

export type NominationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Nomination'] = ResolversParentTypes['Nomination']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  changeClass?: Resolver<ResolversTypes['ChangeClass'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['NominationCheck']>, ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes['NominationRemark']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['NationalContent'], ParentType, ContextType>;
  contentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  contentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedByRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  embargoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  embargoUntilInJapan?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  nominatedByRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openBlockingChecks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NominationState'], ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['SuccessStory']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NominationApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationApprovePayload'] = ResolversParentTypes['NominationApprovePayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NominationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationCheck'] = ResolversParentTypes['NominationCheck']> = {
  code?: Resolver<ResolversTypes['NominationCheckCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CheckSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckStatus'], ParentType, ContextType>;
  waiverReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NominationCommentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationCommentPayload'] = ResolversParentTypes['NominationCommentPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NominationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationConnection'] = ResolversParentTypes['NominationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NominationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NominationDeclinePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationDeclinePayload'] = ResolversParentTypes['NominationDeclinePayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NominationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationEdge'] = ResolversParentTypes['NominationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Nomination'], ParentType, ContextType>;
};

export type NominationEndorsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationEndorsePayload'] = ResolversParentTypes['NominationEndorsePayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NominationRecommendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationRecommendPayload'] = ResolversParentTypes['NominationRecommendPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NominationRemarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationRemark'] = ResolversParentTypes['NominationRemark']> = {
  authorRole?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type NominationRequestChangesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationRequestChangesPayload'] = ResolversParentTypes['NominationRequestChangesPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NominationWaiveCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationWaiveCheckPayload'] = ResolversParentTypes['NominationWaiveCheckPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NominationWithdrawPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NominationWithdrawPayload'] = ResolversParentTypes['NominationWithdrawPayload']> = {
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatternDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatternDefinition'] = ResolversParentTypes['PatternDefinition']> = {
  caseNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PatternOrigin'], ParentType, ContextType>;
};

export type PillarDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PillarDefinition'] = ResolversParentTypes['PillarDefinition']> = {
  code?: Resolver<ResolversTypes['NetworkPillar'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type PortalClientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalClient'] = ResolversParentTypes['PortalClient']> = {
  contact?: Resolver<ResolversTypes['PortalContact'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keyHint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lag?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSeenSeq?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratePerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['PortalScope']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PortalClientStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalClientConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalClientConnection'] = ResolversParentTypes['PortalClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortalClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalClientEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalClientEdge'] = ResolversParentTypes['PortalClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortalClient'], ParentType, ContextType>;
};

export type PortalClientRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalClientRegisterPayload'] = ResolversParentTypes['PortalClientRegisterPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['PortalClient']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PortalClientRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalClientRevokePayload'] = ResolversParentTypes['PortalClientRevokePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['PortalClient']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PortalClientRotateKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalClientRotateKeyPayload'] = ResolversParentTypes['PortalClientRotateKeyPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['PortalClient']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PortalContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PortalContact'] = ResolversParentTypes['PortalContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramContactPoint'] = ResolversParentTypes['ProgramContactPoint']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramProvider'] = ResolversParentTypes['ProgramProvider']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  content?: Resolver<ResolversTypes['NationalContent'], ParentType, ContextType>;
  feedSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  hubName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRegionArchived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['Language']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<PublicationSummaryArgs, 'language'>>;
  title?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<PublicationTitleArgs, 'language'>>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationHidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationHidePayload'] = ResolversParentTypes['PublicationHidePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicationRetractPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationRetractPayload'] = ResolversParentTypes['PublicationRetractPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicationUnhidePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationUnhidePayload'] = ResolversParentTypes['PublicationUnhidePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['ArchetypeDefinition']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType, RequireFields<QueryAwardArgs, 'id'>>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<QueryAwardsArgs, 'orderBy'>>;
  centerFunctions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunctionDefinition']>, ParentType, ContextType>;
  glossary?: Resolver<ReadonlyArray<ResolversTypes['GlossaryTerm']>, ParentType, ContextType, RequireFields<QueryGlossaryArgs, 'language'>>;
  issueMerges?: Resolver<Maybe<ResolversTypes['IssueMergeConnection']>, ParentType, ContextType, RequireFields<QueryIssueMergesArgs, 'orderBy'>>;
  nationalAudit?: Resolver<Maybe<ResolversTypes['NationalAuditConnection']>, ParentType, ContextType, RequireFields<QueryNationalAuditArgs, 'orderBy'>>;
  nationalFeed?: Resolver<Maybe<ResolversTypes['NationalFeedConnection']>, ParentType, ContextType, Partial<QueryNationalFeedArgs>>;
  nationalProgram?: Resolver<Maybe<ResolversTypes['NationalProgram']>, ParentType, ContextType, RequireFields<QueryNationalProgramArgs, 'id'>>;
  nationalPrograms?: Resolver<ResolversTypes['NationalProgramConnection'], ParentType, ContextType, RequireFields<QueryNationalProgramsArgs, 'orderBy'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType, RequireFields<QueryNominationArgs, 'id'>>;
  portalClient?: Resolver<Maybe<ResolversTypes['PortalClient']>, ParentType, ContextType>;
  portalClients?: Resolver<Maybe<ResolversTypes['PortalClientConnection']>, ParentType, ContextType, RequireFields<QueryPortalClientsArgs, 'orderBy'>>;
  publication?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publicationsById?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['NationalItem']>>>, ParentType, ContextType, RequireFields<QueryPublicationsByIdArgs, 'ids'>>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPointDefinition']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  reviewQueue?: Resolver<Maybe<ResolversTypes['NominationConnection']>, ParentType, ContextType, RequireFields<QueryReviewQueueArgs, 'orderBy'>>;
  startHere?: Resolver<Maybe<ResolversTypes['StartingPoint']>, ParentType, ContextType, RequireFields<QueryStartHereArgs, 'archetype' | 'functions'>>;
  supportMeasures?: Resolver<ReadonlyArray<ResolversTypes['MeasureDefinition']>, ParentType, ContextType>;
  taxonomies?: Resolver<ReadonlyArray<ResolversTypes['Taxonomy']>, ParentType, ContextType, Partial<QueryTaxonomiesArgs>>;
  taxonomy?: Resolver<Maybe<ResolversTypes['Taxonomy']>, ParentType, ContextType, RequireFields<QueryTaxonomyArgs, 'name'>>;
  teleworkPatterns?: Resolver<ReadonlyArray<ResolversTypes['PatternDefinition']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicDefinition']>, ParentType, ContextType>;
  virtualPlaceKinds?: Resolver<ReadonlyArray<ResolversTypes['VirtualPlaceKindDefinition']>, ParentType, ContextType>;
};

export type RealizationPointDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RealizationPointDefinition'] = ResolversParentTypes['RealizationPointDefinition']> = {
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RealizationPoint'], ParentType, ContextType>;
  keyword?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['RegionContact']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['RegionHealth']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  membershipUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameKana?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['RegionOperator'], ParentType, ContextType>;
  prefectures?: Resolver<ReadonlyArray<ResolversTypes['RegionPrefecture']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegionStatus'], ParentType, ContextType>;
  suspensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionActivatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionActivatePayload'] = ResolversParentTypes['RegionActivatePayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionAdmitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionAdmitPayload'] = ResolversParentTypes['RegionAdmitPayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionApplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionApplyPayload'] = ResolversParentTypes['RegionApplyPayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionContact'] = ResolversParentTypes['RegionContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegionHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionHealth'] = ResolversParentTypes['RegionHealth']> = {
  consecutiveFailures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isLeftAlone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastOkAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  p95Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RegionHealthStatus'], ParentType, ContextType>;
};

export type RegionLeavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionLeavePayload'] = ResolversParentTypes['RegionLeavePayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionOperatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionOperator'] = ResolversParentTypes['RegionOperator']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionPrefectureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionPrefecture'] = ResolversParentTypes['RegionPrefecture']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionResumePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionResumePayload'] = ResolversParentTypes['RegionResumePayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionSuspendPayload'] = ResolversParentTypes['RegionSuspendPayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegionUpdateAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionUpdateAddressPayload'] = ResolversParentTypes['RegionUpdateAddressPayload']> = {
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceReferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceReference'] = ResolversParentTypes['SourceReference']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StartingPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartingPoint'] = ResolversParentTypes['StartingPoint']> = {
  access?: Resolver<Maybe<ResolversTypes['SmallCityAccess']>, ParentType, ContextType>;
  archetype?: Resolver<ResolversTypes['ArchetypeDefinition'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['SuggestedFunction']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['SuggestedGoal']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['SuggestedPattern']>, ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type SuccessStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessStory'] = ResolversParentTypes['SuccessStory'], FederationReferenceType extends FederationReferenceTypes['SuccessStory'] = FederationReferenceTypes['SuccessStory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SuccessStory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nomination?: Resolver<Maybe<ResolversTypes['Nomination']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType>;
  registeredAwards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['ContentStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuggestedFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedFunction'] = ResolversParentTypes['SuggestedFunction']> = {
  code?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
  emphasis?: Resolver<Maybe<ResolversTypes['Emphasis']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
};

export type SuggestedGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedGoal'] = ResolversParentTypes['SuggestedGoal']> = {
  code?: Resolver<ResolversTypes['ArchetypeGoal'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type SuggestedPatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuggestedPattern'] = ResolversParentTypes['SuggestedPattern']> = {
  code?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  emphasis?: Resolver<Maybe<ResolversTypes['Emphasis']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
};

export type SupportProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgram'] = ResolversParentTypes['SupportProgram']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaxonomyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Taxonomy'] = ResolversParentTypes['Taxonomy']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['TaxonomyCode']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TaxonomyCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaxonomyCode'] = ResolversParentTypes['TaxonomyCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TombstoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tombstone'] = ResolversParentTypes['Tombstone']> = {
  feedSeq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  formerType?: Resolver<ResolversTypes['PublicationKind'], ParentType, ContextType>;
  hiddenUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['TombstoneReason'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['NationalItem']>, ParentType, ContextType>;
  retractedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TopicDefinition'] = ResolversParentTypes['TopicDefinition']> = {
  code?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VirtualPlaceKindDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VirtualPlaceKindDefinition'] = ResolversParentTypes['VirtualPlaceKindDefinition']> = {
  code?: Resolver<ResolversTypes['VirtualPlaceKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  lifeServices?: Resolver<ReadonlyArray<ResolversTypes['LifeServiceKind']>, ParentType, ContextType>;
  remoteChannel?: Resolver<ResolversTypes['RemoteChannel'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Adoption?: AdoptionResolvers<ContextType>;
  ArchetypeDefinition?: ArchetypeDefinitionResolvers<ContextType>;
  ArchetypeEmphasis?: ArchetypeEmphasisResolvers<ContextType>;
  ArchetypeVariant?: ArchetypeVariantResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardCreatePayload?: AwardCreatePayloadResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  AwardRecipient?: AwardRecipientResolvers<ContextType>;
  AwardUpdatePayload?: AwardUpdatePayloadResolvers<ContextType>;
  BilingualText?: BilingualTextResolvers<ContextType>;
  CenterFunctionDefinition?: CenterFunctionDefinitionResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CompanyEngagement?: CompanyEngagementResolvers<ContextType>;
  ContentNominatePayload?: ContentNominatePayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DepartedRegionDecidePayload?: DepartedRegionDecidePayloadResolvers<ContextType>;
  EmbargoCancelPayload?: EmbargoCancelPayloadResolvers<ContextType>;
  EmphasisSubject?: EmphasisSubjectResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  FeedAcknowledgePayload?: FeedAcknowledgePayloadResolvers<ContextType>;
  FeedEntry?: FeedEntryResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  GlossaryTermSavePayload?: GlossaryTermSavePayloadResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  HubImport?: HubImportResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  IssueMerge?: IssueMergeResolvers<ContextType>;
  IssueMergeConnection?: IssueMergeConnectionResolvers<ContextType>;
  IssueMergeEdge?: IssueMergeEdgeResolvers<ContextType>;
  IssueMergePayload?: IssueMergePayloadResolvers<ContextType>;
  IssueUnmergePayload?: IssueUnmergePayloadResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MeToo?: MeTooResolvers<ContextType>;
  MeasureDefinition?: MeasureDefinitionResolvers<ContextType>;
  ModerationCase?: ModerationCaseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalAttachment?: NationalAttachmentResolvers<ContextType>;
  NationalAuditConnection?: NationalAuditConnectionResolvers<ContextType>;
  NationalAuditEdge?: NationalAuditEdgeResolvers<ContextType>;
  NationalAuditEntry?: NationalAuditEntryResolvers<ContextType>;
  NationalAward?: NationalAwardResolvers<ContextType>;
  NationalContent?: NationalContentResolvers<ContextType>;
  NationalFeedConnection?: NationalFeedConnectionResolvers<ContextType>;
  NationalFeedEdge?: NationalFeedEdgeResolvers<ContextType>;
  NationalItem?: NationalItemResolvers<ContextType>;
  NationalOutcome?: NationalOutcomeResolvers<ContextType>;
  NationalProgram?: NationalProgramResolvers<ContextType>;
  NationalProgramClosePayload?: NationalProgramClosePayloadResolvers<ContextType>;
  NationalProgramConfirmPayload?: NationalProgramConfirmPayloadResolvers<ContextType>;
  NationalProgramConnection?: NationalProgramConnectionResolvers<ContextType>;
  NationalProgramCreatePayload?: NationalProgramCreatePayloadResolvers<ContextType>;
  NationalProgramEdge?: NationalProgramEdgeResolvers<ContextType>;
  NationalProgramUpdatePayload?: NationalProgramUpdatePayloadResolvers<ContextType>;
  NationalQuote?: NationalQuoteResolvers<ContextType>;
  NationalSection?: NationalSectionResolvers<ContextType>;
  NationalSource?: NationalSourceResolvers<ContextType>;
  NationalStep?: NationalStepResolvers<ContextType>;
  NationalTranslation?: NationalTranslationResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Nomination?: NominationResolvers<ContextType>;
  NominationApprovePayload?: NominationApprovePayloadResolvers<ContextType>;
  NominationCheck?: NominationCheckResolvers<ContextType>;
  NominationCommentPayload?: NominationCommentPayloadResolvers<ContextType>;
  NominationConnection?: NominationConnectionResolvers<ContextType>;
  NominationDeclinePayload?: NominationDeclinePayloadResolvers<ContextType>;
  NominationEdge?: NominationEdgeResolvers<ContextType>;
  NominationEndorsePayload?: NominationEndorsePayloadResolvers<ContextType>;
  NominationRecommendPayload?: NominationRecommendPayloadResolvers<ContextType>;
  NominationRemark?: NominationRemarkResolvers<ContextType>;
  NominationRequestChangesPayload?: NominationRequestChangesPayloadResolvers<ContextType>;
  NominationWaiveCheckPayload?: NominationWaiveCheckPayloadResolvers<ContextType>;
  NominationWithdrawPayload?: NominationWithdrawPayloadResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PatternDefinition?: PatternDefinitionResolvers<ContextType>;
  PillarDefinition?: PillarDefinitionResolvers<ContextType>;
  PortalClient?: PortalClientResolvers<ContextType>;
  PortalClientConnection?: PortalClientConnectionResolvers<ContextType>;
  PortalClientEdge?: PortalClientEdgeResolvers<ContextType>;
  PortalClientRegisterPayload?: PortalClientRegisterPayloadResolvers<ContextType>;
  PortalClientRevokePayload?: PortalClientRevokePayloadResolvers<ContextType>;
  PortalClientRotateKeyPayload?: PortalClientRotateKeyPayloadResolvers<ContextType>;
  PortalContact?: PortalContactResolvers<ContextType>;
  ProgramContactPoint?: ProgramContactPointResolvers<ContextType>;
  ProgramProvider?: ProgramProviderResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationHidePayload?: PublicationHidePayloadResolvers<ContextType>;
  PublicationRetractPayload?: PublicationRetractPayloadResolvers<ContextType>;
  PublicationUnhidePayload?: PublicationUnhidePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RealizationPointDefinition?: RealizationPointDefinitionResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionActivatePayload?: RegionActivatePayloadResolvers<ContextType>;
  RegionAdmitPayload?: RegionAdmitPayloadResolvers<ContextType>;
  RegionApplyPayload?: RegionApplyPayloadResolvers<ContextType>;
  RegionContact?: RegionContactResolvers<ContextType>;
  RegionHealth?: RegionHealthResolvers<ContextType>;
  RegionLeavePayload?: RegionLeavePayloadResolvers<ContextType>;
  RegionOperator?: RegionOperatorResolvers<ContextType>;
  RegionPrefecture?: RegionPrefectureResolvers<ContextType>;
  RegionResumePayload?: RegionResumePayloadResolvers<ContextType>;
  RegionSuspendPayload?: RegionSuspendPayloadResolvers<ContextType>;
  RegionUpdateAddressPayload?: RegionUpdateAddressPayloadResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SourceReference?: SourceReferenceResolvers<ContextType>;
  StartingPoint?: StartingPointResolvers<ContextType>;
  SuccessStory?: SuccessStoryResolvers<ContextType>;
  SuggestedFunction?: SuggestedFunctionResolvers<ContextType>;
  SuggestedGoal?: SuggestedGoalResolvers<ContextType>;
  SuggestedPattern?: SuggestedPatternResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  Taxonomy?: TaxonomyResolvers<ContextType>;
  TaxonomyCode?: TaxonomyCodeResolvers<ContextType>;
  Tombstone?: TombstoneResolvers<ContextType>;
  TopicDefinition?: TopicDefinitionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VirtualPlaceKindDefinition?: VirtualPlaceKindDefinitionResolvers<ContextType>;
};


import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArchetypeRow, EmphasisRow, CenterFunctionRow, PatternRow, RealizationPointRow, VirtualPlaceKindRow } from './glossary/queries.ts';
import type { AwardRow } from './awards/queries.ts';
import type { AwardPage } from './awards/lists.ts';
import type { ShownTerm } from './glossary/terms.ts';
import type { Reference } from './awards/references.ts';
import type { ProgramRow } from './programs/queries.ts';
import type { ProgramPage } from './programs/lists.ts';
import type { TheNetwork } from './glossary/the-network.ts';
import type { NodeReference } from './registry/node.ts';
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Enters an award. */
  readonly awardCreate?: Maybe<AwardCreatePayload>;
  /** Changes an award; what the input leaves out stays. */
  readonly awardUpdate?: Maybe<AwardUpdatePayload>;
  /** Adds a glossary term or changes one. */
  readonly glossaryTermSave?: Maybe<GlossaryTermSavePayload>;
  /** The program takes no more applications, whatever its dates say. */
  readonly nationalProgramClose?: Maybe<NationalProgramClosePayload>;
  /** Somebody looked at the source and the program is still as it says here. */
  readonly nationalProgramConfirm?: Maybe<NationalProgramConfirmPayload>;
  /** Enters a national support program. For the secretariat, as all that follow. */
  readonly nationalProgramCreate?: Maybe<NationalProgramCreatePayload>;
  /** Changes a national support program; what the input leaves out stays. */
  readonly nationalProgramUpdate?: Maybe<NationalProgramUpdatePayload>;
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


export type MutationGlossaryTermSaveArgs = {
  input: GlossaryTermSaveInput;
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
  /** The points by which hometown telework becomes real (実現のポイント). */
  readonly realizationPoints: ReadonlyArray<RealizationPointDefinition>;
  /** One region, or null when it does not exist or the viewer may not see it. */
  readonly region?: Maybe<Region>;
  /** The regions of the network, from north to south: the active and suspended ones, or those of `status`. The secretariat alone sees other states. */
  readonly regions: ReadonlyArray<Region>;
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


export type QueryRegionArgs = {
  code: Scalars['String']['input'];
};


export type QueryRegionsArgs = {
  status?: InputMaybe<ReadonlyArray<RegionStatus>>;
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
  /** The last day of its membership; null when it is open-ended. */
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

export type SuccessStory = Node & {
  readonly __typename?: 'SuccessStory';
  readonly id: Scalars['ID']['output'];
  /** The awards that the nation's register ties to this story, newest first, at most 20; `awards` is what the story itself tells. */
  readonly registeredAwards: ReadonlyArray<Award>;
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
  Award: Award;
  Hub: Hub;
  NationalProgram: NationalProgram;
  Region: Region;
  SuccessStory: SuccessStory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Award:
    ( { __typename: 'Award' }
    & GraphQLRecursivePick<FederationTypes['Award'], {"id":true}> );
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
  NationalProgram:
    ( { __typename: 'NationalProgram' }
    & GraphQLRecursivePick<FederationTypes['NationalProgram'], {"id":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  SuccessStory:
    ( { __typename: 'SuccessStory' }
    & GraphQLRecursivePick<FederationTypes['SuccessStory'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Adoption: ResolverTypeWrapper<Adoption>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ArchetypeDefinition: ResolverTypeWrapper<ArchetypeRow>;
  ArchetypeEmphasis: ResolverTypeWrapper<EmphasisRow>;
  ArchetypeGoal: ArchetypeGoal;
  ArchetypeVariant: ResolverTypeWrapper<ArchetypeVariant>;
  Article: ResolverTypeWrapper<Article>;
  Audience: Audience;
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
  CityArchetype: CityArchetype;
  Comment: ResolverTypeWrapper<Comment>;
  CompanyEngagement: ResolverTypeWrapper<CompanyEngagement>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Emphasis: Emphasis;
  EmphasisSubject: ResolverTypeWrapper<EmphasisSubject>;
  EmphasisSubjectKind: EmphasisSubjectKind;
  Event: ResolverTypeWrapper<Event>;
  ExpenseKind: ExpenseKind;
  FunctionActivity: FunctionActivity;
  FunctionHeading: FunctionHeading;
  GlossaryTerm: ResolverTypeWrapper<ShownTerm>;
  GlossaryTermSaveInput: GlossaryTermSaveInput;
  GlossaryTermSavePayload: ResolverTypeWrapper<Omit<GlossaryTermSavePayload, 'term'> & { term?: Maybe<ResolversTypes['GlossaryTerm']> }>;
  Hub: ResolverTypeWrapper<Reference>;
  HubImport: ResolverTypeWrapper<HubImport>;
  Issue: ResolverTypeWrapper<Issue>;
  Language: Language;
  LifeServiceKind: LifeServiceKind;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MeToo: ResolverTypeWrapper<MeToo>;
  MeasureDefinition: ResolverTypeWrapper<MeasureDefinition>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NationalProgram: ResolverTypeWrapper<ProgramRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  Network: ResolverTypeWrapper<TheNetwork>;
  NetworkPillar: NetworkPillar;
  Node: ResolverTypeWrapper<NodeReference>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PatternDefinition: ResolverTypeWrapper<PatternRow>;
  PatternOrigin: PatternOrigin;
  PillarDefinition: ResolverTypeWrapper<PillarDefinition>;
  ProgramContactInput: ProgramContactInput;
  ProgramContactPoint: ResolverTypeWrapper<ProgramContactPoint>;
  ProgramKind: ProgramKind;
  ProgramProvider: ResolverTypeWrapper<ProgramProvider>;
  ProgramProviderInput: ProgramProviderInput;
  ProgramStatus: ProgramStatus;
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
  SmallCityAccess: SmallCityAccess;
  Solution: ResolverTypeWrapper<Solution>;
  SourceReference: ResolverTypeWrapper<SourceReference>;
  StartingPoint: ResolverTypeWrapper<Omit<StartingPoint, 'archetype'> & { archetype: ResolversTypes['ArchetypeDefinition'] }>;
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
  Article: Article;
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
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmphasisSubject: EmphasisSubject;
  Event: Event;
  GlossaryTerm: ShownTerm;
  GlossaryTermSaveInput: GlossaryTermSaveInput;
  GlossaryTermSavePayload: Omit<GlossaryTermSavePayload, 'term'> & { term?: Maybe<ResolversParentTypes['GlossaryTerm']> };
  Hub: Reference;
  HubImport: HubImport;
  Issue: Issue;
  LocalizedText: LocalizedText;
  MeToo: MeToo;
  MeasureDefinition: MeasureDefinition;
  Mutation: Record<PropertyKey, never>;
  NationalProgram: ProgramRow;
  Float: Scalars['Float']['output'];
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
  Network: TheNetwork;
  Node: NodeReference;
  PageInfo: PageInfo;
  PatternDefinition: PatternRow;
  PillarDefinition: PillarDefinition;
  ProgramContactInput: ProgramContactInput;
  ProgramContactPoint: ProgramContactPoint;
  ProgramProvider: ProgramProvider;
  ProgramProviderInput: ProgramProviderInput;
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

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EmphasisSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmphasisSubject'] = ResolversParentTypes['EmphasisSubject']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EmphasisSubjectKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  awardCreate?: Resolver<Maybe<ResolversTypes['AwardCreatePayload']>, ParentType, ContextType, RequireFields<MutationAwardCreateArgs, 'input'>>;
  awardUpdate?: Resolver<Maybe<ResolversTypes['AwardUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAwardUpdateArgs, 'input'>>;
  glossaryTermSave?: Resolver<Maybe<ResolversTypes['GlossaryTermSavePayload']>, ParentType, ContextType, RequireFields<MutationGlossaryTermSaveArgs, 'input'>>;
  nationalProgramClose?: Resolver<Maybe<ResolversTypes['NationalProgramClosePayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramCloseArgs, 'input'>>;
  nationalProgramConfirm?: Resolver<Maybe<ResolversTypes['NationalProgramConfirmPayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramConfirmArgs, 'input'>>;
  nationalProgramCreate?: Resolver<Maybe<ResolversTypes['NationalProgramCreatePayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramCreateArgs, 'input'>>;
  nationalProgramUpdate?: Resolver<Maybe<ResolversTypes['NationalProgramUpdatePayload']>, ParentType, ContextType, RequireFields<MutationNationalProgramUpdateArgs, 'input'>>;
  regionActivate?: Resolver<Maybe<ResolversTypes['RegionActivatePayload']>, ParentType, ContextType, RequireFields<MutationRegionActivateArgs, 'input'>>;
  regionAdmit?: Resolver<Maybe<ResolversTypes['RegionAdmitPayload']>, ParentType, ContextType, RequireFields<MutationRegionAdmitArgs, 'input'>>;
  regionApply?: Resolver<Maybe<ResolversTypes['RegionApplyPayload']>, ParentType, ContextType, RequireFields<MutationRegionApplyArgs, 'input'>>;
  regionLeave?: Resolver<Maybe<ResolversTypes['RegionLeavePayload']>, ParentType, ContextType, RequireFields<MutationRegionLeaveArgs, 'input'>>;
  regionResume?: Resolver<Maybe<ResolversTypes['RegionResumePayload']>, ParentType, ContextType, RequireFields<MutationRegionResumeArgs, 'input'>>;
  regionSuspend?: Resolver<Maybe<ResolversTypes['RegionSuspendPayload']>, ParentType, ContextType, RequireFields<MutationRegionSuspendArgs, 'input'>>;
  regionUpdateAddress?: Resolver<Maybe<ResolversTypes['RegionUpdateAddressPayload']>, ParentType, ContextType, RequireFields<MutationRegionUpdateAddressArgs, 'input'>>;
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

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  name?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['PillarDefinition']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceReference']>, ParentType, ContextType>;
  tagline?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Adoption' | 'Article' | 'Award' | 'Comment' | 'CompanyEngagement' | 'Event' | 'Hub' | 'HubImport' | 'Issue' | 'MeToo' | 'NationalProgram' | 'Solution' | 'SuccessStory' | 'SupportProgram', ParentType, ContextType>;
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

export type ProgramContactPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramContactPoint'] = ResolversParentTypes['ProgramContactPoint']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramProvider'] = ResolversParentTypes['ProgramProvider']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['ArchetypeDefinition']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType, RequireFields<QueryAwardArgs, 'id'>>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<QueryAwardsArgs, 'orderBy'>>;
  centerFunctions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunctionDefinition']>, ParentType, ContextType>;
  glossary?: Resolver<ReadonlyArray<ResolversTypes['GlossaryTerm']>, ParentType, ContextType, RequireFields<QueryGlossaryArgs, 'language'>>;
  nationalProgram?: Resolver<Maybe<ResolversTypes['NationalProgram']>, ParentType, ContextType, RequireFields<QueryNationalProgramArgs, 'id'>>;
  nationalPrograms?: Resolver<ResolversTypes['NationalProgramConnection'], ParentType, ContextType, RequireFields<QueryNationalProgramsArgs, 'orderBy'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPointDefinition']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
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
  registeredAwards?: Resolver<ReadonlyArray<ResolversTypes['Award']>, ParentType, ContextType>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  EmphasisSubject?: EmphasisSubjectResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  GlossaryTermSavePayload?: GlossaryTermSavePayloadResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  HubImport?: HubImportResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MeToo?: MeTooResolvers<ContextType>;
  MeasureDefinition?: MeasureDefinitionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NationalProgram?: NationalProgramResolvers<ContextType>;
  NationalProgramClosePayload?: NationalProgramClosePayloadResolvers<ContextType>;
  NationalProgramConfirmPayload?: NationalProgramConfirmPayloadResolvers<ContextType>;
  NationalProgramConnection?: NationalProgramConnectionResolvers<ContextType>;
  NationalProgramCreatePayload?: NationalProgramCreatePayloadResolvers<ContextType>;
  NationalProgramEdge?: NationalProgramEdgeResolvers<ContextType>;
  NationalProgramUpdatePayload?: NationalProgramUpdatePayloadResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PatternDefinition?: PatternDefinitionResolvers<ContextType>;
  PillarDefinition?: PillarDefinitionResolvers<ContextType>;
  ProgramContactPoint?: ProgramContactPointResolvers<ContextType>;
  ProgramProvider?: ProgramProviderResolvers<ContextType>;
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
  TopicDefinition?: TopicDefinitionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VirtualPlaceKindDefinition?: VirtualPlaceKindDefinitionResolvers<ContextType>;
};


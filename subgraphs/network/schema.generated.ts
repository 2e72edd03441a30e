import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ArchetypeRow, EmphasisRow, CenterFunctionRow, PatternRow, RealizationPointRow, VirtualPlaceKindRow } from './glossary/queries.ts';
import type { ShownTerm } from './glossary/terms.ts';
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
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated: Scalars['Boolean']['output'];
  /** The language of `value`; not the wanted one where there was none in that. */
  readonly language: Language;
  /** The text. */
  readonly value: Scalars['String']['output'];
};

export type MeToo = Node & {
  readonly __typename?: 'MeToo';
  readonly id: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a glossary term or changes one. */
  readonly glossaryTermSave?: Maybe<GlossaryTermSavePayload>;
  /** Makes a region of the sandbox part of the network. */
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


export type MutationGlossaryTermSaveArgs = {
  input: GlossaryTermSaveInput;
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

export type Query = {
  readonly __typename?: 'Query';
  /** The model cities (モデル市). */
  readonly archetypes: ReadonlyArray<ArchetypeDefinition>;
  /** What a centre does (求められる機能). */
  readonly centerFunctions: ReadonlyArray<CenterFunctionDefinition>;
  /** The glossary: all of it, or the terms named by `terms`, or those in which all words of `text` occur; width and case do not matter. */
  readonly glossary: ReadonlyArray<GlossaryTerm>;
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
  /** The closed vocabularies of the schema with labels: all, or those of these names. */
  readonly taxonomies: ReadonlyArray<Taxonomy>;
  /** One vocabulary by the name of its enum, such as `IssueCategory`. */
  readonly taxonomy?: Maybe<Taxonomy>;
  /** The promotion patterns (推進パターン). */
  readonly teleworkPatterns: ReadonlyArray<PatternDefinition>;
  /** The kinds of virtual places (バーチャルな場). */
  readonly virtualPlaceKinds: ReadonlyArray<VirtualPlaceKindDefinition>;
};


export type QueryGlossaryArgs = {
  language: Language;
  terms?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
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

export type SuccessStory = Node & {
  readonly __typename?: 'SuccessStory';
  readonly id: Scalars['ID']['output'];
};

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
  Region: Region;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
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
  BilingualText: ResolverTypeWrapper<BilingualText>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
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
  FunctionActivity: FunctionActivity;
  GlossaryTerm: ResolverTypeWrapper<ShownTerm>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  GlossaryTermSaveInput: GlossaryTermSaveInput;
  GlossaryTermSavePayload: ResolverTypeWrapper<Omit<GlossaryTermSavePayload, 'term'> & { term?: Maybe<ResolversTypes['GlossaryTerm']> }>;
  Hub: ResolverTypeWrapper<Hub>;
  Issue: ResolverTypeWrapper<Issue>;
  Language: Language;
  LifeServiceKind: LifeServiceKind;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  MeToo: ResolverTypeWrapper<MeToo>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeReference>;
  OrganizationKind: OrganizationKind;
  PatternDefinition: ResolverTypeWrapper<PatternRow>;
  PatternOrigin: PatternOrigin;
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
  SuccessStory: ResolverTypeWrapper<SuccessStory>;
  SupportProgram: ResolverTypeWrapper<SupportProgram>;
  Taxonomy: ResolverTypeWrapper<Taxonomy>;
  TaxonomyCode: ResolverTypeWrapper<TaxonomyCode>;
  TeleworkPattern: TeleworkPattern;
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
  BilingualText: BilingualText;
  String: Scalars['String']['output'];
  CenterFunctionDefinition: CenterFunctionRow;
  Comment: Comment;
  CompanyEngagement: CompanyEngagement;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EmphasisSubject: EmphasisSubject;
  Event: Event;
  GlossaryTerm: ShownTerm;
  Int: Scalars['Int']['output'];
  GlossaryTermSaveInput: GlossaryTermSaveInput;
  GlossaryTermSavePayload: Omit<GlossaryTermSavePayload, 'term'> & { term?: Maybe<ResolversParentTypes['GlossaryTerm']> };
  Hub: Hub;
  Issue: Issue;
  LocalizedText: LocalizedText;
  Boolean: Scalars['Boolean']['output'];
  MeToo: MeToo;
  Mutation: Record<PropertyKey, never>;
  Node: NodeReference;
  PatternDefinition: PatternRow;
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
  SuccessStory: SuccessStory;
  SupportProgram: SupportProgram;
  Taxonomy: Taxonomy;
  TaxonomyCode: TaxonomyCode;
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

export type BilingualTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BilingualText'] = ResolversParentTypes['BilingualText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CenterFunctionDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CenterFunctionDefinition'] = ResolversParentTypes['CenterFunctionDefinition']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
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

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeTooResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeToo'] = ResolversParentTypes['MeToo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  glossaryTermSave?: Resolver<Maybe<ResolversTypes['GlossaryTermSavePayload']>, ParentType, ContextType, RequireFields<MutationGlossaryTermSaveArgs, 'input'>>;
  regionActivate?: Resolver<Maybe<ResolversTypes['RegionActivatePayload']>, ParentType, ContextType, RequireFields<MutationRegionActivateArgs, 'input'>>;
  regionAdmit?: Resolver<Maybe<ResolversTypes['RegionAdmitPayload']>, ParentType, ContextType, RequireFields<MutationRegionAdmitArgs, 'input'>>;
  regionApply?: Resolver<Maybe<ResolversTypes['RegionApplyPayload']>, ParentType, ContextType, RequireFields<MutationRegionApplyArgs, 'input'>>;
  regionLeave?: Resolver<Maybe<ResolversTypes['RegionLeavePayload']>, ParentType, ContextType, RequireFields<MutationRegionLeaveArgs, 'input'>>;
  regionResume?: Resolver<Maybe<ResolversTypes['RegionResumePayload']>, ParentType, ContextType, RequireFields<MutationRegionResumeArgs, 'input'>>;
  regionSuspend?: Resolver<Maybe<ResolversTypes['RegionSuspendPayload']>, ParentType, ContextType, RequireFields<MutationRegionSuspendArgs, 'input'>>;
  regionUpdateAddress?: Resolver<Maybe<ResolversTypes['RegionUpdateAddressPayload']>, ParentType, ContextType, RequireFields<MutationRegionUpdateAddressArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Adoption' | 'Article' | 'Comment' | 'CompanyEngagement' | 'Event' | 'Hub' | 'Issue' | 'MeToo' | 'Solution' | 'SuccessStory' | 'SupportProgram', ParentType, ContextType>;
};

export type PatternDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PatternDefinition'] = ResolversParentTypes['PatternDefinition']> = {
  caseNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['BilingualText']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BilingualText'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['PatternOrigin'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  archetypes?: Resolver<ReadonlyArray<ResolversTypes['ArchetypeDefinition']>, ParentType, ContextType>;
  centerFunctions?: Resolver<ReadonlyArray<ResolversTypes['CenterFunctionDefinition']>, ParentType, ContextType>;
  glossary?: Resolver<ReadonlyArray<ResolversTypes['GlossaryTerm']>, ParentType, ContextType, RequireFields<QueryGlossaryArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  realizationPoints?: Resolver<ReadonlyArray<ResolversTypes['RealizationPointDefinition']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  taxonomies?: Resolver<ReadonlyArray<ResolversTypes['Taxonomy']>, ParentType, ContextType, Partial<QueryTaxonomiesArgs>>;
  taxonomy?: Resolver<Maybe<ResolversTypes['Taxonomy']>, ParentType, ContextType, RequireFields<QueryTaxonomyArgs, 'name'>>;
  teleworkPatterns?: Resolver<ReadonlyArray<ResolversTypes['PatternDefinition']>, ParentType, ContextType>;
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

export type SuccessStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuccessStory'] = ResolversParentTypes['SuccessStory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  Issue?: IssueResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MeToo?: MeTooResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PatternDefinition?: PatternDefinitionResolvers<ContextType>;
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
  SuccessStory?: SuccessStoryResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  Taxonomy?: TaxonomyResolvers<ContextType>;
  TaxonomyCode?: TaxonomyCodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VirtualPlaceKindDefinition?: VirtualPlaceKindDefinitionResolvers<ContextType>;
};


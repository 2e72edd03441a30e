import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HubRow, HubInternalsRow, LifeServiceRow, MunicipalityRow, HubFunctionRow, VirtualPlaceRow } from './queries.ts';
import type { HubPage } from './lists.ts';
import type { HubSummary } from './stats.ts';
import type { SimilarHubPage, SimilarHub } from './similar-hubs.ts';
import type { ImportRow } from './imports/queries.ts';
import type { ImportPage, ImportErrorPage } from './imports/import.ts';
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

export type CityArchetype =
  /** 中核都市 */
  | 'CORE_CITY'
  /** 離島・中山間地等 */
  | 'ISLAND_OR_MOUNTAIN'
  /** 地方小都市 */
  | 'SMALL_CITY';

export type ConfidenceLevel =
  /** 推計 */
  | 'ESTIMATED'
  /** 実測 */
  | 'MEASURED'
  /** 報告 */
  | 'REPORTED';

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

export type Emphasis =
  /** 中心 */
  | 'PRIMARY'
  /** 補助 */
  | 'SECONDARY';

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

/** A point on the map, WGS 84. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Degrees north. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east. */
  readonly longitude: Scalars['Float']['output'];
};

/** A point on the map, WGS 84, within Japan. */
export type GeoPointInput = {
  /** Degrees north, 20 to 46. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east, 122 to 154. */
  readonly longitude: Scalars['Float']['input'];
};

/** 施設 (GIF): a base of its region that promotes and supports hometown telework. The directory of hubs is public. */
export type Hub = Node & {
  readonly __typename?: 'Hub';
  /** アクセス方法 (GIF): how to get there. */
  readonly access: Scalars['String']['output'];
  /** `access` in a language, or in Japanese where there is none. */
  readonly accessIn: LocalizedText;
  /** アクセシビリティ (GIF). */
  readonly accessibility: HubAccessibility;
  /** 住所 (GIF): prefecture, municipality and the rest, in one line. */
  readonly address: Scalars['String']['output'];
  /** What follows the municipality in the address: 町字, 番地 and 方書. */
  readonly addressLine: Scalars['String']['output'];
  /** The model city that it stands in: its own where it differs, else its municipality's. */
  readonly archetype?: Maybe<CityArchetype>;
  /** Whom it is for. */
  readonly audiences: ReadonlyArray<Audience>;
  /** Where to book a seat. */
  readonly bookingUrl?: Maybe<Scalars['String']['output']>;
  /** What it can do, and how far along it is. */
  readonly capabilities: ReadonlyArray<HubCapability>;
  /** Number of seats. */
  readonly capacitySeats: Scalars['Int']['output'];
  /** 名称_通称 (GIF): what people call it. */
  readonly commonName?: Maybe<Scalars['String']['output']>;
  /** 連絡先 (GIF), for everybody. Never an e-mail address. */
  readonly contactPublic: HubContact;
  /** Whether it covers any rural districts. */
  readonly coversRuralDistricts: Scalars['Boolean']['output'];
  /** When it was entered into the directory. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What the building was before. */
  readonly facilityOrigin: FacilityOrigin;
  /** The centre functions that it has. */
  readonly functions: ReadonlyArray<HubFunction>;
  /** What it works towards: its own goals where it has named some, else those of its model city. */
  readonly goals: ReadonlyArray<ArchetypeGoal>;
  /** When it is closed. */
  readonly holidayPolicy?: Maybe<Scalars['String']['output']>;
  /** ICT環境: connection and security. */
  readonly ictEnvironment: IctEnvironment;
  /** Global ID. */
  readonly id: Scalars['ID']['output'];
  /** Pictures of it. */
  readonly images: ReadonlyArray<HubImage>;
  /** What it shows to its own editors only; null for everybody else, and while there is nothing. */
  readonly internals?: Maybe<HubInternals>;
  /** Whether the building stands in the centre of its area. */
  readonly isCentral: Scalars['Boolean']['output'];
  /** Fictional, for demonstration. */
  readonly isDemo: Scalars['Boolean']['output'];
  /** What kind of base it is. */
  readonly kind: HubKind;
  /** 生活直結サービス that people get through it. */
  readonly lifeServices: ReadonlyArray<LifeService>;
  /** What it is there for, in its own words. */
  readonly mission: Scalars['String']['output'];
  /** `mission` in a language, or in Japanese where there is none. */
  readonly missionIn: LocalizedText;
  /** The municipality in which it lies. One that was merged is shown as it was, with its `successor`. */
  readonly municipality: Municipality;
  /** 名称 (GIF), in Japanese. Shareable because the other slices provide it beside their references to hubs of their own region. */
  readonly name: Scalars['String']['output'];
  /** 名称_英語 (GIF). */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The name in a language, or in Japanese where there is none. */
  readonly nameIn: LocalizedText;
  /** 名称_カナ (GIF), in full-width katakana; hubs are sorted by it. */
  readonly nameKana: Scalars['String']['output'];
  /** How far it has come in joining the network. Hubs that are only MAPPED or INVITED are shown to members alone. */
  readonly networkStatus: HubNetworkStatus;
  /** ID (GIF) that its municipality's open data has for it. */
  readonly openDataId?: Maybe<Scalars['String']['output']>;
  /** The day it opened, or will. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** When it is open, in Japanese time. */
  readonly openingHours: ReadonlyArray<OpeningHours>;
  /** Who runs it. */
  readonly operator: HubOperator;
  /** What has come of its work: jobs, migrants, local startups. */
  readonly outcomes: ReadonlyArray<HubOutcome>;
  /** 駐車場 (GIF): what parking there is; null when there is none. */
  readonly parking?: Maybe<Scalars['String']['output']>;
  /** Names of organizations that work with it. */
  readonly partners: ReadonlyArray<Scalars['String']['output']>;
  /** The promotion patterns that it follows. */
  readonly patterns: ReadonlyArray<HubPattern>;
  /** Where it lies. */
  readonly point: GeoPoint;
  /** What it costs to use. */
  readonly pricing: ReadonlyArray<PricingPlan>;
  /** The region that the hub belongs to. */
  readonly region?: Maybe<Region>;
  /** The day the building was last renovated. */
  readonly renovatedOn?: Maybe<Scalars['Date']['output']>;
  /** What the renovation cost. Null for visitors from outside the network. */
  readonly renovationCostYen?: Maybe<Scalars['Int']['output']>;
  /** Its rooms, in the hub's own order. */
  readonly rooms: ReadonlyArray<HubRoom>;
  /** What running it costs in a year. Null for visitors from outside the network and where it has not said. */
  readonly runningCostBand?: Maybe<CostBand>;
  /** The municipalities whose rural districts use it from afar. */
  readonly ruralCoverage: ReadonlyArray<Municipality>;
  /** How much of its cost its own income covers, without public money. Null for visitors from outside the network and where it has not said. */
  readonly selfSufficiencyBand?: Maybe<SelfSufficiencyBand>;
  /** For a small city, whether people can commute from it to the metropolis. */
  readonly smallCityAccess?: Maybe<SmallCityAccess>;
  /** Whether it is running. */
  readonly status: HubStatus;
  /** What it says of itself in other languages, easy Japanese included. */
  readonly translations: ReadonlyArray<HubTranslation>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Goes up by one with every change; give it to `hubUpdate`. */
  readonly version: Scalars['Int']['output'];
  /** バーチャルな「場」 that go with it. */
  readonly virtualPlaces: ReadonlyArray<VirtualPlace>;
  /** Its web site. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** 施設 (GIF): a base of its region that promotes and supports hometown telework. The directory of hubs is public. */
export type HubAccessInArgs = {
  language: Language;
};


/** 施設 (GIF): a base of its region that promotes and supports hometown telework. The directory of hubs is public. */
export type HubMissionInArgs = {
  language: Language;
};


/** 施設 (GIF): a base of its region that promotes and supports hometown telework. The directory of hubs is public. */
export type HubNameInArgs = {
  language: Language;
};

/** アクセシビリティ (GIF): what visitors with special needs find. */
export type HubAccessibility = {
  readonly __typename?: 'HubAccessibility';
  /** バリアフリートイレ. */
  readonly accessibleToilet: Scalars['Boolean']['output'];
  /** エレベーター. */
  readonly elevator: Scalars['Boolean']['output'];
  /** What else is to be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 授乳室. */
  readonly nursingRoom: Scalars['Boolean']['output'];
  /** オストメイト. */
  readonly ostomate: Scalars['Boolean']['output'];
  /** 車椅子可. */
  readonly wheelchair: Scalars['Boolean']['output'];
};

/** What visitors with special needs find. */
export type HubAccessibilityInput = {
  /** バリアフリートイレ. */
  readonly accessibleToilet: Scalars['Boolean']['input'];
  /** エレベーター. */
  readonly elevator: Scalars['Boolean']['input'];
  /** What else is to be known. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 授乳室. */
  readonly nursingRoom: Scalars['Boolean']['input'];
  /** オストメイト. */
  readonly ostomate: Scalars['Boolean']['input'];
  /** 車椅子可. */
  readonly wheelchair: Scalars['Boolean']['input'];
};

/** Something that a hub can do. */
export type HubCapability = {
  readonly __typename?: 'HubCapability';
  /** What it can do. */
  readonly capability: Capability;
  /** How far along it is. */
  readonly maturity: CapabilityMaturity;
};

/** Something that a hub can do. */
export type HubCapabilityInput = {
  /** What it can do; each once. */
  readonly capability: Capability;
  /** How far along it is. */
  readonly maturity: CapabilityMaturity;
};

/** A page of hubs. */
export type HubConnection = {
  readonly __typename?: 'HubConnection';
  /** The hubs of the page in their order. */
  readonly edges: ReadonlyArray<HubEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** 連絡先 (GIF) of a hub, for everybody. */
export type HubContact = {
  readonly __typename?: 'HubContact';
  /** Whom to ask for. */
  readonly name: Scalars['String']['output'];
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
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
  readonly audiences: ReadonlyArray<Audience>;
  /** Where to book a seat; http or https. */
  readonly bookingUrl?: InputMaybe<Scalars['String']['input']>;
  /** What it can do. */
  readonly capabilities: ReadonlyArray<HubCapabilityInput>;
  /** Number of seats. */
  readonly capacitySeats: Scalars['Int']['input'];
  /** What people call it. */
  readonly commonName?: InputMaybe<Scalars['String']['input']>;
  /** Whom everybody may ask. */
  readonly contactPublic: HubContactInput;
  /** What the building was before. */
  readonly facilityOrigin: FacilityOrigin;
  /** The centre functions that it has. */
  readonly functions: ReadonlyArray<HubFunctionInput>;
  /** What it works towards, where that differs from its model city's goals. */
  readonly goals: ReadonlyArray<ArchetypeGoal>;
  /** When it is closed. */
  readonly holidayPolicy?: InputMaybe<Scalars['String']['input']>;
  /** Connection and security. */
  readonly ictEnvironment: IctEnvironmentInput;
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Pictures of it. */
  readonly images: ReadonlyArray<HubImageInput>;
  /** Whether the building stands in the centre of its area. */
  readonly isCentral: Scalars['Boolean']['input'];
  /** What kind of base it is. */
  readonly kind: HubKind;
  /** Services for daily life. */
  readonly lifeServices: ReadonlyArray<LifeServiceInput>;
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
  readonly networkStatus: HubNetworkStatus;
  /** The ID that its municipality's open data has for it. */
  readonly openDataId?: InputMaybe<Scalars['String']['input']>;
  /** The day it opened, or will. */
  readonly openedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it is open, in Japanese time. */
  readonly openingHours: ReadonlyArray<OpeningHoursInput>;
  /** Who runs it. */
  readonly operator: HubOperatorInput;
  /** What has come of its work. */
  readonly outcomes: ReadonlyArray<HubOutcomeInput>;
  /** What parking there is. */
  readonly parking?: InputMaybe<Scalars['String']['input']>;
  /** Names of organizations that work with it. */
  readonly partners: ReadonlyArray<Scalars['String']['input']>;
  /** The promotion patterns that it follows. */
  readonly patterns: ReadonlyArray<HubPatternInput>;
  /** Where it lies. */
  readonly point: GeoPointInput;
  /** What it costs to use. */
  readonly pricing: ReadonlyArray<PricingPlanInput>;
  /** Code of the region that it belongs to. */
  readonly regionCode: Scalars['String']['input'];
  /** The day the building was last renovated. */
  readonly renovatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the renovation cost. */
  readonly renovationCostYen?: InputMaybe<Scalars['Int']['input']>;
  /** Its rooms. */
  readonly rooms: ReadonlyArray<HubRoomInput>;
  /** Codes of the municipalities of this region whose rural districts use it from afar. */
  readonly ruralCoverage: ReadonlyArray<Scalars['String']['input']>;
  /** Goes with an `archetype` of its own. */
  readonly smallCityAccess?: InputMaybe<SmallCityAccess>;
  /** Whether it is running. */
  readonly status: HubStatus;
  /** What it says of itself in other languages; each language once. */
  readonly translations: ReadonlyArray<HubTranslationInput>;
  /** Where people meet on the internet. */
  readonly virtualPlaces: ReadonlyArray<VirtualPlaceInput>;
  /** Its web site; http or https. */
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** The hub that was entered. */
export type HubCreatePayload = {
  readonly __typename?: 'HubCreatePayload';
  /** Null when there are mistakes. */
  readonly hub?: Maybe<Hub>;
  /** What was wrong; empty when it is done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A hub in a page. */
export type HubEdge = {
  readonly __typename?: 'HubEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The hub. */
  readonly node: Hub;
};

/** Number of hubs in buildings of an origin. */
export type HubFacilityOriginCount = {
  readonly __typename?: 'HubFacilityOriginCount';
  /** Number of hubs. */
  readonly count: Scalars['Int']['output'];
  /** What the building was. */
  readonly facilityOrigin: FacilityOrigin;
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
export type HubFunction = {
  readonly __typename?: 'HubFunction';
  /** What the hub does in it. */
  readonly activities: ReadonlyArray<FunctionActivity>;
  /** The function. */
  readonly function: CenterFunction;
  /** What the function earns, for the hub's own editors only; null for everybody else. */
  readonly revenue?: Maybe<ReadonlyArray<RevenueModel>>;
  /** The day it began. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it is running. */
  readonly status: ServiceStatus;
};

/** Number of hubs with a function. */
export type HubFunctionCount = {
  readonly __typename?: 'HubFunctionCount';
  /** Number of hubs. */
  readonly count: Scalars['Int']['output'];
  /** The function. */
  readonly function: CenterFunction;
};

/** A centre function of a hub. */
export type HubFunctionInput = {
  /** What the hub does in it. */
  readonly activities: ReadonlyArray<FunctionActivity>;
  /** The function; each once. */
  readonly function: CenterFunction;
  /** The day it began. */
  readonly startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is running. */
  readonly status: ServiceStatus;
};

/** A picture of a hub. */
export type HubImage = {
  readonly __typename?: 'HubImage';
  /** What it shows, for those who do not see it. */
  readonly alt: Scalars['String']['output'];
  /** イメージのライセンス (GIF). */
  readonly license?: Maybe<License>;
  /** Its address. */
  readonly url: Scalars['String']['output'];
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

/** An import of hubs from a CSV file. */
export type HubImport = Node & {
  readonly __typename?: 'HubImport';
  /** What became of these; of a dry run, what would. */
  readonly counts: HubImportCounts;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The dry run that it follows. */
  readonly dryRun?: Maybe<HubImport>;
  /** How the text of the file was encoded. */
  readonly encoding: CsvEncoding;
  /** The first 100 of what was wrong, by row; `hubImportErrors` has all of it. */
  readonly errors: ReadonlyArray<HubImportError>;
  /** What the file is called. */
  readonly fileName: Scalars['String']['output'];
  /** When it ended, by itself or not. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Global ID. */
  readonly id: Scalars['ID']['output'];
  /** Whether it only says what would happen. */
  readonly isDryRun: Scalars['Boolean']['output'];
  /** How far hubs that it enters have come in joining the network. */
  readonly networkStatus: HubNetworkStatus;
  /** The region into which it goes. */
  readonly region?: Maybe<Region>;
  /** Rows that are done. */
  readonly rowsDone: Scalars['Int']['output'];
  /** Rows of the file without the header; null until they are counted. */
  readonly rowsTotal?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file's bytes, in hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** When its first rows were done. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  readonly status: HubImportStatus;
};

/** An import to stop. */
export type HubImportCancelInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** The import that was stopped. */
export type HubImportCancelPayload = {
  readonly __typename?: 'HubImportCancelPayload';
  /** The import as it is now, also when there are mistakes. */
  readonly hubImport?: Maybe<HubImport>;
  /** What was wrong; empty when it is done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of imports. */
export type HubImportConnection = {
  readonly __typename?: 'HubImportConnection';
  /** The imports of the page in their order. */
  readonly edges: ReadonlyArray<HubImportEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** What became of the rows of an import. */
export type HubImportCounts = {
  readonly __typename?: 'HubImportCounts';
  /** Hubs that were entered. */
  readonly created: Scalars['Int']['output'];
  /** Rows that were left out because of what is wrong with them. */
  readonly failed: Scalars['Int']['output'];
  /** Rows that say what the hub says already. */
  readonly skipped: Scalars['Int']['output'];
  /** Hubs that were changed. */
  readonly updated: Scalars['Int']['output'];
};

/** An import in a page. */
export type HubImportEdge = {
  readonly __typename?: 'HubImportEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: HubImport;
};

/** Something that is wrong with a row of an import. */
export type HubImportError = {
  readonly __typename?: 'HubImportError';
  /** What kind of mistake it is. */
  readonly code: HubImportErrorCode;
  /** The column as the file calls it; null when it is about the row as a whole. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Japanese. */
  readonly messageJa: Scalars['String']['output'];
  /** The row as a spreadsheet numbers it: the header is row 1. */
  readonly row: Scalars['Int']['output'];
  /** What the cell says, shortened to 100 characters. */
  readonly value?: Maybe<Scalars['String']['output']>;
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

/** A page of what was wrong with the rows of an import. */
export type HubImportErrorConnection = {
  readonly __typename?: 'HubImportErrorConnection';
  /** The mistakes of the page in their order. */
  readonly edges: ReadonlyArray<HubImportErrorEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of all mistakes, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mistake in a page. */
export type HubImportErrorEdge = {
  readonly __typename?: 'HubImportErrorEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The mistake. */
  readonly node: HubImportError;
};

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
  readonly encoding: CsvEncoding;
  /** What the file is called. */
  readonly fileName: Scalars['String']['input'];
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether only to say what would happen. Every file begins so. */
  readonly isDryRun: Scalars['Boolean']['input'];
  /** How far hubs that are entered have come in joining the network: MAPPED, INVITED or ONBOARDING. A real run has it from its dry run. */
  readonly networkStatus: HubNetworkStatus;
  /** Code of the region into which the hubs go. */
  readonly regionCode: Scalars['String']['input'];
};

/** The import that was begun. */
export type HubImportStartPayload = {
  readonly __typename?: 'HubImportStartPayload';
  /** Null when there are mistakes. */
  readonly hubImport?: Maybe<HubImport>;
  /** What was wrong; empty when it is done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** The import that was undone. */
export type HubImportUndoPayload = {
  readonly __typename?: 'HubImportUndoPayload';
  /** The import as it is now, also when there are mistakes. */
  readonly hubImport?: Maybe<HubImport>;
  /** What was wrong; empty when it is done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A contact inside the network. */
export type HubInternalContact = {
  readonly __typename?: 'HubInternalContact';
  /** E-mail address. */
  readonly email: Scalars['String']['output'];
  /** Whom to ask for. */
  readonly name: Scalars['String']['output'];
  /** Telephone number. */
  readonly phone: Scalars['String']['output'];
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

/** What only a hub's own editors see: its money, how full it is, who its tenants are. */
export type HubInternals = {
  readonly __typename?: 'HubInternals';
  /** What running it costs in a year. */
  readonly annualCostYen?: Maybe<Scalars['Int']['output']>;
  /** Whom the network may call. */
  readonly contactInternal?: Maybe<HubInternalContact>;
  /** How full it was, month by month. */
  readonly occupancy: ReadonlyArray<HubOccupancy>;
  /** Its income by kind and function. */
  readonly revenue: ReadonlyArray<RevenueModel>;
  /** Its own income, without public money, as a share of what running it costs; null while it has not told that. */
  readonly selfSufficiencyRate?: Maybe<Scalars['Float']['output']>;
  /** The companies in it. */
  readonly tenants: ReadonlyArray<Scalars['String']['output']>;
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

/** Number of hubs of a kind. */
export type HubKindCount = {
  readonly __typename?: 'HubKindCount';
  /** Number of hubs. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: HubKind;
};

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
export type HubOccupancy = {
  readonly __typename?: 'HubOccupancy';
  /** YYYY-MM. */
  readonly month: Scalars['String']['output'];
  /** 0 to 100. */
  readonly percent: Scalars['Float']['output'];
};

/** How full a hub was in a month. */
export type HubOccupancyInput = {
  /** YYYY-MM. */
  readonly month: Scalars['String']['input'];
  /** 0 to 100. */
  readonly percent: Scalars['Float']['input'];
};

/** The organization that runs a hub. */
export type HubOperator = {
  readonly __typename?: 'HubOperator';
  /** What kind of organization it is. */
  readonly kind: OrganizationKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** The organization that runs a hub. */
export type HubOperatorInput = {
  /** What kind of organization it is. */
  readonly kind: OrganizationKind;
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
export type HubOutcome = {
  readonly __typename?: 'HubOutcome';
  /** The figure before; null when nobody knows it. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** How sure it is. */
  readonly confidence: ConfidenceLevel;
  /** What the figure is about. */
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
export type HubPattern = {
  readonly __typename?: 'HubPattern';
  /** Whether it is at the centre of the hub's work. */
  readonly emphasis: Emphasis;
  /** The pattern. */
  readonly pattern: TeleworkPattern;
};

/** Number of hubs that follow a pattern. */
export type HubPatternCount = {
  readonly __typename?: 'HubPatternCount';
  /** Number of hubs. */
  readonly count: Scalars['Int']['output'];
  /** The pattern. */
  readonly pattern: TeleworkPattern;
};

/** A promotion pattern of a hub. */
export type HubPatternInput = {
  /** Whether it is at the centre of the hub's work. */
  readonly emphasis: Emphasis;
  /** The pattern; each once. */
  readonly pattern: TeleworkPattern;
};

/** What a hub is like, to look for others like it. What is left out counts for nothing. */
export type HubProfileInput = {
  /** Its model city. */
  readonly archetype?: InputMaybe<CityArchetype>;
  /** Whom it is for. */
  readonly audiences: ReadonlyArray<Audience>;
  /** What the building was before. */
  readonly facilityOrigin?: InputMaybe<FacilityOrigin>;
  /** Its centre functions. */
  readonly functions: ReadonlyArray<CenterFunction>;
  /** What it works towards; those of its model city when left out. */
  readonly goals: ReadonlyArray<ArchetypeGoal>;
  /** The hub that is described: it is not like itself and is left out. */
  readonly hubId?: InputMaybe<Scalars['ID']['input']>;
  /** The promotion patterns that it follows. */
  readonly patterns: ReadonlyArray<TeleworkPattern>;
  /** For a small city, whether people can commute from it to the metropolis. */
  readonly smallCityAccess?: InputMaybe<SmallCityAccess>;
};

/** A room of a hub. */
export type HubRoom = {
  readonly __typename?: 'HubRoom';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What else is to be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number of seats. */
  readonly seats: Scalars['Int']['output'];
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

/** Number of hubs in a band of self-sufficiency. */
export type HubSelfSufficiencyCount = {
  readonly __typename?: 'HubSelfSufficiencyCount';
  /** The band. */
  readonly band: SelfSufficiencyBand;
  /** Number of hubs. */
  readonly count: Scalars['Int']['output'];
};

/** Hubs, counted. */
export type HubStats = {
  readonly __typename?: 'HubStats';
  /** Hubs by what their building was. */
  readonly byFacilityOrigin: ReadonlyArray<HubFacilityOriginCount>;
  /** Hubs by function; one with several counts in each. */
  readonly byFunction: ReadonlyArray<HubFunctionCount>;
  /** Hubs by what kind of base they are. */
  readonly byKind: ReadonlyArray<HubKindCount>;
  /** Hubs by pattern; one with several counts in each. */
  readonly byPattern: ReadonlyArray<HubPatternCount>;
  /** Hubs that said so by how much of their cost their own income covers; empty for visitors from outside the network. */
  readonly bySelfSufficiency: ReadonlyArray<HubSelfSufficiencyCount>;
  /** The money of each region that the viewer administers, of all its hubs whatever the filter. A region in which fewer than 3 hubs have told theirs is left out. */
  readonly finances: ReadonlyArray<RegionFinances>;
  /** Number of seats. */
  readonly seats: Scalars['Int']['output'];
  /** Number of hubs. */
  readonly total: Scalars['Int']['output'];
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
export type HubTranslation = {
  readonly __typename?: 'HubTranslation';
  /** How to get there. */
  readonly access?: Maybe<Scalars['String']['output']>;
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated: Scalars['Boolean']['output'];
  /** The language. */
  readonly language: Language;
  /** What it is there for. */
  readonly mission?: Maybe<Scalars['String']['output']>;
  /** Its name; English has it in `nameEn`. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** What a hub says of itself in another language than Japanese, or in easy Japanese. */
export type HubTranslationInput = {
  /** How to get there. */
  readonly access?: InputMaybe<Scalars['String']['input']>;
  /** Translated by a machine, and not reviewed. */
  readonly isMachineTranslated: Scalars['Boolean']['input'];
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

/** The hub after the change. */
export type HubUpdatePayload = {
  readonly __typename?: 'HubUpdatePayload';
  /** The hub as it is now, also when there are mistakes. */
  readonly hub?: Maybe<Hub>;
  /** What was wrong; empty when it is done. CONFLICT when somebody else has changed the hub meanwhile: look at `hub` and repeat. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** ICT環境 of a hub. */
export type IctEnvironment = {
  readonly __typename?: 'IctEnvironment';
  /** Measured download speed. */
  readonly downMbps?: Maybe<Scalars['Float']['output']>;
  /** The day of the measurement. */
  readonly measuredOn?: Maybe<Scalars['Date']['output']>;
  /** What is done for security. */
  readonly securityMeasures: ReadonlyArray<Scalars['String']['output']>;
  /** Measured upload speed. */
  readonly upMbps?: Maybe<Scalars['Float']['output']>;
  /** Whether a VPN is offered. */
  readonly vpn: Scalars['Boolean']['output'];
  /** Whether there is Wi-Fi. */
  readonly wifi: Scalars['Boolean']['output'];
  /** Whether there are wired connections. */
  readonly wired: Scalars['Boolean']['output'];
};

/** ICT環境 of a hub. */
export type IctEnvironmentInput = {
  /** Measured download speed. */
  readonly downMbps?: InputMaybe<Scalars['Float']['input']>;
  /** The day of the measurement. */
  readonly measuredOn?: InputMaybe<Scalars['Date']['input']>;
  /** What is done for security. */
  readonly securityMeasures: ReadonlyArray<Scalars['String']['input']>;
  /** Measured upload speed. */
  readonly upMbps?: InputMaybe<Scalars['Float']['input']>;
  /** Whether a VPN is offered. */
  readonly vpn: Scalars['Boolean']['input'];
  /** Whether there is Wi-Fi. */
  readonly wifi: Scalars['Boolean']['input'];
  /** Whether there are wired connections. */
  readonly wired: Scalars['Boolean']['input'];
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

/** 生活直結サービス: a service for daily life. */
export type LifeService = {
  readonly __typename?: 'LifeService';
  /** Whom it is for. */
  readonly audiences: ReadonlyArray<Audience>;
  /** What it is. */
  readonly kind: LifeServiceKind;
  /** The kind of virtual place in which it is given. */
  readonly place?: Maybe<VirtualPlaceKind>;
  /** Who gives it. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Whether it is running. */
  readonly status: ServiceStatus;
  /** The hub's own virtual place of that kind, where it has one. */
  readonly virtualPlace?: Maybe<VirtualPlace>;
};

/** A service for daily life. */
export type LifeServiceInput = {
  /** Whom it is for. */
  readonly audiences: ReadonlyArray<Audience>;
  /** What it is. */
  readonly kind: LifeServiceKind;
  /** The kind of virtual place in which it is given. */
  readonly place?: InputMaybe<VirtualPlaceKind>;
  /** Who gives it. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is running. */
  readonly status: ServiceStatus;
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

/** Municipalities to enter. */
export type MunicipalitiesEnterInput = {
  /** Repeat a request with the same key and it is done once; at most 200 characters. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 200; those whose code is known already are changed. */
  readonly municipalities: ReadonlyArray<MunicipalityInput>;
  /** Code of the region that they belong to. */
  readonly regionCode: Scalars['String']['input'];
};

/** The municipalities that were entered. */
export type MunicipalitiesEnterPayload = {
  readonly __typename?: 'MunicipalitiesEnterPayload';
  /** In the order of the input; empty when there are mistakes. */
  readonly municipalities: ReadonlyArray<Municipality>;
  /** What was wrong; empty when it is done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A city, town or village, by 全国地方公共団体コード. */
export type Municipality = {
  readonly __typename?: 'Municipality';
  /** Which model city it is; null when nobody has said. */
  readonly archetype?: Maybe<CityArchetype>;
  /** Six digits with the check digit, such as 012084. */
  readonly code: Scalars['String']['output'];
  /** The name in full-width katakana. */
  readonly kana: Scalars['String']['output'];
  /** Its name, such as 北見市. */
  readonly name: Scalars['String']['output'];
  /** Where its office stands. */
  readonly point: GeoPoint;
  /** The prefecture it is in. */
  readonly prefecture: Prefecture;
  /** For a small city, whether people can commute from it to the metropolis. */
  readonly smallCityAccess?: Maybe<SmallCityAccess>;
  /** The municipality that it has become part of. */
  readonly successor?: Maybe<Municipality>;
  /** The day from which the code holds; null for as long as anybody remembers. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it held; null while it holds. Codes of before a merger are accepted for ever. */
  readonly validUntil?: Maybe<Scalars['Date']['output']>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The admin of a region enters a hub into its directory. */
  readonly hubCreate?: Maybe<HubCreatePayload>;
  /** The admin of a region stops an import that is waiting or running. What it has done so far stays, and can be undone. */
  readonly hubImportCancel?: Maybe<HubImportCancelPayload>;
  /**
   * The admin of a region imports hubs from a CSV file in the columns of 公共施設一覧 (推奨データセット, the older and the newer form). The
   * first run of a file is a dry run, which says what would happen and writes no hub; the real run names it, or sends the same file again.
   * The work goes on after the answer: follow it by `hubImport`.
   */
  readonly hubImportStart?: Maybe<HubImportStartPayload>;
  /**
   * The admin of a region undoes an import that has ended: hubs that it entered are deleted, hubs that it changed are as they were before.
   * All of it or nothing: as soon as somebody has changed one of them, or refers to one that would go, it is refused.
   */
  readonly hubImportUndo?: Maybe<HubImportUndoPayload>;
  /** An editor of a hub, or the admin of its region, changes it. */
  readonly hubUpdate?: Maybe<HubUpdatePayload>;
  /** The admin of a region enters municipalities into it, or changes them. Hubs lie in municipalities of their region only. */
  readonly municipalitiesEnter?: Maybe<MunicipalitiesEnterPayload>;
};


export type MutationHubCreateArgs = {
  input: HubCreateInput;
};


export type MutationHubImportCancelArgs = {
  input: HubImportCancelInput;
};


export type MutationHubImportStartArgs = {
  input: HubImportStartInput;
};


export type MutationHubImportUndoArgs = {
  input: HubImportUndoInput;
};


export type MutationHubUpdateArgs = {
  input: HubUpdateInput;
};


export type MutationMunicipalitiesEnterArgs = {
  input: MunicipalitiesEnterInput;
};

export type Node = {
  /** Global ID: type, region and UUIDv7, such as `issue_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an`. */
  readonly id: Scalars['ID']['output'];
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

/** Opening hours of some days of the week. */
export type OpeningHours = {
  readonly __typename?: 'OpeningHours';
  /** HH:MM, up to 24:00. */
  readonly closes: Scalars['String']['output'];
  /** The days. */
  readonly days: ReadonlyArray<OpeningDay>;
  /** What else is to be known. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** HH:MM. */
  readonly opens: Scalars['String']['output'];
};

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

/** Relay Cursor Connections. Going forward, `hasPreviousPage` says whether `after` was given; going backward, `hasNextPage` whether `before` was. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** One of the 47 prefectures. */
export type Prefecture = {
  readonly __typename?: 'Prefecture';
  /** ISO 3166-2, such as JP-01. */
  readonly iso: Scalars['String']['output'];
  /** Its name, such as 北海道. */
  readonly name: Scalars['String']['output'];
};

/** A way to pay for using a hub. */
export type PricingPlan = {
  readonly __typename?: 'PricingPlan';
  /** Yen with tax. */
  readonly amountYen: Scalars['Int']['output'];
  /** Whom it is for; everybody when null. */
  readonly audience?: Maybe<Audience>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Who pays. */
  readonly payer: FeePayer;
  /** What the amount is for. */
  readonly unit: PricingUnit;
};

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

export type Query = {
  readonly __typename?: 'Query';
  /** One hub, or null when it does not exist or the viewer may not see it. */
  readonly hub?: Maybe<Hub>;
  /** An import of hubs, for the admin of its region; null for everybody else. */
  readonly hubImport?: Maybe<HubImport>;
  /** What was wrong with the rows of an import, by row; for the admin of its region. */
  readonly hubImportErrors?: Maybe<HubImportErrorConnection>;
  /** The imports of the regions that the viewer administers, the last begun first. */
  readonly hubImports?: Maybe<HubImportConnection>;
  /** How many hubs and seats there are, in total and by facet, summed over the regions. */
  readonly hubStats?: Maybe<HubStats>;
  /** The hubs of all regions, or of `regions`, in one order. `first` or `last` is between 1 and 100; the default is the first 20. */
  readonly hubs?: Maybe<HubConnection>;
  /** Several hubs in the order of `ids`, null where one does not exist or may not be seen. At most 100. */
  readonly hubsById: ReadonlyArray<Maybe<Hub>>;
  /**
   * Hubs like the one that is described, of all regions or of `regions`: the most alike first. Whatever they share counts: model
   * city and access, functions, what the building was, patterns, goals. Hubs that share nothing are not among them.
   */
  readonly similarHubs?: Maybe<SimilarHubConnection>;
};


export type QueryHubArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHubImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHubImportErrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importId: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: HubImportErrorOrder;
};


export type QueryHubImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: HubImportOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryHubStatsArgs = {
  filter?: InputMaybe<HubFilter>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryHubsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HubFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: HubOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryHubsByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySimilarHubsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SimilarHubOrder;
  profile: HubProfileInput;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['String']['output'];
};

/** The money of a region's hubs in a year, summed. Floats, since it can be more than an Int holds. */
export type RegionFinances = {
  readonly __typename?: 'RegionFinances';
  /** What running them costs. */
  readonly annualCostYen: Scalars['Float']['output'];
  /** Number of hubs that have told theirs. */
  readonly hubCount: Scalars['Int']['output'];
  /** What they earn themselves. */
  readonly ownIncomeYen: Scalars['Float']['output'];
  /** What they get of public money. */
  readonly publicFundingYen: Scalars['Float']['output'];
  /** The region. */
  readonly region?: Maybe<Region>;
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

/** 収益モデル: an income of a hub. */
export type RevenueModel = {
  readonly __typename?: 'RevenueModel';
  /** Yen in a year. */
  readonly annualYen: Scalars['Int']['output'];
  /** The function that brings it; null when none does by itself. */
  readonly function?: Maybe<CenterFunction>;
  /** What kind of income it is. */
  readonly kind: RevenueKind;
  /** Its share of all income, 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** An income of a hub. */
export type RevenueModelInput = {
  /** Yen in a year. */
  readonly annualYen: Scalars['Int']['input'];
  /** The function that brings it. */
  readonly function?: InputMaybe<CenterFunction>;
  /** What kind of income it is. */
  readonly kind: RevenueKind;
};

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

/** A page of hubs like a profile. */
export type SimilarHubConnection = {
  readonly __typename?: 'SimilarHubConnection';
  /** The hubs of the page in their order. */
  readonly edges: ReadonlyArray<SimilarHubEdge>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** A hub like a profile, and what they share. */
export type SimilarHubEdge = {
  readonly __typename?: 'SimilarHubEdge';
  /** Its place in the order. */
  readonly cursor: Scalars['String']['output'];
  /** The hub. */
  readonly node: Hub;
  /** What they share, what weighs most first. */
  readonly reasons: ReadonlyArray<SimilarityReason>;
  /** How much they share: the weights of `reasons` added up, at most 100. The same in every region. */
  readonly score: Scalars['Int']['output'];
};

/** The orders in which hubs like a profile can be read. */
export type SimilarHubOrder =
  /** By `score`, the most alike first. */
  | 'MOST_ALIKE';

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

/** Something that two hubs share. */
export type SimilarityReason = {
  readonly __typename?: 'SimilarityReason';
  /** What exactly, as codes of the kind's vocabulary, such as COWORKING. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** What kind of thing it is. */
  readonly kind: SimilarityKind;
  /** The reason as a sentence in English. */
  readonly messageEn: Scalars['String']['output'];
  /** The reason as a sentence in Japanese. */
  readonly messageJa: Scalars['String']['output'];
  /** How much it counts for. */
  readonly weight: Scalars['Int']['output'];
};

export type SmallCityAccess =
  /** 通勤可能 */
  | 'COMMUTABLE'
  /** 遠方で通勤不可 */
  | 'REMOTE';

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

/** バーチャルな「場」: where people meet on the internet, together with a hub's building. */
export type VirtualPlace = {
  readonly __typename?: 'VirtualPlace';
  /** Who comes, and from where. */
  readonly catchment?: Maybe<Scalars['String']['output']>;
  /** What kind of place it is. */
  readonly kind: VirtualPlaceKind;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** When it is open. */
  readonly opening?: Maybe<Scalars['String']['output']>;
  /** What is done there from afar; it follows from `kind`. */
  readonly remoteChannel: RemoteChannel;
  /** The tool that it uses. */
  readonly tool?: Maybe<Scalars['String']['output']>;
  /** Its address on the web. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

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
  Hub: Hub;
  HubImport: HubImport;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
  HubImport:
    ( { __typename: 'HubImport' }
    & GraphQLRecursivePick<FederationTypes['HubImport'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( HubRow )
    | ( ImportRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ArchetypeGoal: ArchetypeGoal;
  Audience: Audience;
  Capability: Capability;
  CapabilityMaturity: CapabilityMaturity;
  CenterFunction: CenterFunction;
  CityArchetype: CityArchetype;
  ConfidenceLevel: ConfidenceLevel;
  CostBand: CostBand;
  CsvEncoding: CsvEncoding;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Emphasis: Emphasis;
  FacilityOrigin: FacilityOrigin;
  FeePayer: FeePayer;
  FunctionActivity: FunctionActivity;
  GeoPoint: ResolverTypeWrapper<GeoPoint>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GeoPointInput: GeoPointInput;
  Hub: ResolverTypeWrapper<HubRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  HubAccessibility: ResolverTypeWrapper<HubAccessibility>;
  HubAccessibilityInput: HubAccessibilityInput;
  HubCapability: ResolverTypeWrapper<HubCapability>;
  HubCapabilityInput: HubCapabilityInput;
  HubConnection: ResolverTypeWrapper<HubPage>;
  HubContact: ResolverTypeWrapper<HubContact>;
  HubContactInput: HubContactInput;
  HubCreateInput: HubCreateInput;
  HubCreatePayload: ResolverTypeWrapper<Omit<HubCreatePayload, 'hub'> & { hub?: Maybe<ResolversTypes['Hub']> }>;
  HubEdge: ResolverTypeWrapper<Omit<HubEdge, 'node'> & { node: ResolversTypes['Hub'] }>;
  HubFacilityOriginCount: ResolverTypeWrapper<HubFacilityOriginCount>;
  HubFilter: HubFilter;
  HubFunction: ResolverTypeWrapper<HubFunctionRow>;
  HubFunctionCount: ResolverTypeWrapper<HubFunctionCount>;
  HubFunctionInput: HubFunctionInput;
  HubImage: ResolverTypeWrapper<HubImage>;
  HubImageInput: HubImageInput;
  HubImport: ResolverTypeWrapper<ImportRow>;
  HubImportCancelInput: HubImportCancelInput;
  HubImportCancelPayload: ResolverTypeWrapper<Omit<HubImportCancelPayload, 'hubImport'> & { hubImport?: Maybe<ResolversTypes['HubImport']> }>;
  HubImportConnection: ResolverTypeWrapper<ImportPage>;
  HubImportCounts: ResolverTypeWrapper<HubImportCounts>;
  HubImportEdge: ResolverTypeWrapper<Omit<HubImportEdge, 'node'> & { node: ResolversTypes['HubImport'] }>;
  HubImportError: ResolverTypeWrapper<HubImportError>;
  HubImportErrorCode: HubImportErrorCode;
  HubImportErrorConnection: ResolverTypeWrapper<ImportErrorPage>;
  HubImportErrorEdge: ResolverTypeWrapper<HubImportErrorEdge>;
  HubImportErrorOrder: HubImportErrorOrder;
  HubImportOrder: HubImportOrder;
  HubImportStartInput: HubImportStartInput;
  HubImportStartPayload: ResolverTypeWrapper<Omit<HubImportStartPayload, 'hubImport'> & { hubImport?: Maybe<ResolversTypes['HubImport']> }>;
  HubImportStatus: HubImportStatus;
  HubImportUndoInput: HubImportUndoInput;
  HubImportUndoPayload: ResolverTypeWrapper<Omit<HubImportUndoPayload, 'hubImport'> & { hubImport?: Maybe<ResolversTypes['HubImport']> }>;
  HubInternalContact: ResolverTypeWrapper<HubInternalContact>;
  HubInternalContactInput: HubInternalContactInput;
  HubInternals: ResolverTypeWrapper<HubInternalsRow>;
  HubInternalsInput: HubInternalsInput;
  HubKind: HubKind;
  HubKindCount: ResolverTypeWrapper<HubKindCount>;
  HubNetworkStatus: HubNetworkStatus;
  HubOccupancy: ResolverTypeWrapper<HubOccupancy>;
  HubOccupancyInput: HubOccupancyInput;
  HubOperator: ResolverTypeWrapper<HubOperator>;
  HubOperatorInput: HubOperatorInput;
  HubOrder: HubOrder;
  HubOutcome: ResolverTypeWrapper<HubOutcome>;
  HubOutcomeInput: HubOutcomeInput;
  HubPattern: ResolverTypeWrapper<HubPattern>;
  HubPatternCount: ResolverTypeWrapper<HubPatternCount>;
  HubPatternInput: HubPatternInput;
  HubProfileInput: HubProfileInput;
  HubRoom: ResolverTypeWrapper<HubRoom>;
  HubRoomInput: HubRoomInput;
  HubSelfSufficiencyCount: ResolverTypeWrapper<HubSelfSufficiencyCount>;
  HubStats: ResolverTypeWrapper<HubSummary>;
  HubStatus: HubStatus;
  HubTranslation: ResolverTypeWrapper<HubTranslation>;
  HubTranslationInput: HubTranslationInput;
  HubUpdateInput: HubUpdateInput;
  HubUpdatePayload: ResolverTypeWrapper<Omit<HubUpdatePayload, 'hub'> & { hub?: Maybe<ResolversTypes['Hub']> }>;
  IctEnvironment: ResolverTypeWrapper<IctEnvironment>;
  IctEnvironmentInput: IctEnvironmentInput;
  Language: Language;
  License: License;
  LifeService: ResolverTypeWrapper<LifeServiceRow>;
  LifeServiceInput: LifeServiceInput;
  LifeServiceKind: LifeServiceKind;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  MunicipalitiesEnterInput: MunicipalitiesEnterInput;
  MunicipalitiesEnterPayload: ResolverTypeWrapper<Omit<MunicipalitiesEnterPayload, 'municipalities'> & { municipalities: ReadonlyArray<ResolversTypes['Municipality']> }>;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityInput: MunicipalityInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpeningDay: OpeningDay;
  OpeningHours: ResolverTypeWrapper<OpeningHours>;
  OpeningHoursInput: OpeningHoursInput;
  OrganizationKind: OrganizationKind;
  OutcomeKind: OutcomeKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Prefecture: ResolverTypeWrapper<Prefecture>;
  PricingPlan: ResolverTypeWrapper<PricingPlan>;
  PricingPlanInput: PricingPlanInput;
  PricingUnit: PricingUnit;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Region>;
  RegionFinances: ResolverTypeWrapper<RegionFinances>;
  RemoteChannel: RemoteChannel;
  RevenueKind: RevenueKind;
  RevenueModel: ResolverTypeWrapper<RevenueModel>;
  RevenueModelInput: RevenueModelInput;
  SelfSufficiencyBand: SelfSufficiencyBand;
  ServiceStatus: ServiceStatus;
  SimilarHubConnection: ResolverTypeWrapper<SimilarHubPage>;
  SimilarHubEdge: ResolverTypeWrapper<SimilarHub>;
  SimilarHubOrder: SimilarHubOrder;
  SimilarityKind: SimilarityKind;
  SimilarityReason: ResolverTypeWrapper<SimilarityReason>;
  SmallCityAccess: SmallCityAccess;
  TeleworkPattern: TeleworkPattern;
  UnavailableReason: UnavailableReason;
  UnavailableRegion: ResolverTypeWrapper<UnavailableRegion>;
  UserError: ResolverTypeWrapper<UserError>;
  VirtualPlace: ResolverTypeWrapper<VirtualPlaceRow>;
  VirtualPlaceInput: VirtualPlaceInput;
  VirtualPlaceKind: VirtualPlaceKind;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  GeoPoint: GeoPoint;
  Float: Scalars['Float']['output'];
  GeoPointInput: GeoPointInput;
  Hub: HubRow;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  HubAccessibility: HubAccessibility;
  HubAccessibilityInput: HubAccessibilityInput;
  HubCapability: HubCapability;
  HubCapabilityInput: HubCapabilityInput;
  HubConnection: HubPage;
  HubContact: HubContact;
  HubContactInput: HubContactInput;
  HubCreateInput: HubCreateInput;
  HubCreatePayload: Omit<HubCreatePayload, 'hub'> & { hub?: Maybe<ResolversParentTypes['Hub']> };
  HubEdge: Omit<HubEdge, 'node'> & { node: ResolversParentTypes['Hub'] };
  HubFacilityOriginCount: HubFacilityOriginCount;
  HubFilter: HubFilter;
  HubFunction: HubFunctionRow;
  HubFunctionCount: HubFunctionCount;
  HubFunctionInput: HubFunctionInput;
  HubImage: HubImage;
  HubImageInput: HubImageInput;
  HubImport: ImportRow;
  HubImportCancelInput: HubImportCancelInput;
  HubImportCancelPayload: Omit<HubImportCancelPayload, 'hubImport'> & { hubImport?: Maybe<ResolversParentTypes['HubImport']> };
  HubImportConnection: ImportPage;
  HubImportCounts: HubImportCounts;
  HubImportEdge: Omit<HubImportEdge, 'node'> & { node: ResolversParentTypes['HubImport'] };
  HubImportError: HubImportError;
  HubImportErrorConnection: ImportErrorPage;
  HubImportErrorEdge: HubImportErrorEdge;
  HubImportStartInput: HubImportStartInput;
  HubImportStartPayload: Omit<HubImportStartPayload, 'hubImport'> & { hubImport?: Maybe<ResolversParentTypes['HubImport']> };
  HubImportUndoInput: HubImportUndoInput;
  HubImportUndoPayload: Omit<HubImportUndoPayload, 'hubImport'> & { hubImport?: Maybe<ResolversParentTypes['HubImport']> };
  HubInternalContact: HubInternalContact;
  HubInternalContactInput: HubInternalContactInput;
  HubInternals: HubInternalsRow;
  HubInternalsInput: HubInternalsInput;
  HubKindCount: HubKindCount;
  HubOccupancy: HubOccupancy;
  HubOccupancyInput: HubOccupancyInput;
  HubOperator: HubOperator;
  HubOperatorInput: HubOperatorInput;
  HubOutcome: HubOutcome;
  HubOutcomeInput: HubOutcomeInput;
  HubPattern: HubPattern;
  HubPatternCount: HubPatternCount;
  HubPatternInput: HubPatternInput;
  HubProfileInput: HubProfileInput;
  HubRoom: HubRoom;
  HubRoomInput: HubRoomInput;
  HubSelfSufficiencyCount: HubSelfSufficiencyCount;
  HubStats: HubSummary;
  HubTranslation: HubTranslation;
  HubTranslationInput: HubTranslationInput;
  HubUpdateInput: HubUpdateInput;
  HubUpdatePayload: Omit<HubUpdatePayload, 'hub'> & { hub?: Maybe<ResolversParentTypes['Hub']> };
  IctEnvironment: IctEnvironment;
  IctEnvironmentInput: IctEnvironmentInput;
  LifeService: LifeServiceRow;
  LifeServiceInput: LifeServiceInput;
  LocalizedText: LocalizedText;
  MunicipalitiesEnterInput: MunicipalitiesEnterInput;
  MunicipalitiesEnterPayload: Omit<MunicipalitiesEnterPayload, 'municipalities'> & { municipalities: ReadonlyArray<ResolversParentTypes['Municipality']> };
  Municipality: MunicipalityRow;
  MunicipalityInput: MunicipalityInput;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpeningHours: OpeningHours;
  OpeningHoursInput: OpeningHoursInput;
  PageInfo: PageInfo;
  Prefecture: Prefecture;
  PricingPlan: PricingPlan;
  PricingPlanInput: PricingPlanInput;
  Query: Record<PropertyKey, never>;
  Region: Region;
  RegionFinances: RegionFinances;
  RevenueModel: RevenueModel;
  RevenueModelInput: RevenueModelInput;
  SimilarHubConnection: SimilarHubPage;
  SimilarHubEdge: SimilarHub;
  SimilarityReason: SimilarityReason;
  UnavailableRegion: UnavailableRegion;
  UserError: UserError;
  VirtualPlace: VirtualPlaceRow;
  VirtualPlaceInput: VirtualPlaceInput;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type GeoPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub'], FederationReferenceType extends FederationReferenceTypes['Hub'] = FederationReferenceTypes['Hub']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hub']> | FederationReferenceType, FederationReferenceType, ContextType>;
  access?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<HubAccessInArgs, 'language'>>;
  accessibility?: Resolver<ResolversTypes['HubAccessibility'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addressLine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archetype?: Resolver<Maybe<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  bookingUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capabilities?: Resolver<ReadonlyArray<ResolversTypes['HubCapability']>, ParentType, ContextType>;
  capacitySeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commonName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPublic?: Resolver<ResolversTypes['HubContact'], ParentType, ContextType>;
  coversRuralDistricts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  facilityOrigin?: Resolver<ResolversTypes['FacilityOrigin'], ParentType, ContextType>;
  functions?: Resolver<ReadonlyArray<ResolversTypes['HubFunction']>, ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['ArchetypeGoal']>, ParentType, ContextType>;
  holidayPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ictEnvironment?: Resolver<ResolversTypes['IctEnvironment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  images?: Resolver<ReadonlyArray<ResolversTypes['HubImage']>, ParentType, ContextType>;
  internals?: Resolver<Maybe<ResolversTypes['HubInternals']>, ParentType, ContextType>;
  isCentral?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HubKind'], ParentType, ContextType>;
  lifeServices?: Resolver<ReadonlyArray<ResolversTypes['LifeService']>, ParentType, ContextType>;
  mission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missionIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<HubMissionInArgs, 'language'>>;
  municipality?: Resolver<ResolversTypes['Municipality'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameIn?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType, RequireFields<HubNameInArgs, 'language'>>;
  nameKana?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  networkStatus?: Resolver<ResolversTypes['HubNetworkStatus'], ParentType, ContextType>;
  openDataId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openingHours?: Resolver<ReadonlyArray<ResolversTypes['OpeningHours']>, ParentType, ContextType>;
  operator?: Resolver<ResolversTypes['HubOperator'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['HubOutcome']>, ParentType, ContextType>;
  parking?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  patterns?: Resolver<ReadonlyArray<ResolversTypes['HubPattern']>, ParentType, ContextType>;
  point?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  pricing?: Resolver<ReadonlyArray<ResolversTypes['PricingPlan']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  renovatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renovationCostYen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rooms?: Resolver<ReadonlyArray<ResolversTypes['HubRoom']>, ParentType, ContextType>;
  runningCostBand?: Resolver<Maybe<ResolversTypes['CostBand']>, ParentType, ContextType>;
  ruralCoverage?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  selfSufficiencyBand?: Resolver<Maybe<ResolversTypes['SelfSufficiencyBand']>, ParentType, ContextType>;
  smallCityAccess?: Resolver<Maybe<ResolversTypes['SmallCityAccess']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HubStatus'], ParentType, ContextType>;
  translations?: Resolver<ReadonlyArray<ResolversTypes['HubTranslation']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  virtualPlaces?: Resolver<ReadonlyArray<ResolversTypes['VirtualPlace']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HubAccessibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubAccessibility'] = ResolversParentTypes['HubAccessibility']> = {
  accessibleToilet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elevator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nursingRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ostomate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wheelchair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HubCapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubCapability'] = ResolversParentTypes['HubCapability']> = {
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  maturity?: Resolver<ResolversTypes['CapabilityMaturity'], ParentType, ContextType>;
};

export type HubConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubConnection'] = ResolversParentTypes['HubConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HubEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type HubContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubContact'] = ResolversParentTypes['HubContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HubCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubCreatePayload'] = ResolversParentTypes['HubCreatePayload']> = {
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HubEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubEdge'] = ResolversParentTypes['HubEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hub'], ParentType, ContextType>;
};

export type HubFacilityOriginCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubFacilityOriginCount'] = ResolversParentTypes['HubFacilityOriginCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facilityOrigin?: Resolver<ResolversTypes['FacilityOrigin'], ParentType, ContextType>;
};

export type HubFunctionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubFunction'] = ResolversParentTypes['HubFunction']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['FunctionActivity']>, ParentType, ContextType>;
  function?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RevenueModel']>>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
};

export type HubFunctionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubFunctionCount'] = ResolversParentTypes['HubFunctionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['CenterFunction'], ParentType, ContextType>;
};

export type HubImageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImage'] = ResolversParentTypes['HubImage']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['License']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImport'] = ResolversParentTypes['HubImport'], FederationReferenceType extends FederationReferenceTypes['HubImport'] = FederationReferenceTypes['HubImport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HubImport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  counts?: Resolver<ResolversTypes['HubImportCounts'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dryRun?: Resolver<Maybe<ResolversTypes['HubImport']>, ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['CsvEncoding'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['HubImportError']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  networkStatus?: Resolver<ResolversTypes['HubNetworkStatus'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsTotal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HubImportStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HubImportCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportCancelPayload'] = ResolversParentTypes['HubImportCancelPayload']> = {
  hubImport?: Resolver<Maybe<ResolversTypes['HubImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HubImportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportConnection'] = ResolversParentTypes['HubImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HubImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type HubImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportCounts'] = ResolversParentTypes['HubImportCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubImportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportEdge'] = ResolversParentTypes['HubImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HubImport'], ParentType, ContextType>;
};

export type HubImportErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportError'] = ResolversParentTypes['HubImportError']> = {
  code?: Resolver<ResolversTypes['HubImportErrorCode'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HubImportErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportErrorConnection'] = ResolversParentTypes['HubImportErrorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HubImportErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubImportErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportErrorEdge'] = ResolversParentTypes['HubImportErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HubImportError'], ParentType, ContextType>;
};

export type HubImportStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportStartPayload'] = ResolversParentTypes['HubImportStartPayload']> = {
  hubImport?: Resolver<Maybe<ResolversTypes['HubImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HubImportUndoPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubImportUndoPayload'] = ResolversParentTypes['HubImportUndoPayload']> = {
  hubImport?: Resolver<Maybe<ResolversTypes['HubImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HubInternalContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubInternalContact'] = ResolversParentTypes['HubInternalContact']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubInternalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubInternals'] = ResolversParentTypes['HubInternals']> = {
  annualCostYen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contactInternal?: Resolver<Maybe<ResolversTypes['HubInternalContact']>, ParentType, ContextType>;
  occupancy?: Resolver<ReadonlyArray<ResolversTypes['HubOccupancy']>, ParentType, ContextType>;
  revenue?: Resolver<ReadonlyArray<ResolversTypes['RevenueModel']>, ParentType, ContextType>;
  selfSufficiencyRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tenants?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HubKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubKindCount'] = ResolversParentTypes['HubKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HubKind'], ParentType, ContextType>;
};

export type HubOccupancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubOccupancy'] = ResolversParentTypes['HubOccupancy']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HubOperatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubOperator'] = ResolversParentTypes['HubOperator']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HubOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubOutcome'] = ResolversParentTypes['HubOutcome']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['ConfidenceLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type HubPatternResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubPattern'] = ResolversParentTypes['HubPattern']> = {
  emphasis?: Resolver<ResolversTypes['Emphasis'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
};

export type HubPatternCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubPatternCount'] = ResolversParentTypes['HubPatternCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['TeleworkPattern'], ParentType, ContextType>;
};

export type HubRoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubRoom'] = ResolversParentTypes['HubRoom']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubSelfSufficiencyCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubSelfSufficiencyCount'] = ResolversParentTypes['HubSelfSufficiencyCount']> = {
  band?: Resolver<ResolversTypes['SelfSufficiencyBand'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubStatsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubStats'] = ResolversParentTypes['HubStats']> = {
  byFacilityOrigin?: Resolver<ReadonlyArray<ResolversTypes['HubFacilityOriginCount']>, ParentType, ContextType>;
  byFunction?: Resolver<ReadonlyArray<ResolversTypes['HubFunctionCount']>, ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['HubKindCount']>, ParentType, ContextType>;
  byPattern?: Resolver<ReadonlyArray<ResolversTypes['HubPatternCount']>, ParentType, ContextType>;
  bySelfSufficiency?: Resolver<ReadonlyArray<ResolversTypes['HubSelfSufficiencyCount']>, ParentType, ContextType>;
  finances?: Resolver<ReadonlyArray<ResolversTypes['RegionFinances']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubTranslationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubTranslation'] = ResolversParentTypes['HubTranslation']> = {
  access?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  mission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HubUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubUpdatePayload'] = ResolversParentTypes['HubUpdatePayload']> = {
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IctEnvironmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IctEnvironment'] = ResolversParentTypes['IctEnvironment']> = {
  downMbps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measuredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  securityMeasures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  upMbps?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vpn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wifi?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LifeServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeService'] = ResolversParentTypes['LifeService']> = {
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LifeServiceKind'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['VirtualPlaceKind']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ServiceStatus'], ParentType, ContextType>;
  virtualPlace?: Resolver<Maybe<ResolversTypes['VirtualPlace']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMachineTranslated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  requestedLanguage?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MunicipalitiesEnterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalitiesEnterPayload'] = ResolversParentTypes['MunicipalitiesEnterPayload']> = {
  municipalities?: Resolver<ReadonlyArray<ResolversTypes['Municipality']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Municipality'] = ResolversParentTypes['Municipality']> = {
  archetype?: Resolver<Maybe<ResolversTypes['CityArchetype']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kana?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  point?: Resolver<ResolversTypes['GeoPoint'], ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['Prefecture'], ParentType, ContextType>;
  smallCityAccess?: Resolver<Maybe<ResolversTypes['SmallCityAccess']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Municipality']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  hubCreate?: Resolver<Maybe<ResolversTypes['HubCreatePayload']>, ParentType, ContextType, RequireFields<MutationHubCreateArgs, 'input'>>;
  hubImportCancel?: Resolver<Maybe<ResolversTypes['HubImportCancelPayload']>, ParentType, ContextType, RequireFields<MutationHubImportCancelArgs, 'input'>>;
  hubImportStart?: Resolver<Maybe<ResolversTypes['HubImportStartPayload']>, ParentType, ContextType, RequireFields<MutationHubImportStartArgs, 'input'>>;
  hubImportUndo?: Resolver<Maybe<ResolversTypes['HubImportUndoPayload']>, ParentType, ContextType, RequireFields<MutationHubImportUndoArgs, 'input'>>;
  hubUpdate?: Resolver<Maybe<ResolversTypes['HubUpdatePayload']>, ParentType, ContextType, RequireFields<MutationHubUpdateArgs, 'input'>>;
  municipalitiesEnter?: Resolver<Maybe<ResolversTypes['MunicipalitiesEnterPayload']>, ParentType, ContextType, RequireFields<MutationMunicipalitiesEnterArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Hub' | 'HubImport', ParentType, ContextType>;
};

export type OpeningHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpeningHours'] = ResolversParentTypes['OpeningHours']> = {
  closes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['OpeningDay']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrefectureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prefecture'] = ResolversParentTypes['Prefecture']> = {
  iso?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PricingPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricingPlan'] = ResolversParentTypes['PricingPlan']> = {
  amountYen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  audience?: Resolver<Maybe<ResolversTypes['Audience']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['FeePayer'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['PricingUnit'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType, RequireFields<QueryHubArgs, 'id'>>;
  hubImport?: Resolver<Maybe<ResolversTypes['HubImport']>, ParentType, ContextType, RequireFields<QueryHubImportArgs, 'id'>>;
  hubImportErrors?: Resolver<Maybe<ResolversTypes['HubImportErrorConnection']>, ParentType, ContextType, RequireFields<QueryHubImportErrorsArgs, 'importId' | 'orderBy'>>;
  hubImports?: Resolver<Maybe<ResolversTypes['HubImportConnection']>, ParentType, ContextType, RequireFields<QueryHubImportsArgs, 'orderBy'>>;
  hubStats?: Resolver<Maybe<ResolversTypes['HubStats']>, ParentType, ContextType, Partial<QueryHubStatsArgs>>;
  hubs?: Resolver<Maybe<ResolversTypes['HubConnection']>, ParentType, ContextType, RequireFields<QueryHubsArgs, 'orderBy'>>;
  hubsById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Hub']>>, ParentType, ContextType, RequireFields<QueryHubsByIdArgs, 'ids'>>;
  similarHubs?: Resolver<Maybe<ResolversTypes['SimilarHubConnection']>, ParentType, ContextType, RequireFields<QuerySimilarHubsArgs, 'orderBy' | 'profile'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegionFinancesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionFinances'] = ResolversParentTypes['RegionFinances']> = {
  annualCostYen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  hubCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownIncomeYen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publicFundingYen?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type RevenueModelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevenueModel'] = ResolversParentTypes['RevenueModel']> = {
  annualYen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  function?: Resolver<Maybe<ResolversTypes['CenterFunction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RevenueKind'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SimilarHubConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarHubConnection'] = ResolversParentTypes['SimilarHubConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SimilarHubEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type SimilarHubEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarHubEdge'] = ResolversParentTypes['SimilarHubEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Hub'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['SimilarityReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimilarityReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarityReason'] = ResolversParentTypes['SimilarityReason']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SimilarityKind'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type VirtualPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VirtualPlace'] = ResolversParentTypes['VirtualPlace']> = {
  catchment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VirtualPlaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remoteChannel?: Resolver<ResolversTypes['RemoteChannel'], ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  HubAccessibility?: HubAccessibilityResolvers<ContextType>;
  HubCapability?: HubCapabilityResolvers<ContextType>;
  HubConnection?: HubConnectionResolvers<ContextType>;
  HubContact?: HubContactResolvers<ContextType>;
  HubCreatePayload?: HubCreatePayloadResolvers<ContextType>;
  HubEdge?: HubEdgeResolvers<ContextType>;
  HubFacilityOriginCount?: HubFacilityOriginCountResolvers<ContextType>;
  HubFunction?: HubFunctionResolvers<ContextType>;
  HubFunctionCount?: HubFunctionCountResolvers<ContextType>;
  HubImage?: HubImageResolvers<ContextType>;
  HubImport?: HubImportResolvers<ContextType>;
  HubImportCancelPayload?: HubImportCancelPayloadResolvers<ContextType>;
  HubImportConnection?: HubImportConnectionResolvers<ContextType>;
  HubImportCounts?: HubImportCountsResolvers<ContextType>;
  HubImportEdge?: HubImportEdgeResolvers<ContextType>;
  HubImportError?: HubImportErrorResolvers<ContextType>;
  HubImportErrorConnection?: HubImportErrorConnectionResolvers<ContextType>;
  HubImportErrorEdge?: HubImportErrorEdgeResolvers<ContextType>;
  HubImportStartPayload?: HubImportStartPayloadResolvers<ContextType>;
  HubImportUndoPayload?: HubImportUndoPayloadResolvers<ContextType>;
  HubInternalContact?: HubInternalContactResolvers<ContextType>;
  HubInternals?: HubInternalsResolvers<ContextType>;
  HubKindCount?: HubKindCountResolvers<ContextType>;
  HubOccupancy?: HubOccupancyResolvers<ContextType>;
  HubOperator?: HubOperatorResolvers<ContextType>;
  HubOutcome?: HubOutcomeResolvers<ContextType>;
  HubPattern?: HubPatternResolvers<ContextType>;
  HubPatternCount?: HubPatternCountResolvers<ContextType>;
  HubRoom?: HubRoomResolvers<ContextType>;
  HubSelfSufficiencyCount?: HubSelfSufficiencyCountResolvers<ContextType>;
  HubStats?: HubStatsResolvers<ContextType>;
  HubTranslation?: HubTranslationResolvers<ContextType>;
  HubUpdatePayload?: HubUpdatePayloadResolvers<ContextType>;
  IctEnvironment?: IctEnvironmentResolvers<ContextType>;
  LifeService?: LifeServiceResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  MunicipalitiesEnterPayload?: MunicipalitiesEnterPayloadResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpeningHours?: OpeningHoursResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Prefecture?: PrefectureResolvers<ContextType>;
  PricingPlan?: PricingPlanResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionFinances?: RegionFinancesResolvers<ContextType>;
  RevenueModel?: RevenueModelResolvers<ContextType>;
  SimilarHubConnection?: SimilarHubConnectionResolvers<ContextType>;
  SimilarHubEdge?: SimilarHubEdgeResolvers<ContextType>;
  SimilarityReason?: SimilarityReasonResolvers<ContextType>;
  UnavailableRegion?: UnavailableRegionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VirtualPlace?: VirtualPlaceResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  keyset?: KeysetDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
  routed?: RoutedDirectiveResolver<any, any, ContextType>;
};

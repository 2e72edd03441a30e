import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EventRow, ProgramRow } from './queries.ts';
import type { EventPage, ProgramPage } from './lists.ts';
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

/** イベント (GIF 451-5): a meeting of the network, or something that a region or a hub puts on. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** What visitors with special needs find. */
  readonly accessibility: EventAccessibility;
  /** Whom it is for. */
  readonly audiences: ReadonlyArray<Audience>;
  /** Why it was cancelled. */
  readonly cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled; null while it is not. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many can come; null where it does not matter. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What it is about. */
  readonly description: Scalars['String']['output'];
  /** When it ends. */
  readonly endsAt: Scalars['DateTime']['output'];
  /** The hub that puts it on. */
  readonly hub?: Maybe<Hub>;
  /** Its global ID. */
  readonly id: Scalars['ID']['output'];
  /** For members only. */
  readonly internalNotes?: Maybe<Scalars['String']['output']>;
  /** The issues it is about, of any region; for members only, empty for others. Null with an error where a region does not answer. */
  readonly issuesDiscussed: ReadonlyArray<Maybe<Issue>>;
  /** What sort of thing it is. */
  readonly kind: EventKind;
  /** The municipality that the place is in. */
  readonly municipality?: Maybe<ProgramMunicipality>;
  /** Where to take part online. */
  readonly onlineUrl?: Maybe<Scalars['String']['output']>;
  /** 主催者. */
  readonly organizer: EventOrganizer;
  /** Where it takes place; null where it is online only. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** The region it is in. */
  readonly region?: Maybe<Region>;
  /** When it begins. */
  readonly startsAt: Scalars['DateTime']['output'];
  /** HELD once it has ended. */
  readonly status: EventStatus;
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** The title in English, where it was translated. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** A page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Number of the version; every change counts it up. */
  readonly version: Scalars['Int']['output'];
  /** PUBLIC, or NETWORK for members only. */
  readonly visibility: Visibility;
};

/** アクセシビリティ (GIF): what visitors with special needs find. */
export type EventAccessibility = {
  readonly __typename?: 'EventAccessibility';
  /** バリアフリートイレ. */
  readonly accessibleToilet: Scalars['Boolean']['output'];
  /** 文字通訳・字幕. */
  readonly captions: Scalars['Boolean']['output'];
  /** More about it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** 授乳室. */
  readonly nursingRoom: Scalars['Boolean']['output'];
  /** オストメイト. */
  readonly ostomate: Scalars['Boolean']['output'];
  /** 手話通訳. */
  readonly signLanguage: Scalars['Boolean']['output'];
  /** 車椅子可. */
  readonly wheelchair: Scalars['Boolean']['output'];
};

/** アクセシビリティ (GIF). */
export type EventAccessibilityInput = {
  /** バリアフリートイレ. */
  readonly accessibleToilet: Scalars['Boolean']['input'];
  /** 文字通訳・字幕. */
  readonly captions: Scalars['Boolean']['input'];
  /** More about it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 授乳室. */
  readonly nursingRoom: Scalars['Boolean']['input'];
  /** オストメイト. */
  readonly ostomate: Scalars['Boolean']['input'];
  /** 手話通訳. */
  readonly signLanguage: Scalars['Boolean']['input'];
  /** 車椅子可. */
  readonly wheelchair: Scalars['Boolean']['input'];
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

/** What the act led to. */
export type EventCancelPayload = {
  readonly __typename?: 'EventCancelPayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly event?: Maybe<Event>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A page of the list. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows of the page. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
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
  readonly visibility: Visibility;
};

/** What the act led to. */
export type EventCreatePayload = {
  readonly __typename?: 'EventCreatePayload';
  /** Null when it was refused. */
  readonly event?: Maybe<Event>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A row of the list, with its place. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place in this order, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Event;
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
export type EventOrganizer = {
  readonly __typename?: 'EventOrganizer';
  /** What sort of thing it is. */
  readonly kind: OrganizationKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
};

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

/** What the act led to. */
export type EventUpdatePayload = {
  readonly __typename?: 'EventUpdatePayload';
  /** The state after the act, or the current one when it was refused; null where the viewer may not see it. */
  readonly event?: Maybe<Event>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type ExpenseKind =
  /** 出社交通費 */
  | 'COMMUTING_TO_HEAD_OFFICE'
  /** ICT */
  | 'ICT';

export type Hub = {
  readonly __typename?: 'Hub';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type Issue = {
  readonly __typename?: 'Issue';
  readonly id: Scalars['ID']['output'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** The region's admin, or an editor of the hub that puts it on, cancels an event that has not ended. */
  readonly eventCancel?: Maybe<EventCancelPayload>;
  /** The region's admin, or an editor of the hub that puts it on, announces an event. */
  readonly eventCreate?: Maybe<EventCreatePayload>;
  /** The region's admin, or an editor of the hub that puts it on, changes an event. */
  readonly eventUpdate?: Maybe<EventUpdatePayload>;
  /** The region's admin ends the applications for a program before its last day, such as when its money is spent. */
  readonly programClose?: Maybe<ProgramClosePayload>;
  /** The region's admin has looked and found that what is said of a program still holds. */
  readonly programConfirm?: Maybe<ProgramConfirmPayload>;
  /** The region's admin enters a support program. */
  readonly programCreate?: Maybe<ProgramCreatePayload>;
  /** The region's admin takes a closing back: the program's own days hold again. */
  readonly programReopen?: Maybe<ProgramReopenPayload>;
  /** The region's admin changes a support program. */
  readonly programUpdate?: Maybe<ProgramUpdatePayload>;
};


export type MutationEventCancelArgs = {
  input: EventCancelInput;
};


export type MutationEventCreateArgs = {
  input: EventCreateInput;
};


export type MutationEventUpdateArgs = {
  input: EventUpdateInput;
};


export type MutationProgramCloseArgs = {
  input: ProgramCloseInput;
};


export type MutationProgramConfirmArgs = {
  input: ProgramConfirmInput;
};


export type MutationProgramCreateArgs = {
  input: ProgramCreateInput;
};


export type MutationProgramReopenArgs = {
  input: ProgramReopenInput;
};


export type MutationProgramUpdateArgs = {
  input: ProgramUpdateInput;
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

/** Relay Cursor Connections. Going forward, `hasPreviousPage` says whether `after` was given; going backward, `hasNextPage` whether `before` was. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

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

/** What the act led to. */
export type ProgramClosePayload = {
  readonly __typename?: 'ProgramClosePayload';
  /** The state after the act, or the current one when it was refused. */
  readonly program?: Maybe<SupportProgram>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What the act led to. */
export type ProgramConfirmPayload = {
  readonly __typename?: 'ProgramConfirmPayload';
  /** The state after the act, or the current one when it was refused. */
  readonly program?: Maybe<SupportProgram>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** 連絡先 (GIF) of a program. */
export type ProgramContact = {
  readonly __typename?: 'ProgramContact';
  /** Whom to ask for: an office, not a person. */
  readonly name: Scalars['String']['output'];
  /** Telephone number. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** A web page or form. */
  readonly url?: Maybe<Scalars['String']['output']>;
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

/** What the act led to. */
export type ProgramCreatePayload = {
  readonly __typename?: 'ProgramCreatePayload';
  /** Null when it was refused. */
  readonly program?: Maybe<SupportProgram>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** A municipality by its name. */
export type ProgramMunicipality = {
  readonly __typename?: 'ProgramMunicipality';
  /** Six digits with the check digit, such as 012084. */
  readonly code: Scalars['String']['output'];
  /** Its name, such as 北見市. */
  readonly name: Scalars['String']['output'];
  /** The prefecture it is in, such as 北海道. */
  readonly prefecture: Scalars['String']['output'];
  /** The municipality that it was merged into. */
  readonly successor?: Maybe<ProgramMunicipality>;
};

/** 所管組織 (GIF). */
export type ProgramProvider = {
  readonly __typename?: 'ProgramProvider';
  /** What sort of thing it is. */
  readonly kind: OrganizationKind;
  /** The name. */
  readonly name: Scalars['String']['output'];
};

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

/** What the act led to. */
export type ProgramReopenPayload = {
  readonly __typename?: 'ProgramReopenPayload';
  /** The state after the act, or the current one when it was refused. */
  readonly program?: Maybe<SupportProgram>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
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

/** What the act led to. */
export type ProgramUpdatePayload = {
  readonly __typename?: 'ProgramUpdatePayload';
  /** The state after the act, or the current one when it was refused. */
  readonly program?: Maybe<SupportProgram>;
  /** The mistakes because of which nothing was changed; empty when it was done. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** One event, or null when it does not exist or the viewer may not see it. */
  readonly event?: Maybe<Event>;
  /** The events of all regions, or of `regions`, in one order; paging as in `supportPrograms`. Members see those of the network too. */
  readonly events?: Maybe<EventConnection>;
  /** Several events in the order of `ids`, null where one does not exist or may not be seen. At most 100. */
  readonly eventsById: ReadonlyArray<Maybe<Event>>;
  /** One regional support program, or null when it does not exist. */
  readonly supportProgram?: Maybe<SupportProgram>;
  /** The support programs of all regions, or of `regions`, in one order. `first` or `last` is between 1 and 100; the default is the first 20. Everybody may read them. */
  readonly supportPrograms?: Maybe<SupportProgramConnection>;
  /** Several support programs in the order of `ids`, null where one does not exist. At most 100. */
  readonly supportProgramsById: ReadonlyArray<Maybe<SupportProgram>>;
};


export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: EventOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QueryEventsByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QuerySupportProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupportProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportProgramFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy: SupportProgramOrder;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type QuerySupportProgramsByIdArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type Region = {
  readonly __typename?: 'Region';
  readonly code: Scalars['String']['output'];
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

/** 制度 (GIF 451-4): help that a region, a municipality or somebody local offers to those who do hometown telework. National ones are `network`'s. */
export type SupportProgram = Node & {
  readonly __typename?: 'SupportProgram';
  /** 募集時期, in words. */
  readonly applicationSeason?: Maybe<Scalars['String']['output']>;
  /** 公募開始日; null where applications are taken at any time. */
  readonly applyFrom?: Maybe<Scalars['Date']['output']>;
  /** 公募終了日, that day included; null where there is none. */
  readonly applyUntil?: Maybe<Scalars['Date']['output']>;
  /** 対象者, as the network counts them. */
  readonly audiences: ReadonlyArray<Audience>;
  /** From this day on it takes no more applications, whatever its days say. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was closed early. */
  readonly closedReason?: Maybe<Scalars['String']['output']>;
  /** Whom to ask; for everybody. */
  readonly contactPublic: ProgramContact;
  /** What it pays for, of what the field counts. */
  readonly coveredExpenses: ReadonlyArray<ExpenseKind>;
  /** When it was entered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Days that are left to apply, today included; null unless it is OPEN. */
  readonly daysLeft?: Maybe<Scalars['Int']['output']>;
  /** 対象者, in words. */
  readonly eligible: Scalars['String']['output'];
  /** お困りごと: what it helps with. */
  readonly helpsWith?: Maybe<Scalars['String']['output']>;
  /** 申請方法. */
  readonly howToApply?: Maybe<Scalars['String']['output']>;
  /** Its global ID. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly kind: ProgramKind;
  /** When somebody last found that all this holds. */
  readonly lastCheckedAt: Scalars['DateTime']['output'];
  /** 根拠法令. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** REGIONAL_PROGRAM, LOCAL_GOVERNMENT or LOCAL. */
  readonly level: SupportLevel;
  /** 給付上限額; null where there is none or nobody says. */
  readonly maxAmountYen?: Maybe<Scalars['Int']['output']>;
  /** 施策: the kind of support that the field counts it to. */
  readonly measure: SupportMeasure;
  /** 地域: the municipality it is for; null where it holds for the whole region. */
  readonly municipality?: Maybe<ProgramMunicipality>;
  /** 所管組織. */
  readonly provider: ProgramProvider;
  /** 最大補助率: the part of the cost that is paid, 0 to 1. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** The region it is in. */
  readonly region?: Maybe<Region>;
  /** Where it stands today, in Japan's calendar. */
  readonly status: ProgramStatus;
  /** 概要, at most 400 characters. */
  readonly summary: Scalars['String']['output'];
  /** タイトル. */
  readonly title: Scalars['String']['output'];
  /** The title in English, where it was translated. */
  readonly titleEn?: Maybe<Scalars['String']['output']>;
  /** When it was last changed. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** A page with more. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Number of the version; every change counts it up. */
  readonly version: Scalars['Int']['output'];
};

/** A page of the list. */
export type SupportProgramConnection = {
  readonly __typename?: 'SupportProgramConnection';
  /** The rows of the page. */
  readonly edges: ReadonlyArray<SupportProgramEdge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** Number of all rows of the answering regions, whatever the page. */
  readonly totalCount: Scalars['Int']['output'];
  /** The regions whose rows are missing, and why. */
  readonly unavailableRegions: ReadonlyArray<UnavailableRegion>;
};

/** A row of the list, with its place. */
export type SupportProgramEdge = {
  readonly __typename?: 'SupportProgramEdge';
  /** Its place in this order, to go on from. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: SupportProgram;
};

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
  Event: Event;
  Hub: Hub;
  SupportProgram: SupportProgram;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
  SupportProgram:
    ( { __typename: 'SupportProgram' }
    & GraphQLRecursivePick<FederationTypes['SupportProgram'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EventRow )
    | ( ProgramRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Audience: Audience;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Event: ResolverTypeWrapper<EventRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EventAccessibility: ResolverTypeWrapper<EventAccessibility>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  EventAccessibilityInput: EventAccessibilityInput;
  EventCancelInput: EventCancelInput;
  EventCancelPayload: ResolverTypeWrapper<Omit<EventCancelPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventCreateInput: EventCreateInput;
  EventCreatePayload: ResolverTypeWrapper<Omit<EventCreatePayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventFilter: EventFilter;
  EventKind: EventKind;
  EventOrder: EventOrder;
  EventOrganizer: ResolverTypeWrapper<EventOrganizer>;
  EventOrganizerInput: EventOrganizerInput;
  EventStatus: EventStatus;
  EventUpdateInput: EventUpdateInput;
  EventUpdatePayload: ResolverTypeWrapper<Omit<EventUpdatePayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  ExpenseKind: ExpenseKind;
  Hub: ResolverTypeWrapper<HubReference>;
  Issue: ResolverTypeWrapper<Issue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProgramCloseInput: ProgramCloseInput;
  ProgramClosePayload: ResolverTypeWrapper<Omit<ProgramClosePayload, 'program'> & { program?: Maybe<ResolversTypes['SupportProgram']> }>;
  ProgramConfirmInput: ProgramConfirmInput;
  ProgramConfirmPayload: ResolverTypeWrapper<Omit<ProgramConfirmPayload, 'program'> & { program?: Maybe<ResolversTypes['SupportProgram']> }>;
  ProgramContact: ResolverTypeWrapper<ProgramContact>;
  ProgramContactInput: ProgramContactInput;
  ProgramCreateInput: ProgramCreateInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ProgramCreatePayload: ResolverTypeWrapper<Omit<ProgramCreatePayload, 'program'> & { program?: Maybe<ResolversTypes['SupportProgram']> }>;
  ProgramKind: ProgramKind;
  ProgramMunicipality: ResolverTypeWrapper<ProgramMunicipality>;
  ProgramProvider: ResolverTypeWrapper<ProgramProvider>;
  ProgramProviderInput: ProgramProviderInput;
  ProgramReopenInput: ProgramReopenInput;
  ProgramReopenPayload: ResolverTypeWrapper<Omit<ProgramReopenPayload, 'program'> & { program?: Maybe<ResolversTypes['SupportProgram']> }>;
  ProgramStatus: ProgramStatus;
  ProgramUpdateInput: ProgramUpdateInput;
  ProgramUpdatePayload: ResolverTypeWrapper<Omit<ProgramUpdatePayload, 'program'> & { program?: Maybe<ResolversTypes['SupportProgram']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<Region>;
  SupportLevel: SupportLevel;
  SupportMeasure: SupportMeasure;
  SupportProgram: ResolverTypeWrapper<ProgramRow>;
  SupportProgramConnection: ResolverTypeWrapper<ProgramPage>;
  SupportProgramEdge: ResolverTypeWrapper<Omit<SupportProgramEdge, 'node'> & { node: ResolversTypes['SupportProgram'] }>;
  SupportProgramFilter: SupportProgramFilter;
  SupportProgramOrder: SupportProgramOrder;
  UnavailableReason: UnavailableReason;
  UnavailableRegion: ResolverTypeWrapper<UnavailableRegion>;
  UserError: ResolverTypeWrapper<UserError>;
  Visibility: Visibility;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Event: EventRow;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  EventAccessibility: EventAccessibility;
  Boolean: Scalars['Boolean']['output'];
  EventAccessibilityInput: EventAccessibilityInput;
  EventCancelInput: EventCancelInput;
  EventCancelPayload: Omit<EventCancelPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  EventConnection: EventPage;
  EventCreateInput: EventCreateInput;
  EventCreatePayload: Omit<EventCreatePayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventFilter: EventFilter;
  EventOrganizer: EventOrganizer;
  EventOrganizerInput: EventOrganizerInput;
  EventUpdateInput: EventUpdateInput;
  EventUpdatePayload: Omit<EventUpdatePayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  Hub: HubReference;
  Issue: Issue;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  ProgramCloseInput: ProgramCloseInput;
  ProgramClosePayload: Omit<ProgramClosePayload, 'program'> & { program?: Maybe<ResolversParentTypes['SupportProgram']> };
  ProgramConfirmInput: ProgramConfirmInput;
  ProgramConfirmPayload: Omit<ProgramConfirmPayload, 'program'> & { program?: Maybe<ResolversParentTypes['SupportProgram']> };
  ProgramContact: ProgramContact;
  ProgramContactInput: ProgramContactInput;
  ProgramCreateInput: ProgramCreateInput;
  Float: Scalars['Float']['output'];
  ProgramCreatePayload: Omit<ProgramCreatePayload, 'program'> & { program?: Maybe<ResolversParentTypes['SupportProgram']> };
  ProgramMunicipality: ProgramMunicipality;
  ProgramProvider: ProgramProvider;
  ProgramProviderInput: ProgramProviderInput;
  ProgramReopenInput: ProgramReopenInput;
  ProgramReopenPayload: Omit<ProgramReopenPayload, 'program'> & { program?: Maybe<ResolversParentTypes['SupportProgram']> };
  ProgramUpdateInput: ProgramUpdateInput;
  ProgramUpdatePayload: Omit<ProgramUpdatePayload, 'program'> & { program?: Maybe<ResolversParentTypes['SupportProgram']> };
  Query: Record<PropertyKey, never>;
  Region: Region;
  SupportProgram: ProgramRow;
  SupportProgramConnection: ProgramPage;
  SupportProgramEdge: Omit<SupportProgramEdge, 'node'> & { node: ResolversParentTypes['SupportProgram'] };
  SupportProgramFilter: SupportProgramFilter;
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

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibility?: Resolver<ResolversTypes['EventAccessibility'], ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  internalNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuesDiscussed?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Issue']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['ProgramMunicipality']>, ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organizer?: Resolver<ResolversTypes['EventOrganizer'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventAccessibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventAccessibility'] = ResolversParentTypes['EventAccessibility']> = {
  accessibleToilet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  captions?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nursingRoom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ostomate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signLanguage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wheelchair?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventCancelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCancelPayload'] = ResolversParentTypes['EventCancelPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type EventCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventCreatePayload'] = ResolversParentTypes['EventCreatePayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventOrganizerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventOrganizer'] = ResolversParentTypes['EventOrganizer']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventUpdatePayload'] = ResolversParentTypes['EventUpdatePayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub'], FederationReferenceType extends FederationReferenceTypes['Hub'] = FederationReferenceTypes['Hub']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hub']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IssueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Issue'] = ResolversParentTypes['Issue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  eventCancel?: Resolver<Maybe<ResolversTypes['EventCancelPayload']>, ParentType, ContextType, RequireFields<MutationEventCancelArgs, 'input'>>;
  eventCreate?: Resolver<Maybe<ResolversTypes['EventCreatePayload']>, ParentType, ContextType, RequireFields<MutationEventCreateArgs, 'input'>>;
  eventUpdate?: Resolver<Maybe<ResolversTypes['EventUpdatePayload']>, ParentType, ContextType, RequireFields<MutationEventUpdateArgs, 'input'>>;
  programClose?: Resolver<Maybe<ResolversTypes['ProgramClosePayload']>, ParentType, ContextType, RequireFields<MutationProgramCloseArgs, 'input'>>;
  programConfirm?: Resolver<Maybe<ResolversTypes['ProgramConfirmPayload']>, ParentType, ContextType, RequireFields<MutationProgramConfirmArgs, 'input'>>;
  programCreate?: Resolver<Maybe<ResolversTypes['ProgramCreatePayload']>, ParentType, ContextType, RequireFields<MutationProgramCreateArgs, 'input'>>;
  programReopen?: Resolver<Maybe<ResolversTypes['ProgramReopenPayload']>, ParentType, ContextType, RequireFields<MutationProgramReopenArgs, 'input'>>;
  programUpdate?: Resolver<Maybe<ResolversTypes['ProgramUpdatePayload']>, ParentType, ContextType, RequireFields<MutationProgramUpdateArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Event' | 'SupportProgram', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramClosePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramClosePayload'] = ResolversParentTypes['ProgramClosePayload']> = {
  program?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgramConfirmPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramConfirmPayload'] = ResolversParentTypes['ProgramConfirmPayload']> = {
  program?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgramContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramContact'] = ResolversParentTypes['ProgramContact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProgramCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramCreatePayload'] = ResolversParentTypes['ProgramCreatePayload']> = {
  program?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgramMunicipalityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramMunicipality'] = ResolversParentTypes['ProgramMunicipality']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefecture?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['ProgramMunicipality']>, ParentType, ContextType>;
};

export type ProgramProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramProvider'] = ResolversParentTypes['ProgramProvider']> = {
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgramReopenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramReopenPayload'] = ResolversParentTypes['ProgramReopenPayload']> = {
  program?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgramUpdatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgramUpdatePayload'] = ResolversParentTypes['ProgramUpdatePayload']> = {
  program?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, RequireFields<QueryEventsArgs, 'orderBy'>>;
  eventsById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Event']>>, ParentType, ContextType, RequireFields<QueryEventsByIdArgs, 'ids'>>;
  supportProgram?: Resolver<Maybe<ResolversTypes['SupportProgram']>, ParentType, ContextType, RequireFields<QuerySupportProgramArgs, 'id'>>;
  supportPrograms?: Resolver<Maybe<ResolversTypes['SupportProgramConnection']>, ParentType, ContextType, RequireFields<QuerySupportProgramsArgs, 'orderBy'>>;
  supportProgramsById?: Resolver<ReadonlyArray<Maybe<ResolversTypes['SupportProgram']>>, ParentType, ContextType, RequireFields<QuerySupportProgramsByIdArgs, 'ids'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportProgramResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgram'] = ResolversParentTypes['SupportProgram'], FederationReferenceType extends FederationReferenceTypes['SupportProgram'] = FederationReferenceTypes['SupportProgram']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportProgram']> | FederationReferenceType, FederationReferenceType, ContextType>;
  applicationSeason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applyFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  applyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPublic?: Resolver<ResolversTypes['ProgramContact'], ParentType, ContextType>;
  coveredExpenses?: Resolver<ReadonlyArray<ResolversTypes['ExpenseKind']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  helpsWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  howToApply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgramKind'], ParentType, ContextType>;
  lastCheckedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['SupportLevel'], ParentType, ContextType>;
  maxAmountYen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['SupportMeasure'], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes['ProgramMunicipality']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ProgramProvider'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProgramStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportProgramConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgramConnection'] = ResolversParentTypes['SupportProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportProgramEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unavailableRegions?: Resolver<ReadonlyArray<ResolversTypes['UnavailableRegion']>, ParentType, ContextType>;
};

export type SupportProgramEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportProgramEdge'] = ResolversParentTypes['SupportProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportProgram'], ParentType, ContextType>;
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
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventAccessibility?: EventAccessibilityResolvers<ContextType>;
  EventCancelPayload?: EventCancelPayloadResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventCreatePayload?: EventCreatePayloadResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventOrganizer?: EventOrganizerResolvers<ContextType>;
  EventUpdatePayload?: EventUpdatePayloadResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  Issue?: IssueResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProgramClosePayload?: ProgramClosePayloadResolvers<ContextType>;
  ProgramConfirmPayload?: ProgramConfirmPayloadResolvers<ContextType>;
  ProgramContact?: ProgramContactResolvers<ContextType>;
  ProgramCreatePayload?: ProgramCreatePayloadResolvers<ContextType>;
  ProgramMunicipality?: ProgramMunicipalityResolvers<ContextType>;
  ProgramProvider?: ProgramProviderResolvers<ContextType>;
  ProgramReopenPayload?: ProgramReopenPayloadResolvers<ContextType>;
  ProgramUpdatePayload?: ProgramUpdatePayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  SupportProgram?: SupportProgramResolvers<ContextType>;
  SupportProgramConnection?: SupportProgramConnectionResolvers<ContextType>;
  SupportProgramEdge?: SupportProgramEdgeResolvers<ContextType>;
  UnavailableRegion?: UnavailableRegionResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  gathered?: GatheredDirectiveResolver<any, any, ContextType>;
  keyset?: KeysetDirectiveResolver<any, any, ContextType>;
  merged?: MergedDirectiveResolver<any, any, ContextType>;
  routed?: RoutedDirectiveResolver<any, any, ContextType>;
};

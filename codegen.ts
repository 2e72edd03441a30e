import { existsSync, readFileSync } from "node:fs";
import federation from "@apollo/federation-internals";
import type { CodegenConfig } from "@graphql-codegen/cli";

/** GraphQL type → the TypeScript type that its resolvers get as parent; one line a type, paths as seen from the subgraph's folder. */
const mappers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "subgraphs/region/hubs": {
    Hub: "./queries.ts#HubRow",
    HubConnection: "./lists.ts#HubPage",
    HubInternals: "./queries.ts#HubInternalsRow",
    HubStats: "./stats.ts#HubSummary",
    LifeService: "./queries.ts#LifeServiceRow",
    Municipality: "./queries.ts#MunicipalityRow",
    SimilarHubConnection: "./similar-hubs.ts#SimilarHubPage",
    SimilarHubEdge: "./similar-hubs.ts#SimilarHub",
    HubFunction: "./queries.ts#HubFunctionRow",
    HubImport: "./imports/queries.ts#ImportRow",
    HubImportConnection: "./imports/import.ts#ImportPage",
    HubImportErrorConnection: "./imports/import.ts#ImportErrorPage",
    VirtualPlace: "./queries.ts#VirtualPlaceRow",
  },
  "subgraphs/region/knowhow": {
    AdoptingRegion: "./adoption-queries.ts#AdoptingRegionRow",
    Adoption: "./adoption-queries.ts#AdoptionRow",
    AdoptionConnection: "./lists.ts#AdoptionPage",
    Article: "./queries.ts#ArticleRow",
    ArticleComment: "./comment-queries.ts#ArticleCommentRow",
    ArticleConnection: "./lists.ts#ArticlePage",
    ArticleMatchConnection: "./articles-for-issue.ts#ArticleMatchPage",
    ArticleDraft: "./queries.ts#DraftRow",
    ArticleRevision: "./queries.ts#RevisionRow",
    Hub: "../references.ts#HubReference",
  },
  "subgraphs/region/issues": {
    AbsorbedDuplicate: "./duplicate-queries.ts#AbsorbedRow",
    BarrierConnection: "./barriers.ts#BarrierPage",
    CollectedBarrier: "./queries.ts#IssueRow",
    Comment: "./queries.ts#CommentRow",
    Hub: "../references.ts#HubReference",
    Issue: "./queries.ts#IssueRow",
    IssueConnection: "./lists.ts#IssuePage",
    IssueClusterCell: "./clusters.ts#ClusterCell",
    IssueResolution: "./queries.ts#IssueRow",
    MeToo: "./queries.ts#MeTooRow",
    SimilarIssueConnection: "./similar.ts#SimilarIssuePage",
    Solution: "./queries.ts#SolutionRow",
  },
  "subgraphs/region/stories": {
    CompanyEngagement: "./queries.ts#EngagementRow",
    EngagedCompany: "./story.ts#EngagementFacts",
    EngagementConnection: "./lists.ts#EngagementPage",
    Hub: "../references.ts#HubReference",
    Organization: "./organization-queries.ts#OrganizationRow",
    OrganizationConnection: "./lists.ts#OrganizationPage",
    StoryConnection: "./lists.ts#StoryPage",
    StoryDraft: "./story.ts#Draft",
    StoryEngagement: "./story.ts#EngagementFacts",
    StoryHistoryEntry: "./queries.ts#HistoryRow",
    StoryQuote: "./story.ts#Quote",
    StoryRevision: "./queries.ts#RevisionHead",
    StoryVersion: "./queries.ts#StoryContent",
    SuccessStory: "./queries.ts#StoryRow",
  },
  "subgraphs/region/programs": {
    Event: "./queries.ts#EventRow",
    EventConnection: "./lists.ts#EventPage",
    Hub: "../references.ts#HubReference",
    SupportProgram: "./queries.ts#ProgramRow",
    SupportProgramConnection: "./lists.ts#ProgramPage",
  },
  "subgraphs/region/desk": {
    AuditEntry: "./audit-queries.ts#AuditRow",
    AuditEntryConnection: "./audit.ts#AuditPage",
    Digest: "./digest.ts#DigestSummary",
    DigestItem: "./digest.ts#Highlight",
    ModerationAction: "./moderation-queries.ts#ActionRow",
    ModerationCase: "./moderation-queries.ts#CaseRow",
    ModerationCaseConnection: "./moderation.ts#CasePage",
    Node: "./subjects.ts#SubjectReference",
    Notification: "./notification-queries.ts#NotificationRow",
    NotificationConnection: "./notifications.ts#NotificationPage",
    SavedSearch: "./saved-search-queries.ts#SavedSearchRow",
  },
  "subgraphs/region/insights": {
    NetworkStats: "./stats.ts#StatsSummary",
    NetworkStatsCell: "./stats.ts#StatsCell",
  },
  "subgraphs/region/search": {
    Node: "./resolvers.ts#NodeReference",
    SearchConnection: "./lists.ts#SearchPage",
    SearchHit: "./lists.ts#Hit",
  },
  "subgraphs/network": {
    ArchetypeDefinition: "./glossary/queries.ts#ArchetypeRow",
    Article: "./awards/references.ts#Reference",
    Award: "./awards/queries.ts#AwardRow",
    AwardConnection: "./awards/lists.ts#AwardPage",
    ArchetypeEmphasis: "./glossary/queries.ts#EmphasisRow",
    CenterFunctionDefinition: "./glossary/queries.ts#CenterFunctionRow",
    FeedEntry: "./feed/queries.ts#PublicationRow",
    GlossaryTerm: "./glossary/terms.ts#ShownTerm",
    Hub: "./awards/references.ts#Reference",
    Issue: "./issue-merges/resolvers.ts#KnownIssue",
    IssueMerge: "./issue-merges/queries.ts#MergeRow",
    IssueMergeConnection: "./issue-merges/lists.ts#MergePage",
    NationalAuditConnection: "./desk/lists.ts#AuditPage",
    NationalAuditEntry: "./desk/audit-queries.ts#AuditRow",
    NationalContent: "../../common/content-snapshot.ts#ContentSnapshot",
    NationalFeedConnection: "./feed/list.ts#FeedPage",
    NationalItem: "./feed/queries.ts#PublicationRow",
    NationalProgram: "./programs/queries.ts#ProgramRow",
    NationalProgramConnection: "./programs/lists.ts#ProgramPage",
    Network: "./glossary/the-network.ts#TheNetwork",
    Node: "./registry/node.ts#FoundNode",
    Nomination: "./desk/queries.ts#NominationRow",
    NominationConnection: "./desk/lists.ts#NominationPage",
    NominationRemark: "./desk/queries.ts#CommentRow",
    PatternDefinition: "./glossary/queries.ts#PatternRow",
    PortalClient: "./portals/queries.ts#ClientRow",
    PortalClientConnection: "./portals/lists.ts#ClientPage",
    Publication: "./feed/queries.ts#PublicationRow",
    RealizationPointDefinition: "./glossary/queries.ts#RealizationPointRow",
    Region: "./registry/queries.ts#RegionRow",
    RegionHealth: "./registry/region.ts#ShownHealth",
    SuccessStory: "./awards/references.ts#Reference",
    Tombstone: "./feed/queries.ts#PublicationRow",
    VirtualPlaceKindDefinition: "./glossary/queries.ts#VirtualPlaceKindRow",
  },
};

const shared = {
  enumsAsTypes: true,
  immutableTypes: true,
  importExtension: ".ts",
  inputMaybeValue: "T | null | undefined",
  strictScalars: true,
  useTypeImports: true,
} as const;

/** What each scalar is on our side of its `parseValue` and `serialize`. */
const serverScalars = {
  ID: "string",
  Date: "string",
  DateTime: "Date",
  JSON: "unknown",
  LocalGovernmentCode: "string",
};

/** What each scalar is in a client's JSON. */
const clientScalars = { ...serverScalars, DateTime: "string" };

const resolverTypes = (folder: string): CodegenConfig["generates"][string] => ({
  schema: `${folder}/schema.graphql`,
  plugins: ["typescript", "typescript-resolvers"],
  config: {
    ...shared,
    avoidOptionals: { defaultValue: true },
    contextType: "./context.ts#Context",
    federation: true,
    mappers: mappers[folder],
    scalars: { ...serverScalars, _FieldSet: "string" },
  },
});

/** The public schema: the supergraph without its `join__` machinery. */
const publicSchema = (supergraph: string): string =>
  federation.printSchema(federation.Supergraph.build(readFileSync(supergraph, "utf8")).apiSchema());

const supergraph = "gateway/supergraph.graphql";

const clientTypes = (): CodegenConfig["generates"] => ({
  "tests/support/api.generated.ts": {
    schema: publicSchema(supergraph),
    documents: ["tests/**/*.graphql", "tests/**/!(*.generated).ts", "!tests/house/**"],
    plugins: ["typescript", "typescript-operations", "typed-document-node"],
    config: { ...shared, onlyOperationTypes: true, skipTypename: true, scalars: clientScalars },
  },
});

/** Types for the resolvers of every subgraph that has a schema, and for the operations of the tests. */
const config: CodegenConfig = {
  ignoreNoDocuments: true,
  // Only documents tagged gql: tests also hold operations that are wrong on purpose.
  pluckConfig: { gqlMagicComment: "operation", globalGqlIdentifierName: "gql" },
  generates: {
    ...Object.fromEntries(
      Object.keys(mappers)
        .filter((folder) => existsSync(`${folder}/schema.graphql`))
        .map((folder) => [`${folder}/schema.generated.ts`, resolverTypes(folder)]),
    ),
    ...(existsSync(supergraph) ? clientTypes() : {}),
  },
};

export default config;

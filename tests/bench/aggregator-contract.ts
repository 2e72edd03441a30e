/** The contract of the one subgraph that a stock gateway would stand before: what the measured query needs of ours. */
export const aggregatorContract = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable"])

  scalar DateTime

  type Query {
    issues(first: Int, after: String): IssueConnection
  }

  type IssueConnection {
    edges: [IssueEdge!]!
    pageInfo: PageInfo!
    totalCount: Int!
    unavailableRegions: [UnavailableRegion!]!
  }

  type IssueEdge {
    cursor: String!
    node: Issue!
  }

  type Issue @key(fields: "id") {
    id: ID!
    title: String!
    status: IssueStatus!
    createdAt: DateTime!
    hub: Hub
  }

  enum IssueStatus {
    OPEN
    IN_PROGRESS
    SOLVED
    CLOSED
    DUPLICATE
    WITHDRAWN
  }

  type Hub {
    name: String!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    endCursor: String
  }

  type UnavailableRegion @shareable {
    code: String!
    reason: String!
  }
`;

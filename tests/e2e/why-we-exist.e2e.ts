import "../../gateway/telemetry-off.ts";
import { composeServices } from "@apollo/composition";
import gatewayPackage from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { parse, print } from "graphql";
import { expect, test } from "vitest";
import { apolloOptions } from "../../common/graphql/apollo.ts";
import { createLogger } from "../../common/program/logger.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { IssuePageDocument, type IssuePageQuery } from "../support/api.generated.ts";
import { newestIssueIds } from "../support/demo-rows.ts";
import { defaultRegions, useNetwork } from "../support/network.ts";

/**
 * Federation does not know that regions are a horizontal split: as identical subgraphs they compose without a word, and every
 * query is answered by one of them. Shown with Apollo's gateway as it comes and ours, on the same regions.
 */

const { ApolloGateway, RemoteGraphQLDataSource } = gatewayPackage;
const network = useNetwork("why-we-exist");

/** What the query needs of the regions' own contract, shareable as Federation wants it. */
const contract = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable"])

  type Query @shareable {
    issues(
      first: Int
      after: String
      last: Int
      before: String
      regions: [String!]
      filter: IssueFilter
      orderBy: IssueOrder! = NEWEST
    ): IssueConnection
  }

  type IssueConnection @shareable {
    totalCount: Int!
    edges: [IssueEdge!]!
    pageInfo: PageInfo!
    unavailableRegions: [UnavailableRegion!]!
  }

  type IssueEdge @shareable {
    cursor: String!
    node: Issue!
  }

  type Issue @key(fields: "id") @shareable {
    id: ID!
    title: String!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }

  type UnavailableRegion @shareable {
    code: String!
    reason: String!
    since: String
  }

  input IssueFilter {
    text: String
  }

  enum IssueOrder {
    NEWEST
  }
`;

test("regions as identical shareable subgraphs compose without an error or a hint", () => {
  const { errors, hints } = compose();
  expect({ errors, hints }).toEqual({ errors: undefined, hints: [] });
});

test("plain Federation answers for one region and does not say that the others are missing", async () => {
  const asked: string[] = [];
  const { data, errors } = await askPlainFederation(asked);
  expect(errors).toBeUndefined();
  expect(new Set(asked).size).toBe(1);
  const [only = ""] = asked;
  expect(data?.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds([only]));
  expect(data?.issues).toMatchObject({ totalCount: 10, unavailableRegions: [], pageInfo: { hasNextPage: false } });
});

test("ours answers the same query for all of them", async () => {
  const { data, errors } = await network.as("coordinator").query(IssuePageDocument, { first: 100 });
  expect(errors).toEqual([]);
  expect(data.issues?.edges.map(({ node }) => node.id)).toEqual(newestIssueIds(defaultRegions));
  expect(data.issues).toMatchObject({ totalCount: 30, unavailableRegions: [], pageInfo: { hasNextPage: false } });
});

function compose() {
  return composeServices(
    defaultRegions.map((code) => ({
      name: code,
      url: `${network.region(code).address}/issues`,
      typeDefs: parse(contract),
    })),
  );
}

async function askPlainFederation(asked: string[]) {
  const logger = createLogger("plain-federation", "error");
  const gateway = new ApolloGateway({
    supergraphSdl: compose().supergraphSdl ?? "",
    buildService: ({ name, url = "" }) =>
      new RemoteGraphQLDataSource({
        url,
        willSendRequest: async ({ request }) => {
          asked.push(name);
          const token = await network.signer.sign(`region:${name}`, demoVisitors.coordinator);
          request.http?.headers.set("authorization", `Bearer ${token}`);
        },
      }),
    logger,
  });
  const server = new ApolloServer({ ...apolloOptions(logger), gateway });
  await server.start();
  const { body } = await server.executeOperation<IssuePageQuery>({
    query: print(IssuePageDocument),
    variables: { first: 100 },
  });
  await server.stop();
  if (body.kind === "incremental") throw new Error("The answer came in parts.");
  return body.singleResult;
}

import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { useNetwork } from "../support/network.ts";

/** The gateway and the regions speak GraphQL over HTTP as https://graphql.github.io/graphql-over-http/ has it. */

const network = useNetwork("graphql-over-http", { regions: ["tohoku"] });

/** A GET without a header that browsers must ask leave for is refused (cross-site request forgery); the audits send one here. */
const askingLeave: typeof fetch = (input, init) => {
  const headers = new Headers(init?.headers);
  headers.set("apollo-require-preflight", "true");
  return fetch(input, { ...init, headers });
};

const endpoints = {
  gateway: () => network.endpoint,
  region: () => `${network.region("tohoku").address}/issues`,
  network: () => `${network.constellation.network.address}/graphql`,
};

test.each(Object.entries(endpoints))("the %s passes every audit", async (_name, url) => {
  const audits = serverAudits({ url: url(), fetchFn: askingLeave });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  expect(results.length).toBeGreaterThan(50);
  expect(results.filter(({ status }) => status !== "ok").map(({ id, name }) => `${id} ${name}`)).toEqual([]);
});

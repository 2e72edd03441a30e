import { readFileSync, writeFileSync } from "node:fs";
import { composeServices } from "@apollo/composition";
import { buildASTSchema, parse } from "graphql";
import { regionalSubgraphs } from "../common/regional-subgraphs.ts";
import { checkDeclarations } from "./sharding/directives.ts";

/**
 * Composes the supergraph out of the subgraphs' contracts, at build time: `npm run generate:supergraph`. Fails when they do not
 * compose, when composition has hints, or when a root field of a regional subgraph does not say how regions answer it.
 */
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

const services = [
  ...regionalSubgraphs.map((name) => ({ name, typeDefs: parse(read(`../subgraphs/region/${name}/schema.graphql`)) })),
  { name: "network", typeDefs: parse(read("../subgraphs/network/schema.graphql")) },
];

for (const { name, typeDefs } of services) {
  if (name !== "network") checkDeclarations(buildASTSchema(typeDefs, { assumeValidSDL: true }));
}

const { supergraphSdl, errors, hints } = composeServices(
  services.map((service) => ({ ...service, url: `http://${service.name}.invalid` })),
);
const faults = [...(errors ?? []), ...(hints ?? [])].map(String);
if (supergraphSdl === undefined || faults.length > 0) {
  throw new Error(`The subgraphs do not compose:\n${faults.join("\n")}`);
}
writeFileSync(new URL("./supergraph.graphql", import.meta.url), supergraphSdl);

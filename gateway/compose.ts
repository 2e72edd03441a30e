import { readFileSync, writeFileSync } from "node:fs";
import { composeServices } from "@apollo/composition";
import federation from "@apollo/federation-internals";
import { buildASTSchema, parse } from "graphql";
import { regionalSubgraphs } from "../common/regional-subgraphs.ts";
import { publicVariant } from "./public-variant.ts";
import { checkDeclarations } from "./sharding/directives.ts";

/**
 * Composes the supergraph out of the subgraphs' contracts, and its public variant, at build time: `npm run generate:supergraph`. Fails
 * when they do not compose, when composition has hints, when a root field of a regional subgraph does not say how regions answer it,
 * or when tags make something public that cannot be.
 */
const write = (path: string, text: string): void => writeFileSync(new URL(path, import.meta.url), text);
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
const publicSdl = publicVariant(supergraphSdl);
// Throws where what is public needs what is not: a type, a required argument, a default value.
federation.Supergraph.build(publicSdl).apiSchema();

write("./supergraph.graphql", supergraphSdl);
write("./public-supergraph.graphql", publicSdl);

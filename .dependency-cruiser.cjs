/** The import rules of the house; `npm run check:architecture` runs them. Unit tests beside the source are exempt where they may be. */
const unitTest = "\\.test\\.ts$";
const slices = "hubs|knowhow|issues|stories|programs|desk|insights|search";
const production = "^(common|gateway|subgraphs)/";
/** Programs of the build, not of production. */
const buildTime =
  "^gateway/(compose|public-documents/make-manifest)\\.ts$|^subgraphs/region/search-text/make-synonym-groups\\.ts$|/drizzle\\.config\\.ts$";
const queries = "[/-]queries\\.ts$";

/** What makes a module impure, wherever it is imported from: networks, processes, files, clocks, servers, settings. */
const impure = [
  "^(node:)?(child_process|cluster|dgram|dns|fs|http|http2|https|inspector|net|os|perf_hooks|process|timers|tls|vm|worker_threads)(/|$)",
  "(^|/)node_modules/(undici|@apollo|fastify|@as-integrations|pino|postgres|drizzle-orm|jose|cockatiel|prom-client)/",
  "(^|/)config\\.ts$",
  "^common/(program/(environment|logger)|http/server|database/database|graphql/apollo|identity/token)\\.ts$",
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "Modules that need each other at run time are one module, or lack a third. Types may refer back.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "A file that imports nothing and that nothing imports is left over.",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "\\.config\\.ts$", "^[^/]+$"] },
      to: {},
    },
    {
      name: "everything-resolves",
      comment: "An import that leads nowhere would escape every other rule.",
      severity: "error",
      from: {},
      // A package of types alone has nothing to resolve to.
      to: { couldNotResolve: true, pathNot: "^@graphql-typed-document-node/core$" },
    },
    {
      name: "common-stands-alone",
      comment: "common/ imports nothing of ours.",
      severity: "error",
      from: { path: "^common/", pathNot: unitTest },
      to: { path: "^(gateway|subgraphs|demo|tests)/" },
    },
    {
      name: "gateway-without-subgraphs",
      comment: "The gateway knows regions by their contract only.",
      severity: "error",
      from: { path: "^gateway/" },
      to: { path: "^subgraphs/" },
    },
    {
      name: "subgraphs-without-gateway",
      comment: "A region runs without the gateway's code.",
      severity: "error",
      from: { path: "^subgraphs/" },
      to: { path: "^gateway/" },
    },
    {
      name: "slices-apart",
      comment: "A slice never imports another; what both need lives above them.",
      severity: "error",
      from: { path: `^subgraphs/region/(${slices})/` },
      to: { path: `^subgraphs/region/(${slices})/`, pathNot: "^subgraphs/region/$1/" },
    },
    {
      name: "tables-behind-queries",
      comment: "Only queries.ts and db/ touch tables, and the demo's seeding.",
      severity: "error",
      from: { pathNot: [queries, "^subgraphs/[^/]+/db/", "^demo/seed", "^tests/"] },
      to: { path: "^subgraphs/[^/]+/db/tables/" },
    },
    {
      name: "resolvers-without-sql",
      comment: "Resolvers reach data through loaders and commands.",
      severity: "error",
      from: { path: "[/-]resolvers\\.ts$" },
      to: { path: [queries, "^subgraphs/[^/]+/db/", "(^|/)node_modules/(drizzle-orm|postgres)/"] },
    },
    {
      name: "sharding-is-pure",
      comment: "gateway/sharding imports graphql, common/ and itself.",
      severity: "error",
      from: { path: "^gateway/sharding/", pathNot: unitTest },
      to: { pathNot: ["^gateway/sharding/", "^common/", "(^|/)node_modules/graphql/"] },
    },
    {
      name: "sharding-reaches-nothing-impure",
      comment: "Nor does it reach a network, clock, file, server or setting through common/.",
      severity: "error",
      from: { path: "^gateway/sharding/", pathNot: unitTest },
      to: { path: impure, reachable: true },
    },
    {
      name: "production-without-demo-and-tests",
      comment: "What runs in production imports neither demo/ nor tests/.",
      severity: "error",
      from: { path: production, pathNot: [unitTest, buildTime] },
      to: { path: "^(demo|tests)/" },
    },
    {
      name: "production-without-dev-dependencies",
      comment: "A production install has no devDependencies.",
      severity: "error",
      from: { path: [production, "^demo/"], pathNot: [unitTest, buildTime] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "declared-dependencies",
      comment: "What is imported is in package.json, not there by another package's grace.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "build-programs-are-not-imported",
      comment: "gateway/compose.ts and drizzle.config.ts use devDependencies; nothing of production leads to them.",
      severity: "error",
      from: { path: production, pathNot: [unitTest, buildTime] },
      to: { path: buildTime },
    },
    {
      name: "production-code-without-test-files",
      comment: "Only tests import tests.",
      severity: "error",
      from: { pathNot: [unitTest, "^tests/"] },
      to: { path: unitTest },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".cjs", ".mjs", ".json", ".d.ts"],
    },
  },
};

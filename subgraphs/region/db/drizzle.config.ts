import { defineConfig } from "drizzle-kit";

/** Where drizzle-kit finds the tables of a region's database and puts its migrations. */
export default defineConfig({
  dialect: "postgresql",
  casing: "snake_case",
  schema: "./subgraphs/region/db/tables/*.ts",
  out: "./migrations/region",
  migrations: { prefix: "timestamp" },
});

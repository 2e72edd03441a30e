import { defineConfig } from "drizzle-kit";

/** Where drizzle-kit finds the tables of the national database and puts its migrations. */
export default defineConfig({
  dialect: "postgresql",
  casing: "snake_case",
  schema: "./subgraphs/network/db/tables/*.ts",
  out: "./migrations/network",
  migrations: { prefix: "timestamp" },
});

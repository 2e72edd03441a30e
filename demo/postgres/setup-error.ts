/** Thrown when the built-in Postgres cannot run here; the message says what happened and what the reader can do. */
export class PostgresSetupError extends Error {
  override readonly name = "PostgresSetupError";
}

/** The way out that always exists: a Postgres server of one's own. Ends most messages of this folder. */
export const useYourOwnServer =
  "Or use a PostgreSQL server (15 or newer) of your own: create a database per region and one for the network, " +
  "and start the region, network and gateway programs with their connection URLs instead of the demo (see README.md).";

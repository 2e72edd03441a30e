import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/u;

/** `DateTime`: an RFC 3339 instant, a JavaScript Date inside, UTC with milliseconds outside. */
const dateTime = new GraphQLScalarType<Date, string>({
  name: "DateTime",
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
    throw new GraphQLError("A DateTime was not a date.");
  },
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
});

/** `Date`: a calendar day, `2026-04-01`. */
const date = new GraphQLScalarType<string, string>({
  name: "Date",
  serialize: toDay,
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** The scalars of all our schemas by name. */
export const scalars = { DateTime: dateTime, Date: date };

function toInstant(value: unknown): Date {
  const instant = typeof value === "string" && instantPattern.test(value) ? new Date(value) : undefined;
  if (instant && !Number.isNaN(instant.getTime())) return instant;
  throw new GraphQLError("A DateTime is an instant as in RFC 3339, such as 2026-04-01T09:00:00+09:00.");
}

function toDay(value: unknown): string {
  const day = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;
  const midnight = new Date(`${day}T00:00:00Z`);
  if (day !== undefined && !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day)) return day;
  throw new GraphQLError("A Date is a calendar day such as 2026-04-01.");
}

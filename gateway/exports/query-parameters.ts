import { getNullableType, isInputObjectType, isListType, type GraphQLInputType, type GraphQLSchema } from "graphql";
import { NetworkError } from "../../common/errors.ts";

/**
 * The filter of an export as the parameters of its URL: each field of the list's filter by its name, several values between commas,
 * such as `?regions=tohoku,shikoku&kind=TELEWORK_CENTER&minSeats=20`. What values are possible the schema says; executing checks them.
 */
export interface ExportVariables {
  readonly regions: readonly string[] | null;
  readonly filter: Readonly<Record<string, unknown>> | null;
}

export function toVariables(
  schema: GraphQLSchema,
  filterName: string,
  parameters: Readonly<Record<string, unknown>>,
): ExportVariables {
  const type = schema.getType(filterName);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input ${filterName}.`);
  const fields = type.getFields();
  const filter: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (name === "regions") continue;
    const field = fields[name];
    if (!field) throw unknownParameter(name, Object.keys(fields));
    filter[name] = toValue(field.type, name, single(name, value));
  }
  const regions = parameters["regions"];
  return {
    regions: regions === undefined ? null : toList(single("regions", regions)),
    filter: Object.keys(filter).length > 0 ? filter : null,
  };
}

function single(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new NetworkError("BAD_USER_INPUT", `Give \`${name}\` once, with commas between its values.`, 400);
}

const toList = (text: string): string[] =>
  text
    .split(",")
    .map((value) => value.trim())
    .filter(Boolean);

function toValue(type: GraphQLInputType, name: string, text: string): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return toList(text);
  if (String(nullable) === "Boolean") return toBoolean(name, text);
  if (String(nullable) === "Int" && /^-?\d{1,9}$/u.test(text)) return Number(text);
  return text;
}

function toBoolean(name: string, text: string): boolean {
  if (text === "true" || text === "false") return text === "true";
  throw new NetworkError("BAD_USER_INPUT", `\`${name}\` is either true or false.`, 400);
}

const unknownParameter = (name: string, known: readonly string[]) =>
  new NetworkError(
    "BAD_USER_INPUT",
    `There is no parameter \`${name}\`. Possible are regions, ${known.join(", ")}.`,
    400,
  );

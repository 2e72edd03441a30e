import { NetworkError } from "../../common/errors.ts";
import type { Measures } from "./amount.ts";

/** The most that one operation may ask, by what is measured of it; a document has its tokens limited besides, while it is read. */
export type OperationLimits = Omit<Measures, "pageSize" | "ids" | "isIntrospecting">;

interface Rule {
  readonly most: number;
  readonly says: (asked: number) => string;
  readonly advice: string;
}

/** What no setting changes: regions and the national program refuse more themselves. */
const longestPage = 100;
const mostIds = 100;

const inParts = "Ask in several operations.";
const has = (what: string) => (asked: number) => `has ${asked} ${what}`;

/** In the order in which they are told; the first that is broken counts. */
const rulesOf = (limits: OperationLimits): Readonly<Record<Exclude<keyof Measures, "isIntrospecting">, Rule>> => ({
  depth: {
    most: limits.depth,
    says: (asked) => `is ${asked} levels deep`,
    advice: "Ask for what lies deeper by its ID.",
  },
  pageSize: {
    most: longestPage,
    says: (asked) => `asks for ${asked} rows in one page`,
    advice: "Ask for the next ones with `after`.",
  },
  ids: { most: mostIds, says: (asked) => `names ${asked} IDs in one list`, advice: inParts },
  rootFields: { most: limits.rootFields, says: has("root fields"), advice: inParts },
  fanOuts: { most: limits.fanOuts, says: has("root fields that all regions answer"), advice: inParts },
  aliases: { most: limits.aliases, says: has("aliases"), advice: inParts },
  directives: { most: limits.directives, says: has("directives"), advice: inParts },
  fragments: { most: limits.fragments, says: has("fragments in use"), advice: inParts },
  references: { most: limits.references, says: has("references to follow"), advice: inParts },
  fields: { most: limits.fields, says: has("fields"), advice: inParts },
  cost: {
    most: limits.cost,
    says: (asked) => `costs ${asked} rows`,
    advice: "Ask for smaller pages, fewer `regions`, or fewer lists within lists.",
  },
});

/** Why an operation is not executed: what it has too much of; undefined when it stays within its limits. */
export function refusalOf(measures: Measures, limits: OperationLimits): NetworkError | undefined {
  for (const [name, { most, says, advice }] of Object.entries(rulesOf(limits))) {
    const asked = Number(measures[name as keyof Measures]);
    if (asked <= most) continue;
    const message = `The operation ${says(asked)}; at most ${most} are allowed. ${advice}`;
    return new NetworkError("OPERATION_TOO_LARGE", message, 400);
  }
  return undefined;
}

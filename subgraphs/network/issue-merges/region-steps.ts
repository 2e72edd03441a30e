import { z } from "zod";
import { parseNodeId } from "../../../common/node-id.ts";
import type { UserError } from "../../../common/writing/user-errors.ts";
import type { Context } from "../context.ts";
import { regionError } from "../regions/region-caller.ts";

/**
 * What the two regions of a merge are asked to do. Each step may be repeated without harm, so none needs to know whether it was done
 * before. A region that refuses says so in `userErrors`; whatever else is thrown.
 */

const userError = z.object({
  code: z.enum(["REQUIRED", "TOO_LONG", "INVALID", "NOT_FOUND", "CONFLICT", "ALREADY_DONE", "WRONG_STATE"]),
  path: z.array(z.string()),
  message: z.string(),
  messageJa: z.string(),
});

/** What the duplicate's region hands over to the master's, passed on as it came. */
const handover = z.object({
  issueId: z.string(),
  title: z.string(),
  hubId: z.string().nullable(),
  hubLabel: z.string(),
  meToos: z.array(z.object({ hubId: z.string(), hubLabel: z.string() })),
  followers: z.array(z.string()),
});

const payload = z.object({ handover: handover.nullish(), userErrors: z.array(userError) });

type Handover = z.infer<typeof handover>;

const handoverFields = "handover { issueId title hubId hubLabel meToos { hubId hubLabel } followers }";

/** The duplicate is marked as one, and frozen by that. */
export async function markDuplicate(
  duplicateId: string,
  masterId: string,
  context: Context,
): Promise<{ readonly handover: Handover | null; readonly userErrors: readonly UserError[] }> {
  const input = { issueId: duplicateId, masterId };
  const { handover: handedOver, userErrors } = await step("issueMarkDuplicate", input, duplicateId, context);
  return { handover: handedOver ?? null, userErrors };
}

/** The master takes over who has the problem too, and who follows. */
export const absorbDuplicate = async (masterId: string, handedOver: Handover, context: Context) =>
  (await step("issueAbsorbDuplicate", { masterId, handover: handedOver }, masterId, context)).userErrors;

/** The duplicate is as it was before it was marked. */
export const unmarkDuplicate = async (duplicateId: string, masterId: string, context: Context) =>
  (await step("issueUnmarkDuplicate", { issueId: duplicateId, masterId }, duplicateId, context)).userErrors;

/** The master is as it was without the duplicate. */
export const releaseDuplicate = async (masterId: string, duplicateId: string, context: Context) =>
  (await step("issueReleaseDuplicate", { masterId, duplicateId }, masterId, context)).userErrors;

const inputTypes = {
  issueMarkDuplicate: "IssueMarkDuplicateInput",
  issueAbsorbDuplicate: "IssueAbsorbDuplicateInput",
  issueUnmarkDuplicate: "IssueUnmarkDuplicateInput",
  issueReleaseDuplicate: "IssueReleaseDuplicateInput",
} as const;

async function step(name: keyof typeof inputTypes, input: object, askedId: string, context: Context) {
  const code = parseNodeId(askedId)?.region ?? "";
  const region = await context.loaders.regionByCode.load(code);
  if (!region) throw regionError("REGION_UNAVAILABLE", { code }, "UNREACHABLE");
  const fields = name === "issueMarkDuplicate" ? handoverFields : "";
  const data = await context.regions.ask(region, {
    subgraph: "issues",
    query: `mutation Step($input: ${inputTypes[name]}!) { ${name}(input: $input) { ${fields} userErrors { code path message messageJa } } }`,
    variables: { input },
    viewer: context.viewer,
    requestId: context.requestId,
  });
  const answer = payload.safeParse(data[name]);
  if (!answer.success) throw regionError("REGION_UNAVAILABLE", region, "INVALID_ANSWER");
  return { ...answer.data, userErrors: answer.data.userErrors.map(toOurs) };
}

/** The regions call the duplicate `issueId`. */
const toOurs = ({ path, ...error }: z.infer<typeof userError>): UserError => ({
  ...error,
  path: path.map((part) => (part === "issueId" ? "duplicateId" : part)),
});

import { audienceOf } from "../../../common/node-id.ts";
import type { TokenSigner } from "../../../common/identity/token-signer.ts";
import type { Check } from "./checks.ts";
import type { ExaminedRegion } from "./examined-region.ts";
import { lists, pageQuery, pageSize, walk, type List, type Page } from "./lists.ts";

/**
 * Walks through the issues while new ones are reported between the pages: what was there before comes once and in the same order.
 * It leaves its issues behind, so it is for a region that has not joined yet.
 */
export const pagingUnderWrites: Check = {
  name: "paging under writes",
  run: async (region, signer) => {
    const [hubs, , issues] = lists;
    const { data } = await region.ask(hubs.subgraph, pageQuery(hubs.field), { first: 1 });
    const hubId = (data?.[hubs.field] as Page | undefined)?.edges[0]?.node.id;
    if (hubId === undefined) return ["There is no hub that could report an issue. Create one in the region first."];
    const report = () => reportIssue(region, signer, hubId);
    const before = await idsOf(region, issues);
    for (let rows = before.length; rows <= pageSize; rows++) before.unshift(await report());
    return faultsOf(before, await idsOf(region, issues, report));
  },
};

async function idsOf(region: ExaminedRegion, list: List, between?: () => Promise<unknown>): Promise<string[]> {
  const { edges } = await walk(region, list, between);
  return edges.map(({ node }) => node.id);
}

const advice = "A page has to go on from the row that the cursor names, not by counting.";

function faultsOf(before: readonly string[], during: readonly string[]): readonly string[] {
  const twice = during.find((id, i) => during.indexOf(id) !== i);
  if (twice !== undefined) return [`While rows are written, ${twice} comes twice. ${advice}`];
  const missed = before.find((id) => !during.includes(id));
  if (missed !== undefined) return [`While rows are written, ${missed} is left out. ${advice}`];
  const known = during.filter((id) => before.includes(id));
  return known.join() === before.join() ? [] : [`While rows are written, the others change their places. ${advice}`];
}

const mutation = `mutation Report($input: IssueReportInput!) {
  issueReport(input: $input) { issue { id } userErrors { code path message } } }`;

/** The ID of a new issue; throws when the region does not take it. */
async function reportIssue(region: ExaminedRegion, signer: TokenSigner, hubId: string): Promise<string> {
  const editor = { sub: "conformance", role: "HUB_EDITOR" as const, regions: [region.code], hubs: [hubId] };
  const token = await signer.sign(audienceOf(region.code), editor);
  const input = { hubId, title: "Conformance: paging under writes", body: "Of no meaning.", category: "OTHER" };
  const { data, errors } = await region.askWith(token, "issues", mutation, { input });
  const payload = data?.["issueReport"] as { readonly issue?: { readonly id: string } | null } | null | undefined;
  if (payload?.issue) return payload.issue.id;
  throw new Error(`issueReport gave no issue: ${JSON.stringify(payload ?? errors)}`);
}

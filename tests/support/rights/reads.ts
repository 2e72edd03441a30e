import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
} from "graphql";
import { nodeIdOf } from "../../../demo/seed/keys.ts";
import type { Made } from "./acts.ts";
import type { RootField } from "./contract.ts";
import type { Cells } from "./visitors.ts";

/**
 * Who is told anything by which field of the query: the one table. `y`: something is told, a number above 0 or a thing; `-`: nothing
 * is, as if there were nothing; `F`: forbidden. Asked is about Tohoku where the field knows regions.
 */
export type Read = readonly [query: string, cells: Cells, given?: (made: Made) => Readonly<Record<string, unknown>>];

const own = nodeIdOf("tohoku/hub/1");
const article = nodeIdOf("tohoku/article/2");
const story = nodeIdOf("tohoku/story/1");
const issue = nodeIdOf("tohoku/issue/1");

export const reads: readonly Read[] = [
  // The directory.
  ["hub", "yyyyyyyyy", () => ({ id: own })],
  ["hubsById", "yyyyyyyyy", () => ({ ids: [own] })],
  ["hubs", "yyyyyyyyy"],
  ["similarHubs", "yyyyyyyyy", () => ({ profile: { archetype: "SMALL_CITY", functions: ["RECEPTION"] } })],
  ["hubStats", "yyyyyyyyy"],
  ["hubImport", "--y------", ({ hubImport }) => ({ id: hubImport })],
  ["hubImports", "--y------"],
  ["hubImportErrors", "--y------", ({ hubImport }) => ({ importId: hubImport })],
  ["organization", "yyyyyyy--", () => ({ id: nodeIdOf("tohoku/organization/神田プロダクト設計（デモ）") })],
  ["organizations", "yyyyyyy--"],
  // Know-how.
  ["article", "yyyyyyy--", () => ({ id: article })],
  ["articlesById", "yyyyyyy--", () => ({ ids: [article] })],
  ["articles", "yyyyyyy--"],
  ["articleStats", "yyyyyyy--"],
  ["articlesForIssue", "yyyyyyy--", () => ({ draft: { title: "廃校", body: "廃校の活用" } })],
  ["adoptions", "yyyyyyy--"],
  // Issues.
  ["issue", "yyyyyyy--", () => ({ id: issue })],
  ["issuesById", "yyyyyyy--", () => ({ ids: [issue] })],
  ["issues", "yyyyyyy--"],
  ["issueStats", "yyyyyyy--"],
  ["similarIssues", "yyyyyyy--", () => ({ draft: { title: "都市部の発注元を、人づてでしか見つけられない" } })],
  ["issueClusters", "FFFFyyyFF"],
  ["regulationBarriers", "FFFFyyyFF"],
  ["barrierStats", "FFFFyyyFF"],
  // Success stories.
  ["story", "yyyyyyy--", () => ({ id: story })],
  ["storiesById", "yyyyyyy--", () => ({ ids: [story] })],
  ["stories", "yyyyyyy--"],
  ["storyStats", "yyyyyyy--"],
  ["engagements", "yyyyyyy--"],
  // Support programs and events.
  ["supportProgram", "yyyyyyyyy", () => ({ id: nodeIdOf("tohoku/program/1") })],
  ["supportProgramsById", "yyyyyyyyy", () => ({ ids: [nodeIdOf("tohoku/program/1")] })],
  ["supportPrograms", "yyyyyyyyy"],
  ["event", "yyyyyyyyy", () => ({ id: nodeIdOf("tohoku/event/2") })],
  ["eventsById", "yyyyyyyyy", () => ({ ids: [nodeIdOf("tohoku/event/2")] })],
  ["events", "yyyyyyyyy"],
  // What waits on a desk.
  ["notifications", "yyyy--y--"],
  ["notificationStats", "y-y------"],
  ["savedSearches", "y--------"],
  ["digest", "--yyyyy--", () => ({ since: "2026-06-01T00:00:00.000Z" })],
  ["auditEntries", "yyy-y-y--"],
  ["moderationCase", "y-y-y----", () => ({ id: nodeIdOf("tohoku/moderation/1") })],
  ["moderationCases", "yyy-y----"],
  // Search and figures.
  ["search", "yyyyyyyyy", () => ({ query: "テレワーク" })],
  ["searchFacets", "yyyyyyyyy", () => ({ query: "テレワーク" })],
  ["networkStats", "yyyyyyyyy"],
  ["knowHowCoverage", "yyyyyyy--"],
  ["networkMetrics", "yyyyyyy--"],
  ["coordinatorDashboard", "yyyyyyy--"],
  // The nation.
  ["node", "yyyyyyyyy", () => ({ id: own })],
  ["nodes", "yyyyyyyyy", () => ({ ids: [own] })],
  ["regions", "yyyyyyyyy"],
  ["region", "yyyyyyyyy", () => ({ code: "tohoku" })],
  ["network", "yyyyyyyyy"],
  ["glossary", "yyyyyyyyy"],
  ["taxonomies", "yyyyyyyyy"],
  ["taxonomy", "yyyyyyyyy", () => ({ name: "HubKind" })],
  ["teleworkPatterns", "yyyyyyyyy"],
  ["archetypes", "yyyyyyyyy"],
  ["realizationPoints", "yyyyyyyyy"],
  ["centerFunctions", "yyyyyyyyy"],
  ["virtualPlaceKinds", "yyyyyyyyy"],
  ["supportMeasures", "yyyyyyyyy"],
  ["topics", "yyyyyyyyy"],
  ["startHere", "yyyyyyyyy", () => ({ archetype: "SMALL_CITY" })],
  ["nationalProgram", "yyyyyyyyy", () => ({ id: nodeIdOf("national/nationalprogram/island-startup-loan") })],
  ["nationalPrograms", "yyyyyyyyy"],
  ["award", "yyyyyyyyy", () => ({ id: nodeIdOf("national/award/island-2025") })],
  ["awards", "yyyyyyyyy"],
  ["nationalFeed", "yyyyyyyyy"],
  ["publication", "yyyyyyyyy", () => ({ id: nodeIdOf("tohoku/article/1") })],
  ["publicationsById", "yyyyyyyyy", () => ({ ids: [nodeIdOf("tohoku/article/1")] })],
  ["reviewQueue", "y-y-y-yFF"],
  ["nomination", "y-y-y-y--", ({ nomination }) => ({ id: nomination })],
  ["nationalAudit", "-yy-y-yFF"],
  ["issueMerges", "FFyyyyyFF"],
  ["portalClients", "FFFFFFyFF"],
  ["portalClient", "-------y-"],
  // Between programs; not in what the gateway offers, and straight at a region for the desk alone, which names whom it asks for.
  ["issueHandover", "FFyFyyyFF", () => ({ issueId: issue, masterId: nodeIdOf("tohoku/issue/8") })],
  ["articleSnapshot", "yyyyyyy--", () => ({ id: article, version: 1 })],
  ["storySnapshot", "yyyyyyy--", () => ({ id: story, version: 1 })],
];

/** A question by which one sees whether a field tells anything, asked in three ways: under another name, in a fragment, and in one with a name. */
export function readOf({ name, field }: RootField, given: Readonly<Record<string, unknown>>) {
  const regions = field.args.some((arg) => arg.name === "regions") ? { regions: ["tohoku"] } : {};
  const variables: Readonly<Record<string, unknown>> = { ...regions, ...given };
  const used = field.args.filter((arg) => arg.name in variables);
  const head = used.length > 0 ? `(${used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ")})` : "";
  const passed = used.length > 0 ? `(${used.map((arg) => `${arg.name}: $${arg.name}`).join(", ")})` : "";
  const asked = `${name}${passed} ${insideOf(getNamedType(field.type), 3)}`;
  const query = `query${head} { constructor: ${asked} ... on Query @include(if: true) { b: ${asked} } ...Named } fragment Named on Query { c: ${asked} }`;
  return { query, variables };
}

/** Something that a thing of the type cannot be without. */
function insideOf(type: GraphQLNamedType, depth: number): string {
  if (isUnionType(type)) return `{ ... on Publication { kind } ... on Tombstone { formerType } }`;
  if (isInterfaceType(type)) return "{ id }";
  if (!isObjectType(type)) return "";
  const fields = Object.values(type.getFields()).filter(({ args }) => args.length === 0);
  const counted = fields.filter(({ name }) => name === "totalCount" || name === "total");
  const plain = fields.filter(
    ({ name, type: told }) => isNonNullType(told) && !isCompositeType(getNamedType(told)) && name !== "key",
  );
  const [chosen] = [...counted, ...plain];
  if (chosen) return `{ ${chosen.name} }`;
  const things = fields.filter(({ type: told }) => isCompositeType(getNamedType(told)));
  const deeper = things.map(
    (field) => `${field.name} ${depth > 0 ? insideOf(getNamedType(field.type), depth - 1) : ""}`,
  );
  return `{ ${deeper.join(" ")} }`;
}

/** A thing, a list that is not empty, a number above 0, or an object with one of these. */
export function isSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isSomething);
  if (typeof value === "object" && value !== null) return Object.values(value).some(isSomething);
  return value !== null && value !== 0 && value !== undefined && value !== false;
}

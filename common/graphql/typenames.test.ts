import { describe, expect, test } from "vitest";
import { formatNodeId, newUuid } from "../node-id.ts";
import { typenameOf } from "./typenames.ts";

describe("the type of a global ID", () => {
  test.each([
    ["hub", "Hub"],
    ["article", "Article"],
    ["adoption", "Adoption"],
    ["issue", "Issue"],
    ["metoo", "MeToo"],
    ["solution", "Solution"],
    ["comment", "Comment"],
    ["story", "SuccessStory"],
    ["engagement", "CompanyEngagement"],
    ["program", "SupportProgram"],
    ["event", "Event"],
    ["organization", "Organization"],
    ["notification", "Notification"],
    ["savedsearch", "SavedSearch"],
    ["audit", "AuditEntry"],
    ["moderation", "ModerationCase"],
  ])("%s is %s", (type, typename) => {
    expect(typenameOf(formatNodeId(type, "tohoku", newUuid()))).toBe(typename);
  });

  test.each([
    "",
    "hub",
    "hub_tohoku",
    "hub_tohoku_01jd4w3kz8f0v9q2m6x7c5b1aI",
    "hub_Tohoku_01jd4w3kz8f0v9q2m6x7c5b1an",
    "region_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an",
    "constructor_tohoku_01jd4w3kz8f0v9q2m6x7c5b1an",
    "Hub:1",
  ])("%j is of none", (id) => {
    expect(typenameOf(id)).toBeUndefined();
  });
});

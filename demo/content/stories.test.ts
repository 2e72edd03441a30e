import { describe, expect, test } from "vitest";
import { codesOf, type TaxonomyName } from "../../common/taxonomy.ts";
import { loadContent } from "./load-content.ts";

const stories = [...loadContent().values()].flatMap((content) => content.stories);
const engagements = stories.flatMap(({ pattern, engagements: told }) => told.map((one) => ({ ...one, pattern })));

describe("the demo's stories show every code of", () => {
  test.each<[TaxonomyName, readonly (string | null)[]]>([
    ["TeleworkPattern", engagements.map(({ pattern }) => pattern)],
    ["AttractionApproach", stories.map(({ attractionApproach }) => attractionApproach)],
    ["OutcomeKind", stories.flatMap(({ outcomes }) => outcomes.map(({ kind }) => kind))],
    ["ConfidenceLevel", stories.flatMap(({ outcomes }) => outcomes.map(({ confidence }) => confidence))],
    ["SuccessFactor", stories.flatMap(({ successFactors }) => successFactors)],
    ["WorkKind", engagements.map(({ workKind }) => workKind)],
    ["WorkerType", engagements.flatMap(({ workerTypes }) => workerTypes)],
    ["StaffBand", engagements.map(({ staffBand }) => staffBand)],
    ["StayStyle", engagements.map(({ stayStyle }) => stayStyle)],
    ["ReturnKind", engagements.map(({ returnKind }) => returnKind)],
    ["BusinessForm", engagements.map(({ businessForm }) => businessForm)],
    ["WorkChannel", engagements.map(({ channel }) => channel)],
    ["ContinuationReason", engagements.map(({ reason }) => reason)],
    ["WorkPlace", engagements.map(({ place }) => place)],
    ["LocationKind", engagements.map(({ locationKind }) => locationKind)],
  ])("%s", (name, shown) => {
    expect(codesOf(name).filter((code) => !shown.includes(code))).toEqual([]);
  });
});

describe("the demo's stories show", () => {
  test.each(["DRAFT", "IN_REVIEW", "CHANGES_REQUESTED", "PUBLISHED_REGION", "NATIONAL", "ARCHIVED", "RETRACTED"])(
    "one that is %s",
    (status) => {
      expect(stories.some((story) => story.status === status)).toBe(true);
    },
  );

  test.each<[string, (story: (typeof stories)[number]) => boolean]>([
    ["awards", ({ awards }) => awards.length > 0],
    ["what a building was", ({ facilityOrigin }) => facilityOrigin !== null],
    ["what is out of date", ({ obsoleteNote }) => obsoleteNote !== null],
    ["why one was taken back", ({ retraction }) => retraction !== null],
    ["what a reviewer asked for", ({ changeRequests }) => changeRequests.length > 0],
    ["quotes with and without consent", ({ quotes }) => new Set(quotes.map(({ hasConsent }) => hasConsent)).size === 2],
    ["companies with and without consent", (story) => new Set(story.engagements.map((one) => one.isPublic)).size === 2],
    ["why a company left", (story) => story.engagements.some(({ leftReason }) => leftReason !== null)],
    [
      "know-how of another region",
      ({ key, usedArticles }) => usedArticles.some((used) => !key.startsWith(used.split("/")[0] ?? "")),
    ],
  ])("%s", (_what, has) => {
    expect(stories.some(has)).toBe(true);
  });

  test("help with hiring in both ways", () => {
    const given = new Set(engagements.flatMap(({ recruitmentSupport }) => recruitmentSupport));
    expect([...given].toSorted()).toEqual(["INTERVIEW_SUPPORT", "RECRUITMENT_SUPPORT"]);
  });
});

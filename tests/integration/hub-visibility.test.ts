import { expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { contentOf } from "../support/demo-rows.ts";
import { useRegion, type Answer } from "../support/region-server.ts";
import { adminOf, coordinator, editorOf, portal, secretariat, viewerOf } from "../support/viewers.ts";

/** Who reads which field of a hub (DOMAIN's roles and visibility): every role against every field. */

const region = "tohoku";
const ownKey = `${region}/hub/1`;
const database = useRegion("hubs", { region, database: "hub_visibility" });

/** From outside to inside; `OWN` is the hub's own editors. */
type Reach = "PUBLIC" | "MEMBERS" | "OWN";

const viewers: readonly (readonly [name: string, viewer: Viewer, reaches: readonly Reach[]])[] = [
  ["anonymous", anonymousViewer, ["PUBLIC"]],
  ["a portal", portal, ["PUBLIC"]],
  ["an editor of the hub", editorOf(ownKey), ["PUBLIC", "MEMBERS", "OWN"]],
  ["an editor of the hub next door", editorOf(`${region}/hub/2`), ["PUBLIC", "MEMBERS"]],
  ["an editor of another region", editorOf("shikoku/hub/1"), ["PUBLIC", "MEMBERS"]],
  ["the region's admin", adminOf(region), ["PUBLIC", "MEMBERS"]],
  ["the admin of another region", adminOf("shikoku"), ["PUBLIC", "MEMBERS"]],
  ["a coordinator of the region", viewerOf("COORDINATOR", { regions: [region] }), ["PUBLIC", "MEMBERS"]],
  ["a coordinator of all regions", coordinator, ["PUBLIC", "MEMBERS"]],
  ["the secretariat", secretariat, ["PUBLIC", "MEMBERS"]],
];

/** Each field with what reads it, and for whom it is; the demo's hub has a value in all of them. */
const fields: readonly (readonly [field: string, selection: string, reach: Reach])[] = [
  ...(
    [
      "name nameKana nameEn kind status networkStatus municipality{name} address addressLine point{latitude} access parking isCentral",
      "facilityOrigin openedOn renovatedOn capacitySeats rooms{name} openingHours{opens} holidayPolicy pricing{amountYen payer}",
      "ictEnvironment{downMbps wifi} accessibility{wheelchair} patterns{pattern} functions{function} capabilities{capability}",
      "virtualPlaces{name remoteChannel} lifeServices{kind status} ruralCoverage{code} coversRuralDistricts audiences operator{name}",
      "partners mission translations{language} outcomes{value} goals contactPublic{name phone} website bookingUrl images{alt license} version",
    ]
      .join(" ")
      .match(/\w+(\{[^}]*\})?/gu) ?? []
  ).map((selection) => [selection.replace(/\{.*/u, ""), selection, "PUBLIC"] as const),
  ["renovationCostYen", "renovationCostYen", "MEMBERS"],
  ["selfSufficiencyBand", "selfSufficiencyBand", "MEMBERS"],
  ["runningCostBand", "runningCostBand", "MEMBERS"],
  ["contactInternal", "internals { contactInternal { email phone } }", "OWN"],
  ["revenue", "internals { revenue { annualYen share } }", "OWN"],
  ["annualCostYen", "internals { annualCostYen }", "OWN"],
  ["selfSufficiencyRate", "internals { selfSufficiencyRate }", "OWN"],
  ["occupancy", "internals { occupancy { month percent } }", "OWN"],
  ["tenants", "internals { tenants }", "OWN"],
  ["a function's revenue", "functions { revenue { annualYen } }", "OWN"],
];

const table = viewers.flatMap(([name, viewer, reaches]) =>
  fields.map(([field, selection, reach]) => ({ name, viewer, field, selection, isShown: reaches.includes(reach) })),
);

/** Whether an answer has nothing to read in it: null, or only such things. */
const isEmpty = (value: Answer): boolean =>
  value === null || (typeof value === "object" && Object.values(value).every(isEmpty));

test.each(table)("$name reads $field: $isShown", async ({ viewer, selection, isShown }) => {
  const source = `query ($id: ID!, $representations: [_Any!]!) { hub(id: $id) { ${selection} }
    _entities(representations: $representations) { ... on Hub { ${selection} } } }`;
  const id = nodeIdOf(ownKey);
  const { data, errors } = await database.ask(viewer, source, { id, representations: [{ __typename: "Hub", id }] });
  expect(errors).toBeUndefined();
  expect([isEmpty(data.hub), isEmpty(data["_entities"][0])]).toEqual([!isShown, !isShown]);
});

test.each(viewers)("%s cannot come at money by filters, orders or likeness", async (_name, viewer) => {
  const { data } = await database.ask(
    viewer,
    `{ __schema { types { name inputFields { name } enumValues { name } } } }`,
  );
  const inputs = data["__schema"].types.filter(({ name }: Answer) =>
    ["HubFilter", "HubProfileInput", "HubOrder", "SimilarHubOrder"].includes(name),
  );
  const words = inputs.flatMap(({ inputFields, enumValues }: Answer) =>
    [...(inputFields ?? []), ...(enumValues ?? [])].map(({ name }: Answer) => name.toLowerCase()),
  );
  expect(words.filter((word: string) => /yen|cost|revenue|sufficien|occup|tenant|internal/u.test(word))).toEqual([]);
});

test("the hub of this test has something in every field", () => {
  const [hub] = contentOf(region).hubs;
  expect(hub).toMatchObject({ key: ownKey, annualCostYen: expect.any(Number), website: expect.any(String) });
  expect(hub?.revenue.some((income) => income.function !== null)).toBe(true);
});

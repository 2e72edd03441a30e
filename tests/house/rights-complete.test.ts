import { assertInterfaceType } from "graphql";
import { expect, test } from "vitest";
import { acts } from "../support/rights/acts.ts";
import { contract, rootFields } from "../support/rights/contract.ts";
import { reads } from "../support/rights/reads.ts";
import { fieldCells, untold } from "../support/rights/fields.ts";
import { secrets } from "../support/rights/secrets.ts";
import { rowKinds } from "../support/rights/rows.ts";
import { visitors } from "../support/rights/visitors.ts";

/** Nobody adds a field to the contract without saying whose it is. */

test.each([
  ["mutation", acts],
  ["query", reads],
] as const)("every field of the %s is in the table of rights, and no other", (kind, table) => {
  expect(new Set(table.map(([name]) => name))).toEqual(new Set(rootFields(kind).map(({ name }) => name)));
});

test("every type of which things have global IDs is in the table of rows", () => {
  const nodes = contract.getImplementations(assertInterfaceType(contract.getType("Node"))).objects;
  // What is published is shown by the ID of what it was made of; the table of reads has it.
  const published = ["Publication", "Tombstone"];
  const wanted = nodes.map(({ name }) => name).filter((name) => !published.includes(name));
  expect(new Set(rowKinds.map(({ type }) => type))).toEqual(new Set(wanted));
});

test("every act says of each visitor what becomes of it, and is for somebody", () => {
  const wrong = acts.filter(([, cells]) => cells.length !== visitors.length || !/^[yF-]*y[yF-]*$/u.test(cells));
  expect(wrong).toEqual([]);
});

test("every cell of the other tables is for one visitor", () => {
  const cells = [
    ...reads.map(([, row]) => row),
    ...rowKinds.flatMap((kind) => Object.values(kind.cells)),
    ...secrets.map((secret) => secret.cells),
    ...Object.values(fieldCells).flatMap(([row, except = {}]) => [row, ...Object.values(except)]),
  ];
  expect(cells.filter((row) => row.length !== visitors.length || !/^[yF-]+$/u.test(row))).toEqual([]);
});

test("no field is both told and untold", () => {
  const inTable = Object.entries(fieldCells).flatMap(([type, [, except = {}]]) =>
    Object.keys(except).map((field) => `${type}.${field}`),
  );
  expect(inTable.filter((field) => field in untold)).toEqual([]);
});

import { readFileSync } from "node:fs";
import federation from "@apollo/federation-internals";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { headerOf, hubCsvColumns } from "../../common/hub-csv-columns.ts";
import { hubExport } from "./hub-export.ts";
import { issueExport } from "./issue-export.ts";

const schemaOf = (supergraph: string) => {
  const sdl = readFileSync(new URL(`../${supergraph}.graphql`, import.meta.url), "utf8");
  return buildSchema(federation.printSchema(federation.Supergraph.build(sdl).apiSchema()));
};
const members = schemaOf("supergraph");
const everybody = schemaOf("public-supergraph");

test.each([hubExport, issueExport])("what $name exports is in the schema of those who may have it", (csv) => {
  expect(validate(members, parse(csv.query))).toEqual([]);
  expect(validate(everybody, parse(csv.query)).length > 0).toBe(!csv.isPublic);
});

test.each([hubExport, issueExport])("nothing that $name exports is private", ({ query }) => {
  const privateFields = [
    "internals",
    "renovationCostYen",
    "revenue",
    "Band",
    "email",
    "comments",
    "meToos",
    "assigneeDisplay",
  ];
  expect(privateFields.filter((field) => query.includes(field))).toEqual([]);
});

test("the columns of hubs.csv are those that the import reads, each once", () => {
  expect(hubExport.header).toEqual(
    Object.keys(hubCsvColumns).map((column) => headerOf(column as keyof typeof hubCsvColumns)),
  );
  expect(new Set(hubExport.header).size).toBe(hubExport.header.length);
  expect(new Set(issueExport.header).size).toBe(issueExport.header.length);
});

import { readFileSync } from "node:fs";
import federation from "@apollo/federation-internals";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { describe, expect, test } from "vitest";
import { publicEnumValues, publicFields, publicQuestions } from "./public-fields.ts";

const schemaOf = (file: string) =>
  buildSchema(federation.printSchema(federation.Supergraph.build(readFileSync(`gateway/${file}`, "utf8")).apiSchema()));
const everybodys = schemaOf("public-supergraph.graphql");

const types = Object.values(everybodys.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const namesOf = (named: Readonly<Record<string, unknown>> | readonly { readonly name: string }[]): string =>
  (Array.isArray(named) ? named.map(({ name }: { name: string }) => name) : Object.keys(named)).join(" ");

describe("the public sees what was decided, and nothing more", () => {
  test("fields", () => {
    const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type));
    const seen = withFields.map((type) => [type.name, namesOf(type.getFields())] as const);
    expect(Object.fromEntries(seen.filter(([name]) => name !== "Query"))).toEqual(publicFields);
  });

  test("questions and their arguments", () => {
    const questions = Object.values(everybodys.getQueryType()?.getFields() ?? {});
    expect(Object.fromEntries(questions.map(({ name, args }) => [name, namesOf(args)]))).toEqual(publicQuestions);
  });

  test("values of enums", () => {
    const enums = types.filter(isEnumType).map((type) => [type.name, namesOf(type.getValues())] as const);
    expect(Object.fromEntries(enums)).toEqual(publicEnumValues);
  });

  test("no e-mail address, and no type of what members alone share", () => {
    const names = types.map(({ name }) => name);
    const ofMembers =
      /^(?:Article|Issue|SuccessStory|Story|Solution|Adoption|Nomination|Audit|HubInternals|RegionHealth|Digest)/u;
    expect(names.filter((name) => ofMembers.test(name) && name !== "ArticleKind")).toEqual([]);
    expect(Object.values(publicFields).filter((fields) => /email/iu.test(fields))).toEqual([]);
  });
});

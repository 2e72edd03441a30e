import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../common/identity/viewer.ts";
import { hashOf, ownManifest, readManifest } from "./public-documents/manifest.ts";
import { readRegisteredDocuments, type RegisteredFor } from "./registered-documents.ts";

const [document] = readManifest(ownManifest);
if (!document) throw new Error("The network registers documents of its own.");
const { id, body } = document;

const portal: Viewer = { ...anonymousViewer, sub: "portal", role: "PORTAL_CLIENT" };
const editor: Viewer = { ...anonymousViewer, sub: "editor", role: "HUB_EDITOR" };

const post = (body: unknown) => ({ method: "POST", url: "/graphql", body });
const get = (parameters: Readonly<Record<string, string>>) => ({
  method: "GET",
  url: `/graphql?${new URLSearchParams(parameters).toString()}`,
  body: undefined,
});
const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });

const isTaken = (
  request: ReturnType<typeof post>,
  viewer = anonymousViewer,
  requiredOf: RegisteredFor = "ANONYMOUS",
) => {
  try {
    readRegisteredDocuments({ requiredOf, file: undefined }).require(request, viewer);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: "FORBIDDEN" } });
    return false;
  }
};

describe("of who may ask registered documents only", () => {
  test.each([
    ["its text", post({ query: body })],
    ["its hash", post({ extensions: persisted(id) })],
    ["its hash, without a text", post({ query: null, extensions: persisted(id) })],
    ["both", post({ query: body, extensions: persisted(id) })],
    ["its text in the address", get({ query: body })],
    ["its hash in the address", get({ extensions: JSON.stringify(persisted(id)) })],
  ])("a registered document is taken by %s", (_what, request) => {
    expect(isTaken(request)).toBe(true);
  });

  test.each([
    ["another text", post({ query: "{ regions { code } }" })],
    ["a registered text and a space", post({ query: `${body} ` })],
    ["another text under a registered hash", post({ query: "{ regions { code } }", extensions: persisted(id) })],
    ["an empty text under a registered hash", post({ query: "", extensions: persisted(id) })],
    ["a text that is no text", post({ query: [body] })],
    ["another hash", post({ extensions: persisted(hashOf("{ regions { code } }")) })],
    ["the name of what every object has", post({ extensions: persisted("constructor") })],
    ["a hash that is no text", post({ extensions: persisted([id]) })],
    ["nothing", post({})],
    ["no body", post(undefined)],
    ["a text in the address of a post", { ...post({}), url: get({ query: body }).url }],
    ["another text in the address", get({ query: "{ regions { code } }" })],
    ["extensions that are no JSON", get({ extensions: "{" })],
  ])("%s is refused", (_what, request) => {
    expect(isTaken(request)).toBe(false);
  });
});

test.each<[RegisteredFor, boolean[]]>([
  ["NOBODY", [true, true, true]],
  ["ANONYMOUS", [false, true, true]],
  ["PUBLIC", [false, false, true]],
])("required of %s, anonymous visitors, portals and members may ask what they like: %j", (requiredOf, expected) => {
  const free = [anonymousViewer, portal, editor].map((viewer) => isTaken(post({ query: "{ a }" }), viewer, requiredOf));
  expect(free).toEqual(expected);
});

describe("a manifest of an operator's own", () => {
  const manifestOf = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), "furusato-manifest-")), "manifest.json");
    writeFileSync(file, text);
    return readRegisteredDocuments({ requiredOf: "ANONYMOUS", file }).bodyByHash;
  };
  const withOperation = (operation: object) =>
    JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations: [operation] });
  const query = "query Mine { regions { code } }";

  test("is taken beside the network's", () => {
    const bodies = manifestOf(withOperation({ id: hashOf(query), name: "Mine", type: "query", body: query }));
    expect([bodies.get(hashOf(query)), bodies.get(id)]).toEqual([query, body]);
  });

  test("is refused where an id is not its body's hash", () => {
    expect(() => manifestOf(withOperation({ id, name: "Mine", type: "query", body: query }))).toThrow(
      /the id of Mine is not the SHA-256/u,
    );
  });

  test.each(["", "[]", '{ "format": "other", "version": 1, "operations": [] }'])("is refused as %j", (text) => {
    expect(() => manifestOf(text)).toThrow(/is no manifest/u);
  });
});

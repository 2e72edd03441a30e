import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readRegistryCopy, writeRegistryCopy } from "./registry-copy.ts";

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "furusato-copy-"));
  file = join(folder, "registry.json");
});

afterEach(() => rm(folder, { recursive: true }));

const savedAt = new Date("2026-01-01T00:00:00.000Z");
const tohoku = { code: "tohoku", name: "東北", status: "ACTIVE", address: "https://tohoku.example.jp" } as const;

describe("a copy of the registry", () => {
  test("is read as it was written, the last time it was", async () => {
    await writeRegistryCopy(file, { savedAt, regions: [] });
    await writeRegistryCopy(file, { savedAt, regions: [tohoku] });
    expect(await readRegistryCopy(file)).toEqual({ format: 1, savedAt, regions: [tohoku] });
    expect(await readdir(folder)).toEqual(["registry.json"]);
  });

  test("that nobody wrote is none", async () => {
    expect(await readRegistryCopy(file)).toBeUndefined();
  });

  test("that cannot be put in its place leaves nothing behind", async () => {
    const taken = join(folder, "a-folder");
    await writeRegistryCopy(join(folder, "a-file"), { savedAt, regions: [] });
    await expect(writeRegistryCopy(join(taken, "registry.json"), { savedAt, regions: [] })).rejects.toThrow("ENOENT");
    expect(await readdir(folder)).toEqual(["a-file"]);
  });

  const copyWith = (region: object) =>
    JSON.stringify({ format: 1, savedAt: savedAt.toISOString(), regions: [{ ...tohoku, ...region }] });

  test.each([
    ["is cut", copyWith({}).slice(0, 60)],
    ["is of another format", copyWith({}).replace('"format":1', '"format":2')],
    ["has an address that is none", copyWith({ address: "file:///etc/passwd" })],
    ["has a code that is none", copyWith({ code: "../tohoku" })],
    ["has a state that no member has", copyWith({ status: "LEFT" })],
  ])("that %s is refused with what to do", async (_case, text) => {
    await writeFile(file, text);
    await expect(readRegistryCopy(file)).rejects.toThrow(/is no copy of the registry .* Remove it/u);
  });
});

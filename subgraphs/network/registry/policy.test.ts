import { describe, expect, test } from "vitest";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { allows } from "../../../tests/support/allows.ts";
import {
  mayReadAddress,
  mayReadInternals,
  mayReadRegion,
  readableStatuses,
  requireApplicant,
  requireRegistryScope,
  requireSecretariat,
} from "./policy.ts";

const viewerOf = (role: Code<"Role">, more: Partial<Viewer> = {}): Viewer => ({
  sub: "somebody",
  role,
  regions: ["tohoku"],
  hubs: [],
  ...more,
});

/** What each role may: read contact and health, read addresses, apply for a region, keep the registry. */
const rights: Readonly<Record<Code<"Role">, readonly [boolean, boolean, boolean, boolean]>> = {
  ANONYMOUS: [false, false, false, false],
  PORTAL_CLIENT: [false, false, false, false],
  HUB_EDITOR: [true, false, false, false],
  REGIONAL_ADMIN: [true, false, true, false],
  COORDINATOR: [true, false, false, false],
  SECRETARIAT: [true, true, true, true],
};

describe("rights over the registry", () => {
  test.each(codesOf("Role"))("%s has exactly its own", (role) => {
    const viewer = viewerOf(role);
    const found = [
      mayReadInternals(viewer),
      mayReadAddress(viewer),
      allows(() => requireApplicant(viewer)),
      allows(() => requireSecretariat(viewer)),
    ];
    expect(found).toEqual(rights[role]);
  });

  test.each(codesOf("Role"))("%s lists active and suspended regions; other states are for the secretariat", (role) => {
    const all = codesOf("RegionStatus");
    const isSecretariat = role === "SECRETARIAT";
    expect(readableStatuses(viewerOf(role), undefined)).toEqual(["ACTIVE", "SUSPENDED"]);
    expect(readableStatuses(viewerOf(role), all)).toEqual(isSecretariat ? all : ["ACTIVE", "SUSPENDED"]);
    expect(readableStatuses(viewerOf(role), ["SANDBOX"])).toEqual(isSecretariat ? ["SANDBOX"] : []);
  });

  test("an applicant is seen by the secretariat and its own admin alone", () => {
    const applicant = { code: "tohoku", status: "APPLIED" } as const;
    const seenBy = codesOf("Role").filter((role) => mayReadRegion(viewerOf(role), applicant));
    expect(seenBy).toEqual(["REGIONAL_ADMIN", "SECRETARIAT"]);
    expect(mayReadRegion(viewerOf("REGIONAL_ADMIN"), { ...applicant, code: "sanin" })).toBe(false);
  });

  test.each(codesOf("Role"))("no token of a %s opens the gateway's door, but one with the scope does", (role) => {
    expect(allows(() => requireRegistryScope(viewerOf(role)))).toBe(false);
    expect(allows(() => requireRegistryScope(viewerOf(role, { scope: "registry openid" })))).toBe(false);
    expect(allows(() => requireRegistryScope(viewerOf(role, { scope: "registry" })))).toBe(true);
  });

  test("at the gateway's door who brings no token is told to", () => {
    expect(() => requireRegistryScope(anonymousViewer)).toThrow(
      expect.objectContaining({
        message: "Send a bearer token of the gateway.",
        extensions: { code: "UNAUTHENTICATED" },
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { formatNodeId } from "../../../common/node-id.ts";
import { codesOf } from "../../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import type { ContentAct } from "./life-cycle.ts";
import { mayDo, requireNotAuthor, requireRight } from "./rights.ts";

const hub = "01900000-0000-7000-8000-000000000001";
const otherHub = "01900000-0000-7000-8000-000000000002";
const roleIn = (role: Viewer["role"], regions: string[], hubs: string[] = []): Viewer => ({
  sub: role,
  role,
  regions,
  hubs,
});

const viewers = {
  anonymous: anonymousViewer,
  portal: roleIn("PORTAL_CLIENT", []),
  "editor of the hub": roleIn("HUB_EDITOR", ["tohoku"], [formatNodeId("hub", "tohoku", hub)]),
  "editor of another hub": roleIn("HUB_EDITOR", ["tohoku"], [formatNodeId("hub", "tohoku", otherHub)]),
  "editor elsewhere": roleIn("HUB_EDITOR", ["shikoku"], [formatNodeId("hub", "shikoku", hub)]),
  "admin of the region": roleIn("REGIONAL_ADMIN", ["tohoku"]),
  "admin elsewhere": roleIn("REGIONAL_ADMIN", ["shikoku"]),
  "coordinator of the region": roleIn("COORDINATOR", ["tohoku"]),
  "coordinator of all": roleIn("COORDINATOR", ["*"]),
  secretariat: roleIn("SECRETARIAT", ["*"]),
};

const authors = ["editor of the hub", "admin of the region"];
const reviewers = ["admin of the region"];

const table: Readonly<Record<ContentAct, readonly string[]>> = {
  EDIT: authors,
  SUBMIT: authors,
  WITHDRAW: authors,
  REQUEST_CHANGES: reviewers,
  PUBLISH: reviewers,
  DISCARD_DRAFT: authors,
  DELETE: authors,
  ARCHIVE: reviewers,
  UNARCHIVE: reviewers,
  RETRACT: reviewers,
  REISSUE: authors,
  MARK_OBSOLETE: authors,
  UNMARK_OBSOLETE: authors,
  CONFIRM: authors,
  REDACT: reviewers,
};

describe("what a role may do to an article or story", () => {
  it.each(codesOf("ContentAct"))("%s", (act) => {
    for (const [name, viewer] of Object.entries(viewers)) {
      const isAllowed = table[act].includes(name);
      expect(mayDo(act, viewer, "tohoku", hub), name).toBe(isAllowed);
      const attempt = () => requireRight(act, viewer, "tohoku", hub);
      if (isAllowed) expect(attempt, name).not.toThrow();
      else expect(attempt, name).toThrow(expect.objectContaining({ extensions: { code: "FORBIDDEN" } }));
    }
  });

  it("nobody approves their own work", () => {
    expect(() => requireNotAuthor(viewers["admin of the region"], ["REGIONAL_ADMIN"])).toThrow(/wrote yourself/u);
    expect(() => requireNotAuthor(viewers["admin of the region"], ["HUB_EDITOR"])).not.toThrow();
  });
});

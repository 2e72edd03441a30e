import { expect, test } from "vitest";
import { codesOf, type Code } from "../../../common/taxonomy.ts";
import { anonymousViewer, type Viewer } from "../../../common/identity/viewer.ts";
import { searchableTypes } from "./policy.ts";

const as = (role: Code<"Role">): Viewer => ({ ...anonymousViewer, role });
const visitors = ["ANONYMOUS", "PORTAL_CLIENT"] as const;

test.each(codesOf("Role"))("%s searches what its role may see, and of that what is wanted", (role) => {
  const isVisitor = visitors.some((other) => other === role);
  const open = ["HUB", "PROGRAM", "EVENT"];
  expect(searchableTypes(as(role)).toSorted()).toEqual((isVisitor ? open : codesOf("SearchType")).toSorted());
  expect(searchableTypes(as(role), ["ISSUE", "HUB"])).toEqual(isVisitor ? ["HUB"] : ["ISSUE", "HUB"]);
  expect(searchableTypes(as(role), [])).toEqual([]);
});

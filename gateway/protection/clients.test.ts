import { expect, test } from "vitest";
import { anonymousViewer, type Viewer } from "../../common/identity/viewer.ts";
import type { PortalGrant } from "../portal-keys.ts";
import { clientOf, networkOf } from "./clients.ts";

const budgets = { anonymous: 1_000, member: 5_000 };
const member: Viewer = { sub: "hanako", role: "COORDINATOR", regions: ["*"], hubs: [] };
const portal: Viewer = { sub: "portal-1", role: "PORTAL_CLIENT", regions: [], hubs: [], client_id: "portal-1" };
const address = "192.0.2.1";

test("whoever sends no token shares the budget of their address", () => {
  const client = clientOf({ viewer: anonymousViewer, grant: undefined, address }, budgets);
  expect(client).toMatchObject({ key: "address 192.0.2.1", policy: "anonymous", priority: "ANONYMOUS", budget: 1_000 });
  expect([0, 10, 10.2, 700].map(client.priceOf)).toEqual([10, 10, 11, 700]);
});

test("a member has one budget wherever they ask from", () => {
  const from = (place: string) => clientOf({ viewer: member, grant: undefined, address: place }, budgets);
  expect(from("192.0.2.1")).toMatchObject({
    key: "member hanako",
    policy: "member",
    priority: "MEMBER",
    budget: 5_000,
  });
  expect(from("198.51.100.7").key).toBe("member hanako");
});

test("a portal's key has as many requests as were granted to it; a costly one counts as several", () => {
  const grant: PortalGrant = { scopes: ["FEED_READ"], ratePerMinute: 60 };
  const client = clientOf({ viewer: portal, grant, address }, budgets);
  expect(client).toMatchObject({ key: "portal portal-1", policy: "portal", priority: "PORTAL", budget: 60 });
  expect([0, 1, 500, 501, 2_000].map(client.priceOf)).toEqual([1, 1, 1, 2, 4]);
});

test("a portal that comes with a token has a member's budget and a portal's turn", () => {
  const client = clientOf({ viewer: portal, grant: undefined, address }, budgets);
  expect(client).toMatchObject({ policy: "member", priority: "PORTAL", budget: 5_000 });
});

test("a budget of nothing is none", () => {
  const none = { anonymous: 0, member: 0 };
  expect(clientOf({ viewer: anonymousViewer, grant: undefined, address }, none).budget).toBeUndefined();
  expect(clientOf({ viewer: member, grant: undefined, address }, none).budget).toBeUndefined();
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["unknown", "unknown"],
])("the network of %s is %s", (given, network) => {
  expect(networkOf(given)).toBe(network);
});

import { isIPv4, isIPv6 } from "node:net";
import type { PortalGrant } from "../portal-keys.ts";
import { isMember, type Viewer } from "../../common/identity/viewer.ts";
import type { Priority } from "./admission.ts";

/** Whom a budget belongs to, and how it is counted. */
export interface Client {
  /** Tells the client from all others; never sent anywhere but to the shared counts. */
  readonly key: string;
  /** What its budget is called in headers. */
  readonly policy: "anonymous" | "member" | "portal";
  readonly priority: Priority;
  /** What it may spend in a minute; undefined: as much as it likes. */
  readonly budget: number | undefined;
  /** What a request takes of the budget, by its cost in rows; whole numbers, never nothing. */
  priceOf(cost: number): number;
}

/** Rows a minute; 0: no limit. */
export interface Budgets {
  readonly anonymous: number;
  readonly member: number;
}

export interface Visitor {
  readonly viewer: Viewer;
  readonly grant: PortalGrant | undefined;
  /** As the connection, or a trusted proxy, has it. */
  readonly address: string;
}

/** Asking at all costs as much as ten rows. */
const leastCost = 10;
/** A portal's budget counts requests; one that costs more rows than this counts as several. */
const rowsPerRequest = 500;

const inRows = (cost: number): number => Math.max(leastCost, Math.ceil(cost));
const inRequests = (cost: number): number => Math.max(1, Math.ceil(cost / rowsPerRequest));

/** Members and portals have budgets of their own wherever they ask from; all others share that of their address. */
export function clientOf({ viewer, grant, address }: Visitor, budgets: Budgets): Client {
  if (grant) {
    const key = `portal ${viewer.client_id ?? viewer.sub}`;
    return { key, policy: "portal", priority: "PORTAL", budget: grant.ratePerMinute, priceOf: inRequests };
  }
  if (viewer.role === "ANONYMOUS") {
    const budget = budgets.anonymous || undefined;
    const key = `address ${networkOf(address)}`;
    return { key, policy: "anonymous", priority: "ANONYMOUS", budget, priceOf: inRows };
  }
  const budget = budgets.member || undefined;
  const priority = isMember(viewer) ? "MEMBER" : "PORTAL";
  return { key: `member ${viewer.sub}`, policy: "member", priority, budget, priceOf: inRows };
}

/** An IPv4 address as it is; of an IPv6 address its /64, which one household or machine has to itself. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = address.replace(/%.*$/u, "").toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  const first = [...groups, ...zeros, ...rest].slice(0, 4).map((group) => group.replace(/^0+(?=.)/u, ""));
  return `${first.join(":")}::/64`;
}

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { checks } from "../../subgraphs/network/conformance/checks.ts";
import { pagingUnderWrites } from "../../subgraphs/network/conformance/paging-under-writes.ts";
import { examineRegion } from "../../subgraphs/network/conformance/examined-region.ts";
import type { Viewer } from "../../common/identity/viewer.ts";
import {
  answeringAfter,
  changing,
  confessing,
  honest,
  mapObjects,
  rewriting,
  startFaultRegion,
  type Fault,
  type FaultRegion,
} from "../support/fault-region.ts";
import { useNetwork } from "../support/network.ts";
import { runScript } from "../support/shell.ts";

/** The conformance check passes on our own region program, and says what is wrong with ones that are not as they should be. */

const network = useNetwork("conformance", { regions: ["tohoku"] });
let region: FaultRegion;

beforeAll(async () => {
  region = await startFaultRegion(network.region("tohoku").address);
});
beforeEach(() => region.misbehave(honest));
afterAll(() => region.stop());

/** The faults by the name of the check that found them. */
async function examine(): Promise<Record<string, readonly string[]>> {
  const examined = examineRegion("tohoku", region.address, network.signer);
  const found: Record<string, readonly string[]> = {};
  for (const check of [...checks, pagingUnderWrites]) {
    const faults = await check.run(examined, network.signer).catch((error: unknown) => [String(error)]);
    if (faults.length > 0) found[check.name] = faults;
  }
  await examined.close();
  return found;
}

test("our own region program passes", async () => {
  expect(await examine()).toEqual({});
});

describe("the command", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "furusato-conformance-"));
    await writeFile(join(folder, "key.json"), JSON.stringify(await network.keyOf("gateway")));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const run = async (...args: string[]) => {
    const script = runScript("conformance", {}, args);
    const code = await script.exit;
    return { code, said: script.output() };
  };
  const known = () => ["--region", "tohoku", "--key", join(folder, "key.json")];

  test("says what passes, and ends with 0", async () => {
    const { code, said } = await run(region.address, ...known());
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/^pass [^]+\ntohoku conforms\.\n$/u) });
    expect(said).not.toContain("FAIL");
  });

  test("says what to mend, and ends with 1", async () => {
    region.misbehave(trusting);
    const { code, said } = await run(region.address, ...known());
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining("\ntohoku does not conform: ") });
  });

  test.each([
    ["nothing", [], "Say where the region's program listens"],
    ["no region", ["http://127.0.0.1:1"], "Say the region's code with --region."],
    ["no key", ["http://127.0.0.1:1", "--region", "tohoku"], "Say where the key is, with --key."],
    ["what it does not know", ["--help"], "Unknown option '--help'"],
  ])("says how it is called to whom says %s, and ends with 2", async (_what, args, first) => {
    const { code, said } = await run(...args);
    expect(code).toBe(2);
    expect(said.startsWith(first)).toBe(true);
    expect(said).toContain("Usage: npm run conformance -- URL --region CODE --key FILE");
  });
});

const coordinator: Viewer = { sub: "anybody", role: "COORDINATOR", regions: ["*"], hubs: [] };

/** Takes everybody for the coordinator, whatever the token. */
const trusting: Fault = async (exchange) => {
  exchange.request.headers.authorization = `Bearer ${await network.signer.sign("region:tohoku", coordinator)}`;
  await honest(exchange);
};

/** Takes its time with the first answer. */
const slowOnce = (): Fault => {
  let isFirst = true;
  return (exchange) => {
    const fault = isFirst ? answeringAfter(1_100) : honest;
    isFirst = false;
    return fault(exchange);
  };
};

/** Counts rows from the top for the next page of issues: what is written meanwhile pushes some over to it. */
const counted = (): Fault => {
  let given = 0;
  return async (exchange) => {
    const { query, variables } = JSON.parse(exchange.body) as { query: string; variables: Page };
    const { first, after } = variables;
    if (!query.startsWith("query Page") || !query.includes("issues(") || first === undefined) return honest(exchange);
    const start = after === undefined ? 0 : given;
    given = start + first;
    const response = await fetch(`${network.region("tohoku").address}/issues`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: exchange.request.headers.authorization ?? "" },
      body: JSON.stringify({ query, variables: { first: 100 } }),
    });
    const { data } = (await response.json()) as { data: { issues: { edges: unknown[]; pageInfo: object } } };
    const { edges, pageInfo } = data.issues;
    const page = {
      ...data.issues,
      edges: edges.slice(start, given),
      pageInfo: { ...pageInfo, hasNextPage: edges.length > given },
    };
    exchange.response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ data: { issues: page } }));
  };
};

interface Page {
  readonly first?: number;
  readonly after?: string;
}

const gone: Fault = ({ response }) => void response.destroy();

describe("it finds", () => {
  test.each<[string, Fault, string, RegExp]>([
    [
      "a field that is missing",
      rewriting((text) => text.replace(/title: String!\\n {2}body: String!/u, "title: String!")),
      "contract",
      /^\/issues: Issue\.body is missing, and nothing can stand for it\.$/mu,
    ],
    [
      "a field of another type",
      rewriting((text) => text.replace(/meTooCount: Int!/u, "meTooCount: String!")),
      "contract",
      /^\/issues: Issue\.meTooCount changed type from Int! to String!\.$/mu,
    ],
    [
      "IDs of another region",
      rewriting((text) => text.replaceAll("hub_tohoku_", "hub_kanto_")),
      "global IDs",
      /must begin with hub_tohoku_/u,
    ],
    [
      "rows in no order",
      changing((data) =>
        mapObjects(data, (object) =>
          "edges" in object ? { ...object, edges: (object["edges"] as unknown[]).toReversed() } : object,
        ),
      ),
      "cursor order",
      /not in one strict order/u,
    ],
    [
      "a total that is not the number of rows",
      rewriting((text) => text.replace(/"totalCount":\d+/u, '"totalCount":99')),
      "cursor order",
      /totalCount says 99/u,
    ],
    [
      "entities that are left out",
      changing((data) =>
        mapObjects(data, (object) =>
          "_entities" in object ? { _entities: (object["_entities"] as unknown[]).slice(0, 1) } : object,
        ),
      ),
      "entity references",
      /_entities of Issue gave/u,
    ],
    ["errors that tell too much", confessing(200, null), "error form", /./u],
    ["a region that takes its time", slowOnce(), "deadline", /a region has 1000 ms/u],
    [
      "a region that shows the public what is for members",
      trusting,
      "rights of the public",
      /articles shows anonymous/u,
    ],
    ["a region that takes any token", trusting, "tokens", /does not refuse a token that nobody signed/u],
    ["pages that are counted from the top", counted(), "paging under writes", /comes twice|is left out/u],
    ["no region at all", gone, "contract", /closed/u],
  ])("%s", async (_case, fault, check, words) => {
    region.misbehave(fault);
    expect((await examine())[check]?.join("\n")).toMatch(words);
  });
});

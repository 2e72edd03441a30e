import { connect } from "node:net";
import { runApart, type Run, type Settings } from "../../demo/programs.ts";
import { attemptsToLeave } from "./empty-network.ts";
import { startOwnNetwork } from "./own-network.ts";
import { until } from "./until.ts";

/**
 * A whole network in a namespace without a way out: what it answers, then what a gateway answers that starts when nobody else is there,
 * and how often anybody tried to reach somebody. Prints a {@link Findings} as JSON.
 */

export interface Findings {
  readonly whole: Answer;
  /** The gateway's, which finds nobody and knows the members from its copy of the registry. */
  readonly alone: Answer & { readonly readiness: number };
  readonly attempts: number;
  /** How many are seen when one is made. */
  readonly attemptsOfOurs: number;
}

interface Answer {
  readonly status: number;
  readonly rows: number | undefined;
  readonly missing: readonly string[] | undefined;
}

const region = "tohoku";
const query = "{ hubs(first: 100) { edges { node { name } } unavailableRegions { code } } }";

async function ask(address: string): Promise<Answer> {
  const answer = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as {
    data?: { hubs?: { edges: unknown[]; unavailableRegions: { code: string }[] } };
  };
  const missing = data?.hubs?.unavailableRegions.map(({ code }) => code);
  return { status: answer.status, rows: data?.hubs?.edges.length, missing };
}

/** The network itself, and how its gateway was started. */
async function boot() {
  let settings: Settings = {};
  const run: Run = (program, own) => {
    if (program === "gateway") settings = own;
    return runApart(program, own);
  };
  const network = await startOwnNetwork({ name: "on_its_own", regions: [region], run });
  return { ...network, gatewaySettings: settings };
}

async function look(): Promise<Findings> {
  const { constellation, gatewaySettings, stop } = await boot();
  try {
    const whole = await until(async () => {
      const answer = await ask(constellation.gateway.address);
      if (answer.missing?.length !== 0) throw new Error(`Not whole yet: ${JSON.stringify(answer)}`);
      return answer;
    }, 20_000);
    await constellation.gateway.stop();
    await constellation.network.kill();
    await constellation.regions.get(region)?.kill();
    const gateway = await runApart("gateway", gatewaySettings);
    const alone = await until(async () => {
      const readiness = (await fetch(`${gateway.address}/readyz`)).status;
      if (readiness !== 200) throw new Error("The gateway is not ready yet.");
      return { readiness, ...(await ask(gateway.address)) };
    }, 20_000);
    await gateway.stop();
    const attempts = await attemptsToLeave();
    await tryToLeave();
    return { whole, alone, attempts, attemptsOfOurs: (await attemptsToLeave()) - attempts };
  } finally {
    await stop();
  }
}

/** To an address that belongs to nobody (RFC 5737), and to which nothing leads from here. */
const tryToLeave = (): Promise<void> =>
  new Promise((resolve) => void connect(9, "192.0.2.1").once("error", () => resolve()));

process.stdout.write(JSON.stringify(await look()));

import { fastify, type FastifyInstance } from "fastify";
import { z } from "zod";
import { listen } from "../../common/http/server.ts";
import type { Issuer } from "../issuer.ts";
import { demoVisitors } from "../visitors.ts";
import { fillIn, isQuery, pick, type QueryStep, type Step } from "./journey.ts";
import { journeys } from "./journeys.ts";
import { journeysPage, script, stylesheet } from "./page.ts";

/** Serves the page with the ten journeys, and sends its steps to the gateway: the visitors' tokens never leave this program. */
export interface JourneysServer {
  readonly address: string;
  stop(): Promise<void>;
}

export interface JourneysOptions {
  /** The gateway's address. */
  readonly gateway: string;
  readonly issuer: Pick<Issuer, "issue">;
  readonly port: number;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export async function startJourneys(options: JourneysOptions): Promise<JourneysServer> {
  const app = fastify({ forceCloseConnections: true, bodyLimit: 64 * 1024 });
  const page = journeysPage(journeys, options.gateway);
  app.addHook("onSend", async (_request, reply) => {
    reply.header("content-security-policy", policy).header("x-content-type-options", "nosniff");
  });
  app.get("/", async (_request, reply) => reply.type("text/html; charset=utf-8").send(page));
  app.get("/page.css", async (_request, reply) => reply.type("text/css; charset=utf-8").send(stylesheet));
  app.get("/page.js", async (_request, reply) => reply.type("text/javascript; charset=utf-8").send(script));
  mountSteps(app, options);
  return { address: await listen(app, { host: "127.0.0.1", port: options.port }), stop: () => app.close() };
}

const place = z.object({ journey: z.coerce.number().int(), step: z.coerce.number().int().min(0) });
const body = z.object({ picked: z.record(z.string(), z.unknown()) });

/** Another site's page cannot send a step: JSON needs a preflight, which is not answered. */
function mountSteps(app: FastifyInstance, options: JourneysOptions): void {
  app.post("/journeys/:journey/steps/:step", async (request, reply) => {
    const at = place.parse(request.params);
    const { picked } = body.parse(request.body);
    const step = journeys.find(({ number }) => number === at.journey)?.steps[at.step];
    if (!step) return reply.code(404).send({ message: "その手順はありません。" });
    const missing = namesIn(step).filter((name) => picked[name] === undefined);
    if (missing.length > 0) return { message: "先に、上の手順を順に送ってください。 / Send the steps above first." };
    return isQuery(step) ? sendQuery(step, picked, options) : readDocument(step.get, options);
  });
}

/** The names that a step takes from earlier ones. */
const namesIn = (step: Step): string[] =>
  [...JSON.stringify(isQuery(step) ? step.variables : "").matchAll(/"\{(\w+)\}"/gu)].map(([, name = ""]) => name);

interface StepAnswer {
  readonly status: number;
  readonly text: string;
  readonly picked: Readonly<Record<string, unknown>>;
}

async function sendQuery(
  step: QueryStep,
  picked: Readonly<Record<string, unknown>>,
  { gateway, issuer }: JourneysOptions,
): Promise<StepAnswer> {
  const token = step.as && (await issuer.issue({ ...demoVisitors[step.as] }));
  const response = await fetch(`${gateway}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(token !== null && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query: step.document, variables: fillIn(step.variables, picked) }),
  });
  const answer = (await response.json()) as { readonly data?: unknown };
  const found = Object.entries(step.picks ?? {}).map(([name, path]) => [name, pick(answer.data, path)] as const);
  return {
    status: response.status,
    text: JSON.stringify(answer, null, 2),
    picked: Object.fromEntries(found.filter(([, value]) => value !== undefined && value !== null)),
  };
}

async function readDocument(path: string, { gateway }: JourneysOptions): Promise<StepAnswer> {
  const response = await fetch(`${gateway}${path}`);
  const text = await response.text();
  return { status: response.status, text: text.slice(0, 20_000), picked: {} };
}

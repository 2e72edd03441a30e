import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { MoveRegionDocument, OpenIssuesDocument } from "./api.generated.ts";
import { until, type TestNetwork } from "./network.ts";

/** Stands in for a region: a real HTTP server before the real region that spoils its answers in one way. */
export interface FaultRegion {
  readonly address: string;
  /** How many requests came; what the gateway asks for itself is none. */
  readonly asked: () => number;
  /** The headers and bodies of the requests that came, oldest first. */
  readonly requests: readonly { readonly headers: IncomingMessage["headers"]; readonly body: string }[];
  /** What it does from now on. */
  misbehave(fault: Fault): void;
  /** Breaks its connections and listens no more, as a program that has died. */
  die(): Promise<void>;
  /** Listens again where it did. */
  rise(): Promise<void>;
  stop(): Promise<void>;
}

export interface Exchange {
  /** The real region's answer to the request. */
  readonly forward: () => Promise<{ readonly status: number; readonly text: string }>;
  readonly request: IncomingMessage;
  readonly body: string;
  readonly response: ServerResponse;
}

export type Fault = (exchange: Exchange) => Promise<void> | void;

/** What a region must never make a client see; faulty answers are full of it. */
export const secrets = {
  dsn: "postgres://region:hunter2@10.9.8.7:5432/tohoku",
  address: "10.9.8.7",
  password: "hunter2",
  page: "BAD GATEWAY PAGE",
  stack: "at /srv/region/queries.ts:42",
};

export async function startFaultRegion(realAddress: string, initial: Fault = honest): Promise<FaultRegion> {
  let fault = initial;
  const requests: { headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer((request, response) => {
    // A fault breaks connections, and so does the gateway when it has waited long enough.
    response.on("error", () => undefined);
    void answer(request, response).catch(() => response.destroy());
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString("utf8");
    if (!isGatewaysOwn(body)) requests.push({ headers: request.headers, body });
    await fault({ request, body, response, forward: () => forward(realAddress, request, body) });
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The system gave no port.");
  const close = async (): Promise<void> => {
    if (!server.listening) return;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return {
    address: `http://127.0.0.1:${bound.port}`,
    asked: () => requests.length,
    requests,
    misbehave: (next) => {
      fault = next;
    },
    die: close,
    rise: async () => {
      server.listen(bound.port, "127.0.0.1");
      await once(server, "listening");
    },
    stop: close,
  };
}

/** Whether the gateway asks what the program serves, or tries it while it is left alone: no client waits for that. */
const isGatewaysOwn = (body: string): boolean => isAboutSchema(body) || body.includes("query Trial {");

/** Whether a program is asked what it serves. */
export const isAboutSchema = (body: string): boolean => body.includes("_service");

/** Puts a stand-in before a region of the network, by the registry, and waits until the gateway asks it. */
export async function standInFor(code: string, network: TestNetwork): Promise<FaultRegion> {
  const standIn = await startFaultRegion(network.region(code).address);
  await network.as("secretariat").query(MoveRegionDocument, { code, address: standIn.address });
  await until(async () => {
    await network.as("coordinator").query(OpenIssuesDocument, {});
    if (standIn.asked() === 0) throw new Error(`The gateway does not ask the stand-in of ${code} yet.`);
  });
  return standIn;
}

async function forward(realAddress: string, request: IncomingMessage, body: string) {
  const response = await fetch(`${realAddress}${request.url}`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: request.headers.authorization ?? "" },
    body,
  });
  return { status: response.status, text: await response.text() };
}

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, { "content-type": type }).end(body);
};

const json = "application/graphql-response+json; charset=utf-8";

/** Passes everything on. */
export const honest: Fault = async ({ forward, response }) => {
  const { status, text } = await forward();
  send(response, status, json, text);
};

/** The real answer, some time later. */
export const slowBy =
  (ms: number): Fault =>
  async (exchange) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (!exchange.response.destroyed) await honest(exchange);
  };

/** Does what it is asked to and says so too late. */
export const answeringAfter =
  (ms: number): Fault =>
  async ({ forward, response }) => {
    const { status, text } = await forward();
    await new Promise((resolve) => setTimeout(resolve, ms));
    if (!response.destroyed) send(response, status, json, text);
  };

/** Headers at once, then a byte now and then. */
export const trickling: Fault = async ({ forward, response }) => {
  const { text } = await forward();
  response.writeHead(200, { "content-type": json });
  for (const letter of text) {
    if (response.destroyed) return;
    response.write(letter);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Takes the request and says nothing. */
export const mute: Fault = () => undefined;

/** Takes the request and hangs up. */
export const hangUp: Fault = ({ response }) => void response.destroy();

/** One fault, then an honest answer, and so on. */
export function everySecond(fault: Fault): Fault {
  let asked = 0;
  return (exchange) => (++asked % 2 === 1 ? fault(exchange) : honest(exchange));
}

/** A megabyte of nothing but opening brackets, which closes them all. */
export const bottomless: Fault = ({ response }) => {
  const depth = 500_000;
  send(response, 200, json, `${"[".repeat(depth)}${"]".repeat(depth)}`);
};

/** Half of the real answer, then the connection breaks. */
export const cutInHalf: Fault = async ({ forward, response }) => {
  const { text } = await forward();
  const whole = Buffer.from(text);
  response.writeHead(200, { "content-type": json, "content-length": whole.length });
  response.write(whole.subarray(0, whole.length / 2), () => response.destroy());
};

/** Half of the real answer, as if it were whole. */
export const halfAnAnswer: Fault = async ({ forward, response }) => {
  const { text } = await forward();
  send(response, 200, json, text.slice(0, text.length / 2));
};

/** The page of a proxy or a captive portal. */
export const htmlWith =
  (status: number): Fault =>
  ({ response }) =>
    send(response, status, "text/html", `<html><h1>${secrets.page}</h1>upstream ${secrets.address}</html>`);

/** Errors that tell everything, with or without data. */
export const confessing =
  (status: number, data: unknown): Fault =>
  ({ response }) => {
    const extensions = {
      code: `INTERNAL ${secrets.dsn}`,
      stacktrace: [secrets.stack],
      url: secrets.dsn,
      exception: { password: secrets.password },
    };
    const errors = [{ message: `connect failed: ${secrets.dsn}`, path: ["issues", secrets.address], extensions }];
    send(response, status, json, JSON.stringify({ data, errors, extensions: { debug: secrets.dsn } }));
  };

/** Sends the caller elsewhere. */
export const redirectTo =
  (address: string): Fault =>
  ({ request, response }) => {
    response.writeHead(307, { location: `${address}${request.url}` }).end();
  };

/** The real answer in more bytes than any answer may have. */
export const hugeBy =
  (bytes: number): Fault =>
  async ({ forward, response }) => {
    const { text } = await forward();
    send(response, 200, json, text + " ".repeat(bytes));
  };

/** A small answer that becomes a huge one when it is unpacked. */
export const gzipBomb: Fault = ({ response }) => {
  response.setHeader("content-encoding", "gzip");
  send(response, 200, json, gzipSync(Buffer.alloc(20 * 1024 * 1024, " ")));
};

/** The real answer with its text changed. */
export const rewriting =
  (change: (text: string) => string): Fault =>
  async ({ forward, response }) => {
    const { status, text } = await forward();
    send(response, status, json, change(text));
  };

/** The real answer with its data changed. */
export const changing = (change: (data: Record<string, unknown>) => unknown): Fault =>
  rewriting((text) => {
    const body = JSON.parse(text) as { data: Record<string, unknown> };
    return JSON.stringify({ ...body, data: change(body.data) });
  });

/** Visits every object of an answer. */
export function mapObjects(
  value: unknown,
  change: (object: Record<string, unknown>) => Record<string, unknown>,
): unknown {
  if (Array.isArray(value)) return value.map((element) => mapObjects(element, change));
  if (typeof value !== "object" || value === null) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])));
}

import { Pool } from "undici";

/** One question to a region as it goes over the wire. */
export interface RegionRequest {
  readonly path: string;
  readonly body: string;
  readonly token: string;
  readonly requestId: string;
  /** Aborted at the region's deadline, or when the client has gone. */
  readonly signal: AbortSignal;
}

/** Why a request brought no usable answer; the message is for the log only. */
export class RegionFailure extends Error {
  readonly reason: "UNREACHABLE" | "DEADLINE_EXCEEDED" | "INVALID_ANSWER" | "INTERNAL_ERROR";
  /** Whether the region may have acted on the request. */
  readonly isOutcomeUnknown: boolean;

  constructor(reason: RegionFailure["reason"], message: string, isOutcomeUnknown: boolean) {
    super(message);
    this.reason = reason;
    this.isOutcomeUnknown = isOutcomeUnknown;
  }
}

/** A keep-alive HTTP client for one region's address. */
export interface RegionClient {
  /** The parsed JSON of the answer; throws a {@link RegionFailure}. */
  post(request: RegionRequest): Promise<unknown>;
  close(): Promise<void>;
}

const maxAnswerBytes = 1024 * 1024;

/** Connections are bounded and kept alive; redirects are not followed, answers are not decompressed and end at 1 MB. */
export function createRegionClient(address: string, connections: number): RegionClient {
  const { origin, pathname } = new URL(address);
  const base = pathname.replace(/\/$/u, "");
  const pool = new Pool(origin, { connections, pipelining: 1, connectTimeout: 1_000, keepAliveTimeout: 30_000 });
  return {
    post: (request) => post(pool, base, request),
    close: () => pool.destroy(),
  };
}

async function post(
  pool: Pool,
  base: string,
  { path, body, token, requestId, signal }: RegionRequest,
): Promise<unknown> {
  try {
    const response = await pool.request({
      method: "POST",
      path: base + path,
      body,
      signal,
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
        "accept-encoding": "identity",
        authorization: `Bearer ${token}`,
        "x-request-id": requestId,
      },
    });
    const text = await readText(response.body);
    if (response.statusCode >= 500) throw new RegionFailure("INTERNAL_ERROR", `HTTP ${response.statusCode}`, true);
    if (response.statusCode >= 300 && response.statusCode < 400)
      throw new RegionFailure("INVALID_ANSWER", "a redirect", false);
    return parseJson(text);
  } catch (error) {
    throw error instanceof RegionFailure ? error : toFailure(error, signal);
  }
}

async function readText(body: AsyncIterable<Buffer> & { destroy(): unknown }): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxAnswerBytes) {
      body.destroy();
      throw new RegionFailure("INVALID_ANSWER", `more than ${maxAnswerBytes} bytes`, true);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RegionFailure("INVALID_ANSWER", "no JSON", true);
  }
}

const notSent = new Set(["ECONNREFUSED", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);

function toFailure(error: unknown, signal: AbortSignal): RegionFailure {
  if (signal.aborted) return new RegionFailure("DEADLINE_EXCEEDED", "no complete answer in time", true);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new RegionFailure("UNREACHABLE", error instanceof Error ? error.message : String(error), !notSent.has(code));
}

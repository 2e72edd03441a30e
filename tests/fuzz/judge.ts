import { errorCodes } from "../../common/errors.ts";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { FuzzRequest } from "./requests.ts";

/** What came back. */
export interface FuzzAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  readonly tookMs: number;
}

/** What only our own machines know: addresses, statements, files, stacks, keys. */
const leaks =
  /postgres(?:ql)?:\/\/|127\.0\.0\.1|localhost|ECONN|node_modules|\.ts:\d|\n +at |\bfrom "|insert into|violates .* constraint|relation "|syntax error at or near|eyJhbGciOiJFZERTQSI/u;

const knownCodes = new Set<unknown>([...Object.keys(errorCodes), ...Object.values(ApolloServerErrorCode)]);

/** What is wrong with an answer; undefined when nothing is. One that took longer than `patienceMs` is. */
export function faultOf(request: FuzzRequest, answer: FuzzAnswer, patienceMs: number): string | undefined {
  const { status, headers, tookMs } = answer;
  if (tookMs > patienceMs) return `took ${Math.round(tookMs)} ms`;
  // A body that is refused before it has all been sent may end with its connection.
  if (status === 0) return request.kind === "too large" ? undefined : "no answer";
  if (status >= 500 && !(status === 503 && "retry-after" in headers)) return `HTTP ${status}`;
  return request.path === undefined ? faultOfGraphQL(request, answer) : faultOfDocument(answer);
}

function faultOfDocument({ status, text }: FuzzAnswer): string | undefined {
  if (leaks.test(text)) return "leaks what only we know";
  const code = status >= 400 ? parse(text)?.["code"] : undefined;
  return code === undefined || knownCodes.has(code) ? undefined : "an error with a code that is not documented";
}

function faultOfGraphQL({ method }: FuzzRequest, { status, text }: FuzzAnswer): string | undefined {
  const body = parse(text);
  if (body !== undefined) return faultOfBody(body);
  if (leaks.test(text)) return "leaks what only we know";
  return status === 200 && method !== "HEAD" && text !== "" ? "HTTP 200 without JSON" : undefined;
}

function faultOfBody(body: Readonly<Record<string, unknown>>): string | undefined {
  const { data: _data, errors = [], ...rest } = body;
  if (leaks.test(JSON.stringify([errors, rest]))) return "leaks what only we know";
  if (!Array.isArray(errors)) return undefined;
  const codes = errors.map((error: { extensions?: { code?: unknown } }) => error.extensions?.code);
  const odd = codes.find((code) => code === "INTERNAL" || !knownCodes.has(code));
  if (odd !== undefined || codes.includes(undefined)) return `an error with the code ${String(odd)}`;
  const silent = (body["extensions"] as { valueCompletion?: readonly { message: string }[] } | undefined)
    ?.valueCompletion;
  return silent && errors.length === 0 ? `null without an error: ${silent[0]?.message}` : undefined;
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

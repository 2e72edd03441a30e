import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** What is no request by HTTP's own rules: Node's codes, what is answered, and in whose words. */
const answers: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request did not come in time. Send it again over a new connection."],
  HPE_HEADER_OVERFLOW: [431, "The address and the headers have at most 16 kB together. Send a long query by POST."],
};

const lingerMs = 2_000;

/**
 * Answers a request that cannot be read, says that its connection ends with that, and ends it only when the other side has had time to
 * read so: a connection that is closed with bytes unread is reset, and a client that took it for a kept one, such as a proxy, would lose
 * the next request with it.
 */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  // Node tells of every further piece that it cannot read either, which empties the connection.
  if (error.code === "ECONNRESET" || !socket.writable) return;
  const [status, message] = answers[error.code ?? ""] ?? [400, "This is no HTTP request."];
  const body = JSON.stringify({ code: "BAD_USER_INPUT", message });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "connection: close",
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
  const timer = setTimeout(() => socket.destroy(), lingerMs);
  socket.once("close", () => clearTimeout(timer));
}

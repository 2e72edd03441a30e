import { once } from "node:events";
import { Agent, createServer, request as send, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A load balancer as operators put before programs: it looks at `/readyz` every so often, and sends requests to who is ready, in turn. */
export interface Balancer {
  readonly address: string;
  /** Takes a program in; it is asked once it is ready. */
  add(address: string): void;
  remove(address: string): void;
  /** The programs that are asked now. */
  ready(): readonly string[];
  stop(): Promise<void>;
}

export async function startBalancer(intervalMs: number): Promise<Balancer> {
  const programs = new Map<string, boolean>();
  const ready = () => [...programs].flatMap(([address, isReady]) => (isReady ? [address] : []));
  // Kept connections, as balancers have them: the program that closes one under a question would lose that question.
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const server = createServer((request, response) => {
    const addresses = ready();
    const target = addresses[turn++ % Math.max(addresses.length, 1)];
    if (target === undefined) response.writeHead(503).end();
    else forward(agent, target, request, response);
  });
  const look = async (): Promise<void> => {
    for (const address of programs.keys()) {
      const isReady = await fetch(`${address}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      );
      if (programs.has(address)) programs.set(address, isReady);
    }
  };
  const looking = setInterval(() => void look(), intervalMs);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (address) => programs.set(address, false),
    remove: (address) => programs.delete(address),
    ready,
    stop: async () => {
      clearInterval(looking);
      agent.destroy();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** A request that breaks is not sent again: whether one was dropped is what tests want to know. */
function forward(agent: Agent, target: string, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = send(`${target}${request.url}`, { agent, method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on("error", () => response.destroy());
  request.pipe(onward);
}

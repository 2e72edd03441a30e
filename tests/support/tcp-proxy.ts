import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** An address that stays while what answers behind it changes, as operators put before two database servers. */
export interface TcpProxy {
  readonly port: number;
  /** Sends new connections to this port of the loopback interface; those that are open meet this end. */
  pointAt(port: number, open: ConnectionsEnd): void;
  stop(): Promise<void>;
}

/** `MUTE`: they stay open and nothing comes through them, as when a machine has gone without a word. */
export type ConnectionsEnd = "BROKEN" | "MUTE";

interface Link {
  readonly sockets: readonly [Socket, Socket];
  isMute: boolean;
}

export async function startTcpProxy(firstTarget: number): Promise<TcpProxy> {
  let target = firstTarget;
  const links = new Set<Link>();
  const server = createServer((client) => {
    const onward = connect(target, "127.0.0.1");
    const link: Link = { sockets: [client, onward], isMute: false };
    links.add(link);
    onward.on("close", () => links.delete(link));
    passOn(link, 0, 1);
    passOn(link, 1, 0);
  });
  const breakAll = (): void => {
    for (const socket of [...links].flatMap(({ sockets }) => sockets)) socket.destroy();
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    pointAt: (port, open) => {
      target = port;
      if (open === "BROKEN") breakAll();
      else for (const link of links) link.isMute = true;
    },
    stop: async () => {
      server.close();
      breakAll();
      await once(server, "close");
    },
  };
}

function passOn(link: Link, from: 0 | 1, to: 0 | 1): void {
  const [source, sink] = [link.sockets[from], link.sockets[to]];
  source.on("data", (chunk) => void (link.isMute || sink.write(chunk)));
  // What is broken is closed too.
  source.on("error", () => undefined);
  source.on("close", () => void (link.isMute || sink.destroy()));
}

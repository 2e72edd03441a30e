import { startChild, type Child } from "./child.ts";
import type { RegionHostReady } from "./region-host.ts";

/** The three ways to the national page that are compared. */
export interface Subject {
  readonly name: string;
  readonly address: string;
  /** The processes whose CPU time counts. */
  readonly processes: readonly Child<unknown>[];
  stop(): Promise<void>;
}

interface Addressed {
  readonly address: string;
}

export type StartSubject = (
  host: RegionHostReady,
  regionCount: number,
  nodeArguments: readonly string[],
) => Promise<Subject>;

const stopAll = async (processes: readonly Child<unknown>[]): Promise<void> => {
  for (const process of processes) await process.stop();
};

/** The first one is what the others are measured against. */
export const subjects: Readonly<Record<string, StartSubject>> = {
  "hand-written": async ({ regions }, regionCount, nodeArguments) => {
    const server = await startChild<Addressed>(
      "./hand-written.ts",
      { regions: regions.slice(0, regionCount) },
      nodeArguments,
    );
    return { name: "hand-written", address: server.ready.address, processes: [server], stop: server.stop };
  },
  aggregator: async ({ regions }, regionCount, nodeArguments) => {
    const aggregator = await startChild<Addressed>("./aggregator.ts", { regions: regions.slice(0, regionCount) });
    const settings = { aggregatorUrl: aggregator.ready.address };
    const gateway = await startChild<Addressed>("./stock-gateway.ts", settings, nodeArguments).catch(
      async (error: unknown) => {
        await aggregator.stop();
        throw error;
      },
    );
    const processes = [gateway, aggregator];
    return { name: "aggregator", address: gateway.ready.address, processes, stop: () => stopAll(processes) };
  },
  ours: async (host, regionCount, nodeArguments) => {
    const gateway = await startChild<Addressed>("./our-gateway.ts", ourSettings(host, regionCount), nodeArguments);
    return { name: "ours", address: gateway.ready.address, processes: [gateway], stop: gateway.stop };
  },
};

const ourSettings = ({ registryAddress, clientTokens, gatewayKeyFile }: RegionHostReady, regionCount: number) => ({
  GATEWAY_PORT: "0",
  GATEWAY_NETWORK_URL: `${registryAddress}/${regionCount}`,
  GATEWAY_CLIENT_TOKEN_ISSUER: clientTokens.issuer,
  GATEWAY_CLIENT_TOKEN_AUDIENCE: clientTokens.audience,
  GATEWAY_CLIENT_JWKS_URL: clientTokens.jwksUrl,
  GATEWAY_SIGNING_KEY_FILE: gatewayKeyFile,
  // All regions share this machine with everything else; their slowness is not what is measured.
  GATEWAY_REGION_DEADLINE_MS: "30000",
  GATEWAY_LOG_LEVEL: "error",
});

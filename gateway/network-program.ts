import { Departure, type Abandonment } from "../common/http/abandonment.ts";
import type { WireAnswer } from "../common/http/exchange.ts";
import {
  createRegionClient,
  maxAnswerBytes,
  type PlainRequest,
  type RegionClient,
} from "../common/http/region-client.ts";
import type { TokenSigner } from "../common/identity/token-signer.ts";
import type { Viewer } from "../common/identity/viewer.ts";
import { networkTrial } from "./regions/trial.ts";
import { Upstream, type UpstreamOptions } from "./regions/upstream.ts";

export interface NetworkProgramOptions extends Omit<UpstreamOptions, "trial"> {
  readonly signer: TokenSigner;
}

/** A question of the gateway's own, in JSON. */
export interface OwnQuestion extends Pick<PlainRequest, "method" | "path"> {
  readonly headers?: PlainRequest["headers"];
  readonly content?: unknown;
}

/** Who the gateway is when it speaks for itself. */
const gatewayViewer: Viewer = { sub: "gateway", role: "ANONYMOUS", regions: [], hubs: [], scope: "registry" };

const ownDeadlineMs = 2_000;
const maxDocumentBytes = 8 * 1024 * 1024;

/**
 * The national program in the three ways in which it is asked, each over connections of its own, so that none waits for another: what
 * clients ask in GraphQL, what the gateway asks for itself, and the documents that everybody may read.
 */
export class NetworkProgram {
  readonly upstream: Upstream;
  readonly #own: RegionClient;
  readonly #documents: RegionClient;
  readonly #signer: TokenSigner;
  readonly #deadlineMs: number;

  constructor(address: string, { signer, ...options }: NetworkProgramOptions) {
    this.upstream = new Upstream(address, { ...options, trial: networkTrial(signer) });
    this.#own = createRegionClient(address, 4);
    this.#documents = createRegionClient(address, 4);
    this.#signer = signer;
    this.#deadlineMs = options.deadlineMs;
  }

  /** Asks with the gateway's own token, also while the program is left alone: so the registry is read as soon as it can be again. */
  async ask({ method, path, headers, content }: OwnQuestion): Promise<WireAnswer> {
    const token = await this.#signer.sign("network", gatewayViewer);
    const request = {
      method,
      path,
      headers: { ...headers, authorization: `Bearer ${token}`, ...(content !== undefined && inJson) },
      ...(content !== undefined && { body: JSON.stringify(content) }),
    };
    const limits = { deadlineMs: ownDeadlineMs, maxBytes: maxAnswerBytes, signal: new Departure() };
    return this.#own.exchange(request, limits);
  }

  /** The same where a client waits for the answer: refused at once while the program is left alone, and counted like a client's question. */
  askFor(question: OwnQuestion): Promise<WireAnswer> {
    return this.upstream.circuit.execute(() => this.ask(question));
  }

  /** Reads a document. A large one that comes too late is no reason to leave alone who answers everything else, so it is not counted. */
  async read(path: string, signal: Abandonment): Promise<WireAnswer> {
    this.upstream.circuit.requireClosed();
    const limits = { deadlineMs: this.#deadlineMs, maxBytes: maxDocumentBytes, signal };
    return this.#documents.exchange({ method: "GET", path, headers: {} }, limits);
  }

  async close(): Promise<void> {
    await Promise.all([this.upstream.close(), this.#own.close(), this.#documents.close()]);
  }
}

const inJson = { "content-type": "application/json" };

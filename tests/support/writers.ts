import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import {
  EditOnceDocument,
  MergeOnceDocument,
  ReportOnceDocument,
  SaveTermOnceDocument,
  type ReportOnceMutation,
} from "./api.generated.ts";
import { editorOf, present, until, type Answer, type Client, type TestNetwork } from "./network.ts";

/** Clients that write without pause while parts of the network die, and remember what they were told. */

/** A report that was sent once, without a key, and what its sender was told of it. */
export interface SentOnce {
  readonly region: string;
  readonly title: string;
  readonly told: "DONE" | "NOTHING_DONE" | "UNKNOWN";
}

/** What the writers were told. */
export interface Ledger {
  /** Titles of reports with a key, repeated until they were acknowledged, by region. */
  readonly reports: Map<string, string[]>;
  readonly sentOnce: SentOnce[];
  /** How many edits of one issue were acknowledged, by its title. */
  readonly edits: Map<string, number>;
  /** Glossary terms that were acknowledged. */
  readonly terms: string[];
  /** Global IDs of issues that were made one. */
  readonly merges: { readonly duplicateId: string; readonly masterId: string }[];
  /** Every error code that anybody met. */
  readonly codes: Set<string>;
  acknowledged: number;
}

export interface Writers {
  readonly ledger: Ledger;
  /** Rejects when a writer has given up; otherwise it never settles. */
  readonly failed: Promise<never>;
  /** Waits until so many more writes are acknowledged; rejects when a writer has given up. The time that it took, in milliseconds. */
  moreWrites(count: number): Promise<number>;
  /** Lets every writer end what it has begun, which asks for a network that works again. */
  finish(): Promise<void>;
}

/** What clients may hear while a database is away: that nothing was done, or that nobody knows. */
export const honestCodes: ReadonlySet<string> = new Set(["REGION_UNAVAILABLE", "UNKNOWN_OUTCOME", "OVERLOADED"]);

/** Longer than any outage that a test makes. */
const patienceMs = 100_000;

const emptyLedger = (): Ledger => ({
  reports: new Map(),
  sentOnce: [],
  edits: new Map(),
  terms: [],
  merges: [],
  codes: new Set(),
  acknowledged: 0,
});

/** One of each kind of writer a region, one at the nation, and one that makes issues of two regions one. */
export function startWriters(network: TestNetwork, regions: readonly [string, string]): Writers {
  const ledger = emptyLedger();
  const ending = new AbortController();
  const desk = { network, ledger };
  const acts = [
    ...regions.flatMap((region) => [
      () => reportWithKey(desk, region),
      () => reportOnce(desk, region),
      editorOfOneIssue(desk, region),
    ]),
    () => saveTerm(desk),
    () => merge(desk, regions),
  ];
  const running = acts.map(async (act) => {
    while (!ending.signal.aborted) await act();
  });
  const ended = Promise.all(running).then(() => undefined);
  const failed = ended.then(() => new Promise<never>(() => undefined));
  return {
    ledger,
    failed,
    moreWrites: async (count) => {
      const [startedAt, enough] = [performance.now(), ledger.acknowledged + count];
      await Promise.race([failed, until(() => expect(ledger.acknowledged).toBeGreaterThanOrEqual(enough), 30_000)]);
      return performance.now() - startedAt;
    },
    finish: () => {
      ending.abort();
      return ended;
    },
  };
}

interface Desk {
  readonly network: TestNetwork;
  readonly ledger: Ledger;
}

const title = () => `written ${randomUUID()}`;

const reportOf = (region: string, text: string) => ({
  hubId: nodeIdOf(`${region}/hub/1`),
  title: text,
  body: text,
  category: "OTHER" as const,
});

interface Sending<Data, Variables> {
  readonly client: Client;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
}

async function send<Data, Variables>(
  { ledger }: Desk,
  { client, document, variables }: Sending<Data, Variables>,
): Promise<Answer<Data>> {
  const answer = await client.query(document, variables);
  for (const { extensions } of answer.errors) ledger.codes.add(extensions.code);
  return answer;
}

interface Payload {
  readonly userErrors: readonly unknown[];
}

/** Sends the same request again until its payload says that it is done. */
const sendUntilDone = <Data, Variables, Done extends Payload>(
  desk: Desk,
  sending: Sending<Data, Variables>,
  payloadOf: (data: Data) => Done | null | undefined,
): Promise<Done> =>
  until(async () => {
    const { data, text } = await send(desk, sending);
    const payload = data && payloadOf(data);
    if (!payload || payload.userErrors.length > 0) throw new Error(`Not done: ${text}`);
    desk.ledger.acknowledged += 1;
    return payload;
  }, patienceMs);

async function reportUntilDone(desk: Desk, region: string, text: string) {
  const client = desk.network.as(editorOf(`${region}/hub/1`));
  const input = { ...reportOf(region, text), idempotencyKey: text };
  const sending = { client, document: ReportOnceDocument, variables: { input } };
  const { issue } = await sendUntilDone(desk, sending, (data) => data.issueReport);
  desk.ledger.reports.set(region, [...(desk.ledger.reports.get(region) ?? []), text]);
  return present(issue).id;
}

const reportWithKey = (desk: Desk, region: string) => reportUntilDone(desk, region, title());

async function reportOnce(desk: Desk, region: string): Promise<void> {
  const text = title();
  const client = desk.network.as(editorOf(`${region}/hub/1`));
  const sending = { client, document: ReportOnceDocument, variables: { input: reportOf(region, text) } };
  const told = await send(desk, sending).then(toldBy, () => "UNKNOWN" as const);
  if (told === "DONE") desk.ledger.acknowledged += 1;
  desk.ledger.sentOnce.push({ region, title: text, told });
  // An outage must not fill the ledger with refusals.
  if (told !== "DONE") await reportWithKey(desk, region);
}

/** As `docs/errors.md` says: an error in the mutation's own place is about the change, one below it about the reading of its answer. */
function toldBy({ errors }: Answer<ReportOnceMutation | null>): SentOnce["told"] {
  const [own] = errors.filter(({ path = [] }) => path.length <= 1);
  if (!own) return "DONE";
  return own.extensions.code === "UNKNOWN_OUTCOME" ? "UNKNOWN" : "NOTHING_DONE";
}

/** Edits its own issue again and again; an edit that was done twice would be refused for its version. */
function editorOfOneIssue(desk: Desk, region: string): () => Promise<void> {
  const name = title();
  const client = desk.network.as(editorOf(`${region}/hub/1`));
  let issueId: string | undefined;
  let expectedVersion = 1;
  return async () => {
    issueId ??= await reportUntilDone(desk, region, name);
    const input = { issueId, expectedVersion, body: title(), idempotencyKey: randomUUID() };
    const sending = { client, document: EditOnceDocument, variables: { input } };
    const { issue } = await sendUntilDone(desk, sending, (data) => data.issueUpdate);
    if (present(issue).version !== expectedVersion + 1) throw new Error("One edit is one version.");
    expectedVersion += 1;
    desk.ledger.edits.set(name, expectedVersion - 1);
  };
}

let terms = 0;

async function saveTerm(desk: Desk): Promise<void> {
  terms += 1;
  const letters = [...String(terms)].map((digit) => "ABCDEFGHIJ".charAt(Number(digit))).join("");
  const term = `Written${letters}`;
  const input = { term, ja: "書いた語", en: term, kana: "かいたご", idempotencyKey: term };
  const client = desk.network.as("secretariat");
  const sending = { client, document: SaveTermOnceDocument, variables: { input } };
  await sendUntilDone(desk, sending, (data) => data.glossaryTermSave);
  desk.ledger.terms.push(term);
}

/** Asks three programs to write: the nation's, and those of both regions. */
async function merge(desk: Desk, [one, other]: readonly [string, string]): Promise<void> {
  const duplicateId = await reportUntilDone(desk, one, title());
  const masterId = await reportUntilDone(desk, other, title());
  const input = { duplicateId, masterId, idempotencyKey: randomUUID() };
  const client = desk.network.as("coordinator");
  const sending = { client, document: MergeOnceDocument, variables: { input } };
  const { merge: made } = await sendUntilDone(desk, sending, (data) => data.issueMerge);
  if (made?.state !== "DONE") throw new Error(`The merge is ${made?.state} although it was acknowledged.`);
  desk.ledger.merges.push({ duplicateId, masterId });
}

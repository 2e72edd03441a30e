import type { Ask } from "./sharding/answer.ts";
import { printOperation, type CompiledOperation, type RootField } from "./sharding/operation.ts";
import type { FittedAsk } from "./sharding/reduce.ts";
import type { Variables } from "./sharding/selection.ts";
import { freshRecord } from "./sharding/shape.ts";

/** An operation as the planner sent it, with the texts that ask regions for parts of it. */
export interface Prepared {
  readonly operation: CompiledOperation;
  /** As JSON strings, by the places of the root fields in them. */
  readonly texts: Map<string, string>;
}

/** What a region is sent: as bytes, and as the name by which equal reads under way are found. */
export interface Body {
  readonly bytes: Buffer;
  readonly question: string;
}

export interface Sending extends Prepared {
  readonly variables: Variables;
  /** What regions are sent for one root field alone, by what is asked of it and the gateway's variables in it. */
  readonly bodies: Map<RootField, Map<Ask["variables"], Body>>;
}

/** Regions that are asked the same share one body: writing 47 equal ones costs as much as reading the answers. */
export function requestBody(sending: Sending, asks: readonly FittedAsk[], subgraph: string): Body {
  const [first] = asks;
  if (!first || asks.length !== 1) return writeBody(sending, asks, subgraph);
  const bodies = sending.bodies.get(first.root) ?? new Map<Ask["variables"], Body>();
  sending.bodies.set(first.root, bodies);
  const body = bodies.get(first.variables) ?? writeBody(sending, asks, subgraph);
  bodies.set(first.variables, body);
  return body;
}

function writeBody(sending: Sending, asks: readonly FittedAsk[], subgraph: string): Body {
  const { variables } = sending;
  const own = freshRecord();
  for (const { root } of asks) {
    for (const name of root.variableNames) if (Object.hasOwn(variables, name)) own[name] = variables[name];
  }
  for (const ask of asks) Object.assign(own, ask.variables);
  const text = `{"query":${textOf(sending, asks)},"variables":${JSON.stringify(own)}}`;
  return { bytes: Buffer.from(text), question: `${subgraph} ${text}` };
}

/** Remembered where it asks for root fields as they are; what an older region is asked differs with the variables. */
function textOf({ operation, texts }: Sending, asks: readonly FittedAsk[]): string {
  const fields = asks.map(({ root }) => root);
  if (asks.some(({ root, ask }) => root !== operation.fields[ask.place]))
    return JSON.stringify(printOperation(operation, fields));
  const key = asks.map(({ ask }) => ask.place).join();
  const text = texts.get(key) ?? JSON.stringify(printOperation(operation, fields));
  texts.set(key, text);
  return text;
}

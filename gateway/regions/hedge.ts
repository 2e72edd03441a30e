import { Departure, type Abandonment, type AbandonmentListener } from "../../common/http/abandonment.ts";

export interface HedgeOptions {
  /** Milliseconds after which a second request is sent. */
  readonly afterMs: number;
  readonly signal: Abandonment;
  /** Asked when the time has come. */
  readonly maySendAgain: () => boolean;
}

/**
 * Sends a read a second time when its answer is late, and takes the answer that comes first; the other request is given up (Dean
 * and Barroso, "The Tail at Scale", 2013). Fails with the first failure when both fail, and at once when there was only one.
 */
export async function sendHedged(
  send: (signal: Abandonment) => Promise<unknown>,
  { afterMs, signal, maySendAgain }: HedgeOptions,
): Promise<unknown> {
  const over = new Departure();
  const leave: AbandonmentListener = { handleEvent: () => over.abort() };
  signal.addEventListener("abort", leave);
  if (signal.aborted) over.abort();
  const first = send(over);
  let timer: NodeJS.Timeout | undefined;
  let isSentAgain = false;
  const second = new Promise<unknown>((resolve, reject) => {
    timer = setTimeout(() => {
      isSentAgain = maySendAgain();
      if (isSentAgain) send(over).then(resolve, reject);
    }, afterMs);
    first.catch((error: unknown) => isSentAgain || reject(error as Error));
  });
  try {
    return await Promise.any([first, second]);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", leave);
    over.abort();
  }
}

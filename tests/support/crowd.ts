import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "undici";

/** One request and what came of it. */
export interface Outcome {
  readonly kind: string;
  /** 0: no answer at all. */
  readonly status: number;
  readonly retryAfter: number | undefined;
  readonly text: string;
  readonly tookMs: number;
  /** Milliseconds from the crowd's beginning to the answer. */
  readonly atMs: number;
}

/** Some who ask again and again, each on a connection of their own: so often, or as soon as they have their answer. */
export interface Crowd {
  readonly kind: string;
  readonly people: number;
  readonly everyMs: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Of their first request, their second, and so on. */
  readonly bodyOf: (turn: number) => string;
}

/**
 * Lets crowds ask for a time, whatever they are told about coming again, and waits for the last answer. All have their connections
 * before they begin: a busy Node accepts one in a turn of its loop.
 */
export async function letAsk(url: string, crowds: readonly Crowd[], durationMs: number): Promise<Outcome[]> {
  const { origin, pathname } = new URL(url);
  const connections = crowds.reduce((sum, { people }) => sum + people, 0);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const greet = async (): Promise<unknown> => (await pool.request({ method: "GET", path: "/livez" })).body.text();
  await Promise.all(Array.from({ length: connections }, greet));
  const beganAt = performance.now();
  const endsAt = beganAt + durationMs;
  const outcomes: Outcome[] = [];
  const askOnAndOn = async (crowd: Crowd, place: number): Promise<void> => {
    await pause((place / crowd.people) * crowd.everyMs);
    for (let turn = place; performance.now() < endsAt; turn += crowd.people) {
      const sentAt = performance.now();
      const outcome = await ask(pool, pathname, crowd, turn);
      const answeredAt = performance.now();
      const tookMs = answeredAt - sentAt;
      outcomes.push({ ...outcome, kind: crowd.kind, tookMs, atMs: answeredAt - beganAt });
      if (tookMs < crowd.everyMs) await pause(crowd.everyMs - tookMs);
    }
  };
  await Promise.all(
    crowds.flatMap((crowd) => Array.from({ length: crowd.people }, (_none, place) => askOnAndOn(crowd, place))),
  );
  await pool.destroy();
  return outcomes;
}

async function ask(
  pool: Pool,
  path: string,
  { headers, bodyOf }: Crowd,
  turn: number,
): Promise<Pick<Outcome, "status" | "retryAfter" | "text">> {
  try {
    const answer = await pool.request({
      method: "POST",
      path,
      headers: { "content-type": "application/json", ...headers },
      body: bodyOf(turn),
    });
    const retryAfter = Number(answer.headers["retry-after"]) || undefined;
    return { status: answer.statusCode, retryAfter, text: await answer.body.text() };
  } catch (error) {
    return { status: 0, retryAfter: undefined, text: String(error) };
  }
}

/** The value below which so large a share of the values is; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

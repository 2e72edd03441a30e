import { NetworkError } from "../errors.ts";

const withNul = "A text in the request has the character U+0000, which cannot be kept or compared. Leave it out.";

/** SQLSTATEs that a value from a request can cause although its type is right; https://www.postgresql.org/docs/current/errcodes-appendix.html */
const unacceptable = new Map<unknown, string>([
  ["22021", withNul],
  ["22P05", withNul],
  ["22003", "A number in the request is greater or smaller than what can be kept or compared."],
  ["22008", "A date in the request is earlier or later than what can be kept or compared."],
]);

/** What to say of a statement that failed by a value of the caller's; undefined when it failed for another reason. */
export function unacceptableValue(error: unknown): NetworkError | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const message = "code" in cause ? unacceptable.get(cause.code) : undefined;
    if (message !== undefined) return new NetworkError("BAD_USER_INPUT", message);
  }
  return undefined;
}

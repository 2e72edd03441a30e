import { NetworkError, type ErrorCode } from "../errors.ts";

interface Saying {
  /** What a library says of a request, without a code of ours. */
  readonly theirs: RegExp;
  readonly code: ErrorCode;
  readonly ours: string;
}

const sayings: readonly Saying[] = [
  {
    theirs: /^Unsupported persisted query version$/u,
    code: "BAD_USER_INPUT",
    ours: "`extensions.persistedQuery` is `{ version: 1, sha256Hash: … }`; other versions are not known.",
  },
  {
    theirs: /^provided sha does not match query$/u,
    code: "BAD_USER_INPUT",
    ours: "`extensions.persistedQuery.sha256Hash` is not the SHA-256 of `query`, in hexadecimal digits.",
  },
  {
    theirs: /^Syntax Error: Document contains more tha[nt] (\d+) tokens\. Parsing aborted\.$/u,
    code: "OPERATION_TOO_LARGE",
    ours: "The document has more than $1 tokens, which is all that is read. Ask in several operations.",
  },
  {
    theirs: /^Validation aborted\.$/u,
    code: "OPERATION_TOO_LARGE",
    ours: "The document repeats the same fields too often to be checked. Select each field once.",
  },
];

/** What Apollo Server or graphql-js says of a request, with a code of ours and what to do; undefined for what they say well themselves. */
export function inOurWords(message: string): NetworkError | undefined {
  const saying = sayings.find(({ theirs }) => theirs.test(message));
  return saying && new NetworkError(saying.code, message.replace(saying.theirs, saying.ours));
}

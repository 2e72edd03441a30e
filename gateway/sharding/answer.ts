/** What comes back from regions, as merging sees it. */

/** Why a region's rows are missing; the values of the schema's `UnavailableReason`. */
export type UnavailableReason =
  | "UNREACHABLE"
  | "DEADLINE_EXCEEDED"
  | "INVALID_ANSWER"
  | "FOREIGN_ROWS"
  | "INTERNAL_ERROR"
  | "SUSPENDED"
  | "INCOMPATIBLE";

/** An error of a region, stripped to what clients may know of it. */
export interface RegionError {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

/** Why a region said nothing, and since when (RFC 3339). */
export interface Silence {
  readonly reason: UnavailableReason;
  readonly since: string | null;
}

/** What one region said to one root field, or why it said nothing. */
export type RootAnswer =
  | {
      readonly region: string;
      readonly isAnswered: true;
      readonly value: unknown;
      readonly errors: readonly RegionError[];
      /** Set where the region was silent and this is what it said to the same question before. */
      readonly standsInFor?: Silence & { readonly asOf: string };
    }
  | (Silence & {
      readonly region: string;
      readonly isAnswered: false;
      /** Whether the request may have reached the region all the same. */
      readonly isOutcomeUnknown: boolean;
    });

export const unanswered = (
  region: string,
  reason: UnavailableReason,
  since: string | null = null,
  isOutcomeUnknown = false,
): RootAnswer & { readonly isAnswered: false } => ({ region, isAnswered: false, reason, since, isOutcomeUnknown });

/** One question to one region: a root field, by its place in the operation, with the gateway's own variables for it. */
export interface Ask {
  readonly place: number;
  readonly region: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it asks for a region's first rows of a page, for which an older answer may stand in. */
  readonly isFirstOfPage?: boolean;
}

/** An error in the answer to the client, before it gets its words. */
export interface AnswerError {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly region?: string;
  readonly reason?: UnavailableReason;
  /** A message fit for clients; by default the code's own. */
  readonly message?: string;
}

/** The answer for one root field. */
export interface Merged {
  readonly value: unknown;
  readonly errors: readonly AnswerError[];
}

import type { Executor } from "../../../common/database/database.ts";
import { checkTexts, type Outcome, type TextRule } from "../../../common/writing/user-errors.ts";
import type { Scope } from "../scope.ts";
import type { ActInput, ActOnRecord, ContentRecord } from "./act-on.ts";
import {
  atStatus,
  lifeCycle,
  requireObsolete,
  shownVersion,
  standingAt,
  withoutDraft,
  type ContentStatus,
} from "./life-cycle.ts";
import { reviewDateOf } from "./review-date.ts";
import { currentRow, obsoleteRow } from "./rows.ts";

/** The acts that are the same for articles and stories, since they leave the content as it is. */

interface NotedInput extends ActInput {
  readonly changeNote?: string | null | undefined;
}

interface ObsoleteInput extends ActInput {
  readonly note?: string | null | undefined;
}

interface ConfirmInput extends NotedInput {
  readonly reviewDueAt?: Date | null | undefined;
}

/** The columns of what a reviewer asked for, emptied; a story has a note beside. */
interface NothingAsked {
  readonly changeRequests: readonly [];
  readonly reviewNote?: null;
}

/** What these acts change of a record's row. */
type Row = Partial<
  Pick<ContentRecord, "status" | "draftStatus" | "version" | "isObsolete"> &
    NothingAsked & {
      readonly obsoleteNote: string | null;
      readonly verifiedAt: Date;
      readonly reviewDueAt: Date;
      readonly updatedAt: Date;
    }
>;

interface Effect {
  readonly row: Row;
  readonly entry: {
    readonly version: number;
    readonly status: ContentStatus;
    readonly note: string | null | undefined;
  };
}

/** How a kind of content is acted on; see `act-on.ts`. */
interface Acting<Result, Context extends Scope> {
  readonly actOn: (
    act: ActOnRecord,
    input: ActInput,
    context: Context,
    effectOf: (db: Executor, record: ContentRecord) => Promise<Effect>,
  ) => Promise<Outcome<Result>>;
  readonly changeNoteRule: Readonly<Record<"changeNote", TextRule>>;
  readonly nothingAsked: NothingAsked;
}

/** The commands of one kind of content. */
export function commonActs<Result, Context extends Scope>({
  actOn,
  changeNoteRule,
  nothingAsked,
}: Acting<Result, Context>) {
  const noted =
    <Input extends NotedInput>(
      act: ActOnRecord,
      effectOf: (record: ContentRecord, input: Input, now: Date) => Effect,
    ) =>
    (input: Input, context: Context): Promise<Outcome<Result>> =>
      actOn(act, input, context, async (_db, record) => {
        checkTexts(input, changeNoteRule);
        return effectOf(record, input, context.now());
      });
  return {
    /** The authors take the version in review back. */
    withdraw: noted("WITHDRAW", (record, { changeNote: note }, now) => {
      const { to: status } = lifeCycle.WITHDRAW;
      const row = { ...atStatus(record, status, now), ...nothingAsked };
      return { row, entry: { version: record.version, status, note } };
    }),
    /** The authors drop the version that is in work beside the published one. */
    discardDraft: noted("DISCARD_DRAFT", (record, { changeNote: note }) => ({
      row: { ...withoutDraft(record), ...nothingAsked },
      entry: { version: record.version, status: record.status, note },
    })),
    /** The region's admin puts it away. */
    archive: noted("ARCHIVE", stand("ARCHIVE")),
    /** The region's admin publishes what was put away, as it was. */
    unarchive: noted("UNARCHIVE", stand("UNARCHIVE")),
    /** The authors mark what is published as out of date. */
    markObsolete: (input: ObsoleteInput, context: Context): Promise<Outcome<Result>> =>
      actOn("MARK_OBSOLETE", input, context, async (_db, record) => markObsolete(record, input, context.now())),
    /** The authors take the mark off. */
    unmarkObsolete: noted("UNMARK_OBSOLETE", unmarkObsolete),
    /** The authors say that what is published is still right, and when to look again. */
    confirm: noted("CONFIRM", confirm),
  };
}

const stand =
  (act: "ARCHIVE" | "UNARCHIVE") =>
  (record: ContentRecord, { changeNote: note }: NotedInput, now: Date): Effect => {
    const row = standingAt(record, lifeCycle[act].to, now);
    return { row, entry: { version: row.version, status: row.status, note } };
  };

function markObsolete(record: ContentRecord, input: ObsoleteInput, now: Date): Effect {
  checkTexts(input, { note: { max: 500, ja: "古くなった点" } });
  requireObsolete(record, false);
  const { note = null } = input;
  return cared(record, obsoleteRow(note, now), note);
}

function unmarkObsolete(record: ContentRecord, { changeNote }: NotedInput, now: Date): Effect {
  requireObsolete(record, true);
  return cared(record, currentRow(now), changeNote);
}

function confirm(record: ContentRecord, { reviewDueAt, changeNote }: ConfirmInput, now: Date): Effect {
  requireObsolete(record, false);
  return cared(record, { verifiedAt: now, reviewDueAt: reviewDateOf(reviewDueAt, now) }, changeNote);
}

const cared = (record: ContentRecord, row: Row, note: string | null | undefined): Effect => ({
  row,
  entry: { version: shownVersion(record), status: record.status, note },
});

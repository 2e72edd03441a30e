import type { Executor } from "../../../common/database/database.ts";
import type { KeyedInput } from "../../../common/writing/idempotency.ts";
import { formatNodeId } from "../../../common/node-id.ts";
import type { Outcome } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import type { Scope } from "../scope.ts";
import { lifeCycle, requirePossible, type ContentAct, type ContentState } from "./life-cycle.ts";
import { requireReviewer, requireRight } from "./rights.ts";
import { auditOfRow, type Standing } from "./rows.ts";

/** What every act of the life cycle begins and ends with, whether it is done to an article or to a story. */

/** Acts on what is there; it is deleted by a command of its own, since nothing of it is left to tell of. */
export type ActOnRecord = Exclude<ContentAct, "DELETE">;

export interface ActInput extends KeyedInput {
  /** Global ID. */
  readonly id: string;
  readonly expectedVersion: number;
}

/** What of a record's row the acts go by. */
export interface ContentRecord extends ContentState {
  readonly id: string;
  readonly hubId: string;
  readonly isObsolete: boolean;
}

/** How one kind of content is found and changed. */
interface Kind<Row extends ContentRecord, Effect, Result, Context extends Scope> {
  readonly type: "article" | "story";
  /** The mutation that does each act. */
  readonly mutations: Readonly<Record<ActOnRecord, string>>;
  /** Locks what the viewer sees; refuses when there is none. */
  readonly find: (db: Executor, globalId: string, context: Context) => Promise<Row>;
  /** Writes row, content, search and history; gives what the payload is made of. */
  readonly apply: (
    db: Executor,
    record: Row,
    effect: Effect & { readonly act: ActOnRecord },
    context: Context,
  ) => Promise<Result>;
}

/**
 * Makes the function that does an act to a record that the viewer sees: who may not is refused, as is what may not happen now or was
 * made against another version. All that the act writes is written together, with its audit.
 */
export const actsOn =
  <Row extends ContentRecord & Standing, Effect extends { readonly row: Standing }, Result, Context extends Scope>({
    type,
    mutations,
    find,
    apply,
  }: Kind<Row, Effect, Result, Context>) =>
  (
    act: ActOnRecord,
    input: ActInput,
    context: Context,
    effectOf: (db: Executor, record: Row) => Promise<Effect>,
  ): Promise<Outcome<Result>> => {
    const { viewer, region } = context;
    if (lifeCycle[act].by === "REVIEWERS") requireReviewer(viewer, region);
    return write(mutations[act], input, context, async (db) => {
      const record = await find(db, input.id, context);
      requireRight(act, viewer, region, record.hubId);
      requirePossible(act, record, input);
      const effect = await effectOf(db, record);
      const result = await apply(db, record, { ...effect, act }, context);
      return { result, audit: auditOfRow(formatNodeId(type, region, record.id), record, effect.row) };
    });
  };

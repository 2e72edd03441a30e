import { unanswered, type Ask, type Merged, type RootAnswer } from "./answer.ts";
import { mergeConnection } from "./merge-pages.ts";
import { mergeGathered, mergePartition, mergeSingle, toRefusal, type MergeScope } from "./merge.ts";
import { firstAsks, type RootPlan } from "./plan.ts";

/** One step of answering a root field: what to ask next, or the answer. */
export type RootStep =
  | { readonly isComplete: false; readonly asks: readonly Ask[] }
  | { readonly isComplete: true; readonly merged: Merged | undefined };

export interface RootQuestion {
  readonly plan: RootPlan;
  /** The root field's place in the operation. */
  readonly place: number;
  readonly isMutation: boolean;
  readonly scope: MergeScope;
}

/**
 * The next step towards the answer of a root field, given all answers so far. Pure: the caller sends the asks, adds what came back
 * and calls again, until it is complete. `merged` is undefined for a field that the client skipped.
 */
export function answerRoot(question: RootQuestion, answers: readonly RootAnswer[]): RootStep {
  const { plan, place, scope } = question;
  if (plan.kind === "ABSENT") return { isComplete: true, merged: undefined };
  if (plan.kind === "REFUSED") {
    return {
      isComplete: true,
      merged: { value: null, errors: [toRefusal([scope.root.wanted.responseName], plan.error)] },
    };
  }
  if (answers.length === 0) {
    const asks = firstAsks(plan, place, scope.root);
    if (asks.length > 0) return { isComplete: false, asks };
  }
  if (plan.kind === "WALK") return mergeConnection(scope, plan, place, answers);
  return { isComplete: true, merged: mergePlain(question, plan, answers) };
}

function mergePlain(
  { scope, isMutation }: RootQuestion,
  plan: RootPlan & { readonly kind: "SINGLE" | "PARTITION" | "GATHER" },
  answers: readonly RootAnswer[],
): Merged {
  if (plan.kind === "PARTITION") return mergePartition(scope, plan, answers);
  if (plan.kind === "GATHER") {
    const suspended = plan.suspended.map((region) => unanswered(region, "SUSPENDED"));
    return mergeGathered(scope, plan.gather.shape === "LIST" ? "LIST" : "OBJECT", [...answers, ...suspended]);
  }
  const [answer] = answers;
  if (!answer) throw new Error("A routed field has one answer.");
  return mergeSingle(scope, answer, isMutation);
}

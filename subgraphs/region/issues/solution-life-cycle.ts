import type { Code } from "../../../common/taxonomy.ts";
import { refuse } from "../../../common/writing/user-errors.ts";

/** What becomes of a solution. Several of one issue may be accepted; what is accepted or withdrawn stays so. */
type SolutionStatus = Code<"SolutionStatus">;

const solutionSteps: Readonly<Record<SolutionStatus, readonly SolutionStatus[]>> = {
  OFFERED: ["TRIED", "HELPFUL", "NOT_HELPFUL", "ACCEPTED", "WITHDRAWN"],
  TRIED: ["HELPFUL", "NOT_HELPFUL", "ACCEPTED", "WITHDRAWN"],
  HELPFUL: ["NOT_HELPFUL", "ACCEPTED", "WITHDRAWN"],
  NOT_HELPFUL: ["HELPFUL", "ACCEPTED", "WITHDRAWN"],
  ACCEPTED: [],
  WITHDRAWN: [],
};

/** Refuses a step that there is not, each kind in its words. */
export function requireSolutionStep(from: SolutionStatus, to: SolutionStatus): void {
  if (solutionSteps[from].includes(to)) return;
  if (from === "WITHDRAWN")
    refuse("WRONG_STATE", "solutionId", "The solution was withdrawn.", "この提案は取り下げられています。");
  if (from === to)
    refuse("ALREADY_DONE", "solutionId", `The solution is ${from} already.`, "この提案はすでにその状態です。");
  if (from === "ACCEPTED")
    refuse("WRONG_STATE", "solutionId", "The solution is accepted already.", "この提案はすでに採用されています。");
  refuse("WRONG_STATE", "solutionId", `From ${from} it cannot become ${to}.`, "いまの状態からは変更できません。");
}

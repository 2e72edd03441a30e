import { dayInJapan } from "../../../common/day-in-japan.ts";
import { foldText } from "../../../common/fold-text.ts";
import type { Context } from "../context.ts";
import { nationalUuid } from "../national-id.ts";
import { programType } from "./lists.ts";
import { mayReadUnpublished } from "./policy.ts";
import type { ProgramRow } from "./queries.ts";

/** A national program that the viewer may see, by its global ID; null for any other text. */
export async function findProgram(id: string, { loaders, viewer, now }: Context): Promise<ProgramRow | null> {
  const uuid = nationalUuid(id, programType);
  const program = uuid === undefined ? null : await loaders.programById.load(uuid);
  if (!program || mayReadUnpublished(viewer)) return program;
  return isShownOn(dayInJapan(now()), program) ? program : null;
}

const isShownOn = (today: string, { shownFrom, shownUntil }: ProgramRow): boolean =>
  (shownFrom === null || shownFrom <= today) && (shownUntil === null || shownUntil >= today);

type Searched = Pick<ProgramRow, "title" | "summary" | "providerName" | "eligible"> & {
  readonly [Field in "titleEn" | "summaryEn" | "helpsWith" | "legalBasis" | "howToApply"]?: string | null | undefined;
};

/** What the text filter looks through. */
export const searchTextOf = (program: Searched): string =>
  foldText(
    [
      program.title,
      program.titleEn,
      program.summary,
      program.summaryEn,
      program.providerName,
      program.eligible,
      program.helpsWith,
      program.legalBasis,
      program.howToApply,
    ]
      .filter(Boolean)
      .join("\n"),
  );

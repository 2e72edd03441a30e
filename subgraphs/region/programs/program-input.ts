import { given, present } from "./given.ts";
import type { ProgramChange } from "./program-checks.ts";
import type { ProgramCreateInput } from "./schema.generated.ts";

/** A program's input as columns; the municipality is for the database to know. */

/** The columns that a change gives. */
export const toProgramColumns = (change: ProgramChange) => ({
  ...clearableColumns(change),
  ...present({
    title: change.title,
    summary: change.summary,
    measure: change.measure,
    level: change.level,
    kind: change.kind,
    providerName: change.provider?.name,
    providerKind: change.provider?.kind,
    eligible: change.eligible,
    audiences: change.audiences && [...new Set(change.audiences)],
    coveredExpenses: change.coveredExpenses && [...new Set(change.coveredExpenses)],
    contactPublic: change.contactPublic && toContact(change.contactPublic),
  }),
});

const clearableColumns = (change: ProgramChange) =>
  given({
    titleEn: change.titleEn,
    helpsWith: change.helpsWith,
    maxAmountYen: change.maxAmountYen,
    rate: change.rate,
    applicationSeason: change.applicationSeason,
    applyFrom: change.applyFrom,
    applyUntil: change.applyUntil,
    howToApply: change.howToApply,
    legalBasis: change.legalBasis,
    url: change.url,
  });

/** All columns of a new program. */
export const toNewProgram = (input: ProgramCreateInput) => ({
  titleEn: null,
  helpsWith: null,
  howToApply: null,
  legalBasis: null,
  applyFrom: null,
  applyUntil: null,
  ...toProgramColumns(input),
  title: input.title,
  summary: input.summary,
  measure: input.measure,
  level: input.level,
  kind: input.kind,
  providerName: input.provider.name,
  providerKind: input.provider.kind,
  eligible: input.eligible,
  contactPublic: toContact(input.contactPublic),
});

const toContact = ({ name, phone = null, url = null }: ProgramCreateInput["contactPublic"]) => ({ name, phone, url });

import type DataLoader from "dataloader";
import { byKey, manyBy } from "../../../common/database/loaders.ts";
import type { Scope } from "../scope.ts";
import { emphasesOfArchetypes, termsByCodes, type EmphasisRow, type TermRow } from "./queries.ts";

export interface GlossaryLoaders {
  readonly termByCode: DataLoader<string, TermRow | null>;
  readonly emphasesByArchetype: DataLoader<string, readonly EmphasisRow[]>;
}

export const createGlossaryLoaders = ({ db }: Scope): GlossaryLoaders => ({
  termByCode: byKey(
    (terms) => termsByCodes(db, terms),
    (row) => row.term,
  ),
  emphasesByArchetype: manyBy(
    (codes) => emphasesOfArchetypes(db, codes),
    (row) => row.archetype,
  ),
});

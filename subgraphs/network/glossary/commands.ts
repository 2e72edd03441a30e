import { Refusal, refuse, textMistakes, type Outcome, type UserError } from "../../../common/writing/user-errors.ts";
import { write } from "../../../common/writing/write.ts";
import type { GlossaryTermSaveInput } from "../schema.generated.ts";
import type { Scope } from "../scope.ts";
import { requireGlossaryEditor } from "./policy.ts";
import { insertTerm, lockTerm, updateTerm, type NewTerm } from "./queries.ts";
import { searchTextOf } from "./search-text.ts";

/** The code of the term that was saved. */
export interface SavedTerm {
  readonly term: string;
}

type TermContent = Omit<NewTerm, "searchText" | "updatedAt" | "version">;

/** Adds a term, or changes it from the version that the editor has seen. */
export function saveTerm(input: GlossaryTermSaveInput, scope: Scope): Promise<Outcome<SavedTerm>> {
  requireGlossaryEditor(scope.viewer);
  return write("glossaryTermSave", input, scope, async (db) => {
    const mistakes = termMistakes(input);
    if (mistakes.length > 0) throw new Refusal(mistakes);
    const content = toContent(input);
    const row = { ...content, searchText: searchTextOf(content), updatedAt: scope.now() };
    const before = await lockTerm(db, content.term);
    requireVersion(before?.version, input.expectedVersion ?? undefined);
    if (before) await updateTerm(db, row);
    else if (!(await insertTerm(db, row))) refuseVersion();
    const audit = { target: `glossary:${content.term}`, before: before ?? null, after: { ...content } };
    return { result: { term: content.term }, audit };
  });
}

function requireVersion(version: number | undefined, expectedVersion: number | undefined): void {
  if (version !== expectedVersion) refuseVersion();
}

const refuseVersion = (): never =>
  refuse(
    "CONFLICT",
    "expectedVersion",
    "The term is not at this version. Look at it as it is now and repeat your change.",
    "ほかの人がこの用語を変更しました。内容を確かめて、もう一度操作してください。",
  );

const termPattern = /^[A-Z][A-Za-z]{1,39}(\.[A-Z][A-Z0-9_]{0,59})?$/u;
const hiraganaPattern = /^[ぁ-ゖー・\s]+$/u;
const maxSynonyms = 20;

function termMistakes(input: GlossaryTermSaveInput): UserError[] {
  const mistakes = textMistakes(input, {
    ja: { max: 80, isRequired: true, ja: "用語" },
    en: { max: 120, isRequired: true, ja: "英語" },
    kana: { max: 120, isRequired: true, ja: "よみがな" },
    definitionJa: { max: 2_000, ja: "定義" },
    definitionEn: { max: 2_000, ja: "定義（英語）" },
    note: { max: 1_000, ja: "注記" },
  });
  if (!termPattern.test(input.term)) {
    mistakes.push(
      invalid(
        "term",
        "A term's code is like `Telework` or `TeleworkPattern.OFFICE`.",
        "用語コードは `Telework` や `TeleworkPattern.OFFICE` の形で指定してください。",
      ),
    );
  }
  if (input.kana.trim() !== "" && !hiraganaPattern.test(input.kana.trim())) {
    mistakes.push(invalid("kana", "Write `kana` in hiragana.", "「よみがな」はひらがなで入力してください。"));
  }
  if (input.synonyms.length > maxSynonyms || synonymMistakes(input.synonyms).length > 0) {
    mistakes.push(
      invalid(
        "synonyms",
        `Give at most ${maxSynonyms} synonyms of at most 80 characters each.`,
        `同義語は${maxSynonyms}件まで、各80文字以内で入力してください。`,
      ),
    );
  }
  return mistakes;
}

const synonymMistakes = (synonyms: readonly string[]): UserError[] =>
  synonyms.flatMap((synonym) => textMistakes({ synonym }, { synonym: { max: 80, isRequired: true, ja: "同義語" } }));

function toContent(input: GlossaryTermSaveInput): TermContent {
  return {
    term: input.term,
    ja: input.ja.trim(),
    en: input.en.trim(),
    kana: input.kana.trim(),
    definitionJa: orNull(input.definitionJa),
    definitionEn: orNull(input.definitionEn),
    note: orNull(input.note),
    synonyms: [...new Set(input.synonyms.map((synonym) => synonym.trim()))],
  };
}

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

const invalid = (field: string, message: string, messageJa: string): UserError => ({
  code: "INVALID",
  path: ["input", field],
  message,
  messageJa,
});

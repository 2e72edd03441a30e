import type { Code } from "./taxonomy.ts";

/** A text in one language, which it is, and whether that is the wanted one: the fields of the type `LocalizedText` of every schema. */
export interface LocalizedText {
  readonly value: string;
  /** The language of `value`. */
  readonly language: Code<"Language">;
  /** The same as a tag of BCP 47. */
  readonly tag: string;
  readonly requestedLanguage: Code<"Language">;
  /** The text is not there in the requested language. */
  readonly isFallback: boolean;
  readonly isMachineTranslated: boolean;
}

/** Tags of BCP 47; easy Japanese (やさしい日本語) has no registered one, so it has a private subtag. */
const tags: Readonly<Record<Code<"Language">, string>> = { JA: "ja", EN: "en", JA_EASY: "ja-x-easy" };

const tagOf = (language: Code<"Language">): string => tags[language];

interface Found {
  readonly value: string;
  readonly language: Code<"Language">;
  readonly isMachineTranslated?: boolean;
}

/** What was found for somebody who asked for a language. */
export const localizedText = (
  requestedLanguage: Code<"Language">,
  { value, language, isMachineTranslated = false }: Found,
): LocalizedText => ({
  value,
  language,
  tag: tagOf(language),
  requestedLanguage,
  isFallback: language !== requestedLanguage,
  isMachineTranslated,
});

/** The English text where English is wanted and there; the Japanese original otherwise. */
export const inEnglishOrJapanese = (
  wanted: Code<"Language">,
  ja: string,
  en: string | null | undefined,
): LocalizedText =>
  localizedText(wanted, wanted === "EN" && en ? { value: en, language: "EN" } : { value: ja, language: "JA" });

import { localizedText, type LocalizedText } from "../../../common/localized-text.ts";
import type { Code } from "../../../common/taxonomy.ts";

/** What an article or a story says of itself in several languages. */
export interface Translated {
  /** Of the original. */
  readonly language: Code<"Language">;
  readonly title: string;
  readonly summary: string;
  /** The summary in easy Japanese, which goes before a translation. */
  readonly easyJa?: string | null;
  readonly translations: readonly {
    readonly language: Code<"Language">;
    readonly title: string | null;
    readonly summary: string | null;
    readonly isMachineTranslated: boolean;
  }[];
}

/** The title or summary in a language, or in the original one where it is not translated. */
export function textIn(content: Translated, field: "title" | "summary", language: Code<"Language">): LocalizedText {
  const original = { value: content[field], language: content.language };
  if (language === content.language) return localizedText(language, original);
  if (language === "JA_EASY" && field === "summary" && content.easyJa)
    return localizedText(language, { value: content.easyJa, language });
  const translation = content.translations.find((translated) => translated.language === language);
  const value = translation?.[field];
  if (!translation || !value) return localizedText(language, original);
  return localizedText(language, { value, language, isMachineTranslated: translation.isMachineTranslated });
}

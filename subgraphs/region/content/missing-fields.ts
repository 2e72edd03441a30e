import { Refusal, type UserError } from "../../../common/writing/user-errors.ts";

/** A field that must be filled in before a reviewer is asked. */
export interface RequiredField<Content> {
  /** The field of the edit's input that mends it. */
  readonly field: string;
  readonly isFilled: (content: Content) => boolean;
  readonly message: string;
  readonly messageJa: string;
}

/** A required text, with its name as Japanese users know it. */
export const requiredText = <Content>(
  field: string,
  ja: string,
  textOf: (content: Content) => string | null,
): RequiredField<Content> => ({
  field,
  isFilled: (content) => (textOf(content) ?? "").trim() !== "",
  message: `Fill in \`${field}\`.`,
  messageJa: `「${ja}」を入力してください。`,
});

/** Refuses with one `REQUIRED` mistake for every field that is still missing. */
export function requireComplete<Content>(content: Content, fields: readonly RequiredField<Content>[]): void {
  const mistakes = fields.filter(({ isFilled }) => !isFilled(content)).map(toMistake);
  if (mistakes.length > 0) throw new Refusal(mistakes);
}

const toMistake = ({
  field,
  message,
  messageJa,
}: Pick<RequiredField<never>, "field" | "message" | "messageJa">): UserError => ({
  code: "REQUIRED",
  path: ["input", field],
  message,
  messageJa,
});

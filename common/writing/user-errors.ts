/** A user's mistake in the input of a mutation; told as data, with nothing changed. */
export interface UserError {
  readonly code: "REQUIRED" | "TOO_LONG" | "INVALID" | "NOT_FOUND" | "CONFLICT" | "ALREADY_DONE" | "WRONG_STATE";
  /** Where in the arguments, such as `["input", "title"]`. */
  readonly path: readonly string[];
  readonly message: string;
  readonly messageJa: string;
}

/** Ends a command, and rolls back its transaction, because of the user's mistakes. */
export class Refusal extends Error {
  readonly userErrors: readonly UserError[];

  constructor(userErrors: readonly UserError[]) {
    super(userErrors.map((error) => error.message).join(" "));
    this.userErrors = userErrors;
  }
}

/** Refuses for one mistake in the field `input.<field>`. */
export function refuse(code: UserError["code"], field: string, message: string, messageJa: string): never {
  throw new Refusal([{ code, path: ["input", ...field.split(".")], message, messageJa }]);
}

/** Refuses when there are any mistakes. */
export function refuseMistakes(mistakes: readonly UserError[]): void {
  if (mistakes.length > 0) throw new Refusal(mistakes);
}

export type Outcome<Result> =
  | { readonly result: Result; readonly userErrors: readonly [] }
  | { readonly result: null; readonly userErrors: readonly UserError[] };

/** Runs a command and turns its {@link Refusal} into `userErrors`. */
export async function settle<Result>(command: () => Promise<Result>): Promise<Outcome<Result>> {
  try {
    return { result: await command(), userErrors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { result: null, userErrors: error.userErrors };
    throw error;
  }
}

export interface TextRule {
  readonly max: number;
  readonly isRequired?: boolean;
  /** The field's name as Japanese users know it. */
  readonly ja: string;
}

/** Checks the text fields of an input, all mistakes at once; length counts Unicode code points. */
export const checkTexts = (input: object, rules: Readonly<Record<string, TextRule>>): void =>
  refuseMistakes(textMistakes(input, rules));

/** The mistakes in the text fields of an object at a path, for commands that tell them together with others. */
export function textMistakes(
  fields: object,
  rules: Readonly<Record<string, TextRule>>,
  path: readonly string[] = ["input"],
): UserError[] {
  const values = fields as Readonly<Record<string, unknown>>;
  return Object.entries(rules).flatMap(([field, rule]) => textMistake([...path, field], values[field], rule) ?? []);
}

function textMistake(
  path: readonly string[],
  value: unknown,
  { max, isRequired, ja }: TextRule,
): UserError | undefined {
  const field = path.slice(1).join(".");
  const text = typeof value === "string" ? value : "";
  if (isRequired && text.trim() === "") {
    return { code: "REQUIRED", path, message: `Fill in \`${field}\`.`, messageJa: `「${ja}」を入力してください。` };
  }
  if (!isPlainText(text)) {
    const message = `\`${field}\` holds a character that is no text (a control character or half a pair). Remove it.`;
    return { code: "INVALID", path, message, messageJa: `「${ja}」に使えない文字（制御文字など）が含まれています。` };
  }
  const length = [...text].length;
  if (length <= max) return undefined;
  return {
    code: "TOO_LONG",
    path,
    message: `\`${field}\` has ${length} characters; at most ${max} are possible. Shorten it.`,
    messageJa: `「${ja}」は${max}文字以内にしてください（現在${length}文字）。`,
  };
}

/** Tabs and line breaks are the only control characters of texts; Postgres could hold neither NUL nor, in JSON, half of a surrogate pair. */
const isPlainText = (text: string): boolean => !/[\p{Cc}\p{Surrogate}]/u.test(text.replaceAll(/[\t\n\r]/gu, ""));

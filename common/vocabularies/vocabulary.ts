interface Label {
  readonly ja: string;
  readonly en: string;
}

/** Codes with their Japanese and English labels; keeps the codes as literal types while checking that each has both. */
export const vocabulary = <Code extends string>(terms: Record<Code, readonly [ja: string, en: string]>) =>
  Object.fromEntries(
    Object.entries<readonly [string, string]>(terms).map(([code, [ja, en]]) => [code, { ja, en }]),
  ) as Readonly<Record<Code, Label>>;

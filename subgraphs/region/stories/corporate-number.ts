/**
 * 法人番号: a check digit and twelve digits of the registry. The check digit is 9 − (Σ Pn × Qn mod 9), n counted from the last digit,
 * Qn 1 for odd n and 2 for even n (法人番号の指定等に関する省令 §2). Returns the thirteen digits; undefined for anything else.
 */
export function toCorporateNumber(text: string): string | undefined {
  const number = text.normalize("NFKC").trim();
  if (!/^[1-9]\d{12}$/u.test(number)) return undefined;
  const [check = "", ...digits] = number;
  const sum = digits.toReversed().reduce((total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2), 0);
  return Number(check) === 9 - (sum % 9) ? number : undefined;
}

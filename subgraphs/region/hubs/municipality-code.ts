/**
 * 全国地方公共団体コード: two digits of the prefecture (JIS X 0401), three of the municipality (JIS X 0402) and a check digit, with
 * weights 6 to 2 modulo 11. Returns the six digits for five or six; undefined for anything else and for a wrong check digit.
 */
export function toMunicipalityCode(text: string): string | undefined {
  const [, five = "", given = ""] = /^(\d{5})(\d?)$/u.exec(text.trim()) ?? [];
  if (five === "") return undefined;
  const sum = [...five].reduce((total, digit, place) => total + Number(digit) * (6 - place), 0);
  const code = `${five}${(11 - (sum % 11)) % 10}`;
  return given === "" || code.endsWith(given) ? code : undefined;
}

import { packageNameAt, type LockedPackage } from "./lock-file.ts";

/** Licences that ask for nothing but their notice, or for nothing at all. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "PostgreSQL",
  "Unlicense",
]);

interface Exception {
  readonly licence: string;
  readonly why: string;
  readonly mayHaveIt: (name: string, locked: LockedPackage) => boolean;
}

const inDevelopment: Exception["mayHaveIt"] = (_name, { dev }) => dev === true;

/** Licences with conditions, and who may have them; every use is printed with its reason. */
const exceptions: readonly Exception[] = [
  {
    licence: "Elastic-2.0",
    why: "Apollo's gateway and planner: run it yourself, do not offer it as a managed service",
    mayHaveIt: (name) => /^@apollo\/(composition|federation-internals|gateway|query-graphs|query-planner)$/u.test(name),
  },
  { licence: "MPL-2.0", why: "changes to its own files stay open; builds and tests only", mayHaveIt: inDevelopment },
  { licence: "Python-2.0", why: "a notice; builds and tests only", mayHaveIt: inDevelopment },
  { licence: "CC-BY-4.0", why: "a list of browsers, credited; builds and tests only", mayHaveIt: inDevelopment },
];

/** What speaks against a package's licence; undefined when nothing does. An expression that cannot be read is refused. */
export function licenceFault(place: string, locked: LockedPackage): string | undefined {
  if (locked.license === undefined) return "says no licence";
  return isAllowed(locked.license, packageNameAt(place), locked) ? undefined : `${locked.license} is not allowed`;
}

/** Why a package may have its licence, where that needs a reason. */
export function licenceReason(place: string, locked: LockedPackage): string | undefined {
  const name = packageNameAt(place);
  return exceptions.find(({ licence, mayHaveIt }) => licence === locked.license && mayHaveIt(name, locked))?.why;
}

/** SPDX: one of the licences joined by OR has to be allowed, of those joined by AND all; deeper expressions are not read. */
function isAllowed(expression: string, name: string, locked: LockedPackage): boolean {
  const bare = /^\((?<inner>[^()]*)\)$/u.exec(expression)?.groups?.["inner"] ?? expression;
  return bare
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => isLicenceAllowed(licence, name, locked)));
}

const isLicenceAllowed = (licence: string, name: string, locked: LockedPackage): boolean =>
  permissive.has(licence) ||
  exceptions.some((exception) => exception.licence === licence && exception.mayHaveIt(name, locked));

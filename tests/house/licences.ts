import { licenceFault, licenceReason } from "./licence-rules.ts";
import { lockedPackages, packageNameAt } from "./lock-file.ts";

/** `npm run licences`: the licences of all that is installed; fails on one that is not allowed. `-- --all` names every package. */
const isLong = process.argv.includes("--all");

const packages = lockedPackages();
const licenceOf = ([, { license }]: (typeof packages)[number]): string => license ?? "none";
const counted = [...new Set(packages.map(licenceOf))]
  .map((licence) => [licence, packages.filter((locked) => licenceOf(locked) === licence)] as const)
  .toSorted(([, a], [, b]) => b.length - a.length);
for (const [licence, own] of counted) {
  const shipped = own.filter(([, { dev }]) => !dev).length;
  console.log(
    `${licence.padEnd(24)} ${String(shipped).padStart(4)} shipped ${String(own.length - shipped).padStart(4)} for builds and tests`,
  );
  const [reason] = own.flatMap(([place, locked]) => licenceReason(place, locked) ?? []);
  if (reason !== undefined) console.log(`${"".padEnd(24)}   ${reason}`);
  if (isLong || reason !== undefined)
    for (const [place, { version }] of own) console.log(`${"".padEnd(24)}   ${packageNameAt(place)} ${version ?? ""}`);
}

const faults = packages.flatMap(([place, locked]) => {
  const fault = licenceFault(place, locked);
  return fault === undefined ? [] : [`${packageNameAt(place)} ${locked.version ?? ""}: ${fault}`];
});
console.log(
  faults.length === 0 ? `\nAll ${packages.length} licences are allowed.` : `\nNot allowed:\n${faults.join("\n")}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

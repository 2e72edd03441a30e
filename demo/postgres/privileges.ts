import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { runProgram, type Command } from "./run-program.ts";
import { PostgresSetupError, useYourOwnServer } from "./setup-error.ts";

/** Who runs Postgres, which refuses to run as root. */
export type Identity =
  /** Whoever we are: not root. */
  | { readonly kind: "self" }
  /** Root seen as user 65534 inside a user namespace: no user is created, and root's own folders stay readable. */
  | { readonly kind: "namespace" }
  /** An unprivileged user of this machine that root turns into. */
  | { readonly kind: "user"; readonly uid: number; readonly gid: number; readonly name: string };

/** The command that runs `program` as `identity`. Keeps the process id: every wrapper ends in exec. */
export function commandAs(identity: Identity, program: string, args: readonly string[]): Command {
  switch (identity.kind) {
    case "self":
      return { program, args };
    case "namespace":
      return { program: "unshare", args: ["--map-user=65534", "--map-group=65534", "--", program, ...args] };
    case "user":
      return { program, args, uid: identity.uid, gid: identity.gid };
  }
}

/** The users of an /etc/passwd text that exist to own little: `postgres` first, then `nobody`. */
export function unprivilegedUsers(passwd: string): Identity[] {
  const users = passwd.split("\n").map((line) => line.split(":"));
  return ["postgres", "nobody"].flatMap((name): Identity[] => {
    const fields = users.find(([login]) => login === name);
    const uid = Number(fields?.[2]);
    const gid = Number(fields?.[3]);
    return uid > 0 && gid > 0 ? [{ kind: "user", name, uid, gid }] : [];
  });
}

/**
 * Picks who runs Postgres on `folder` (the data folder, or its parent before the first start). A data folder
 * that belongs to an ordinary user is served as that user, so that it stays usable without root.
 */
export async function chooseIdentity(folder: string): Promise<Identity> {
  if (process.getuid?.() !== 0) return { kind: "self" };
  const candidates = await identitiesForRoot(folder);
  for (const identity of candidates) {
    if (await canEnter(identity, folder)) return identity;
  }
  throw new PostgresSetupError(
    `Postgres does not run as root, and no other way was found to run it on ${folder}: ` +
      `tried ${candidates.map(describe).join(", ")}. Start the program as an ordinary user, ` +
      `or choose a data folder that such a user may enter. ${useYourOwnServer}`,
  );
}

async function identitiesForRoot(folder: string): Promise<Identity[]> {
  const { uid, gid } = await stat(folder);
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  const isCluster = await stat(path.join(folder, "PG_VERSION")).then(
    () => true,
    () => false,
  );
  // initdb asks for the user's name; the server does not.
  const mayServe = uid !== 0 && (isCluster || isNamed(uid, passwd));
  const owner: Identity[] = mayServe ? [{ kind: "user", name: `user ${uid}`, uid, gid }] : [];
  return [...owner, { kind: "namespace" }, ...unprivilegedUsers(passwd)];
}

function isNamed(uid: number, passwd: string): boolean {
  return passwd.split("\n").some((line) => line.split(":")[2] === String(uid));
}

async function canEnter(identity: Identity, folder: string): Promise<boolean> {
  const probe = commandAs(identity, "/bin/sh", ["-c", 'cd "$1"', "sh", path.resolve(folder)]);
  return (await runProgram(probe)).code === 0;
}

function describe(identity: Identity): string {
  switch (identity.kind) {
    case "self":
      return "the current user";
    case "namespace":
      return "a user namespace (unshare --map-user)";
    case "user":
      return identity.name;
  }
}

import { spawn, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";

/** A network namespace with nothing in it: a loopback interface of its own, no other, and no route. Linux alone has them. */

/** An ordinary user needs to be root of a user namespace for it. */
const unshare = process.getuid?.() === 0 ? ["--net"] : ["--map-root-user", "--net"];
const bringLoopbackUp = 'ip link set lo up && exec "$0" "$@"';
const command = (program: string, args: readonly string[]): string[] => [
  ...unshare,
  "--",
  "/bin/sh",
  "-c",
  bringLoopbackUp,
  program,
  ...args,
];

/** Whether this machine lets us have one. */
export const mayEmptyNetwork = (): boolean => spawnSync("unshare", command("/bin/true", [])).status === 0;

/** Runs a TypeScript program in one; what it prints. Throws when it fails. */
export async function runInEmptyNetwork(file: string): Promise<string> {
  const { TEST_DATABASE_URL: _elsewhere, ...env } = process.env;
  const args = command(process.execPath, ["--import", import.meta.resolve("tsx"), file]);
  const child = spawn("unshare", args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let [printed, complaints] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once("error", reject).once("close", resolve),
  );
  if (code !== 0) throw new Error(`The program ended with ${code}: ${complaints.slice(-4_000)}`);
  return printed;
}

/** How often anybody of this process's namespace wanted to send something for which there is no route. */
export async function attemptsToLeave(): Promise<number> {
  const [four, six] = await Promise.all([
    readFile("/proc/self/net/snmp", "utf8"),
    readFile("/proc/self/net/snmp6", "utf8"),
  ]);
  const [names = [], values = []] = [...four.matchAll(/^Ip: (.*)$/gmu)].map(([, line = ""]) => line.split(" "));
  const ofSix = /^Ip6OutNoRoutes\s+(\d+)$/mu.exec(six)?.[1];
  return Number(values[names.indexOf("OutNoRoutes")]) + Number(ofSix ?? 0);
}

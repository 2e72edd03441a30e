import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import postgres from "postgres";
import { afterEach, beforeEach, expect, test as plainTest, vi } from "vitest";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "../../demo/postgres/embedded-postgres.ts";

const isLinux = process.platform === "linux";
const isRoot = process.getuid?.() === 0;
const nobody = 65534;
const limitMs = 60_000;
const test = (name: string, run: () => Promise<void>) => plainTest(name, run, limitMs);
const linuxTest = (name: string, run: () => Promise<void>) => plainTest.runIf(isLinux)(name, run, limitMs);
const rootTest = (name: string, run: () => Promise<void>) => plainTest.runIf(isLinux && isRoot)(name, run, limitMs);

let home: string;
let dataDir: string;
let started: EmbeddedPostgres[];
let children: ChildProcess[];

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "embedded-postgres-"));
  dataDir = path.join(home, "data");
  started = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  await Promise.all(started.map((server) => server.stop()));
  await rm(home, { recursive: true, force: true, maxRetries: 5 });
});

async function start(): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir });
  started.push(server);
  return server;
}

async function query<Row extends object>(server: EmbeddedPostgres, database: string, text: string): Promise<Row[]> {
  const sql = postgres(server.urlOf(database), { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe<Row[]>(text))];
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Another Node process that starts a server on the same folder, prints one line about it and stays. */
function startElsewhere(options: { uid?: number; env?: NodeJS.ProcessEnv } = {}): ChildProcess {
  const source = new URL("../../demo/postgres/embedded-postgres.ts", import.meta.url).href;
  const script = `
    const { startEmbeddedPostgres } = await import(${JSON.stringify(source)});
    const { pid, adopted } = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)} });
    console.log(JSON.stringify({ pid, adopted }));
    setInterval(() => undefined, 1000);`;
  const { uid, env } = options;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  children.push(child);
  return child;
}

async function announced(child: ChildProcess): Promise<{ pid: number; adopted: boolean }> {
  const { stdout } = child;
  if (stdout === null) throw new Error("The child's output is not piped.");
  const [line] = (await once(stdout, "data")) as [Buffer];
  return JSON.parse(line.toString("utf8")) as { pid: number; adopted: boolean };
}

async function killHard(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

function isPresent(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function userOf(pid: number): Promise<number> {
  return Number(/^Uid:\t(\d+)/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1]);
}

async function modeOf(file: string): Promise<number> {
  return (await stat(file)).mode & 0o777;
}

test("a cold start gives a durable, private, UTF-8 server on loopback", async () => {
  const server = await start();
  expect(server.adopted).toBe(false);
  const names = [
    "synchronous_commit",
    "listen_addresses",
    "unix_socket_directories",
    "server_encoding",
    "data_checksums",
    "max_connections",
  ];
  const rows = await query<{ value: string }>(
    server,
    "postgres",
    names.map((name) => `select current_setting('${name}') as value`).join(" union all "),
  );
  expect(rows.map((row) => row.value)).toEqual(["on", "127.0.0.1", "", "UTF8", "on", "250"]);
  expect(await modeOf(dataDir)).toBe(0o700);
  expect(await modeOf(path.join(dataDir, "embedded-password"))).toBe(0o600);
  expect(await readdir(home)).toEqual(["data"]);
});

test("a wrong password is refused", async () => {
  const server = await start();
  const sql = postgres(server.urlOf("postgres").replace(/:[^:@/]+@/, ":wrong@"), { max: 1 });
  await expect(sql`select 1`).rejects.toMatchObject({ code: "28P01" });
  await sql.end({ timeout: 5 });
});

test("a second start adopts the running server, and stopping it twice is harmless", async () => {
  const first = await start();
  const second = await start();
  expect(second).toMatchObject({ adopted: true, pid: first.pid });
  expect(second.urlOf("x")).toBe(first.urlOf("x"));
  await second.stop();
  await second.stop();
  expect(isPresent(first.pid)).toBe(false);
});

test("stop ends and reaps the server, and a warm restart keeps the data", async () => {
  const first = await start();
  await first.ensureDatabase("kyushu-okinawa");
  await query(first, "kyushu-okinawa", "create table hub as select 'ふるさと' as name");
  await first.stop();
  expect(isPresent(first.pid)).toBe(false);
  expect(await readdir(dataDir)).not.toContain("postmaster.pid");
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await query(second, "kyushu-okinawa", "select name from hub")).toEqual([{ name: "ふるさと" }]);
});

test("a start after the server was killed recovers what was committed", async () => {
  const first = await start();
  await first.ensureDatabase("tohoku");
  await query(first, "tohoku", "create table hub as select 1 as id");
  process.kill(first.pid, "SIGKILL");
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await query(second, "tohoku", "select id from hub")).toEqual([{ id: 1 }]);
});

test("a database is copied from a template once, and not from one in use", async () => {
  const server = await start();
  await server.ensureDatabase("region-template");
  await query(server, "region-template", "create table hub as select 7 as id");
  await Promise.all([
    server.ensureDatabase("kanto", "region-template"),
    server.ensureDatabase("kanto", "region-template"),
  ]);
  await query(server, "kanto", "insert into hub values (8)");
  await server.ensureDatabase("kanto", "region-template");
  expect(await query(server, "kanto", "select id from hub order by id")).toEqual([{ id: 7 }, { id: 8 }]);

  const user = postgres(server.urlOf("region-template"), { max: 1 });
  await user`select 1`;
  await expect(server.ensureDatabase("chubu", "region-template")).rejects.toThrow(
    "which has open connections. Close them",
  );
  await user.end({ timeout: 5 });

  await server.dropDatabase("kanto");
  await server.dropDatabase("kanto");
  expect(
    await query(server, "postgres", "select datname from pg_database where datname in ('kanto', 'chubu')"),
  ).toEqual([]);
});

test("a start killed during initdb leaves nothing that hinders the next", async () => {
  const child = startElsewhere();
  await vi.waitUntil(async () => (await readdir(home)).some((name) => name.startsWith("data.new-")), {
    timeout: 20_000,
    interval: 2,
  });
  await killHard(child);
  expect(await readdir(home)).not.toContain("data");
  const server = await start();
  expect(await query(server, "postgres", "select 1 as one")).toEqual([{ one: 1 }]);
  expect(await readdir(home)).toEqual(["data"]);
});

test("side folders of dead starters are removed, a living starter's is kept", async () => {
  const dead = spawn(process.execPath, ["-e", ""]);
  await once(dead, "exit");
  await mkdir(path.join(home, `data.new-${dead.pid}-abc`, "cluster"), { recursive: true });
  await mkdir(path.join(home, `data.new-${process.pid}-abc`));
  await start();
  expect(await readdir(home)).toEqual(["data", `data.new-${process.pid}-abc`]);
});

test("a data folder of another major version is refused and left alone", async () => {
  await mkdir(dataDir);
  await writeFile(path.join(dataDir, "PG_VERSION"), "16\n");
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
    /was made by Postgres 16, and the built-in one is Postgres 17.*pg_dumpall/,
  );
  expect(await readdir(dataDir)).toEqual(["PG_VERSION"]);
});

test("a folder with other things in it is refused and left alone", async () => {
  await mkdir(dataDir);
  await writeFile(path.join(dataDir, "thesis.txt"), "mine");
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(
    "is not empty and holds no Postgres data. Choose another folder",
  );
  expect(await readdir(dataDir)).toEqual(["thesis.txt"]);
});

linuxTest("a lock file whose process id now belongs to another program does not hinder", async () => {
  await (await start()).stop();
  await writeFile(
    path.join(dataDir, "postmaster.pid"),
    `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`,
  );
  expect(await start()).toMatchObject({ adopted: false });
});

linuxTest("a zombie counts as dead", async () => {
  await (await start()).stop();
  // The inner sleep ends, and the outer one, its parent, never asks how.
  const parent = spawn("/bin/sh", ["-c", "sleep 0 & echo $!; exec sleep 60"]);
  children.push(parent);
  const [line] = (await once(parent.stdout, "data")) as [Buffer];
  const zombie = Number(line.toString("utf8"));
  await vi.waitUntil(async () => (await readFile(`/proc/${zombie}/stat`, "utf8")).includes(") Z "), {
    timeout: 5000,
    interval: 5,
  });
  await writeFile(path.join(dataDir, "postmaster.pid"), `${zombie}\n${dataDir}\n1\n5432\n\n127.0.0.1\n1 1\nready\n`);
  expect(await start()).toMatchObject({ adopted: false });
});

test("two processes that start at once on a new folder share one server", async () => {
  const [one, two] = await Promise.all([announced(startElsewhere()), announced(startElsewhere())]);
  expect(one.pid).toBe(two.pid);
  expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
  expect(await start()).toMatchObject({ adopted: true, pid: one.pid });
});

test("the server outlives a Ctrl-C and a kill of its Node process, and is adopted", async () => {
  for (const signal of ["SIGINT", "SIGKILL"] as const) {
    const child = startElsewhere();
    const { pid } = await announced(child);
    const ended = once(child, "exit");
    // The whole process group, as a terminal does.
    process.kill(-(child.pid ?? 0), signal);
    await ended;
    const server = await start();
    expect(server).toMatchObject({ adopted: true, pid });
    expect(await query(server, "postgres", "select 1 as one")).toEqual([{ one: 1 }]);
    await server.stop();
  }
});

rootTest("an ordinary user runs it, and root then runs it as that user", async () => {
  await chown(home, nobody, nobody);
  const child = startElsewhere({ uid: nobody });
  const { pid } = await announced(child);
  expect(await userOf(pid)).toBe(nobody);
  await killHard(child);
  const adopted = await start();
  expect(adopted).toMatchObject({ adopted: true, pid });
  await adopted.stop();
  const server = await start();
  expect(await userOf(server.pid)).toBe(nobody);
});

rootTest("without unshare, root runs it as an unprivileged user", async () => {
  await chmod(home, 0o755);
  const { pid } = await announced(startElsewhere({ env: { PATH: home } }));
  expect(await userOf(pid)).not.toBe(0);
  expect(await start()).toMatchObject({ adopted: true, pid });
});

rootTest("without unshare and with a closed folder, root is told what to do", async () => {
  await mkdir(path.join(home, "closed"), { mode: 0o700 });
  const originalPath = process.env["PATH"];
  process.env["PATH"] = home;
  const refused = startEmbeddedPostgres({ dataDir: path.join(home, "closed", "data") });
  await expect(refused)
    .rejects.toThrow(/does not run as root.*Start the program as an ordinary user/)
    .finally(() => (process.env["PATH"] = originalPath));
});

import { expect, test } from "vitest";
import { commandAs, unprivilegedUsers } from "./privileges.ts";
import { postgresEnvironment } from "./run-program.ts";

test("an ordinary user runs the program as it is", () => {
  expect(commandAs({ kind: "self" }, "/x/postgres", ["-V"])).toEqual({ program: "/x/postgres", args: ["-V"] });
});

test("a namespace wraps the program in unshare", () => {
  expect(commandAs({ kind: "namespace" }, "/x/postgres", ["-V"])).toEqual({
    program: "unshare",
    args: ["--map-user=65534", "--map-group=65534", "--", "/x/postgres", "-V"],
  });
});

test("another user is turned into by ids", () => {
  const command = commandAs({ kind: "user", name: "nobody", uid: 65534, gid: 65533 }, "/x/postgres", []);
  expect(command).toEqual({ program: "/x/postgres", args: [], uid: 65534, gid: 65533 });
});

test("postgres is preferred to nobody, and no other user is taken", () => {
  const passwd =
    "root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\nann:x:1000:1000::/:/bin/sh\npostgres:x:70:71::/:/bin/sh\n";
  expect(unprivilegedUsers(passwd)).toEqual([
    { kind: "user", name: "postgres", uid: 70, gid: 71 },
    { kind: "user", name: "nobody", uid: 65534, gid: 65533 },
  ]);
});

test("a user with root's id is no way out", () => {
  expect(unprivilegedUsers("nobody:x:0:0::/:/bin/sh")).toEqual([]);
});

test("Postgres programs see no PG variables and speak untranslated", () => {
  const seen = postgresEnvironment({
    PATH: "/bin",
    PGDATA: "/x",
    PGPORT: "1",
    LANG: "ja_JP.UTF-8",
    LC_ALL: "ja_JP.UTF-8",
  });
  expect(seen).toEqual({ PATH: "/bin", LC_ALL: "C" });
});

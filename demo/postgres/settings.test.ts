import { expect, test } from "vitest";
import { serverArguments } from "./settings.ts";

test("the server listens on loopback only, without a socket, and commits durably", () => {
  const line = serverArguments("/srv/demo", 5555).join(" ");
  expect(line).toMatch(/^-D \/srv\/demo -p 5555 /);
  expect(line).toContain("-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=250");
  expect(line).toContain("-c synchronous_commit=on -c fsync=on");
});

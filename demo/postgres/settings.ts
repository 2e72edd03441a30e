/**
 * The server's settings, given on its command line so that they follow this file and not the day the data folder
 * was made. Sized for one database per region on one machine: many connections, little memory.
 */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "250",
  shared_buffers: "64MB",
  min_wal_size: "32MB",
  max_wal_size: "256MB",
  synchronous_commit: "on",
  fsync: "on",
  password_encryption: "scram-sha-256",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // Statements hold what people wrote; the log does not.
  log_min_error_statement: "panic",
};

/** Arguments of `postgres` that serve `dataDir` on `port` of the loopback address. */
export function serverArguments(dataDir: string, port: number): string[] {
  return [
    "-D",
    dataDir,
    "-p",
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
}

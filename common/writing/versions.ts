import { refuse } from "./user-errors.ts";

/**
 * Refuses with `CONFLICT` when somebody saved a version that the caller has not seen. The row is locked (`for update`), so that
 * what is checked here stays so until the change is written.
 */
export function requireVersion({ version }: { readonly version: number }, expectedVersion: number): void {
  if (version === expectedVersion) return;
  refuse(
    "CONFLICT",
    "expectedVersion",
    `Version ${version} was saved meanwhile; you had version ${expectedVersion}. Look at it and repeat your change.`,
    `ほかの人が第${version}版を保存しました（あなたの版は第${expectedVersion}版）。内容を確かめて、もう一度操作してください。`,
  );
}

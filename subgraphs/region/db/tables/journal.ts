/** Who did what, and which requests were done already. */
export { auditEntries } from "../../../../common/writing/audit.ts";
export { idempotencyKeys } from "../../../../common/writing/idempotency.ts";

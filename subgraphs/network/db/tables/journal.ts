/** Who did what, and which requests were done already. */
export { auditEntries } from "../../../../common/audit.ts";
export { idempotencyKeys } from "../../../../common/idempotency.ts";

/** Optimistic concurrency as a region's slices have it; the nation has the same. */
export { requireVersion } from "../../common/versions.ts";

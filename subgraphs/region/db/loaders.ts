/** The loaders of the region's slices; the nation's are made the same way. */
export { byId, manyBy } from "../../../common/loaders.ts";

/** After a write, what was read before it in the same request counts no more. */
export function forgetAll(loaders: object): void {
  for (const loader of Object.values(loaders) as readonly { clearAll(): unknown }[]) loader.clearAll();
}

/** After a write, what was read before it in the same request counts no more: drops it from all loaders of a slice. */
export function forgetAll(loaders: object): void {
  for (const loader of Object.values(loaders) as readonly { clearAll(): unknown }[]) loader.clearAll();
}

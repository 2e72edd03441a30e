/** The loaders of the region's slices; the nation's are made the same way. */
export { byId, byKey, manyBy } from "../../../common/loaders.ts";

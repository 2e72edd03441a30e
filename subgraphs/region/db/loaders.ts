/** The loaders of the region's slices; the nation's are made the same way. */
export { byId, manyBy } from "../../../common/loaders.ts";

/** Keyset paging of a region's lists; the nation's are paged the same way. */
export { listPage, pageOf, type Connection, type KeysetOrder, type PageRequest } from "../../../common/keyset.ts";

/** Days as a region's slices count them; the nation counts the same. */
export { dayInJapan } from "../../common/day-in-japan.ts";

/** The columns that the tables of a region build on; the nation's use the same. */
export {
  areAllOf,
  codeColumn,
  codePointText,
  codesColumn,
  idColumn,
  instant,
  isOneOf,
} from "../../../common/columns.ts";

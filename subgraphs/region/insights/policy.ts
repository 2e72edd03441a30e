import { isMember, type Viewer } from "../../../common/identity/viewer.ts";

/** Exact figures of what the network keeps to itself are for members; everybody else has `networkStats`, which withholds small numbers. */
export const mayReadExactFigures = (viewer: Viewer): boolean => isMember(viewer);

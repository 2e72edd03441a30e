import { z } from "zod";

/** Fields that the content files have in many places. */

/** Unique within the nation ("tohoku/hub/tono"); records of different regions refer to each other by it. */
export const key = z.string().regex(/^[a-z][a-z0-9-]*\/(hub|article|adoption|issue|solution|story)\/[a-z0-9-]+$/u);
/** Days before the moment of seeding, so that a demo is never stale. */
export const daysAgo = z.number().min(0).max(3650);
export const date = z.iso.date();

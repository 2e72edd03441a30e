-- hand-written
-- What is national is known to the nation alone: in its region such a text is published to the network.
UPDATE "articles" SET "status" = 'PUBLISHED_REGION' WHERE "status" IN ('NOMINATED', 'NATIONAL');--> statement-breakpoint
UPDATE "articles" SET "visibility" = 'NETWORK' WHERE "visibility" = 'PUBLIC';--> statement-breakpoint
UPDATE "articles" SET "national_at" = NULL WHERE "national_at" IS NOT NULL;--> statement-breakpoint
UPDATE "stories" SET "status" = 'PUBLISHED_REGION' WHERE "status" IN ('NOMINATED', 'NATIONAL');--> statement-breakpoint
UPDATE "stories" SET "visibility" = 'NETWORK' WHERE "visibility" = 'PUBLIC';--> statement-breakpoint
UPDATE "stories" SET "national_at" = NULL WHERE "national_at" IS NOT NULL;

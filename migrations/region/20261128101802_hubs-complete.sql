ALTER TABLE "hubs" ADD COLUMN "goals" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "translations" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "hubs" ADD COLUMN "outcomes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "successor_code" text;--> statement-breakpoint
ALTER TABLE "municipalities" ADD CONSTRAINT "municipalities_successor_code_municipalities_code_fk" FOREIGN KEY ("successor_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "municipalities_successor_code_index" ON "municipalities" USING btree ("successor_code");--> statement-breakpoint
ALTER TABLE "hubs" ADD CONSTRAINT "hubs_goals_check" CHECK ("hubs"."goals" <@ array['PROMOTE_U_TURN', 'PREVENT_OUTFLOW', 'STRENGTHEN_LOCAL_COMPANIES', 'RAISE_DAYTIME_POPULATION', 'STRENGTHEN_LOCAL_TALENT', 'NEW_STARTUPS', 'INCREASE_MIGRANTS']::text[]);
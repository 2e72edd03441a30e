DROP INDEX "audit_entries_at_index";--> statement-breakpoint
CREATE INDEX "audit_entries_at_id_index" ON "audit_entries" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "audit_entries_actor_at_id_index" ON "audit_entries" USING btree ("actor","at","id");
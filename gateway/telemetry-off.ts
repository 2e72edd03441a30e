/** Imported before anything of Apollo's: `@apollo/gateway` would otherwise report to its maker and probe cloud addresses at start. */
process.env["APOLLO_TELEMETRY_DISABLED"] = "1";

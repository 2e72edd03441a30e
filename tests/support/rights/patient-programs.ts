import { runInside, type Run } from "../../../demo/programs.ts";

/** Programs that wait for their database for as long as it takes: rights do not depend on how busy the machine is. */
export const runPatiently: Run = (program, settings) =>
  runInside(program, { ...settings, REGION_POOL_WAIT_MS: "30000", NETWORK_POOL_WAIT_MS: "30000" });

/** And a gateway that lets all of its questions be under way. */
export const patience = { GATEWAY_REGION_MAX_UNDER_WAY: "1000", GATEWAY_OPERATION_DEADLINE_MS: "60000" };

import { monitorEventLoopDelay } from "node:perf_hooks";

const resolutionMs = 10;

/** Tells some times a second by how many milliseconds the event loop was late since the last time, until it is stopped. */
export function watchEventLoop(everyMs: number, tell: (lagMs: number) => void): () => void {
  const histogram = monitorEventLoopDelay({ resolution: resolutionMs });
  histogram.enable();
  const timer = setInterval(() => {
    // A loop that was busy throughout has left nothing to count.
    const mean = Number.isNaN(histogram.mean) ? everyMs : histogram.mean / 1e6;
    histogram.reset();
    tell(Math.max(0, mean - resolutionMs));
  }, everyMs).unref();
  return () => {
    clearInterval(timer);
    histogram.disable();
  };
}

/** Whether a program is on its way out: it still answers whoever asks, and says that nobody new should. */
export interface Drain {
  isDraining(): boolean;
  begin(): void;
}

export function createDrain(): Drain {
  let isDraining = false;
  return {
    isDraining: () => isDraining,
    begin: () => {
      isDraining = true;
    },
  };
}

export interface DrainTimes {
  /** How long a program told to stop goes on accepting while it says that it is not ready, so that balancers turn away first. */
  readonly pauseMs: number;
  /** How long, after that, requests under way have to finish. */
  readonly deadlineMs: number;
}

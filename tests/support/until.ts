/** Asks again until it is so; throws the last failure when it is not within the time: by default so long that a busy machine is no reason. */
export async function until<Result>(check: () => Promise<Result> | Result, withinMs = 15_000): Promise<Result> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

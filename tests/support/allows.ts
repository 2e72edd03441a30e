import { expect } from "vitest";

/** Whether a check lets its caller go on; what it throws otherwise has to be `FORBIDDEN`, in a sentence that says why. */
export function allows(check: () => void): boolean {
  try {
    check();
    return true;
  } catch (error) {
    expect(error).toMatchObject({ message: expect.stringMatching(/^[A-Z].+\.$/u), extensions: { code: "FORBIDDEN" } });
    return false;
  }
}

import { setTimeout as pause } from "node:timers/promises";

/** Asks until the answer is as wanted; fails with the last answer when that takes too long. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  limit = 20_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > deadline) {
      throw new Error(`not within ${limit} ms: ${what}; last answer ${JSON.stringify(answer)}`);
    }
    await pause(100);
  }
}

/** More turns than the library takes for what it gives back, and the host for what it tells. */
const TURNS = 30;

/**
 * Waits until the library has given back what it kept, and the host has told its events: both do it a few turns later.
 * Turns are counted and not milliseconds: on a busy machine a moment may pass without a single turn.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

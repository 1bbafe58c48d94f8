/** What is known of the sound of an open microphone. */
export interface Silence {
  /** Seconds in a row without a sound. */
  readonly seconds: number;
  /** Whether it was ever heard since it was opened. */
  readonly heard: boolean;
}

export const openedNow: Silence = { seconds: 0, heard: false };

/** Amplitudes from 0 to 1: of a voice far away, and of a room in which nothing stirs. */
const voice = 0.002;
const nothing = 0.00001;
/** How long it takes to say so, in seconds. */
const limit = 6;

/**
 * Takes the next second's level. A microphone that was heard before is silent while its owner listens: only one that
 * gives nothing at all has been switched off at its cable or in the system.
 */
export function nextSilence({ seconds, heard }: Silence, level: number): Silence {
  const sounds = level > (heard ? nothing : voice);
  return { seconds: sounds ? 0 : seconds + 1, heard: heard || level > voice };
}

export const isSilent = ({ seconds }: Silence): boolean => seconds >= limit;

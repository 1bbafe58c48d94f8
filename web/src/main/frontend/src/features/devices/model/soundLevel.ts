/** The number of bars of the meter. */
export const levelSteps = 10;

/** How many bars are lit for these samples (-1 to 1): none under -50 dB, all from -10 dB on. */
export function soundLevel(samples: Float32Array): number {
  const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(samples.length, 1);
  if (power === 0) return 0;
  const decibels = 10 * Math.log10(power);
  return Math.round(Math.min(Math.max((decibels + 50) / 40, 0), 1) * levelSteps);
}

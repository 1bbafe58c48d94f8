/**
 * A check character over 32 signs: the weighted sum of all signs in the field GF(32) is zero. Each place has a weight
 * of its own, so that any one wrong sign and any two that changed places are noticed, for up to 31 signs. (Crockford's
 * own check, modulo 37, needs five signs more, which nobody can dictate.)
 */
const reduction = 0b100101; // x^5 + x^2 + 1, primitive

function double(value: number): number {
  const shifted = value << 1;
  return shifted > 31 ? shifted ^ reduction : shifted;
}

/** Of signs that carry values 0 to 31; zero when the last of them is the right check. */
function syndrome(values: readonly number[]): number {
  // Horner's rule, with the field's generator 2; adding is xor.
  return values.reduce((sum, value) => double(sum) ^ value, 0);
}

export const checkValue = (values: readonly number[]): number => syndrome([...values, 0]);

export const isChecked = (values: readonly number[]): boolean => syndrome(values) === 0;

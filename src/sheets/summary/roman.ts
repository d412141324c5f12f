const FIGURES: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** "XIV" of 14: how the sections of a list are numbered. */
export function roman(count: number): string {
  const fitting = FIGURES.find(([value]) => value <= count);
  return fitting ? fitting[1] + roman(count - fitting[0]) : "";
}

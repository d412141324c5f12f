interface Named {
  readonly name: string;
}

/** Sorts what a finding lists, so that its words do not hang on the order of the rows. By code points: no locale. */
export function byName(a: Named, b: Named): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

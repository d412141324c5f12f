import { type Area, areaName } from "../cell";

/** Excel takes no longer list of areas: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
const ADDRESS_AT_MOST = 8_192;

/** The areas as lists of addresses that Excel takes, "A1:B2,D4". */
export function addressLists(areas: readonly Area[]): string[] {
  return joinedNames(areas.map(areaName));
}

/** Whole rows as such lists, "3:5,9:9". @param rows counted from 0, ascending */
export function rowLists(rows: readonly number[]): string[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return joinedNames(runs.map(({ first, last }) => `${first + 1}:${last + 1}`));
}

function joinedNames(names: readonly string[]): string[] {
  const lists: string[] = [];
  for (const name of names) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + name.length < ADDRESS_AT_MOST)
      lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}

/**
 * The cells of a text that a spreadsheet put on the clipboard: lines of cells with tabs between them. A cell of several
 * lines stands in quotes, with its own quotes doubled.
 */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.replace(/\r?\n$/, "").matchAll(CELL)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === undefined || end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** A quote begins a cell of several lines only where the quote that ends it is followed by the end of the cell. */
const CELL = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|$)/g;

/** A cell as it is put on the clipboard. */
export interface CopiedCell {
  /** What it shows. */
  readonly text: string;
  /** It holds a text, and no number or day that looks like one. */
  readonly isText: boolean;
}

/** Cells row by row as a spreadsheet puts them on the clipboard: lines with tabs between the cells. */
export function copiedText(rows: readonly (readonly CopiedCell[])[]): string {
  return rows.map((row) => row.map(({ text }) => quoted(text)).join("\t")).join("\n");
}

/**
 * The same as a table. Excel reads it before the lines, and with the format of texts leaves the card number "001234"
 * as it is: https://stigmortenmyre.no/mso/html/excel/xlconcellformatting.htm (Microsoft Office HTML and XML Reference)
 */
export function copiedTable(rows: readonly (readonly CopiedCell[])[]): string {
  const cell = ({ text, isText }: CopiedCell) =>
    `<td${isText ? ` style="mso-number-format:'\\@'"` : ""}>${escaped(text)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">');
}

import { attributes, children, type Outline, topChild } from "./elements";

/** The format of cells that are not written, by column from 0: null where the column has none. */
export function columnStyles(sheet: Outline): (column: number) => number | null {
  const list = topChild(sheet, "cols");
  const ranges = (list ? children(sheet.text, list) : []).flatMap((element) => {
    const written = attributes(sheet.text, element);
    const [first, last, style] = ["min", "max", "style"].map((name) => Number(written.get(name)?.raw));
    return style ? [{ first: Number(first), last: Number(last), style }] : [];
  });
  return (column) =>
    ranges.find(({ first, last }) => column + 1 >= first && column + 1 <= last)?.style ?? null;
}

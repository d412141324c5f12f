import type { XmlTag } from "../xml";

/**
 * The colours that old numbers stand for, from 8 on (ECMA-376 part 1, 18.8.27); 0 to 7 are the first eight again, 64
 * and 65 those of the system.
 */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** Theme colours are numbered light before dark, though the theme lists dark before light. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Of workbooks without a theme: the one that Excel has had since 2013. */
const OFFICE_THEME: ReadonlyMap<string, string> = new Map([
  ["lt1", "FFFFFF"],
  ["dk1", "000000"],
  ["lt2", "E7E6E6"],
  ["dk2", "44546A"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
]);

/** What the colours of a workbook are reckoned from. */
export interface Palette {
  /** By the names of the theme, "accent1". */
  readonly theme: ReadonlyMap<string, string>;
  /** In place of the old numbers, where the workbook has its own. */
  readonly indexed: readonly string[];
}

/** The colour that an element names, "RRGGBB"; null where it leaves it to the system, or names none that is known. */
export function colorOf(tag: XmlTag, { theme, indexed }: Palette): string | null {
  const base = baseOf(tag, theme, indexed);
  return base === null ? null : tinted(base, Number(tag.attribute("tint") ?? 0));
}

function baseOf(tag: XmlTag, theme: Palette["theme"], indexed: Palette["indexed"]): string | null {
  const rgb = tag.attribute("rgb");
  if (rgb !== undefined)
    return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const themed = tag.attribute("theme");
  if (themed !== undefined) {
    const name = THEME_ORDER[Number(themed)] ?? "";
    return theme.get(name) ?? OFFICE_THEME.get(name) ?? null;
  }
  const number = Number(tag.attribute("indexed") ?? Number.NaN);
  return indexed[number] ?? INDEXED[number < 8 ? number : number - 8] ?? null;
}

/** Lighter for a tint above 0, darker below (18.8.19: the luminance of HLS is moved, hue and saturation stay). */
function tinted(color: string, tint: number): string {
  if (!(tint !== 0 && tint >= -1 && tint <= 1)) return color;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const light = (most + least) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (most - least) / (1 - Math.abs(2 * light - 1) || 1);
  const chroma = spread * (1 - Math.abs(2 * moved - 1));
  const floor = moved - chroma / 2;
  const share = (part: number) => (most === least ? 0 : (part - least) / (most - least));
  return [red, green, blue]
    .map((part) =>
      Math.round(255 * (floor + chroma * share(part)))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}

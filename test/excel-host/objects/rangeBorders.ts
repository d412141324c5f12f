import { formatAt, places, reformat } from "../model/cells";
import { type Border, type CellEdge, type CellFormat, EDGES, type Edge, NO_BORDER } from "../model/format";
import { guardSheet } from "../model/guards";
import { HostObject } from "./hostObject";
import { colorOf, type Formatted, word } from "./rangeFormat";

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"];

export class RangeBorderCollectionObject extends HostObject {
  constructor(private readonly of: Formatted) {
    super();
  }
  get Count() {
    return EDGES.length;
  }
  override items() {
    return EDGES.map((edge) => new RangeBorderObject(this.of, edge));
  }
  GetItemAt(index: number) {
    return this.GetItem(EDGES[index]);
  }
  GetItem(edge: unknown) {
    return new RangeBorderObject(this.of, word(edge, EDGES) as Edge);
  }
}

export class RangeBorderObject extends HostObject {
  constructor(
    private readonly of: Formatted,
    private readonly edge: Edge,
  ) {
    super();
  }
  override identity() {
    return { SideIndex: this.edge };
  }
  get SideIndex() {
    return this.edge;
  }
  get Style() {
    return this.common((border) => border.style);
  }
  set Style(style: unknown) {
    this.change((border) => ({ ...border, style: word(style, STYLES) }));
  }
  get Weight() {
    return this.common((border) => border.weight);
  }
  /** A line that has a weight is there: Excel draws it. */
  set Weight(weight: unknown) {
    this.change((border) => ({
      ...border,
      style: border.style === "None" ? "Continuous" : border.style,
      weight: word(weight, WEIGHTS),
    }));
  }
  get Color() {
    return this.common((border) => border.color);
  }
  set Color(color: unknown) {
    this.change((border) => ({
      ...border,
      style: border.style === "None" ? "Continuous" : border.style,
      color: colorOf(color),
    }));
  }

  private common<Value>(of: (border: Border) => Value): Value | null {
    const values = new Set<Value>();
    for (const area of this.of.areas) {
      for (const [row, column] of places(area)) {
        const format = formatAt(this.of.sheet, row, column);
        for (const edge of this.edgesOf(area, row, column)) values.add(of(format.borders[edge]));
      }
    }
    return values.size === 0 ? of(NO_BORDER) : values.size === 1 ? ([...values][0] as Value) : null;
  }

  private change(to: (border: Border) => Border): void {
    guardSheet(this.of.sheet, "allowFormatCells");
    for (const area of this.of.areas) {
      const known = new Map<string, Map<CellFormat, CellFormat>>();
      reformat(this.of.sheet, [area], (format, row, column) => {
        const edges = this.edgesOf(area, row, column);
        if (edges.length === 0) return format;
        const formats = known.get(edges.join()) ?? new Map<CellFormat, CellFormat>();
        known.set(edges.join(), formats);
        const changed = formats.get(format) ?? {
          ...format,
          borders: {
            ...format.borders,
            ...Object.fromEntries(edges.map((edge) => [edge, to(format.borders[edge])])),
          },
        };
        formats.set(format, changed);
        return changed;
      });
    }
  }

  /** Which lines of a cell the edge of an area means: an outer one of the cells along it, an inner one of those within. */
  private edgesOf(area: Formatted["areas"][number], row: number, column: number): CellEdge[] {
    switch (this.edge) {
      case "EdgeTop":
        return row === area.top ? ["EdgeTop"] : [];
      case "EdgeBottom":
        return row === area.bottom ? ["EdgeBottom"] : [];
      case "EdgeLeft":
        return column === area.left ? ["EdgeLeft"] : [];
      case "EdgeRight":
        return column === area.right ? ["EdgeRight"] : [];
      case "InsideHorizontal":
        return [
          ...(row > area.top ? ["EdgeTop" as const] : []),
          ...(row < area.bottom ? ["EdgeBottom" as const] : []),
        ];
      case "InsideVertical":
        return [
          ...(column > area.left ? ["EdgeLeft" as const] : []),
          ...(column < area.right ? ["EdgeRight" as const] : []),
        ];
      default:
        return [this.edge];
    }
  }
}

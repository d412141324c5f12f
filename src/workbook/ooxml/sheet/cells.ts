import { DAYS_TO_1904, type DateKind } from "../../dateKind";
import type { CellError, CellValue, DateSerial } from "../../port";
import { isAscii } from "../scan/bytes";
import { XmlDamage } from "../scan/damage";
import { ascii } from "../scan/decode";
import { CLOSE, OPEN, TEXT, type XmlScanner } from "../scan/xmlScanner";
import { wholeAttribute } from "./attributes";
import { serialOfIso } from "./dates";
import { parseNumber } from "./numbers";
import type { PlainCells } from "./plainCells";
import { readRichText, readText, unescaped } from "./strings";
import { FORMULA, INLINE, RUN_TEXT, STYLE, VALUE } from "./words";

/** What the cells of a workbook share. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By cell format. */
  readonly dateKinds: readonly DateKind[];
  readonly date1904: boolean;
  /** By cell format, as `readLegacyFonts` tells them. */
  readonly legacyFonts?: readonly (string | null)[] | undefined;
}

const TYPES = ["n", "s", "str", "b", "e", "d", "inlineStr"] as const;
type CellType = (typeof TYPES)[number];

const WHOLE = /^[0-9]{1,9}$/;
const TRUTH: ReadonlyMap<string, boolean> = new Map([
  ["1", true],
  ["true", true],
  ["0", false],
  ["false", false],
]);
const UNCALCULATED: CellError = { error: "UNCALCULATED" };
/** One object serves all cells of one date; this many dates are remembered. */
const DATES_REMEMBERED = 50_000;

/** Reads cells, each from the `<c>` that has just opened to its end. */
export class CellReader {
  /** Of the cell that was read last. */
  style = 0;
  private readonly dates = new Map<number, DateSerial>();
  /** Of the last `<v>`: its text where its bytes do not tell it by themselves, else where it stands. */
  private text: string | null = null;
  private start = 0;
  private end = 0;

  constructor(
    private readonly scanner: XmlScanner,
    readonly context: CellContext,
  ) {}

  /** @throws XmlDamage */
  read(): CellValue {
    const { scanner } = this;
    const type = this.type();
    const style = Math.max(0, wholeAttribute(scanner, STYLE));
    this.style = style;
    let formula = false;
    let valued = false;
    let inline: string | null = null;
    this.text = null;
    this.start = this.end = 0;
    for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
      if (token !== OPEN) continue;
      if (scanner.word === VALUE && !valued) {
        valued = true;
        this.readValue();
      } else if (scanner.word === INLINE && inline === null) inline = readRichText(scanner);
      else if (scanner.word === VALUE || scanner.word === INLINE) {
        throw new XmlDamage("two values of one cell", scanner.position);
      } else {
        if (scanner.word === FORMULA) formula = true;
        scanner.skip();
      }
    }
    const empty = this.text === null ? this.start === this.end : this.text === "";
    if (inline && (empty || type === "inlineStr")) return inline;
    if (!empty) return this.value(type, style);
    // A formula that gives "" is saved as a text without characters; any other without a result was never calculated.
    return formula && type !== "str" ? UNCALCULATED : null;
  }

  /** The value of a cell of the plain shape. @throws XmlDamage */
  plainValue({ shared, value, style }: PlainCells): CellValue {
    return shared ? this.string(value) : this.dated(value, style);
  }

  private type(): CellType {
    const { scanner } = this;
    const place = scanner.attributes.find(RUN_TEXT);
    if (place < 0) return "n";
    const start = scanner.attributes.starts[place] as number;
    const end = scanner.attributes.ends[place] as number;
    for (const type of TYPES) if (isAscii(scanner.bytes, start, end, type)) return type;
    const value = scanner.attributes.value(place);
    const type = TYPES.find((known) => known === value);
    if (type === undefined) throw new XmlDamage("unknown type of cell", start);
    return type;
  }

  /** Notes the text of the `<v>` that has just opened; most often it is one plain piece, and no string is made of it. */
  private readValue(): void {
    const { scanner } = this;
    const token = scanner.next();
    if (token !== TEXT || scanner.run.text !== null) {
      this.text = readText(scanner, token);
      return;
    }
    this.start = scanner.run.start;
    this.end = scanner.run.end;
    const after = scanner.next();
    if (after !== CLOSE) this.text = ascii(scanner.bytes, this.start, this.end) + readText(scanner, after);
  }

  private value(type: CellType, style: number): CellValue {
    const text = this.text ?? ascii(this.scanner.bytes, this.start, this.end);
    switch (type) {
      case "n":
        return this.number(text, style);
      case "s":
        return this.string(WHOLE.test(text) ? Number(text) : -1);
      case "b":
        return TRUTH.get(text) ?? text;
      case "e":
        return { error: text };
      case "d": {
        const serial = serialOfIso(text);
        return serial === null ? text : this.date(serial);
      }
      default:
        return unescaped(text);
    }
  }

  /** What is no number, in a cell that says it is one, is shown as it stands. */
  private number(text: string, style: number): CellValue {
    const number = parseNumber(text);
    return Number.isNaN(number) ? text.trim() || null : this.dated(number, style);
  }

  private dated(number: number, style: number): number | DateSerial {
    const kind = this.context.dateKinds[style] ?? "none";
    if (kind === "none") return number;
    return this.date(kind === "date" && this.context.date1904 ? number + DAYS_TO_1904 : number);
  }

  private string(index: number): CellValue {
    const text = this.context.strings[index];
    if (text === undefined) throw new XmlDamage("no such shared string", this.scanner.position);
    return text === "" ? null : text;
  }

  private date(serial: number): DateSerial {
    const known = this.dates.get(serial);
    if (known !== undefined) return known;
    if (this.dates.size >= DATES_REMEMBERED) this.dates.clear();
    const date = { serial };
    this.dates.set(serial, date);
    return date;
  }
}

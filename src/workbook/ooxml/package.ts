import { WorkbookError } from "../errors";
import { type Codec, OutputTooLong } from "./codec/codec";
import { beginsAsZip, refuseOtherContainers } from "./container";
import { kindOfBytes, kindOfEntries } from "./fileKind";
import { DEFAULT_LIMITS, hold, type Limits } from "./limits";
import { packedText } from "./packedText";
import { partText } from "./partText";
import { DEFLATED, STORED, viewOf, type ZipDirectory, type ZipEntry } from "./zip/entry";
import { dataStart, readDirectory } from "./zip/readDirectory";
import { type Packed, writeZip } from "./zip/writeZip";

export interface PackageOptions {
  readonly codec: Codec;
  readonly limits?: Partial<Limits>;
}

/**
 * The parts of a workbook's file, by name. Names are as in relationships without the leading slash
 * ("xl/workbook.xml"), and are compared without case, as the packaging standard says.
 */
export interface Package {
  readonly limits: Limits;
  /** Every part's name as the file writes it, in its order; added parts last. */
  names(): readonly string[];
  has(name: string): boolean;
  /** Bytes of a part, unpacked, as declared. @throws WorkbookError DAMAGED_WORKBOOK when there is no such part */
  sizeOf(name: string): number;
  /** Unpacks a part, anew at every call unless it was replaced. @throws WorkbookError */
  read(name: string): Uint8Array;
  /** A part as text: UTF-8 or UTF-16, strictly. @throws WorkbookError */
  text(name: string): string;
  /** Gives a part new content. @throws WorkbookError DAMAGED_WORKBOOK when there is no such part */
  replace(name: string, content: Uint8Array | string): void;
  /** The same, of content so long that it is packed at once; the pieces are the caller's again afterwards. */
  replaceLong(name: string, pieces: readonly Uint8Array[]): void;
  /** Adds a part; its name must be free. */
  add(name: string, content: Uint8Array | string): void;
  /** The same, of a text so long that it is packed at once, piece by piece. */
  addLong(name: string, pieces: Iterable<string>): void;
  /** Takes a part out. What refers to it is the caller's to mend. */
  remove(name: string): void;
  /** The file: parts that were not replaced are copied byte for byte, still packed. */
  save(): Uint8Array;
}

/** Opens a file of OOXML parts. @throws WorkbookError */
export function openPackage(bytes: Uint8Array, { codec, limits: given }: PackageOptions): Package {
  const limits = { ...DEFAULT_LIMITS, ...given };
  hold(limits, "file", bytes.length);
  refuseOtherContainers(bytes);
  const directory = readDirectory(bytes);
  if (directory === null) {
    throw beginsAsZip(bytes)
      ? new WorkbookError("DAMAGED_WORKBOOK")
      : new WorkbookError("NOT_A_WORKBOOK", { kind: kindOfBytes(bytes) });
  }
  const entries = parts(directory);
  if (!entries.has(key("[Content_Types].xml"))) {
    const torn = [...entries.keys()].some((name) => name.startsWith("xl/"));
    throw torn
      ? new WorkbookError("DAMAGED_WORKBOOK", { part: "[Content_Types].xml" })
      : new WorkbookError("NOT_A_WORKBOOK", { kind: kindOfEntries([...entries.keys()]) });
  }
  holdDeclaredSizes(directory, limits);
  return new ZipPackage(bytes, directory, entries, codec, limits);
}

/** The form in which names are compared. Some writers use backslashes, some a leading slash. */
function key(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function parts(directory: ZipDirectory): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory.entries) {
    const name = key(entry.name);
    if (name.endsWith("/")) continue;
    if (entries.has(name)) throw new WorkbookError("DAMAGED_WORKBOOK", { part: entry.name });
    entries.set(name, entry);
  }
  return entries;
}

function holdDeclaredSizes({ entries }: ZipDirectory, limits: Limits): void {
  hold(limits, "parts", entries.length);
  let total = 0;
  for (const entry of entries) {
    hold(limits, "part", entry.size, entry.name);
    if (entry.size > limits.ratioFloor) hold(limits, "ratio", entry.size / entry.packedSize, entry.name);
    total += entry.size;
  }
  hold(limits, "total", total);
}

/** Of a part that was replaced or added. */
type Content = Uint8Array | Packed;

class ZipPackage implements Package {
  private readonly replaced = new Map<ZipEntry, Content>();
  private readonly added = new Map<string, { readonly name: string; content: Content }>();
  private readonly removed = new Set<ZipEntry>();

  constructor(
    private readonly source: Uint8Array,
    private readonly directory: ZipDirectory,
    private readonly entries: Map<string, ZipEntry>,
    private readonly codec: Codec,
    readonly limits: Limits,
  ) {}

  names(): readonly string[] {
    const added = [...this.added.values()].map((part) => part.name);
    return [...[...this.entries.values()].map((entry) => entry.name), ...added];
  }

  has(name: string): boolean {
    return this.entries.has(key(name)) || this.added.has(key(name));
  }

  sizeOf(name: string): number {
    const written = this.written(name);
    if (written === undefined) return this.entry(name).size;
    return "size" in written ? written.size : written.length;
  }

  read(name: string): Uint8Array {
    const written = this.written(name);
    if (written === undefined) return this.unpack(this.entry(name));
    return "size" in written ? this.codec.inflate(written.data, written.size, written.size) : written;
  }

  text(name: string): string {
    return partText(this.read(name), name);
  }

  replace(name: string, content: Uint8Array | string): void {
    this.put(name, encoded(content));
  }

  replaceLong(name: string, pieces: readonly Uint8Array[]): void {
    const deflater = this.codec.deflater();
    for (const piece of pieces) deflater.push(piece);
    this.put(name, deflater.end());
  }

  private put(name: string, content: Content): void {
    const added = this.added.get(key(name));
    if (added === undefined) this.replaced.set(this.entry(name), content);
    else added.content = content;
  }

  add(name: string, content: Uint8Array | string): void {
    if (this.has(name)) throw new Error(`The part ${name} is there already`);
    this.added.set(key(name), { name, content: encoded(content) });
  }

  addLong(name: string, pieces: Iterable<string>): void {
    if (this.has(name)) throw new Error(`The part ${name} is there already`);
    this.added.set(key(name), { name, content: packedText(pieces, this.codec) });
  }

  remove(name: string): void {
    const entry = this.entries.get(key(name));
    if (entry !== undefined) this.removed.add(entry);
    this.entries.delete(key(name));
    this.added.delete(key(name));
  }

  save(): Uint8Array {
    if (this.replaced.size + this.added.size + this.removed.size === 0) return new Uint8Array(this.source);
    const entries = this.directory.entries.filter((entry) => !this.removed.has(entry));
    const replaced = [...this.replaced].map(([entry, content]) => [entry, this.pack(content)] as const);
    const added = [...this.added.values()].map(({ name, content }) => [name, this.pack(content)] as const);
    return writeZip(this.source, { ...this.directory, entries }, new Map(replaced), new Map(added));
  }

  /** What was put in the place of a part, or added. */
  private written(name: string): Content | undefined {
    const entry = this.entries.get(key(name));
    return entry === undefined ? this.added.get(key(name))?.content : this.replaced.get(entry);
  }

  private entry(name: string): ZipEntry {
    const entry = this.entries.get(key(name));
    if (entry === undefined) throw new WorkbookError("DAMAGED_WORKBOOK", { part: name });
    return entry;
  }

  private unpack(entry: ZipEntry): Uint8Array {
    if (entry.encrypted) throw new WorkbookError("ENCRYPTED_WORKBOOK", { part: entry.name });
    const start = dataStart(viewOf(this.source), entry.offset);
    const packed = this.source.subarray(start, start + entry.packedSize);
    const content = this.unpacked(entry, packed);
    if (content.length !== entry.size || this.codec.crc32(content) !== entry.crc) {
      throw new WorkbookError("DAMAGED_WORKBOOK", { part: entry.name });
    }
    return content;
  }

  private unpacked(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) throw new WorkbookError("DAMAGED_WORKBOOK", { part: entry.name });
    try {
      // A part may give no more than it declared, which was held to the limits; a small one is let run up to where
      // limits begin, so that a wrong size is told from a bomb.
      const atMost = Math.max(entry.size, Math.min(this.limits.ratioFloor, this.limits.part));
      return this.codec.inflate(packed, entry.size, atMost);
    } catch (cause) {
      const code = cause instanceof OutputTooLong ? "WORKBOOK_TOO_LARGE" : "DAMAGED_WORKBOOK";
      throw new WorkbookError(code, { part: entry.name }, { cause });
    }
  }

  private pack(content: Content): Packed {
    if ("size" in content) return content;
    return { data: this.codec.deflate(content), size: content.length, crc: this.codec.crc32(content) };
  }
}

function encoded(content: Uint8Array | string): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}

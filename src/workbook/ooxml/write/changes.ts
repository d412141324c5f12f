import { WorkbookError } from "../../errors";
import { CONTENT_TYPES_PART, contentTypeOf, contentTypes } from "../contentTypes";
import type { Package } from "../package";
import { type Relation, relationsOf, relationsPartOf } from "../relations";
import { readWorkbookPart, type WorkbookPart } from "../workbookPart";
import { piecesOf, type SheetXml } from "./draftSheet";
import { encodedLike } from "./encoding";
import { addContentType, addRelation, NO_RELATIONS } from "./listings";
import { shellOf } from "./sheetShell";
import { refuseTorn } from "./verify";

const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";

/** The work on one package: what is read from it, what was changed in it, and what may not be changed. */
export class Changes {
  /** Parts that were given other content or added. */
  readonly changed = new Set<string>();
  /** The workbook as it was before any change. */
  readonly workbook: WorkbookPart;

  constructor(readonly package_: Package) {
    this.workbook = readWorkbookPart(package_);
  }

  text(part: string): string {
    return this.package_.text(part);
  }

  /**
   * Gives a part this text; nothing happens where it has it.
   *
   * @throws WorkbookError SIGNED_WORKBOOK, PROTECTED_WORKBOOK, DAMAGED_WORKBOOK
   */
  replace(part: string, text: string): void {
    const original = this.package_.read(part);
    const bytes = encodedLike(original, text);
    if (!isSame(original, bytes)) this.put(part, text, [bytes]);
  }

  /**
   * Edits what surrounds the cells of a worksheet; nothing happens where the edit changes nothing.
   *
   * @param edit gets the XML without the cells, and gives it back edited outside of `<sheetData>`.
   * @throws WorkbookError SIGNED_WORKBOOK, PROTECTED_WORKBOOK, DAMAGED_WORKBOOK
   */
  editSheet(part: string, edit: (shell: string) => string): void {
    const shell = shellOf(this.package_.read(part), part);
    const edited = edit(shell.text);
    if (edited !== shell.text) this.put(part, edited, shell.around(edited));
  }

  /**
   * Gives a worksheet other cells; what surrounds them is judged here, the cells are for the caller to judge.
   *
   * @returns whether that changes anything.
   * @throws WorkbookError SIGNED_WORKBOOK, PROTECTED_WORKBOOK, DAMAGED_WORKBOOK
   */
  replaceSheet(part: string, bytes: Uint8Array): boolean {
    if (isSame(this.package_.read(part), bytes)) return false;
    this.put(part, shellOf(bytes, part).text, [bytes]);
    return true;
  }

  /**
   * Adds a part, says what it is, and lets another refer to it.
   *
   * @param from the part whose relationships get a new one, to be found by `target`, relative to it.
   * @returns the id of the relationship.
   */
  add(
    part: string,
    contentType: string,
    content: string | SheetXml,
    from: { part: string; type: string; target: string },
  ): string {
    refuseTorn(typeof content === "string" ? content : content.head + content.tail, part);
    this.refuseLocked();
    if (typeof content === "string") this.package_.add(part, content);
    else this.package_.addLong(part, piecesOf(content));
    this.changed.add(part);
    this.replace(CONTENT_TYPES_PART, addContentType(this.text(CONTENT_TYPES_PART), part, contentType));
    const relationsPart = this.relationsPart(from.part);
    const { xml, id } = addRelation(this.text(relationsPart), from.type, from.target);
    this.replace(relationsPart, xml);
    return id;
  }

  /** The relationships of a part, begun where it has none. */
  private relationsPart(part: string): string {
    const name = relationsPartOf(part);
    if (this.package_.has(name)) return name;
    this.package_.add(name, NO_RELATIONS);
    this.changed.add(name);
    if (contentTypeOf(contentTypes(this.package_), name) === undefined) {
      const types = this.text(CONTENT_TYPES_PART);
      this.replace(CONTENT_TYPES_PART, addContentType(types, name, RELATIONSHIPS_TYPE));
    }
    return name;
  }

  /** Takes a part out. @throws WorkbookError SIGNED_WORKBOOK, PROTECTED_WORKBOOK */
  remove(part: string): void {
    this.refuseLocked();
    this.package_.remove(part);
    this.changed.delete(part);
  }

  /** What the workbook part refers to by a relationship of this kind, where the file has it. */
  related(kind: string): Relation | undefined {
    const relations = relationsOf(this.package_, this.workbook.partName);
    return relations.find(
      (relation) => relation.kind === kind && !relation.external && this.package_.has(relation.target),
    );
  }

  /** `text` is what is judged: the part's, or what surrounds the cells of a sheet. */
  private put(part: string, text: string, pieces: readonly Uint8Array[]): void {
    refuseTorn(text, part);
    this.refuseLocked();
    const [only, ...more] = pieces;
    if (only && more.length === 0) this.package_.replace(part, only);
    else this.package_.replaceLong(part, pieces);
    this.changed.add(part);
  }

  /**
   * A file patch would void a signature without a word, and a workbook that several people edit at a time (Excel's old
   * "Share Workbook") keeps a log of changes that would no longer fit it.
   */
  private refuseLocked(): void {
    const names = this.package_.names();
    if (names.some((name) => /^\/?_xmlsignatures[\\/]/i.test(name)))
      throw new WorkbookError("SIGNED_WORKBOOK");
    if (this.related("revisionHeaders")) throw new WorkbookError("PROTECTED_WORKBOOK", { reason: "shared" });
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}

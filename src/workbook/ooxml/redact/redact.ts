import { quotedSheet } from "../../cell";
import { ownSheetName } from "../../ownSheets";
import type { RedactedCopy, Redaction } from "../../redaction";
import { RELATIONSHIPS } from "../namespaces";
import { openPackage, type Package, type PackageOptions } from "../package";
import { relationsOf } from "../relations";
import { documentOf, element, treeOf } from "../tree";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../workbookPart";
import { chart } from "./charts";
import { NewParts } from "./copy";
import { followFormulas } from "./derived";
import { drawing } from "./drawings";
import type { OnSheet } from "./formats";
import { tellLeftParts } from "./left";
import { namesOf } from "./names";
import { plainPicture } from "./pictures";
import { Removals } from "./removals";
import { Scope } from "./scope";
import { copiedSheet, type Hung } from "./sheet";
import { Strings } from "./strings";
import { copiedStyles, copiedTheme } from "./styles";
import { table } from "./tables";

const TYPE = "application/vnd.openxmlformats-officedocument";
const WORKBOOK = "xl/workbook.xml";

/**
 * Makes a copy of a workbook for others. It is built from nothing, of the parts and elements that are known to be
 * needed; whatever is not known is left behind, so that nobody has to think of all that a file can hide.
 *
 * @throws WorkbookError; RangeError where no sheet would stay.
 */
export function redactedCopy(bytes: Uint8Array, redaction: Redaction, options: PackageOptions): RedactedCopy {
  return new Copier(openPackage(bytes, options), redaction, options).copy();
}

class Copier {
  private readonly workbook: WorkbookPart;
  private readonly sheets: readonly SheetEntry[];
  private readonly removals = new Removals();
  private readonly parts = new NewParts();
  private readonly strings: Strings;
  private readonly counts = { drawings: 0, charts: 0, tables: 0 };
  /** By the picture's part. */
  private readonly pictures = new Map<string, string | null>();
  private family: 0 | 1 = 0;

  constructor(
    private readonly package_: Package,
    private readonly redaction: Redaction,
    private readonly options: PackageOptions,
  ) {
    this.workbook = readWorkbookPart(package_);
    this.sheets = this.workbook.sheets.filter(
      ({ kind, name }) => kind === "worksheet" && redaction.sheets.has(name),
    );
    if (this.sheets.length === 0) throw new RangeError("a copy without sheets");
    const strings = this.related("sharedStrings");
    this.strings = Strings.of(
      strings === null ? null : package_.text(strings),
      strings ?? "",
      this.removals,
      redaction.isSecret,
    );
  }

  copy(): RedactedCopy {
    const { package_, workbook, redaction, removals, parts } = this;
    this.family = treeOf(package_.text(workbook.partName), workbook.partName).family;
    for (const sheet of workbook.sheets) {
      if (this.sheets.includes(sheet)) continue;
      const hidden = sheet.visibility !== "visible";
      removals.add(
        hidden ? "hiddenSheets" : sheet.kind === "worksheet" ? "ownSheets" : "otherSheets",
        sheet.name,
      );
    }
    const names = namesOf(workbook.definedNames, workbook.sheets, redaction, removals);
    const scope = new Scope(redaction, names.areas, names.secret);
    if (redaction.areas.length > 0) {
      followFormulas(
        scope,
        this.sheets.map(({ name, partName }) => ({
          name,
          part: partName,
          xml: () => package_.text(partName),
        })),
      );
    }

    parts.relate("", `${RELATIONSHIPS[this.family]}/officeDocument`, WORKBOOK);
    const listed = this.sheets.map((sheet, at) => {
      const part = `xl/worksheets/sheet${at + 1}.xml`;
      const on = { sheet: sheet.name, scope, removals };
      const hung = this.hung(sheet.partName, part, on);
      const xml = copiedSheet(package_.text(sheet.partName), sheet.partName, on, {
        strings: this.strings,
        hung,
        isFirst: at === 0,
      });
      parts.add(part, `${TYPE}.spreadsheetml.worksheet+xml`, xml);
      const id = parts.relate(WORKBOOK, this.kind("worksheet"), part);
      return element("sheet", { name: sheet.name, sheetId: String(at + 1), "r:id": id });
    });
    this.copyShared();
    // a plain workbook, whatever it was made of: a copy has no macros, and is no template
    parts.add(WORKBOOK, `${TYPE}.spreadsheetml.sheet.main+xml`, this.workbookXml(listed, names.kept));
    tellLeftParts(package_, workbook, this.sheets, removals);
    const pictures = [...this.pictures.values()].filter((part) => part !== null).length;
    return { bytes: parts.bytes(this.options.codec), removals: removals.all(), pictures };
  }

  /** Formats, colours and strings. */
  private copyShared(): void {
    const { package_, parts, redaction } = this;
    const styles = this.related("styles");
    if (styles !== null) {
      parts.add(
        "xl/styles.xml",
        `${TYPE}.spreadsheetml.styles+xml`,
        copiedStyles(package_.text(styles), styles, redaction),
      );
      parts.relate(WORKBOOK, this.kind("styles"), "xl/styles.xml");
    }
    const theme = this.related("theme");
    // a theme that shows pictures would lead to parts that are not in the copy
    const plain =
      theme !== null && relationsOf(package_, theme).length === 0
        ? copiedTheme(package_.text(theme), theme, redaction)
        : null;
    if (plain !== null) {
      parts.add("xl/theme/theme1.xml", `${TYPE}.theme+xml`, plain);
      parts.relate(WORKBOOK, this.kind("theme"), "xl/theme/theme1.xml");
    }
    if (this.strings.isEmpty) return;
    parts.add(
      "xl/sharedStrings.xml",
      `${TYPE}.spreadsheetml.sharedStrings+xml`,
      this.strings.document(this.family),
    );
    parts.relate(WORKBOOK, this.kind("sharedStrings"), "xl/sharedStrings.xml");
  }

  /** The drawing and the tables of a sheet. */
  private hung(from: string, part: string, on: OnSheet): Hung {
    const relations = new Map(relationsOf(this.package_, from).map((relation) => [relation.id, relation]));
    const target = (id: string, kind: string) => {
      const relation = relations.get(id);
      return relation?.kind === kind && !relation.external && this.package_.has(relation.target)
        ? relation.target
        : null;
    };
    return {
      drawing: (id) => {
        const source = target(id, "drawing");
        return source === null ? null : this.copyDrawing(source, part, on);
      },
      table: (id) => {
        const source = target(id, "table");
        if (source === null) return null;
        const { root, family } = treeOf(this.package_.text(source), source);
        const copied = table(root, this.counts.tables + 1, on);
        if (!copied) return null;
        this.counts.tables += 1;
        const name = `xl/tables/table${this.counts.tables}.xml`;
        this.parts.add(name, `${TYPE}.spreadsheetml.table+xml`, documentOf(copied, family));
        return this.parts.relate(part, this.kind("table"), name);
      },
    };
  }

  private copyDrawing(source: string, sheet: string, on: OnSheet): string | null {
    const { package_, parts } = this;
    const name = `xl/drawings/drawing${this.counts.drawings + 1}.xml`;
    const relations = new Map(relationsOf(package_, source).map((relation) => [relation.id, relation]));
    const { root, family, foreign } = treeOf(package_.text(source), source);
    on.removals.add("extensions", on.sheet, foreign);
    const xml = drawing(root, on, {
      chart: (id) => {
        const relation = relations.get(id);
        if (relation?.kind !== "chart" || relation.external || !package_.has(relation.target)) return null;
        const tree = treeOf(package_.text(relation.target), relation.target);
        const plain = chart(tree.root, on);
        if (!plain) return null;
        this.counts.charts += 1;
        const part = `xl/charts/chart${this.counts.charts}.xml`;
        parts.add(part, `${TYPE}.drawingml.chart+xml`, documentOf(plain, tree.family));
        return parts.relate(name, this.kind("chart"), part);
      },
      picture: (id) => {
        const relation = relations.get(id);
        if (relation?.kind !== "image" || relation.external || !package_.has(relation.target)) return null;
        const part = this.copyPicture(relation.target);
        return part === null ? null : parts.relate(name, this.kind("image"), part);
      },
    });
    if (!xml) return null;
    this.counts.drawings += 1;
    parts.add(name, `${TYPE}.drawing+xml`, documentOf(xml, family));
    return parts.relate(sheet, this.kind("drawing"), name);
  }

  private copyPicture(source: string): string | null {
    const known = this.pictures.get(source);
    if (known !== undefined) return known;
    const picture = plainPicture(this.package_.read(source));
    const part = picture && `xl/media/image${this.pictures.size + 1}.${picture.extension}`;
    if (picture && part) this.parts.add(part, picture.type, picture.bytes);
    this.pictures.set(source, part);
    return part;
  }

  private workbookXml(
    listed: readonly ReturnType<typeof element>[],
    kept: WorkbookPart["definedNames"],
  ): string {
    const places = new Map(this.sheets.map((sheet, at) => [this.workbook.sheets.indexOf(sheet), at]));
    const names = [
      ...kept.map(({ name, refersTo, hidden, localSheet }) =>
        element(
          "definedName",
          {
            name,
            ...(localSheet === null ? {} : { localSheetId: String(places.get(localSheet)) }),
            ...(hidden ? { hidden: "1" } : {}),
          },
          [refersTo],
        ),
      ),
      ...this.sheets.flatMap(({ own, name }) =>
        own === null
          ? []
          : [element("definedName", { name: ownSheetName(own), hidden: "1" }, [`${quotedSheet(name)}!$A$1`])],
      ),
    ];
    const children = [
      element("workbookPr", this.workbook.date1904 ? { date1904: "1" } : {}),
      element("bookViews", {}, [element("workbookView", { activeTab: "0" })]),
      element("sheets", {}, listed),
      ...(names.length === 0 ? [] : [element("definedNames", {}, names)]),
    ];
    return documentOf(element("workbook", {}, children), this.family);
  }

  private related(kind: string): string | null {
    const relation = this.workbook.relations.find((one) => one.kind === kind && !one.external);
    return relation && this.package_.has(relation.target) ? relation.target : null;
  }

  private kind(kind: string): string {
    return `${RELATIONSHIPS[this.family]}/${kind}`;
  }
}

import type { Area } from "../cell";
import { WorkbookError } from "../errors";
import { ownSheetName } from "../ownSheets";
import type { Edits, Progress, SheetSnapshot, Workbook } from "../port";
import { lookAtCells } from "./cellEdits";
import { type Circumstances, errorCode, isOfPrinting, workbookError } from "./errors";
import { marksOn } from "./marks";
import { readWorkbook, surveyWorkbook } from "./read";
import { areMany, carryOut, type Step } from "./steps";
import { askForParts, lastingKey, type WorkbookSurvey } from "./survey";
import { clearSteps, editsSteps } from "./write";

/**
 * The workbook that is open in Excel, through Office.js.
 *
 * A check takes three syncs: two to read (`readWorkbook`), and one to write, which relies on what was read just before.
 * What is written without a reading before it is preceded by a look of its own, as is what Excel refuses because the
 * workbook has changed since.
 *
 * @param namespaces of the custom XML parts that are read with the sheets, so that `part` needs no sync of its own
 */
export function excelWorkbook(namespaces: readonly string[] = []): ExcelWorkbook {
  return new OpenWorkbook(namespaces);
}

/** A workbook that a person looks at. */
export interface ExcelWorkbook extends Workbook {
  /** Applies the edits, and brings the sheet of one of their drafts to the front with the same sync. */
  applyAndShow(edits: Edits, draft: string): Promise<void>;
}

class OpenWorkbook implements ExcelWorkbook {
  /** What the last reading told, for the writing that follows it; null once that was used. */
  private survey: WorkbookSurvey | null = null;
  /** The parts that came with the last reading, each to be asked for once. */
  private parts = new Map<string, string | null>();
  /** The sheets as they were last given to whoever decides what is to be changed. */
  private given: readonly SheetSnapshot[] | null = null;
  private isLarge = false;
  /** As last read, or written, by `lastingKey`. */
  private merges: ReadonlyMap<string, readonly Area[]> = new Map();
  /** Whether Excel takes several syncs back as one. */
  private mergesUndo = true;

  constructor(private readonly namespaces: readonly string[]) {}

  async read(progress?: Progress, contentsOnly = false): Promise<readonly SheetSnapshot[]> {
    const { namespaces, isLarge } = this;
    const merges = contentsOnly ? this.merges : new Map();
    const reading = await inExcel("reading", (context) =>
      readWorkbook(context, { namespaces, isLarge, merges }, progress),
    );
    this.merges = new Map(reading.survey.sheets.map((sheet) => [lastingKey(sheet), sheet.merges]));
    this.isLarge = reading.isLarge;
    this.survey = reading.survey;
    this.parts = new Map(reading.parts);
    this.given = reading.sheets;
    return reading.sheets;
  }

  async apply(edits: Edits, progress?: Progress): Promise<void> {
    await this.applyEdits(edits, null, progress);
  }

  async applyAndShow(edits: Edits, draft: string): Promise<void> {
    await this.applyEdits(edits, draft);
  }

  private async applyEdits(edits: Edits, shown: string | null, progress?: Progress): Promise<void> {
    const namespaces = (edits.parts ?? []).map(({ namespace }) => namespace);
    const { given } = this;
    const stepsFor = (survey: WorkbookSurvey) =>
      editsSteps(edits, survey, shown, {
        atCells: (bySheet) =>
          inExcel("reading", (context) => lookAtCells(context, bySheet, { ...survey, given })),
        atMarks: ({ id, marks }) => inExcel("reading", (context) => marksOn(context, id, marks)),
      });
    try {
      await this.change(namespaces, stepsFor, progress);
      const written = edits.sheets.map(({ id, merges }) => [ownSheetName(id), merges] as const);
      this.merges = new Map([...this.merges, ...written]);
    } finally {
      for (const namespace of namespaces) this.parts.delete(namespace);
      if (edits.values !== undefined && edits.values.length > 0) this.given = null;
    }
  }

  async clear(): Promise<void> {
    // nothing tells of marks that came since the last reading: with formats that were pasted, or with an undo
    this.survey = null;
    await this.change([], async (survey) => clearSteps(survey));
  }

  async part(namespace: string): Promise<string | null> {
    const known = this.parts.get(namespace);
    if (known !== undefined) {
      this.parts.delete(namespace);
      return known;
    }
    return inExcel("reading", async (context) => {
      const found = context.workbook.customXmlParts.getByNamespace(namespace);
      found.load("items/id");
      await context.sync();
      const text = askForParts(context, new Map([[namespace, found.items.map(({ id }) => id)]]));
      // eslint-disable-next-line office-addins/load-object-before-read -- the length of a list comes with its items
      if (found.items.length > 0) await context.sync();
      return text().get(namespace) ?? null;
    });
  }

  /** Writes; where Excel no longer finds what was read, looks again and writes once more, which leaves the same. */
  private async change(
    namespaces: readonly string[],
    stepsFor: (survey: WorkbookSurvey) => Promise<readonly Step[]>,
    progress?: Progress,
  ): Promise<void> {
    const known = this.takeSurvey(namespaces);
    try {
      await this.changeOnce(known, namespaces, stepsFor, progress);
    } catch (error) {
      const isStale = known !== null && error instanceof WorkbookError && isOutdated(error);
      if (errorCode(error) !== "UndoNotSupported" && !isStale) throw error;
      await this.changeOnce(null, namespaces, stepsFor, progress).catch((again: unknown) => {
        // a sheet that was there when it was read is no mistake of those who ask for something on it
        throw isStale && again instanceof RangeError ? error : again;
      });
    }
  }

  private async changeOnce(
    known: WorkbookSurvey | null,
    namespaces: readonly string[],
    stepsFor: (survey: WorkbookSurvey) => Promise<readonly Step[]>,
    progress?: Progress,
  ): Promise<void> {
    const survey = known ?? (await inExcel("reading", (context) => surveyWorkbook(context, namespaces)));
    const steps = await stepsFor(survey);
    if (steps.length === 0) return;
    const during = survey.readOnly ? "writingReadOnly" : "writing";
    const work = async (context: Excel.RequestContext) => {
      await carryOut(context, steps, (done, of) => progress?.("write", done, of)).catch((error) => {
        if (!isOfPrinting(error)) throw error;
      });
    };
    if (!this.mergesUndo || !areMany(steps) || !isSupported("1.20")) return inExcel(during, work);
    try {
      // one undo for all of it; a sync by itself is one anyway
      await inExcel(during, work, { mergeUndoGroup: true });
    } catch (error) {
      if (error instanceof Error && errorCode(error.cause) === "UndoNotSupported") {
        this.mergesUndo = false;
        throw error.cause;
      }
      throw error;
    }
  }

  /** What was read just before, where it tells of these custom XML parts; it serves once. */
  private takeSurvey(namespaces: readonly string[]): WorkbookSurvey | null {
    const { survey } = this;
    this.survey = null;
    return survey && namespaces.every((namespace) => survey.parts.has(namespace)) ? survey : null;
  }
}

/** @throws WorkbookError in the place of an error of Excel's */
export async function inExcel<T>(
  during: Circumstances,
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw workbookError(error, during);
  }
}

function isSupported(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** A cell that holds something else is not outdated knowledge of ours, but of those who asked for the change. */
function isOutdated({ code, data }: WorkbookError): boolean {
  return code === "WORKBOOK_CHANGED" && data.cell === undefined;
}

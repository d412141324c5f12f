import type { Brain, CheckSettings, EditsAsked } from "../pane/brain/brain";
import { problemOf } from "../pane/brain/problems";
import type { PaneHost } from "../pane/host";
import { checkSettings, settingsIn } from "../pane/state/settings";
import { MAPPING_NAMESPACE } from "../roster/mapping/namespace";
import { FINDINGS_ID } from "../sheets/findings";
import { paneWords } from "../text/pane";
import type { Language } from "../text/words";
import type { ExcelWorkbook } from "../workbook/excel/workbook";
import { portableCodec } from "../workbook/ooxml/codec/portable";
import { newWorkbook } from "../workbook/ooxml/newWorkbook";
import type { SheetDraft } from "../workbook/port";
import { alone, noticeSheet, withNotice } from "./notice";

/** What the buttons of the ribbon need. */
export interface RibbonHost extends Pick<PaneHost, "name" | "deliver" | "settings"> {
  readonly workbook: ExcelWorkbook;
  readonly brain: Brain;
  /** Of Excel; a language that was chosen in the pane wins. */
  readonly language: Language;
  /** ISO date. */
  today(): string;
}

/** The buttons that work with the pane closed. None of them fails: what goes wrong is told on a sheet. */
export interface Ribbon {
  check(): Promise<void>;
  checkQuota(): Promise<void>;
  summarise(): Promise<void>;
  clearMarks(): Promise<void>;
}

export function ribbon(host: RibbonHost): Ribbon {
  return {
    check: () => told(host, "check", (settings) => check(host, settings, { what: "marks" })),
    checkQuota: () =>
      told(host, "check", (settings) => check(host, settings, { what: "marks", only: "quota" })),
    summarise: () => told(host, "summarise", (settings) => summarise(host, settings)),
    clearMarks: () => told(host, "clearMarks", () => host.workbook.clear()),
  };
}

/** Does the work; where it fails, says so on the sheet of findings, or in a new workbook where none can be written. */
async function told(
  host: RibbonHost,
  what: "check" | "summarise" | "clearMarks",
  work: (settings: CheckSettings) => Promise<void>,
): Promise<void> {
  let { language } = host;
  try {
    const settings = checkSettings(settingsIn(await host.settings.read()), host.today(), language);
    language = settings.language;
    await work(settings);
  } catch (error) {
    const { notDone } = paneWords(language).ribbon;
    await leave(host, noticeSheet(notDone[what], problemOf(error, language), language));
  }
}

async function check(
  { workbook, brain, ...host }: RibbonHost,
  settings: CheckSettings,
  asked: EditsAsked,
): Promise<void> {
  await look({ workbook, brain, ...host }, settings);
  const edits = await brain.edits(asked);
  try {
    await workbook.applyAndShow(edits, FINDINGS_ID);
  } catch (error) {
    // a protected list cannot be marked, and may still be told of
    const [findings] = edits.sheets;
    if (findings === undefined) throw error;
    const { message, hint } = problemOf(error, settings.language, true);
    const { notMarked } = paneWords(settings.language).ribbon;
    await leave({ workbook, ...host }, withNotice(findings, [notMarked, message, hint]));
  }
}

async function summarise(host: RibbonHost, settings: CheckSettings): Promise<void> {
  await look(host, settings);
  const edits = await host.brain.edits({ what: "summaries", frame: null });
  const [first] = edits.sheets;
  if (first !== undefined) await host.workbook.applyAndShow(edits, first.id);
}

/** Reads the workbook and checks it. */
async function look({ workbook, brain, name }: RibbonHost, settings: CheckSettings): Promise<void> {
  const sheets = await workbook.read();
  const kept = await workbook.part(MAPPING_NAMESPACE);
  await brain.check({ workbook: await name(), sheets, kept, settings });
}

/** Leaves a sheet where the person sees it. */
async function leave(
  { workbook, deliver }: Pick<RibbonHost, "workbook" | "deliver">,
  sheet: SheetDraft,
): Promise<void> {
  try {
    await workbook.applyAndShow({ marks: null, sheets: [sheet] }, sheet.id);
  } catch {
    const fresh = newWorkbook([{ ...sheet, rows: [], merges: [] }], portableCodec);
    await fresh.apply({ marks: null, sheets: [alone(sheet)] });
    // where Excel takes nothing at all, there is no place left to say so
    await deliver(`${sheet.title}.xlsx`, fresh.bytes()).catch(() => undefined);
  }
}

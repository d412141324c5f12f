import type { Plan } from "../../law/plan";
import { PLAN_ID, planSheet, readPlanSheet } from "../../sheets/plan";
import { planToWrite } from "../../tasks/plan";
import { textIn } from "../../text/text";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import type { Limits } from "../../workbook/ooxml/limits";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import type { SheetSnapshot } from "../../workbook/port";
import { fileOf, outOf } from "../args";
import { planNamed } from "../asked";
import type { Command, Given, Voice } from "../command";
import { readInput } from "../input";
import type { Io } from "../io";
import { plansJson } from "../lists";
import { destination, writeCopy } from "../output";
import { progressLine } from "../progress";

/**
 * Writes a copy of a workbook with the plan in its sheet "Kế hoạch", to be edited there. Marks of an earlier check
 * are taken away: they told of another plan.
 */
export const plan: Command = { name: "plan", options: { plan: "string", out: "string" }, words: 1, run };

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const file = fileOf(given);
  const wished = given.value("plan");
  const out = outOf(given);
  const text = textIn(voice.language);
  const named = wished === null ? null : await planNamed(wished);
  const bytes = await readInput(file, given.limits);
  const place = await destination(out, file, given.limits);

  const progress = progressLine(io.stderr, text);
  let written: Plan;
  let sheet: SheetSnapshot;
  let kept: string | null;
  try {
    const workbook = openWorkbook(bytes, { codec: nodeCodec, limits: given.limits });
    const office = await workbook.read(progress.report);
    written = named ?? planToWrite(office, io.today());
    await workbook.apply({ marks: [], sheets: [planSheet(written, voice.language)] }, progress.report);
    const next = workbook.bytes();
    sheet = await writtenSheet(next, given.limits);
    kept = await writeCopy(place, next, withSheet(office, sheet));
  } finally {
    progress.end();
  }

  if (kept !== null) io.stderr.write(`${text.terminal.kept({ kept })}\n`);
  io.stdout.write(
    voice.json
      ? `${JSON.stringify(plansJson([written]), null, 2)}\n`
      : `${text.terminal.planWritten({ title: written.title, id: written.id, sheet: sheet.name, out: place.out })}\n`,
  );
  return 0;
}

/** The sheet as anybody will read it from the file. @throws Error where it does not give a plan back */
async function writtenSheet(bytes: Uint8Array, limits: Limits): Promise<SheetSnapshot> {
  const sheets = await openWorkbook(bytes, { codec: nodeCodec, limits }).read();
  const sheet = sheets.find(({ own }) => own === PLAN_ID);
  const read = sheet && readPlanSheet(sheet);
  if (!sheet || !read?.plan || read.unread.length > 0) throw new Error("the plan cannot be read back");
  return sheet;
}

/** What the copy must hold: every sheet of the office as it was, and this one. */
function withSheet(office: readonly SheetSnapshot[], sheet: SheetSnapshot): readonly SheetSnapshot[] {
  const replaced = office.map((one) => (one.own === PLAN_ID ? sheet : one));
  return replaced.includes(sheet) ? replaced : [...office, sheet];
}

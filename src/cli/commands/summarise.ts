import path from "node:path";
import type { Report } from "../../check/report";
import { reasonOf, resultLine } from "../../sheets/wording";
import { checkSheets } from "../../tasks/check";
import { type Summaries, summariesOf } from "../../tasks/summaries";
import { type Text, textIn } from "../../text/text";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import { CHECKED_OPTIONS, checkedArguments, frameOf, outOf } from "../args";
import { planNamed, requestOf } from "../asked";
import type { Command, Given, Voice } from "../command";
import { readInput } from "../input";
import { type Io, plain } from "../io";
import { COLUMNS_OPTION, mappingFor, tellCorrections } from "../mapping";
import { type Destination, destination, writeCopy } from "../output";
import { progressLine } from "../progress";
import { headJson } from "../report";

/**
 * Writes the summaries for the level above into a copy. What somebody typed into the summaries of the file, or of the
 * copy that an earlier run wrote, is kept; so are marks, and every sheet of the office's.
 */
export const summarise: Command = {
  name: "summarise",
  options: { ...CHECKED_OPTIONS, ...COLUMNS_OPTION, out: "string", frame: "string" },
  words: 1,
  run,
};

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const args = checkedArguments(given);
  const out = outOf(given);
  const frame = frameOf(given);
  const text = textIn(voice.language);
  const named = args.plan === null ? null : await planNamed(args.plan);
  const bytes = await readInput(args.file, given.limits);
  const place = await destination(out, args.file, given.limits);

  const progress = progressLine(io.stderr, text);
  let done: Done;
  let kept: string | null;
  try {
    const workbook = openWorkbook(bytes, { codec: nodeCodec, limits: given.limits });
    const sheets = await workbook.read(progress.report);
    const mapping = await mappingFor(given, workbook);
    const report = checkSheets(sheets, mapping, requestOf(args, named, io));
    // of a summary that the file has not, the one of the copy written before
    const summaries = summariesOf(report, frame, [...sheets, ...(place.earlier?.sheets ?? [])]);
    await workbook.apply({ marks: null, sheets: summaries.drafts }, progress.report);
    kept = await writeCopy(place, workbook.bytes(), sheets);
    done = { report, ...summaries };
  } finally {
    progress.end();
  }

  tellCorrections(done.report.roster, text, io);
  io.stdout.write(
    voice.json ? `${JSON.stringify(doneJson(done, place), null, 2)}\n` : plain(doneText(done, place, text)),
  );
  if (kept !== null) io.stderr.write(`${text.terminal.kept({ kept })}\n`);
  return done.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

interface Done extends Summaries {
  readonly report: Report;
}

function doneJson({ report, drafts, absent, frame, open }: Done, { target }: Destination): object {
  return {
    schema: "xep-loai/summary@1",
    ...headJson(report),
    frame,
    out: path.basename(target),
    sheets: drafts.map(({ id, title, rows }) => ({ id, title, rows: rows.length })),
    absent,
    open,
  };
}

function doneText({ report, drafts, absent, frame, open }: Done, { out }: Destination, text: Text): string {
  const words = text.summarise;
  const lines = [
    words.written({ sheets: drafts.length, out }),
    ...drafts.map(({ title }) => words.sheet({ title })),
    ...absentLines(absent, text),
    words.frame[frame],
    ...(open.length > 0 ? [words.open({ parts: open.map((part) => words.openParts[part]) })] : []),
    words.findings({ result: resultLine(report, text) }),
  ];
  return `${lines.join("\n")}\n`;
}

/** The summaries that were not written, each with the reason. */
function absentLines(absent: Summaries["absent"], text: Text): readonly string[] {
  const { notWritten, nobody, without } = text.summarise;
  const lines = absent.map(({ title, reason, needs }) =>
    without({ title, reason: reason === "nobody" ? nobody : reasonOf({ reason, needs }, text) }),
  );
  return lines.length > 0 ? [notWritten, ...lines] : [];
}

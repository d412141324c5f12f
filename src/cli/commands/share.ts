import path from "node:path";
import packageJson from "../../../package.json";
import { canonicalHeading } from "../../roster";
import { FIELDS } from "../../roster/fields";
import type { Roster } from "../../roster/model";
import { shareCopy } from "../../tasks/share";
import { textIn } from "../../text/text";
import { type WishedColumn, wishedColumn } from "../../upward/share/columns";
import type { Shared } from "../../upward/share/shared";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import { CHECKED_OPTIONS, checkedArguments, outOf } from "../args";
import { planNamed, requestOf } from "../asked";
import type { Command, Given, Voice } from "../command";
import { CommandError, usageError } from "../errors";
import { readInput } from "../input";
import { type Io, plain } from "../io";
import { COLUMNS_OPTION, mappingFor } from "../mapping";
import { destinationOf, writeCopy } from "../output";
import { progressLine } from "../progress";
import { sharedJson, sharedText } from "../sharedText";

/** Writes the copy for the level above: without what is private, with a slip and a seal. */
export const share: Command = {
  name: "share",
  options: { ...CHECKED_OPTIONS, ...COLUMNS_OPTION, out: "string", redact: "string", marks: "string" },
  words: 1,
  run,
};

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const args = checkedArguments(given);
  const out = outOf(given);
  const keepMarks = keepsMarks(given.value("marks"));
  const text = textIn(voice.language);
  const named = args.plan === null ? null : await planNamed(args.plan);
  const bytes = await readInput(args.file, given.limits);
  const place = await destinationOf(out, [args.file], given.limits);

  const progress = progressLine(io.stderr, text);
  let done: Shared;
  let kept: string | null;
  try {
    const options = { codec: nodeCodec, limits: given.limits };
    const workbook = openWorkbook(bytes, options);
    const request = {
      check: requestOf(args, named, io),
      mapping: await mappingFor(given, workbook),
      wished: (roster: Roster) => wishedColumns(given.value("redact"), roster),
      keepMarks,
      language: voice.language,
      product: packageJson.version,
    };
    const made = await shareCopy(workbook, request, options, progress.report);
    done = made.done;
    kept = await writeCopy(place, made.bytes, made.copied);
  } finally {
    progress.end();
  }

  io.stdout.write(
    voice.json
      ? `${JSON.stringify(sharedJson(done, path.basename(place.target)), null, 2)}\n`
      : plain(sharedText(done, voice.language)),
  );
  if (kept !== null) io.stderr.write(`${text.terminal.kept({ kept })}\n`);
  if (!voice.json) io.stdout.write(`${text.share.written({ out: place.out })}\n`);
  return done.report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function keepsMarks(value: string | null): boolean {
  if (value === null || value === "remove") return false;
  if (value === "keep") return true;
  throw new CommandError("USAGE", (words) => words.share.badMarks({ value }));
}

/** The columns of `--redact`; headings may have commas in them. @throws CommandError USAGE */
function wishedColumns(redact: string | null, roster: Roster): WishedColumn[] {
  if (redact === null) return [];
  const whole = wishedColumn(redact, roster);
  if (whole) return [whole];
  const words = redact.split(/[,;]/).map((word) => word.trim());
  const named = words.filter((word) => word !== "");
  if (named.length === 0) throw usageError((usage) => usage.missingValue({ option: "--redact" }));
  const wished = named.map((word) => {
    const column = wishedColumn(word, roster);
    if (column) return column;
    const fields = FIELDS.map((field) => `${field} (${canonicalHeading(field)})`).join(", ");
    throw new CommandError("USAGE", (text) => text.share.unknownColumn({ word, fields }));
  });
  return [...new Map(wished.map((one) => [one.field ?? one.name, one])).values()];
}

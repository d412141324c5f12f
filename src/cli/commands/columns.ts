import path from "node:path";
import { describe } from "../../roster/mapping/described";
import { take } from "../../tasks/check";
import { keptPart, storedMapping } from "../../tasks/mapping";
import { textIn } from "../../text/text";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import type { CustomPart } from "../../workbook/port";
import { fileOf } from "../args";
import { columnsJson } from "../columns";
import { columnsText } from "../columnsText";
import type { Command, Given, Voice } from "../command";
import { readInput } from "../input";
import type { Io } from "../io";
import { COLUMNS_OPTION, mappingGiven } from "../mapping";
import { destination, writeCopy } from "../output";
import { progressLine } from "../progress";

/**
 * Tells what every sheet of a workbook was taken for, whether it is a roster or not, and writes a copy that keeps what
 * the clerk says of its columns. Marks of an earlier check are taken away there: they told of another reading.
 */
export const columns: Command = {
  name: "columns",
  options: { ...COLUMNS_OPTION, out: "string" },
  words: 1,
  run,
};

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const file = fileOf(given);
  const out = given.value("out");
  const text = textIn(voice.language);
  const said = await mappingGiven(given);
  const bytes = await readInput(file, given.limits);
  const place = out === null ? null : await destination(out, file, given.limits);

  const progress = progressLine(io.stderr, text);
  let told: string;
  let kept: string | null = null;
  let part: CustomPart | null = null;
  try {
    const workbook = openWorkbook(bytes, { codec: nodeCodec, limits: given.limits });
    const office = await workbook.read(progress.report);
    const mapping = said ?? (await storedMapping(workbook));
    const { sheets, roster } = take(office, mapping);
    const described = describe(sheets, roster);
    const name = path.basename(file);
    const from = said ? "file" : mapping ? "workbook" : null;
    told = voice.json
      ? `${JSON.stringify(columnsJson(name, described, roster, from), null, 2)}\n`
      : columnsText(name, described, roster, voice.language, io.stdout.columns);
    if (place) {
      part = keptPart(mapping, sheets);
      await workbook.apply({ marks: [], sheets: [], parts: [part] }, progress.report);
      kept = await writeCopy(place, workbook.bytes(), office);
    }
  } finally {
    progress.end();
  }

  io.stdout.write(told);
  if (kept !== null) io.stderr.write(`${text.terminal.kept({ kept })}\n`);
  if (place && !voice.json) {
    const { stored, nothingStored } = text.columns;
    io.stdout.write(`${part?.xml ? stored(place) : nothingStored(place)}\n`);
  }
  return 0;
}

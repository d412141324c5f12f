import path from "node:path";
import { shownAt } from "../../roster";
import { textIn } from "../../text/text";
import type { Language } from "../../text/words";
import { SEAL_NAMESPACE } from "../../upward/seal/document";
import { type SealBreak, type SealCheck, verifySeal } from "../../upward/seal/verify";
import { nodeCodec } from "../../workbook/ooxml/codec/node";
import { openWorkbook } from "../../workbook/ooxml/workbook";
import type { SheetSnapshot } from "../../workbook/port";
import { fileOf } from "../args";
import type { Command, Given, Voice } from "../command";
import { readInput } from "../input";
import { type Io, plain } from "../io";

/** Tells whether a workbook is what was sealed; its status is 1 where it is not, or where nobody can tell. */
export const verify: Command = { name: "verify", options: {}, words: 1, run };

async function run(given: Given, voice: Voice, io: Io): Promise<number> {
  const file = fileOf(given);
  const workbook = openWorkbook(await readInput(file, given.limits), {
    codec: nodeCodec,
    limits: given.limits,
  });
  const sheets = await workbook.read();
  const check = verifySeal(sheets, await workbook.part(SEAL_NAMESPACE));
  const name = path.basename(file);
  io.stdout.write(
    voice.json
      ? `${JSON.stringify(verifiedJson(name, check), null, 2)}\n`
      : plain(verifiedText(name, check, sheets, voice.language)),
  );
  return check.state === "intact" ? 0 : 1;
}

/** More rows would say no more. */
const BREAKS_TOLD = 20;

function verifiedText(
  file: string,
  check: SealCheck,
  sheets: readonly SheetSnapshot[],
  language: Language,
): string {
  const words = textIn(language).share.verified;
  const lines = [words[check.state]({ file })];
  if (check.state === "broken") {
    const told = check.breaks.slice(0, BREAKS_TOLD).map((one) => `  - ${breakLine(one, sheets, language)}`);
    lines.push(...told);
    const more = check.breaks.length - told.length;
    if (more > 0) lines.push(`  ${words.more({ more })}`);
  }
  if ("seal" in check) {
    const { year, plan, product, rules, asOf, sheets: sealed } = check.seal;
    lines.push(
      words.made({ year, plan, product, rules, asOf }),
      words.covers({ sheets: sealed.map(({ name: sheet }) => sheet) }),
      words.code({ code: check.code }),
    );
    lines.push(check.state === "intact" ? words.compare : words.ask);
  }
  return `${lines.join("\n")}\n`;
}

/** What differs, with how the row begins: whose row it is. */
function breakLine(broken: SealBreak, sheets: readonly SheetSnapshot[], language: Language): string {
  const words = textIn(language).share.breaks;
  if (broken.kind === "statement") return words.statement;
  if (!("row" in broken)) return words[broken.kind]({ sheet: broken.sheet });
  const { sheet: name, row } = broken;
  const sheet = sheets.find((one) => one.name === name);
  const width = sheet?.rows.find(({ index }) => index === row)?.cells.length ?? 0;
  const texts = Array.from({ length: Math.min(width, TEXTS_LOOKED_AT) }, (_, column) =>
    sheet ? shownAt(sheet, { row, column }) : "",
  ).filter((text) => text !== "");
  const begins = broken.kind === "removed" ? "" : texts.slice(0, TEXTS_TOLD).join(" · ");
  return words[broken.kind]({ sheet: name, row: row + 1, begins });
}

/** Number, name and post stand in the first columns. */
const TEXTS_LOOKED_AT = 12;
const TEXTS_TOLD = 3;

/** "xep-loai/seal-check@1": rows as Excel counts them. */
function verifiedJson(workbook: string, check: SealCheck): object {
  const head = { schema: "xep-loai/seal-check@1", workbook, state: check.state };
  if (!("seal" in check)) return head;
  const { sheets, ...said } = check.seal;
  return {
    ...head,
    code: check.code,
    sealed: { ...said, sheets: sheets.map(({ name, area }) => ({ name, area })) },
    breaks:
      check.state === "broken"
        ? check.breaks.map((one) => ("row" in one ? { ...one, row: one.row + 1 } : one))
        : [],
  };
}

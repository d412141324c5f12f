import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { WorkbookError } from "../../../../src/workbook/errors";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { redactedCopy } from "../../../../src/workbook/ooxml/redact/redact";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { CellValue, SheetSnapshot } from "../../../../src/workbook/port";
import { packageFaults } from "../write/packageFaults";

const CORPUS = path.join(__dirname, "../../../../../shared/corpus");
const here = existsSync(CORPUS);

(here ? describe : describe.skip)(
  "copies for others of workbooks that nobody here wrote (skipped where ../shared/corpus is absent)",
  () => {
    const folders = here
      ? readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      : [];

    test.each(folders.map(({ name }) => name))("%s: sound, and with the same values", async (folder) => {
      const faults: string[] = [];
      for (const file of readdirSync(path.join(CORPUS, folder))) {
        const bytes = new Uint8Array(readFileSync(path.join(CORPUS, folder, file)));
        try {
          faults.push(...(await faultsOfCopy(bytes)).map((fault) => `${file}: ${fault}`));
        } catch (error) {
          if (!(error instanceof WorkbookError)) throw new Error(file, { cause: error });
        }
      }
      expect(faults).toEqual([]);
    });
  },
);

async function faultsOfCopy(bytes: Uint8Array): Promise<string[]> {
  const visible = (await openWorkbook(bytes, { codec: nodeCodec }).read()).filter(
    ({ visibility }) => visibility === "visible",
  );
  if (visible.length === 0) return [];
  const asked = { sheets: new Set(visible.map(({ name }) => name)), areas: [], isSecret: () => false };
  const copy = redactedCopy(bytes, asked, { codec: nodeCodec });
  const parts = new Map(Object.entries(unzipSync(copy.bytes)));
  const after = await openWorkbook(copy.bytes, { codec: nodeCodec }).read();
  return [
    ...packageFaults(parts, parts.keys()),
    ...visible.flatMap((sheet, at) => {
      const copied = after[at];
      return copied && JSON.stringify(shown(copied)) === JSON.stringify(shown(sheet))
        ? []
        : [`values of ${sheet.name}`];
    }),
  ];
}

/** A formula that leads out of the copy and was never calculated leaves an empty cell. */
function shown({ name, rows, merges, hiddenColumns, own }: SheetSnapshot) {
  const value = (one: CellValue) =>
    one !== null && typeof one === "object" && "error" in one && one.error === "UNCALCULATED" ? null : one;
  const written = rows.map(({ index, cells, hidden }) => {
    const values = cells.map(value);
    return { index, hidden, cells: values.slice(0, values.findLastIndex((one) => one !== null) + 1) };
  });
  return { name, own, merges, hiddenColumns, rows: written.filter(({ cells }) => cells.length > 0) };
}

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { nodeCodec } from "../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../src/workbook/ooxml/workbook";
import { ROSTER, xlsx } from "../workbook/fixture";
import { DRAFT, MARKS } from "../workbook/ooxml/write/marked";
import type { PartMap } from "./mutations";

const SAMPLES = path.join(__dirname, "../../assets/samples");

/** Workbooks to begin from: a small one, the same marked, and one as an office keeps it. */
export async function bases(): Promise<readonly PartMap[]> {
  const small = xlsx(ROSTER);
  const marked = openWorkbook(small, { codec: nodeCodec });
  await marked.apply({ marks: MARKS, sheets: [DRAFT] });
  const sample = new Uint8Array(readFileSync(path.join(SAMPLES, "huyen-mau-2023.xlsx")));
  return [small, marked.bytes(), sample].map((bytes) => new Map(Object.entries(unzipSync(bytes))));
}

const CORPUS = path.join(__dirname, "../../../shared/corpus");
/** Larger ones take longer than they tell. */
const LARGEST = 30_000;
const EVERY = 25;

/** Some of the workbooks of others, where they are here: charts, tables, notes and what else Excel writes. */
export function corpusBases(): readonly PartMap[] {
  if (!existsSync(CORPUS)) return [];
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name) && statSync(path.join(CORPUS, name)).size < LARGEST)
    .sort();
  return files
    .filter((_, index) => index % EVERY === 0)
    .flatMap((name) => {
      try {
        const bytes = new Uint8Array(readFileSync(path.join(CORPUS, name)));
        openWorkbook(bytes, { codec: nodeCodec });
        return [new Map(Object.entries(unzipSync(bytes)))];
      } catch {
        return [];
      }
    });
}

/** The parts as a file. Names that differ are kept apart even where only their case does. */
export function packed(parts: PartMap): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: "2023-12-26T00:00:00" });
}

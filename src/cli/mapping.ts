import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Mapping } from "../roster/mapping/mapping";
import { MappingError, parseMapping } from "../roster/mapping/mappingFile";
import type { Roster } from "../roster/model";
import { correctionLines } from "../sheets/reading";
import { storedMapping } from "../tasks/mapping";
import type { Text } from "../text/text";
import type { Workbook } from "../workbook/port";
import type { Given, OptionKind } from "./command";
import { usageError } from "./errors";
import { type Io, plain } from "./io";

/** The option of every command that reads a roster. */
export const COLUMNS_OPTION = { columns: "string" } as const satisfies Record<string, OptionKind>;

/**
 * What the clerk says of the tables of a workbook: the file of `--columns`, else what the workbook keeps; null where
 * nothing is said.
 *
 * @throws CommandError USAGE where the file is no mapping, WorkbookError
 */
export async function mappingFor(given: Given, workbook: Workbook): Promise<Mapping | "unreadable" | null> {
  return (await mappingGiven(given)) ?? storedMapping(workbook);
}

/** The mapping of `--columns`; null where none was given. @throws CommandError USAGE */
export async function mappingGiven(given: Given): Promise<Mapping | null> {
  const name = given.value("columns");
  return name === null ? null : mappingIn(name);
}

async function mappingIn(name: string): Promise<Mapping> {
  const file = path.basename(name);
  const bytes = await readFile(name).catch(() => null);
  if (bytes === null) throw usageError((usage) => usage.noMapping({ file }));
  try {
    return parseMapping(JSON.parse(textOf(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) throw usageError((usage) => usage.mappingNotJson({ file }));
    if (!(error instanceof MappingError)) throw error;
    const { problem, property } = error;
    throw usageError((usage) => usage.mappingProblem({ file, problem, property }));
  }
}

/** UTF-8, or UTF-16 as Windows PowerShell writes what is sent to a file; a byte order mark is no part of it. */
function textOf(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(bytes);
}

/** Tells people, beside what is printed for programs, what has become of the clerk's corrections. */
export function tellCorrections({ corrections }: Roster, text: Text, io: Io): void {
  for (const line of correctionLines(corrections, text)) io.stderr.write(plain(`${line}\n`));
}

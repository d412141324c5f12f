import { closeSync, openSync, rmdirSync, rmSync, writeSync } from "node:fs";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileWriter } from "hyparquet-writer";
import { ParquetTable } from "../upward/export/parquet";
import type { ExportValue } from "../upward/export/rows";
import { type ExportColumn, SCHEMA, TABLES, type TableName } from "../upward/export/schema";
import { csvHead, csvLine, jsonLine } from "../upward/export/text";
import { CommandError, usageError } from "./errors";

export const FORMATS = ["parquet", "csv", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** JSON is written as JSON Lines: a file of any length is read line by line. */
const ENDINGS: Readonly<Record<Format, string>> = { parquet: "parquet", csv: "csv", json: "jsonl" };
/** What describes the tables to programs. */
const DESCRIPTION = "schema.json";
/** So many characters are kept before they are written. */
const PIECE = 1_000_000;

interface TableFile {
  add(values: readonly ExportValue[]): void;
  finish(): void;
  /** Lets go of the file: where one is open, Windows does not take it away. */
  close(): void;
}

/** The files of an export: each under another name until all are whole. */
export class ExportFiles {
  private readonly tables = new Map<TableName, TableFile>();
  private readonly counts = new Map<TableName, number>();
  private isFinished = false;

  /** @param made the topmost folder that was not there before; undefined where all were */
  private constructor(
    private readonly folder: string,
    private readonly format: Format,
    private readonly made: string | undefined,
  ) {
    for (const table of TABLES) {
      this.tables.set(table, openTable(format, this.unfinished(table), SCHEMA[table]));
      this.counts.set(table, 0);
    }
  }

  /**
   * Makes the folder, where it is not there, and opens a file for each table.
   *
   * @throws CommandError USAGE where something of these names stands there already, or nothing can be written.
   */
  static async in(folder: string, format: Format): Promise<ExportFiles> {
    const names = [...TABLES.map((table) => `${table}.${ENDINGS[format]}`), DESCRIPTION];
    try {
      const made = await mkdir(folder, { recursive: true });
      for (const name of names) {
        if (await stat(path.join(folder, name)).catch(() => null)) {
          throw new CommandError("USAGE", (text) => text.export.exists({ folder, name }));
        }
      }
      return new ExportFiles(folder, format, made);
    } catch (error) {
      if (error instanceof CommandError) throw error;
      const reason = (error as NodeJS.ErrnoException).code ?? "?";
      throw usageError((usage) => usage.outNotWritable({ out: folder, reason }));
    }
  }

  add(table: TableName, values: readonly ExportValue[]): void {
    this.tables.get(table)?.add(values);
    this.counts.set(table, this.rowsOf(table) + 1);
  }

  rowsOf(table: TableName): number {
    return this.counts.get(table) ?? 0;
  }

  /** Ends every file and gives it its name. @returns the names, in the order of the tables. */
  async finish(): Promise<readonly string[]> {
    for (const table of this.tables.values()) table.finish();
    const names: string[] = [];
    for (const table of TABLES) {
      const name = `${table}.${ENDINGS[this.format]}`;
      await rename(this.unfinished(table), path.join(this.folder, name));
      names.push(name);
    }
    await writeFile(path.join(this.folder, DESCRIPTION), `${JSON.stringify({ tables: SCHEMA }, null, 2)}\n`);
    this.isFinished = true;
    return names;
  }

  /** Takes away what was begun, unless it was finished: the files, and the folders that were made for them. */
  abandon(): void {
    if (this.isFinished) return;
    for (const table of this.tables.values()) table.close();
    for (const table of TABLES) rmSync(this.unfinished(table), { force: true });
    if (this.made === undefined) return;
    const last = path.resolve(this.made);
    for (let at = path.resolve(this.folder); at.startsWith(last); at = path.dirname(at)) {
      try {
        rmdirSync(at);
      } catch {
        // somebody has put something there meanwhile
        return;
      }
    }
  }

  private unfinished(table: TableName): string {
    return path.join(this.folder, `.${table}.${ENDINGS[this.format]}.${process.pid}.tmp`);
  }
}

function openTable(format: Format, file: string, columns: readonly ExportColumn[]): TableFile {
  if (format === "parquet") {
    const table = new ParquetTable(columns, fileWriter(file));
    // it is open only while something is written
    return { add: (values) => table.add(values), finish: () => table.finish(), close: () => undefined };
  }
  const out = new TextFile(file);
  const ends = { finish: () => out.end(), close: () => out.close() };
  if (format === "json") return { add: (values) => out.write(jsonLine(columns, values)), ...ends };
  out.write(csvHead(columns));
  return { add: (values) => out.write(csvLine(values)), ...ends };
}

class TextFile {
  private readonly descriptor: number;
  private isOpen = true;
  private pending: string[] = [];
  private length = 0;

  constructor(file: string) {
    this.descriptor = openSync(file, "w");
  }

  write(text: string): void {
    this.pending.push(text);
    this.length += text.length;
    if (this.length > PIECE) this.flush();
  }

  end(): void {
    this.flush();
    this.close();
  }

  close(): void {
    if (this.isOpen) closeSync(this.descriptor);
    this.isOpen = false;
  }

  private flush(): void {
    writeSync(this.descriptor, this.pending.join(""));
    this.pending = [];
    this.length = 0;
  }
}

import { parquetReadObjects } from "hyparquet";
import { ByteWriter } from "hyparquet-writer";
import type { Report } from "../../../src/check/report";
import { ParquetTable } from "../../../src/upward/export/parquet";
import { type ExportValue, exportRows } from "../../../src/upward/export/rows";
import { SCHEMA, TABLES, type TableName } from "../../../src/upward/export/schema";

export type Rows = ReadonlyMap<TableName, readonly (readonly ExportValue[])[]>;
export type ExportedRow = Readonly<Record<string, unknown>>;

/** The rows of every table of some reports. */
export function rowsOf(reports: ReadonlyMap<string, Report>): Rows {
  const rows = new Map<TableName, (readonly ExportValue[])[]>(TABLES.map((table) => [table, []]));
  for (const [file, report] of reports) {
    exportRows(report, file, "vi", (table, values) => rows.get(table)?.push(values));
  }
  return rows;
}

/** The rows of a table by the names of its columns. */
export function named(rows: Rows, table: TableName): ExportedRow[] {
  return (rows.get(table) ?? []).map((values) =>
    Object.fromEntries(SCHEMA[table].map(({ name }, index) => [name, values[index]])),
  );
}

export function parquetBytes(rows: Rows, table: TableName): Uint8Array {
  const writer = new ByteWriter();
  const file = new ParquetTable(SCHEMA[table], writer);
  for (const values of rows.get(table) ?? []) file.add(values);
  file.finish();
  return writer.getBytes();
}

/** A file of Parquet read by another program's code, days as ISO texts. */
export async function readParquet(bytes: Uint8Array): Promise<ExportedRow[]> {
  const { buffer, byteOffset, byteLength } = bytes;
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null),
      ]),
    ),
  );
}

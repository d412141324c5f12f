import { type ColumnSource, ParquetWriter, type SchemaElement, type Writer } from "hyparquet-writer";
import type { ExportValue } from "./rows";
import type { ColumnType, ExportColumn } from "./schema";

const TYPES: Readonly<Record<ColumnType, Pick<SchemaElement, "type" | "converted_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE" },
};

/** Rows of a row group: so many are held in memory before they are written. */
const GROUP = 50_000;

/** A Parquet file that rows are added to; every column may be null. */
export class ParquetTable {
  private readonly writer: ParquetWriter;
  private columns: ExportValue[][];
  private rows = 0;

  /** @param out takes the bytes as they come, at once: nothing here waits */
  constructor(
    private readonly schema: readonly ExportColumn[],
    out: Writer,
  ) {
    this.columns = schema.map(() => []);
    this.writer = new ParquetWriter({
      writer: out,
      schema: [
        { name: "root", num_children: schema.length },
        ...schema.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...TYPES[type] })),
      ],
      createdBy: "xep-loai",
    });
  }

  add(values: readonly ExportValue[]): void {
    for (const [index, column] of this.columns.entries()) column.push(values[index] ?? null);
    this.rows += 1;
    if (this.rows === GROUP) this.flush();
  }

  finish(): void {
    // a file without rows has its columns all the same
    if (this.rows > 0 || this.writer.num_rows === 0n) this.flush();
    void this.writer.finish();
  }

  private flush(): void {
    const columnData = this.schema.map(
      ({ name, type }, index): ColumnSource => ({
        name,
        data: type === "date" ? (this.columns[index] ?? []).map(day) : (this.columns[index] ?? []),
      }),
    );
    void this.writer.write({ columnData, rowGroupSize: GROUP });
    this.columns = this.schema.map(() => []);
    this.rows = 0;
  }
}

function day(value: ExportValue): Date | null {
  return typeof value === "string" ? new Date(`${value}T00:00:00Z`) : null;
}

import type { CommandWords } from "./commands.vi";
import type { exportWords as vietnamese } from "./export.vi";
import { englishCount } from "./words";

/** Tables for other programs. */
export const exportWords = {
  read: ({ read, files, folder }: { read: number; files: number; folder: string }) =>
    `${read} of ${englishCount(files, "file")} read; written into ${folder}:`,
  table: ({ file, rows }: { file: string; rows: number }) => `  ${file}: ${englishCount(rows, "row")}`,
  badFormat: ({ value }: { value: string }) => ({
    message: value === "" ? "No format is given." : `There is no format “${value}”.`,
    hint: "Choose --format parquet, --format csv or --format json.",
  }),
  exists: ({ folder, name }: { folder: string; name: string }) => ({
    message: `${folder} holds a file ${name} already, which is not written over.`,
    hint: "Name another folder with --out, or delete the old files and run once more.",
  }),
  nothingRead: ({ files }: { files: number }) => ({
    message: `None of ${englishCount(files, "file")} could be read, so there is nothing to export.`,
    hint: "See above what is wrong with each; mend it or ask for it again, then run once more.",
  }),
} satisfies typeof vietnamese;

/** The help of the command. */
export const exportCommand: CommandWords = {
  usage: "FILE.xlsx… --format parquet|csv|json --out FOLDER [options]",
  about: "Write lists, ratings, quotas and findings as tables for other programs",
  options: [
    ["--format parquet|csv|json", "the format; json is an object a line (JSON Lines)"],
    ["--out FOLDER", "where the tables and schema.json are written; no file there is written over"],
    ["--plan ID|FILE.json", "the plan to apply to all files; else each file's own, or that of its year"],
    ["--year YYYY", "the rating year; else that of each file's titles"],
    ["--as-of YYYY-MM-DD", "today, for every deadline; else the day of the system"],
  ],
};

import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { xepLoai } from "../cli/console";
import type { Folder } from "../cli/files";

const SAMPLE = path.join(__dirname, "../../assets/samples/huyen-mau-2023.xlsx");
const PLAN = ["--plan", "huyen-uy-245kh-2023", "--as-of", "2023-12-26"];

/** The commands that take a workbook, by what each is called with; what they write is taken away before the next. */
export class Commands {
  /** A copy as a unit sends it. */
  readonly sent: string;
  private readonly out: string;
  private readonly tables: string;
  private readonly asked: readonly ((file: string) => readonly string[])[];

  constructor(private readonly folder: Folder) {
    this.sent = folder.file("don-vi.xlsx");
    this.out = folder.file("ra.xlsx");
    this.tables = folder.file("bang");
    const { sent, out, tables } = this;
    this.asked = [
      (file) => ["check", file, ...PLAN, "--out", out],
      (file) => ["explain", file, "Cá nhân!F10", ...PLAN],
      (file) => ["summarise", file, ...PLAN, "--out", out],
      (file) => ["plan", file, "--out", out],
      (file) => ["columns", file, "--out", out],
      (file) => ["share", file, ...PLAN, "--out", out],
      (file) => ["verify", file],
      (file) => ["consolidate", file, sent, "--out", out],
      (file) => ["consolidate", sent, "--expect", file, "--out", out],
      (file) => ["export", file, ...PLAN, "--format", "csv", "--out", tables],
    ];
  }

  get count(): number {
    return this.asked.length;
  }

  /** Makes what commands need beside the file. */
  async prepare(): Promise<void> {
    const { status, stderr } = await xepLoai("share", SAMPLE, ...PLAN, "--out", this.sent);
    if (status === 2) throw new Error(stderr);
  }

  /**
   * How a command ended over a file: done, or with a code. What it wrote must be a sound workbook.
   *
   * @throws Error for every other end, and whatever the command itself throws.
   */
  async outcome(which: number, bytes: Uint8Array): Promise<string> {
    rmSync(this.out, { force: true });
    rmSync(this.tables, { recursive: true, force: true });
    const argv = this.asked[which]?.(this.folder.put("vao.xlsx", bytes)) ?? [];
    const code = await codeOf(argv);
    if (code !== "done" && existsSync(this.out))
      throw new Error(`${argv[0]}: ${code}, and a file is written`);
    if (existsSync(this.out)) {
      const read = await codeOf(["columns", this.out]);
      if (read !== "done") throw new Error(`${argv[0]} wrote a file that is ${read}`);
    }
    return `${argv[0]}: ${code}`;
  }
}

/** "done", or the code of the error; one of the program's own is thrown, also where it is told of one file of several. */
async function codeOf(argv: readonly string[]): Promise<string> {
  const { status, stdout } = await xepLoai(...argv, "--json");
  const { error } = JSON.parse(stdout) as { error?: { code: string } };
  if (stdout.includes("INTERNAL_ERROR") || (status === 2) !== (error !== undefined)) {
    throw new Error(`${argv.join(" ")}: ${status} ${stdout.slice(0, 500)}`);
  }
  return error?.code ?? "done";
}

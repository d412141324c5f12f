import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, stat } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleSteps } from "./bundle";
import { ensureRosterFile } from "./roster-file";
import type { Measured } from "./table";

const FOLDER = join(__dirname, "../../.cache/bench/consolidate");

/**
 * `npm run bench:consolidate -- [--files 100,350,700] [--people 300]`: makes the rosters of so many offices, merges
 * them in one run of the command line, and prints the time, the peak of memory and the size of the master.
 */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      files: { type: "string", default: "100,350,700" },
      people: { type: "string", default: "300" },
    },
  });
  const people = Number(values.people);
  await mkdir(FOLDER, { recursive: true });
  const script = await bundleSteps(FOLDER, "consolidate-steps");
  console.log(
    `Node ${process.version}, ${process.platform}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}\n`,
  );
  console.log("| files | people | time | processor time | peak memory | memory a person | master |");
  console.log("|--:|--:|--:|--:|--:|--:|--:|");
  for (const count of values.files.split(",").map(Number)) {
    const files: string[] = [];
    for (let office = 1; office <= count; office += 1) {
      const file = join(FOLDER, `co-quan-${people}-${office}.xlsx`);
      await ensureRosterFile(file, people, office);
      files.push(file);
    }
    const master = join(FOLDER, `tong-hop-${count}.xlsx`);
    await rm(master, { force: true });
    const { milliseconds, processor, megabytes } = await inFreshProcess(script, [master, ...files]);
    const { size } = await stat(master);
    const rows = count * people;
    const cells = [
      count,
      rows,
      `${(milliseconds / 1000).toFixed(1)} s`,
      `${(processor / 1000).toFixed(1)} s`,
      `${Math.round(megabytes)} MB`,
      `${((1024 * megabytes) / rows).toFixed(1)} KB`,
      `${(size / 1e6).toFixed(1)} MB`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
}

async function inFreshProcess(
  script: string,
  args: readonly string[],
): Promise<Measured & { readonly processor: number }> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`ended with status ${status}`);
  return JSON.parse(printed);
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bundleSteps } from "./bundle";

const ROOT = join(__dirname, "../..");
const CORPUS = join(ROOT, "../shared/corpus");
/** How many of the slowest and of the largest are shown. */
const SHOWN = 10;

interface Told {
  readonly file: string;
  readonly ended: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/**
 * Checks every workbook of the corpus, each in a process of its own, and prints how they ended, and which took most
 * time and memory. The budget of one is 5 s and 300 MB; nothing is asserted, for a busy machine is slower.
 */
async function main(): Promise<void> {
  if (!existsSync(CORPUS)) {
    console.log("There is no corpus at ../shared/corpus.");
    return;
  }
  const steps = await bundleSteps(join(ROOT, ".cache/bench"));
  const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/.test(name))
    .sort();
  const told = files.map((file): Told => {
    const answer = execFileSync(process.execPath, [steps, "end", join(CORPUS, file)], { encoding: "utf8" });
    return { file, ...(JSON.parse(answer) as Omit<Told, "file">) };
  });
  const ended = new Map<string, number>();
  for (const one of told) ended.set(one.ended, (ended.get(one.ended) ?? 0) + 1);
  console.log([...ended].map(([how, count]) => `${how}: ${count}`).join("\n"));
  show("slowest", told, ({ milliseconds }) => milliseconds, "ms");
  show("largest", told, ({ megabytes }) => megabytes, "MB");
}

function show(what: string, told: readonly Told[], of: (one: Told) => number, unit: string): void {
  console.log(`\n${what}`);
  const sorted = [...told].sort((a, b) => of(b) - of(a)).slice(0, SHOWN);
  for (const one of sorted)
    console.log(`${of(one).toFixed(0).padStart(6)} ${unit}  ${one.file}  ${one.ended}`);
}

void main();

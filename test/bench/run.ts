import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundleSteps } from "./bundle";
import { ensureRosterFile } from "./roster-file";
import { type Measured, median, STEPS, type Step, type Steps, timesTable } from "./table";

const FOLDER = join(__dirname, "../../.cache/bench");

/** `npm run bench -- [--rows 5000,50000,200000] [--rounds 5]`: measures, prints tables; asserts nothing. */
async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rows: { type: "string", default: "5000,50000,200000" },
      rounds: { type: "string", default: "5" },
    },
  });
  const sizes = values.rows.split(",").map(positive);
  const rounds = positive(values.rounds);

  await mkdir(FOLDER, { recursive: true });
  const script = await bundleSteps(FOLDER);
  const cpu = cpus()[0]?.model ?? "unknown processor";
  console.log(
    `Node ${process.version}, ${process.platform}, ${cpus().length} × ${cpu}; medians of ${rounds} rounds\n`,
  );
  for (const rows of sizes) {
    const file = join(FOLDER, `roster-${rows}.xlsx`);
    await ensureRosterFile(file, rows);
    console.log(`${timesTable(rows, await measure(script, file, rounds))}\n`);
  }
}

function positive(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`not a whole number above 0: ${text}`);
}

/** Every step once a round, so that whatever slows the machine for a while slows all of them. */
async function measure(script: string, file: string, rounds: number): Promise<Steps> {
  const runs = new Map<Step, Measured[]>(STEPS.map((step) => [step, []]));
  for (let round = 0; round < rounds; round++) {
    for (const step of STEPS) runs.get(step)?.push(await inFreshProcess(script, step, file));
  }
  const medians = [...runs].map(([step, all]) => [
    step,
    {
      milliseconds: median(all.map((one) => one.milliseconds)),
      megabytes: median(all.map((one) => one.megabytes)),
    },
  ]);
  return Object.fromEntries(medians) as Steps;
}

async function inFreshProcess(script: string, step: Step, file: string): Promise<Measured> {
  const child = spawn(process.execPath, [script, step, file], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const [status] = await once(child, "close");
  if (status !== 0) throw new Error(`${step} of ${file} ended with status ${status}`);
  return JSON.parse(printed) as Measured;
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

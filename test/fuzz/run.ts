import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { Folder } from "../cli/files";
import { bases, corpusBases, packed } from "./bases";
import { Commands } from "./commands";
import { byteMutations, mutations, type PartMap, withBytes } from "./mutations";
import { outcome } from "./survival";

const USAGE = "npm run fuzz -- [--minutes 60] [--seed 12345]";
/** Where files are kept on which something went wrong. */
const KEPT = path.join(__dirname, "../../.cache/fuzz");
/** Runs of one seed; then the next seed follows. */
const ROUND = 500;

/** Changes workbooks at random for as long as it is told, and keeps each file on which something goes wrong. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "60" },
      seed: { type: "string", default: String(Date.now() % 1e9) },
    },
  });
  const minutes = Number(values.minutes);
  let seed = Number(values.seed);
  if (!(minutes > 0) || !Number.isInteger(seed)) throw new Error(USAGE);
  const folder = new Folder();
  const commands = new Commands(folder);
  await commands.prepare();
  const sent = new Map(Object.entries(unzipSync(readFileSync(commands.sent))));
  const starts = [...(await bases()), sent, ...corpusBases()];
  const counts = new Map<string, number>();
  let faults = 0;
  const end = Date.now() + minutes * 60_000;
  for (; Date.now() < end; seed++) {
    // bytes are changed in few files: most that are, are refused at once by a checksum
    const which = fc.nat(commands.count - 1);
    const cases = fc.tuple(fc.nat(starts.length - 1), mutations, byteMutations, fc.nat(9), which);
    for (const [index, changes, bytes, flips, command] of fc.sample(cases, { seed, numRuns: ROUND })) {
      if (Date.now() > end) break;
      const parts = changes.reduce((so, change) => change.apply(so), starts[index] as PartMap);
      const file = withBytes(packed(parts), flips === 0 ? bytes : []);
      try {
        for (const ended of [await outcome(file), await commands.outcome(command, file)])
          counts.set(ended, (counts.get(ended) ?? 0) + 1);
      } catch (error) {
        faults++;
        mkdirSync(KEPT, { recursive: true });
        const name = path.join(KEPT, `${seed}-${faults}.xlsx`);
        writeFileSync(name, file);
        console.log(`${name}: ${changes.map(({ what }) => what).join("; ")}\n${(error as Error).stack}`);
      }
    }
    console.log(
      `seed ${seed}: ${[...counts].map(([code, count]) => `${code} ${count}`).join(", ")}; faults ${faults}`,
    );
  }
  folder.remove();
  process.exitCode = faults === 0 ? 0 : 1;
}

void main();

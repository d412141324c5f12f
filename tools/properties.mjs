// Runs the tests that draw their cases, with other draws each round: npm run properties -- [--minutes 60] [--seed 12345]
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const ROOT = join(import.meta.dirname, "..");
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 1e9) },
  },
});
const minutes = Number(values.minutes);
const first = Number(values.seed);
if (!(minutes > 0) || !Number.isInteger(first)) {
  console.error("npm run properties -- [--minutes 60] [--seed 12345]");
  process.exit(2);
}

const files = readdirSync(join(ROOT, "test"), { recursive: true })
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join(ROOT, "test", file))
  .filter((file) => readFileSync(file, "utf8").includes('from "fast-check"'));
const jest = join(ROOT, "node_modules/jest/bin/jest.js");

const end = Date.now() + minutes * 60_000;
for (let seed = first; Date.now() < end; seed++) {
  console.log(`seed ${seed}: ${files.length} files`);
  const { status } = spawnSync(process.execPath, [jest, ...files, "--silent", "--reporters=summary"], {
    cwd: ROOT,
    env: { ...process.env, PROPERTY_SEED: String(seed) },
    stdio: "inherit",
  });
  if (status !== 0) {
    console.error(`Again: npm run properties -- --seed ${seed}`);
    process.exit(1);
  }
}

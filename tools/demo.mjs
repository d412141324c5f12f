// Checks the sample district as a clerk would, and leaves the marked copy in out/.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const cli = path.join(root, "dist/cli/main.cjs");
const out = path.join("out", "huyen-mau-2023-da-kiem-tra.xlsx");

if (!existsSync(cli)) {
  console.error("dist/cli/main.cjs is missing: run `npm ci` (or `npm run build`) first.");
  process.exit(2);
}
mkdirSync(path.join(root, "out"), { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    cli,
    "check",
    path.join("assets", "samples", "huyen-mau-2023.xlsx"),
    ...["--plan", "huyen-uy-245kh-2023", "--as-of", "2023-12-26", "--out", out],
  ],
  { cwd: root, stdio: "inherit" },
);
// The sample is full of planted breaches: "1, errors found" is what a demo should end with.
process.exit(status === 1 ? 0 : (status ?? 2));

// Starts desktop Excel with the add-in as it is developed, or stops it: node tools/excel.mjs start|stop
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const action = process.argv[2] ?? "start";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "There is no desktop Excel for this system, so there is nothing to start: npm run excel works on Windows and macOS. " +
      "Here npm run test:e2e runs the add-in in a browser against a simulated Excel, and docs/deploy.md tells how to try " +
      "it in Excel on the web.",
  );
  process.exit(1);
}

const DEVELOPMENT = ["--app", "excel", "--dev-server", "npm run dev", "--dev-server-port", "3000"];
const { status } = spawnSync(
  process.execPath,
  [
    join(ROOT, "node_modules/office-addin-debugging/cli.js"),
    action,
    "manifest.xml",
    "desktop",
    ...(action === "start" ? DEVELOPMENT : []),
  ],
  { cwd: ROOT, stdio: "inherit" },
);
process.exit(status ?? 1);

// Takes the pictures of the pane for the guide, into docs/images: npm run build && npm run pictures
import { spawnSync } from "node:child_process";

const { status } = spawnSync("npx", ["playwright", "test", "pictures"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, PICTURES: "1" },
});
process.exitCode = status ?? 1;

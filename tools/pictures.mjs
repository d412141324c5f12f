// Takes the pictures of the pane and of the page for the guide, into docs/images: npm run build && npm run pictures
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

// the browser inside an npm package knows no fonts but its own, and rosters are written in Times New Roman
const fonts = existsSync("/etc/fonts/fonts.conf") ? { FONTCONFIG_PATH: "/etc/fonts" } : {};
const { status } = spawnSync(
  "npx",
  ["playwright", "test", "pictures", "page.e2e", "-g", "axe finds nothing"],
  {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...fonts, ...process.env, PICTURES: "1" },
  },
);
process.exitCode = status ?? 1;

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

test("the command line runs as built, by the name that the README calls it", () => {
  const { status, stdout } = spawnSync("npx", ["xep-loai", "plans"], {
    cwd: join(__dirname, "../.."),
    shell: process.platform === "win32",
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, expect.stringContaining("huyen-uy-245kh-2023")]);
});

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, constants, existsSync, openSync, readdirSync } from "node:fs";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import packageJson from "../../package.json";
import { Folder, officeFile } from "./files";

const root = path.join(__dirname, "../..");
const bundle = path.join(root, packageJson.bin["xep-loai"]);
const folder = new Folder();
/** Where there are named pipes. */
const onPosix = process.platform === "win32" ? test.skip : test;

beforeAll(() => {
  if (!existsSync(bundle))
    execFileSync(process.execPath, [require.resolve("webpack/bin/webpack.js")], {
      cwd: root,
      stdio: "ignore",
    });
});
afterAll(() => folder.remove());

/** What a person runs: the bundle, by node, with nothing of the sources. */
function xepLoai(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...argv], { encoding: "utf8" });
  return { status, stdout, stderr };
}

test("the bundle tells its version", () => {
  expect(xepLoai("--version")).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: "" });
});

test("it checks a file and leaves the exit status to whoever called", () => {
  const { status, stdout, stderr } = xepLoai("check", officeFile(folder), "--json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ schema: "xep-loai/report@1", year: 2023 });
});

// a disk without room, where there is one to be had
(existsSync("/dev/full") ? test : test.skip)("an answer that finds no room is not called done", () => {
  const out = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [bundle, "rules", "--json"], {
    encoding: "utf8",
    stdio: ["ignore", out, "pipe"],
  });
  closeSync(out);
  expect(status).toBe(2);
  expect(stderr).toContain("Không ghi được hết kết quả: ổ đĩa hết chỗ trống.");
  expect(stderr).not.toContain("Error");
});

/** A named pipe opened for writing; null while nobody reads it. */
function openedByBoth(pipe: string): number | null {
  try {
    return openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
  } catch {
    return null;
  }
}

// a file that is never there to be read to its end
onPosix("a command that is stopped leaves no half of a file behind", async () => {
  const endless = folder.file("khong-dut.xlsx");
  execFileSync("mkfifo", [endless]);
  const out = folder.file("bang");
  const child = spawn(
    process.execPath,
    [bundle, "export", officeFile(folder), endless, "--format", "csv", "--out", out],
    {
      stdio: "ignore",
    },
  );
  const ended = once(child, "close");
  // it can be written to as soon as the command reads it: the first file is done by then
  let writer: number | null = null;
  while (writer === null && child.exitCode === null) {
    await setTimeout(10);
    writer = openedByBoth(endless);
  }
  expect(readdirSync(out)).not.toEqual([]);
  child.kill("SIGINT");
  expect(await ended).toEqual([null, "SIGINT"]);
  if (writer !== null) closeSync(writer);
  expect(existsSync(out)).toBe(false);
});

test("a reader that stops early is no error", async () => {
  const child = spawn(process.execPath, [bundle, "rules", "--json"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let complaint = "";
  child.stderr.on("data", (text) => {
    complaint += text;
  });
  const [status] = await once(child, "close");
  expect({ status, complaint }).toEqual({ status: 0, complaint: "" });
});

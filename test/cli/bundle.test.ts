import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import { Folder, officeFile } from "./files";

const root = path.join(__dirname, "../..");
const bundle = path.join(root, packageJson.bin["xep-loai"]);
const folder = new Folder();

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

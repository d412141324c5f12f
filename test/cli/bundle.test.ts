import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import { Folder, officeFile } from "./files";

const root = path.join(__dirname, "../..");
const bundle = path.join(root, packageJson.bin["xep-loai"]);
const folder = new Folder();

beforeAll(() => {
  if (!existsSync(bundle)) execFileSync("npx", ["webpack"], { cwd: root, stdio: "ignore" });
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

test("a reader that stops early is no error", () => {
  const early = spawnSync(
    "bash",
    ["-c", `"${process.execPath}" "${bundle}" rules --json | head -c 1; exit \${PIPESTATUS[0]}`],
    {
      encoding: "utf8",
    },
  );
  expect(early).toMatchObject({ status: 0, stdout: "{", stderr: "" });
});

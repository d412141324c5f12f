import { readFileSync } from "node:fs";
import { ODD, REFUSED } from "../fixtures/hostile";
import { json, xepLoai } from "./console";
import { Folder, OFFICE, officeFile, withInstead } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());

/** A Vietnamese sentence for a person: no code, no English, no trace of the program. */
function expectSentence(text: string): void {
  expect(text).toMatch(/[ạảãàáâăđêôơưộệốếớứừửữựịọụủỉ]/i);
  expect(text).toMatch(/[.…]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\bError\b|[A-Z]+_[A-Z]+|\n\s+at /);
}

describe("a file that is no sound workbook is refused, and nothing is written", () => {
  test.each(REFUSED.map((file, index) => [file.what, file.code, file, index] as const))(
    "%s: %s",
    async (_, code, { bytes, says = "" }, index) => {
      const name = `tep-${index}.xlsx`;
      const file = folder.put(name, bytes);
      const before = folder.names();
      const { status, body } = await json("check", file, "--out", folder.file("ra.xlsx"));
      const { error } = body as { error: { code: string; message: string; hint: string } };
      expect({ status, code: error.code }).toEqual({ status: 2, code });
      expectSentence(error.message);
      expectSentence(error.hint);
      expect(`${error.message} ${error.hint}`).toContain(says);
      expect(error.message).toContain(name);

      const { stdout, stderr } = await xepLoai("check", file);
      expect(stdout).toBe("");
      expect(stderr).toBe(`${error.message}\n${error.hint}\n`);
      expect(folder.names()).toEqual(before);
      expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
    },
  );
});

describe("a workbook that is odd, and sound, is checked like any other", () => {
  test.each(ODD.map(([what, bytes], index) => [what, bytes, index] as const))(
    "%s",
    async (_, bytes, index) => {
      const file = folder.put(`la-${index}.xlsx`, bytes);
      const out = folder.file(`la-${index}-ra.xlsx`);
      const { status, body } = await json("check", file, "--out", out);
      expect({ status, body }).toMatchObject({ status: 1, body: { schema: "xep-loai/report@1" } });
      const { counts, findings } = body as {
        counts: { individuals: number; collectives: number };
        findings: { rule: string }[];
      };
      expect(counts.individuals).toBeGreaterThanOrEqual(4);
      expect(counts.collectives).toBeGreaterThanOrEqual(2);
      expect(findings.map(({ rule }) => rule)).toContain("head-above-collective");
      expect(Buffer.compare(readFileSync(file), bytes)).toBe(0);
      expect(folder.names()).toContain(`la-${index}-ra.xlsx`);
    },
  );
});

test("a cell as long as Excel lets it be is told by its beginning on a terminal, and whole in the JSON", async () => {
  const long = "Phòng Tư pháp và ".repeat(1_900);
  const file = officeFile(folder, "o-dai.xlsx", withInstead(OFFICE, "Phòng Tư pháp", long.trim()));
  const { stdout } = await xepLoai("check", file, "--as-of", "2023-12-26");
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThan(1_000);
  expect(stdout.length).toBeLessThan(100_000);
  expect(JSON.stringify((await json("check", file, "--as-of", "2023-12-26")).body)).toContain(long.trim());
});

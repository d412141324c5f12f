import type { CommandError } from "../../src/cli/errors";
import { limitsOf } from "../../src/cli/limits";
import { textIn } from "../../src/text/text";
import { DEFAULT_LIMITS } from "../../src/workbook/ooxml/limits";
import { json } from "./console";
import { Folder, officeFile } from "./files";

const folder = new Folder();
afterAll(() => folder.remove());
const office = officeFile(folder);

test("limits that are named are set, the others keep what docs/limits.md tells", () => {
  expect(limitsOf(null)).toEqual(DEFAULT_LIMITS);
  expect(limitsOf("cells=5000000")).toEqual({ ...DEFAULT_LIMITS, cells: 5_000_000 });
  expect(limitsOf("file=500M, Part=2G,ratio=1k")).toEqual({
    ...DEFAULT_LIMITS,
    file: 500_000_000,
    part: 2_000_000_000,
    ratio: 1000,
  });
});

test.each([
  "",
  "cells",
  "cells=",
  "cells=0",
  "cells=-1",
  "cells=1.5",
  "cells=1T",
  "cell=5",
  "ratioFloor=1",
  "__proto__=1",
  "cells=1,cells=2",
  "cells=1,,part=2",
  "cells=9999999999999999G",
])("%j is no limit", (value) => {
  try {
    limitsOf(value);
    throw new RangeError("taken for one");
  } catch (error) {
    expect((error as CommandError).advise?.(textIn("vi")).hint).toContain(
      "file, parts, part, total, ratio, cells",
    );
  }
});

test.each([
  ["file=100", "file"],
  ["parts=3", "parts"],
  ["part=50", "part"],
  ["total=100", "total"],
  ["cells=10", "cells"],
])("with --limit %s the office's workbook is too large", async (limit, name) => {
  const { status, body } = await json("check", office, "--limit", limit);
  const { error } = body as { error: { code: string; message: string; hint: string } };
  expect({ status, code: error.code }).toEqual({ status: 2, code: "WORKBOOK_TOO_LARGE" });
  expect(error.hint).toContain(`--limit ${name}=`);
});

test("with limits that it keeps, it is read, and its copy is written", async () => {
  const out = folder.file("ra.xlsx");
  expect((await json("check", office, "--limit", "cells=1000,file=1M", "--out", out)).status).toBe(1);
  expect(await json("check", office, "--limit", "cell=1")).toMatchObject({
    status: 2,
    body: { error: { code: "USAGE", message: expect.stringContaining("cell=1") } },
  });
});

import fc from "fast-check";
import { Folder } from "../cli/files";
import { bases, packed } from "./bases";
import { Commands } from "./commands";
import { byteMutations, mutations, type PartMap, withBytes } from "./mutations";
import { outcome } from "./survival";

let starts: readonly PartMap[] = [];
beforeAll(async () => {
  starts = await bases();
});

const start = fc.nat(2);

test("a workbook that nothing was done to is read", async () => {
  for (const parts of starts) expect(await outcome(packed(parts))).toBe("read");
});

test("whatever is done to its parts, a file is read, marked and cleared, or refused by a code", async () => {
  await fc.assert(
    fc.asyncProperty(start, mutations, async (index, changes) => {
      const parts = changes.reduce((so, change) => change.apply(so), starts[index] as PartMap);
      await outcome(packed(parts));
    }),
    { numRuns: 150 },
  );
});

test("whatever is done to its bytes and to the directory of its zip, too", async () => {
  await fc.assert(
    fc.asyncProperty(start, byteMutations, async (index, changes) => {
      await outcome(withBytes(packed(starts[index] as PartMap), changes));
    }),
    { numRuns: 100 },
  );
});

describe("every command", () => {
  const folder = new Folder();
  const commands = new Commands(folder);
  beforeAll(() => commands.prepare());
  afterAll(() => folder.remove());

  test("does what it is asked with a file that something was done to, or refuses it by a code", async () => {
    await fc.assert(
      fc.asyncProperty(start, mutations, fc.nat(commands.count - 1), async (index, changes, which) => {
        const parts = changes.reduce((so, change) => change.apply(so), starts[index] as PartMap);
        await commands.outcome(which, packed(parts));
      }),
      { numRuns: 60 },
    );
  });
});

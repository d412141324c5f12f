import { FLOOR, start } from "../../src/excel/start";

/** As much of office.js as opening the pane asks of it. */
function office(host: string | null, sets: readonly string[]): typeof Office {
  return {
    onReady: async () => ({ host, platform: null }),
    HostType: { Excel: "Excel" },
    context: {
      requirements: {
        isSetSupported: (name: string, version: string) => sets.includes(`${name} ${version}`),
      },
    },
  } as unknown as typeof Office;
}

const floor = `${FLOOR.set} ${FLOOR.version}`;

test.each([
  ["in an Excel of the floor it opens", office("Excel", [floor]), "ready"],
  ["in an older Excel it does not", office("Excel", ["ExcelApi 1.13"]), "tooOld"],
  ["in Word it says where it belongs", office("Word", [floor]), "outside"],
  ["in a browser too", office(null, []), "outside"],
  ["where office.js did not load it says so", undefined, "noLibrary"],
] as const)("%s", async (_, library, expected) => {
  expect(await start(library)).toBe(expected);
});

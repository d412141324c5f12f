import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { isRoster, readRoster } from "../../../src/roster";
import type { Roster } from "../../../src/roster/model";
import { WorkbookError } from "../../../src/workbook/errors";
import { nodeCodec } from "../../../src/workbook/ooxml/codec/node";
import { openPackage } from "../../../src/workbook/ooxml/package";
import { readSheets } from "../../../src/workbook/ooxml/readSheets";
import { lettersOf } from "./shown";

function rosterIn(file: string): Roster {
  return readRoster(readSheets(openPackage(new Uint8Array(readFileSync(file)), { codec: nodeCodec })));
}

describe("the sample workbooks", () => {
  const sample = (name: string) => rosterIn(path.join(__dirname, "../../../assets/samples", name));

  test("a district with a column of units and ratings as text", () => {
    const roster = sample("huyen-mau-2023.xlsx");
    expect([roster.collectives.length, roster.individuals.length, roster.unread]).toEqual([30, 200, []]);
    expect(roster.year).toBe(2023);
    expect(
      roster.tables.map(({ kind, governingStage, confidence }) => [kind, governingStage, confidence]),
    ).toEqual([
      ["collectives", "rating", 1],
      ["individuals", "rating", 1],
    ]);
    expect(lettersOf(roster.tables[1])).toEqual({
      ordinal: "A",
      fullName: "B",
      birthDate: "C",
      post: "D",
      unit: "E",
      isLeader: "F",
      reviewedOn: "G",
      reviewOrder: "H",
      dossierSentOn: "I",
      selfRating: "J",
      rating: "K",
      note: "L",
    });
  });

  test("the same district with section rows and marks, its planted breaches aside, is the same district", () => {
    const [text, marks] = ["huyen-mau-2023-sach.xlsx", "huyen-mau-2023-muc-dau-x.xlsx"].map(sample);
    const people = new Set(text?.individuals.map(({ name }) => name));
    expect(marks?.individuals).toHaveLength(200);
    expect(marks?.individuals.filter(({ name }) => !people.has(name)).length).toBeLessThan(3);
    expect(marks?.collectives.map(({ name }) => name)).toEqual(text?.collectives.map(({ name }) => name));
    expect(marks?.individuals.every(({ unit }) => unit !== null)).toBe(true);
    expect(marks?.unread).toEqual([]);
    expect(lettersOf(marks?.tables[1])).toMatchObject({
      fullName: "B",
      rating: "I=excellent J=good K=completed L=notCompleted",
    });
  });
});

const CORPUS = path.join(__dirname, "../../../../shared/corpus");
const here = existsSync(CORPUS);

(here ? test : test.skip)(
  "no workbook that is none is taken for a roster (skipped where ../shared/corpus is absent)",
  () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.xls[xm]$/.test(name),
    );
    const taken = files.filter((file) => {
      try {
        return isRoster(rosterIn(path.join(CORPUS, file)));
      } catch (error) {
        if (error instanceof WorkbookError) return false;
        throw new Error(file, { cause: error });
      }
    });
    expect(taken).toEqual([]);
    expect(files.length).toBeGreaterThan(1000);
  },
);

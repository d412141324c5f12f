import { hasLibreOffice } from "../../readers/readers";
import { byExcelize, byLibreOffice, written } from "../recalculated";
import { summarised, WORKBOOKS } from "./written";

/** LibreOffice and Excelize begin in seconds. */
jest.setTimeout(240_000);

const withLibreOffice = hasLibreOffice() ? test : test.skip;

/** All at a time: both programs take seconds to begin. */
const made = Promise.all(WORKBOOKS.map(summarised));

test("Excelize calculates every formula to the result beside it", async () => {
  const expected = (await made).map(written);
  expect(Math.min(...expected.map(({ length }) => length))).toBeGreaterThan(10);
  expect(byExcelize(await made)).toEqual(expected);
});

// LibreOffice is not installed everywhere; the test above runs wherever ours do.
withLibreOffice("LibreOffice calculates every formula to the result beside it", async () => {
  expect(await byLibreOffice(await made)).toEqual((await made).map(written));
});

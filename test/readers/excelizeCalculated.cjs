// Calculates cells of workbooks with Excelize, which does not look at the results that stand beside their formulas, and
// prints them as JSON. In a process of its own: a panic on the Go side ends Excelize's runtime for good.
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const paths = process.argv.slice(2);

init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((excelize) => {
  const told = [];
  for (let at = 0; at < paths.length; at += 2) {
    const file = excelize.OpenReader(readFileSync(paths[at]));
    if (file.error) throw new Error(file.error);
    const cells = JSON.parse(readFileSync(paths[at + 1], "utf8"));
    told.push(cells.map(({ sheet, cell }) => calculated(file, sheet, cell)));
  }
  process.stdout.write(JSON.stringify(told), () => process.exit(0));
});

function calculated(file, sheet, cell) {
  const { value, error } = file.CalcCellValue(sheet, cell, { RawCellValue: true });
  return error ? `error: ${error}` : value;
}

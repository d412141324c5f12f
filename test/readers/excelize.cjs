// Reads workbooks with Excelize and prints what it found as JSON. In a process of its own: a panic on the Go side ends
// Excelize's runtime for good.
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const COLUMNS = ["A", "B", "C", "D", "E", "F", "G", "H"];

init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((excelize) => {
  const told = process.argv.slice(2).map((path) => workbook(asked(excelize.OpenReader(readFileSync(path)))));
  process.stdout.write(JSON.stringify(told), () => process.exit(0));
});

function workbook(file) {
  const sheets = file.GetSheetList().list.map((name) => describe(file, name));
  const names = asked(file.GetDefinedName()).definedNames.map(({ Name, RefersTo, Scope }) => [
    Name,
    RefersTo,
    Scope,
  ]);
  const saved = Buffer.from(asked(file.WriteToBuffer()).buffer).toString("base64");
  return { sheets, names, saved };
}

function describe(file, name) {
  const rows = asked(file.GetRows(name)).result;
  const first = rows
    .slice(0, 12)
    .flatMap((row, at) => row.slice(0, 8).map((_, column) => COLUMNS[column] + (at + 1)));
  return {
    name,
    rows,
    widths: COLUMNS.map((column) => asked(file.GetColWidth(name, column)).width),
    page: asked(file.GetPageLayout(name)).opts,
    panes: asked(file.GetPanes(name)).panes,
    merges: asked(file.GetMergeCells(name)).mergeCells.map(
      (merge) => `${merge.GetStartAxis()}:${merge.GetEndAxis()}`,
    ),
    links: first.flatMap((cell) => {
      const { ok, location } = asked(file.GetCellHyperLink(name, cell));
      return ok ? [[cell, location]] : [];
    }),
    formulas: first.flatMap((cell) => {
      const { formula } = asked(file.GetCellFormula(name, cell));
      return formula ? [[cell, formula]] : [];
    }),
    styles: first.map((cell) => asked(file.GetStyle(asked(file.GetCellStyle(name, cell)).style)).style),
  };
}

function asked(answer) {
  if (answer.error) throw new Error(answer.error);
  return answer;
}

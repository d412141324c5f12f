// Types values into cells of a workbook with Excelize, as another program than ours would, and prints the file in
// base64. In a process of its own: a panic on the Go side ends Excelize's runtime for good.
const { readFileSync } = require("node:fs");
const { init } = require("excelize-wasm");

const [path, typed] = process.argv.slice(2);

init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((excelize) => {
  const file = asked(excelize.OpenReader(readFileSync(path)));
  for (const { sheet, cell, value } of JSON.parse(typed)) asked(file.SetCellValue(sheet, cell, value));
  const saved = Buffer.from(asked(file.WriteToBuffer()).buffer).toString("base64");
  process.stdout.write(saved, () => process.exit(0));
});

function asked(answer) {
  if (answer.error) throw new Error(answer.error);
  return answer;
}

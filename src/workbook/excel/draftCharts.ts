import { type Area, areaName } from "../cell";
import { DRAFT_FONT, isDark } from "../draftLook";
import type { DraftChart, SheetDraft } from "../port";
import { type Step, step } from "./steps";
import { CHART_NAME } from "./survey";

/** The charts of a draft, named as ours. `key` as in `markSteps`. */
export function chartSteps(key: string, draft: SheetDraft): Step[] {
  return (draft.charts ?? []).map((chart, index) =>
    step(30 + 20 * chart.series.length, chart, ({ workbook }) => {
      draw(workbook.worksheets.getItem(key), chart, `${CHART_NAME}${index + 1}`, draft);
    }),
  );
}

function draw(sheet: Excel.Worksheet, chart: DraftChart, name: string, { rows }: SheetDraft): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const range = (area: Area) => sheet.getRange(areaName(area));
  const isBars = chart.direction === "bars";
  // made from one column, it has one series, and the others are added to it
  const drawn = sheet.charts.add(isBars ? "BarStacked" : "ColumnStacked", range(first.values), "Columns");
  drawn.name = name;
  drawn.title.text = chart.title;
  drawn.title.format.font.name = DRAFT_FONT.name;
  drawn.title.format.font.size = 12;
  drawn.title.format.font.bold = true;
  drawn.legend.position = "Bottom";
  drawn.legend.visible = true;
  const { top, left, bottom, right } = chart.at;
  drawn.setPosition(
    areaName({ top, left, bottom: top, right: left }),
    areaName({ top: bottom, left: right, bottom, right }),
  );
  for (const [index, { name: at, values, color }] of chart.series.entries()) {
    const title = String(rows[at.row]?.cells[at.column]?.value ?? "");
    const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(title);
    series.name = title;
    series.setValues(range(values));
    series.setXAxisValues(range(chart.categories));
    series.format.fill.setSolidColor(`#${color}`);
    series.gapWidth = 40;
    series.overlap = 100;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0;;";
    series.dataLabels.position = "Center";
    series.dataLabels.format.font.color = isDark(color) ? "#FFFFFF" : "#000000";
  }
  drawn.axes.valueAxis.minimum = 0;
  if (isBars) drawn.axes.categoryAxis.reversePlotOrder = true;
}

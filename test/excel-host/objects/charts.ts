import { failures } from "../batch/failures";
import { fullAddress } from "../model/areas";
import { type Chart, type ChartSeries, newId, type Sheet } from "../model/book";
import { guardSheet } from "../model/guards";
import {
  ChartAxesObject,
  ChartDataLabelsObject,
  ChartLegendObject,
  ChartSeriesFormatObject,
  ChartTitleObject,
} from "./chartParts";
import { keyedCollection } from "./collection";
import { HostObject } from "./hostObject";
import type { RangeObject } from "./range";

const TYPES = ["ColumnStacked", "BarStacked", "ColumnClustered", "BarClustered", "Line", "Pie"];

export class ChartCollectionObject extends keyedCollection<ChartObject>() {
  constructor(private readonly sheet: Sheet) {
    super();
  }
  get Count() {
    return this.sheet.charts.length;
  }
  override items() {
    return this.sheet.charts.map((chart) => new ChartObject(this.sheet, chart));
  }
  protected override isMeant({ Name, Id }: ChartObject, key: string) {
    return Name === key || Id === key;
  }
  GetItemAt(index: number) {
    const item = this.items()[index];
    if (!item) throw failures.invalidArgument();
    return item;
  }
  /** One series a column of the range, or a row. */
  Add(type: string, source: RangeObject, seriesBy = "Auto") {
    guardSheet(this.sheet);
    if (!TYPES.includes(type)) throw failures.invalidArgument();
    const lines = seriesBy === "Rows" ? source.RowCount : source.ColumnCount;
    const series = Array.from({ length: lines }, (_, at): ChartSeries => {
      const line = seriesBy === "Rows" ? source.GetRow(at) : source.GetColumn(at);
      return { name: `Series${at + 1}`, values: line.Address, categories: "", color: "" };
    });
    const chart: Chart = {
      id: newId(),
      name: `Chart ${this.sheet.charts.length + 1}`,
      type,
      title: { text: "", visible: false },
      series,
      at: { from: "", to: null },
      box: { left: 0, top: 0, width: 360, height: 216 },
      legend: { position: "Right", visible: true },
      settings: new Map(),
    };
    this.sheet.charts.push(chart);
    return new ChartObject(this.sheet, chart);
  }
}

export class ChartObject extends HostObject {
  constructor(
    private readonly sheet: Sheet,
    private readonly chart: Chart,
  ) {
    super();
  }
  override identity() {
    return { Id: this.chart.id };
  }
  get Id() {
    return this.chart.id;
  }
  get Name() {
    return this.chart.name;
  }
  set Name(name: string) {
    this.chart.name = name;
  }
  get ChartType() {
    return this.chart.type;
  }
  get Title() {
    return new ChartTitleObject(this.chart);
  }
  get Legend() {
    return new ChartLegendObject(this.chart);
  }
  get Axes() {
    return new ChartAxesObject(this.chart);
  }
  get Series() {
    return new ChartSeriesCollectionObject(this.chart);
  }
  SetPosition(from: RangeObject | string, to: RangeObject | string | null = null) {
    const address = (range: RangeObject | string) => (typeof range === "string" ? range : range.Address);
    this.chart.at = { from: address(from), to: to === null ? null : address(to) };
  }
  Delete() {
    guardSheet(this.sheet);
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
  }
}

export class ChartSeriesCollectionObject extends HostObject {
  constructor(private readonly chart: Chart) {
    super();
  }
  get Count() {
    return this.chart.series.length;
  }
  override items() {
    return this.chart.series.map((series) => new ChartSeriesObject(this.chart, series));
  }
  GetCount() {
    return this.chart.series.length;
  }
  GetItemAt(index: number) {
    const item = this.items()[index];
    if (!item) throw failures.invalidArgument();
    return item;
  }
  Add(name = "") {
    const series: ChartSeries = { name, values: "", categories: "", color: "" };
    this.chart.series.push(series);
    return new ChartSeriesObject(this.chart, series);
  }
}

export class ChartSeriesObject extends HostObject {
  constructor(
    private readonly chart: Chart,
    private readonly series: ChartSeries,
  ) {
    super();
  }
  get Name() {
    return this.series.name;
  }
  set Name(name: string) {
    this.series.name = name;
  }
  set GapWidth(width: number) {
    this.note("gapWidth", width);
  }
  set Overlap(overlap: number) {
    this.note("overlap", overlap);
  }
  set HasDataLabels(has: boolean) {
    this.note("hasDataLabels", has);
  }
  get Format() {
    return new ChartSeriesFormatObject((color) => {
      this.series.color = color;
    });
  }
  get DataLabels() {
    return new ChartDataLabelsObject((name, value) => this.note(`dataLabels.${name}`, value));
  }
  SetValues(range: RangeObject) {
    this.series.values = fullAddress(range.sheet, [range.area]);
  }
  SetXAxisValues(range: RangeObject) {
    this.series.categories = fullAddress(range.sheet, [range.area]);
  }
  private note(name: string, value: unknown) {
    this.chart.settings.set(`series.${this.chart.series.indexOf(this.series)}.${name}`, value);
  }
}

import type { Chart } from "../model/book";
import { HostObject } from "./hostObject";
import { colorOf, word } from "./rangeFormat";

/** Notes what was set on a part of a chart, of which nobody asks more here than that. */
type Note = (name: string, value: unknown) => void;

export class ChartTitleObject extends HostObject {
  constructor(private readonly chart: Chart) {
    super();
  }
  get Text() {
    return this.chart.title.text;
  }
  set Text(text: string) {
    this.chart.title = { text, visible: true };
  }
  get Visible() {
    return this.chart.title.visible;
  }
  set Visible(visible: boolean) {
    this.chart.title = { ...this.chart.title, visible };
  }
  get Format() {
    return new ChartTitleFormatObject((name, value) => this.chart.settings.set(`title.${name}`, value));
  }
}

export class ChartTitleFormatObject extends HostObject {
  constructor(private readonly note: Note) {
    super();
  }
  get Font() {
    return new ChartFontObject(this.note);
  }
}

export class ChartFontObject extends HostObject {
  constructor(private readonly note: Note) {
    super();
  }
  set Name(name: string) {
    this.note("font.name", name);
  }
  set Size(size: number) {
    this.note("font.size", size);
  }
  set Bold(bold: boolean) {
    this.note("font.bold", bold);
  }
  set Color(color: unknown) {
    this.note("font.color", colorOf(color));
  }
}

export class ChartLegendObject extends HostObject {
  constructor(private readonly chart: Chart) {
    super();
  }
  get Position() {
    return this.chart.legend.position;
  }
  set Position(position: unknown) {
    this.chart.legend.position = word(position, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]);
  }
  get Visible() {
    return this.chart.legend.visible;
  }
  set Visible(visible: boolean) {
    this.chart.legend.visible = visible;
  }
}

export class ChartSeriesFormatObject extends HostObject {
  constructor(private readonly fill: (color: string) => void) {
    super();
  }
  get Fill() {
    return new ChartFillObject(this.fill);
  }
}

export class ChartFillObject extends HostObject {
  constructor(private readonly fill: (color: string) => void) {
    super();
  }
  SetSolidColor(color: unknown) {
    this.fill(colorOf(color));
  }
  Clear() {
    this.fill("");
  }
}

export class ChartDataLabelsObject extends HostObject {
  constructor(private readonly note: Note) {
    super();
  }
  set NumberFormat(format: string) {
    this.note("numberFormat", format);
  }
  set Position(position: unknown) {
    this.note("position", word(position, ["Center", "InsideEnd", "InsideBase", "OutsideEnd", "BestFit"]));
  }
  set ShowValue(shown: boolean) {
    this.note("showValue", shown);
  }
  get Format() {
    return new ChartDataLabelFormatObject(this.note);
  }
}

export class ChartDataLabelFormatObject extends HostObject {
  constructor(private readonly note: Note) {
    super();
  }
  get Font() {
    return new ChartFontObject(this.note);
  }
}

export class ChartAxesObject extends HostObject {
  constructor(private readonly chart: Chart) {
    super();
  }
  get ValueAxis() {
    return new ChartAxisObject((name, value) => this.chart.settings.set(`valueAxis.${name}`, value));
  }
  get CategoryAxis() {
    return new ChartAxisObject((name, value) => this.chart.settings.set(`categoryAxis.${name}`, value));
  }
}

export class ChartAxisObject extends HostObject {
  constructor(private readonly note: Note) {
    super();
  }
  set Minimum(minimum: number) {
    this.note("minimum", minimum);
  }
  set MajorUnit(unit: number) {
    this.note("majorUnit", unit);
  }
  set ReversePlotOrder(reverse: boolean) {
    this.note("reversePlotOrder", reverse);
  }
}

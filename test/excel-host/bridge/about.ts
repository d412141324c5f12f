/** What an add-in learns of the Office that it runs in before it asks anything. */
export interface About {
  /** "vi-VN": the language of Office's own screens. */
  readonly locale: string;
  /** Requirement sets by name: what `isSetSupported` answers from. */
  readonly sets: Readonly<Record<string, string>>;
  /** Of the office's colours, as "#rrggbb". */
  readonly theme: Readonly<Record<"background" | "text" | "softBackground" | "softText", string>>;
  readonly documentAddress: string;
  readonly settings: Readonly<Record<string, string>>;
}

export const LIGHT_THEME: About["theme"] = {
  background: "#ffffff",
  text: "#000000",
  softBackground: "#f0f0f0",
  softText: "#000000",
};

export const DARK_THEME: About["theme"] = {
  background: "#262626",
  text: "#ffffff",
  softBackground: "#444444",
  softText: "#ffffff",
};

/** Excel 2021, the floor of the add-in. */
export const EXCEL_2021: About = {
  locale: "vi-VN",
  sets: {
    ExcelApi: "1.14",
    RichApiRuntime: "1.1",
    DelayForCellEdit: "1.1",
    DialogApi: "1.2",
    File: "1.1",
    Settings: "1.1",
    CompressedFile: "1.1",
    DocumentEvents: "1.1",
    AddinCommands: "1.1",
  },
  theme: LIGHT_THEME,
  documentAddress: "C:\\Hồ sơ\\Danh sách.xlsx",
  settings: {},
};

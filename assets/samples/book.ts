import { createRequire } from "node:module";
import type { init as Init, NewFile, Style } from "excelize-wasm";
import { type Look, Page } from "./page";

const require = createRequire(__filename);
const { init } = require("excelize-wasm") as { init: typeof Init };

type Excelize = Awaited<ReturnType<typeof Init>>;

const SAVED = "2023-12-20T09:00:00Z";

let started: Promise<Excelize> | undefined;

/** A workbook written by excelize: a hand that is not ours, so that our reader meets a foreign file. */
export class Book {
  private readonly styles = new Map<string, number>();
  private readonly pages: string[] = [];

  private constructor(readonly file: ReturnType<typeof NewFile>) {}

  static async new(): Promise<Book> {
    started ??= init(require.resolve("excelize-wasm/excelize.wasm.gz"));
    const book = new Book((await started).NewFile());
    book.told(book.file.SetDefaultFont("Times New Roman"));
    // The same file on every run: the library's own clock stands still, its name is replaced.
    book.told(book.file.SetDocProps({ Creator: "Ban Tổ chức Huyện ủy", Created: SAVED, Modified: SAVED }));
    return book;
  }

  page(name: string): Page {
    if (this.pages.length === 0) this.told(this.file.SetSheetName("Sheet1", name));
    else this.told(this.file.NewSheet(name));
    this.pages.push(name);
    return new Page(this, name);
  }

  style(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const made = this.file.NewStyle(excelizeStyle(look));
    this.told(made);
    this.styles.set(key, made.style);
    return made.style;
  }

  bytes(): Uint8Array {
    const written = this.file.WriteToBuffer();
    this.told(written);
    return written.buffer as Uint8Array;
  }

  /** excelize returns its errors; a sample half written is worse than none. */
  told(answer: { error: string | null }): void {
    if (answer.error) throw new Error(answer.error);
  }
}

function excelizeStyle(look: Look): Style {
  const line = (type: string) => ({ Type: type, Color: "000000", Style: 1 });
  return {
    Font: {
      Family: "Times New Roman",
      Size: look.size ?? 12,
      Bold: look.bold ?? false,
      Italic: look.italic ?? false,
      ...(look.underline ? { Underline: "single" } : {}),
    },
    Alignment: { Horizontal: look.align ?? "left", Vertical: "center", WrapText: true },
    ...(look.border ? { Border: ["left", "right", "top", "bottom"].map(line) } : {}),
    ...(look.fill ? { Fill: { Type: "pattern", Pattern: 1, Color: [look.fill] } } : {}),
    ...(look.format ? { CustomNumFmt: look.format } : {}),
  };
}

import type { LegacyEncoding } from "../../../roster/legacy/legacy";
import { englishCount } from "../../../text/words";
import type { Same } from "../../rule";

export interface Example {
  readonly written: string;
  readonly reading: string;
}
interface Legacy {
  readonly sheet: string;
  readonly encoding: LegacyEncoding;
  readonly cells: number;
  /** Some of the cells. */
  readonly examples: readonly Example[];
}

export const vi = {
  title: "Chữ gõ bằng bảng mã Unicode",
  messages: {
    legacy: ({ sheet, encoding, cells, examples }: Legacy) =>
      `Trang “${sheet}” có ${cells} ô gõ bằng bảng mã ${encoding}, chỉ đọc được với phông chữ riêng: ${examples
        .map(({ written, reading }) => `“${written}” là “${reading}”`)
        .join(
          ", ",
        )}${cells > examples.length ? " …" : "."} Danh sách đã được đọc theo nghĩa ấy, các ô vẫn để nguyên. Nên chuyển sang Unicode: thêm --convert-legacy vào lệnh check có --out thì bản sao được chuyển.`,
    doubtful: ({ sheet, encoding, cells, examples }: Legacy) =>
      `Trang “${sheet}” có ${cells} ô đặt phông chữ ${encoding} mà chữ trong ô không đọc ra tiếng Việt trọn vẹn: ${examples
        .map(({ written, reading }) => `“${written}” đọc thử là “${reading}”`)
        .join(
          ", ",
        )}${cells > examples.length ? " …" : "."} Cần người xem lại và gõ lại; chương trình không tự chuyển các ô này.`,
  },
  steps: {},
};

export const en = {
  title: "Text is in Unicode",
  messages: {
    legacy: ({ sheet, encoding, cells, examples }) =>
      `The sheet “${sheet}” has ${englishCount(cells, "cell")} in ${encoding}, which only fonts of its own show right: ${examples
        .map(({ written, reading }) => `“${written}” is “${reading}”`)
        .join(
          ", ",
        )}${cells > examples.length ? " …" : "."} The list was read so, and the cells are as they were. Convert them to Unicode: with --convert-legacy beside --out the copy is converted.`,
    doubtful: ({ sheet, encoding, cells, examples }) =>
      `The sheet “${sheet}” has ${englishCount(cells, "cell")} in a font of ${encoding} whose text does not wholly read as Vietnamese: ${examples
        .map(({ written, reading }) => `“${written}” may be “${reading}”`)
        .join(
          ", ",
        )}${cells > examples.length ? " …" : "."} A person has to look at them and type them again; the program never converts these.`,
  },
  steps: {},
} satisfies Same<typeof vi>;

import type { LegacyEncoding } from "../../../roster/legacy";
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
        )}${cells > examples.length ? " …" : "."} Nên chuyển sang Unicode rồi kiểm tra lại; chương trình không tự chuyển.`,
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
        )}${cells > examples.length ? " …" : "."} Convert them to Unicode and check again; the program converts nothing by itself.`,
  },
  steps: {},
} satisfies Same<typeof vi>;

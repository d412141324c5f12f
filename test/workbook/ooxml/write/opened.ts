import { strFromU8, unzipSync } from "fflate";
import type { Codec } from "../../../../src/workbook/ooxml/codec/codec";
import { nodeCodec } from "../../../../src/workbook/ooxml/codec/node";
import { openWorkbook } from "../../../../src/workbook/ooxml/workbook";
import type { Format, Opened } from "../../contract";
import { zip } from "../../fixture";

/** A file behind the port, with what the contract suite asks besides it: read here without the code under test. */
export function opened(bytes: Uint8Array, codec: Codec = nodeCodec): Opened {
  const workbook = openWorkbook(bytes, { codec });
  return {
    workbook,
    formats: async () => formatsOf(parts(workbook.bytes())),
    whole: () => parts(workbook.bytes()),
    async reopen(renamed) {
      if (!renamed) return opened(workbook.bytes(), codec);
      const all = parts(workbook.bytes());
      return opened(zip({ ...all, "xl/workbook.xml": rename(all["xl/workbook.xml"] ?? "", renamed) }), codec);
    },
  };
}

/** Every part of a file as text, by name. */
export function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

function formatsOf(all: Record<string, string>): Format[] {
  const names = [...(all["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
    (match) => match[1] ?? "",
  );
  return names.flatMap((sheet, at) => {
    const xml = all[`xl/worksheets/sheet${at + 1}.xml`] ?? "";
    const found = xml.matchAll(/<conditionalFormatting sqref="([^"]*)"><cfRule [^>]*><formula>([^<]*)</g);
    return [...found].map(([, areas = "", formula = ""]) => ({
      sheet,
      areas,
      formula: formula.replaceAll("&gt;", ">"),
    }));
  });
}

/** As Excel does it: in the list of sheets, and in every reference to the sheet. */
function rename(workbook: string, { from, to }: { from: string; to: string }): string {
  const written = to.replaceAll("&", "&amp;");
  return workbook
    .replace(`<sheet name="${from}"`, `<sheet name="${written}"`)
    .replaceAll(`'${from}'!`, `'${written.replaceAll("'", "''")}'!`);
}

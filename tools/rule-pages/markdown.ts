/** Above every page that is written by a program. */
export const GENERATED = "<!-- Trang này do `npm run generate` ghi ra; sửa ở nguồn rồi chạy lại lệnh ấy. -->";

/** A table; a cell's line breaks and bars do not break it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map(inCell).join(" | ")} |`)
    .join("\n");
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, "<br>");
}

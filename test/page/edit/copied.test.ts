import { copiedTable } from "../../../src/page/edit/copied";

test("a table holds texts as texts, and nothing of them is markup", () => {
  const text = (one: string) => ({ text: one, isText: true });
  const asText = "<td style=\"mso-number-format:'\\@'\">";
  expect(copiedTable([[text("001234"), { text: "22/12/2023", isText: false }]])).toBe(
    `<table><tr>${asText}001234</td><td>22/12/2023</td></tr></table>`,
  );
  expect(copiedTable([[text("<b>Lê & Trần</b>")], [text("Phòng\nNội vụ")]])).toBe(
    `<table><tr>${asText}&lt;b&gt;Lê &amp; Trần&lt;/b&gt;</td></tr><tr>${asText}Phòng<br style="mso-data-placement:same-cell">Nội vụ</td></tr></table>`,
  );
});

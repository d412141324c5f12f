import { paneWords } from "../../../src/text/pane";

describe.each(["vi", "en"] as const)("what the pane says of a workbook, in %s", (language) => {
  const { workbook } = paneWords(language).problems;
  const facts = { file: "a.xlsx", sheet: "Cá nhân", cell: "F3", limit: "cells", atMost: 10 };

  test.each(Object.keys(workbook) as (keyof typeof workbook)[])(
    "%s names nothing of the command line",
    (code) => {
      for (const reason of [undefined, "heading", "array", "shared"]) {
        const { message, hint } = workbook[code]({ ...facts, reason });
        expect(`${message} ${hint}`).not.toMatch(/--\w|chạy lại|run again|xep-loai/);
      }
    },
  );
});

import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import { Temporal } from "temporal-polyfill";
import { overviewData } from "../../../src/pane/overview/data";
import { OverviewPanel } from "../../../src/pane/overview/OverviewPanel";
import { checkSheets } from "../../../src/tasks/check";
import { paneWords } from "../../../src/text/pane";
import { sheetOf } from "../rosters";

/** The overview of a list under this title, checked in January without a year being asked for. */
function show(title: string) {
  const list = sheetOf("Cá nhân", [
    [title],
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Mức xếp loại"],
    [1, "Lê Thị Ánh", "Trưởng phòng", "Phòng Nội vụ", "HTTNV"],
    [2, "Trần Văn Bình", "Chuyên viên", "Phòng Nội vụ", "HTTNV"],
  ]);
  const asOf = Temporal.PlainDate.from("2026-01-05");
  const report = checkSheets([list], null, { workbook: "danh-sach.xlsx", asOf, year: null, plan: null });
  const done = () => {};
  render(
    <FluentProvider theme={webLightTheme}>
      <OverviewPanel
        data={overviewData(report, "vi")}
        totals={{ error: 0, warning: 0, info: 0 }}
        words={paneWords("vi").overview}
        onReading={done}
        onSettings={done}
        onFindings={done}
      />
    </FluentProvider>,
  );
}

const ASSUMED = /^Tiêu đề danh sách không ghi năm nên lấy năm của ngày kiểm tra\./;

test("says so where the year is that of the day, since no title names one", () => {
  show("DANH SÁCH XẾP LOẠI CÁN BỘ");
  expect(screen.getByText("Xếp loại năm 2026, tính đến ngày 05/01/2026.")).toBeVisible();
  expect(screen.getByText(ASSUMED)).toBeVisible();
});

test("says nothing of it where a title names the year", () => {
  show("DANH SÁCH XẾP LOẠI CÁN BỘ NĂM 2025");
  expect(screen.getByText("Xếp loại năm 2025, tính đến ngày 05/01/2026.")).toBeVisible();
  expect(screen.queryByText(ASSUMED)).toBeNull();
});

import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { mergeFiles, sendUp } from "../../../src/pane/upward/making";
import type { UpwardPart } from "../../../src/pane/upward/UpwardPanel";
import { NOTHING_MADE, UpwardView } from "../../../src/pane/upward/UpwardView";
import { openFile } from "../../../src/tasks/files";
import { paneWords } from "../../../src/text/pane";
import { FAULTLESS, OFFICE, STATISTICS, withInstead } from "../../cli/files";
import { type Fixture, xlsx } from "../../workbook/fixture";
import { type CheckedBrain, checkedBrain, SETTINGS } from "../checkedBrain";

const words = paneWords("vi").upward;

interface Delivered {
  name: string;
  bytes: Uint8Array;
}

function Shown({ to, fixture, delivered }: { to: CheckedBrain; fixture: Fixture; delivered: Delivered[] }) {
  const { brain, workbook } = to;
  const [part, setPart] = useState<UpwardPart>("summaries");
  const [made, setMade] = useState(NOTHING_MADE);
  const host = {
    bytes: async () => xlsx(fixture),
    deliver: async (name: string, bytes: Uint8Array) => {
      delivered.push({ name, bytes });
      return "saved" as const;
    },
  };
  return (
    <FluentProvider theme={webLightTheme}>
      <UpwardView
        brain={brain}
        checks={1}
        isRoster={fixture !== STATISTICS}
        words={words}
        part={part}
        onPart={setPart}
        made={made}
        onMade={(change) => setMade((now) => ({ ...now, ...change }))}
        isBusy={false}
        progress={null}
        onWrite={async (frame) => workbook.apply(await brain.edits({ what: "summaries", frame }))}
        onSend={(sending) => sendUp(brain, host, sending)}
        onMerge={(merging) =>
          mergeFiles(brain, host, { ...merging, name: words.merge.masterName, settings: SETTINGS })
        }
        onCancel={() => undefined}
        onProblem={(error) => {
          throw error;
        }}
      />
    </FluentProvider>
  );
}

async function show(fixture: Fixture) {
  const to = await checkedBrain(fixture);
  const delivered: Delivered[] = [];
  render(<Shown to={to} fixture={fixture} delivered={delivered} />);
  return { to, delivered, user: userEvent.setup() };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const tab = (name: string) => screen.getByRole("tab", { name });
const fileOf = (name: string, fixture: Fixture) => new File([xlsx(fixture) as BlobPart], name);

describe("summaries", () => {
  test("are told before they are written, with those that cannot be and why", async () => {
    const { to, user } = await show(OFFICE);
    expect(await screen.findByText(/^Sẽ ghi \d+ biểu$/)).toBeVisible();
    await user.click(button(words.summaries.absent));
    expect(screen.getByText(/^Thi đua, khen thưởng: danh sách không có cột/)).toBeVisible();
    expect(await to.workbook.read()).toHaveLength(2);
    await user.click(button(words.summaries.write));
    expect((await to.workbook.read()).length).toBeGreaterThan(4);
  });

  test("can have the other frame", async () => {
    const { to, user } = await show(OFFICE);
    const frame = await screen.findByRole("radio", { name: words.summaries.frames.administrative });
    const other = screen.getByRole("radio", { name: words.summaries.frames.party });
    expect(frame).toBeChecked();
    await user.click(other);
    await screen.findByRole("radio", { name: words.summaries.frames.party, checked: true });
    await user.click(button(words.summaries.write));
    const values = (await to.workbook.read()).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(values).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  });
});

describe("the copy for the level above", () => {
  test("is made once what is open was shown, and its code is told", async () => {
    const { delivered, user } = await show(OFFICE);
    await user.click(tab(words.tabs.send));
    expect(await screen.findByText(/^1 lỗi|^\d+ lỗi/)).toBeVisible();
    await user.click(button(words.send.columns));
    await user.click(screen.getByLabelText("Chức vụ"));
    await user.click(button(words.send.makeAnyway));
    expect(await screen.findByText(/^Đã tạo bản gửi “danh-sach \(gửi cấp trên\).xlsx”/)).toBeVisible();
    expect(screen.getByText(/^([0-9A-F]{4} ?){8}$/)).toBeVisible();
    const [copy] = delivered;
    const sheets = await openFile(copy?.bytes ?? new Uint8Array()).read();
    const values = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    expect(values).toContain("Chức vụ");
    expect(values).not.toContain("Phó Trưởng phòng");

    await user.click(tab(words.tabs.summaries));
    await user.click(tab(words.tabs.send));
    expect(await screen.findByText(/^([0-9A-F]{4} ?){8}$/)).toBeVisible();
  });

  test("of a faultless roster asks for no more than a press", async () => {
    const { user } = await show(FAULTLESS);
    await user.click(tab(words.tabs.send));
    expect(await screen.findByRole("button", { name: /^(Tạo|Vẫn tạo) bản gửi$/ })).toBeEnabled();
  });
});

describe("many files", () => {
  test("are merged though the workbook before us is no roster; what is no workbook is named", async () => {
    const { delivered, user } = await show(STATISTICS);
    expect(screen.getByText(words.needsCheck)).toBeVisible();
    await user.click(tab(words.tabs.merge));
    expect(button(words.merge.start({ count: 0 }))).toBeDisabled();
    const other = withInstead(FAULTLESS, "Phòng Nội vụ", "Phòng Tài chính");
    const input = screen.getByLabelText(words.merge.choose, { selector: "input" });
    await userEvent
      .setup({ applyAccept: false })
      .upload(input, [fileOf("a.xlsx", OFFICE), fileOf("b.xlsx", other), new File(["x"], "thu.docx")]);
    expect(screen.getByText(words.merge.notWorkbooks({ names: "thu.docx" }))).toBeVisible();
    await user.click(button(words.merge.start({ count: 2 })));
    expect(await screen.findByText(/^Đọc được 2\/2 tệp: 4 tập thể, 8 cá nhân/)).toBeVisible();
    expect(delivered.map(({ name }) => name)).toEqual(["Tổng hợp.xlsx"]);
    expect(screen.getByRole("button", { name: /^Việc cần xem lại/ })).toBeVisible();
  });
});

import { commandOf, voiceOf } from "../../src/cli/args";
import type { CommandError } from "../../src/cli/errors";
import { textIn } from "../../src/text/text";

/** What is said about a wrong command line. */
function complaint(...argv: string[]): string {
  try {
    commandOf(argv);
  } catch (error) {
    return (error as CommandError).advise(textIn("vi")).message;
  }
  return "";
}

test("a check with all its options", () => {
  const argv = "check a.xlsx --plan p --year 2023 --as-of 2023-12-26 --out b.xlsx --json --language en".split(
    " ",
  );
  const command = commandOf(argv);
  expect(command).toMatchObject({ name: "check", file: "a.xlsx", plan: "p", year: 2023, out: "b.xlsx" });
  expect(command.name === "check" && command.asOf?.toString()).toBe("2023-12-26");
  expect(voiceOf(argv)).toEqual({ language: "en", json: true });
});

test("options may stand before the file, and be written with =", () => {
  expect(commandOf(["check", "--year=2024", "a.xlsx"])).toMatchObject({ file: "a.xlsx", year: 2024 });
});

test("a file whose name begins with - comes after --", () => {
  expect(commandOf(["check", "--", "-a.xlsx"])).toMatchObject({ file: "-a.xlsx" });
});

test("what is not given is null", () => {
  expect(commandOf(["check", "a.xlsx"])).toEqual({
    name: "check",
    file: "a.xlsx",
    plan: null,
    year: null,
    asOf: null,
    out: null,
  });
});

test.each([["--help"], ["check", "--help"], ["-h"]])("%s asks for help", (...argv) => {
  expect(commandOf(argv)).toEqual({ name: "help" });
});

test.each([
  [[], "Chưa có lệnh nào."],
  [["columns", "a.xlsx"], "Không có lệnh “columns”."],
  [["check"], "Chưa có tên tệp cần kiểm tra."],
  [["check", ""], "Chưa có tên tệp cần kiểm tra."],
  [["check", "a.xlsx", "b.xlsx"], "Thừa “b.xlsx”."],
  [["rules", "x"], "Thừa “x”."],
  [["--colour"], "Lệnh “xep-loai” không có tùy chọn --colour."],
  [["check", "a.xlsx", "--columns", "m.json"], "Lệnh “check” không có tùy chọn --columns."],
  [["plans", "--year", "2023"], "Lệnh “plans” không có tùy chọn --year."],
  [["check", "a.xlsx", "--plan"], "Tùy chọn --plan thiếu giá trị."],
  [["check", "a.xlsx", "--plan", "--json"], "Tùy chọn --plan thiếu giá trị."],
  [["check", "a.xlsx", "--json=yes"], "Tùy chọn --json không nhận giá trị."],
  [["check", "a.xlsx", "--year", "2023", "--year", "2024"], "Tùy chọn --year được viết hai lần."],
  [["check", "a.xlsx", "--year", "23"], "“23” không phải là năm."],
  [["check", "a.xlsx", "--as-of", "26/12/2023"], "“26/12/2023” không phải là ngày."],
  [["check", "a.xlsx", "--as-of", "2023-02-29"], "“2023-02-29” không phải là ngày."],
  [["check", "a.xlsx", "--language", "fr"], "Không có ngôn ngữ “fr”."],
])("%j: %s", (argv, message) => {
  expect(complaint(...argv)).toBe(message);
});

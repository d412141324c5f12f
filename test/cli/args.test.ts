import { checkedArguments } from "../../src/cli/args";
import { askedFor, voiceOf } from "../../src/cli/commandLine";
import { COMMANDS } from "../../src/cli/commands";
import { CommandError } from "../../src/cli/errors";
import { textIn } from "../../src/text/text";

/** The command of a command line, with what it is given. */
function given(...argv: string[]) {
  const asked = askedFor(argv, COMMANDS);
  if (asked.is !== "command") throw new RangeError(`no command but ${asked.is}`);
  return asked.given;
}

/** What is said about a wrong command line. */
function complaint(...argv: string[]): string {
  try {
    checkedArguments(given(...argv));
  } catch (error) {
    return (error as CommandError).advise(textIn("vi")).message;
  }
  return "";
}

test.each([
  [["rules", "x"], "Lệnh này không dùng tên tệp nào."],
  [
    ["check", "a.xlsx", "b.xlsx"],
    "Mỗi lần chỉ kiểm tra một tệp. Tên tệp có dấu cách phải đặt trong ngoặc kép.",
  ],
])("%j is advised: %s", (argv, hint) => {
  expect(() => given(...argv)).toThrow(CommandError);
  try {
    given(...argv);
  } catch (error) {
    expect((error as CommandError).advise(textIn("vi")).hint).toBe(hint);
  }
});

test("a check with all its options", () => {
  const argv = "check a.xlsx --plan p --year 2023 --as-of 2023-12-26 --out b.xlsx --json --language en".split(
    " ",
  );
  const told = given(...argv);
  const { asOf, ...others } = checkedArguments(told);
  expect(told.command).toBe("check");
  expect(others).toEqual({ file: "a.xlsx", plan: "p", year: 2023 });
  expect(asOf?.toString()).toBe("2023-12-26");
  expect(told.value("out")).toBe("b.xlsx");
  expect(voiceOf(argv, COMMANDS)).toEqual({ language: "en", json: true });
});

test("options may stand before the file, and be written with =", () => {
  expect(checkedArguments(given("check", "--year=2024", "a.xlsx"))).toMatchObject({
    file: "a.xlsx",
    year: 2024,
  });
});

test("a file whose name begins with - comes after --", () => {
  expect(given("check", "--", "-a.xlsx").words).toEqual(["-a.xlsx"]);
});

test("what is not given is null", () => {
  const told = given("check", "a.xlsx");
  expect(checkedArguments(told)).toEqual({ file: "a.xlsx", plan: null, year: null, asOf: null });
  expect(told.value("out")).toBeNull();
});

test.each([
  [["--help"], null],
  [["-h"], null],
  [["check", "--help"], "check"],
  [["plan", "a.xlsx", "-h"], "plan"],
])("%j asks for help", (argv, name) => {
  expect(askedFor(argv, COMMANDS)).toEqual({
    is: "help",
    command: COMMANDS.find((command) => command.name === name) ?? null,
  });
});

test.each([
  [[], "Chưa có lệnh nào."],
  [["kiem-tra", "a.xlsx"], "Không có lệnh “kiem-tra”."],
  [["check"], "Chưa có tên tệp cần kiểm tra."],
  [["check", ""], "Chưa có tên tệp cần kiểm tra."],
  [["check", "a.xlsx", "b.xlsx"], "Thừa “b.xlsx”."],
  [["rules", "x"], "Thừa “x”."],
  [["--colour"], "Lệnh “xep-loai” không có tùy chọn --colour."],
  [["check", "a.xlsx", "--colour", "m.json"], "Lệnh “check” không có tùy chọn --colour."],
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

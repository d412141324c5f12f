import { serviceOf } from "../../../src/law/subjects/service";
import { buildRoster } from "../../../src/roster/build";
import { type TestRow, tableOf } from "../../roster/table";

function service(row: TestRow) {
  const [person] = buildRoster(
    [tableOf("individuals", [{ fullName: "Lê Thị Ánh", ...row }])],
    [],
  ).individuals;
  if (!person) throw new Error("The row is no person");
  return serviceOf(person);
}

test.each<[TestRow, ReturnType<typeof serviceOf>["exceptions"]]>([
  [{ monthsWorked: 12 }, []],
  [{ monthsWorked: 6 }, []],
  [{ monthsWorked: "5,9" }, ["shortService"]],
  [{ monthsWorked: "Dưới 6 tháng" }, ["shortService"]],
  [{ leaveKind: "Ốm", leaveMonths: "2,9" }, []],
  [{ leaveKind: "Ốm", leaveMonths: 3 }, ["longLeave"]],
  [{ leaveKind: "Ốm", leaveMonths: "5,9" }, ["longLeave"]],
  [{ leaveKind: "Ốm", leaveMonths: 6 }, []],
  [{ leaveKind: "Ốm", leaveMonths: 7 }, ["shortService"]],
  [{ leaveKind: "Thai sản", leaveMonths: 6 }, ["maternity"]],
  [{ leaveKind: "Nghỉ sinh con", leaveMonths: 4 }, ["maternity"]],
  [{ leaveMonths: 4, note: "Nghỉ thai sản" }, ["maternity"]],
  [{ leaveKind: "Thai sản, sau đó nghỉ ốm", leaveMonths: 8 }, ["longLeave", "maternity"]],
  [{ leaveKind: "Thai sản", leaveMonths: 6, monthsWorked: 5 }, ["shortService", "maternity"]],
  [{ leaveKind: "Ốm", leaveMonths: 4, monthsWorked: 5 }, ["shortService", "longLeave"]],
  [{ leaveKind: "Cử đi học", leaveMonths: 8 }, []],
  [{ leaveKind: "Không", leaveMonths: 0 }, []],
])("%j: %j", (row, exceptions) => {
  expect(service(row).exceptions).toEqual(exceptions);
});

test("the months left after a leave are at most those worked", () => {
  expect(service({ leaveKind: "Ốm", leaveMonths: 7 }).worked).toEqual({ months: 5, atMost: true });
  expect(service({ leaveKind: "Ốm", leaveMonths: 7, monthsWorked: 4 }).worked).toEqual({
    months: 4,
    atMost: false,
  });
});

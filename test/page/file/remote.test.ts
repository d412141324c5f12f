import { type FileWork, localFileWork } from "../../../src/page/file/fileWork";
import { type FileFailure, remoteFileWork } from "../../../src/page/file/remote";
import { serve } from "../../../src/page/file/serve";
import type { Reply, Request, WorkerPort } from "../../../src/pane/worker/line";
import { WorkbookError } from "../../../src/workbook/errors";
import { ROSTER, xlsx } from "../../workbook/fixture";

const given = { name: "danh-sach.xlsx", bytes: xlsx(ROSTER) };
const NO_EDITS = { marks: null, sheets: [] };
const EXTENT = { rows: 10, columns: 10 };

/** A worker in the same thread: what crosses is copied, as between threads, and comes later. */
class PretendedWorker implements WorkerPort<FileFailure> {
  onmessage: WorkerPort<FileFailure>["onmessage"] = null;
  onerror: WorkerPort<FileFailure>["onerror"] = null;
  isTerminated = false;
  readonly calls: string[] = [];

  constructor(private readonly work: FileWork) {}

  postMessage(request: Request): void {
    const copy = structuredClone(request);
    this.calls.push(copy.call);
    queueMicrotask(() => void serve(this.work, copy, (reply) => this.tell(reply)));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** As if the machine had no more memory for it. */
  crash(): void {
    this.onerror?.({ message: "out of memory" } as ErrorEvent);
  }

  private tell(reply: Reply<FileFailure>): void {
    const data = structuredClone(reply);
    if (!this.isTerminated) this.onmessage?.({ data } as MessageEvent<Reply<FileFailure>>);
  }
}

function remote(work: () => FileWork = localFileWork) {
  const workers: PretendedWorker[] = [];
  const there = remoteFileWork(() => {
    const worker = new PretendedWorker(work());
    workers.push(worker);
    return worker;
  });
  return { there, workers };
}

describe("the work on a file in a worker", () => {
  test("tells what the same work tells in the thread that asks", async () => {
    const here = localFileWork();
    const { there } = remote();
    expect(await there.open(given)).toEqual(await here.open(given));
    const asked = { sheet: "Cá nhân", extent: EXTENT };
    expect(await there.look(asked)).toEqual(await here.look(asked));
    expect(await there.copy(NO_EDITS)).toEqual(await here.copy(NO_EDITS));
  });

  test("tells long lists in pieces, which come together as they were, sheet by sheet", async () => {
    const list = (name: string, length: number) => ({
      name,
      rows: Array.from({ length }, (_, at) => [at, `${name} ${at}`]),
    });
    const bytes = xlsx({ sheets: [list("A", 5_001), list("B", 0), list("C", 2_000)] });
    const long = { name: "dài.xlsx", bytes };
    expect(await remote().there.open(long)).toEqual(await localFileWork().open(long));
  });

  test("tells how far it has come", async () => {
    const told: number[] = [];
    await remote().there.open(given, { progress: (done, of) => told.push(done / of) });
    expect(told.at(-1)).toBe(1);
  });

  test("refuses with the same error, with its facts", async () => {
    const { there } = remote();
    await there.open(given);
    const values = [{ sheet: "Cá nhân", row: 2, column: 2, value: "HTNV" }];
    const locked = xlsx({ sheets: ROSTER.sheets.map((sheet) => ({ ...sheet, protected: true })) });
    await there.open({ name: "khóa.xlsx", bytes: locked });
    const refused = there.copy({ ...NO_EDITS, values });
    await expect(refused).rejects.toBeInstanceOf(WorkbookError);
    await expect(refused).rejects.toMatchObject({ code: "PROTECTED_SHEET", data: { sheet: "Cá nhân" } });
  });

  test("that is stopped ends at once, and the next file opens in another worker", async () => {
    const never = () => new Promise<never>(() => undefined);
    let isFirst = true;
    const { there, workers } = remote(() => {
      const work = localFileWork();
      const slow = isFirst ? { ...work, open: never } : work;
      isFirst = false;
      return slow;
    });
    const opening = there.open(given);
    there.end(new DOMException("", "AbortError"));
    await expect(opening).rejects.toMatchObject({ name: "AbortError" });
    expect(workers[0]?.isTerminated).toBe(true);
    expect((await there.open(given)).sheets).toHaveLength(2);
  });

  test("that crashed fails what was asked, and is given the file again for what is asked next", async () => {
    const { there, workers } = remote();
    await there.open(given);
    const lost = there.copy(NO_EDITS);
    workers[0]?.crash();
    await expect(lost).rejects.toThrow("crashed");
    expect(await there.look({ sheet: "Cá nhân", extent: EXTENT })).not.toBeNull();
    expect(workers[1]?.calls).toEqual(["open", "look"]);
  });
});

import type { Brain, CheckAsked } from "../../../src/pane/brain/brain";
import { localBrain } from "../../../src/pane/brain/local";
import { remoteBrain } from "../../../src/pane/brain/remote";
import { faultyRoster } from "../rosters";
import { PretendedWorker } from "./ports";

const settings = { language: "vi", asOf: "2023-12-26", year: 2023, plan: null } as const;
const asked: CheckAsked = { workbook: "danh-sach.xlsx", sheets: faultyRoster(), kept: null, settings };

/** A remote brain, and the workers that it has started so far. */
function remote(brain: () => Brain = localBrain) {
  const workers: PretendedWorker[] = [];
  const remote = remoteBrain(() => {
    const worker = new PretendedWorker(brain());
    workers.push(worker);
    return worker;
  });
  return { remote, workers };
}

/** A brain that says when it was asked to check, and never answers. */
function hanging(): { brain: () => Brain; reached: Promise<void> } {
  let reach: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => {
    reach = resolve;
  });
  const check = () => {
    reach();
    return new Promise<never>(() => undefined);
  };
  return { brain: () => ({ ...localBrain(), check }), reached };
}

describe("a brain in a worker", () => {
  test("tells what one in the same thread tells", async () => {
    const here = localBrain();
    const { remote: there } = remote();
    expect(await there.check(asked)).toEqual(await here.check(asked));
    expect(await there.why({ finding: 0 })).toEqual(await here.why({ finding: 0 }));
    expect(await there.edits({ what: "marks" })).toEqual(await here.edits({ what: "marks" }));
  });

  test("starts one worker, when it is first needed", async () => {
    const { remote: brain, workers } = remote();
    expect(workers).toHaveLength(0);
    await brain.plans(null);
    await brain.check(asked);
    expect(workers).toHaveLength(1);
  });

  test("tells how far the work has come", async () => {
    const told: [number, number][] = [];
    await remote().remote.check(asked, { progress: (done, of) => told.push([done, of]) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort(([a], [b]) => a - b));
  });

  test("says in words what is wrong with a workbook", async () => {
    const empty = { ...asked, sheets: [] };
    await expect(remote().remote.check(empty)).rejects.toMatchObject({
      code: "NOT_A_ROSTER",
      message: expect.stringContaining("Chưa nhận ra danh sách"),
    });
  });

  test("an error of the program itself is no problem of the workbook's", async () => {
    const { remote: brain } = remote();
    await brain.check(asked);
    await expect(brain.why({ finding: 100_000 })).rejects.not.toHaveProperty("code");
  });
});

describe("work that is stopped", () => {
  test("ends at once, and its worker with it", async () => {
    const { brain, reached } = hanging();
    const { remote: there, workers } = remote(brain);
    const controller = new AbortController();
    const stopped = there.check(asked, { signal: controller.signal });
    await reached;
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    expect(workers[0]?.isTerminated).toBe(true);
  });

  test("is not begun where it was stopped before", async () => {
    const { remote: there, workers } = remote();
    await expect(there.check(asked, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(workers).toHaveLength(0);
  });

  test("leaves what was checked before to be asked about", async () => {
    const { brain: stuck, reached } = hanging();
    const brains = [localBrain(), localBrain()];
    let isStuck = false;
    const { remote: there, workers } = remote(() => {
      const next = brains.shift() ?? localBrain();
      const check: Brain["check"] = (...args) => (isStuck ? stuck().check(...args) : next.check(...args));
      return new Proxy(next, {
        get: (target, name) => (name === "check" ? check : Reflect.get(target, name)?.bind?.(target)),
      });
    });
    const before = await there.check(asked);
    isStuck = true;
    const controller = new AbortController();
    const stopped = there.check({ ...asked, sheets: [] }, { signal: controller.signal });
    await reached;
    controller.abort();
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    isStuck = false;

    const edits = await there.edits({ what: "marks" });
    expect(edits.marks?.length).toBeGreaterThan(0);
    expect(before.totals.error).toBeGreaterThan(0);
    expect(workers).toHaveLength(2);
    expect(workers[1]?.requests.map(({ call }) => call)).toEqual(["check", "edits"]);
  });
});

test("a worker that crashes fails what was asked of it, and the next question starts another", async () => {
  const { brain, reached } = hanging();
  let isFirst = true;
  const { remote: there, workers } = remote(() => {
    const made = isFirst ? brain() : localBrain();
    isFirst = false;
    return made;
  });
  const lost = there.check(asked);
  await reached;
  workers[0]?.crash();
  await expect(lost).rejects.toThrow("crashed");
  await expect(there.check(asked)).resolves.toHaveProperty("totals");
});

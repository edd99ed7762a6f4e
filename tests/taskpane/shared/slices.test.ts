/** Long steps in slices: the pane answers in between, and stops when it is told to. */
import type { Progress, Steps } from "../../../src/core/base/progress";
import { runInSlices, SLICE_MS, type Pace } from "../../../src/taskpane/shared/slices";

/** A clock that moves on with every step of the work. */
function pace(perStep: number): Pace & { readonly rests: number[]; work(): void } {
  let now = 0;
  const rests: number[] = [];
  return {
    rests,
    work: () => void (now += perStep),
    now: () => now,
    rest: () => {
      rests.push(now);
      return Promise.resolve();
    },
  };
}

function* counting(to: number, work: () => void): Steps<string> {
  for (let done = 0; done < to; done++) {
    work();
    yield { done, total: to, what: "checking-rules" };
  }
  return "done";
}

const nobody = { isCancelled: false };

it("returns what the steps return", async () => {
  const time = pace(1);
  const sliced = await runInSlices(counting(5, time.work), { pace: time, cancel: nobody, watch: () => undefined });
  expect(sliced).toEqual({ kind: "finished", value: "done" });
});

it("rests whenever a slice is used up, and only then", async () => {
  const time = pace(5);
  await runInSlices(counting(12, time.work), { pace: time, cancel: nobody, watch: () => undefined });
  expect(time.rests).toEqual([15, 30, 45, 60]);
  expect(SLICE_MS).toBe(15);
});

it("tells of progress once a slice", async () => {
  const time = pace(5);
  const told: Progress[] = [];
  await runInSlices(counting(9, time.work), { pace: time, cancel: nobody, watch: (progress) => told.push(progress) });
  expect(told.map(({ done }) => done)).toEqual([2, 5, 8]);
});

it("stops at the next pause once it is cancelled", async () => {
  const time = pace(5);
  const cancel = { isCancelled: false };
  const sliced = await runInSlices(counting(100, time.work), {
    pace: time,
    cancel,
    watch: ({ done }) => (cancel.isCancelled = done > 3),
  });
  expect(sliced).toEqual({ kind: "cancelled" });
  expect(time.now()).toBe(30);
});

it("lets a mistake through", async () => {
  function* broken(): Steps<never> {
    yield { done: 0, total: 1, what: "checking-rules" };
    throw new Error("broken");
  }
  const running = runInSlices(broken(), { pace: pace(1), cancel: nobody, watch: () => undefined });
  await expect(running).rejects.toThrow("broken");
});

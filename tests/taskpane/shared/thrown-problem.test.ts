/** What a throw is told as: a part of the program that did not come is no mistake of ours. */
import { thrownProblem } from "../../../src/taskpane/shared/thrown-problem";

it("is the network's where a file of the program did not come", () => {
  const thrown = Object.assign(new Error("Loading chunk 155 failed."), { name: "ChunkLoadError" });
  expect(thrownProblem(thrown)).toEqual({ code: "not-loaded" });
});

it("is ours otherwise, told by its kind and place and not by its message", () => {
  const problem = thrownProblem(new TypeError("张三 is not a function"));
  expect(problem).toMatchObject({ code: "internal", detail: expect.stringMatching(/^TypeError\nat /) as string });
  expect(JSON.stringify(problem)).not.toContain("张三");
});

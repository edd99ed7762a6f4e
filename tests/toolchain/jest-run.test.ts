/** How `npm test` reads jest's report: counts, failures and the reasons of skips. */
import { readCounts } from "../run/jest-run.mjs";

type Test = { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] };

function test(status: string, fullName: string): Test {
  return { status, fullName, failureMessages: status === "failed" ? ["expected 6, got 5"] : [] };
}

function report(...tests: readonly Test[]): unknown {
  const count = (status: string): number => tests.filter((one) => one.status === status).length;
  const suite = {
    name: "a.test.ts",
    status: count("failed") > 0 ? "failed" : "passed",
    message: "",
    assertionResults: tests,
  };
  return { numTotalTests: tests.length, numPassedTests: count("passed"), testResults: [suite] };
}

const fine = { status: 0, output: "" };

describe("the counts of a test run", () => {
  it("counts what passed", () => {
    expect(readCounts(report(test("passed", "a"), test("passed", "b")), fine)).toEqual({
      passed: 2,
      failures: [],
      skips: [],
    });
  });

  it("tells each failed test with its file and message", () => {
    const { passed, failures } = readCounts(report(test("passed", "a"), test("failed", "b")), {
      status: 1,
      output: "",
    });
    expect(passed).toBe(1);
    expect(failures).toEqual([expect.stringMatching(/a\.test\.ts: b\nexpected 6, got 5$/)]);
  });

  it("takes the reason of a skip from its title", () => {
    const skipped = test("pending", "the report opens in LibreOffice — skipped: soffice is not installed");
    expect(readCounts(report(test("passed", "a"), skipped), fine).skips).toEqual([
      { what: "the report opens in LibreOffice", why: "soffice is not installed" },
    ]);
  });

  it("says when a skip gives no reason", () => {
    expect(readCounts(report(test("passed", "a"), test("todo", "b")), fine).skips).toEqual([
      { what: "b", why: "no reason given" },
    ]);
  });

  it("fails a run that tested nothing", () => {
    expect(readCounts(report(), fine).failures).toEqual(["no test ran"]);
  });

  it("fails a file that did not run", () => {
    const broken = { name: "b.test.ts", status: "failed", message: "syntax error", assertionResults: [] };
    const { failures } = readCounts(
      { numTotalTests: 1, numPassedTests: 1, testResults: [broken] },
      { status: 1, output: "" },
    );
    expect(failures).toEqual([expect.stringMatching(/b\.test\.ts: the file did not run\nsyntax error$/)]);
  });

  it("fails when jest ends badly although every test passed", () => {
    const { failures } = readCounts(report(test("passed", "a")), { status: 1, output: "out of memory" });
    expect(failures).toEqual(["jest ended with status 1:\nout of memory"]);
  });

  it("fails when jest left no report", () => {
    expect(readCounts(null, { status: 1, output: "crash" }).failures).toEqual(["jest did not finish:\ncrash"]);
  });
});

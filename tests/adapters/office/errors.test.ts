import { hostProblem, sizeHint } from "../../../src/adapters/office/errors";

const failure = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error("本地化的话"), { code, debugInfo: errorLocation === undefined ? {} : { errorLocation } });

describe("an error of Office", () => {
  it.each([
    ["InvalidOperationInCellEditMode", { code: "editing-a-cell" }],
    ["AccessDenied", { code: "protected", sheet: null }],
    ["InvalidSelection", { code: "other-window" }],
    ["InactiveWorkbook", { code: "other-window" }],
    ["ResponsePayloadSizeLimitExceeded", { code: "too-large", sheet: null }],
    ["RequestPayloadSizeLimitExceeded", { code: "too-large", sheet: null }],
    ["ItemNotFound", { code: "gone", what: "WorksheetCollection.getItem" }],
    ["ApiNotFound", { code: "not-supported", what: "WorksheetCollection.getItem" }],
    ["InvalidOrTimedOutSession", { code: "offline" }],
    ["GeneralException", { code: "host-failed", detail: "GeneralException (WorksheetCollection.getItem)" }],
  ])("%s is told as %j", (code, problem) =>
    expect(hostProblem(failure(code, "WorksheetCollection.getItem"))).toEqual(problem),
  );
  it.each(["Worksheet.activate", "Range.select", "Workbook.getSelectedRange"])(
    "without a reason at %s means that another workbook has the focus",
    (where) => expect(hostProblem(failure("GeneralException", where))).toEqual({ code: "other-window" }),
  );
  it("without a location is told by its code", () =>
    expect(hostProblem(failure("GeneralException"))).toEqual({ code: "host-failed", detail: "GeneralException" }));
  it("gives nothing away of its message, which may quote cells", () =>
    expect(JSON.stringify(hostProblem(failure("FilteredRangeConflict", "Range.values")))).not.toContain("本地化"));
});

describe("an error of our own", () => {
  it("is thrown on", () =>
    expect(() => hostProblem(new TypeError("x is not a function"))).toThrow("x is not a function"));
  it("has nothing to do with size", () => expect(sizeHint(new TypeError("x"))).toBe("no"));
});

describe("asking for less", () => {
  it.each([
    ["ResponsePayloadSizeLimitExceeded", "much"],
    ["RangeExceedsLimit", "much"],
    ["GeneralException", "perhaps"],
    ["AccessDenied", "no"],
  ])("after %s helps: %s", (code, hint) => expect(sizeHint(failure(code))).toBe(hint));
});

/** Batches as Office.js sends them, run without a browser: what the journeys of the library do not reach. */
import { excelClass } from "../../../../src/workbench/host/excel/classes";
import { serviceOf } from "../../../../src/workbench/host/excel/services";
import { ReferenceStore } from "../../../../src/workbench/host/executor/reference-store";
import { runBatch } from "../../../../src/workbench/host/executor/run-batch";
import type { ExecutorSession } from "../../../../src/workbench/host/executor/session";
import type { WorkbookModel } from "../../../../src/workbench/host/model/model";
import type { Action, BatchResponse, ObjectPath } from "../../../../src/workbench/host/protocol/batch";
import { oneSheet } from "../make";

const SHEETS = path(2, 4, "Worksheets", 1);
const PATHS = [path(1, 1, ""), SHEETS, { ...path(3, 5, "", 2), ArgumentInfo: { Arguments: ["专利"] } }];

function path(Id: number, ObjectPathType: number, Name: string, parent = 0): ObjectPath {
  return { Id, ObjectPathType, Name, ParentObjectPathId: parent };
}

function call(Id: number, Name: string, parent: number, ...Arguments: unknown[]): ObjectPath {
  return { ...path(Id, 3, Name, parent), ArgumentInfo: { Arguments } };
}

function action(Id: number, ActionType: number, ObjectPathId: number, more: Partial<Action> = {}): Action {
  return { Id, ActionType, ObjectPathId, Name: "", ...more };
}

function sessionOf(workbook: WorkbookModel): ExecutorSession {
  const references = new ReferenceStore({
    hold: () => undefined,
    release: () => undefined,
  });
  return { root: { type: excelClass("Workbook"), object: workbook }, classOf: excelClass, serviceOf, references };
}

function run(paths: readonly ObjectPath[], ...actions: readonly Action[]): BatchResponse {
  const { workbook } = oneSheet([["a", 1]]);
  const all = [...PATHS, ...paths];
  return runBatch(
    { Actions: actions, ObjectPaths: Object.fromEntries(all.map((one) => [one.Id, one])) },
    sessionOf(workbook),
  );
}

function values(response: BatchResponse): unknown[] {
  return response.Results.map(({ Value }) => Value);
}

describe("a batch", () => {
  it("loads under the names of the wire, with the object's identity", () => {
    const loaded = run([], action(1, 2, 3, { QueryInfo: { Select: ["name", "visibility"] } }));
    const id = "{00000000-0001-0000-0000-000000000001}";
    expect(values(loaded)).toEqual([{ Id: id, Name: "专利", Visibility: "Visible" }]);
  });
  it("loads a collection with the position of each item", () => {
    const [loaded] = values(run([], action(1, 2, 2, { QueryInfo: { Select: ["name"] } })));
    expect(loaded).toMatchObject({ _Items: [{ Name: "专利", _Index: 0 }] });
  });
  it("answers retrieve() in camel case", () => {
    const [loaded] = values(run([], action(1, 7, 2, { QueryInfo: { Select: ["name"] } })));
    expect(loaded).toMatchObject({ items: [{ name: "专利" }] });
  });
  it("update() sets by camel case", () => {
    const updated = run(
      [],
      action(1, 9, 3, { ObjectState: { name: "专利台账" } }),
      action(2, 2, 3, { QueryInfo: { Select: ["name"] } }),
    );
    expect(values(updated)[1]).toMatchObject({ Name: "专利台账" });
  });
  it("evaluates a path that adds only once", () => {
    const added = run(
      [call(4, "Add", 2, "新表")],
      action(1, 1, 4),
      action(2, 1, 4),
      action(3, 3, 2, { Name: "GetCount" }),
    );
    expect(values(added)[2]).toBe(2);
  });
  it("answers a null object with null, a load of it too", () => {
    const nothing = run([call(4, "GetItemOrNullObject", 2, "没有")], action(1, 1, 4), action(2, 2, 4));
    expect(values(nothing)).toEqual([null, null]);
  });
  it("does not look at the parent of a null object's path", () => {
    expect(values(run([path(4, 7, "", 99)], action(1, 1, 4)))).toEqual([null]);
  });
  it("tells traces apart, for handlers wait for them", () => {
    expect(run([], action(5, 5, 0)).TraceIds).toEqual([5]);
  });
  it("keeps what was done before the action that fails, and says which one that is", () => {
    const failed = run([call(4, "GetRange", 3, "?")], action(1, 1, 3), action(2, 1, 4), action(3, 1, 3));
    expect(failed.Results).toHaveLength(1);
    expect(failed.Error).toMatchObject({ Code: "InvalidArgument", ActionIndex: 1, Location: "Worksheet.getRange" });
  });
  it("names a member that is not emulated", () => {
    const { Error: error } = run([], action(1, 3, 3, { Name: "Copy" }));
    expect(error).toMatchObject({ Code: "ApiNotFound", HttpStatusCode: 404, Location: "Worksheet.copy" });
    expect(error?.Message).toContain("Worksheet.copy is not emulated");
  });
  it("names a property that is not emulated, also in a load", () => {
    const { Error: error } = run([], action(1, 2, 3, { QueryInfo: { Select: ["standardWidth"] } }));
    expect(error?.Message).toContain("Worksheet.standardWidth is not emulated");
  });
  it("gives a range one reference a path, and finds it by that", () => {
    const range = call(4, "GetRange", 3, "B1");
    const { workbook } = oneSheet([["a", 1]]);
    const session = sessionOf(workbook);
    const paths = Object.fromEntries([...PATHS, range].map((one) => [one.Id, one]));
    const first = runBatch(
      { AutoKeepReference: true, Actions: [action(1, 1, 4), action(2, 1, 4)], ObjectPaths: paths },
      session,
    );
    expect(values(first)).toEqual([{ _ReferenceId: "ref:1" }, { _ReferenceId: "ref:1" }]);
    const again = {
      Actions: [action(1, 2, 4, { QueryInfo: { Select: ["values"] } })],
      ObjectPaths: { 4: path(4, 6, "ref:1") },
    };
    expect(values(runBatch(again, session))).toEqual([{ _ReferenceId: "ref:1", Values: [[1]] }]);
  });
});

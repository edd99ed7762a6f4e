import { ControlIds } from "../../src/docx/control-ids";

test("the id of a control depends on its block and its ordinal alone", () => {
  const first = new ControlIds();
  first.take("hitech", 0);
  expect(new ControlIds().take("patents", 3)).toBe(first.take("patents", 3));
});

test("ids are positive, fit 31 bits and never repeat", () => {
  const ids = new ControlIds();
  const all = Array.from({ length: 3000 }, (_, ordinal) => ids.take("block", ordinal));
  expect(new Set(all).size).toBe(3000);
  expect(all.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true);
});

test("where an id is taken the next free one is used", () => {
  const ids = new ControlIds();
  const id = ids.take("block", 0);
  expect([ids.take("block", 0), ids.take("block", 0)]).toEqual([id + 1, id + 2]);
});

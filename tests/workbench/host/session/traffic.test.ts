import { Buffer } from "node:buffer";
import fc from "fast-check";
import { utf8Length } from "../../../../src/workbench/host/session/traffic";

describe("the bytes of a text", () => {
  it("are those that UTF-8 has", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => expect(utf8Length(text)).toBe(Buffer.byteLength(text))),
    );
  });
});

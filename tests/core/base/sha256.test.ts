/** FIPS 180-4's own examples, and agreement with Node's implementation. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { Sha256, sha256 } from "../../../src/core/base/sha256";

function reference(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

describe("SHA-256", () => {
  test("of abc, one block (FIPS 180-4 example)", () => {
    expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });
  test("of 448 bits, two blocks (FIPS 180-4 example)", () => {
    const text = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    expect(sha256(text)).toBe("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  });
  test("of a million letters a (FIPS 180-4 example)", () => {
    expect(sha256("a".repeat(1_000_000))).toBe("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  });
  test("of nothing", () => {
    expect(sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  });
  test("takes Chinese and signs beyond the basic plane as UTF-8", () => {
    expect(sha256("青溪县𠮷①")).toBe(reference("青溪县𠮷①"));
  });
  test("counts a lone surrogate as U+FFFD", () => {
    for (const text of ["\ud800", "a\udc00b", "\ud800\ud800\udc00", `${"x".repeat(511)}\ud800`])
      expect(sha256(text)).toBe(reference(text));
  });
  test.each([55, 56, 63, 64, 65, 511, 512, 513, 12_288])("of %i characters, at the edges of blocks", (length) => {
    expect(sha256("县".repeat(length))).toBe(reference("县".repeat(length)));
    expect(sha256("𠮷".repeat(length))).toBe(reference("𠮷".repeat(length)));
  });
  test("agrees with Node on any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => sha256(text) === reference(text)));
  });
  test("does not depend on the pieces the text comes in", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 90 })), (pieces) => {
        const hash = new Sha256();
        for (const piece of pieces) hash.update(piece);
        expect(hash.hex()).toBe(sha256(pieces.join("")));
      }),
    );
  });
});

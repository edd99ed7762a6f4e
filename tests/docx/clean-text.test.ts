import fc from "fast-check";
import { cleanText } from "../../src/docx/clean-text";

test("tabs and line breaks become one space each", () => {
  expect(cleanText("专利\t授权\r\n6件\n另\r计")).toBe("专利 授权 6件 另 计");
});

test("control characters, non-characters and half surrogates are left out", () => {
  expect(cleanText("6\u0000\u0007\u001b件\ufffe\uffff\ud83d，\udc00好")).toBe("6件，好");
});

test("whole characters outside the basic plane stay", () => {
  expect(cleanText("𠮷田😀")).toBe("𠮷田😀");
});

test.each(["<b>6件</b>", "__proto__", "=cmd|'/c calc'!A0", "&amp;", "]]>", "{1-0}", "{headings-0}"])(
  "%s stays as it is",
  (text) => {
    expect(cleanText(text)).toBe(text);
  },
);

test("cleaning twice changes nothing more", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => cleanText(cleanText(text)) === cleanText(text)));
});

import { customXmlFiles, storeItemId } from "../../src/docx/custom-xml";

const GUID = /^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}\}$/;

test("a part's id is a GUID made of its namespace and the snapshot's id", () => {
  expect(storeItemId("urn:keji:figures:1", "abc")).toMatch(GUID);
  expect(storeItemId("urn:keji:figures:1", "abc")).toBe(storeItemId("urn:keji:figures:1", "abc"));
  expect(storeItemId("urn:keji:figures:1", "abc")).not.toBe(storeItemId("urn:keji:provenance:1", "abc"));
  expect(storeItemId("urn:keji:figures:1", "abc")).not.toBe(storeItemId("urn:keji:figures:1", "abd"));
});

test("a part of 700 KB or more is refused, counted in bytes", () => {
  const part =
    (xml: string): (() => unknown) =>
    () =>
      customXmlFiles({ namespace: "urn:x", storeItemId: "{}", xml }, 1);
  expect(part("件".repeat(233_333))).not.toThrow();
  expect(part("件".repeat(233_334))).toThrow("urn:x has 700002 bytes");
});

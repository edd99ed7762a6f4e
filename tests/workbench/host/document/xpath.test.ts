import { parseXml } from "../../../../src/workbench/host/document/docx-package";
import { selectNodes, valueOf, XPathError } from "../../../../src/workbench/host/document/xpath";

const DOCUMENT = parseXml(
  `<a xmlns="urn:a" xmlns:b="urn:b" n="0"><f key="x">1</f><f key="y" b:kind="z">2</f><b:g><f key="x">3</f></b:g><!-- c --></a>`,
);
const PREFIXES = new Map([
  ["p", "urn:a"],
  ["q", "urn:b"],
]);

const select = (xpath: string): string[] => selectNodes(DOCUMENT, xpath, PREFIXES).map(valueOf);

describe("a path", () => {
  it.each([
    ["/p:a/p:f", ["1", "2"]],
    ["/p:a[1]/p:f[@key='y'][1]", ["2"]],
    ['/p:a/p:f[@key="x"]', ["1"]],
    ["//p:f[@key='x']", ["1", "3"]],
    ["/p:a/p:f[2]", ["2"]],
    ["/p:a/p:f[last()]", ["2"]],
    ["/p:a/q:g/p:f/text()", ["3"]],
    ["/p:a/@n", ["0"]],
    ["/p:a/p:f/@q:kind", ["z"]],
    ["/*/*[local-name()='g']/*", ["3"]],
    ["/p:a/p:f[@key='y' and @q:kind='z']", ["2"]],
    ["/p:a/q:g/..", [expect.stringContaining("1")]],
    ["/p:a/p:h", []],
    ["/a/f", []],
  ])("%s", (xpath, expected) => {
    expect(select(xpath)).toEqual(expected);
  });
  it("from a node goes on from there", () => {
    const [group] = selectNodes(DOCUMENT, "/p:a/q:g", PREFIXES);
    if (group === undefined) throw new Error("no g");
    expect(selectNodes(group, "p:f", PREFIXES).map(valueOf)).toEqual(["3"]);
    expect(selectNodes(group, "./p:f", PREFIXES).map(valueOf)).toEqual(["3"]);
  });
  it.each(["", "/", "/p:a[position()<2]", "count(//p:f)", "/z:a", "/p:a | /p:b", "/p:a/following::p:f"])(
    "that is not known is refused: %s",
    (xpath) => {
      expect(() => select(xpath)).toThrow(XPathError);
    },
  );
});

import { insertText } from "../../../../src/workbench/host/document/insert-text";
import { showMappedNodes, writeNode } from "../../../../src/workbench/host/document/bindings";
import { nodesAt, NodeHandles, writeXml, xmlOfNode } from "../../../../src/workbench/host/document/xml-nodes";
import { partDom } from "../../../../src/workbench/host/document/xml-parts";
import { savedBytes } from "../../../../src/workbench/host/document/open-document";
import type { DocumentModel, XmlPartModel } from "../../../../src/workbench/host/document/model";
import { controlAt, runWordEdit } from "../../../../src/workbench/host/worker/run-word-edit";
import { documentOf, figures, lines, opened, paragraph, reportBytes } from "./make";

const TEXT = paragraph("授权{a=5件}，其中发明{b=1件}。") + paragraph("合计{a=5件}");

function part(document: DocumentModel): XmlPartModel {
  const [found] = document.xmlParts.filter(({ isBuiltIn }) => !isBuiltIn);
  if (found === undefined) throw new Error("no part");
  return found;
}

function node(document: DocumentModel, key: string): ReturnType<typeof nodesAt>[number] {
  part(document).prefixes.set("t", "urn:test");
  const [found] = nodesAt(part(document), `/t:figures/t:f[@key='${key}']`, null);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

describe("live mappings", () => {
  it("show a changed text in every control of the key, and leave the others", () => {
    const document = documentOf(TEXT);
    figures(document, { a: "5件", b: "1件" });
    writeNode(document, { part: part(document), node: node(document, "a") }, "6件");
    expect(lines(document)).toEqual(["授权{a=6件}，其中发明{b=1件}。", "合计{a=6件}"]);
  });
  it("show what a whole new tree says", () => {
    const document = documentOf(TEXT);
    figures(document, { a: "5件", b: "1件" });
    const root = partDom(part(document)).documentElement;
    if (root === null) throw new Error("no root");
    const xml = '<figures xmlns="urn:test"><f key="b">2件</f><f key="a">7件</f></figures>';
    expect(writeXml(document, { part: part(document), node: root }, xml)).not.toBeNull();
    expect(lines(document)).toEqual(["授权{a=7件}，其中发明{b=2件}。", "合计{a=7件}"]);
  });
  it("take what is typed into the part, and from there into the other controls", () => {
    const document = documentOf(TEXT);
    figures(document, { a: "5件", b: "1件" });
    runWordEdit(document, { kind: "type-in-control", tag: "a", text: "9件" }, "person");
    expect(lines(document)).toEqual(["授权{a=9件}，其中发明{b=1件}。", "合计{a=9件}"]);
    expect(xmlOfNode(partDom(part(document)))).toContain('<f key="a">9件</f>');
    expect(document.happenings.map(({ kind }) => kind)).toEqual(["replaced"]);
  });
  it("show the part's text when the document is opened, not the text beside it", () => {
    const before = documentOf(TEXT, { bindings: "at-rest" });
    figures(before, { a: "6件", b: "1件" });
    expect(lines(before)[1]).toBe("合计{a=5件}");
    expect(lines(opened(savedBytes(before)))[1]).toBe("合计{a=6件}");
  });
  it("leave a control whose entry is not there", () => {
    const document = documentOf(TEXT);
    figures(document, { b: "3件" });
    showMappedNodes(document);
    expect(lines(document)).toEqual(["授权{a=5件}，其中发明{b=3件}。", "合计{a=5件}"]);
  });
});

describe("mappings at rest", () => {
  it("show nothing of a change, and take nothing that is typed", () => {
    const document = documentOf(TEXT, { bindings: "at-rest" });
    figures(document, { a: "5件", b: "1件" });
    writeNode(document, { part: part(document), node: node(document, "a") }, "6件");
    runWordEdit(document, { kind: "type-in-control", tag: "b", text: "2件" }, "person");
    expect(lines(document)).toEqual(["授权{a=5件}，其中发明{b=2件}。", "合计{a=5件}"]);
    expect(xmlOfNode(partDom(part(document)))).toContain('<f key="b">1件</f>');
  });
});

describe("handles of nodes", () => {
  it("find nothing once their node is gone", () => {
    const document = documentOf(TEXT);
    figures(document, { a: "5件" });
    const handles = new NodeHandles();
    const held = handles.hold(part(document), node(document, "a"));
    const root = partDom(part(document)).documentElement;
    if (root === null) throw new Error("no root");
    expect(handles.find(held)?.node.textContent).toBe("5件");
    writeXml(document, { part: part(document), node: root }, '<figures xmlns="urn:test"/>');
    expect(handles.find(held)).toBeNull();
    expect(handles.describe(held)["DataNodeBaseName"]).toBe("f");
  });
});

it("a real report shows in each control what its figures part says", async () => {
  const document = opened(await reportBytes());
  const [entry] = nodesAt(reportPart(document), "/k:figures/k:f[@key='ENT_LIB~s']", null);
  if (entry === undefined) throw new Error("no entry");
  writeNode(document, { part: reportPart(document), node: entry }, "81家");
  const shown = lines(document).join("\n");
  expect(shown).toContain("{fig:ENT_LIB~s=81家}");
  expect(shown).not.toContain("{fig:ENT_LIB~s=8家}");
  insertText({ kind: "control", document, sdt: sdtOf(document, "fig:ENT_LIB~s") }, "82家", "Replace");
  expect(entry.textContent).toBe("82家");
});

function reportPart(document: DocumentModel): XmlPartModel {
  const found = document.xmlParts.find((one) => partDom(one).documentElement?.namespaceURI === "urn:keji:figures:1");
  if (found === undefined) throw new Error("no figures part");
  found.prefixes.set("k", "urn:keji:figures:1");
  return found;
}

function sdtOf(document: DocumentModel, tag: string): ReturnType<typeof controlAt>["sdt"] {
  return controlAt(document, tag).sdt;
}

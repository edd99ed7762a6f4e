/** The common interface as Word has it: custom XML parts with their nodes, and the selection as text. */
import type { Node } from "@xmldom/xmldom";
import { isElement } from "../document/dom";
import { writeNode } from "../document/bindings";
import { insertText } from "../document/insert-text";
import type { DocumentModel, XmlPartModel } from "../document/model";
import { contentOf } from "../document/extents";
import { selectionOf } from "../document/ranges";
import { textOf } from "../document/text";
import { nodesAt, writeXml, xmlOfNode, type HeldNode, type NodeHandles } from "../document/xml-nodes";
import { addXmlPart, deleteXmlPart, findXmlPart, isTooLarge, namespaceOfPart, partDom } from "../document/xml-parts";
import { valueOf } from "../document/xpath";
import { OfficeError, TRANSPORT_ERROR } from "../protocol/office-error";
import type { CommonAnswer } from "../session/file-store";
import { utf8Length } from "../session/traffic";

type Arguments = Readonly<Record<string, unknown>>;
type Desk = { readonly document: DocumentModel; readonly handles: NodeHandles };
type Call = (desk: Desk, args: Arguments) => Record<string, unknown> | number;

const { customXmlNodeNotFound, customXmlError, customXmlTooLarge, noPermission, internal } = TRANSPORT_ERROR;
/** Office's own: the form of data that was asked for is not there for a selection in Word. */
const COERCION_NOT_SUPPORTED = 1000;

/** By dispatch number: what the call gives, or an error number of Office. */
const CALLS: Readonly<Record<number, Call>> = {
  64: getSelectedText,
  65: setSelectedText,
  128: addPart,
  129: ({ document }, { id }) => withPart(document, id, (part) => ({ DataPartProperties: describePart(part) })),
  130: ({ document }, { namespace }) => ({ DataPartList: partsOf(document, String(namespace)).map(describePart) }),
  131: ({ document }, { id }) => withPart(document, id, (part) => ({ Data: xmlOfNode(partDom(part)) })),
  132: ({ document, handles }, { id, xpath }) =>
    withPart(document, id, (part) => ({
      DataNodeList: describeNodes(handles, part, nodesAt(part, String(xpath), null)),
    })),
  133: ({ document }, { id }) => withPart(document, id, deletePart),
  134: ({ handles }, args) => withNode(handles, args, ({ node }) => ({ Data: valueOf(node) })),
  135: ({ handles }, args) => withNode(handles, args, ({ node }) => ({ Data: xmlOfNode(node) })),
  136: ({ handles }, args) =>
    withNode(handles, args, ({ part, node }) => ({
      DataNodeList: describeNodes(handles, part, nodesAt(part, String(args["xpath"]), node)),
    })),
  137: (desk, args) => withNode(desk.handles, args, (held) => changeText(desk, held, args["Data"])),
  138: (desk, args) => withNode(desk.handles, args, (held) => changeXml(desk, held, String(args["xml"]))),
  139: ({ document }, { id, prefix, namespace }) =>
    withPart(document, id, ({ prefixes }) => {
      prefixes.set(String(prefix), String(namespace));
      return {};
    }),
  140: ({ document }, { id, prefix }) =>
    withPart(document, id, ({ prefixes }) => ({ Data: prefixes.get(String(prefix)) ?? "" })),
  141: ({ document }, { id, namespace }) =>
    withPart(document, id, ({ prefixes }) => ({ Data: [...prefixes].find(([, uri]) => uri === namespace)?.[0] ?? "" })),
  142: ({ handles }, args) => withNode(handles, args, ({ node }) => ({ Data: valueOf(node) })),
  143: (desk, args) => withNode(desk.handles, args, (held) => setText(desk, held, args)),
};

/** Null for a number that Word has no call of. */
export function commonCall(desk: Desk, dispatch: number, args: Arguments): CommonAnswer | null {
  const call = CALLS[dispatch];
  if (call === undefined) return null;
  const answer = attempt(() => call(desk, args));
  return typeof answer === "number" ? { error: answer, members: {} } : { error: 0, members: answer };
}

function attempt(call: () => Record<string, unknown> | number): Record<string, unknown> | number {
  try {
    return call();
  } catch (error) {
    if (error instanceof OfficeError) return error.code === "AccessDenied" ? noPermission : internal;
    return customXmlError;
  }
}

function getSelectedText({ document }: Desk, args: Arguments): Record<string, unknown> | number {
  if (coercionOf(args, "DdaGetBindingData") !== "text") return COERCION_NOT_SUPPORTED;
  return { Data: textOf(contentOf(selectionOf(document))) };
}

function setSelectedText({ document }: Desk, args: Arguments): Record<string, unknown> | number {
  const { Data } = (args["DdaSetBindingData"] ?? {}) as Arguments;
  if (coercionOf(args, "DdaSetBindingData") !== "text" || typeof Data !== "string") return COERCION_NOT_SUPPORTED;
  insertText(selectionOf(document), Data, "Replace");
  return {};
}

function coercionOf(args: Arguments, member: string): unknown {
  return ((args[member] ?? {}) as Arguments)["CoerceType"];
}

function addPart({ document }: Desk, { xml }: Arguments): Record<string, unknown> | number {
  if (document.isProtected) return noPermission;
  const text = String(xml);
  if (isTooLarge(document, utf8Length(text))) return customXmlTooLarge;
  return { DataPartProperties: describePart(addXmlPart(document, text)) };
}

function partsOf(document: DocumentModel, namespace: string): XmlPartModel[] {
  return document.xmlParts.filter((part) => namespaceOfPart(part) === namespace && isFound(part));
}

function isFound(part: XmlPartModel): boolean {
  return !isTooLarge(part.document, utf8Length(xmlOfNode(partDom(part))));
}

function describePart({ id, isBuiltIn }: XmlPartModel): Record<string, unknown> {
  return { id, DataPartBuiltIn: isBuiltIn };
}

function withPart(
  document: DocumentModel,
  id: unknown,
  act: (part: XmlPartModel) => Record<string, unknown> | number,
): Record<string, unknown> | number {
  const part = findXmlPart(document, String(id));
  return part === null || !isFound(part) ? customXmlNodeNotFound : act(part);
}

function deletePart(part: XmlPartModel): Record<string, unknown> | number {
  if (part.isBuiltIn || part.document.isProtected) return noPermission;
  deleteXmlPart(part);
  return {};
}

function describeNodes(handles: NodeHandles, part: XmlPartModel, nodes: readonly Node[]): Record<string, string>[] {
  return nodes.map((node) => handles.describe(handles.hold(part, node)));
}

function withNode(
  handles: NodeHandles,
  args: Arguments,
  act: (held: HeldNode) => Record<string, unknown> | number,
): Record<string, unknown> | number {
  const held = handles.find(String(args["DataNodeHandle"]));
  return held === null ? customXmlNodeNotFound : act(held);
}

/** On a node without a text of its own Word fails, in the setting of its text alone. */
function setText(desk: Desk, held: HeldNode, args: Arguments): Record<string, unknown> | number {
  // This library for the web sends the text under no name at all: its table of names has none for it.
  const text = args["text"] ?? (desk.document.habits.takesNamelessText ? args["undefined"] : undefined);
  if (typeof text !== "string" || (isElement(held.node) && valueOf(held.node) === "")) return customXmlError;
  return changeText(desk, held, text);
}

function changeText({ document }: Desk, held: HeldNode, text: unknown): Record<string, unknown> | number {
  if (typeof text !== "string") return customXmlError;
  if (document.isProtected) return noPermission;
  writeNode(document, held, text);
  return {};
}

function changeXml({ document }: Desk, held: HeldNode, xml: string): Record<string, unknown> | number {
  if (document.isProtected) return noPermission;
  // Word takes no notice of an XML with a declaration, and says so to nobody.
  if (/^\s*<\?xml/.test(xml)) return {};
  return writeXml(document, held, xml) === null ? customXmlError : {};
}

/** Every member of Office.js that our source uses is in the shipped library, and this host emulates it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXCEL_CLASSES } from "../../../src/workbench/host/excel/classes";
import type { AnyClass } from "../../../src/workbench/host/executor/class-description";
import { camelCase, wireNameOf } from "../../../src/workbench/host/executor/members";
import { WORD_CLASSES } from "../../../src/workbench/host/word/classes";
import { shippedLibrary } from "./shipped-library";
import { usedMembers, type UsedMember } from "./used-members";

const ROOT = join(__dirname, "..", "..", "..");
const SOURCE = join(ROOT, "src", "adapters", "office");
/** The two applications by the namespace of their classes. */
const APPS = {
  Excel: { library: shippedLibrary(ROOT, "excel"), classes: EXCEL_CLASSES },
  Word: { library: shippedLibrary(ROOT, "word"), classes: WORD_CLASSES },
} as const;

/** Members that the library answers by itself, on every class. */
const CLIENT_SIDE = ["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"];
/** What events and the options of methods hold, as this host fills or reads it. */
const DATA: Readonly<Record<string, readonly string[]>> = {
  "Excel.SelectionChangedEventArgs": ["workbook"],
  "Excel.SettableColumnProperties": ["address", "columnHidden", "columnIndex"],
  "Excel.SettableRowProperties": ["address", "rowHidden", "rowIndex"],
  "Excel.WorksheetChangedEventArgs": [
    "address",
    "changeType",
    "details",
    "getRange",
    "getRangeOrNullObject",
    "source",
    "triggerSource",
    "worksheetId",
  ],
  "Excel.WorksheetSelectionChangedEventArgs": ["address", "worksheetId"],
  "Office.NodeReplacedEventArgs": ["newNode", "oldNode", "type"],
};
/** What the common interface has here: answered by this host, or by the library from what the host said at the start. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  Office: ["context", "onReady"],
  "Office.AsyncResult": ["error", "status", "value"],
  "Office.Context": [
    "contentLanguage",
    "diagnostics",
    "displayLanguage",
    "document",
    "host",
    "platform",
    "requirements",
  ],
  "Office.ContextInformation": ["host", "platform", "version"],
  "Office.CustomXmlNode": [
    "baseName",
    "getNodesAsync",
    "getNodeValueAsync",
    "getTextAsync",
    "getXmlAsync",
    "namespaceUri",
    "nodeType",
    "setNodeValueAsync",
    "setTextAsync",
    "setXmlAsync",
  ],
  "Office.CustomXmlPart": [
    "addHandlerAsync",
    "builtIn",
    "deleteAsync",
    "getNodesAsync",
    "getXmlAsync",
    "id",
    "namespaceManager",
    "removeHandlerAsync",
  ],
  "Office.CustomXmlParts": ["addAsync", "getByIdAsync", "getByNamespaceAsync"],
  "Office.CustomXmlPrefixMappings": ["addNamespaceAsync", "getNamespaceAsync", "getPrefixAsync"],
  "Office.Document": [
    "addHandlerAsync",
    "customXmlParts",
    "getFileAsync",
    "getSelectedDataAsync",
    "removeHandlerAsync",
    "setSelectedDataAsync",
    "settings",
    "url",
  ],
  "Office.Error": ["code", "message", "name"],
  "Office.File": ["closeAsync", "getSliceAsync", "size", "sliceCount"],
  "Office.RequirementSetSupport": ["isSetSupported"],
  "Office.Settings": ["get", "refreshAsync", "remove", "saveAsync", "set"],
  "Office.Slice": ["data", "index", "size"],
};
/** The library for the web leaves these out: our source must do without them, as the journeys on this host show. */
const NOT_ON_THE_WEB: Readonly<Record<string, readonly string[]>> = {
  "Office.Context": ["officeTheme", "ui"],
  "Office.OfficeTheme": ["bodyBackgroundColor"],
  "Office.UI": ["openBrowserWindow"],
};
const ENUMERATIONS = ["AsyncResultStatus", "EventType", "FileType"];
/** What the library calls by itself, without a member of that name. */
const CALLED_BY_ITSELF = ["GetItemAt"];
/** Classes that exist only in the pane: contexts, results, errors. */
const NEVER_AT_THE_HOST = ["Excel.RequestContext", "Word.RequestContext"];

/** What is wrong with a used member, as a line; null when nothing is. */
function trouble(member: UsedMember): string | null {
  const name = `${member.owner}.${member.name} (${member.at})`;
  if (NOT_ON_THE_WEB[member.owner]?.includes(member.name)) return null;
  if (member.owner.startsWith("Office") || member.kind === "namespace") return commonTrouble(member, name);
  if (member.kind === "class") return classTrouble(member, name);
  return DATA[member.owner]?.includes(member.name) ? null : `${name} is not emulated`;
}

function classTrouble(member: UsedMember, name: string): string | null {
  const app = appOf(member);
  const shipped = app?.library.classes.get(classNameOf(member));
  if (CLIENT_SIDE.includes(member.name)) return null;
  if (!shipped?.members.has(member.name)) return `${name} is not in the library`;
  if (NEVER_AT_THE_HOST.includes(member.owner)) return null;
  return isEmulated(member, shipped.events.get(member.name)) ? null : `${name} is not emulated`;
}

/** The common interface must be in both libraries' files: each has its own copy. */
function commonTrouble(member: UsedMember, name: string): string | null {
  const word = new RegExp(`\\b${member.name}\\b`);
  const apps = appOf(member) === null ? Object.values(APPS) : [appOf(member)];
  if (!apps.some((app) => app !== null && word.test(app.library.text))) return `${name} is not in the library`;
  if (member.owner === "Excel" || member.owner === "Word") return null;
  // Enumerations are words of the library alone.
  if (member.owner === "Office" && ENUMERATIONS.includes(member.name)) return null;
  return COMMON[member.owner]?.includes(member.name) ? null : `${name} is not emulated`;
}

function appOf({ owner }: UsedMember): (typeof APPS)[keyof typeof APPS] | null {
  const [namespace] = owner.split(".");
  return namespace === "Excel" || namespace === "Word" ? APPS[namespace] : null;
}

function classNameOf({ owner }: UsedMember): string {
  return owner.slice(owner.indexOf(".") + 1);
}

function isEmulated(member: UsedMember, event: string | undefined): boolean {
  const { owner, name } = member;
  const type = appOf(member)?.classes.find((described) => described.name === classNameOf(member));
  if (!type) return false;
  if (owner === "Excel.Workbook" && name === "onSelectionChanged") return true;
  if (event !== undefined) return (type.events ?? []).includes(event);
  return name === "getItem" ? type.items?.byKey !== undefined : hasMember(type, name);
}

function hasMember({ scalars, navigations, methods }: AnyClass, name: string): boolean {
  return [scalars, navigations, methods].some((members) => wireNameOf(members, name) !== null);
}

function troubles(members: readonly UsedMember[]): string[] {
  return members.flatMap((member) => trouble(member) ?? []);
}

// Each compiles the whole of Office's types.
jest.setTimeout(60_000);

describe("Office members of the source", () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(SOURCE, file));
  const used = usedMembers(files, ROOT);

  it("are found: reading the values of a range is among them", () => {
    expect(used.map(({ owner, name }) => `${owner}.${name}`)).toContain("Excel.Range.values");
  });
  it("are in the shipped library and emulated", () => {
    expect(troubles(used)).toEqual([]);
  });
});

describe.each(Object.entries(APPS))("every emulated member of %s", (_, { library, classes }) => {
  it.each(classes.map((type) => [type.name, type] as const))("of %s is one of the library's", (name, type) => {
    const shipped = library.classes.get(name);
    const members = [type.scalars, type.navigations, type.methods].flatMap((some) => Object.keys(some ?? {}));
    const registrations = (type.events ?? []).map((event) => `_Register${event}Event`);
    const unknown = [...members, ...registrations].filter(
      (member) => !shipped?.members.has(camelCase(member)) && !CALLED_BY_ITSELF.includes(member),
    );
    expect(unknown).toEqual([]);
  });
});

describe("a member that is not there", () => {
  function troublesOf(code: string): string[] {
    const folder = mkdtempSync(join(tmpdir(), "keji-planted-"));
    const file = join(folder, "planted.ts");
    try {
      writeFileSync(file, code);
      return troubles(usedMembers([file], ROOT)).map((line) => line.replace(/ \(.*\)/, ""));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it.each([
    [
      "too new for the library",
      "export const use = (range: Excel.Range) => range.valuesAsJson;",
      "Excel.Range.valuesAsJson is not in the library",
    ],
    [
      "not emulated",
      "export const use = (sheet: Excel.Worksheet) => sheet.charts;",
      "Excel.Worksheet.charts is not emulated",
    ],
    [
      "not emulated, by destructuring",
      "export const use = ({ shapes }: Excel.Worksheet) => shapes;",
      "Excel.Worksheet.shapes is not emulated",
    ],
    [
      "not emulated, in a load",
      'const path = "format/wrapText"; export const use = (range: Excel.Range) => range.load(`address,${path}`);',
      "Excel.Range.format is not emulated",
    ],
    [
      "an event that is never told",
      "export const use = (sheet: Excel.Worksheet) => sheet.onCalculated;",
      "Excel.Worksheet.onCalculated is not emulated",
    ],
    [
      "too new for Word's library",
      "export const use = (document: Word.Document) => document.getContentControls();",
      "Word.Document.getContentControls is not in the library",
    ],
    ["not emulated in Word", "export const use = (body: Word.Body) => body.lists;", "Word.Body.lists is not emulated"],
    [
      "of the common interface",
      "export const use = () => Office.context.document.bindings;",
      "Office.Document.bindings is not emulated",
    ],
  ])("is reported: %s", (_, code, line) => {
    expect(troublesOf(code)).toContain(line);
  });
});

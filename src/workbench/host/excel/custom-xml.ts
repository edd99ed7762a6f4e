/** Excel.CustomXmlPart, all of them and those of one namespace. */
import { textAt } from "../executor/arguments";
import { described, type ClassDescription } from "../executor/class-description";
import type { WorkbookModel, XmlPartModel } from "../model/model";
import { addXmlPart, findXmlPart, namespaceOf, setXml } from "../model/xml-parts";
import { removeItem } from "../model/remove-item";
import { OfficeError } from "../protocol/office-error";

/** The parts of one namespace. */
type Scope = { readonly workbook: WorkbookModel; readonly namespace: string };

export const customXmlPartClass = described<XmlPartModel>({
  name: "CustomXmlPart",
  identity: "Id",
  scalars: { Id: { get: ({ id }) => id }, NamespaceUri: { get: (self) => namespaceOf(self) } },
  methods: {
    Delete: { call: (self) => removeItem(self.workbook.xmlParts, self) },
    GetXml: { call: ({ xml }) => xml },
    SetXml: { call: (self, args) => setXml(self, textAt(args, 0)) },
  },
});

export const customXmlPartCollectionClass = described<WorkbookModel>(
  collection<WorkbookModel>("CustomXmlPartCollection", ({ xmlParts }) => xmlParts, {
    Add: { type: "CustomXmlPart", call: (self, args) => addXmlPart(self, textAt(args, 0)) },
    GetByNamespace: {
      type: "CustomXmlPartScopedCollection",
      call: (workbook, args): Scope => ({ workbook, namespace: textAt(args, 0) }),
    },
  }),
);

export const customXmlPartScopedCollectionClass = described<Scope>(
  collection<Scope>("CustomXmlPartScopedCollection", inScope, {
    GetOnlyItem: { type: "CustomXmlPart", call: (self) => onlyItem(self) ?? invalid() },
    GetOnlyItemOrNullObject: { type: "CustomXmlPart", call: (self) => onlyItem(self) },
  }),
);

function collection<Self>(
  name: string,
  all: (self: Self) => readonly XmlPartModel[],
  methods: NonNullable<ClassDescription<Self>["methods"]>,
): ClassDescription<Self> {
  const byKey = (self: Self, key: unknown): XmlPartModel | null => findXmlPart(all(self), textAt([key], 0));
  return {
    name,
    items: { type: "CustomXmlPart", all, byKey },
    methods: {
      ...methods,
      GetCount: { call: (self) => all(self).length },
      GetItemOrNullObject: { type: "CustomXmlPart", call: (self, args) => byKey(self, args[0]) },
    },
  };
}

function inScope({ workbook, namespace }: Scope): XmlPartModel[] {
  return workbook.xmlParts.filter((part) => namespaceOf(part) === namespace);
}

function onlyItem(scope: Scope): XmlPartModel | null {
  const parts = inScope(scope);
  return parts.length === 1 ? (parts[0] ?? null) : null;
}

function invalid(): never {
  throw new OfficeError("GeneralException", "not exactly one part");
}

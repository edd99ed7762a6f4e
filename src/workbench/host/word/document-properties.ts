/** Word.DocumentProperties, with the properties people name themselves. */
import { textAt, textValue } from "../executor/arguments";
import { described, type AnyClass, type Scalar } from "../executor/class-description";
import type { DocumentModel, ListModel } from "../document/model";
import {
  customProperties,
  customValue,
  deleteCustomProperty,
  findCustomProperty,
  propertyText,
  putCustomProperty,
  setPropertyText,
  type CustomPropertyModel,
} from "../document/properties";
import { listClass, listOf } from "./lists";

export const documentPropertiesClass = described<DocumentModel>({
  name: "DocumentProperties",
  isReferenceable: true,
  scalars: {
    ApplicationName: { get: (self) => propertyText(self, "applicationName") },
    Author: written("author"),
    Category: written("category"),
    Comments: written("comments"),
    Company: written("company"),
    CreationDate: { get: (self) => propertyText(self, "creationDate") },
    Keywords: written("keywords"),
    LastAuthor: { get: (self) => propertyText(self, "lastAuthor") },
    LastSaveTime: { get: (self) => propertyText(self, "lastSaveTime") },
    Manager: written("manager"),
    RevisionNumber: { get: (self) => propertyText(self, "revisionNumber") },
    /** Bits: 0 nothing, 8 protected against editing. */
    Security: { get: ({ isProtected }) => (isProtected ? 8 : 0) },
    Subject: written("subject"),
    Template: { get: (self) => propertyText(self, "template") },
    Title: written("title"),
  },
  navigations: {
    CustomProperties: { type: "CustomPropertyCollection", get: (self) => listOf(self, () => customProperties(self)) },
  },
});

function written(name: string): Scalar<DocumentModel> {
  return {
    get: (self) => propertyText(self, name),
    set: (self, value) => setPropertyText(self, name, textValue(value)),
  };
}

export const customPropertyClass = described<CustomPropertyModel>({
  name: "CustomProperty",
  isReferenceable: true,
  scalars: {
    Key: { get: ({ key }) => key },
    Type: { get: (self) => customValue(self).type },
    Value: {
      get: (self) => customValue(self).value,
      set: (self, value) => void putCustomProperty(self.document, self.key, value),
    },
  },
  methods: { Delete: { call: (self) => deleteCustomProperty(self) } },
});

export const customPropertyCollectionClass: AnyClass = listClass("CustomPropertyCollection", "CustomProperty", {
  first: "without",
  byKey: (self, key) => findCustomProperty(self.document, textAt([key], 0)),
  methods: {
    Add: {
      type: "CustomProperty",
      call: ({ document }, args) => putCustomProperty(document, textAt(args, 0), args[1]),
    },
    DeleteAll: { call: ({ document }) => customProperties(document).forEach(deleteCustomProperty) },
    GetCount: { call: ({ document }: ListModel<object>) => customProperties(document).length },
    GetItemOrNullObject: {
      type: "CustomProperty",
      call: ({ document }, args) => findCustomProperty(document, textAt(args, 0)),
    },
  },
});

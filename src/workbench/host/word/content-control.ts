/** Word.ContentControl and its collection. Plain-text controls are among them only where the profile says so. */
import { integerAt, textAt, yesOrNo, yesOrNoValue } from "../executor/arguments";
import { described, type AnyClass, type Scalar } from "../executor/class-description";
import { isPlainText } from "../document/bindings";
import { fillWithPlaceholder, deleteControl, idOf, propertyOf, setProperty } from "../document/controls";
import { dropPlaceholder, showsPlaceholder, textOfControl } from "../document/control-text";
import { controlContent, inside, isInline, alive } from "../document/extents";
import { isContentLocked, isControlLocked } from "../document/guards";
import type { ControlModel, ListModel } from "../document/model";
import { bodyAround } from "../document/stories";
import { textOf } from "../document/text";
import { appearanceOf, colorOf, setAppearance, setColor } from "../document/control-looks";
import { OfficeError } from "../protocol/office-error";
import { cellNavigations } from "./cell-around";
import { listClass, listOf } from "./lists";
import { contentMethods, contentNavigations, styleScalars } from "./stretch";

/** Word's own limit for a tag and a title. */
const LONGEST = 64;

export const contentControlClass = described<ControlModel>({
  name: "ContentControl",
  identity: "Id",
  isReferenceable: true,
  scalars: {
    Appearance: { get: appearanceOf, set: (self, value) => setAppearance(self, textAt([value], 0)) },
    CannotDelete: {
      get: ({ sdt }) => isControlLocked(alive(sdt)),
      set: (self, value) => lock(self, { deleting: yesOrNoValue(value) }),
    },
    CannotEdit: {
      get: ({ sdt }) => isContentLocked(alive(sdt)),
      set: (self, value) => lock(self, { editing: yesOrNoValue(value) }),
    },
    Color: { get: colorOf, set: (self, value) => setColor(self, textAt([value], 0)) },
    Id: { get: (self) => idOf(self) },
    PlaceholderText: {
      get: ({ sdt }) => (showsPlaceholder(alive(sdt)) ? textOf(inside(controlContent(sdt))) : ""),
      set: setPlaceholder,
    },
    ...styleScalars<ControlModel>(),
    Subtype: { get: subtypeOf },
    Tag: named("tag"),
    Text: { get: ({ sdt }) => textOfControl(alive(sdt)) },
    Title: named("alias"),
    Type: { get: ({ sdt }) => (isPlainText(alive(sdt)) ? "PlainText" : "RichText") },
  },
  navigations: {
    ...contentNavigations<ControlModel>(),
    ...cellNavigations<ControlModel>(),
    ParentBody: { type: "Body", get: ({ document, sdt }) => bodyAround(document, alive(sdt)) },
  },
  methods: {
    ...contentMethodsOfControl(),
    Delete: { call: (self, args) => deleteControl(self, yesOrNo(args, 0)) },
  },
});

type Controls = ListModel<ControlModel>;

export const contentControlCollectionClass: AnyClass = listClass("ContentControlCollection", "ContentControl", {
  byKey: (self, key) => byId(self as Controls, key),
  methods: {
    GetById: { type: "ContentControl", call: (self, args) => byId(self as Controls, integerAt(args, 0)) ?? notFound() },
    GetByIdOrNullObject: { type: "ContentControl", call: (self, args) => byId(self as Controls, integerAt(args, 0)) },
    GetByTag: {
      type: "ContentControlCollection",
      call: (self, args) => where(self as Controls, "tag", textAt(args, 0)),
    },
    GetByTitle: {
      type: "ContentControlCollection",
      call: (self, args) => where(self as Controls, "alias", textAt(args, 0)),
    },
  },
});

function byId(list: Controls, id: unknown): ControlModel | null {
  return list.all().find((control) => idOf(control) === Number(id)) ?? null;
}

function where(list: Controls, name: string, text: string): Controls {
  return listOf(list.document, () => list.all().filter((control) => propertyOf(control, name) === text));
}

function named(name: "tag" | "alias"): Scalar<ControlModel> {
  return {
    get: (self) => propertyOf(self, name) ?? "",
    set: (self, value) => {
      const text = textAt([value], 0);
      if (text.length > LONGEST) throw new OfficeError("InvalidArgument", `more than ${LONGEST} characters`);
      setProperty(self, name, text === "" ? null : text);
    },
  };
}

/** A control is not wrapped by itself through a `GetRange` of its own kind of text only. */
function contentMethodsOfControl(): ReturnType<typeof contentMethods<ControlModel>> {
  const { InsertContentControl: _none, ...methods } = contentMethods<ControlModel>();
  return methods;
}

function lock(control: ControlModel, change: { editing?: boolean; deleting?: boolean }): void {
  const editing = change.editing ?? isContentLocked(alive(control.sdt));
  const deleting = change.deleting ?? isControlLocked(alive(control.sdt));
  const value = editing ? (deleting ? "sdtContentLocked" : "contentLocked") : deleting ? "sdtLocked" : null;
  setProperty(control, "lock", value);
}

function setPlaceholder({ sdt }: ControlModel, value: unknown): void {
  if (!showsPlaceholder(alive(sdt)) && textOfControl(sdt) !== "") return;
  dropPlaceholder(sdt);
  fillWithPlaceholder(sdt, textAt([value], 0));
}

function subtypeOf({ sdt }: ControlModel): string {
  const isLine = isInline({ parent: controlContent(alive(sdt)), next: null });
  const kind = isPlainText(sdt) ? "PlainText" : "RichText";
  return `${kind}${isLine ? "Inline" : isPlainText(sdt) ? "Paragraph" : "Paragraphs"}`;
}

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}

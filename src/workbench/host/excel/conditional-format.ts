/** Excel.ConditionalFormat of the custom kind, with its rule and looks, and the collection of a range's. */
import { integerAt, textAt, textValue, yesOrNoValue } from "../executor/arguments";
import { described, type Scalar } from "../executor/class-description";
import { addConditionalFormat, conditionalFormatsOf, deleteConditionalFormat } from "../model/conditional-formats";
import { rangeOf, type ConditionalFont, type ConditionalFormatModel, type RangeModel } from "../model/model";
import { OfficeError } from "../protocol/office-error";

type Format = ConditionalFormatModel;

export const conditionalFormatCollectionClass = described<RangeModel>({
  name: "ConditionalFormatCollection",
  items: {
    type: "ConditionalFormat",
    all: (self) => conditionalFormatsOf(self),
    byKey: (self, key) => find(self, key),
  },
  methods: {
    Add: { type: "ConditionalFormat", call: (self, args) => addConditionalFormat(self, textAt(args, 0)) },
    ClearAll: { call: (self) => clearAll(self) },
    GetCount: { call: (self) => conditionalFormatsOf(self).length },
    GetItemAt: { type: "ConditionalFormat", call: (self, args) => itemAt(self, integerAt(args, 0)) },
    GetItemOrNullObject: { type: "ConditionalFormat", call: (self, args) => find(self, args[0]) },
  },
});

export const conditionalFormatClass = described<Format>({
  name: "ConditionalFormat",
  identity: "Id",
  scalars: {
    Id: { get: ({ id }) => id },
    Priority: { get: ({ priority }) => priority },
    StopIfTrue: {
      get: ({ stopIfTrue }) => stopIfTrue,
      set: (self, value) => Object.assign(self, { stopIfTrue: yesOrNoValue(value) }),
    },
    Type: { get: () => "Custom" },
  },
  navigations: {
    Custom: { type: "CustomConditionalFormat", get: (self) => self },
    CustomOrNullObject: { type: "CustomConditionalFormat", get: (self) => self },
  },
  methods: {
    Delete: { call: (self) => deleteConditionalFormat(self) },
    GetRange: { type: "Range", call: ({ sheet, area }) => rangeOf(sheet, area) },
  },
});

export const customConditionalFormatClass = described<Format>({
  name: "CustomConditionalFormat",
  navigations: {
    Format: { type: "ConditionalRangeFormat", get: (self) => self },
    Rule: { type: "ConditionalFormatRule", get: (self) => self },
  },
});

export const conditionalFormatRuleClass = described<Format>({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ formula }) => formula,
      set: (self, value) => Object.assign(self, { formula: textValue(value) }),
    },
  },
});

export const conditionalRangeFormatClass = described<Format>({
  name: "ConditionalRangeFormat",
  navigations: {
    Fill: { type: "ConditionalRangeFill", get: (self) => self },
    Font: { type: "ConditionalRangeFont", get: ({ font }) => font },
  },
});

export const conditionalRangeFillClass = described<Format>({
  name: "ConditionalRangeFill",
  scalars: {
    Color: {
      get: ({ fillColor }) => fillColor,
      set: (self, value) => Object.assign(self, { fillColor: textValue(value) }),
    },
  },
});

export const conditionalRangeFontClass = described<ConditionalFont>({
  name: "ConditionalRangeFont",
  scalars: {
    Bold: yesOrNoOfFont("bold"),
    Color: {
      get: ({ color }) => color,
      set: (self, value) => Object.assign(self, { color: textValue(value) }),
    },
    Italic: yesOrNoOfFont("italic"),
    Strikethrough: yesOrNoOfFont("strikethrough"),
  },
});

function yesOrNoOfFont(name: "bold" | "italic" | "strikethrough"): Scalar<ConditionalFont> {
  return {
    get: (font) => font[name],
    set: (font, value) => Object.assign(font, { [name]: yesOrNoValue(value) }),
  };
}

function find(range: RangeModel, key: unknown): Format | null {
  return conditionalFormatsOf(range).find(({ id }) => id === textAt([key], 0)) ?? null;
}

function itemAt(range: RangeModel, index: number): Format {
  const format = conditionalFormatsOf(range)[index];
  if (format === undefined) throw new OfficeError("InvalidArgument");
  return format;
}

function clearAll(range: RangeModel): null {
  for (const format of conditionalFormatsOf(range)) deleteConditionalFormat(format);
  return null;
}

/** Excel.Setting and Excel.SettingCollection. */
import { textAt } from "../executor/arguments";
import { described } from "../executor/class-description";
import type { SettingModel, WorkbookModel } from "../model/model";
import { removeItem } from "../model/remove-item";

export const settingClass = described<SettingModel>({
  name: "Setting",
  identity: "_Id",
  scalars: {
    Key: { get: ({ key }) => key },
    Value: { get: ({ value }) => value, set: (self, value) => Object.assign(self, { value }) },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    Delete: { call: (self) => removeItem(self.workbook.settings, self) },
  },
});

export const settingCollectionClass = described<WorkbookModel>({
  name: "SettingCollection",
  items: { type: "Setting", all: ({ settings }) => settings, byKey: (self, key) => find(self, textAt([key], 0)) },
  methods: {
    Add: { type: "Setting", call: (self, args) => put(self, { key: textAt(args, 0), value: args[1] }) },
    GetCount: { call: ({ settings }) => settings.length },
    GetItemOrNullObject: { type: "Setting", call: (self, args) => find(self, textAt(args, 0)) },
  },
});

function find({ settings }: WorkbookModel, key: string): SettingModel | null {
  return settings.find((setting) => setting.key.toLowerCase() === key.toLowerCase()) ?? null;
}

/** A key that is there already gets the new value. */
function put(workbook: WorkbookModel, { key, value }: { key: string; value: unknown }): SettingModel {
  const known = find(workbook, key);
  if (known !== null) return Object.assign(known, { value });
  const setting: SettingModel = { kind: "setting", workbook, key, value };
  workbook.settings.push(setting);
  return setting;
}

/** The grid's library, with nothing of it shown that the host behind could not do: no ribbon, no menus, no charts. */
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnUS from "@univerjs/preset-sheets-core/locales/en-US";
import coreZhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEnUS from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZhCN from "@univerjs/preset-sheets-filter/locales/zh-CN";
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEnUS from "@univerjs/preset-sheets-table/locales/en-US";
import tableZhCN from "@univerjs/preset-sheets-table/locales/zh-CN";

const LOCALES = {
  "zh-CN": { type: LocaleType.ZH_CN, words: mergeLocales(coreZhCN, filterZhCN, tableZhCN) },
  "en-US": { type: LocaleType.EN_US, words: mergeLocales(coreEnUS, filterEnUS, tableEnUS) },
};

export type GridLocale = keyof typeof LOCALES;

export type GridLibrary = { readonly univer: Univer; readonly api: FUniver };

/** Draws into the element with this id. */
export function createUniver(container: string, locale: GridLocale): GridLibrary {
  const { type, words } = LOCALES[locale];
  const univer = new Univer({ locale: type, locales: { [type]: words }, logLevel: LogLevel.ERROR });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      // The page says where the focus is.
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: false,
        addSheetButtonConfig: { show: false },
      },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      // Results of the file stay until something they depend on changes, as in Excel.
      formula: { initialFormulaComputing: CalculationMode.WHEN_EMPTY },
    }),
    UniverSheetsFilterPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  // The file itself says how its cells look; a label over a table would hide the row that stays in sight.
  univer.registerPlugin(UniverSheetsTablePlugin, { userThemes: [{ name: "plain", style: {} }], defaultThemeIndex: 0 });
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  return { univer, api: FUniver.newAPI(univer) };
}

/** What a person chose among lists, kept in the open workbook's 字段映射 and followed the next time (practice P4). */
import type { PlainDate } from "../../core/base/plain-date";
import { listKey, type ListChoice, type ListChoices, type ListSheet } from "../../core/collect/list-choice";
import { mappingsForList } from "../../core/ledger/list-mappings";
import { isOfSheet, MAPPINGS, type FieldMapping } from "../../core/ledger/mapping";
import { readMappings } from "../../core/ledger/read-mappings";
import type { Pack } from "../../pack/pack";
import { mappingsToAdd } from "../map-in-host";
import type { RowsToAdd } from "../ports";
import type { ReadList } from "./find-lists";
import { rememberedIn, type Remembered } from "./list-choices";

/** What the open workbook remembers. */
export function rememberedOf({ workbook, ledgers }: ReadList, pack: Pack): Remembered {
  if (!ledgers) return rememberedIn(workbook, pack);
  const register = ledgers.registers.get(MAPPINGS);
  if (!register) return { mappings: [], table: undefined };
  const { mappings } = readMappings(register, pack.ledgers);
  return { mappings: mappings.map(({ mapping }) => mapping), table: register.tables.at(-1) };
}

/** What headers of a list mean. Which of its sheets take part is a choice that the person still sees and can change. */
export function headersOf({ mappings }: Remembered, file: string): readonly FieldMapping[] {
  return mappingsForList(mappings, file).filter(({ header }) => header !== "");
}

/** The choices that were remembered for these lists; of several about one the last holds. */
export function choicesOf({ mappings }: Remembered, sheets: readonly ListSheet[]): ListChoices {
  const choices = new Map<string, ListChoice>();
  for (const list of sheets) {
    for (const one of mappingsForList(mappings, list.file)) {
      const isMeant = one.header === "" && isOfSheet(one, list.sheet) && ["", list.ledger].includes(one.ledger);
      if (isMeant && one.action !== "use") choices.set(listKey(list), one.action);
    }
  }
  return choices;
}

export type Chosen = { readonly sheets: readonly ListSheet[]; readonly choices: ListChoices; readonly ours: ReadList };

/** The choices that are not remembered yet, as mappings. 忽略 is said of the sheet, whatever it holds. */
export function newChoices({ sheets, choices, ours }: Chosen, pack: Pack): readonly FieldMapping[] {
  const known = choicesOf(rememberedOf(ours, pack), sheets);
  return sheets.flatMap((list) => {
    const action = choices.get(listKey(list));
    if (action === undefined || action === (known.get(listKey(list)) ?? "append")) return [];
    const ledger = action === "ignore" ? "" : list.ledger;
    return [{ action, sheet: `[${list.file}]${list.sheet}`, header: "", ledger, field: "" }];
  });
}

/** The rows that remember them; null when there is nothing new. */
export function choiceRows(chosen: Chosen, pack: Pack, on: PlainDate): RowsToAdd | null {
  const mappings = newChoices(chosen, pack);
  if (mappings.length === 0) return null;
  return mappingsToAdd(mappings, rememberedOf(chosen.ours, pack).table, { pack, by: "", on });
}

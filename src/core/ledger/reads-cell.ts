/** The shape of every cell reader, apart from the readers so that each can name it. */
import type { RawValue } from "../workbook/workbook";
import type { Flaw, Value } from "./ledger";

/** Gives a cell's typed value and adds what was odd about it to `flaws`, which the caller empties between cells. */
export type CellReader = (raw: RawValue, flaws: Flaw[]) => Value;

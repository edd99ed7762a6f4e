/** Every ledger that is read, in the order reports and lists show them. */
import type { LedgerSchema } from "../../core/ledger/schema";
import { customRules } from "./custom-rules";
import { enterprises } from "./enterprises";
import { hitech } from "./hitech";
import { patents } from "./patents";
import { rd } from "./rd";
import { targets } from "./targets";

export const ledgers: readonly LedgerSchema[] = [targets, enterprises, hitech, patents, rd, customRules];

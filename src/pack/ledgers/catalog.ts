/** Every ledger that is read, in the order reports and lists show them. */
import type { LedgerSchema } from "../../core/ledger/schema";
import { enterprises } from "./enterprises";
import { explanations } from "./explanations";
import { hitech } from "./hitech";
import { patents } from "./patents";
import { rd } from "./rd";
import { targets } from "./targets";

export const ledgers: readonly LedgerSchema[] = [targets, enterprises, hitech, patents, rd, explanations];

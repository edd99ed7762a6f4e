/** 技术合同登记编号 (domain 7.7): 14 digits in the old contract forms, 16 in the registry's later ones. Another length is only told. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank } from "./clean";
import { NO_FLAGS, refuse, type IdentifierCheck } from "./identifier-check";

export type TechContractParts = { readonly digits: 14 | 16 };

const OLD = /^\d{14}$/;
const NEW = /^\d{16}$/;

/** Checks a contract's number on record; how the sixteen digits are made up is not published. */
export function checkTechContractNumber(raw: RawValue): IdentifierCheck<TechContractParts> {
  const text = cleanCell(raw);
  if (isBlank(text)) return refuse("EMPTY", text);
  const digits = OLD.test(text) ? 14 : NEW.test(text) ? 16 : null;
  if (digits === null) return refuse("LENGTH", text, { severity: "notice" });
  return { ok: true, normalized: text, flags: NO_FLAGS, digits };
}

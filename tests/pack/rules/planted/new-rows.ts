/** Rows to append to sheets of the sample, and identifiers that pass their tests. */
import { creditCheckCharacter } from "../../../../src/core/identifier/credit-code-arithmetic";
import { organisationCheckCharacter } from "../../../../src/core/identifier/organisation-code";
import { patentCheckCharacter } from "../../../../src/core/identifier/patent-era";
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { date } from "../../../make/workbook";

/** A credit code of the county (or of another region) that passes both its tests. */
export function creditCode(serial: string, region = "350423", prefix = "91"): string {
  const body = `${prefix}${region}XXXX${serial}`;
  const organisation = `${body}${organisationCheckCharacter(`${body}00`, 8)}`;
  return `${organisation}${creditCheckCharacter(`${organisation}0`)}`;
}

/** A patent number: year, kind digit and serial, with its check digit. */
export function patentNumber(body: string): string {
  return `${body}.${patentCheckCharacter(body)}`;
}

/** Of 企业信息库. */
export function firm(code: RawValue, name = "福建青溪新星材料有限公司"): RawValue[] {
  return [9, name, code, "东坊镇", "否", date("2018-05-18"), 20, 500, 10, 0];
}

/** Of 专利, a person's: no credit code is asked for. */
export function patent(number: RawValue, filed: string, type = "发明"): RawValue[] {
  return [13, "专利寅", number, type, "张三", null, date(filed), null, "申请中", "否"];
}

export function granted(serial: number): RawValue[] {
  return [
    12 + serial,
    `新型${serial}`,
    patentNumber(`20202000200${serial}`),
    "实用新型",
    "张三",
    null,
    date("2020-11-02"),
    date("2021-08-10"),
    "有效",
    "否",
  ];
}

export function cooperative(name: string, serial: number): RawValue[] {
  return [
    12 + serial,
    `专利${serial}`,
    patentNumber(`20201000200${serial}`),
    "发明",
    name,
    creditCode("0021", "350423", "93"),
    date("2020-11-02"),
    null,
    "申请中",
    "否",
  ];
}

/** Of 企业研发. */
export function reported(name: string, code: string): RawValue[] {
  return [8, name, code, 2020, "否", "是", "否", 0, 0, 100, "否"];
}

/** Who owns a patent: the first of several owners counts (domain 3 L06), and not every owner is a firm (practice P6). */

const BETWEEN = /[；;、\n]/u;
const SCHOOL_OR_HOSPITAL = /大学|学院|学校|中学|小学|职校|幼儿园|医院|卫生院|保健院/u;
const PERSON = /^[\u4e00-\u9fff]{1,4}(?:[·•][\u4e00-\u9fff]{1,10})?$/u;
const BODY = /[司厂院校局社店所站场部队会坊行馆]$|中心$/u;

/** The owners that a cell names, the first one first. */
export function ownersIn(cell: string): readonly string[] {
  if (!BETWEEN.test(cell)) return cell.trim() === "" ? [] : [cell.trim()];
  return cell
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Whether the owner needs no credit code: a person, a school or a hospital. */
export function needsNoCode(owner: string): boolean {
  return SCHOOL_OR_HOSPITAL.test(owner) || (PERSON.test(owner) && !BODY.test(owner));
}

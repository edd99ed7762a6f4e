/** Forms that tell a value; the others tell a figure's time or its target. */
const VALUE_FORM = /~(s|n|wan|yi)(\.\d+)?$/;

/** Whether a bound text's key says a figure's own value: PAT_GRT~s, and neither PAT_GRT~rate nor growth.PAT_GRT. */
export function tellsValue(key: string): boolean {
  return VALUE_FORM.test(key);
}

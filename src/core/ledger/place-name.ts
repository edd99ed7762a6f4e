/** Names of towns and villages, as lists of different offices write them. */
import { matchingKey } from "../identifier/company-name";

const COMMITTEE = /村(?:民委员会|委会|委)$/u;

/** The key by which two writings of one place are equal: 东坊村, 东坊村委会 and 东坊村民委员会. */
export function placeKey(name: string): string {
  return matchingKey(name).replace(COMMITTEE, "村");
}

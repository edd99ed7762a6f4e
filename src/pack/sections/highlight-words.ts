/** How a highlight that a person ticked is said in the opening (P21): the figure, then what is notable of it. */
import type { HighlightWords } from "../../core/narrative/highlights/highlight";

export const highlightWords: HighlightWords = {
  block: "opening",
  head: "NAME{{ FIGURE }}",
  datedHead: "{{ FIGURE | year }}NAME{{ FIGURE }}",
  // What is summed over the enterprises that filled in the form is never called the county's (P15).
  heads: {
    RD_TOTAL: "填报企业{{ RD_TOTAL | year }}R&D经费内部支出{{ RD_TOTAL }}",
    RD_GROWTH: "填报企业{{ RD_GROWTH | year }}R&D经费增长速度{{ RD_GROWTH }}",
  },
  clauses: {
    exceeded: ['{{ FIGURE | say: "level" }}'],
    growth: ['{{ FIGURE | say: "yoy" }}'],
    turned: ['{{ FIGURE | say: "yoy" }}', '{{ FIGURE | say: "turn" }}'],
    first: ['{{ FIGURE | say: "milestone" }}'],
    rank: ['{{ FIGURE | say: "rank" }}'],
  },
};

/** Every rule there is, in the order lists show them: rows, sheets, across sheets. */
import type { Rule } from "../../core/rule/rule";
import { r01 } from "./r01-required";
import { r02 } from "./r02-choices";
import { r03 } from "./r03-unreadable";
import { r04 } from "./r04-negative";
import { r05 } from "./r05-whole";
import { r06 } from "./r06-dates";
import { r07 } from "./r07-period";
import { r08 } from "./r08-identifiers";
import { r09 } from "./r09-standard";
import { r10 } from "./r10-parts";
import { r11 } from "./r11-order";
import { r12 } from "./r12-conditional";
import { r13 } from "./r13-kind";
import { r14 } from "./r14-filing-year";
import { r15 } from "./r15-certificate-year";
import { r16 } from "./r16-validity";
import { r17 } from "./r17-status";
import { r18 } from "./r18-approximate";
import { r19 } from "./r19-jump";
import { r20 } from "./r20-spending";
import { r21 } from "./r21-small-firm";
import { r22 } from "./r22-registration";
import { r23 } from "./r23-personal-data";
import { r24 } from "./r24-rank";
import { r25 } from "./r25-poverty";
import { r26 } from "./r26-related";
import { s01 } from "./s01-duplicate-key";
import { s02 } from "./s02-same-row";
import { s03 } from "./s03-names-and-codes";
import { s04 } from "./s04-totals";
import { s05 } from "./s05-subtotals";
import { s06 } from "./s06-numbering";
import { s07 } from "./s07-title";
import { s08 } from "./s08-hidden";
import { s09 } from "./s09-headers";
import { s10 } from "./s10-no-unit";
import { s11 } from "./s11-units";
import { s15 } from "./s15-spellings";
import { x01 } from "./x01-known-firms";
import { x02 } from "./x02-hitech-awards";
import { x03 } from "./x03-patent-awards";
import { x04 } from "./x04-centre-awards";
import { x05 } from "./x05-project-commissioners";
import { x06 } from "./x06-giants";
import { x07 } from "./x07-could-register";
import { x08 } from "./x08-unreported";
import { x09 } from "./x09-platform-owners";
import { x10 } from "./x10-voucher-firms";
import { x11 } from "./x11-patent-counts";
import { x12 } from "./x12-places";
import { x13 } from "./x13-entered-twice";
import { x14 } from "./x14-county-funds";
import { x16 } from "./x16-stock";
import { x17 } from "./x17-patent-totals";
import { x18 } from "./x18-last-year";
import { x19 } from "./x19-kinds";
import { x20 } from "./x20-grants";
import { x21 } from "./x21-plausible";
import { x23 } from "./x23-sources";
import { x25 } from "./x25-grants-and-filings";
import { x26 } from "./x26-lapsed";
import { x27 } from "./x27-coverage";

export const rules: readonly Rule[] = [
  ...[r01, r02, r03, r04, r05, r06, r07, r08, r09, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20],
  ...[r21, r22, r23, r24, r25, r26],
  ...[s01, s02, s03, s04, s05, s06, s07, s08, s09, s10, s11, s15],
  ...[
    x01,
    x02,
    x03,
    x04,
    x05,
    x06,
    x07,
    x08,
    x09,
    x10,
    x11,
    x12,
    x13,
    x14,
    x16,
    x17,
    x18,
    x19,
    x20,
    x21,
    x23,
    x25,
    x26,
    x27,
  ],
];

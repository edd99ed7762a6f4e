/** Every indicator there is, in the order reports and lists show them. */
import type { Indicator } from "../../core/indicator/indicator";
import { enterpriseIndicators } from "./enterprises";
import { hitechIndicators } from "./hitech";
import { patentIndicators } from "./patents";
import { rdIndicators } from "./rd";

export const indicators: readonly Indicator[] = [
  ...enterpriseIndicators,
  ...hitechIndicators,
  ...patentIndicators,
  ...rdIndicators,
];

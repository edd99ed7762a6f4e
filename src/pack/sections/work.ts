/** 一、主要工作做法与成效: one paragraph for each area. */
import type { SectionTemplate } from "../../core/narrative/template";
import { hitech } from "./hitech";
import { patents } from "./patents";
import { rd } from "./rd";

export const work: SectionTemplate = {
  id: "work",
  name: "主要工作做法与成效",
  blocks: [{ kind: "heading", key: "work", level: 1, text: "主要工作做法与成效" }, hitech, patents, rd],
};

/** Word.Body: the document's own, a header's, a cell's. */
import { described } from "../executor/class-description";
import type { BodyModel } from "../document/model";
import { contentMethods, contentNavigations, styleScalars, textScalar } from "./stretch";

export const bodyClass = described<BodyModel>({
  name: "Body",
  isReferenceable: true,
  scalars: { ...textScalar<BodyModel>(), ...styleScalars<BodyModel>(), Type: { get: ({ type }) => type } },
  navigations: contentNavigations<BodyModel>(),
  methods: contentMethods<BodyModel>(),
});

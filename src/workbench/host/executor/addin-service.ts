/** The service that the library of every application tells that its handlers are ready. */
import { described, type AnyClass } from "./class-description";

export const addinInternalService: AnyClass = described<object>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { call: () => null } },
});

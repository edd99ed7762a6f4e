/** Opens a file in Word. */
import { blankBytes, openDocument } from "../document/open-document";
import { hostDocument } from "../session/document";
import type { Profile } from "../session/profile";
import { wordApp, type WordDocument } from "../word/word-app";
import type { Opening } from "./command";

/** @throws when it is no Word document. */
export function openInWord({ bytes, name, locale, habits }: Opening, profile: Profile): WordDocument {
  if (profile.word === null) throw new Error(`${profile.name} is no Word`);
  const model = openDocument(bytes ?? blankBytes(), { name, habits: { ...profile.word, ...habits } });
  return { ...hostDocument(wordApp(model), { profile, locale }), model };
}

import { textsOf, type ContentSnapshot } from "../../../common/content-snapshot.ts";
import { foldText } from "../../../common/fold-text.ts";

/** Whom the region writes to or calls about a hub; never to be read by the public. */
export interface InternalContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}

/** Paths of the texts of a snapshot in which the contact's name, e-mail or phone occurs, however it is spaced and written. */
export function internalContactPaths(snapshot: ContentSnapshot, contact: InternalContact | null): string[] {
  if (!contact) return [];
  const [name, email] = [contact.name, contact.email].map(packed);
  const phone = digitsOf(contact.phone);
  return textsOf(snapshot)
    .filter(({ value }) => {
      const text = packed(value);
      const isNamed = [name, email].some((part) => part && [...part].length > 1 && text.includes(part));
      return isNamed || (phone.length >= minPhoneDigits && digitsOf(value).includes(phone));
    })
    .map(({ path }) => path);
}

/** Fewer digits than that are no telephone number. */
const minPhoneDigits = 9;

const packed = (text: string): string => foldText(text).replaceAll(" ", "");

/** The digits of a text with what stands between those of a telephone number taken out. */
const digitsOf = (text: string): string =>
  foldText(text)
    .replaceAll(/(?<=\d)[-\s()‐‑–—−ー・.](?=\d|\()/gu, "")
    .replaceAll(/[()]/gu, "");

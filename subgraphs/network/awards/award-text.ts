import { foldText } from "../../../common/fold-text.ts";

interface Searched {
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly givenBy: string;
  readonly recipientName: string;
  readonly storyLabel?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/** What the text filter looks through. */
export const searchTextOf = ({ name, nameEn, givenBy, recipientName, storyLabel, reason }: Searched): string =>
  foldText([name, nameEn, givenBy, recipientName, storyLabel, reason].filter(Boolean).join("\n"));

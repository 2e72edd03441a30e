/** iCalendar (RFC 5545): events that last a day in Japan. */

export interface CalendarEvent {
  /** Unique in the world: a global ID. */
  readonly uid: string;
  /** In Japan, such as 2026-12-18. */
  readonly day: string;
  readonly changedAt: Date;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

/** Japan has had one offset since 1951; without the definition a `TZID` would mean nothing (3.2.19). */
const japanTime = [
  "BEGIN:VTIMEZONE",
  "TZID:Asia/Tokyo",
  "BEGIN:STANDARD",
  "DTSTART:19510909T000000",
  "TZOFFSETFROM:+0900",
  "TZOFFSETTO:+0900",
  "TZNAME:JST",
  "END:STANDARD",
  "END:VTIMEZONE",
];

/** A calendar file: lines end with CRLF and are folded at 75 octets (3.1). */
export const toCalendar = ({ name, events }: Calendar): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Furusato Network//Programs//JA",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    "X-WR-TIMEZONE:Asia/Tokyo",
    ...japanTime,
    ...events.flatMap(toLines),
    "END:VCALENDAR",
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join("");

function toLines({ uid, day, changedAt, summary, description, url }: CalendarEvent): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uid}@furusato-network`,
    `DTSTAMP:${changedAt.toISOString().replaceAll(/[-:]|\.\d+/gu, "")}`,
    `DTSTART;TZID=Asia/Tokyo:${midnightOf(day)}`,
    `DTEND;TZID=Asia/Tokyo:${midnightOf(dayAfter(day))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url === null ? [] : [`URL:${url.replaceAll(/[\r\n]/gu, "")}`]),
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const midnightOf = (day: string): string => `${day.replaceAll("-", "")}T000000`;

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** 3.3.11: what has a meaning in a line is escaped; other control characters cannot be said. */
const escapeText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/gu, String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, "");

const maxOctets = 75;

/** Breaks a line between characters; a line that goes on begins with a space, which counts. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > maxOctets) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

import ical from "ical.js";
import { describe, expect, test } from "vitest";
import { toCalendar, type CalendarEvent } from "./calendar.ts";

const event: CalendarEvent = {
  uid: "nationalprogram_national_01jd4w3kz8f0v9q2m6x7c5b1an",
  day: "2026-12-31",
  changedAt: new Date("2026-11-22T03:00:00.123Z"),
  summary: "締切：サテライトオフィス、ICT; 環境 \\ 整備補助金「全国津々浦々のすべての拠点のための長い名前の制度」",
  description: "一行目\n二行目, 続き",
  url: "https://example.jp/?a=1",
};

describe("a calendar of days in Japan", () => {
  test("is read by a calendar library with the texts and instants that were written", () => {
    const calendar = new ical.Component(ical.parse(toCalendar({ name: "締切", events: [event] })));
    const [read] = calendar.getAllSubcomponents("vevent").map((component) => new ical.Event(component));
    const zone = new ical.Timezone(calendar.getFirstSubcomponent("vtimezone") ?? undefined);
    expect(zone.tzid).toBe("Asia/Tokyo");
    expect(read?.summary).toBe(event.summary);
    expect(read?.description).toBe(event.description);
    expect(read?.uid).toBe(`${event.uid}@furusato-network`);
    expect(read?.startDate.toString()).toBe("2026-12-31T00:00:00");
    expect(read?.endDate.toString()).toBe("2027-01-01T00:00:00");
    expect(read?.startDate.zone.tzid).toBe("Asia/Tokyo");
  });

  test("has lines of at most 75 octets that end with CRLF", () => {
    const text = toCalendar({ name: "締切".repeat(60), events: [event] });
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  });

  test("cannot be made to say more than one event by a hostile text", () => {
    const hostile = { ...event, summary: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT", url: "https://example.jp/\r\nATTACH:file" };
    const calendar = new ical.Component(ical.parse(toCalendar({ name: "x", events: [hostile] })));
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
    expect(calendar.getFirstSubcomponent("vevent")?.hasProperty("attach")).toBe(false);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries } from "../../common/writing/audit.ts";
import { codesOf } from "../../common/taxonomy.ts";
import { demoVisitors } from "../../demo/visitors.ts";
import { seedDesk } from "../../demo/seed/desk.ts";
import { nodeIdOf } from "../../demo/seed/keys.ts";
import { moderationCases } from "../../subgraphs/region/db/tables/moderation.ts";
import { notifications } from "../../subgraphs/region/db/tables/notifications.ts";
import { savedSearches } from "../../subgraphs/region/db/tables/saved-searches.ts";
import { contentOf, contents } from "../support/demo-rows.ts";
import { openRegionDatabase, seeding, useRegion, type Answer } from "../support/region-server.ts";

const region = "tohoku";
const store = useRegion("desk", { region, database: "desk_demo" });
beforeAll(() => seedDesk(store.db, contentOf(region), seeding));

describe("the demo's desk", () => {
  test("has every kind of notice in every region, and every reason and state of a report in the nation", async () => {
    const { db, close } = await openRegionDatabase("desk_demo_all");
    for (const content of contents.values()) await seedDesk(db, content, seeding);
    const kinds = await db.selectDistinct({ kind: notifications.kind }).from(notifications);
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(codesOf("NotificationKind").toSorted());
    const cases = await db.select().from(moderationCases);
    expect(new Set(cases.map(({ reason }) => reason))).toEqual(new Set(codesOf("ModerationReason")));
    expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(codesOf("ModerationStatus")));
    expect(await db.$count(savedSearches)).toBe(contents.size + 1);
    expect(await db.$count(auditEntries)).toBe(2 * contents.size);
    await close();
  });

  test("is there for each demo visitor of the region", async () => {
    const query = `{ notificationStats { unread } notifications(first: 100) { edges { node { message subject { __typename id } } } }
      savedSearches { name } moderationCases { edges { node { targetTitle status actions { act } } } } auditEntries { edges { node { act } } } }`;
    const editor = (await store.ask(demoVisitors["hub editor (tohoku)"], query)).data;
    expect(editor.savedSearches).toEqual([{ name: "廃校の活用（デモ）" }]);
    expect(editor.notificationStats.unread).toBeGreaterThan(0);
    expect(editor.auditEntries.edges).toEqual([{ node: { act: "savedSearchSave" } }]);
    const admin = (await store.ask(demoVisitors["regional admin (tohoku)"], query)).data;
    expect(admin.moderationCases.edges).toMatchObject([{ node: { targetTitle: contentOf(region).hubs[0]?.name } }]);
    const messages = [...editor.notifications.edges, ...admin.notifications.edges].map(
      ({ node }: Answer) => node.message,
    );
    expect(messages.filter((message: string) => message.includes("題名は表示できません"))).toEqual([]);
    const portal = (await store.ask(demoVisitors.portal, query)).data;
    expect([portal.notifications.edges, portal.moderationCases.edges.length]).toEqual([[], 1]);
  });

  test("reaches the neighbour's hub, with titles that it may see", async () => {
    const query = "{ notifications(first: 100) { edges { node { kind subjectTitle } } } }";
    const { data } = await store.ask(demoVisitors["hub editor (chubu)"], query);
    const { data: nobody } = await store.ask(
      { ...demoVisitors["hub editor (chubu)"], hubs: [nodeIdOf("kanto/hub/1")] },
      query,
    );
    expect(data.notifications.edges).toEqual([]);
    expect(nobody.notifications.edges.length).toBeGreaterThan(0);
    for (const { node } of nobody.notifications.edges) expect(node.subjectTitle, node.kind).not.toBeNull();
  });
});

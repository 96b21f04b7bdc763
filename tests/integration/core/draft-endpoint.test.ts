import { expect, it, vi } from "vitest";

// Only the cookie of a request is replaced; everything behind it is real.
const actor = vi.hoisted(() => ({ current: null as unknown }));
vi.mock("@/lib/auth/session", () => ({ getActor: async () => actor.current }));

import { POST } from "@/app/api/draf/route";
import { getDraft } from "@/lib/core/drafts";
import { buildWorld } from "@/tests/support/world";

const own = { "sec-fetch-site": "same-origin", "content-type": "application/json" };
const post = (body: BodyInit, headers: Record<string, string> = own) =>
  POST(new Request("http://localhost:3000/api/draf", { method: "POST", body, headers }));
const draft = JSON.stringify({ form: "uji.endpoint", values: { text: "isi" } });

it("refuses other sites, strangers, oversized and malformed drafts", async () => {
  expect((await post(draft, { ...own, "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await post(draft, { "content-type": "application/json" })).status).toBe(403);
  expect((await post(draft)).status).toBe(401);
  const world = await buildWorld();
  actor.current = await world.operator();
  expect((await post(draft)).status).toBe(401);
  actor.current = await world.actor("bidan");
  const large = JSON.stringify({ form: "uji", values: { text: "x".repeat(70_000) } });
  expect((await post(large)).status).toBe(413);
  const endless = new ReadableStream({ pull: (stream) => stream.enqueue(new Uint8Array(16_384).fill(65)) });
  const streamed = new Request("http://localhost:3000/api/draf", {
    ...{ method: "POST", headers: own, body: endless, duplex: "half" },
  });
  expect((await POST(streamed)).status).toBe(413);
  expect((await post("{")).status).toBe(400);
  const multipart = { ...own, "content-type": "multipart/form-data; boundary=x" };
  expect((await post("nonsense", multipart)).status).toBe(303);
  expect((await post(JSON.stringify({ form: "../x", values: {} }))).status).toBe(400);
});

it("keeps a draft, and discards it by a plain form that leads back to the page", async () => {
  const world = await buildWorld();
  const bidan = await world.actor("bidan");
  actor.current = bidan;
  const stored = () => world.inside("A", (tx) => getDraft(tx, bidan, "uji.endpoint"));
  expect((await post(draft)).status).toBe(204);
  expect((await stored())?.values).toEqual({ text: "isi" });
  const discard = (kembali: string) =>
    post(new URLSearchParams({ form: "uji.endpoint", kembali }), { "sec-fetch-site": "same-origin" });
  const back = await discard("/skp/1?ubah=MAIN");
  expect([back.status, back.headers.get("location")]).toEqual([303, "/skp/1?ubah=MAIN"]);
  expect(await stored()).toBeNull();
  expect((await discard("https://lain.example/")).headers.get("location")).toBe("/beranda");
  expect((await discard("/unit?cari=a%20b é")).headers.get("location")).toBe("/unit?cari=a%20b%20%C3%A9");
  expect((await discard("/a\r\nX: 1")).headers.get("location")).toBe("/beranda");
  expect((await discard("//lain.example/")).headers.get("location")).toBe("/beranda");
});

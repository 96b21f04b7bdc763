import { beforeAll, describe, expect, test } from "vitest";
import { getDraft, MAX_DRAFT_BYTES } from "@/lib/core/drafts";
import { forgetKept, KEEP_HOURS, keepInput, readKept } from "@/lib/core/kept-input";
import { inSystem } from "@/lib/db/tenant";
import { buildWorld, type Name, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const HOUR = 3_600_000;
const PATH = "/pelatihan/sesi/baru?unit=1&kabar=tersimpan";

function typed(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** Sends a form with the session of a person, as it arrives when that session has timed out. */
const send = (name: Name, fields: Record<string, string | File>, path: string | undefined = PATH) =>
  keepInput({ sessionId: world.person(name).sessionId, event: "training.create", form: typed(fields), path });

const idIn = (address: string | null) =>
  new URL(address ?? "", "https://uji.example").searchParams.get("titipan") ?? "";

async function readBack(name: Name, id: string, now = new Date()) {
  const actor = await world.actor(name);
  return world.inside("A", (tx) => readKept(tx, actor, id, now));
}

const draftsOf = (name: Name) =>
  world.inside("A", (tx) => tx.draft.count({ where: { accountId: world.person(name).accountId } }));

describe("a form that arrives after its session timed out", () => {
  test("is kept for its owner alone, and the way back names it", async () => {
    const back = await send("bidan", { _form: "baru", name: "Komunikasi", "days.0": "Senin", version: "3" });
    expect(back).toMatch(/^\/pelatihan\/sesi\/baru\?unit=1&titipan=[0-9a-f-]{36}$/);
    const kept = await readBack("bidan", idIn(back));
    expect(kept).toMatchObject({
      form: "training.create#baru",
      values: { name: "Komunikasi", "days.0": "Senin", version: "3" },
      hadFiles: false,
    });
    expect(Object.keys(kept?.values ?? {})).not.toContain("_untuk");
    for (const other of ["kapus", "hr"] as const) expect(await readBack(other, idIn(back))).toBeNull();
  });

  test("under the name of an autosaved form becomes that draft, which its page shows by itself", async () => {
    const back = await send("bidan", { _draf: "skp.uji.MAIN", statement: "Ibu hamil terlayani" });
    expect(back).toBe("/pelatihan/sesi/baru?unit=1");
    const actor = await world.actor("bidan");
    const draft = await world.inside("A", (tx) => getDraft(tx, actor, "skp.uji.MAIN"));
    expect(draft?.values).toEqual({ statement: "Ibu hamil terlayani" });
  });

  test("never holds passwords or files, and says that files were there", async () => {
    const file = new File(["isi"], "bukti.pdf");
    const secrets = { password: "rahasia-lama", newPassword: "rahasia-baru", repeat: "rahasia-baru" };
    const back = await send("bidan", { note: "lihat lampiran", file, ...secrets });
    const kept = await readBack("bidan", idIn(back));
    expect(kept).toMatchObject({ values: { note: "lihat lampiran" }, hadFiles: true });
    const rows = await world.inside("A", (tx) => tx.draft.findMany({ select: { values: true } }));
    expect(JSON.stringify(rows)).not.toContain("rahasia");
  });

  test("is offered for a day and forgotten when the form was accepted", async () => {
    const id = idIn(await send("bidan", { note: "sehari" }));
    const later = new Date(Date.now() + (KEEP_HOURS + 1) * HOUR);
    expect(await readBack("bidan", id, later)).toBeNull();
    await forgetKept(await world.actor("kapus"), typed({ _titipan: `titipan:${id}` }));
    expect(await readBack("bidan", id)).not.toBeNull();
    await forgetKept(await world.actor("bidan"), typed({ _titipan: `titipan:${id}` }));
    expect(await readBack("bidan", id)).toBeNull();
  });

  test("takes no other draft along when it is forgotten", async () => {
    await send("bidan", { _draf: "skp.uji.ADDITIONAL", statement: "tetap" });
    await forgetKept(await world.actor("bidan"), typed({ _titipan: "skp.uji.ADDITIONAL" }));
    const actor = await world.actor("bidan");
    expect(await world.inside("A", (tx) => getDraft(tx, actor, "skp.uji.ADDITIONAL"))).not.toBeNull();
  });

  test("waits with four others at most: the oldest gives way, autosaved drafts do not", async () => {
    await send("perawat", { _draf: "skp.perawat.MAIN", statement: "draf" });
    const ids: string[] = [];
    for (let n = 1; n <= 7; n += 1) ids.push(idIn(await send("perawat", { note: `ke-${n}` })));
    expect(await draftsOf("perawat")).toBe(6);
    const found = await Promise.all(ids.map((id) => readBack("perawat", id)));
    expect(found.map((kept) => kept !== null)).toEqual([false, false, true, true, true, true, true]);
  });
});

describe("nothing is kept", () => {
  const nothing = async (name: Name, change: () => Promise<unknown>, fields = { note: "hilang" }) => {
    const before = await draftsOf(name);
    await change();
    expect(await send(name, fields)).toBeNull();
    expect(await draftsOf(name)).toBe(before);
  };
  const session = (name: Name, data: { revokedAt?: Date; lastSeenAt?: Date }) =>
    inSystem((tx) => tx.session.update({ where: { id: world.person(name).sessionId }, data }));

  test("for a session nobody has", async () => {
    const sessionId = crypto.randomUUID();
    expect(await keepInput({ sessionId, event: "uji", form: typed({ note: "x" }), path: PATH })).toBeNull();
  });

  test("for a session that was signed out", () =>
    nothing("kadin", () => session("kadin", { revokedAt: new Date() })));

  test("for a session unused for more than a day", () =>
    nothing("hr", () => session("hr", { lastSeenAt: new Date(Date.now() - 25 * HOUR) })));

  test("for an account that was closed", () =>
    nothing("kapus", () =>
      inSystem((tx) =>
        tx.account.update({
          where: { id: world.person("kapus").accountId },
          data: { disabledAt: new Date() },
        }),
      ),
    ));

  test("of a text longer than a draft may be", () =>
    nothing("bidan", async () => {}, { note: "x".repeat(MAX_DRAFT_BYTES) }));

  test("when there is no page of ours to come back to", async () => {
    for (const path of ["/ganti-sandi", "//elsewhere.example", "https://elsewhere.example"]) {
      expect(await send("bidan", { note: "x" }, path), path).toBeNull();
    }
  });
});

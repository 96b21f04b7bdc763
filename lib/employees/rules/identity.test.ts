import { expect, test } from "vitest";
import { createEmployeeInput } from "../schema";

const person = {
  nip: "19820418 200501 2 010",
  name: "  Sari Wulandari ",
  status: "PNS",
  rank: "iii/D",
  email: "Sari@Contoh.Example",
};

/** The parsed input, or the sentences by field. */
function read(change: Record<string, unknown>) {
  const parsed = createEmployeeInput.safeParse({ ...person, ...change });
  if (parsed.success) return parsed.data;
  return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), issue.message]));
}

test("birth date, sex and digits follow from the NIP, the plan from standing and status", () => {
  expect(read({})).toMatchObject({
    nip: "198204182005012010",
    name: "Sari Wulandari",
    gender: "FEMALE",
    birthDate: new Date("1982-04-18"),
    rank: "III/d",
    email: "sari@contoh.example",
    legalStanding: "01",
    needsSkp: true,
    positionId: null,
  });
  expect(read({ legalStanding: "02" })).toMatchObject({ needsSkp: false });
});

test("an official outside the civil service has no NIP, no rank and no plan", () => {
  const regent = { nip: "", rank: "", status: "NON_ASN", legalStanding: "07", gender: "MALE" };
  expect(read(regent)).toMatchObject({ nip: null, rank: null, needsSkp: false, gender: "MALE" });
  expect(read({ ...regent, nip: person.nip })).toEqual({ nip: "Kosongkan NIP untuk pejabat di luar ASN." });
});

test("each fault has its sentence at its field", () => {
  expect(read({ nip: "" })).toEqual({ nip: "Isi NIP atau NI PPPK 18 digit." });
  expect(read({ nip: "1982041820050120" })).toEqual({ nip: "Periksa lagi: NIP terdiri dari 18 digit." });
  expect(read({ status: "PPPK", rank: "IX" })).toEqual({
    nip: "Periksa status: nomor ini adalah nomor PNS.",
  });
  expect(read({ rank: "V" })).toEqual({ rank: "Pilih golongan I/a sampai IV/e." });
  expect(read({ legalStanding: "xx" })).toEqual({ legalStanding: "Pilih kedudukan hukum." });
  expect(read({ email: "sari" })).toEqual({
    email: "Tulis surel dengan lengkap, misalnya nama@instansi.go.id.",
  });
  expect(read({ name: " " })).toEqual({ name: "Isi nama pegawai tanpa gelar." });
  expect(read({ positionId: "018f0000-0000-7000-8000-000000000001" })).toEqual({
    startsOn: "Isi tanggal mulai pada jabatan itu.",
  });
});

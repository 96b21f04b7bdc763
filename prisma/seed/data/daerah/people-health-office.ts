import { asn, executing, functional, head } from "../parts-people";
import type { SeedPerson } from "../types";

const DOMAIN = "telagadamai.example";

/** Health office (Dinas Kesehatan). */
export const healthOfficePeople: SeedPerson[] = [
  asn(DOMAIN, {
    key: "kepala-dinas",
    name: "Elisabeth Rumbewas",
    frontTitle: "dr.",
    backTitle: "M.Kes.",
    status: "PNS",
    nip: "196909151998032005",
    rank: "IV/c",
    unit: "dinkes",
    position: head("Kepala Dinas Kesehatan", "JPT_PRATAMA"),
  }),
  asn(DOMAIN, {
    key: "sekretaris-dinas",
    name: "Bambang Sutrisno",
    backTitle: "S.KM., M.Kes.",
    status: "PNS",
    nip: "197405201999031006",
    rank: "IV/b",
    unit: "sekretariat-dinkes",
    position: head("Sekretaris Dinas Kesehatan", "ADMINISTRATOR"),
  }),
  asn(DOMAIN, {
    key: "kasubbag-umum",
    name: "Dortheis Wanma",
    backTitle: "S.Sos.",
    status: "PNS",
    nip: "198001142006041009",
    rank: "III/d",
    unit: "subbag-umum",
    position: head("Kepala Subbagian Umum dan Kepegawaian", "PENGAWAS"),
  }),
  asn(DOMAIN, {
    key: "analis-dinkes",
    name: "Putri Ayu Lestari",
    backTitle: "S.Psi.",
    status: "PNS",
    nip: "199211302019022004",
    rank: "III/b",
    unit: "subbag-umum",
    position: functional("Analis SDM Aparatur Ahli Pertama", "JF_AHLI_PERTAMA"),
    grants: ["UNIT_HR"],
  }),
  asn(DOMAIN, {
    key: "administrasi-dinkes",
    name: "Yosep Karubaba",
    status: "PPPK",
    nip: "199003052022211008",
    rank: "V",
    unit: "subbag-umum",
    position: executing("Pengadministrasi Perkantoran"),
  }),
  asn(DOMAIN, {
    key: "kabid-kesmas",
    name: "Lukas Ambrosius Sroyer",
    backTitle: "S.KM., M.P.H.",
    status: "PNS",
    nip: "197607222002121003",
    rank: "IV/a",
    unit: "bidang-kesmas",
    position: head("Kepala Bidang Kesehatan Masyarakat", "ADMINISTRATOR"),
  }),
  asn(DOMAIN, {
    key: "epidemiolog",
    name: "Nurul Hidayah",
    backTitle: "S.KM.",
    status: "PNS",
    nip: "199408262020122011",
    rank: "III/a",
    unit: "bidang-kesmas",
    position: functional("Epidemiolog Kesehatan Ahli Pertama", "JF_AHLI_PERTAMA"),
  }),
];

import { asn, executing, functional, head } from "../parts-people";
import type { SeedPerson } from "../types";

const DOMAIN = "telagadamai.example";

/** Regional government outside the health office. */
export const governmentPeople: SeedPerson[] = [
  asn(DOMAIN, {
    key: "sekda",
    name: "Hendrik Wamafma",
    frontTitle: "Drs.",
    backTitle: "M.Si.",
    status: "PNS",
    nip: "196804121993031004",
    rank: "IV/d",
    unit: "setda",
    position: head("Sekretaris Daerah", "JPT_PRATAMA"),
  }),
  asn(DOMAIN, {
    key: "kepala-bkpsdm",
    name: "Maria Magdalena Fonataba",
    backTitle: "S.Sos., M.AP.",
    status: "PNS",
    nip: "197202251997032003",
    rank: "IV/c",
    unit: "bkpsdm",
    position: head("Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "JPT_PRATAMA"),
  }),
  asn(DOMAIN, {
    key: "analis-bkpsdm",
    name: "Agus Prasetyo Nugroho",
    backTitle: "S.IP.",
    status: "PNS",
    nip: "198508172010011012",
    rank: "III/d",
    unit: "bkpsdm",
    position: functional("Analis SDM Aparatur Ahli Muda", "JF_AHLI_MUDA"),
    grants: ["HR_ADMIN"],
  }),
  asn(DOMAIN, {
    key: "pengelola-bkpsdm",
    name: "Selvina Mofu",
    backTitle: "A.Md.",
    status: "PPPK",
    nip: "199406032023212015",
    rank: "VII",
    unit: "bkpsdm",
    position: executing("Pengelola Layanan Kepegawaian"),
  }),
  asn(DOMAIN, {
    key: "inspektur",
    name: "Yustinus Kambuaya",
    backTitle: "S.E., M.M.",
    status: "PNS",
    nip: "197011081996031002",
    rank: "IV/c",
    unit: "inspektorat",
    position: head("Inspektur Daerah", "JPT_PRATAMA"),
  }),
  asn(DOMAIN, {
    key: "auditor",
    name: "Ratna Kusumawardani",
    backTitle: "S.E., Ak.",
    status: "PNS",
    nip: "198307192008042001",
    rank: "III/d",
    unit: "inspektorat",
    position: functional("Auditor Ahli Muda", "JF_AHLI_MUDA"),
    grants: ["AUDITOR"],
  }),
];

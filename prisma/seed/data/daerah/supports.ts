import type { SeedSupport } from "../types";

/** PermenPANRB 6/2022 Anak Lampiran 3, form A.1.3, p.173-174. */
const families: SeedSupport = {
  person: "kepala-dinas",
  result: 1,
  indicator: 1,
  manual: {
    wording: "18% keluarga sehat",
    purpose: "Mengetahui jumlah keluarga sehat di wilayah kerja",
    definition: [
      "Pendekatan keluarga adalah pendekatan pelayanan kesehatan yang dilakukan oleh Puskesmas yang mengintegrasikan UKP dan UKM secara berkesinambungan kepada keluarga berdasarkan siklus hidup dari pelayanan kesehatan pada ibu hamil sampai lansia. Pelaksanaan pembangunan kesehatan menuju Indonesia Sehat melalui pendekatan keluarga melibatkan peran serta jaringan, jejaring Puskesmas dan masyarakat. Puskesmas sebagai fasilitas pelayanan kesehatan kesehatan pertama merupakan kunci dalam pelaksanaan pembangunan kesehatan menuju Indonesia Sehat melalui pendekatan keluarga.",
      "",
      "Keluarga Sehat adalah keluarga yang memenuhi IKS (Indeks Keluarga Sehat) ≥ 0,800 dari jumlah keluarga yang ada.",
      "",
      "Indikator keluarga sehat adalah:",
      "1. Keluarga mengikuti program KB (Keluarga Berencana)",
      "2. Ibu hamil memeriksakan kehamilannya (ANC) sesuai standar",
      "3. Bayi mendapatkan Imunisasi lengkap",
      "4. Pemberian ASI eksklusif bayi 0 sd 6 bulan",
      "5. Pemantuan pertumbuhan balita",
      "6. Penderita TB Paru yang berobat sesuai standar",
      "7. Penderita hipertensi yang berobat teratur",
      "8. Penderita gangguan jiwa berat yang diobati",
      "9. Tidak ada anggota keluarga yang merokok",
      "10. Sekeluarga sudah menjadi anggota JKN",
      "11. Mempunyai sarana air bersih",
      "12. Menggunakan jamban keluarga",
    ].join("\n"),
    formula: "∑ keluarga sehat / Total keluarga",
    measure: "Persen",
    control: "OUTCOME",
    dataSource:
      "Rekapitulasi data Persentase Keluarga sehat di setiap wilayah kerja puskesmas per RT/RW, per desa/kelurahan dalam suatu kecamatan dari surveyor",
    reporting: "YEARLY",
  },
};

/** The same, p.175 (strategy by service) and p.178 (workblock, form A.1.4). */
const mothers: SeedSupport = {
  person: "kepala-puskesmas",
  result: 1,
  indicator: 1,
  workblock: {
    title:
      "Peningkatan Layanan ANC dan Persalinan melalui pemanfaatan Aplikasi SiCantik dan pengaktifan Bidan Desa",
    wording:
      "Seluruh ibu hamil di wilayah kerja mendapatkan layanan ANC dan persalinan sesuai prosedur dan ibu hamil puas",
    owner: "Kepala Puskesmas",
    involved: "Poliklinik Desa, Dinas Kominfo",
    duration: "12 Bulan",
    beneficiaries: "Ibu Hamil",
    purpose: "Meningkatnya kualitas pelayanan puskesmas",
    budget: "00000000000000",
    lines: {
      ROUTINE_ACTIVITY: [
        "Meningkatkan jumlah Ibu hamil yang puas atas layanan ANC dengan mengurangi waktu tunggu layanan ANC",
        "Meningkatkan jumlah Ibu hamil yang puas atas layanan persalinan dengan mengurangi waktu tunggu layanan persalinan.",
        "Meningkatkan efisiensi biaya layanan ANC dan persalinan melalui optimalisasi sarana dan prasarana layanan",
        "Meningkatkan jumlah Ibu hamil yang melahirkan dibantu tenaga kesehatan dengan mengaktifkan bidan desa/bidan wilayah di polides.",
      ],
      TRANSFORMATIVE_ACTIVITY: [
        "Meningkatkan jumlah Ibu hamil yang mendapat layanan ANC secara lengkap minimal 4 kali dengan pembaharuan/updating data ibu hamil melalui aplikasi Sicantik.",
      ],
      ROUTINE_MILESTONE: [
        "Layanan antenatal care (ANC) dilakukan dengan respon cepat dan akurat",
        "Layanan persalinan dilakukan dengan respon cepat dan akurat",
      ],
      TRANSFORMATIVE_MILESTONE: [
        "Ibu hamil dan ibu melahirkan terdata secara lengkap, akurat dan termutakhirkan melalui aplikasi SiCantik",
        "Semakin banyak bidan yang siap memberikan pelayanan di polides",
      ],
    },
  },
  services: [
    {
      recipient: "Ibu hamil",
      statement: "Layanan ANC dan persalinan dilakukan dengan respon cepat dan akurat",
      taker: "pj-ukp",
    },
    {
      recipient: "Tenaga kesehatan",
      statement: "Asistensi/ arahan petunjuk kerja tentang layanan ANC dan persalinan",
      taker: "pj-ukp",
    },
    {
      recipient: "Korespondensi",
      statement: "Ibu hamil dan ibu melahirkan terdata secara lengkap, akurat dan termutakhirkan",
      taker: "pj-ukp",
    },
  ],
};

export const regionalSupports: SeedSupport[] = [families, mothers];

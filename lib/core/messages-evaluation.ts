/** The sentences about evaluations and what follows from them; part of MESSAGES. */
export const EVALUATION_MESSAGES = {
  // evaluation
  EVALUATION_NEEDS_AGREED_SKP:
    "Evaluasi dibuka setelah SKP disepakati. Selesaikan kesepakatan SKP lebih dahulu.",
  DISTRIBUTION_NEEDS_REASON:
    "Predikat tim menjauh dari pola distribusi capaian unit. Tulis alasannya, lalu tetapkan lagi; rating Anda tidak berubah.",
  EVALUATION_INCOMPLETE: "Penilaian belum lengkap. Lengkapi yang tercantum di bawah, lalu tetapkan lagi.",
  SELF_REVIEW_AWAITED:
    "Pegawai belum mengirim penilaian mandiri. Anda dapat mulai menilai tanpa menunggu, dengan alasan, tiga hari sebelum batas waktu.",
  EVALUATION_FINAL: "Hasil evaluasi ini bersifat final. Sampaikan masukan Anda dalam dialog kinerja.",
  DOCUMENT_NOT_DELIVERED:
    "Dokumen evaluasi belum disampaikan kepada Anda. Tunggu pejabat penilai menandatangani dan menyampaikannya.",
  OBJECTION_LATE: "Batas waktu keberatan sudah lewat: {until}. Sampaikan masukan Anda dalam dialog kinerja.",
  EVALUATION_OF_OLD_POST:
    "SKP ini untuk jabatan lama. Yang dievaluasi adalah SKP jabatan baru, oleh pejabat penilai yang baru.",
  REUSE_NOTHING: "Tidak ada hasil periode sebelumnya dari unit lain yang dapat dipakai. Nilai seperti biasa.",
  PROGRESS_DECIDED:
    "Evaluasi periode ini sudah ditetapkan, jadi realisasi dan bukti dukungnya tidak berubah lagi.",
  EVALUATION_OBJECTED: "Evaluasi ini menempuh keberatan. Hasilnya berubah hanya lewat keputusan keberatan.",
  // handover
  RESULT_HELD: "Hasilnya ditahan sampai {until}. Dokumen dapat disampaikan sesudah itu.",
  DOCUMENT_APPRAISER_FIRST:
    "Waktu pejabat penilai belum habis. Anda dapat menggantikannya sesudah jangka waktu evaluasi berakhir.",
  DOCUMENT_STILL_IN_TIME: "Pegawai masih punya waktu untuk mengembalikan dokumen, yaitu sampai {until}.",
  REPORT_NOTHING: "Belum ada hasil evaluasi yang dapat dilaporkan. Lihat daftar yang belum selesai.",
  REPORT_CHANGED: "Isi laporan berubah sejak halaman ini dibuka. Muat ulang halaman, baca lagi, lalu kirim.",
  REPORT_LATE: "Batas waktu pelaporan sudah lewat: {until}. Tulis alasannya, lalu kirim.",
  // objection
  OBJECTION_UNHEARD:
    "Pejabat penilai belum memberi penjelasan. Tunggu penjelasannya, atau tulis mengapa diputus tanpa penjelasan.",
  OBJECTION_SAME_RATINGS:
    "Rating yang Anda pilih sama dengan semula. Ubah salah satunya, atau kuatkan hasil evaluasi.",
  // calibration
  CALIBRATION_EXISTS: "Kalibrasi unit ini untuk periode itu sedang berjalan. Buka dari daftar kalibrasi.",
  CALIBRATION_NOTHING: "Belum ada evaluasi pada unit ini dan unit di bawahnya untuk periode itu.",
  BRANCH_TOO_LARGE: "Unit ini dan unit di bawahnya berisi lebih dari {most} pegawai. Pilih unit di bawahnya.",
  CALIBRATION_TOO_LATE: "Hasil evaluasi ini sudah diumumkan, sehingga ratingnya tidak dikalibrasi lagi.",
  CALIBRATION_CHANGED:
    "Rating ini sudah berubah sejak usulan dibuat. Muat ulang halaman untuk melihat rating sekarang.",
  PROPOSAL_EXISTS: "Usulan Anda atas rating ini masih menunggu jawaban.",
  TEAMS_OFF: "Tim evaluasi belum diaktifkan pada pengaturan instansi.",
  EVALUATION_TEAM_EXISTS: "Unit ini sudah mempunyai tim evaluasi untuk tahun itu.",
  EVALUATION_TEAM_ENDED: "Tim evaluasi ini sudah berakhir.",
  ADVICE_TOO_LATE: "Hasil evaluasi sudah ditetapkan, jadi tidak ada lagi yang ditambahkan.",
  ADVICE_UNANSWERED:
    "Masih ada {open} rekomendasi tim evaluasi yang belum Anda jawab. Jawab dahulu, lalu tetapkan hasilnya.",
} as const;

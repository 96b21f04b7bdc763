/** Sentences shown once after a successful step, chosen by ?kabar=<key> in the address. */
export const NOTICES = {
  tersimpan: "Tersimpan.",
  terhapus: "Dihapus.",
  masuk: "Selamat datang.",
  periodeDibuat: "Periode dibuat. Periksa jadwalnya, lalu buka periode.",
  periodeDibuka: "Periode dibuka. Pegawai dapat mulai bekerja sesuai jadwal.",
  periodeDitutup: "Periode ditutup. Tidak ada lagi yang dapat diubah di dalamnya.",
  jadwalDisimpan: "Jadwal disimpan.",
  realisasiDisimpan: "Realisasi disimpan.",
  buktiDihapus: "Bukti dihapus.",
  umpanBalikDikirim: "Umpan balik dikirim.",
  permintaanDikirim: "Permintaan umpan balik dikirim.",
  "hari-libur-diperiksa": "Daftar diperiksa; pratinjaunya di bawah. Belum ada yang disimpan.",
  "hari-libur-disimpan": "Hari libur disimpan. Batas waktu berikutnya dihitung dengan daftar ini.",
  perpanjanganDicatat: "Perpanjangan dicatat.",
  // auth
  keluar: "Anda sudah keluar.",
  "sesi-berakhir":
    "Sesi Anda berakhir sebelum kiriman diterima. Masuk lagi: yang Anda ketik sudah disimpan dan akan terisi kembali.",
  akunNonaktif: "Akun dinonaktifkan; semua sesinya berakhir.",
  akunAktif: "Akun aktif kembali.",
  akunTerbuka: "Kunci sementara dibuka.",
  peranDiberikan: "Peran diberikan.",
  peranDicabut: "Peran dicabut.",
  instansiDibuat: "Instansi dibuat.",
  instansiDisimpan: "Pengaturan instansi disimpan.",
  "sandi-diganti": "Kata sandi sudah diganti. Perangkat lain sudah dikeluarkan.",
  // skp
  "skp-dimulai": "SKP dibuat. Tulis hasil kerja pertama Anda.",
  "skp-diajukan": "SKP diajukan kepada atasan Anda.",
  "skp-ditarik": "SKP ditarik kembali; Anda dapat mengubahnya lagi.",
  "skp-dikembalikan": "SKP dikembalikan dengan catatan Anda.",
  "skp-disepakati": "SKP disepakati.",
  "skp-dibuka": "SKP dibuka kembali untuk diubah.",
  "skp-terhapus":
    "Hasil kerja dihapus. Selama SKP belum disepakati lagi, yang pernah diajukan dapat dikembalikan.",
  "skp-dikembalikan-lagi": "Hasil kerja dikembalikan seperti semula.",
  "skp-perjanjian-diambil":
    "Sasaran dan indikator Perjanjian Kinerja ditambahkan sebagai hasil kerja utama. Lengkapi perspektifnya pada SKP.",
  // agreement
  "perjanjian-dibuat": "Rancangan perjanjian kinerja dibuat.",
  "perjanjian-ditetapkan": "Perjanjian kinerja ditetapkan.",
  "perjanjian-rancangan": "Perjanjian kinerja kembali menjadi rancangan dan dapat diubah.",
  "perjanjian-terhapus": "Rancangan perjanjian kinerja dihapus.",
  "sasaran-terhapus": "Sasaran dihapus.",
  // matrix
  "matriks-ditambah": "Orangnya sudah ada di matriks. Tulis perannya pada barisnya.",
  "matriks-dikeluarkan": "Orang itu dikeluarkan dari matriks. Hasil kerja di SKP-nya tetap ada.",
  "peran-masuk": "Peran Anda sudah masuk SKP. Lengkapi indikator dan targetnya.",
  // assignments
  "penugasan-diberikan": "Penugasan tercatat.",
  "penugasan-diajukan": "Penugasan diajukan kepada pejabat penilai Anda.",
  "penugasan-diputuskan": "Keputusan tersimpan. Pegawai melihatnya di Beranda.",
  "penugasan-dibatalkan": "Penugasan dibatalkan.",
  "penugasan-diakhiri": "Penugasan diakhiri.",
  "penugasan-masuk-skp": "Penugasan masuk SKP. Lengkapi indikator dan targetnya.",
  "tim-dibentuk": "Tim kerja dibentuk. Tunjuk ketua dan anggotanya.",
  "tim-diakhiri": "Tim kerja diakhiri; penugasan di dalamnya ikut berakhir.",
  "ketua-dilepas": "Ketua tim dilepas.",
  // studies
  "tugas-belajar-dicatat": "Tugas belajar tercatat.",
  "tugas-belajar-berakhir": "Akhir tugas belajar tercatat.",
  "tugas-belajar-masuk-skp": "Ekspektasi tugas belajar ditambahkan ke SKP yang sama.",
  // library
  "target-dibagikan": "Target dibagikan. Setiap penerima melihatnya di draf SKP-nya.",
  "pustaka-disimpan": "Disimpan di pustaka kinerja.",
  "pustaka-diarsipkan": "Diarsipkan; tidak lagi ditawarkan di pustaka.",
  "pustaka-dipakai": "Ditambahkan ke SKP dari pustaka. Sesuaikan targetnya bila perlu.",
  "skp-disalin": "Disalin dari SKP tahun lalu. Sesuaikan targetnya bila perlu.",
  "skp-ditempel": "Baris dari tabel ditambahkan ke SKP.",
  // organization
  "unit-dibuat": "Unit sudah dibuat.",
  "unit-dipindah": "Unit sudah dipindahkan. Atasan langsung di dalamnya sudah disesuaikan.",
  "unit-ditutup": "Unit sudah ditutup.",
  "jabatan-tersimpan": "Jabatan sudah tersimpan.",
  // employees
  "pegawai-dibuat": "Pegawai sudah ditambahkan.",
  "penempatan-tersimpan": "Penempatan sudah tersimpan. Atasan langsung sudah disesuaikan.",
  "delegasi-diberikan": "Delegasi kewenangan menilai sudah tercatat. Atasan langsung sudah disesuaikan.",
  "delegasi-diakhiri": "Delegasi diakhiri. Atasan langsung sudah disesuaikan.",
  "atasan-ditetapkan": "Atasan langsung sudah ditetapkan.",
  "penetapan-diakhiri": "Penetapan khusus sudah diakhiri. Atasan langsung kembali mengikuti susunan unit.",
  "pegawai-keluar": "Pegawai sudah dicatat keluar. Riwayatnya tetap tersimpan.",
  // achievement
  "capaian-ditetapkan": "Capaian kinerja organisasi ditetapkan.",
  // evaluation
  "evaluasi-dibuka": "Evaluasi dibuka.",
  "evaluasi-semua-dibuka": "Evaluasi periode ini dibuka untuk semua SKP yang disepakati.",
  "evaluasi-ditetapkan":
    "Hasil evaluasi ditetapkan. Pegawai melihatnya sekarang, atau sejak waktu yang Anda pilih.",
  "evaluasi-dibuka-kembali": "Evaluasi dibuka kembali. Hasil sebelumnya disimpan sebagai edisi tersendiri.",
  "bukti-diperiksa": "Hasil pemeriksaan bukti dukung disimpan.",
  "hasil-lama-diusulkan":
    "Usul memakai hasil unit lama sudah dikirim. Pegawai menjawabnya dari halaman evaluasinya.",
  "hasil-ditahan": "Hasil unit ini ditahan sampai waktu yang ditentukan.",
  "hasil-dibuka": "Penahanan diakhiri. Hasil yang hanya menunggu itu sudah terlihat pegawai.",
  "evaluasi-diterima": "Terima kasih. Hasil evaluasi sudah Anda terima.",
  "dokumen-ditandatangani": "Tanda tangan Anda tersimpan. Langkah berikutnya tertulis di bawah.",
  "dokumen-disampaikan": "Dokumen evaluasi disampaikan. Pegawai melihatnya di Beranda.",
  "dokumen-tidak-kembali": "Tercatat bahwa dokumen tidak dikembalikan.",
  "laporan-dikirim": "Laporan dikirim. Penerima melihatnya di Beranda.",
  "laporan-diterima": "Laporan diterima dan dapat Anda teruskan dalam laporan Anda sendiri.",
  "keberatan-penjelasan": "Penjelasan Anda tersimpan dan dapat dibaca pihak lain dalam keberatan ini.",
  "keberatan-diputus": "Keputusan tersimpan. Pegawai dan pejabat penilai dapat membacanya.",
  "keberatan-diajukan": "Keberatan Anda tercatat dan sudah dapat dilihat atasan pejabat penilai.",
  // calibration
  "kalibrasi-dibuka": "Kalibrasi dibuka. Para pejabat penilai menjadi peserta.",
  "kalibrasi-disegarkan": "Daftar pegawai dan peserta sudah diperbarui.",
  "kalibrasi-bernama": "Nama pegawai sekarang terlihat oleh peserta.",
  "kalibrasi-selesai": "Kalibrasi selesai. Catatannya tetap tersimpan.",
  "usulan-tersimpan": "Usulan Anda tersimpan.",
  "usulan-dijawab": "Jawaban Anda atas usulan tersimpan.",
  "tim-evaluasi-dibentuk": "Tim evaluasi dibentuk. Tambahkan anggotanya.",
  "tim-evaluasi-berakhir": "Tim evaluasi berakhir. Anggotanya tidak lagi membaca evaluasi.",
  "tanggapan-tersimpan": "Tanggapan Anda tersimpan.",
  "rekomendasi-dijawab": "Jawaban Anda atas rekomendasi tersimpan.",
  // dialogue
  "dialog-direncanakan": "Dialog direncanakan. Pihak lain melihatnya pada halaman Dialog kinerja.",
  "dialog-dibatalkan": "Dialog dibatalkan.",
  "dialog-dicatat": "Catatan dialog disimpan. Kedua pihak perlu mengonfirmasinya.",
  "dialog-konfirmasi-batal":
    "Catatan dialog disimpan. Konfirmasi sebelumnya dibatalkan karena isinya berubah; kedua pihak perlu mengonfirmasi lagi.",
  "dialog-dikonfirmasi": "Konfirmasi Anda dicatat. Dialog selesai setelah pihak lain mengonfirmasi.",
  "dialog-selesai": "Dialog selesai: kedua pihak sudah mengonfirmasi.",
  "tindak-lanjut-ditutup": "Tindak lanjut ditutup.",
  // followup
  "rekomendasi-tersimpan": "Rekomendasi tersimpan.",
  "pembinaan-tersimpan": "Rencana pembinaan tersimpan.",
  "pembinaan-selesai": "Pembinaan ditutup dengan hasilnya.",
  "penghargaan-diusulkan": "Usulan penghargaan tercatat dan menunggu keputusan.",
  "penghargaan-diputus": "Keputusan tersimpan.",
  "penghargaan-diumumkan": "Penghargaan diumumkan kepada semua pegawai.",
  "penghargaan-ditarik": "Penghargaan ditarik.",
  "sanksi-dicatat": "Sanksi tercatat. Pegawai melihatnya di Beranda.",
  // training
  "pelatihan-terdaftar": "Pendaftaran pelatihan dicatat.",
  "pelatihan-dibatalkan": "Pendaftaran pelatihan dibatalkan.",
  "program-diarsipkan": "Program diarsipkan.",
  "program-dipulihkan": "Program dipulihkan.",
  "sesi-dibatalkan": "Sesi dibatalkan.",
  "sesi-selesai": "Sesi diselesaikan.",
  "kehadiran-dicatat": "Kehadiran dicatat.",
} as const satisfies Record<string, string>;

/** The sentence of a notice key, or null when the address holds something else. */
export function noticeOf(key: string | string[] | undefined): string | null {
  return typeof key === "string" && Object.hasOwn(NOTICES, key) ? NOTICES[key as keyof typeof NOTICES] : null;
}

export type NoticeKey = keyof typeof NOTICES;

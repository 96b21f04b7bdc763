import { EVALUATION_MESSAGES } from "./messages-evaluation";

/**
 * Every error sentence of the product: a code exists if and only if its sentence does.
 * A sentence says what to do. {placeholders} are filled by the caller.
 */
export const MESSAGES = {
  ...EVALUATION_MESSAGES,
  // shared
  VALIDATION: "Periksa isian yang ditandai, lalu kirim lagi.",
  NOT_FOUND: "Data ini tidak ditemukan. Kembali ke daftar dan pilih lagi.",
  FORBIDDEN:
    "Anda tidak berwenang melakukan ini. Hubungi pengelola kepegawaian bila menurut Anda seharusnya bisa.",
  CONFLICT:
    "Data ini baru saja diubah di tempat lain. Bandingkan isian Anda dengan isi yang tersimpan, lalu simpan lagi.",
  WRONG_STATE:
    "Langkah ini tidak lagi tersedia pada status sekarang. Muat ulang halaman untuk melihat status terbaru.",
  INTERNAL:
    "Terjadi gangguan pada sistem, jadi tidak ada yang disimpan. Isian Anda masih ada di halaman ini; coba lagi, atau sampaikan nomor rujukan kepada admin.",
  DATABASE_AWAY:
    "Basis data sedang tidak dapat dihubungi, jadi belum ada yang disimpan. Isian Anda masih ada di halaman ini; tunggu sebentar, lalu kirim lagi.",
  SAVED_UNSURE:
    "Sambungan ke basis data terputus saat menyimpan, jadi belum pasti apakah isian Anda tersimpan. Tunggu sebentar, lalu kirim lagi dari halaman ini; kiriman yang sama tidak tersimpan dua kali.",
  DISK_FULL:
    "Ruang penyimpanan server penuh, jadi tidak ada yang disimpan. Isian Anda masih ada di halaman ini; sampaikan nomor rujukan kepada admin, lalu kirim lagi setelah ada ruang.",
  ORIGIN:
    "Permintaan ditolak karena tidak datang dari halaman aplikasi ini. Buka halamannya lagi, lalu kirim ulang.",
  SIGNED_OUT: "Sesi Anda sudah berakhir. Salin isian Anda bila perlu, masuk lagi, lalu kirim ulang.",
  // periods
  PHASE_NOT_OPEN: "Tahap {phase} belum dibuka. Tahap ini dibuka {opens}.",
  PHASE_CLOSED:
    "Tahap {phase} sudah ditutup {closed}. Minta perpanjangan kepada admin kepegawaian bila masih perlu.",
  PERIOD_NOT_OPEN:
    "Periode kinerja ini tidak sedang dibuka. Tanyakan kepada admin kepegawaian kapan periode dibuka.",
  PERIOD_EXISTS: "Periode tahun itu sudah ada. Buka periode tersebut dari daftar untuk mengubahnya.",
  PHASE_MISSING: "Jadwal tahap {phase} belum diatur. Minta admin kepegawaian mengatur periode.",
  // auth
  SIGN_IN_FAILED:
    "NIP, e-mail, atau kata sandi tidak cocok. Periksa lalu coba lagi; setelah beberapa kali salah, tunggu 15 menit.",
  ACTIVATION_FAILED:
    "NIP, e-mail, atau kode aktivasi tidak cocok, atau kode sudah kedaluwarsa. Periksa lalu coba lagi, atau minta kode baru kepada admin kepegawaian.",
  PASSWORD_WRONG: "Kata sandi sekarang tidak cocok. Ketik lagi kata sandi yang Anda pakai untuk masuk.",
  PASSWORD_SHORT: "Buat kata sandi paling sedikit 8 karakter.",
  PASSWORD_LONG: "Buat kata sandi paling banyak 128 karakter.",
  PASSWORD_COMMON: "Kata sandi ini mudah ditebak. Pilih yang lain, misalnya empat kata yang tidak berkaitan.",
  PASSWORD_PERSONAL:
    "Kata sandi memuat nama, NIP, tanggal lahir, atau e-mail Anda. Pilih yang tidak memuatnya.",
  PASSWORD_SAME: "Kata sandi baru sama dengan yang lama. Pilih yang lain.",
  PERSON_LEFT:
    "Pegawai ini sudah tidak bekerja di instansi. Perbarui datanya lebih dahulu di halaman Pegawai.",
  NO_ACCOUNT: "Pegawai ini belum punya akun. Terbitkan kode aktivasi lebih dahulu.",
  NO_LOGIN: "Pegawai ini belum punya NIP maupun e-mail. Lengkapi salah satunya di halaman Pegawai.",
  LOGIN_TAKEN:
    "NIP atau e-mail ini sudah dipakai akun instansi lain. Minta operator sistem melepasnya lebih dahulu.",
  ACCOUNT_DISABLED: "Akun ini nonaktif. Aktifkan lebih dahulu, lalu terbitkan kode.",
  OWN_ACCOUNT: "Anda tidak dapat menonaktifkan akun sendiri. Minta admin kepegawaian lain melakukannya.",
  OWN_CODE: "Kode baru akan menutup akun Anda sendiri. Ganti kata sandi Anda di menu akun.",
  LAST_HR_ADMIN:
    "Ini satu-satunya admin kepegawaian yang aktif. Beri peran itu kepada orang lain lebih dahulu.",
  ADDRESS_TAKEN: "NIP atau e-mail ini sudah dipakai akun lain. Pakai yang lain.",
  BUSY: "Sistem sedang ramai. Tunggu sebentar, lalu kirim lagi.",
  // skp
  SKP_EXISTS: "Anda sudah memiliki SKP untuk jabatan ini pada tahun ini. Buka dari daftar SKP Anda.",
  SKP_NO_POSITION: "Jabatan Anda belum tercatat. Minta admin kepegawaian mencatat penempatan Anda.",
  SKP_CHANGED: "SKP ini baru saja diubah. Buka lagi halamannya dan baca isinya sebelum melanjutkan.",
  SKP_INCOMPLETE: "SKP belum lengkap. Lengkapi hal yang disebut pada halaman pemeriksaan, lalu ulangi.",
  PLAN_PERSON_LEFT:
    "Pegawai ini sudah tidak bekerja di instansi, sehingga SKP-nya tidak dapat diubah atau disetujui lagi. Isinya tetap dapat dibaca dan dicetak.",
  PLAN_PERSON_MOVED:
    "Pegawai sudah pindah dari jabatan pada SKP ini. SKP yang belum disepakati tidak dilanjutkan; pegawai menyusun SKP untuk jabatan barunya di halaman SKP.",
  COMMENT_ROW_GONE: "Baris yang dikomentari sudah dihapus. Salin komentar Anda, lalu tulis pada baris lain.",
  TOO_MANY_COMMENTS:
    "SKP ini sudah memuat 200 komentar. Selesaikan yang ada dalam dialog, lalu ajukan atau kembalikan SKP dengan catatan.",
  TERM_GONE: "Baris lampiran ini sudah dihapus. Salin isian Anda, lalu tambahkan sebagai baris baru.",
  ALWAYS_MAIN:
    "Penugasan sebagai Plt. atau Plh., dan jabatan struktural bagi pejabat fungsional, selalu hasil kerja utama.",
  KIND_DECIDED:
    "Pejabat penilai sudah menetapkan hasil kerja ini sebagai {kind}. Bila menurut Anda lain, usulkan lewat komentar pada baris ini; pejabat penilai yang mengubahnya.",
  RESULT_GONE: "Hasil kerja ini sudah dihapus. Salin isian Anda, lalu tambahkan sebagai hasil kerja baru.",
  RESULT_NOT_KEPT:
    "Hasil kerja ini tidak ada dalam versi SKP yang terakhir, jadi tidak dapat dikembalikan. Muat ulang halaman ini.",
  RESULT_IN_USE:
    "Hasil kerja ini sudah punya realisasi, umpan balik, atau penilaian, jadi tidak dapat dihapus. Ubah isinya bila ekspektasinya berubah.",
  INDICATOR_IN_USE:
    "Indikator yang sudah punya realisasi tidak dapat dihapus. Kembalikan barisnya, lalu ubah isinya.",
  INDICATOR_ATTACHED:
    "Yang Anda hapus masih punya {what}. Hapus itu lebih dahulu pada halaman Manual dan strategi atau Matriks, atau kembalikan barisnya.",
  SUPPORT_CHANGED:
    "Isinya baru saja diubah di tempat lain. Muat ulang halaman dan baca lagi sebelum menghapus.",
  TOO_MANY_RESULTS: "Satu SKP memuat paling banyak 60 hasil kerja per kelompok. Gabungkan hasil yang serupa.",
  // achievement
  ACHIEVEMENT_TOO_EARLY: "Periode ini belum dimulai. Capaiannya dapat ditetapkan setelah periode berjalan.",
  // agreement
  AGREEMENT_EXISTS: "Unit ini sudah punya perjanjian kinerja pada tahun itu. Buka dari daftar perjanjian.",
  AGREEMENT_SET:
    "Perjanjian kinerja ini sudah ditetapkan. Kembalikan menjadi rancangan lebih dahulu bila isinya perlu berubah.",
  AGREEMENT_TAKEN: "Semua sasaran dan indikator Perjanjian Kinerja sudah ada dalam SKP ini.",
  AGREEMENT_LINK_TWICE:
    "Satu hasil kerja atau indikator dipilih untuk dua hal. Pilih yang berbeda, atau tambahkan yang belum ada.",
  AGREEMENT_CHANGED: "Isinya baru saja diubah di tempat lain. Muat ulang halaman, baca lagi, lalu ulangi.",
  AGREEMENT_EMPTY: "Perjanjian ini belum memuat sasaran. Tulis sasarannya lebih dahulu, lalu tetapkan.",
  AGREEMENT_NOT_EMPTY: "Perjanjian ini sudah memuat sasaran. Hapus sasarannya lebih dahulu.",
  GOAL_WITHOUT_INDICATOR:
    "Sasaran “{statement}” belum punya indikator. Lengkapi lebih dahulu, lalu tetapkan.",
  GOAL_GONE: "Sasaran ini sudah dihapus. Salin isian Anda, lalu tambahkan sebagai sasaran baru.",
  GOAL_IN_USE:
    "Sasaran ini dimuat dalam {plans} SKP dan didukung {goals} sasaran unit di bawahnya, jadi tidak dapat dihapus. Lepaskan dahulu kaitannya, atau ubah bunyinya.",
  GOAL_INDICATOR_IN_USE:
    "Indikator “{statement}” sudah dimuat dalam SKP pimpinan, jadi tidak dapat dihapus. Kembalikan barisnya, lalu ubah isinya.",
  STRATEGIC_GOAL_IN_USE:
    "Sasaran ini didukung {children} sasaran renstra dan {goals} sasaran perjanjian kinerja, jadi tidak dapat dihapus. Lepaskan dahulu kaitannya, atau ubah bunyinya.",
  TOO_MANY_GOALS: "Satu perjanjian memuat paling banyak 60 sasaran. Gabungkan sasaran yang serupa.",
  // matrix
  MATRIX_NOT_MEMBER: "Orang ini belum ada di matriks. Tambahkan lebih dahulu, lalu tulis perannya.",
  MATRIX_OWNER:
    "Pemilik matriks tidak menjadi baris di matriksnya sendiri. Pilih orang lain untuk ditambahkan.",
  MATRIX_PERSON_LEFT:
    "Ada orang yang sudah keluar atau tidak dikenal. Cari lagi, lalu pilih yang masih bekerja.",
  MATRIX_TEAM_EMPTY:
    "Tim ini belum punya anggota yang disetujui. Tunggu persetujuan penugasannya, atau tambahkan orangnya satu per satu.",
  MATRIX_ROW_CHANGED:
    "Baris orang ini baru saja diubah. Muat ulang halaman, baca lagi, lalu ulangi langkah ini.",
  MATRIX_NO_PLAN:
    "Orang ini belum memulai SKP tahun ini. SKP dimulai oleh pegawainya sendiri di halaman SKP; sesudah itu peran dapat dimasukkan.",
  MATRIX_PLAN_SUBMITTED:
    "SKP {name} sedang menunggu persetujuan. Tarik kembali atau kembalikan SKP itu, lalu masukkan perannya.",
  MATRIX_PLAN_AGREED:
    "SKP {name} sudah disepakati. Minta pejabat penilainya membuka kembali SKP itu, lalu masukkan perannya.",
  MATRIX_ROLE_WAITS:
    "Peran ini menunggu persetujuan pejabat penilai pegawai itu, karena ia bekerja di unit lain. Setelah disetujui, peran dapat dimasukkan ke SKP.",
  MATRIX_ROLE_UNASKED:
    "Pejabat penilai pegawai ini belum ditanya tentang peran itu. Simpan barisnya sekali lagi; permintaannya dikirim saat itu juga.",
  MATRIX_ROLE_REFUSED:
    "Pejabat penilai pegawai ini tidak menyetujui peran itu. Baca alasannya pada penugasan, lalu ubah atau hapus perannya.",
  MATRIX_RESULT_TAKEN:
    "Hasil kerja ini sudah ditautkan ke peran lain. Lepaskan tautan itu dahulu, atau pilih hasil kerja yang lain.",
  // progress, feedback, files
  PLAN_NOT_AGREED: "SKP ini belum disepakati. Realisasi dapat diisi sesudah SKP disepakati.",
  UPLOAD_REFUSED: "Berkas tidak dapat diterima. Pilih PDF, PNG, JPG, DOCX, atau XLSX paling besar 5 MB.",
  EVIDENCE_FULL: "Sudah ada sepuluh bukti pada realisasi ini. Hapus salah satu sebelum menambah yang baru.",
  REQUEST_DOUBLE:
    "Permintaan yang sama masih menunggu jawaban. Tunggu jawabannya atau minta kepada orang lain.",
  REQUEST_SELF: "Pilih orang lain; umpan balik tidak dapat diminta kepada diri sendiri.",
  // organization
  UNIT_ENDED: "Unit ini sudah ditutup. Pilih unit yang masih ada.",
  UNIT_NOT_EMPTY:
    "Unit ini masih berisi {people} pegawai dan {units} unit bawahan. Pindahkan semuanya, lalu tutup unit ini.",
  UNIT_CYCLE: "Unit tidak dapat dipindahkan ke bawah dirinya sendiri. Pilih unit induk yang lain.",
  UNIT_ROOT_FIXED: "Unit puncak tidak dapat dipindahkan atau ditutup. Ubah nama atau kodenya bila perlu.",
  // employees
  EMPLOYEE_LEFT: "Pegawai ini sudah keluar, sehingga datanya tidak dapat diubah lagi.",
  HEAD_TAKEN: "Unit ini sudah dipimpin {name} pada waktu itu. Akhiri penempatan itu lebih dahulu.",
  OWN_APPOINTMENT:
    "Anda tidak dapat menetapkan diri sendiri sebagai pimpinan atau atasan. Minta pengelola kepegawaian lain mencatatnya.",
  SUPERIOR_LOOP:
    "{name} berada di bawah pegawai ini, sehingga tidak dapat menjadi atasannya. Pilih orang lain sebagai atasan.",
  DELEGATION_TAKEN:
    "{name} sudah diberi kewenangan menilai di unit ini pada waktu itu. Akhiri delegasi itu lebih dahulu.",
  DELEGATION_NOT_LEADING:
    "{name} bukan pejabat pengawas ke atas dan tidak memimpin unit ini. Pejabat fungsional dapat diberi delegasi hanya bila memimpin unit kerja; pilih pimpinan unitnya.",
  // assignments
  TASK_NO_APPRAISER:
    "Pejabat penilai {name} belum ditetapkan, jadi penugasan belum dapat disetujui. Minta pengelola kepegawaian menetapkannya.",
  TASK_PERSON_LEFT:
    "Pegawai ini sudah keluar, jadi penugasannya tidak dapat disetujui. Tolak dengan alasan itu, lalu tunjuk pegawai lain.",
  TASK_PLANNED:
    "Penugasan ini sudah masuk SKP. Akhiri penugasannya, lalu sesuaikan SKP lewat dialog kinerja.",
  TASK_NO_PLAN: "Anda belum punya SKP pada tahun penugasan ini. Mulai SKP dahulu, lalu masukkan penugasan.",
  PLAN_HELD:
    "SKP sedang diajukan atau sudah disepakati, jadi belum dapat ditambah. Tarik kembali, atau minta atasan membukanya kembali, lalu ulangi.",
  TEAM_HAS_LEAD: "Tim ini sudah dipimpin {name}. Satu tim punya satu ketua; lepaskan ketua itu lebih dahulu.",
  TEAM_ENDED: "Tim ini berakhir sebelum tanggal itu. Pilih tanggal lain atau perpanjang timnya.",
  // studies
  STUDY_OVERLAP:
    "Pegawai ini sudah tercatat tugas belajar pada waktu itu. Ubah atau akhiri catatan itu dahulu.",
  STUDY_NOTHING: "Pilih paling sedikit satu ekspektasi yang akan ditambahkan.",
  // dialogue
  DIALOGUE_NO_SUPERIOR:
    "Atasan langsung pegawai ini belum ditetapkan. Minta admin kepegawaian menetapkannya, lalu rencanakan dialog.",
  DIALOGUE_NOT_YET:
    "Hari dialog ini belum tiba. Ubah jadwalnya bila dialog berlangsung lebih awal, lalu tulis catatannya.",
  DIALOGUE_CHANGED: "Catatan dialog ini baru saja diubah. Muat ulang halaman, baca lagi, lalu konfirmasi.",
  DIALOGUE_TOO_MANY_ACTIONS: "Satu dialog memuat paling banyak 20 tindak lanjut. Gabungkan yang serupa.",
  // training
  SESSION_FULL: "Semua kursi sesi ini sudah terisi. Pilih sesi lain atau hubungi pengelola pelatihan.",
  SESSION_STARTED:
    "Pendaftaran sesi ini sudah ditutup karena pelatihan sudah dimulai. Hubungi pengelola pelatihan bila perlu.",
  SESSION_NOT_OPEN: "Sesi ini sudah selesai atau dibatalkan. Pilih sesi lain.",
  SESSION_NOT_STARTED: "Sesi ini belum dimulai. Catat kehadiran sejak hari pertama pelatihan.",
  SESSION_NOT_ENDED: "Sesi ini belum berakhir. Selesaikan sesudah hari terakhir pelatihan.",
  SESSION_UNMARKED:
    "Masih ada {people} peserta yang kehadirannya belum dicatat. Catat dahulu, lalu selesaikan.",
  SESSION_TOO_SMALL: "Sudah ada {people} peserta. Isi jumlah kursi paling sedikit sebanyak itu.",
  SESSION_HAS_ATTENDANCE: "Kehadiran sudah dicatat pada sesi ini, jadi tidak dapat dibatalkan.",
  ALREADY_ENROLLED: "Pegawai ini sudah terdaftar pada sesi ini. Lihat daftar pelatihannya.",
  PROGRAM_ARCHIVED: "Program ini sudah diarsipkan. Pulihkan programnya sebelum membuat sesi baru.",
  // followup
  COACHING_FULL:
    "Satu rencana pembinaan memuat paling banyak {most} langkah. Selesaikan yang ada lebih dahulu.",
  COACHING_STEPS_WAIT:
    "Masih ada {steps} langkah yang belum ditulis hasilnya. Selesaikan dahulu, lalu tutup.",
  COACHING_EMPTY: "Tujuan dan keadaan sekarang belum ditulis. Lengkapi rencananya, lalu tutup.",
  AWARD_NOMINATED: "Pegawai ini sudah diusulkan untuk penghargaan itu pada tahun yang sama.",
  EXPORT_TOO_MANY: "Berkas XLSX memuat paling banyak {most} baris. Pilih CSV, atau unit yang lebih kecil.",
  EXPORT_RUNS: "Berkas ini sedang dibuat atau sudah selesai. Muat ulang halaman untuk melihatnya.",
  EXPORT_FAILED:
    "Berkas tidak selesai dibuat. Mulai lagi; bila terulang, sebutkan nomor rujukan {reference}.",
  EXPORT_NEEDS_PERIOD: "Pilih periodenya lebih dahulu.",
  // library
  BULK_NOBODY:
    "Tidak ada pegawai yang dapat menerima target ini. Periksa daftar alasan, lalu ubah pilihan unit atau jabatan.",
  BULK_CHANGED:
    "Jumlah penerima berubah menjadi {now} sejak pratinjau. Buka pratinjau lagi, lalu bagikan bila sudah sesuai.",
  LIBRARY_CHANGED: "Isi pustaka ini baru saja diubah orang lain. Muat ulang halaman, lalu coba lagi.",
  PASTE_PROBLEMS: "Masih ada baris yang perlu diperbaiki. Lihat alasannya pada pratinjau di bawah.",
  PASTE_NOTHING: "Semua baris ini sudah ada di SKP, jadi tidak ada yang ditambahkan.",
  COPY_NOTHING: "Yang Anda pilih sudah ada di SKP ini, jadi tidak ada yang disalin.",
  // printing
  PRINT_NOTHING:
    "Belum ada {counted} pada unit ini untuk waktu itu. Pilih waktu lain atau sertakan unit di bawahnya.",
  PRINT_TOO_MANY: "Sekali cetak paling banyak {most} {counted}. Cetak per unit di bawahnya.",
  PRINT_RUNS: "Dokumen ini sedang dibuat atau sudah selesai. Muat ulang halaman untuk melihatnya.",
  PRINT_FAILED:
    "Dokumen tidak selesai dibuat. Cetak lagi; bila terulang, sebutkan nomor rujukan {reference}.",
  // imports
  IMPORT_TAKEN:
    "Berkas ini sudah disimpan atau sedang disimpan oleh admin lain. Muat ulang halaman untuk melihat hasilnya.",
  IMPORT_NOTHING: "Tidak ada baris yang perlu disimpan. Perbaiki baris yang ditolak, lalu unggah lagi.",
  IMPORT_FAILED:
    "Terjadi gangguan saat menyimpan, sehingga tidak ada yang disimpan. Unggah lagi, atau sampaikan nomor rujukan {reference} kepada admin sistem.",
  IMPORT_STALE:
    "Data instansi berubah setelah berkas ini diperiksa. Tidak ada yang disimpan; unggah lagi agar diperiksa dengan data terbaru.",
} as const;

export type ErrorCode = keyof typeof MESSAGES;

/** The sentence of a code with its placeholders filled. */
export function messageOf(code: ErrorCode, values: Record<string, string> = {}): string {
  return MESSAGES[code].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

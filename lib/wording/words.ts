/** Closed lists the rules of word formation lean on: function words, exceptions of the affixes, and a few frequent loan words. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const COORDINATORS = words("dan atau serta maupun & / , ; beserta");

/** Words after which a verb only says what for, how, or by what: never the predicate of the statement. */
export const PURPOSES = words(
  `untuk guna agar supaya demi rangka dengan melalui dalam cara upaya kegiatan tentang mengenai tugas sambil
   tanpa sebelum setelah sesudah selama sejak saat ketika kemampuan cara tahap proses kewajiban`,
);

export const PREPOSITIONS = words(
  `di ke dari pada dalam dengan atas terhadap terkait oleh melalui berdasarkan tentang mengenai bagi kepada antara sampai
   hingga tanpa sebagai bersama antar sejak selama sebelum sesudah setelah per menjelang secara menurut lewat via seperti
   termasuk selain daripada berikut sesuai`,
);

/** Open a clause of time or condition: its verb is not the statement's. */
export const TIMES = words("sebelum setelah sesudah ketika saat apabila jika bila");

/** What may stand before the word that carries the statement. */
export const DETERMINERS = words(
  "seluruh semua setiap tiap para beberapa sebagian besar banyak sejumlah berbagai suatu sebuah segala minimal sekurang-kurangnya paling sedikit",
);

/** Adverbs with which one's own doing is told: "aktif mengikuti", "turut menyusun". */
export const DOING_ADVERBS = words(
  "aktif rutin turut ikut serta sering selalu senantiasa terus siap bersedia mampu dapat bisa akan sedang telah sudah segera secara cepat langsung",
);

export const MODALS = words(
  "dapat bisa telah sudah akan mampu berhasil tidak belum mudah siap selalu sering",
);

/** Begin like an active verb but are nouns, adjectives or function words. */
export const NOT_ACTIVE = words(
  `menteri menit meja meter meteran media mediasi medis medik mesin mental metode metodologi metrologi menara merek merk
   mekanisme mekanik memori memo menu medan medali merah melalui mengenai menurut menjelang meski meskipun melainkan
   menengah mendasar mendesak menyeluruh mendatang mendalam menetap menular menahun mengikat mentor mentoring membran
   meningitis melayu merdeka mewah mega mereka mebel meubelair metadata merger merit menstruasi mentah menyusui menikah
   melahirkan meninggal mengapa mendikbud menkes menpan menlu mendagri memang merauke medsos meeting memorandum metro
   mesjid masjid melati mekah`,
);

/** Verbs with me- that tell a change or state of their subject, not something done to an object. */
export const CHANGES = words(
  `meningkat menurun membaik menguat meluas menyusut melonjak mereda memburuk memadai memuaskan menarik merata
   mencukupi membanggakan menggembirakan menguntungkan naik turun tumbuh pulih berkurang bertambah berfungsi berjalan
   beroperasi berkembang berlangsung berhasil berdaya berlaku`,
);

/** Roots that tell, without an affix, what state somebody or something has come to. */
export const STATIVES = words(
  `sembuh pulih lulus hadir selesai aktif tumbuh hidup selamat menang juara padam surut reda tiba bangkit beres rampung
   sadar jera mahir bunting panen terbit cair lunas tuntas`,
);

/** With these before it, a stative only names a thing: "daftar hadir", "ucapan selamat". */
export const LISTS = words(
  "daftar buku tanda ucapan kartu jam hari tanggal tempat surat absen lingkungan masa musim",
);

/** Verbs that name what was reached. */
export const REACHING = words(
  "mencapai meraih memperoleh mendapat mendapatkan memenuhi memiliki mempunyai menghasilkan menerima melampaui menjadi",
);
/** The same where they open the statement: only those nobody can mistake for an errand. */
export const REACHING_HEAD = words("mencapai meraih memperoleh melampaui memiliki mempunyai");

/** Nouns beginning with di-, recognised by their beginning. */
export const NOT_PASSIVE =
  /^(?:dinas|direk|disiplin|diklat|digital|distribu|distrik|diskusi|disku|dialog|diagno|dimensi|diri|dies|diet|diare|difabel|diplom|disabil|disemin|divisi|diagram|dini|dingin|dinding|dispens|disposisi|dinamik|dialis|diferen|diversi|disert|disain|difteri|dispora|disdik|dishub|diskominfo|diskon|diorama|dikti|ditjen|ditres|disorot)/;

export const NOT_STATE_TER = words(
  `terapi terapis teras terminal ternak terampil teritori teritorial terpal terorisme teror terjemahan terigu terumbu terhadap
   terkait termasuk terutama tersebut terus terlalu terpadu tertentu terbaru terdekat terpencil terluar tertinggal
   terlantar terbatas terdepan terpilih tertulis terbuka tertinggi terendah terbesar terbaik terakhir tersier terdahulu
   terjadi terdiri terpumpun terstruktur terpisah terbimbing tersendiri terapung teramat terbit`,
);

export const NOT_STATE_BER = words(
  `berita berkas beras berat beri beruang bersama berdasarkan berikut berbagai beberapa bermacam berkala berbasis berisiko
   berencana berusaha berkelanjutan berprestasi bernilai bersalin berbahaya berbayar berjenjang bertahap berupa berbadan
   berat berbisnis bermotor berpenghasilan bergerak berkebutuhan beras berskala`,
);

/** Nouns with ke-...-an that name a field of work. */
export const FIELD_KE = words(
  `kesehatan keuangan kepegawaian kehutanan kelautan kearsipan kebudayaan kependudukan kerumahtanggaan kesekretariatan
   keperawatan kebidanan kesejahteraan keamanan ketenteraman ketertiban kebersihan ketenagakerjaan kepariwisataan
   keprotokolan kehumasan keolahragaan kesiswaan ketatausahaan kemahasiswaan kefarmasian kesenian kepemudaan kebencanaan
   kediklatan keagamaan keimigrasian kemetrologian kepelabuhanan kewirausahaan kepustakaan kepenghuluan ketahanan
   kedaruratan kemasyarakatan kelembagaan`,
);

/** Further nouns with ke-...-an that name a thing or an event, not a state reached. */
export const NOT_STATE_KE = words(
  `kegiatan kebijakan keputusan kecamatan kelurahan kementerian kebutuhan kekayaan kendaraan keluhan kerajinan kebakaran
   kejadian keterangan kemiskinan kekerasan kecelakaan kejahatan kesalahan keterlambatan kehilangan kebocoran kekurangan
   kewenangan keterampilan`,
);

/** Nouns with pe-...-an that name what somebody has come to. */
export const STATE_PE = words("pemahaman penguasaan pencapaian perolehan pengetahuan pendapatan pertumbuhan");

/** Loan nouns that name a product, a field or a thing although they end like actions. */
export const NOT_ACTION_LOAN = words(
  `aplikasi inovasi informasi organisasi instansi spesifikasi populasi lokasi generasi regulasi administrasi birokrasi demokrasi
   rekomendasi prestasi reputasi asosiasi korporasi federasi situasi vegetasi transportasi telekomunikasi irigasi sanitasi
   yurisdiksi kasi destinasi formasi remunerasi demografi asasi relasi dedikasi motivasi apresiasi kolaborasi reformasi
   stasi kualifikasi deviasi inflasi investasi gaji meditasi obligasi akreditasi opsi kasasi legislasi imigrasi aspirasi
   komunikasi farmasi`,
);

/** Action nouns without a telling ending. */
export const ACTION_WORDS = words(
  `supervisi koreksi inspeksi seleksi distribusi diskusi revisi produksi promosi mutasi eksekusi koleksi presensi audit
   audiensi survei survey rapat kunjungan studi kajian analisis analisa reviu review monev input entri entry rekap rekapitulasi
   cek update upgrade backup workshop lokakarya seminar webinar bimtek diklat patroli visitasi servis kurasi piket apel
   upacara bimbingan razia operasi latihan tindakan imbauan pelaporan surveilans observasi konsultasi studi lomba
   perjalanan asistensi telusur uji ujian tes penelitian riset pemakaian maintenance support respon kuliah ceramah fogging
   vaksinasi imunisasi kampanye penyuluhan sidak ronda magang bakti tindaklanjut kerjasama ujicoba serahterima
   rekrutmen asesmen assessment`,
);

/** Occasions: with a kind of them behind, they are still no more than a heading ("rapat koordinasi"). */
export const OCCASIONS = words(
  "rapat bimbingan studi kunjungan uji ujian tes workshop seminar diklat bimtek upacara apel perjalanan lomba operasi bakti perencanaan koordinasi",
);

export const NOT_ACTION_PE = words(
  `pekerjaan pertanyaan perusahaan pelabuhan perempuan permukiman perumahan pertanian perikanan perkebunan peternakan perhubungan
   perdagangan perindustrian perpustakaan perkantoran peraturan perjanjian persetujuan pernyataan perkotaan perdesaan
   pedesaan pegunungan penghargaan pengetahuan pendapatan penghasilan pemerintahan perizinan perbendaharaan pertanahan
   perekonomian perbankan pekan pelan permohonan permintaan pengaduan perkembangan pertumbuhan perbatasan pengalaman
   peralatan perlengkapan persediaan permasalahan perselisihan pelanggan persuratan pergudangan persandian
   perkoperasian pedalaman pertahanan perasuransian perfilman percetakan pertambangan perairan perkeretaapian
   perwakilan pecahan pesanan permainan pelayanan pengelolaan penatausahaan pertokoan perguruan peralihan penjualan pembelian`,
);

/** Words that name a service, a field of work or a duty: alone they say nothing of what is reached. */
export const FIELDS = words(
  `layanan pelayanan pengelolaan administrasi urusan bidang manajemen tata operasional program kegiatan tugas fungsi hubungan
   humas protokol sarana prasarana penatausahaan subbagian bagian seksi unit penunjang dukungan kebijakan komunikasi
   nonperizinan pengurusan`,
);

/** Products that can be handed over. */
export const PRODUCTS = words(
  `ide gagasan inovasi rekomendasi telaahan telaah laporan dokumen naskah rancangan draft draf rumusan usulan usul jawaban
   modul pedoman panduan juknis juklak peta hasil produk keputusan kesepakatan opini predikat penghargaan sertifikat piagam
   desain prototipe artikel buku solusi masukan sop roadmap peraturan perjanjian purwarupa nota kesimpulan`,
);

export const MEASURES = words(
  "persentase presentase jumlah indeks nilai tingkat rata-rata rata angka rasio waktu skor capaian volume banyaknya frekuensi",
);

/** Nominalised changes: with something measurable behind, they say what becomes of it. */
export const CHANGE_NOUNS = words(
  "peningkatan penurunan pengurangan percepatan kenaikan perluasan penghematan pertumbuhan",
);
export const MEASURABLE =
  /^(?:kualitas|mutu|angka|jumlah|persentase|nilai|indeks|tingkat|waktu|skor|rasio|biaya|produksi|produktivitas|pendapatan|realisasi|kinerja|cakupan|akses|ke\w{3,}an|\w+itas|prevalensi|kasus|risiko|emisi|pembangunan|penyelesaian)$/;

/** Words that say how good, how complete or how quick. */
export const QUALITIES = words(
  `cepat tepat akurat lengkap mutakhir valid andal handal reliable friendly user-friendly efektif efisien optimal maksimal baik prima
   lancar tertib aman nyaman bersih sehat layak rapi transparan akuntabel berkualitas bermutu memuaskan memadai puas mudah
   murah ramah terjangkau responsif terpercaya kredibel inklusif mandiri kompeten profesional tuntas selesai rampung siap
   bebas nihil nol lulus naik turun jelas informatif konsisten mulus asri indah lestari rukun kokoh hemat inovatif kreatif sejahtera sejuk jernih terawat harmonis kondusif terkini up-to-date seimbang merata
   terintegrasi berkelanjutan produktif kuat tangguh reform berdaya patuh paham cair sah wajar laik utuh benar meningkat
   menurun terbuka tinggi rendah sesuai real-time objektif adil terampil lunas steril`,
);

/** Say how often or in what manner, not how good. */
export const GENERIC = words(
  `internal eksternal umum rutin publik dini terpadu nasional daerah lapangan berkala administrasi administratif teknis khusus dasar
   sosial dalam luar bersama kerja lanjutan menengah tinggi strategis akademik klinis digital elektronik kedinasan banding
   satu pintu prima kabupaten kota provinsi pusat negara dinas kantor jaringan berkelanjutan`,
);

/** With a nominalisation before them, names of fields of government rather than something done to somebody. */
export const FIELD_OBJECTS = words(
  `modal ruang masyarakat perempuan anak penduduk bencana kebakaran barang jasa sumber daya manusia sdm kompetensi penyakit desa sipil
   pangan konflik lingkungan hidup aparatur asn pegawai hukum kinerja`,
);

/** Say only that something is tried or due: what follows is still the doing. */
export const ATTEMPTS = words("upaya usaha tugas kegiatan cara proses kemampuan kewajiban rencana ikhtiar");

/** Bare verbs at the beginning of a note. */
export const BARE_VERBS = words(
  "buat susun bantu kerjakan lakukan laksanakan kelola siapkan antar kirim cek rekap hadir kumpulkan ikuti berikan terima tindaklanjuti koordinasikan",
);

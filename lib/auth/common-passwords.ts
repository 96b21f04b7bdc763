const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "0987654321", "abcdefghijklmnopqrstuvwxyz"];

/** Words that, alone or with digits and signs around them, are what guessers try first. */
const WORDS = new Set(
  `password passwd pass passw rahasia sandi katasandi katakunci kunci kuncirahasia admin administrator root user guest test
  tester testing coba cobacoba default login masuk welcome selamat selamatdatang letmein open secret server system sistem
  komputer computer laptop internet wifi google gmail yahoo facebook instagram whatsapp twitter tiktok youtube samsung
  android iphone oppo vivo xiaomi nokia microsoft windows linux oracle mysql postgres changeme gantisandi gantipassword
  sandibaru passwordbaru newpassword mypassword sandiku passwordku rahasiaku rahasiakita rahasianegara superman batman
  spiderman ironman naruto sasuke doraemon pokemon pikachu minecraft mobilelegends freefire pubg dragon monkey football
  baseball basketball soccer hockey master shadow sunshine princess flower iloveyou loveyou lovely love loveme forever
  freedom whatever trustno trustme starwars hello helloworld hallo halo haihai charlie jordan michael michelle jessica
  ashley daniel andrew thomas robert hunter harley ranger killer pepper summer winter spring autumn monday friday orange
  banana cheese chocolate coffee cookie diamond eagle falcon ferrari mercedes toyota honda yamaha suzuki avanza innova
  ninja matrix maverick merlin mustang phoenix purple rainbow silver golden tiger tigger yellow zxcvbn qwerty qwertyui
  qwertyuiop azerty asdf asdfgh asdfghjkl zxcvbnm qazwsx qazwsxedc onetwothree abcd abcde abcdef abcdefg abcdefgh
  indonesia indonesiaku indonesiaraya merdeka merahputih garuda pancasila bhinneka nusantara jakarta bandung surabaya
  semarang yogyakarta jogja jogjakarta medan makassar palembang denpasar bali lombok papua jayapura merauke ambon maluku
  manado sulawesi kalimantan sumatera sumatra jawa jawabarat jawatengah jawatimur banten bogor depok bekasi tangerang
  malang solo surakarta kediri madiun cirebon tasikmalaya garut sukabumi serang lampung bengkulu jambi padang pekanbaru
  batam riau aceh bandaaceh pontianak banjarmasin samarinda balikpapan palangkaraya kendari palu gorontalo kupang mataram
  ternate sorong manokwari timika nabire wamena biak persib persija arema persebaya psms psm bonek viking jakmania
  bismillah bismilah alhamdulillah assalamualaikum assalamu subhanallah masyaallah insyaallah allahuakbar allah
  muhammad muhamad mohammad ahmad allahswt laillahaillallah astagfirullah ramadhan ramadan idulfitri lebaran mekah mekkah
  madinah kabah islam muslim muslimah sholat shalat sholawat doaibu amanah barokah berkah hidayah tawakal ikhlas sabar
  syukur bersyukur yesus tuhan tuhanyesus yesuskristus jesus jesuschrist kristus haleluya halleluya puji pujituhan
  sayang sayangku sayangkamu sayangibu sayangmama akusayangkamu akucintakamu cinta cintaku cintakamu cintasejati kasih
  kekasih kangen rindu bintang bulan matahari pelangi mawar melati anggrek kupukupu kucing anjing kelinci merpati
  rajawali harimau macan singa gajah naga elang bunga embun senja mentari cahaya permata mutiara berlian anugerah
  ibu ibuku mama mamaku papa papaku ayah ayahku bunda bundaku bapak bapakku emak nenek kakek kakak adik anak anakku
  keluarga keluargaku keluargabahagia suami suamiku istri istriku mamapapa ayahibu ayahbunda bundaayah papamama
  semangat sukses suksesselalu bahagia bahagiaselalu ceria pastibisa akubisa bisabisa jayaselalu jaya juara mantap keren
  hebat cantik ganteng manis imut lucu gembira damai sehat sehatselalu terimakasih makasih tolong sampurasun horas
  budi budiman agus slamet joko bambang eko dwi tri sri siti nur nurul dewi putri putra ratna wati wulan indah lestari
  rahmat hidayat kurnia kurniawan setiawan gunawan hendra irawan rizky rizki fajar aditya dimas bayu angga yoga rian
  andi andika ahmadi fitri fitriani ayu rina rini yanti yuni maya mega intan permatasari anisa annisa aulia nabila
  pegawai pegawainegeri pns asn pppk cpns korpri kinerja ekinerja kinerjaasn skp bkn bkd bkpsdm bkpp menpan menpanrb
  kementerian kemenkes kemenag kemendagri kemenkeu dinas dinkes puskesmas kecamatan kelurahan kabupaten provinsi pemda
  pemkab pemkot pemprov instansi kantor kantorku kepegawaian siasn sapk mysapk presensi absen absensi absenpegawai
  simpeg satker satuankerja kepala kepaladinas sekretaris bendahara camat lurah bupati walikota gubernur menteri presiden
  dokter perawat bidan guru dosen polisi tentara berakhlak melayani melayanibangsa abdinegara pelayanan pelayananpublik
  januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat
  sabtu minggu merdekaataumati proklamasi soekarno soeharto jokowi prabowo kartini`.split(/\s+/),
);

/** Whether a password is among those that guessers try first: a known word with decoration, one key, or a key row. */
export function isCommonPassword(password: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size <= 2) return true;
  const plain = unmask(text);
  return (
    [text, plain].some((form) => WORDS.has(form.replace(/[^a-z]/g, "")) && isMostlyOneWord(form)) ||
    isRow(text)
  );
}

/** "p@ssw0rd" -> "password". */
function unmask(text: string): string {
  const letters: Record<string, string> = {
    "@": "a",
    "4": "a",
    "0": "o",
    "1": "i",
    "3": "e",
    $: "s",
    "5": "s",
    "7": "t",
  };
  return text.replace(
    /[@4013$57](?=.*[a-z])|(?<=[a-z].*)[@4013$57](?=[a-z])/g,
    (sign) => letters[sign] ?? sign,
  );
}

/** Letters in one piece, with digits and signs only before and after. */
function isMostlyOneWord(text: string): boolean {
  return /^[^a-z]*[a-z]+[^a-z]*$/.test(text);
}

/** "12345678", "qwertyuiop", "abcd1234", "qwerty123": nothing but pieces of key rows of three or more. */
function isRow(text: string): boolean {
  let rest = text.replace(/[^a-z0-9]/g, "");
  while (rest.length >= 3) {
    const piece = longestPiece(rest);
    if (piece < 3) return false;
    rest = rest.slice(piece);
  }
  return true;
}

function longestPiece(text: string): number {
  for (let length = text.length; length >= 3; length--) {
    const piece = text.slice(0, length);
    if (ROWS.some((row) => row.includes(piece)) || new Set(piece).size === 1) return length;
  }
  return 0;
}

import { Link } from "@/components/ui/link";

const STEPS = [
  {
    title: "Susun dan sepakati SKP",
    href: "/skp",
    text: "Tulis hasil kerja dan indikatornya, lalu ajukan kepada atasan. Anda boleh mulai walaupun atasan belum punya SKP; tautkan ke hasil kerjanya kemudian.",
  },
  {
    title: "Catat realisasi dengan bukti",
    href: "/progres",
    text: "Isi realisasi tiap indikator setiap bulan atau triwulan. Bukti berupa tautan atau berkas. Isian tersimpan otomatis sebagai draf.",
  },
  {
    title: "Minta dan beri umpan balik",
    href: "/umpan-balik",
    text: "Umpan balik membantu lebih awal daripada penilaian di akhir. Minta kepada atasan atau rekan kapan saja selama periode dibuka.",
  },
  {
    title: "Evaluasi",
    href: "/evaluasi",
    text: "Anda menilai diri sendiri lebih dahulu, lalu atasan menilai hasil kerja, perilaku, dan kompetensi. Predikat mengikuti kuadran kinerja, dan halaman evaluasi menjelaskan bagaimana predikat itu terjadi.",
  },
  {
    title: "Dialog dan tindak lanjut",
    href: "/dialog",
    text: "Bahas hasilnya bersama atasan. Kesepakatan tercatat dengan tenggatnya dan dibawa ke dialog berikutnya. Terima hasil evaluasi, atau ajukan keberatan dengan alasannya.",
  },
];

/** The year in five steps, each with its page. */
export function HelpTopics() {
  return (
    <ol className="mb-8 divide-y divide-line border-y border-line">
      {STEPS.map(({ title, href, text }, index) => (
        <li key={href} className="py-3">
          <Link href={href} className="inline-flex min-h-11 items-center font-semibold">
            {index + 1}. {title}
          </Link>
          <p className="max-w-prose">{text}</p>
        </li>
      ))}
    </ol>
  );
}

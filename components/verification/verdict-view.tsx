import { Alert } from "@/components/ui/alert";
import { DescriptionList } from "@/components/ui/description-list";
import { subperiodLabel } from "@/lib/periods/labels";
import { FORM_LABEL } from "@/lib/verification/labels";
import type { Lookup } from "@/lib/verification/queries";

/** What the code of a print says: genuine or not, and which version. Nothing about the person or the result. */
export function VerdictView({ found }: { found: Lookup }) {
  if (found === "TOO_MANY") {
    return (
      <Alert tone="warning" title="Terlalu banyak pemeriksaan">
        <p>Tunggu sepuluh menit, lalu periksa lagi.</p>
      </Alert>
    );
  }
  if (found === null) {
    return (
      <Alert tone="error" title="Kode tidak dikenal">
        <p>
          Tidak ada cetakan dengan kode ini. Periksa lagi penulisannya; bila sudah benar, cetakan itu tidak
          berasal dari aplikasi ini.
        </p>
      </Alert>
    );
  }
  const { current, form, edition, signedOn } = found;
  return (
    <>
      {current ? (
        <Alert tone="success" title="Cetakan ini asli dan versi terakhir" />
      ) : (
        <Alert tone="warning" title="Cetakan ini asli, tetapi bukan versi terakhir">
          <p>Isinya sudah berubah sesudah dicetak. Mintalah cetakan baru kepada pemiliknya.</p>
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: "Formulir", value: `${form}, ${FORM_LABEL[form]}` },
          { term: "Periode", value: `${subperiodLabel(found)} ${found.year}` },
          { term: "Edisi", value: String(edition) },
          { term: "Ditandatangani", value: signedOn ?? "belum lengkap" },
        ]}
      />
      <p className="text-quiet">
        Halaman ini tidak menampilkan isi. Cocokkan formulir, periode, edisi, dan tanggalnya dengan cetakan.
      </p>
    </>
  );
}

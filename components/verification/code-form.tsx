import { FormScope } from "@/components/form/form-scope";
import { TextInput } from "@/components/form/text-input";
import { Button } from "@/components/ui/button";

/** Asks for the code that stands under the QR code of a print. */
export function CodeForm() {
  return (
    <form action="/verifikasi" method="get">
      <FormScope>
        <TextInput
          name="kode"
          label="Kode verifikasi"
          help="Dua puluh huruf dan angka di kaki setiap halaman cetakan."
          maxLength={40}
          autoComplete="off"
          spellCheck={false}
        />
      </FormScope>
      <Button type="submit">Periksa</Button>
    </form>
  );
}

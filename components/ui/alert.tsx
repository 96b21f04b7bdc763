import type { ReactNode } from "react";

type AlertTone = "info" | "success" | "warning" | "error";
type Props = { tone?: AlertTone; title?: string; children?: ReactNode };

const tones: Record<AlertTone, { box: string; word: string }> = {
  info: { box: "border-action bg-action-wash", word: "Informasi" },
  success: { box: "border-done bg-done-wash", word: "Berhasil" },
  warning: { box: "border-due-ring bg-due-wash", word: "Perhatian" },
  error: { box: "border-error bg-error-wash", word: "Gagal" },
};

/** A message about the whole page. Its first word says what kind it is. */
export function Alert({ tone = "info", title, children }: Props) {
  const { box, word } = tones[tone];
  return (
    <div role={tone === "error" ? "alert" : "status"} className={`border-s-4 px-4 py-3 ${box}`}>
      <p className="font-semibold">{title ?? word}</p>
      {children && <div className="max-w-prose">{children}</div>}
    </div>
  );
}

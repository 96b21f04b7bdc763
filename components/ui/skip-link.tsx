/** First stop of the keyboard: past the menu, to the content. */
export function SkipLink() {
  return (
    <a
      href="#isi"
      className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:bg-paper focus:px-4 focus:py-3"
    >
      Langsung ke isi halaman
    </a>
  );
}

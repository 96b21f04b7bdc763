import { type Form, formsOf, textOf, unescaped } from "./forms";

/** What came back for a form: saved (the page leads elsewhere), refused with words, or no clear answer. */
export type Answer =
  | { outcome: "saved"; location: string }
  | { outcome: "refused" | "failed"; status: number; words: string; page: string };

/** Somebody signed in with a browser that runs no JavaScript. */
export class Person {
  constructor(
    private readonly address: string,
    readonly cookie: string,
    /** How long to wait for an answer, milliseconds. */
    private readonly patience = 20_000,
  ) {}

  async open(path: string): Promise<{ status: number; html: string; location: string | null }> {
    const response = await this.ask(path, {});
    return {
      status: response.status,
      html: await response.text(),
      location: response.headers.get("location"),
    };
  }

  /** The first form of the page with a field of this name, or whose name begins so. */
  async form(path: string, field: string): Promise<Form> {
    const { status, html, location } = await this.open(path);
    const form = formsOf(html).find(({ fields, texts, choices }) =>
      [...fields.map(([name]) => name), ...texts, ...choices.keys()].some((name) => name.startsWith(field)),
    );
    if (form === undefined) throw new NoForm(path, status, location ?? textOf(html).slice(0, 600));
    return form;
  }

  /** Sends a form once. */
  async send(path: string, fields: [string, string | File][]): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    const response = await this.ask(path, { method: "POST", body });
    const html = await response.text();
    const { status } = response;
    const location = response.headers.get("location");
    // Back to signing in, with a notice of its own, is no success.
    const signedOut = location?.startsWith("/masuk") ?? false;
    if (status === 303 && location !== null && !signedOut) return { outcome: "saved", location };
    return {
      outcome: status === 200 || signedOut ? "refused" : "failed",
      status,
      words: location ?? textOf(html),
      page: unescaped(html),
    };
  }

  private ask(path: string, options: RequestInit): Promise<Response> {
    const headers = { cookie: this.cookie, origin: this.address, "sec-fetch-site": "same-origin" };
    const signal = AbortSignal.timeout(this.patience);
    return fetch(this.address + path, { ...options, headers, signal, redirect: "manual" });
  }
}

/** The page has no such form: it failed, or leads elsewhere. */
export class NoForm extends Error {
  constructor(
    readonly path: string,
    readonly status: number,
    readonly words: string,
  ) {
    super(`${path} answers ${status} without the form: ${words}`);
  }
}

/** The form with other values; a name that is new on it (a choice nobody had made, a button) is added. */
export function filled({ fields }: Form, values: Record<string, string>): [string, string][] {
  return [...fields.filter(([name]) => !(name in values)), ...Object.entries(values)];
}

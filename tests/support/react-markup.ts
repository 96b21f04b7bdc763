import { createRequire, registerHooks } from "node:module";
import type { ReactNode } from "react";

// Tests load modules as the server does, which has no renderer of React's own: ask without that.
const asBrowser = registerHooks({
  resolve: (name, context, next) =>
    next(name, { ...context, conditions: context.conditions.filter((one) => one !== "react-server") }),
});
const { renderToStaticMarkup } = createRequire(import.meta.url)("react-dom/server");
asBrowser.deregister();

/** The node as HTML, written by React itself. */
export const rendered = (node: ReactNode): string => renderToStaticMarkup(node);

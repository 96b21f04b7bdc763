import "next-auth";
import "next-auth/jwt";

// Module augmentation is the one place where only an interface merges.
declare module "next-auth" {
  interface User {
    /** Id of the server-side session row. */
    sessionId?: string;
  }
}

declare module "next-auth/jwt" {
  interface JWT {
    sid?: string;
  }
}

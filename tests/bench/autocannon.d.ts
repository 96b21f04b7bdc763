declare module "autocannon" {
  type Request = { method?: "GET"; path: string; headers?: Record<string, string> };
  type Options = {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    requests: Request[];
  };
  type Result = {
    requests: { average: number; total: number };
    throughput: { average: number };
    non2xx: number;
    errors: number;
    timeouts: number;
  };
  interface Instance extends Promise<Result> {
    on(
      event: "response",
      listener: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ): this;
  }
  export default function autocannon(options: Options): Instance;
}

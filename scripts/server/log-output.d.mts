export function createLogOutput(write?: (text: string) => void): { write: (line: string) => void };
export function loseWhatFindsNoRoom(): void;

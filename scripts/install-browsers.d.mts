export function howToInstall(): string;

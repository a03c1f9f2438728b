/** A speech bubble with an eye in it: what is about to be said, looked at once more. */
export function Logo({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4h-8.500L11 30v-6H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z"
        fill="currentColor"
      />
      <path
        d="M6 13.500S9.800 8 16 8s10 5.500 10 5.500S22.200 19 16 19 6 13.500 6 13.500Z"
        fill="var(--paper, #fff)"
      />
      <circle cx="16" cy="13.500" r="3.400" fill="currentColor" />
    </svg>
  );
}

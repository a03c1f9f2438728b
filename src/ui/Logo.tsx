/** A line that goes round once before it comes to its full stop: what is about to be said, looked at again. */
export function Logo({ size }: { size: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#0b6061" />
      <path
        d="M3.8 25.500C10.5 24.5 20 20.5 20 12.800a5.7 5.7 0 0 0-11.4 0c0 5.2 6 7.8 13.6 5.7"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="27.2" cy="16.8" r="2.2" fill="#ffc562" />
    </svg>
  );
}

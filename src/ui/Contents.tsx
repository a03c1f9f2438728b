/** The way to each section of a page. */
export function Contents({
  name,
  entries,
}: {
  name: string;
  entries: readonly { id: string; title: string }[];
}) {
  return (
    <nav className="contents" aria-label={name}>
      <ul>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

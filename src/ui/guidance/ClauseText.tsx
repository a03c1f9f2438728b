/** The organisation's own words, and where they stand. */
export function ClauseText({ quote, source }: { quote: string; source: string }) {
  return (
    <blockquote className="policy">
      <q>{quote}</q>
      <cite>{source}</cite>
    </blockquote>
  );
}

const MODAL =
  /\b(?:must|should|shall|may not|cannot|can['’]t|shouldn['’]t|mustn['’]t|do not|don['’]t|never|are not (?:to|allowed)|is not (?:allowed|permitted)|is prohibited|are prohibited)\b/i;
const PARTING =
  /;\s+|,?\s+(?:and|but|or|nor|so)\s+(?=(?:you |staff |employees |they |volunteers |care |it )?(?:must|should|shall|may not|cannot|do not|don['’]t|never)\b)|,\s+(?=(?:if you|do not|never|please|always)\b)/gi;
const CONCESSION =
  /^(?:whilst|while|although|though|even though)\b.{20,}?(,?\s+(?=(?:you|staff|employees|they|volunteers) (?:must|should|may) (?:not|never)\b))/i;
const LEAST_WORDS = 4;
const MOST_PARTED = 700;

/** A sentence that lays down two duties is parted between them. */
export function dutiesOf(sentence: string): string[] {
  if (sentence.length > MOST_PARTED) return [sentence];
  const conceded = CONCESSION.exec(sentence);
  if (conceded) {
    const at = conceded[0].length;
    return [sentence.slice(0, at - (conceded[1]?.length ?? 0)).trim(), sentence.slice(at).trim()];
  }
  const parts: string[] = [];
  let start = 0;
  for (const { 0: joint, index } of sentence.matchAll(PARTING)) {
    const [left, right] = [sentence.slice(start, index), sentence.slice(index + joint.length)];
    if (!isDuty(left) || !isDuty(right) || /^(?:if|when|where|unless|should)\b/i.test(left.trim())) continue;
    parts.push(left.trim());
    start = index + (/^;|^,\s+$/.test(joint) ? joint.length : joint.search(/[a-z]/i));
  }
  parts.push(sentence.slice(start).trim());
  return parts;
}

function isDuty(words: string): boolean {
  return (
    words.trim().split(/\s+/).length >= LEAST_WORDS &&
    (MODAL.test(words) || /^\W*(?:you are|always|please|use|be|keep)\b/i.test(words))
  );
}

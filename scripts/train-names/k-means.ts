/** K-means by the angle between vectors. The first centres are vectors picked at even steps: nothing is drawn by lot. */
export function kMeans(vectors: readonly Float64Array[], count: number, rounds: number) {
  const step = vectors.length / count;
  let centres = Array.from({ length: count }, (_, at) => unit(vectorAt(vectors, Math.floor(at * step))));
  const members = new Int32Array(vectors.length);
  for (let round = 0; round < rounds; round += 1) {
    vectors.forEach((vector, at) => {
      members[at] = nearest(vector, centres);
    });
    centres = meansOf(vectors, members, centres);
  }
  return { members, centres };
}

function meansOf(vectors: readonly Float64Array[], members: Int32Array, before: readonly Float64Array[]) {
  const sums = before.map(centre => new Float64Array(centre.length));
  const sizes = new Int32Array(before.length);
  vectors.forEach((vector, at) => {
    const member = members[at] ?? 0;
    const sum = sums[member];
    if (!sum) return;
    sizes[member] = (sizes[member] ?? 0) + 1;
    for (let axis = 0; axis < vector.length; axis += 1) sum[axis] = (sum[axis] ?? 0) + (vector[axis] ?? 0);
  });
  return sums.map((sum, at) => (sizes[at] ? unit(sum) : vectorAt(before, at)));
}

function nearest(vector: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let bestLikeness = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < centres.length; at += 1) {
    const centre = vectorAt(centres, at);
    let likeness = 0;
    for (let axis = 0; axis < vector.length; axis += 1) likeness += (vector[axis] ?? 0) * (centre[axis] ?? 0);
    if (likeness <= bestLikeness) continue;
    bestLikeness = likeness;
    best = at;
  }
  return best;
}

export function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  return vector.map(value => value / length);
}

function vectorAt(vectors: readonly Float64Array[], at: number): Float64Array {
  const vector = vectors[at];
  if (!vector) throw new RangeError(`no vector ${at}`);
  return vector;
}

/**
 * The mean of weights as they were at several moments of learning. What learning by single examples ends with leans
 * to the examples it saw last; the mean does not (Polyak and Juditsky, 1992; Collins, EMNLP 2002).
 */
export class WeightAverage {
  private sums = new Float64Array(0);
  private moments = 0;

  /** @param weights as many as every other time. */
  take(weights: Float32Array): void {
    if (this.moments === 0) this.sums = new Float64Array(weights.length);
    this.moments += 1;
    for (let at = 0; at < weights.length; at++)
      this.sums[at] = (this.sums[at] ?? 0) + (weights[at] ?? 0);
  }

  mean(): Float32Array {
    return Float32Array.from(this.sums, (sum) => sum / Math.max(1, this.moments));
  }
}

/** `0.79 (0.77-0.95)`: median, least and greatest. */
export function showRatio({ median, min, max }, digits = 2) {
  return `${median.toFixed(digits)} (${min.toFixed(digits)}-${max.toFixed(digits)})`
}

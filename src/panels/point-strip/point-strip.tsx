export function PointStrip() {
  return null
}

export function TiesPage() {
  return null
}

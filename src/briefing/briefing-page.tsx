export function BriefingPage() {
  return null
}

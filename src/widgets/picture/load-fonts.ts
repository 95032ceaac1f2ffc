/** Waits for the faces that the text needs. A face that cannot be had leaves its characters to the next family. */
export async function loadFonts(text: string, fontFamily: string): Promise<void> {
  await Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, text)))
}

// Words that stand nowhere else, looked for in whatever a service left behind.

/** Which of these words (small letters) a text holds, plain or as base64 or hex hide them. */
export function findWords(text: string, woorden: readonly string[]): string[] {
  const lower = text.toLowerCase()
  return woorden.filter((word) => {
    const written = [word, word[0]?.toUpperCase() + word.slice(1), word.toUpperCase()]
    return (
      lower.includes(word) ||
      written.some((form) => lower.includes(Buffer.from(form).toString('hex'))) ||
      written.some((form) => [0, 1, 2].some((shift) => isTelling(base64Inside(form, shift)) && text.includes(base64Inside(form, shift))))
    )
  })
}

/** Fewer characters of base64 stand somewhere by chance. */
const isTelling = (base64: string) => base64.length >= 8

/** What of a word's base64 does not hang on its neighbours, when it begins `shift` bytes into a group of three. */
function base64Inside(word: string, shift: number): string {
  const encoded = Buffer.from(' '.repeat(shift) + word).toString('base64')
  return encoded.slice(shift === 0 ? 0 : 4, Math.floor((shift + word.length) / 3) * 4)
}

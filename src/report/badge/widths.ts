/** How wide Verdana is at 11 pixels, in hundredths of a pixel: what others who draw badges go by, whatever font is there in the end. */
const widths: readonly (readonly [hundredths: number, characters: string])[] = [
  [0, '\u00ad'],
  [295, "'‘’"],
  [302, 'ilìíîï'],
  [379, 'j'],
  [387, ' f\u00a0'],
  [400, ',.·'],
  [433, '!t¡'],
  [463, 'IÌÍÎÏ'],
  [469, 'r'],
  [500, '()-/:;J[\\]|¦'],
  [505, '"“”'],
  [573, 'csç'],
  [578, 'z'],
  [596, '°²³¹'],
  [600, '?ªº¿•'],
  [612, 'L'],
  [632, 'F'],
  [651, 'kvxyý'],
  [655, 'eèéêë'],
  [661, 'aàáâãäå'],
  [663, 'P'],
  [666, 'Þ'],
  [668, 'oòóôõöø'],
  [673, 'ð'],
  [677, 'YÝ'],
  [678, 'T'],
  [682, 'ß'],
  [685, 'bdgpqþ'],
  [696, 'EhnuÈÉÊËñùúûü'],
  [698, '{}'],
  [699, '$*0123456789_`¢£¤¥§¨¯´¶¸–€'],
  [706, 'µ'],
  [709, '«»'],
  [752, 'ASVÀÁÂÃÄÅ'],
  [754, 'BXZ'],
  [762, 'K'],
  [765, 'R'],
  [768, 'CÇ'],
  [799, '&'],
  [805, 'UÙÚÛÜ'],
  [823, 'NÑ'],
  [827, 'H'],
  [848, 'D'],
  [853, 'GÐ'],
  [866, 'OQÒÓÔÕÖØ'],
  [900, '#+<=>^w~¬±×÷…'],
  [927, 'M'],
  [1051, 'æ'],
  [1070, 'm'],
  [1083, 'Æ'],
  [1088, 'W'],
  [1100, '@©®¼½¾—→'],
  [1184, '%'],
]

const byCharacter = new Map(widths.flatMap(([width, all]) => [...all].map(character => [character, width] as const)))

/** What is not in the table counts as wide as the widest small letter. */
const otherwise = 1070

/** The width of a text in whole pixels, made odd so that its middle falls on one. */
export function textWidth(text: string): number {
  const hundredths = [...text].reduce((sum, character) => sum + (byCharacter.get(character) ?? otherwise), 0)
  return Math.floor(hundredths / 100) | 1
}

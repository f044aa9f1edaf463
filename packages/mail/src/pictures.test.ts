import { expect, test } from 'vitest'
import { parseMail } from './parse.ts'
import { readPictureSize } from './pictures.ts'
import { makeJpeg, makePng } from './attachments.test-files.ts'

const mailWith = async (html: string, picture: Buffer, name = 'image001.png') => {
  const parsed = await parseMail(
    Buffer.from(
      [
        'Content-Type: multipart/related; boundary=r',
        '',
        '--r',
        'Content-Type: text/html; charset=utf-8',
        '',
        html,
        '--r',
        `Content-Type: image/png; name=${name}`,
        'Content-ID: <plaatje@x>',
        'Content-Disposition: inline',
        'Content-Transfer-Encoding: base64',
        '',
        picture.toString('base64'),
        '--r--',
        '',
      ].join('\r\n'),
    ),
  )
  return parsed.bijlagen[0]?.soort
}

const img = '<img src="cid:plaatje@x">'
const photo = { make: 'Fairphone', taken: '2026:03:04 21:05:33', latitude: [52, 15], longitude: [4, 45] } as const

test('a small inline logo under a closing formula is decoration', async () => {
  expect(await mailWith(`<p>Ik zag iets.</p><p>Met vriendelijke groet,<br>Jo Vos</p>${img}`, makePng(300, 90))).toBe('handtekeningplaatje')
  expect(await mailWith(`<p>Ik zag iets.</p><div id="Signature">Jo Vos ${img}</div>`, makePng(120, 120))).toBe('handtekeningplaatje')
})

test('the dot that counts readers is decoration anywhere', async () => {
  expect(await mailWith(`${img}<p>Ik zag iets.</p>`, makePng(1, 1))).toBe('handtekeningplaatje')
})

test('in doubt a picture is evidence', async () => {
  expect(await mailWith(`<p>Dit schermbeeld:</p>${img}<p>Groet, Jo</p>`, makePng(300, 90))).toBe('foto')
  expect(await mailWith(`<p>Met vriendelijke groet</p>${img}`, makePng(1200, 1600))).toBe('foto')
  expect(await mailWith('<p>Met vriendelijke groet</p>', makePng(300, 90))).toBe('foto')
  expect(
    await mailWith(
      `<p>Met vriendelijke groet</p>${img}`,
      makeJpeg(300, 90, { ...photo, latitude: [...photo.latitude], longitude: [...photo.longitude] }),
      'image001.jpg',
    ),
  ).toBe('foto')
})

test('sizes are read from the picture itself', () => {
  expect(readPictureSize(makePng(3, 5))).toEqual({ width: 3, height: 5 })
  expect(readPictureSize(makeJpeg(640, 480, null))).toEqual({ width: 640, height: 480 })
  expect(readPictureSize(Buffer.from('GIF89a\x02\x00\x03\x00', 'latin1'))).toEqual({ width: 2, height: 3 })
  expect(readPictureSize(Buffer.from(`${'BM'.padEnd(18, '\0')}\x02\0\0\0\x03\0\0\0`, 'latin1'))).toEqual({ width: 2, height: 3 })
  expect(readPictureSize(Buffer.from(`RIFF\0\0\0\0WEBPVP8X${'\0'.repeat(8)}\x01\0\0\x02\0\0`, 'latin1'))).toEqual({ width: 2, height: 3 })
  for (const cut of [makePng(3, 5).subarray(0, 18), makeJpeg(6, 4, null).subarray(0, 6), Buffer.alloc(0)])
    expect(readPictureSize(cut)).toBeNull()
})

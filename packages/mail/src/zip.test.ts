import { expect, test } from 'vitest'
import { makeZip } from './attachments.test-files.ts'
import { readZipDirectory } from './zip.ts'

test('the directory tells names and unpacked sizes', () => {
  expect(readZipDirectory(makeZip({ 'a.xml': 'aaaa', 'b/c.xml': '' }), 1_000)).toEqual([
    { name: 'a.xml', unpackedBytes: 4 },
    { name: 'b/c.xml', unpackedBytes: 0 },
  ])
})

test('a zip that unpacks too large is refused', () => {
  expect(readZipDirectory(makeZip({ 'a.xml': 'a'.repeat(2_000) }), 1_000)).toBeNull()
})

test('a directory that lies about a size is not believed', () => {
  const zip = makeZip({ 'a.xml': 'a'.repeat(2_000) })
  zip.writeUInt32LE(4, zip.indexOf('PK\x01\x02', 0, 'latin1') + 24)
  expect(readZipDirectory(zip, 1_000)).toBeNull()
})

test.for([Buffer.alloc(0), Buffer.from('PK\x05\x06'), Buffer.from('PK\x05\x06'.padEnd(22, '\xff'), 'latin1'), Buffer.alloc(100_000)])(
  'what is no zip is none',
  (bytes) => {
    expect(readZipDirectory(bytes, 1_000)).toBeNull()
  },
)

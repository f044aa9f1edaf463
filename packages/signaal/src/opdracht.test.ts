import { expect, test } from 'vitest'
import { listKenmerken } from './opdracht.ts'

test('the signalen that commands name are each looked up once', () => {
  expect(
    listKenmerken([
      { tag: 'koppel', kenmerken: ['MM-2026-0001', 'MM-2026-0002'] },
      { tag: 'samenvoegen', kenmerk: 'MM-2026-0002' },
      { tag: 'hoort_bij', kenmerk: 'MM-2026-0003' },
      { tag: 'ruis', reden: null },
    ]),
  ).toEqual(['MM-2026-0001', 'MM-2026-0002', 'MM-2026-0003'])
})

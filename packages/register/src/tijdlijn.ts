import type { Queryable } from './database.ts'

/** What happened to a signaal and when, oldest first; `wat` is a code. Needs no key. */
export async function findTijdlijn(tx: Queryable, meldpunt: string, signaalId: string): Promise<{ op: Date; wat: string }[]> {
  const { rows } = await tx.query<{ op: Date; wat: string }>(
    `select op, wat
     from (
       select at as op, case soort when 'aanvulling' then 'aanvulling' else 'ontvangen' end as wat
       from meldingen
       where meldpunt = $1 and signaal_id = $2
       union all
       select sent_at, told.wat
       from uitgaand
       join (values ('ontvangstbevestiging', 'bevestigd'), ('spoedbevestiging', 'bevestigd'), ('vraag_aan_melder', 'vraag'), ('zorg', 'zorg'),
                    ('consult', 'consult'), ('terugkoppeling', 'terugkoppeling')) as told (soort, wat) using (soort)
       where meldpunt = $1 and signaal_id = $2 and sent_at is not null
       union all
       select at, gegevens ->> 'naar'
       from logboek
       where meldpunt = $1 and keten = $2 and gegevens ? 'naar'
         and gebeurtenis in ('status', 'gevolg status', 'gevolg spoed', 'gevolg afronding', 'gevolg heropening')
       union all
       select at, 'bevinding'
       from logboek
       where meldpunt = $1 and keten = $2 and gebeurtenis = 'gevolg bevinding'
       union all
       select min(created_at), 'in_verrijking'
       from vragen
       where meldpunt = $1 and signaal_id = $2
       having count(*) > 0
     ) as gebeurd
     order by op, wat`,
    [meldpunt, signaalId],
  )
  return rows
}

// Is this picture evidence, or the logo under somebody's name?

import type { ParsedMail } from './mail.ts'

/** Marks pictures that only decorate a signature; in doubt a picture is evidence. */
export const markSignaturePictures = (_mail: ParsedMail): void => {}

import { checkCommunesOn } from './check.ts'

checkCommunesOn('2022-06-15')

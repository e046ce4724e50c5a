import { checkCommunesOn } from './check.ts'

checkCommunesOn('2010-06-15')

import { entryOf } from '../../findings/vocabulary.ts';
import { wordClasses } from './word-classes.ts';

const written = [...wordClasses.SMOKE.words.split(' '), ...wordClasses.TOBACCO.words.split(' '), ...entryOf('ever_smoked').synonyms];
const any = new RegExp([...new Set(written)].map((each) => each.replace(/[ _-]/g, '[\\s-]?')).join('|'), 'i');

/** Whether a text may speak of smoking: whether it does, the reader says. */
export const mayBeOfSmoking = (text: string): boolean => any.test(text);

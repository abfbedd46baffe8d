import { describe, expect, test } from 'vitest';
import { createDone } from '../../state/done.ts';
import { promptsFor } from '../../state/prompts.ts';
import { tellingDenials } from '../../state/telling-denials.ts';
import { createClock, panelWith } from './a-panel.ts';

describe('what was just done', () => {
  test('is said for ten seconds, the last thing alone', () => {
    const clock = createClock();
    const done = createDone(clock);
    done.say('Copied: bladder');
    clock.pass(6_000);
    done.say('Copied: breast');
    clock.pass(6_000);
    expect(done.words.value).toBe('Copied: breast');
    clock.pass(4_000);
    expect(done.words.value).toBe('');
  });
});

describe('denials', () => {
  test('one that would make more be met, were it wrong, is told from one that would not', () => {
    const { presentation } = panelWith('68M PSA 140, no LUTS, no fever');
    expect([...tellingDenials(presentation.value)]).toEqual(['lower_urinary_tract_symptoms']);
  });
});

describe('what is asked at once', () => {
  test('is three things at most, of all kinds together', () => {
    const { onCards, asked, asks } = promptsFor(panelWith('62M ?dysphagia, ?haemoptysis, ?breast lump, ?jaundice, cough'));
    expect(onCards.size + asked + asks).toBeLessThanOrEqual(3);
  });

  test('is nothing while an emergency stands', () => {
    expect(promptsFor(panelWith('70M haematemesis, ?dysphagia'))).toMatchObject({ asked: 0, asks: 0 });
  });

  test('a yes to an emergency makes it the first answer', () => {
    const panel = panelWith('68M PSA 140, no LUTS');
    const [question] = panel.questions.value;
    expect(question?.would).toBe('would be an emergency');
    if (question) panel.answerQuestion(question, true);
    expect(panel.answers.value[0]?.kind).toBe('emergency');
    expect(panel.questions.value).toEqual([]);
  });

  test('a no to an emergency is not asked again', () => {
    const panel = panelWith('68M PSA 140, no LUTS');
    const [question] = panel.questions.value;
    if (question) panel.answerQuestion(question, false);
    expect(panel.questions.value.map(({ key }) => key)).not.toContain(question?.key);
  });
});

import type { Answer } from '../rules/guidance/answers.ts';
import { headingOf } from '../rules/guidance/heading.ts';
import { AnswerCard } from './answer-card.tsx';
import type { AnswerContext } from './answer-context.ts';
import { FormButton } from './form-button.tsx';
import { Variation } from './local-entries.tsx';
import { LocalRoute } from './local-route.tsx';

/** What stands out and NG12 sets no rule for: what the area says of it, and its form. */
export function CautionAnswer({ answer, panel, local, onCopy, waits }: { answer: Answer } & AnswerContext) {
  const route = answer.caution && local.routeOfCaution(answer.caution);
  const [form] = route?.forms ?? [];
  // The others stand behind “Why”.
  const [variation] = route?.variations ?? [];
  return (
    <AnswerCard
      answer={answer}
      heading={headingOf(answer)}
      acts={form && !waits && <FormButton form={form} local={local} onOpened={() => panel.done.say(`Opened: ${form.title}`)} />}
      details={route && (() => <LocalRoute route={route} local={local} onCopy={onCopy} />)}
    >
      {variation && <Variation variation={variation} />}
    </AnswerCard>
  );
}

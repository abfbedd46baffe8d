import { useSignal } from '@preact/signals';
import type { Question, Quiz } from '../../packs/teaching/teaching-pack.ts';
import { QuizQuestion } from './quiz-question.tsx';

/** The option chosen for a question, by its place from 0. */
export interface Answer {
  question: string;
  chosen: number;
}

export interface QuizProps {
  quiz: Quiz;
  /** Given already: the quiz goes on at the first question without one. */
  answers: readonly Answer[];
  onAnswer(question: Question, chosen: number): void;
}

function Score({ quiz: { questions, toPass }, answers }: Pick<QuizProps, 'quiz' | 'answers'>) {
  const right = questions.filter(({ id, best }) => answers.some(({ question, chosen }) => question === id && chosen === best)).length;
  return (
    <p>
      <strong>
        {right} of {questions.length} right: {right >= toPass ? 'passed' : 'not passed'}.
      </strong>{' '}
      {toPass} needed. Only the first answer to each question counts.
    </p>
  );
}

/** A quiz, one question at a time, each explained once it is answered. */
export function QuizView({ quiz, answers, onAnswer }: QuizProps) {
  const { questions } = quiz;
  const answerTo = (id: string): number | undefined => answers.find(({ question }) => question === id)?.chosen;
  const open = questions.findIndex(({ id }) => answerTo(id) === undefined);
  const at = useSignal(open === -1 ? questions.length - 1 : open);
  const wentOn = useSignal(false);
  const question = questions[Math.min(at.value, questions.length - 1)];
  if (!question) return null;
  const goOn = (): void => {
    at.value += 1;
    wentOn.value = true;
  };
  return (
    <section class="quiz" aria-label="Quiz">
      <QuizQuestion
        key={question.id}
        question={question}
        answer={answerTo(question.id)}
        place={`${at.value + 1} of ${questions.length}`}
        onAnswer={(chosen) => onAnswer(question, chosen)}
        onNext={at.value + 1 < questions.length ? goOn : undefined}
        takesFocus={wentOn.value}
      />
      {open === -1 && <Score quiz={quiz} answers={answers} />}
    </section>
  );
}

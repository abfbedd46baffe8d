import { type Task, type Trial, trialFile } from '../state/trial/trial.ts';

interface Props {
  trial: Trial;
  total: number;
  version: string;
  /** Tells the panel to count from 0. */
  onStart(): void;
  onSave(text: string): void;
}

/** The question about what the panel said. */
const Question = ({ task, onAnswer }: { task: Task; onAnswer(option: number): void }) => (
  <fieldset>
    <legend>{task.ask}</legend>
    <div class="row">
      {task.options.map((option, at) => (
        <button key={option} type="button" class="button-small" onClick={() => onAnswer(at)}>
          {option}
        </button>
      ))}
    </div>
  </fieldset>
);

function OneTask({ task, trial, onStart }: { task: Task } & Pick<Props, 'trial' | 'onStart'>) {
  const stage = trial.stage.value;
  return (
    <section aria-labelledby="task">
      <h2 id="task">Task {trial.results.value.length + 1}</h2>
      {stage === 'waits' ? (
        <button
          type="button"
          onClick={() => {
            trial.start();
            onStart();
          }}
        >
          Start
        </button>
      ) : (
        <>
          <p>{task.do}</p>
          {task.line && (
            <p>
              <q>{task.line}</q>
            </p>
          )}
        </>
      )}
      {stage === 'runs' && (
        <div class="row">
          <button type="button" onClick={trial.done}>
            Done
          </button>
          <button type="button" class="button-plain" onClick={trial.giveUp}>
            Give up
          </button>
        </div>
      )}
      {stage === 'asks' && <Question task={task} onAnswer={trial.answer} />}
    </section>
  );
}

/** Twenty tasks to do in the panel beside this page. */
export function TrialPage({ trial, total, version, onStart, onSave }: Props) {
  const task = trial.task.value;
  const done = trial.results.value.length;
  return (
    <main class="page">
      <h1>A trial of Waymark</h1>
      <p>
        {total} tasks, about twenty minutes. Every patient is made up. Keep Waymark’s panel open beside this page and do each task there.
        Only times, and how many keys and clicks, are counted: nothing that you type. Nothing is sent.
      </p>
      <p role="status">
        {done} of {total} done.
      </p>
      {task && <OneTask key={task.id} task={task} trial={trial} onStart={onStart} />}
      {done > 0 && (
        <p>
          <button type="button" class={task ? 'button-plain' : undefined} onClick={() => onSave(trialFile(version, trial.results.value))}>
            Save the results
          </button>{' '}
          <span class="quiet">A file that you may send to whoever asked you to take part.</span>
        </p>
      )}
    </main>
  );
}

import { createRequire } from 'node:module';
import { models } from './record.ts';

/** CQL as the text of its ELM. Takes seconds. Throws with what the translator says. */
export async function elmOf(cql: string): Promise<string> {
  // The translator asks for `require`, which an ES module has not.
  Object.assign(globalThis, { require: createRequire(import.meta.url) });
  const { CqlCompilerOptions, CqlTranslator, createModelInfoProvider, createUcumService, LibraryManager, ModelManager, stringAsSource } =
    await import('@cqframework/cql/cql-to-elm');
  const manager = new ModelManager();
  manager.modelInfoLoader.registerModelInfoProvider(
    createModelInfoProvider((name) => (models[name] ? stringAsSource(models[name]) : null)),
  );
  const options = CqlCompilerOptions.defaultOptions();
  for (const extra of ['EnableAnnotations', 'EnableLocators'] as const) {
    options.options.asJsSetView().delete(CqlCompilerOptions.Options.valueOf(extra));
  }
  // It asks for a service of units, of which there are none here.
  const none = (): never => {
    throw new Error('no unit is known');
  };
  const noUnits = createUcumService(none, none, none, none);
  const translator = CqlTranslator.fromText(cql, new LibraryManager(manager, options, null, noUnits));
  const problems = translator.messages.asJsReadonlyArrayView().map(({ message }) => message);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${translator.toJson()}\n`;
}

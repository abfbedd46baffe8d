interface Answer {
  id?: number;
  type: 'success' | 'error' | 'event';
  result: unknown;
  error: string;
  message: string;
}

export interface Bidi {
  send: <Result>(method: string, params?: object) => Promise<Result>;
  /** Evaluates an expression in a browsing context and gives its value, awaited. */
  evaluate: <Value>(context: string, expression: string) => Promise<Value>;
}

/** A WebDriver BiDi session with the browser that listens on this address. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => Object.assign(socket, { onopen: resolve, onerror: reject }));
  const waiting = new Map<number | undefined, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  socket.onmessage = ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data)) as Answer;
    const call = waiting.get(id);
    waiting.delete(id);
    if (type === 'error') call?.reject(new Error(`${error}: ${message}`));
    else call?.resolve(result);
  };
  socket.onclose = () => {
    for (const call of waiting.values()) call.reject(new Error('The browser closed the connection.'));
    waiting.clear();
  };
  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve: resolve as (result: unknown) => void, reject });
      socket.send(JSON.stringify({ id: lastId, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return {
    send,
    evaluate: async <Value>(context: string, expression: string) => {
      const answer = await send<Evaluated<Value>>('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}

type Evaluated<Value> = { type: 'success'; result: { value: Value } } | { type: 'exception'; exceptionDetails: { text: string } };

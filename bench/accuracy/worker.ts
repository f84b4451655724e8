import { evaluate, type Task } from './evaluate.ts';

process.once('message', async (task) => {
  const results = await evaluate(task as Task);
  process.send!(results, () => process.disconnect());
});

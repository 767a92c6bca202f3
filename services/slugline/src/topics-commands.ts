import type { Command } from 'commander';
import { evaluateTopics, trainTopics } from './commands/topics.ts';

/** The commands under `slugline topics`. */
export function addTopicsCommands(slugline: Command): void {
  const topics = slugline
    .command('topics')
    .description('train and measure the model of policy areas on stories that people coded');
  topics
    .command('train <data>')
    .description(
      'learn from lines {id, title, text?, labels: {cap: [code]}} (or "topic" or "code" in place of labels) and write a model',
    )
    .requiredOption('--out <file>', 'where the model is written')
    .option('--split <split>', 'only from lines with this "split"')
    .option('--seed <number>', 'the same seed and lines give the same model', '1')
    .option('--full-trust <share>', 'from which resemblance to these stories on the model alone decides, 0 to 1 (default: found)')
    .option('--about <line...>', 'what the model is trained on, for its file')
    .option('--json', 'the report as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  slugline topics train coded.ndjson --out model.json --split train\n  TAG_MODEL=model.json slugline start',
    )
    .action(trainTopics);
  topics
    .command('evaluate <data>')
    .description('compare the primary policy areas that the tagger gives with the labels of such lines')
    .option('--model <file>', 'a model that "slugline topics train" wrote (default: what the tagger uses)')
    .option('--split <split>', 'only lines with this "split"')
    .option('--no-text', 'by the titles alone')
    .option('--json', 'the report as JSON')
    .addHelpText('after', '\nExample:\n  slugline topics evaluate coded.ndjson --model model.json --split dev')
    .action(evaluateTopics);
}

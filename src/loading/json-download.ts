import { failed, ok, problem, type Read } from '../figures/problem.js';
import type { SinkMaker } from './download.js';
import { sharedDownloads } from './shared-download.js';

/** Takes a file as the JSON that it holds. */
const jsonSink: SinkMaker<Read<unknown>> = ({ name }) => {
  const decoder = new TextDecoder();
  let text = '';
  return {
    push: (chunk) => { text += decoder.decode(chunk, { stream: true }); },
    end: () => {
      try {
        return ok(JSON.parse(text + decoder.decode()) as unknown);
      } catch {
        return failed(problem('file-not-geojson', name));
      }
    },
  };
};

/** Opens a file of JSON for one of the charts that share it. */
export const openJson = sharedDownloads(jsonSink);

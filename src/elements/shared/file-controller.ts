import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../figures/problem.js';
import type { FileKnown, FileReading, FileRequest } from '../../loading/file-reading.js';
import { requestOf } from '../../loading/file-request.js';
import type { Reader } from '../../loading/reader.js';

/** Keeps the file of a chart while the chart is in a page. */
export class FileController implements ReactiveController {
  #file: FileReading | null = null;

  constructor(private readonly host: ReactiveControllerHost & Element & { requestUpdate(property?: PropertyKey): void }) {
    host.addController(this);
  }

  hostConnected(): void {
    // It may come back to a page.
    if (this.#file) this.host.requestUpdate('src');
  }

  hostDisconnected(): void { this.#file?.leave(); }

  /** What is known of the file now; the host is told to ask again when there is more. */
  know(reader: Reader, attribute: (name: string) => string, asked: Pick<FileRequest, 'choices' | 'key'>): { known: FileKnown | null; problems: readonly Problem[] } {
    const { request, problems } = requestOf(attribute, this.host.ownerDocument.baseURI);
    if (!request || !this.host.isConnected) return { known: null, problems };
    this.#file ??= reader.file(() => { this.host.requestUpdate('src'); });
    return { known: this.#file.know({ ...request, ...asked }), problems };
  }

  /** The tag names no file any more. */
  drop(): void {
    this.#file?.leave();
    this.#file = null;
  }

  reload(): void { this.#file?.reload(); }
}

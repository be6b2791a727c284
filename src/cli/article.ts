import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { tableOf, type Table } from '../data/table.js';

/** A chart as it stands in an article, before it is read. */
export interface ChartInArticle {
  readonly tag: string;
  /** The line of its start tag, from 1. */
  readonly line: number;
  /** The text of an attribute, or of its `data-` twin on plain markup; '' without it. */
  readonly attribute: (name: string) => string;
  /** The nearest `lang`; `null` where the article states none. */
  readonly lang: string | null;
  /** The table inside, or of its `for`, or behind it where a page throws one out. */
  readonly table: Table | null;
  /** Whether that is inside, or of its `for`. */
  readonly isOwnTable: boolean;
  /** The text of JSON inside. */
  readonly json: string | null;
  /** The id in `for` when no table has it. */
  readonly missingTable: string | null;
  /** What stands inside as the text of a figure: `<data value>` and `<time datetime>` say it exactly. */
  readonly text: () => string;
}

/** An article: its charts in their order, and what its addresses are relative to, if it says so. */
export interface Article { readonly base: string | null; readonly charts: readonly ChartInArticle[] }

type Node = Tree.ChildNode;
type Element = Tree.Element;

const isElement = (node: Node | Tree.ParentNode): node is Element => 'tagName' in node;
const attributeOf = (element: Element, name: string): string | null => element.attrs.find((each) => each.name === name && !each.prefix)?.value ?? null;

/** All elements inside, without those in a `<template>`, which are in no page yet. */
function* within(node: Tree.ParentNode, enter: (element: Element) => boolean = () => true): Generator<Element> {
  const rest = [...node.childNodes].reverse();
  // No call within a call: a page may be nested deeper than the stack.
  for (let at = rest.pop(); at; at = rest.pop()) {
    if (!isElement(at)) continue;
    yield at;
    if (enter(at)) for (let i = at.childNodes.length; i-- > 0;) rest.push(at.childNodes[i]!);
  }
}

/** The text inside, without that of some elements. */
function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  let text = '';
  const rest: Node[] = [node];
  for (let at = rest.pop(); at; at = rest.pop()) {
    if ('value' in at) text += at.value;
    else if ('childNodes' in at && !(isElement(at) && at !== node && skip(at))) for (let i = at.childNodes.length; i-- > 0;) rest.push(at.childNodes[i]!);
  }
  return text;
}

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `<data value>`, `<time datetime>` and `data-value` say a cell exactly, as in a page. */
function cellText(cell: Element): string {
  for (const inner of within(cell)) {
    const exact = inner.tagName === 'data' ? attributeOf(inner, 'value') : inner.tagName === 'time' ? attributeOf(inner, 'datetime') : null;
    if (exact !== null) return exact;
  }
  return attributeOf(cell, 'data-value') ?? textOf(cell);
}

const span = (cell: Element, name: string): number => Number(/^\s{0,9}\+?(\d{1,9})/.exec(attributeOf(cell, name) ?? '')?.[1] ?? 1);

const PARTS = ['thead', 'tbody', 'tfoot'];

/** Rows in the order of a page: head, bodies, foot, wherever they stand in the markup. */
function readTable(table: Element): Table {
  const inside = table.childNodes.filter(isElement);
  const rowsOf = ({ childNodes }: Element) => childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr');
  const part = (name: string) => inside.filter(({ tagName }) => tagName === name).flatMap(rowsOf);
  const body = inside.flatMap((each) => (each.tagName === 'tr' ? [each] : each.tagName === PARTS[1] ? rowsOf(each) : []));
  const cells = (row: Element) => row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  const caption = inside.find(({ tagName }) => tagName === 'caption');
  return tableOf(
    [...part('thead'), ...body, ...part('tfoot')]
      .map((row) => cells(row).map((cell) => ({ text: lineOf(cellText(cell)), down: span(cell, 'rowspan'), across: span(cell, 'colspan') }))),
    (caption && lineOf(textOf(caption))) || null,
  );
}

/** A table right behind an empty chart: a CMS that wraps the tag in a paragraph makes the page throw it out. */
function thrownOut(element: Element, isPlain: boolean): Element | undefined {
  const parent = isPlain ? element : element.parentNode;
  const paragraph = parent && isElement(parent) && parent.tagName === 'p' && textOf(parent).trim() === '' ? parent : null;
  // Plain markup gets its chart inside, where nothing stands behind it.
  const next = (isPlain ? undefined : nextOf(element)) ?? (paragraph ? nextOf(paragraph) : undefined);
  return next?.tagName === 'table' ? next : undefined;
}

function nextOf(element: Element): Element | undefined {
  const beside = element.parentNode?.childNodes ?? [];
  return beside.slice(beside.indexOf(element) + 1).find(isElement);
}

const twinOf = (element: Element): string => attributeOf(element, 'data-chart')?.trim().toLowerCase() ?? '';

function* around(element: Element): Generator<Element> {
  for (let at = element.parentNode; at && isElement(at); at = at.parentNode) yield at;
}

/** The charts of an article: tags, and plain markup that names one. */
export function readArticle(html: string, tags: readonly string[]): Article {
  const all = [...within(parse(html, { sourceCodeLocationInfo: true }))];
  const ids = new Map<string, Element>();
  for (const element of all) {
    const id = attributeOf(element, 'id');
    if (id && !ids.has(id)) ids.set(id, element);
  }
  const found = new Map<Element, string>();
  for (const element of all) {
    const twin = twinOf(element);
    if (tags.includes(element.tagName)) found.set(element, element.tagName);
    // Plain markup in a chart of its kind, or around one, is that chart's.
    else if (tags.includes(twin) && ![...around(element), ...element.childNodes.filter(isElement)].some((at) => found.get(at) === twin || at.tagName === twin)) found.set(element, twin);
  }
  const base = all.find((element) => element.tagName === 'base' && attributeOf(element, 'href') !== null);
  return { base: base ? attributeOf(base, 'href') : null, charts: [...found].map(([element, tag]) => chartOf(element, tag, found, ids)) };
}

function chartOf(element: Element, tag: string, found: ReadonlyMap<Element, string>, ids: ReadonlyMap<string, Element>): ChartInArticle {
  const isPlain = tag !== element.tagName;
  const given = (name: string) => attributeOf(element, isPlain ? `data-${name}` : name);
  // The caption of plain markup stays the page's.
  const isCaption = (child: Element) => isPlain && child.tagName === 'figcaption' && child.parentNode === element;
  // What stands in a chart inside is that chart's.
  const isEnd = (child: Element) => found.has(child) || attributeOf(child, 'data-chart') !== null || isCaption(child);
  const own = [...within(element, (child) => !isEnd(child))].filter((child) => !found.has(child) && !isCaption(child));
  const wanted = given('for'), named = wanted === null ? undefined : ids.get(wanted);
  const inside = isPlain && element.tagName === 'table' ? element : own.find(({ tagName }) => tagName === 'table');
  const beside = named?.tagName === 'table' ? named : undefined;
  const table = inside ?? beside ?? (textOf(element, isCaption).trim() === '' ? thrownOut(element, isPlain) : undefined);
  const json = own.find((child) => child.tagName === 'script' && attributeOf(child, 'type')?.toLowerCase() === 'application/json');
  return {
    tag, attribute: (name) => given(name) ?? '', line: element.sourceCodeLocation?.startLine ?? 1, lang: langAround(element),
    table: table ? readTable(table) : null, isOwnTable: (inside ?? beside) !== undefined, json: json ? textOf(json) : null,
    missingTable: wanted !== null && !beside ? wanted : null, text: () => cellText(element).trim(),
  };
}

/** The nearest `lang`; an empty one says that the language is unknown. */
function langAround(element: Element): string | null {
  for (const at of [element, ...around(element)]) {
    const lang = attributeOf(at, 'lang');
    if (lang !== null) return lang || null;
  }
  return null;
}

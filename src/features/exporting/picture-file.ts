// Paints a board's picture with the browser's own canvas, which shapes Arabic as the page does.

import { withoutForbidden } from '@/domain/note-text';
import type { ReportedAxis } from '@/domain/report';
import type { Hue, Workshop } from '@/domain/workshop';
import { directionOf } from '@/i18n';
import { boardPicture, type Measure, type Paint, PICTURE, type Stroke } from './picture-layout';
import { axisName, type Setting } from './setting';

/** Rejects where the browser can't paint, and when it can't make a PNG of it. */
export async function pictureOf(setting: Setting, axis: ReportedAxis): Promise<Blob> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, PICTURE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser paints no canvas');
  const family = getComputedStyle(document.body).fontFamily;
  const clean = cleanAxis(axis);
  await fontsFor(clean, family);
  const colours = coloursOf(hueOf(setting.frozen.workshop, axis));
  const measure: Measure = (text, size, bold) => {
    context.font = fontOf(family, size, bold);
    return context.measureText(text).width;
  };
  for (const stroke of boardPicture(clean, wordsOf(setting, axis), directionOf(setting.locale), measure))
    paint(context, stroke, colours, family);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))), 'image/png');
  });
}

function wordsOf(setting: Setting, axis: ReportedAxis) {
  const { report, say, day, read } = setting;
  const about = [read(report.title), read(report.commune), day(report.date)].filter(Boolean).join(' · ');
  return {
    ...{ axis: axisName(setting, axis), about, none: say('no-commitment') },
    ...{ unplaced: say('unplaced'), untitled: say('untitled') },
    more: (count: number) => say('picture-more', { count }),
    moreColumns: (count: number) => say('picture-more-commitments', { count }),
  };
}

function cleanAxis(axis: ReportedAxis): ReportedAxis {
  const clean = <T extends { readonly text: string }>(things: readonly T[]) =>
    things.map((thing) => ({ ...thing, text: withoutForbidden(thing.text) }));
  return {
    ...axis,
    unplaced: clean(axis.unplaced),
    commitments: axis.commitments.map((commitment) => ({
      ...commitment,
      title: withoutForbidden(commitment.title),
      proposals: clean(commitment.proposals),
    })),
  };
}

/** A page has only the letters that it has shown. */
async function fontsFor(axis: ReportedAxis, family: string): Promise<void> {
  const text = JSON.stringify(axis);
  await Promise.all([400, 700].map((weight) => document.fonts?.load(`${weight} 26px ${family}`, text)));
}

function hueOf({ axes }: Workshop, axis: ReportedAxis): Hue {
  return axes.find(({ id }) => id === axis.id)?.hue ?? 'teal';
}

/** As the style sheet has them: nothing else names a colour. */
function coloursOf(hue: Hue): Readonly<Record<Paint, string>> {
  const sample = document.createElement('i');
  sample.dataset.hue = hue;
  document.body.append(sample);
  const style = getComputedStyle(sample);
  const of = (name: string) => style.getPropertyValue(name).trim();
  const colours = {
    ...{ desk: of('--desk'), surface: of('--surface'), tint: of('--tint'), edge: of('--edge') },
    ...{ deep: of('--deep'), ink: of('--ink'), soft: of('--ink-soft') },
  };
  sample.remove();
  return colours;
}

function fontOf(family: string, size: number, bold: boolean): string {
  return `${bold ? 700 : 400} ${size}px ${family}`;
}

function paint(
  context: CanvasRenderingContext2D,
  stroke: Stroke,
  colours: Readonly<Record<Paint, string>>,
  family: string,
): void {
  if (stroke.is === 'box') {
    const { x, y, width, height, fill, border } = stroke;
    context.fillStyle = colours[fill];
    context.fillRect(x, y, width, height);
    if (!border) return;
    context.strokeStyle = colours[border];
    context.lineWidth = 3;
    context.strokeRect(x, y, width, height);
    return;
  }
  context.font = fontOf(family, stroke.size, stroke.bold);
  context.fillStyle = colours[stroke.paint];
  context.direction = stroke.direction;
  context.textAlign = 'start';
  context.fillText(stroke.text, stroke.x, stroke.y);
}

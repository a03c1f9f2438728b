import { element, options } from './replica';

/** A picture that somebody has chosen from their machine: its address is a blob's, as on all four sites. */
export function picture(attributes: Record<string, string> = {}): HTMLElement {
  const canvas = document.createElement('canvas');
  canvas.width = 160;
  canvas.height = 100;
  const paint = canvas.getContext('2d');
  if (paint) {
    paint.fillStyle = '#7aa6c2';
    paint.fillRect(0, 0, 160, 100);
    paint.fillStyle = '#d9b48f';
    paint.fillRect(0, 60, 160, 40);
  }
  const image = element('img', { alt: '', ...attributes });
  canvas.toBlob(blob => blob && image.setAttribute('src', URL.createObjectURL(blob)));
  return image;
}

/** The control by which a picture is chosen: with `?media=1` somebody has pressed it already. */
export function pressedForMedia(control: HTMLElement): HTMLElement {
  if (options.has('media')) control.click();
  return control;
}

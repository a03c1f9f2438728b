import { workingClock } from '@/src/engine/detectors/working-clock';
import { draftTable } from '@/tests/helpers/detector-table';

draftTable(workingClock, {
  flags: [
    {
      text: 'What a sunrise',
      now: '2026-03-04T10:15:00+00:00',
      hours: {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '09:00',
        to: '17:00',
        breaks: [{ from: '12:30', to: '13:00' }],
      },
    },
    {
      text: 'Night owl',
      now: '2026-03-04T03:00:00+00:00',
      hours: { days: ['mon', 'tue'], from: '21:00', to: '07:00' },
    },
  ],
  allows: [
    {
      text: 'Lunch',
      now: '2026-03-04T12:45:00+00:00',
      hours: {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '09:00',
        to: '17:00',
        breaks: [{ from: '12:30', to: '13:00' }],
      },
    },
    {
      text: 'Saturday',
      now: '2026-03-07T10:15:00+00:00',
      hours: {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '09:00',
        to: '17:00',
        breaks: [{ from: '12:30', to: '13:00' }],
      },
    },
    { text: 'No hours known', now: '2026-03-04T10:15:00+00:00' },
    {
      text: 'No clock',
      hours: {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '09:00',
        to: '17:00',
        breaks: [{ from: '12:30', to: '13:00' }],
      },
    },
    {
      text: 'Thursday night is off',
      now: '2026-03-06T03:00:00+00:00',
      hours: { days: ['mon', 'tue'], from: '21:00', to: '07:00' },
    },
    {
      text: 'Do come',
      surface: 'share',
      now: '2026-03-04T10:15:00+00:00',
      hours: {
        days: ['mon', 'tue', 'wed', 'thu', 'fri'],
        from: '09:00',
        to: '17:00',
        breaks: [{ from: '12:30', to: '13:00' }],
      },
      replyTo: { author: 'AUKCAP', text: 'Lunch club is back' },
    },
  ],
});

import { wrongAccount } from '@/src/engine/detectors/wrong-account';
import { draftTable } from '@/tests/helpers/detector-table';

const own = { role: 'personal', official: false } as const;
const official = { role: 'authorised', official: true } as const;

draftTable(wrongAccount, {
  flags: [
    { ...own, text: "We're open until four on Saturday, pop in and see us. AUKCAP, Peterborough" },
    { ...own, text: 'AUKCAP: our services are free for anybody over sixty' },
    { ...own, text: 'Join us at our AUKCAP coffee morning on Friday' },
    { ...own, text: 'We are recruiting! Age UK Cambridgeshire & Peterborough is looking for befrienders' },
    { ...own, text: 'Call our team at AUKCAP to find out more' },
    { ...own, text: 'The lunch club is back on Tuesday. The AUKCAP team' },
    { ...own, text: 'Happy Easter to all our visitors, from all of us at AUKCAP' },
    { ...own, text: 'Closed on Monday for the bank holiday\n– AUKCAP' },
    { ...own, text: 'Thank you for your kind words. Love from everyone at AUKCAP 💜' },
    { ...official, text: 'My weekend was one long barbecue' },
    { ...official, text: 'Finally got my kids to bed, wine time' },
    { ...official, text: "I'm so drunk right now" },
    { ...official, text: 'Off to Tenerife, holiday mode on' },
    { ...official, text: 'On the gin with the girls' },
  ],
  allows: [
    // Nothing of the organisation in it: somebody else's shop, choir, street.
    { ...own, text: "We're open until four on Saturday, pop in for cake" },
    { ...own, text: 'Join us at our street party on Friday' },
    // Somebody who speaks of themselves.
    { ...own, text: "I volunteer at AUKCAP and we're open until four, come and say hello to me" },
    { ...own, text: 'Six years at AUKCAP this week and I still love my job' },
    { ...own, text: "We're open until four at AUKCAP. Views my own." },
    { ...own, text: 'Proud to work with the AUKCAP team' },
    { ...own, text: 'Great morning with everyone at AUKCAP' },
    { ...own, text: 'What a day! #AUKCAP' },
    { ...own, text: 'Have you heard of AUKCAP? Lovely people - ring them' },
    { ...own, text: 'AUKCAP team meeting ran over again' },
    // It is not known whose account it is, or the person has said.
    { ...own, official: undefined, text: "We're open until four on Saturday. AUKCAP, Peterborough" },
    { ...own, role: 'authorised', text: "We're open until four on Saturday. AUKCAP, Peterborough" },
    { ...official, text: "We're open until four on Saturday. AUKCAP, Peterborough" },
    { ...official, official: undefined, text: 'My weekend was one long barbecue' },
    { ...official, role: 'personal', text: 'My weekend was one long barbecue' },
    { ...own, text: 'My weekend was one long barbecue' },
    // What somebody else says of their life.
    { ...official, text: '“My kids could not visit every day, so the befriender did,” says Jean.' },
    { ...official, text: '"My husband loves the lunch club" - a visitor told us' },
    { ...official, text: 'The weekend club is back, bring the kids' },
    { ...official, text: 'Our holiday scheme for carers has places left' },
    { ...official, text: 'How to get help when a relative drinks too much' },
  ],
});

/** Policies made up for these tests, each laid out in another way. */

export const NUMBERED = `Willowbrook Trust                                        Social Media Policy v2.1
Contents
1. Purpose ........................ 2
2. Personal use ................... 3
3. Confidentiality ................ 4

1. Purpose
1.1 This policy applies to all employees, volunteers and agency workers of Willowbrook Trust (WBT).
1.2 It should be read together with the Data Protection Policy and the Code of Conduct.
1.3 In this policy "social media" means Facebook, Instagram, X, LinkedIn and similar sites.

Willowbrook Trust                                        Social Media Policy v2.1
Page 2 of 4

2. Personal use
2.1 You must not use social media for private purposes during working hours, other than in your breaks.
2.2 Your work e-mail address must not be used to sign up to social networks.
2.3 If you say on your profile that you work for us, you must include the words "The opinions expressed here are my own and not those of Willowbrook Trust".

3. Confidentiality
3.1 Never post anything about the people we support, even without their name.
3.2 You should not discuss colleagues online; ask them before you post a photograph of them.
3.3 Financial results and plans that have not been made public must not be disclosed.

Willowbrook Trust                                        Social Media Policy v2.1
Page 3 of 4

4. Conduct
4.1 Staff must not:
(a) post racist, sexist or otherwise discriminatory remarks;
(b) bully or harass anybody online;
(c) use the Trust's logo without permission.
4.2 The Data Protection Act 2018.
4.3 Enquiries from journalists should be passed to the Communications Manager on press@willowbrook.org.uk or 01632 960123.

5. Review
5.1 This policy will be reviewed every two years.
Policy number: HR-17
Effective date: 1 March 2025
Next review: March 2027
Approved by: Board of Trustees
`;

export const HEADINGS_ONLY = `# Using social media at Harbour Lights Homecare Ltd

## Who this is for

Everyone who works for Harbour Lights Homecare Ltd (called "the company" here) should read this page.

## The people we visit

Please do not write about clients or their families, whatever the reason. Pictures taken in somebody's home must never be shared.

## Speaking for the company

Only the Registered Manager may make statements in the name of the company.

## Being kind

Nobody should use our groups to threaten, humiliate or swear at other people. Think before you like or share a post, because others may take it as your own view.

## If you are not sure

Ask Priya in the office (priya@harbourlights.example) before you post.
`;

/** A table that came through as lines: the number, its title and its text each on their own. */
export const TABLE = `STAFF CODE ON SOCIAL MEDIA

\t1.
\tYour own accounts
You may have accounts of your own. The name of the council must not be part of a user name.

\t2.
\tWhat not to post
· Information about tenants or their homes
· Offensive or obscene language
· Another person's work without their permission

\t3.
\tEquipment
Laptops must be locked when you leave your desk. Council computers are not to be used for private social media.

\t4.
\tBreaches
A breach of this code may lead to disciplinary action.
`;

/** Hard line ends at the width of a page, and no headings at all. */
export const LETTER = `Dear all,

after what happened in the summer the committee of Fernhill Cricket Club has agreed on
a few rules for everybody who posts about the club. Please do not name any of the junior
players or put up photographs of them unless their parents have agreed in writing.

Coaches should keep away from arguments with other clubs, and complaints are to be
passed to the Secretary at secretary@fernhillcc.example. When you write about the club
on your own page, please say that your views are your own.

The rules come into force on 1 May 2026 and the committee will look at them again in
May 2027.

With kind regards,
Alan
`;

import type { BaselineText } from './baseline-text';

/** List A, 'Choose an Analysis Approach and Techniques for Evaluating Gaps': 29 items by path, in our own words. */
export const approachItems: Readonly<Record<string, BaselineText>> = {
  'A1.1': {
    item: 'Approval route and high-level support',
    toBeState:
      'A signed paper shows who has to approve the sector CSIRT, in which order and by when, and names the sponsor who carries it through each stage. Every body in that chain holds a copy.',
    requiredAction:
      'Draw the approval chain, win a sponsor in each approving body, and have the most senior of them sign the paper',
  },
  'A2.1': {
    item: 'Mission statement',
    toBeState:
      'A mission of a few lines says whom the CSIRT serves, against what and to what end; the document around it covers services, constituency, funds, organisation and staffing. The highest authority of the sector has signed it, and members and staff describe the mission in the same terms.',
    requiredAction:
      'Draft the mission and its document with members and host, settle objections, and have the highest authority of the sector sign',
  },
  'A2.2': {
    item: 'Authority and its legal basis',
    toBeState:
      'A law, an order or a set of signed agreements states what the CSIRT may do, may ask for and may not do, and cites each provision it rests on. The highest body able to bind the whole sector has confirmed it, and members know its limits.',
    requiredAction:
      'Trace the provisions to rest on, fill what they leave open by order or agreement, and have the result confirmed at the top',
  },
  'A2.3': {
    item: 'Scope and responsibilities',
    toBeState:
      'One paper sorts incidents and duties into those the CSIRT takes on, those it passes on and those it refuses, each with the body that is then responsible. The governing body adopted it at a recorded meeting and sent it to all members.',
    requiredAction:
      'Sort incidents and duties into ours, shared and not ours, agree the borders with neighbouring bodies, and put the paper to the governing body',
  },
  'A2.4': {
    item: 'Constituency',
    toBeState:
      'A list of organisations, or a rule that decides each case, shows who is served from the first day and who may follow later. The governing body has approved it, and every organisation that is included knows so.',
    requiredAction:
      'Choose the first constituents, write the list or the membership rule, obtain its approval, and tell each organisation its position',
  },
  'A2.5': {
    item: 'Funding model',
    toBeState:
      'The costs of starting and of the first three years of service are matched to named sources, and any year not yet covered is shown openly. The most senior holder of each budget has confirmed the share in writing.',
    requiredAction:
      'Cost the start and three years of service, compare sources of funds, and obtain written confirmation from each budget holder',
  },
  'A2.6': {
    item: 'Organisational model',
    toBeState:
      'A chart places the CSIRT under a host or as a body of its own, and shows its posts, its reporting line and who may direct it during an incident. The head of the parent authority, or the founders where there is none, have approved it.',
    requiredAction:
      'Compare possible hosts and models, draw the chart of the chosen one, and have the head of the parent authority approve it',
  },
  'A2.7': {
    item: 'Services',
    toBeState:
      'A catalogue of a few first services says for each what members get, who may ask for it, how, and what is left out. The governing body has adopted it and every member has a copy.',
    requiredAction:
      'Pick the few services that members need and nobody else offers, describe each on a page, and bring the catalogue before the governing body',
  },
  'A2.8': {
    item: 'Staffing needs and growth of skills',
    toBeState:
      'A plan lists the posts, the skills each requires and the head count by year, with the training that brings newcomers to that standard and takes the team further. The host has approved the posts and the money for training.',
    requiredAction:
      'Derive posts and skills from the services, compare them with the people at hand, and have posts and training budget approved',
  },
  'A2.9': {
    item: 'Infrastructure and tools',
    toBeState:
      'A description covers the rooms, networks, systems and tools that the first services need, how each is secured and who looks after it. The heads of IT and security at the host have accepted it, and its cost fits the budget.',
    requiredAction:
      'List what each service needs, test a short list of tools against it, and agree the description with IT and security at the host',
  },
  'A2.10': {
    item: 'External relationships',
    toBeState:
      'A map shows every body the CSIRT works with or hopes to, what passes between them today, what is wanted and who keeps the contact. The bodies shown have confirmed their entries, and the head of the CSIRT has signed the map.',
    requiredAction:
      'Map the bodies around the sector with present and wanted exchanges, name a keeper for each contact, and check entries with them',
  },
  'A3.1': {
    item: 'Timetable and its upkeep',
    toBeState:
      'The project works from a dated plan with milestones, one person who maintains it and a rule for moving dates. The sponsor has approved it, and everybody who contributes uses the same current version.',
    requiredAction:
      'Set milestones and dates, name the keeper of the plan, agree how dates may move, and have the sponsor approve it',
  },
  'A3.2': {
    item: 'Resources and constraints of the project',
    toBeState:
      'A register shows the people, skills, money and equipment that the project can count on and what limits them, such as distance, procurement rules or rival projects. The managers who lend them have confirmed their entries.',
    requiredAction:
      'Record available people, skills, money and equipment with their limits, and have each lending manager confirm the entry',
  },
  A4: {
    item: 'Communication plan for the project',
    toBeState:
      'For each audience a plan fixes what it is told about the project, how often, by whom and through which channel, and what becomes of its replies. The sponsor has approved it and those who must speak know their part.',
    requiredAction:
      'List the audiences, fix message, rhythm, speaker and channel for each, and have the sponsor approve the plan',
  },
  'A5.1': {
    item: 'Staff and equipment for the start',
    toBeState:
      'Posts, training, premises and purchases stand in one costed list in the order in which they are needed, each line with an owner and a date. The host has released everything that the first services require.',
    requiredAction:
      'Turn staffing plan and tool list into one costed and dated list, and obtain the release of posts and purchases',
  },
  'A6.1': {
    item: 'Incident handling policy and process',
    toBeState:
      "A policy states what the CSIRT must and may do once an incident is reported, and a process leads from report to closure with roles and handovers. The head of the host has approved both, and staff and members' security contacts have been briefed.",
    requiredAction:
      'Write policy and process from the way incidents are handled today, try them on past cases, win approval, and brief users',
  },
  'A6.2': {
    item: 'Information sharing policy and process',
    toBeState:
      'It is written down which information may go to whom under which label, on whose decision and by which steps. Legal counsel and the governing body have cleared the text, and staff and members have it.',
    requiredAction:
      'Sort information by sensitivity and receiver, decide who may release what, and have counsel and governing body clear the rules',
  },
  'A6.3': {
    item: 'Classification policy and process',
    toBeState:
      'Rules with worked examples define the types and severity grades of incidents and say who may change a grade. The head of the CSIRT has approved them, and two analysts given the same sample case reach the same result.',
    requiredAction:
      'Choose types and severity grades and test them on past incidents with several analysts until their results agree',
  },
  'A6.4.1': {
    item: 'Reporting and logging incidents',
    toBeState:
      'A procedure covers every way a report can arrive, the details to ask for and the record to open, with a time limit for each step. The head of the CSIRT has approved it and all duty staff have been taken through it.',
    requiredAction:
      'List the ways in, write intake questions and logging steps with time limits, and walk duty staff through the approved text',
  },
  'A6.4.2': {
    item: 'Classifying incidents',
    toBeState:
      'Step-by-step guidance leads the duty analyst from the first report to type, severity and sharing label, and says when to classify again. It is approved, agrees with the classification rules and is to hand at every desk.',
    requiredAction:
      'Turn the classification rules into a decision aid for the duty desk, try it on sample reports, and correct it until duty staff rely on it',
  },
  'A6.4.3': {
    item: 'Owner and supporting roles in a case',
    toBeState:
      'For each severity grade it is laid down who owns a case, who supports, who stands in and how a shift hands over. The role holders have accepted their duties, and partners know whom to ask for.',
    requiredAction:
      'Define owner, support and stand-in for each severity grade and the handover between shifts, and have the role holders accept them',
  },
  'A6.4.4': {
    item: 'Analysing and acting on incidents',
    toBeState:
      'Analysts have a guide to what is examined, how evidence is preserved, and which measures they may advise or take alone and which need consent. The legal adviser and the head of the CSIRT have approved it, and members know what to expect.',
    requiredAction:
      'Write the analysis guide with evidence rules and limits of action, clear it with the legal adviser, and explain it to members',
  },
  'A6.4.5': {
    item: 'Resolving incidents',
    toBeState:
      'Criteria say when an incident counts as resolved, who confirms this with the member concerned and what happens if it comes back. Members have accepted them with the terms of service, which the head of the CSIRT has signed.',
    requiredAction:
      'Set the tests of resolution and of reopening, agree them with members, and add them to the terms of service',
  },
  'A6.4.6': {
    item: 'Records required at each stage',
    toBeState:
      'A checklist names the entries and attachments that a case must hold before it may move to the next stage. It is approved, built into the case form and known to everyone who works on cases.',
    requiredAction:
      'Decide which entries each stage of a case needs, build them into the case form, and show staff the finished form',
  },
  'A6.4.7': {
    item: 'Closing and archiving cases',
    toBeState:
      'A procedure fixes the checks at closure, how long each class of record is kept, where, who may open it and how it is destroyed. The records or data protection officer has approved it and staff have the table of periods.',
    requiredAction:
      'Settle closing checks, retention periods and archive access with the data protection officer, and publish the table to staff',
  },
  'A6.4.8': {
    item: 'Post-incident analysis',
    toBeState:
      'It is set down which incidents call for a review, within how many days, under whose chair and on which form. The procedure is approved by the head of the CSIRT, and members who take part know that the aim is to learn and not to blame.',
    requiredAction:
      'Decide what triggers a review, write its steps and form, and hold a first one on a recent incident before approval',
  },
  'A6.5': {
    item: 'Security standards for systems',
    toBeState:
      'Security requirements bind the case system, e-mail and every other system that holds member data, from access and encryption to backup and physical protection. The security officer of the host has approved them and suppliers have accepted them.',
    requiredAction:
      'Adopt requirements for each system that holds member data, have the security officer approve them, and write them into contracts',
  },
  'A6.6': {
    item: 'Model memorandum of understanding',
    toBeState:
      'A model memorandum stands ready for other teams, mentors and partners, with clauses on purpose, confidentiality, labels, contacts and ending. Legal counsel has cleared it and the head of the CSIRT may sign it without asking again.',
    requiredAction:
      'Collect memoranda of other teams, draft a model, have counsel clear it, and obtain standing leave to sign',
  },
  'A6.7': {
    item: 'Training plan for staff',
    toBeState:
      'Each person on the team has an agreed yearly plan of courses and exercises and attends at least one gathering of the wider CSIRT community. The host has approved the time and the money.',
    requiredAction:
      'Compare the skills of each person with the post, agree a yearly training plan with everyone, and book the first courses',
  },
};

import type { BaselineText } from './baseline-text';

/** List B, 'Analyze the Gaps': 52 items by path, in our own words. */
export const gapItems: Readonly<Record<string, BaselineText>> = {
  'B1.1': {
    item: 'Authority agreed at the highest level',
    toBeState:
      'The authority of the CSIRT is confirmed by the most senior body competent for the sector, not by the host alone.',
    requiredAction: 'Ask the most senior body competent for the sector to confirm the authority',
  },
  'B1.2': {
    item: 'Mission agreed at the highest level',
    toBeState:
      'The founding papers carry one wording of the mission, and the top authority of the sector has put its name to it.',
    requiredAction: 'Obtain the agreement of the top authority of the sector to one wording of the mission',
  },
  'B1.3': {
    item: 'Funding agreed at the highest level',
    toBeState:
      "Those who control the budgets, up to the finance ministry or the owners' boards, have committed themselves to the funding model.",
    requiredAction: 'Take the funding model to those who finally decide on the budgets and record their commitment',
  },
  'B1.4': {
    item: 'Organisation agreed at the highest level',
    toBeState:
      'The place of the CSIRT in the hierarchy rests on a decision taken above all the units whose work it touches.',
    requiredAction: 'Have the organisational model decided above the level of the units concerned',
  },
  'B2.1': {
    item: 'Sectors and critical infrastructure',
    toBeState:
      'An official list names the sectors and critical infrastructure areas of the country, and the limits of this sector against its neighbours are drawn. The competent authority has issued it and operators know where they belong.',
    requiredAction:
      'Find or propose the official list, draw the limits of the sector with its regulators, and tell operators where they belong',
  },
  'B2.2': {
    item: 'Formation and mission in policy',
    toBeState:
      'An act, strategy or ministerial decision founds the CSIRT and gives it its mission. It has been published, and each organisation it affects has been sent the text.',
    requiredAction:
      'Prepare the founding text, take it through consultation and adoption, and send it to every organisation concerned',
  },
  'B2.3': {
    item: 'Authorisation and independence',
    toBeState:
      'The CSIRT holds a written authorisation, and an agreement keeps its decisions free from any company or group in the sector. Members large and small have accepted its safeguards on appointments, money and access to data.',
    requiredAction:
      'Obtain the authorisation, agree safeguards of independence with members, and have both signed by the authorising body',
  },
  'B2.4': {
    item: 'Scope and constituents in policy',
    toBeState:
      'The official text contains or points to the scope and the register of constituents and says who may amend them. The approving authority has placed it where any organisation can check its own position.',
    requiredAction:
      'Put scope and register of constituents into the official text, fix who may amend them, and publish both',
  },
  'B2.5': {
    item: 'Agreements on dealings with other CSIRTs',
    toBeState:
      'Policies, procedures or memoranda settle who contacts whom, about what and how fast, for each CSIRT that this team meets in its work. The heads on both sides have signed and the duty officers have the text.',
    requiredAction: 'List the CSIRTs met in daily work, agree rules of contact with each, and have both heads sign',
  },
  'B2.6': {
    item: 'Financial commitments of members',
    toBeState:
      'Every contributing member has signed for its share in money, staff or equipment and carries it as a continuing line of its own budget. The shares add up to what the funding model expects from members.',
    requiredAction:
      'Agree a fair key for contributions, have each member sign for its share, and check that its budget carries the line',
  },
  'B3.1': {
    item: 'Recognition by the national CSIRT',
    toBeState:
      'By letter or under whatever scheme it runs, the national CSIRT has recognised this team as the contact for the sector. Where there is no national CSIRT, the authority that stands in for one has done so.',
    requiredAction:
      'Ask the national CSIRT, or whoever stands in, for its conditions of recognition, meet them, and obtain the letter',
  },
  'B3.2': {
    item: 'Sharing agreement with national CSIRT',
    toBeState:
      'Both heads have signed an agreement on the information that flows in each direction, its labels, its channel and the time allowed. The two duty desks hold a working extract.',
    requiredAction:
      'Negotiate content, labels, channel and deadlines with the national CSIRT, sign, and give both duty desks an extract',
  },
  'B3.3': {
    item: 'Pledge to take part in national work',
    toBeState:
      'A signed note sets out what the national CSIRT answers for, and the part this team will take in national exercises, alerts and crises. Staff on both sides can say who leads when an incident reaches national scale.',
    requiredAction:
      'Go through likely national incidents with the national CSIRT, write down who leads and who helps, and sign the note',
  },
  'B3.4.1': {
    item: 'National CSIRT role in legislation',
    toBeState:
      'Law, or a text of equal force, says what the national CSIRT must and may do in the sector. A short reading of it, agreed by both teams, tells members what follows for them.',
    requiredAction:
      'Read the law with the national CSIRT, propose wording where it is silent, and send members an agreed summary',
  },
  'B3.4.2': {
    item: 'National strategy supports the mission',
    toBeState:
      'The national cybersecurity strategy or its action plan backs the mission of the national CSIRT towards sectors. If the present edition is silent, the owner of the strategy has accepted wording for the next.',
    requiredAction:
      'Check the strategy for support of the role, and agree wording for its next edition with the owner where it is missing',
  },
  'B3.4.3': {
    item: 'National CSIRT enables sharing',
    toBeState:
      'Through a platform, meetings or other standing means the national CSIRT helps sector teams to share within and across sectors. The terms of use are agreed and this team has been admitted.',
    requiredAction: 'Learn what the national CSIRT offers for sharing, agree terms of use, and have this team admitted',
  },
  'B4.1.1': {
    item: 'Register of existing incident documents',
    toBeState:
      'A register lists every incident management document in use or in draft, with its level, its owner and the step that takes it to the level wanted. The head of the CSIRT has accepted the register as complete, and each owner knows what is due.',
    requiredAction:
      'Collect all incident management documents, rate each on the item scale, and agree the next step with its owner',
  },
  'B4.2.1': {
    item: 'Common practice across sectors',
    toBeState:
      'Sector teams work from one set of practices for describing incidents and for passing a case from team to team. The heads of the teams have adopted it and their analysts have been introduced to it.',
    requiredAction:
      'Compare the practices of the sector teams, draft a common set with them, and have each head adopt it',
  },
  'B4.2.2': {
    item: 'Signed memoranda with other CSIRTs',
    toBeState:
      'Memoranda with the CSIRTs that matter most to the first services are signed and cover joint work as well as information. Duty staff know what each of them promises and when it ends.',
    requiredAction:
      'Rank partner teams by need, negotiate from the model memorandum, sign, and keep a list of promises and end dates',
  },
  'B4.2.3': {
    item: 'Working relationships with other teams',
    toBeState:
      'For each partner team there is a named person with whom someone here has spoken within six months, and oral understandings are noted with date and parties. Case records show help asked for or given on that basis.',
    requiredAction:
      'Name a contact for each partner team, meet in person once, note what is understood, and call on it in a real case',
  },
  'B4.3.1': {
    item: 'Services in the mission document',
    toBeState: 'The mission document describes the services in the same words as the service catalogue.',
    requiredAction: 'Carry the services over from the catalogue into the mission document',
  },
  'B4.3.2': {
    item: 'Constituency in the mission document',
    toBeState: 'Whoever reads the mission document can tell who is served without opening a second paper.',
    requiredAction: 'Carry the constituency over into the mission document',
  },
  'B4.3.3': {
    item: 'Funding in the mission document',
    toBeState: 'How the work is paid for is stated in the mission document, with a pointer to the full funding model.',
    requiredAction: 'Summarise the funding model in the mission document',
  },
  'B4.3.4': {
    item: 'Organisation in the mission document',
    toBeState: 'Posts and reporting lines in the mission document are those of the approved chart.',
    requiredAction: 'Copy the approved chart into the mission document',
  },
  'B4.3.5': {
    item: 'Staffing and training in the mission',
    toBeState: 'The mission document tells how the team is staffed and trained, and refers to the plan now in force.',
    requiredAction: 'Summarise the staffing and training plan in the mission document',
  },
  'B4.4.1': {
    item: 'Owner of each incident',
    toBeState:
      'Every case record names one person who leads the response from opening to closure, and dates each change of lead. A sample of recent cases shows none without an owner.',
    requiredAction:
      'Make the owner a compulsory field of the case record, and check a sample of cases for gaps each month',
  },
  'B4.4.2': {
    item: 'Status of each incident over time',
    toBeState:
      'Cases move through a fixed set of states, and the record keeps the time of every move. At each handover the duty staff list the open cases by state and work from that list.',
    requiredAction:
      'Fix the states of a case, let the system stamp every change, and use the list of open cases at each handover',
  },
  'B4.4.3': {
    item: 'Reports and updates of each incident',
    toBeState:
      'The first report is kept as it came, and later news is added with sender and time, never written over. Closed cases can be read as one story from the first call to the last message.',
    requiredAction:
      'Set the case system to keep originals and add updates below them, and read through closed cases for breaks in the story',
  },
  'B4.4.4': {
    item: 'Audit log of changes',
    toBeState:
      'Without any action by staff, the system notes who changed what and when, in a log that nobody working on cases can alter. A second person looks through it at set times and records what was found.',
    requiredAction:
      'Switch on a log that case workers cannot change, name a second person to review it, and keep the findings',
  },
  'B4.4.5': {
    item: 'Incident reports and trends',
    toBeState:
      'A report can be drawn from any single incident, and periodic summaries show numbers, kinds and handling times. Management has based at least two decisions on such summaries.',
    requiredAction:
      'Design the single report and the periodic summary, produce both for three periods, and discuss the figures with management',
  },
  'B4.4.6': {
    item: 'Analysis by the incident owner',
    toBeState:
      "The owner's findings stand in the record: what happened, how it is known and how certain that is. Other analysts find these findings by search and have reused them in later cases.",
    requiredAction:
      'Add a structured analysis section to the case record, make it searchable, and have a colleague read each finished analysis',
  },
  'B4.4.7': {
    item: 'Lessons learned after closure',
    toBeState:
      'Once a case is closed its lessons enter the record, each with an action, an owner and a date. The team can point to procedures that were changed because of them.',
    requiredAction:
      'Hold a short review after each major case, enter lessons with owner and date, and follow them up until done',
  },
  'B4.5.1': {
    item: 'Data elements to be tracked',
    toBeState:
      'A data dictionary gives the fields of a case record with their meaning, permitted values and which are compulsory. It is released under the name of the head of the CSIRT, and analysts have been taken through it.',
    requiredAction:
      'Draft the dictionary from reporting duties and planned statistics, try it on past cases, and release it to analysts',
  },
  'B4.5.2': {
    item: 'Incident taxonomy',
    toBeState:
      "A recognised taxonomy, fitted to the sector where needed, gives every incident its class. The team and the members' contacts have agreed on it and hold a short guide with examples.",
    requiredAction:
      'Choose a taxonomy that partners already use, fit it to the sector with a few members, and issue a guide with examples',
  },
  'B4.5.3': {
    item: 'Reporting and notification criteria',
    toBeState:
      'Thresholds say what a member reports, by when and with which details, and when the CSIRT itself informs regulators, police or other teams. They honour the legal duties; the governing body has approved them and all members have them.',
    requiredAction:
      'Gather legal reporting duties, set thresholds and deadlines with members, and send the approved criteria out with the form',
  },
  'B4.5.4': {
    item: 'Standard report format with others',
    toBeState:
      'One report format, readable by people and by machines, is agreed with the national CSIRT and the main partners. All of them have signed off a test exchange in both directions.',
    requiredAction:
      'Agree a common report format with the national CSIRT and partners, exchange test reports both ways, and sign off the result',
  },
  'B4.6.1': {
    item: 'Definitions shared with partners',
    toBeState:
      'A glossary settles what organisations mean by event, incident, severity and sharing label, with a table that translates house terms. Everyone who signs a sharing agreement has accepted it.',
    requiredAction:
      'Collect the terms each organisation uses, agree one meaning with a table of equivalents, and attach it to the agreements',
  },
  'B4.6.2': {
    item: 'Information protection guidelines',
    toBeState:
      'Guidelines built on the Traffic Light Protocol tell every receiver how to store, pass on and delete what it was given. The sharing parties have agreed to them and briefed the staff concerned.',
    requiredAction:
      'Write handling rules for each sharing label, agree them with all sharing parties, and brief the staff who receive information',
  },
  'B4.6.3': {
    item: 'Technical controls for exchange',
    toBeState:
      'Minimum controls are set for electronic exchange: encryption, keys, sign-in, permitted channels and logging. The security officers of the sharing parties have approved them, and each contact holds a working key or account.',
    requiredAction:
      'Define minimum controls with the security officers of the parties, issue keys or accounts, and test each connection',
  },
  'B5.1.1': {
    item: "Channel between members' teams",
    toBeState:
      "Members' security teams share a directory and a protected channel that is open at all hours. Traffic is seen on it every month, and the directory was checked within the last quarter.",
    requiredAction:
      "Build the directory of members' teams, open a protected channel, start a monthly exchange, and check entries quarterly",
  },
  'B5.1.2': {
    item: 'Sector-wide notification',
    toBeState:
      'One message reaches every member within a set time by a main and a reserve route. Alerts or drills of the last six months show how many members confirmed receipt and how soon.',
    requiredAction:
      'Set up main and reserve routes for alerts, fix the time allowed, drill twice a year, and mend what fails',
  },
  'B5.1.3': {
    item: "Channel between members' leaders",
    toBeState:
      'Chief executives or their deputies can confer within hours by an agreed means and hold the direct numbers of all the others. They have used it in an exercise or a real event.',
    requiredAction:
      'Agree with the leaders how to confer in a crisis, exchange direct numbers, and rehearse the first call',
  },
  'B5.1.4': {
    item: "Members' route to the national CSIRT",
    toBeState:
      'Members know whether they reach the national CSIRT directly or through the sector CSIRT, so that nothing is reported twice or not at all. Recent cases show that they took the agreed route.',
    requiredAction:
      'Agree one reporting route with the national CSIRT and members, put it on the reporting form, and follow real cases along it',
  },
  'B5.2.1': {
    item: 'Trust between teams',
    toBeState:
      'Teams share of their own accord and get something back, and any breach of confidence has been dealt with openly. Meetings keep a steady attendance, and in a yearly survey most members say that they trust the others.',
    requiredAction:
      'Hold regular small meetings, agree what happens after a breach of confidence, and ask members about trust every year',
  },
  'B5.2.2': {
    item: 'Willingness to share, even with rivals',
    toBeState:
      'Within the last year members, competitors among them, have passed on details of incidents of their own. Their management has told staff in writing what may be shared without asking first.',
    requiredAction:
      'Show leaders what sharing brings them, settle competition law concerns, and obtain written leave for their staff to share',
  },
  'B5.2.3': {
    item: 'Agreement to share incident information',
    toBeState:
      'Members and the CSIRT have signed what incident information is given, how it may be used and who is protected from liability. Those who report in each organisation know the terms.',
    requiredAction:
      "Draft the sharing agreement with members' lawyers, sign it with a first group, and brief the people who will report",
  },
  'B5.2.4': {
    item: 'Mechanism for sharing',
    toBeState:
      'A platform, mailing list or feed for incident information is running, with an operator, access rules and help for users. Usage figures show that most members read it and that several contribute.',
    requiredAction:
      'Choose the means of sharing that members can use today, name an operator, connect members, and watch the usage figures',
  },
  'B5.2.5': {
    item: 'Criteria for telling the public',
    toBeState:
      'Criteria decide what may be made public about an incident, in which form, with whose consent and by whose mouth. The governing body and the press offices of members have agreed to them.',
    requiredAction:
      'Write criteria and consent steps for public statements, go through two past incidents with press offices, and settle objections',
  },
  'B5.3.1': {
    item: 'Channel to CSIRTs of other sectors',
    toBeState:
      'A named contact and a tested channel exist for each sector CSIRT at home on which this sector depends, or which depends on it. Warnings have passed in both directions.',
    requiredAction:
      'Trace dependencies between sectors, exchange contacts and keys with the teams concerned, and share a first warning',
  },
  'B5.3.2': {
    item: 'Regional and global CSIRT communities',
    toBeState:
      'At least one regional or global community of CSIRTs has admitted the team as a member or candidate. The team reads its messages and has contributed or asked for help within the last year.',
    requiredAction:
      'Choose a community, find sponsors for membership, meet its conditions, and bring a first contribution',
  },
  'B5.3.3': {
    item: 'Desk-to-desk line to the national CSIRT',
    toBeState:
      'Two independent channels join the duty desk of this team with that of the national CSIRT, with keys exchanged and callers known. Both are tried every quarter and the result is noted.',
    requiredAction:
      'Set up two independent channels with the national CSIRT, exchange keys and call lists, and test both every quarter',
  },
  'B5.3.4': {
    item: 'Channel to the public',
    toBeState:
      'The CSIRT can reach the public by a web page and a media contact, or it is decided that another body speaks for it. The host has approved the wording of the first announcement, and the press offices involved know who publishes what.',
    requiredAction:
      'Decide who speaks to the public, set up page and media contact or the arrangement with that body, and approve the first text',
  },
};

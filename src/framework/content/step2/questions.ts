import { questionDesignBlocks, sessionDesignBlocks } from './interview-design';
import { topicBlocks, type InterviewQuestion, type QuestionBlock } from './interview-questions';

const rowsOf = (part: string, blocks: readonly QuestionBlock[]) =>
  blocks.flatMap(({ heading, topic, use, rows }) =>
    rows.map(([text, groups]): Omit<InterviewQuestion, 'id'> => ({
      step: 2,
      kind: use === 'Ask' ? 'Question' : 'Consideration',
      heading,
      text,
      source: `framework App. B, ${part}`,
      use,
      ...(topic && { topic }),
      groups: groups === '' ? [] : groups.split('; '),
    })),
  );

/** The 54 questions of Appendix B in printed order: 26 interview topics, 14 on question design, 14 on session design. */
export const interviewQuestions: readonly InterviewQuestion[] = [
  ...rowsOf('Interview Topics', topicBlocks),
  ...rowsOf('Question Design', questionDesignBlocks),
  ...rowsOf('Interview and Information Gathering Design', sessionDesignBlocks),
].map((row, index) => ({ id: `Q-${String(index + 1).padStart(2, '0')}`, ...row }));

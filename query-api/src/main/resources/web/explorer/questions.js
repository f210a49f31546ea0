// Questions in words that can be put about an entity, as the server understands them, where its relationships answer them.

import { language } from './i18n.js';

/** For each type: what answers the question (relationship, direction and, where it matters, type of the neighbour), and how it is put. */
const ASKED = {
  Industry: [['SUPPORTS IN', '谁支撑{}？', 'Who supports {}?'], ['OPERATES_IN IN', '哪些企业从事{}？', 'Which companies work in {}?'],
    ['SUPPORTS IN Project', '哪些项目支撑{}？', 'Which projects support {}?'], ['SUPPORTS IN Policy', '哪些政策支持{}？', 'What policies support {}?']],
  Project: [['UNDERTAKES IN', '谁承担{}？', 'Who undertakes {}?'], ['LOCATED_IN OUT', '{}在哪里？', 'Where is {}?'],
    ['SUPPORTS OUT', '{}支撑哪些产业？', 'Which industries does {} support?'], ['ADVANCES IN', '哪些政策支持{}？', 'What policies support {}?']],
  Enterprise: [['UNDERTAKES OUT', '{}有哪些项目？', 'What projects does {} have?'], ['OPERATES_IN OUT', '{}从事什么产业？', 'Which industry does {} work in?'],
    ['PRODUCES OUT', '{}生产什么？', 'What does {} produce?']],
  Park: [['LOCATED_IN IN Enterprise', '{}有哪些企业？', 'Which companies are in {}?'], ['LOCATED_IN IN Project', '{}有哪些项目？', 'Which projects are in {}?'],
    ['SUPPORTS OUT', '{}支撑哪些产业？', 'Which industries does {} support?']],
  Region: [['LOCATED_IN IN Project', '{}有哪些项目？', 'Which projects are in {}?'], ['MEASURES', '{}有哪些目标？', 'What targets does {} have?']],
  Town: [['LOCATED_IN IN Project', '{}有哪些项目？', 'Which projects are in {}?']],
  Policy: [['ADVANCES OUT', '{}推动了什么？', 'What does {} support?'], ['SUPPORTS OUT', '{}推动了什么？', 'What does {} support?']],
  Product: [['PRODUCES IN', '谁生产{}？', 'Who produces {}?']],
};

/** Questions on an entity with its links and number of measures, in the page's language; its name stays as it is. */
export function questionsOn({ type, name, links, measures }) {
  const kinds = new Set(links.flatMap(link => [`${link.relationship} ${link.direction}`, `${link.relationship} ${link.direction} ${link.type}`]));
  if (measures > 0) kinds.add('MEASURES');
  const answered = (ASKED[type] ?? []).filter(([kind]) => kinds.has(kind));
  return [...new Set(answered.map(([, chinese, english]) => (language() === 'zh' ? chinese : english).replace('{}', name)))];
}

/** Questions on what the landing picture shows, and on promises; on kept ones only where a place has reports of several years. */
export function questionsFor({ entities, links }, reports) {
  const types = new Map(entities.map(({ entity }) => [entity.id, entity.type]));
  const linksOf = id => links.flatMap(({ from, to, relationship }) => (from === id ? [{ relationship, direction: 'OUT', type: types.get(to) }]
    : to === id ? [{ relationship, direction: 'IN', type: types.get(from) }] : []));
  const best = type => entities.filter(one => one.entity.type === type).map(({ entity }) => ({ ...entity, links: linksOf(entity.id), measures: 0 }))
    .sort((one, other) => other.links.length - one.links.length)[0];
  const chinese = language() === 'zh';
  const judged = reports.some((one, i) => reports.findIndex(other => other.placeCode === one.placeCode) < i);
  return [...['Industry', 'Park', 'Project'].map(best).filter(Boolean).flatMap(one => questionsOn(one).slice(0, 1)),
    chinese ? '今年地区生产总值的目标是多少？' : 'What is the target for 地区生产总值?', ...(judged ? [chinese ? '哪些目标没有完成？' : 'Which targets were not met?'] : [])];
}

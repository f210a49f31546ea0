// Chinese first, English on request.

const TEXTS = {
  title: ['政图', 'Zhengtu'],
  graph: ['图谱', 'Graph'], report: ['报告', 'Report'], measures: ['目标', 'Targets'],
  projects: ['项目', 'Projects'], places: ['地方', 'Places'],
  search: ['搜索产业、项目、企业、园区……', 'Search industries, projects, firms, parks …'],
  noResults: ['没有找到', 'Nothing found'],
  language: ['English', '中文'],
  legend: ['图例', 'Legend'], relations: ['关系', 'Relationships'],
  landingHint: ['主要产业和支撑它们的项目、园区。单击看出处，双击展开。', 'The main industries with their projects and parks. Click for sources, double click to expand.'],
  empty: ['还没有报告。把报告放进 data/reports 再启动。', 'No reports yet. Put some into data/reports and start again.'],
  undo: ['撤销', 'Undo'], redo: ['重做', 'Redo'], layout: ['重新排布', 'Lay out again'], fit: ['全部看见', 'Fit'],
  home: ['回到开头', 'Start over'], share: ['复制链接', 'Copy link'], copied: ['链接已复制', 'Link copied'],
  exportAs: ['导出', 'Export'], zoomIn: ['放大', 'Zoom in'], zoomOut: ['缩小', 'Zoom out'],
  close: ['关闭', 'Close'], expand: ['展开', 'Expand'], expandAll: ['展开邻居', 'Expand neighbours'],
  collapse: ['收起', 'Collapse'], hide: ['隐藏', 'Hide'], pin: ['固定', 'Pin'], unpin: ['取消固定', 'Unpin'],
  pathFrom: ['从这里找路径', 'Path from here'], pathTo: ['到这里的路径', 'Path to here'],
  pathChoose: ['再选一个实体，作为路径的终点', 'Now choose where the path ends'],
  noPath: ['四步之内没有路径', 'No path within four steps'],
  pathFound: ['路径', 'Path'],
  aliases: ['又称', 'Also'], stage: ['进度', 'Stage'], planned: ['计划', 'Planned'], code: ['代码', 'Code'],
  links: ['关系', 'Links'], mentions: ['报告里怎么说', 'In the reports'], evidence: ['出处', 'Source'],
  basis: ['依据', 'Basis'], confidence: ['可信度', 'Confidence'], rule: ['规则', 'Rule'], years: ['年份', 'Years'],
  openReport: ['在报告中打开', 'Open in report'], openBrowser: ['在 Neo4j Browser 中打开', 'Open in Neo4j Browser'],
  damage: ['损坏', 'Damage'], damaged: ['损坏之处', 'Damaged spots'], readAs: ['读作', 'read as'], leftOut: ['略去', 'left out'], alternatives: ['也可能是', 'or'],
  damageHint: ['原文里标出了损坏的地方和它们的读法。点一句话看它的每一处。', 'Damaged spots are marked in the text as received, with what they were read as. Choose a sentence to see each.'],
  damageReport: ['损坏报告', 'Damage report'], noDamage: ['没有损坏', 'no damage'], graphOf: ['它的图', 'Its graph'],
  cleaned: ['整理后', 'Cleaned'], original: ['原文', 'As received'], both: ['对照', 'Side by side'],
  noSource: ['原文件已不在或已改动，只能看整理后的文字。', 'The file has gone or changed; only the cleaned text can be shown.'],
  reportHint: ['点一句话，看从它得到了什么。', 'Choose a sentence to see what was drawn from it.'],
  drawn: ['从这句话得到', 'Drawn from this sentence'], nothingDrawn: ['这句话没有得到任何东西', 'Nothing was drawn from this sentence'],
  coverage: ['覆盖', 'Coverage'], allSentences: ['全部句子', 'All sentences'],
  onlyEmpty: ['只看没有产出的句子', 'Only sentences that gave nothing'],
  showChart: ['查看图表', 'Show chart'],
  showInGraph: ['在图中查看', 'Show in graph'],
  sentencesCovered: ['句有产出', 'sentences gave something'],
  ask: ['提问', 'Ask'], askHint: ['用一句话提问，例如：哪些项目支撑船燃产业？', 'Ask in words, such as: 哪些项目支撑船燃产业？'],
  understood: ['理解为', 'Understood as'], unsure: ['没有把握，所以不回答。能回答的相近问题：', 'Not sure, so no answer. Near questions that can be answered:'],
  notUnderstood: ['没有看懂', 'Not understood'], noAnswer: ['报告里没有', 'The reports do not say'], answer: ['答案', 'Answer'],
  entity: ['实体', 'Entity'], relationship: ['关系', 'Relationship'], type: ['类型', 'Type'], fate: ['结果', 'Fate'],
  plannedStage: ['计划进度', 'Planned stage'], plannedYear: ['计划年份', 'Planned year'], statement: ['语句', 'Statement'],
  addReport: ['添加报告', 'Add a report'], addReportHint: ['选择文件，或把文件拖到页面上。写入需要密钥。', 'Choose files, or drop them on the page. Writing needs a key.'],
  reportFiles: ['报告文件', 'Report files'], key: ['密钥', 'Key'], replaceSame: ['替换同一地方同一年份的报告', 'Replace a report of the same place and year'],
  send: ['开始读取', 'Load'], reading: ['正在读取报告……', 'Reading …'], broughtSentences: ['句', 'sentences'], broughtMeasures: ['个数字', 'figures'],
  LOADED: ['已加入', 'loaded'], REPLACED: ['已替换', 'replaced'], UNCHANGED: ['图中已有', 'already there'], REFUSED: ['未加入', 'refused'],
  NO_WORK_REPORT: ['不是政府工作报告', 'no work report'], FAILED: ['无法读取', 'failed'],
  fact: ['关系', 'relationship'], measure: ['数字', 'figure'], mention: ['只有名称', 'names only'],
  filterProjects: ['筛选项目', 'Filter projects'],
  loading: ['正在读取……', 'Loading …'], failed: ['读取失败', 'Could not load'],
  nodes: ['个实体', 'entities'], edges: ['条关系', 'relationships'],
  target: ['目标', 'Target'], outcome: ['成果', 'Outcome'], targets: ['目标', 'Targets'], outcomes: ['成果', 'Outcomes'],
  promise: ['目标与兑现', 'Promises and what became of them'],
  promiseHint: ['空心条是报告定下的目标，实心条是后来报告的成果。点一行，看两边的原句。', 'Outlined bars are promised, solid bars are what reports give as reached. Choose a row for both sentences.'],
  kept: ['已兑现', 'Kept'], missed: ['未兑现', 'Missed'], open: ['待兑现', 'Open'], undecided: ['未判定', 'Undecided'],
  undecidedHint: ['后来的报告给出的数字不止一个，或不能相比，所以不判定。', 'Later reports give several figures, or none that can be compared, so nothing is decided.'],
  bothSentences: ['看原句', 'Show the sentences'], earlier: ['更早的年份', 'Earlier years'],
  everyIndicator: ['全部指标', 'Every indicator'], allPlaces: ['所有地方', 'All places'],
  lines: ['线条', 'Lines'], canAsk: ['可以问', 'You can ask'], tryAsking: ['试试提问', 'Try a question'],
  compare: ['对比', 'Compare'], compareTitle: ['两边对比', 'Side by side'], ofYears: ['两个年份', 'Two years'], ofPlaces: ['两个地方', 'Two places'],
  compareFirst: ['一边', 'First'], compareSecond: ['另一边', 'Second'], noYears: ['对比年份需要同一地方至少两年的报告，对比地方需要至少两个地方的报告。添加一份报告就能对比。', 'Comparing years needs reports of one place for two years, comparing places reports of two places. Add a report to compare.'],
  commonIndustries: ['共有的产业', 'Industries of both'], onlyOf: ['只在', 'Only in'], opposed: ['目标对照', 'Targets against each other'], difference: ['相差', 'Difference'],
  noneHere: ['没有', 'None'], noPairs: ['没有同一指标、同一口径的目标', 'No targets for the same indicator and unit'], notWhole: ['只比较了一部分，因为数据太多。', 'Only a part was compared, as there is too much.'],
  undertakes: ['承担', 'By'], advances: ['政策', 'Policy'], serves: ['产业', 'Industry'], at: ['位于', 'In'],
  shownFirst: ['只显示前', 'showing the first'], same: ['相同', 'Same'],
  marked: ['已标出', 'Marked'], markAll: ['全部标出', 'Mark all'], jump: ['跳到……', 'Go to …'],
  chooseFiles: ['选择文件……', 'Choose files …'], noFiles: ['没有选择文件，也可以拖到这里', 'No file chosen; you can drop some here'],
  keyHint: ['密钥由管理员用 ./zhengtu key add 生成。', 'An administrator makes keys with ./zhengtu key add.'],
  noPlacesThere: ['报告提到、但没有说那里有什么的地方', 'Places that reports name without saying what is there'], filterPlaces: ['筛选地方', 'Filter places'],
  tryInstead: ['换个问法试试', 'Try one of these'], openEntity: ['查看', 'Open'],
  filter: ['筛选指标', 'Filter indicators'], indicator: ['指标', 'Indicator'], value: ['数值', 'Value'], year: ['年份', 'Year'],
  about: ['关于', 'About'], noFigures: ['没有数值', 'No figures'],
  noStage: ['未说明', 'Not stated'], place: ['地方', 'Place'], within: ['属于', 'Within'], there: ['那里有什么', 'What is there'],
  count: ['数量', 'Count'], of: ['共', 'of'], more: ['还有', 'more'],
  help: ['方向键在实体间移动，回车看详情，E 展开，C 收起，H 隐藏，P 固定，Ctrl+Z 撤销', 'Arrow keys move between entities, Enter shows details, E expands, C collapses, H hides, P pins, Ctrl+Z undoes'],
  api: ['接口', 'API'], all: ['全部', 'All'],
};

export const TYPES = {
  Industry: ['产业', 'Industry'], Project: ['项目', 'Project'], Enterprise: ['企业', 'Enterprise'], Park: ['园区', 'Park'],
  Region: ['区划', 'Region'], Town: ['镇街', 'Town'], Organization: ['机构', 'Organization'], Product: ['产品', 'Product'],
  Policy: ['政策', 'Policy'], Event: ['活动', 'Event'], Indicator: ['指标', 'Indicator'],
};

const RELATIONSHIPS = {
  SUPPORTS: ['支撑', 'supports'], OPERATES_IN: ['从事', 'operates in'], UNDERTAKES: ['承担', 'undertakes'],
  PRODUCES: ['出产', 'produces'], BELONGS_TO: ['属于', 'belongs to'], LOCATED_IN: ['位于', 'located in'],
  PART_OF: ['隶属', 'part of'], COOPERATES_WITH: ['合作', 'cooperates with'], ADVANCES: ['推进', 'advances'],
};

const STAGES = {
  PROPOSED: ['谋划', 'Proposed'], NEGOTIATING: ['在谈', 'Negotiating'], SIGNED: ['签约', 'Signed'], STARTED: ['开工', 'Started'],
  UNDER_CONSTRUCTION: ['在建', 'Under construction'], COMPLETED: ['竣工', 'Completed'], OPERATING: ['投产', 'Operating'],
};

const DAMAGES = {
  LOST_BYTES: ['丢字', 'Lost characters'], PINYIN_MARK: ['拼音注', 'Pinyin marks'], TRADITIONAL_SCRIPT: ['繁体', 'Traditional script'],
  FOLDED_PUNCTUATION: ['标点', 'Punctuation'],
};
const CERTAINTIES = { CERTAIN: ['确定', 'certain'], CHOSEN: ['取最可能的', 'likeliest taken'], UNRESOLVED: ['未能读出', 'not read'] };
const BASES = { STATED: ['报告明言', 'Stated'], INFERRED: ['推断', 'Inferred'], REFERENCE: ['区划表', 'Reference table'] };
const PARTS = { REVIEW: ['回顾', 'Review'], PLAN: ['安排', 'Plan'], OTHER: ['其他', 'Other'] };
const ASPECTS = { LEVEL: ['总量', 'Level'], CHANGE: ['增量', 'Change'], GROWTH: ['增速', 'Growth'], RANK: ['位次', 'Rank'], RATE: ['比率', 'Rate'] };

let index = 0;

export const language = () => (index === 0 ? 'zh' : 'en');
export const setLanguage = name => { index = name === 'en' ? 1 : 0; };

const from = table => key => table[key]?.[index] ?? key;
export const t = from(TEXTS);
/** A text that leads in what it names. */
export const lead = key => t(key) + (index === 0 ? '：' : ': ');
export const typeName = from(TYPES);
export const relationshipName = from(RELATIONSHIPS);
export const stageName = from(STAGES);
export const fateName = key => ({ KEPT: t('kept'), MISSED: t('missed'), OPEN: t('open'), UNDECIDED: t('undecided') })[key] ?? key;
export const basisName = from(BASES);
export const damageName = from(DAMAGES);
export const certaintyName = from(CERTAINTIES);
export const partName = from(PARTS);
export const aspectName = from(ASPECTS);

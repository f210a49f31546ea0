// Brings the parts of the page together: which view is shown, and its address.

import * as address from './address.js';
import { showAsk } from './ask.js';
import { showCompare } from './compare.js';
import { byId, h } from './dom.js';
import { GraphPage } from './graph-page.js';
import { language, lead, setLanguage, t } from './i18n.js';
import { forgetMeasures, showMeasures } from './measures.js';
import { showPlaces } from './places.js';
import { showProjects } from './projects.js';
import { forgetReport, showReport } from './report.js';
import { setUpSearch } from './search.js';
import { setUpUpload } from './upload.js';

const VIEWS = ['graph', 'report', 'measures', 'compare', 'projects', 'places', 'ask'];
const LANGUAGE = 'zhengtu.language';

const graphPage = new GraphPage();
const pages = {
  graph: parameters => graphPage.open(parameters),
  report: (parameters, place) => showReport(place, parameters),
  measures: (parameters, place) => showMeasures(place, parameters),
  compare: (parameters, place) => showCompare(place, parameters),
  projects: (parameters, place) => showProjects(place, parameters),
  places: (parameters, place) => showPlaces(place, parameters),
  ask: (parameters, place) => showAsk(place, parameters),
};

async function route() {
  const { view: asked, parameters } = address.read();
  const view = VIEWS.includes(asked) ? asked : 'graph';
  VIEWS.forEach(name => { byId(`view-${name}`).hidden = name !== view; });
  byId('tabs').replaceChildren(...VIEWS.map(name =>
    h('a', { href: `#/${name}`, 'aria-current': name === view ? 'page' : null }, t(name))));
  document.title = `${t(view)} · ${t('title')}`;
  const place = byId(`view-${view}`);
  if (view !== 'graph') place.replaceChildren(h('p', { class: 'loading' }, t('loading')));
  try {
    await pages[view](parameters, place);
    document.body.dataset.ready = view;
  } catch (error) {
    if (view === 'graph') graphPage.say(`${lead('failed')}${error.message}`);
    else place.replaceChildren(h('p', { class: 'problem', role: 'alert' }, `${lead('failed')}${error.message}`));
  }
}

function speak(name) {
  setLanguage(name);
  document.documentElement.lang = name === 'en' ? 'en' : 'zh-CN';
  byId('language').textContent = t('language');
  byId('add-report').textContent = t('addReport');
  byId('search').placeholder = t('search');
  byId('search').setAttribute('aria-label', t('search'));
  byId('suggestions').setAttribute('aria-label', t('search'));
  byId('tabs').setAttribute('aria-label', t('title'));
  byId('graph').setAttribute('aria-label', `${t('graph')}。${t('help')}`);
}

const remembered = () => { try { return localStorage.getItem(LANGUAGE); } catch { return null; } };

byId('language').addEventListener('click', () => {
  speak(language() === 'zh' ? 'en' : 'zh');
  try { localStorage.setItem(LANGUAGE, language()); } catch { /* a browser that keeps nothing still speaks */ }
  graphPage.speak();
  route();
});

setUpSearch(
  entity => graphPage.find(entity.id),
  words => { location.hash = address.of('ask', { q: words }); },
  sentence => { location.hash = address.of('report', { id: sentence.report, s: sentence.ordinal }); });
setUpUpload(() => { forgetReport(); forgetMeasures(); route(); });
addEventListener('hashchange', route);
speak(new URLSearchParams(location.search).get('lang') ?? remembered() ?? 'zh');
route();

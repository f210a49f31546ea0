// Numbers as people write them.

import { language } from './i18n.js';

const UNITS = {
  CNY: ['元', ' CNY'], USD: ['美元', ' USD'], '%': ['%', '%'], pp: ['个百分点', ' pp'], mu: ['亩', ' mu'], ha: ['公顷', ' ha'], m2: ['平方米', ' m²'],
  m: ['米', ' m'], km: ['公里', ' km'], m3: ['立方米', ' m³'], t: ['吨', ' t'], kW: ['千瓦', ' kW'], kWh: ['千瓦时', ' kWh'], person: ['人', ' people'],
  'person-time': ['人次', ' visits'], household: ['户', ' households'], firm: ['家', ' firms'], project: ['个项目', ' projects'], village: ['个村', ' villages'],
  rank: ['位', '.'], times: ['倍', '×'], day: ['天', ' days'], month: ['个月', ' months'], year: ['年', ' years'], hour: ['小时', ' hours'], count: ['个', ''],
};

/** A measure's value with its comparator and unit: 188亿元, ≥5.5%. */
export function amount(measure) {
  const chinese = language() === 'zh';
  const unit = UNITS[measure.unit]?.[chinese ? 0 : 1] ?? measure.unit ?? '';
  const sign = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '~': '≈', '=': '' }[measure.comparator] ?? '';
  return `${sign}${short(measure.value, chinese)}${unit}`;
}

function short(value, chinese) {
  const steps = chinese ? [[1e12, '万亿'], [1e8, '亿'], [1e4, '万']] : [[1e12, 'tn'], [1e9, 'bn'], [1e6, 'm'], [1e3, 'k']];
  const [size, name] = steps.find(([one]) => Math.abs(value) >= one) ?? [1, ''];
  return `${Number((value / size).toFixed(2))}${name}`;
}

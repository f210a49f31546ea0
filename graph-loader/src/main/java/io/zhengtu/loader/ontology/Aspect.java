package io.zhengtu.loader.ontology;

/** What side of an indicator a measure tells. */
public enum Aspect {
    /** A total, a stock or a flow of money, people, goods or events. */
    LEVEL,
    /** An increment, or a number of things brought about: 新增12家. */
    CHANGE,
    /** A rate of growth in percent: 同比增长6%; falls are negative. */
    GROWTH,
    /** A place in an order: 第3位. */
    RANK,
    /** A share in percent: 达标率85.7%. */
    RATE
}

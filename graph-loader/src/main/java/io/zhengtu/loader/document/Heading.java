package io.zhengtu.loader.document;

/**
 * A heading as a line gives it.
 *
 * @param style how it is numbered or set
 * @param number its Chinese number, such as 一; empty where it has none
 * @param text its words, without the number and without the mark that ends it
 * @param ownLine whether the line holds nothing else; a run-in heading is the first sentence of its paragraph
 */
record Heading(Style style, String number, String text, boolean ownLine) {
    /** How a heading is numbered or set; the wider first. */
    enum Style {
        /** 附件1, 名词解释, 2026年民生实事 on a line of its own. */
        APPENDIX,
        /** A part without number that names a time and what it does with it: “十四五”时期工作回顾. */
        PERIOD,
        /** 一、 */
        PART,
        /** （一） */
        SECOND,
        /** 1. （1） ① */
        THIRD,
        /** 一是, 一要, 第一，, —— */
        FOURTH,
        /** A short line without number and without the mark that ends a sentence. */
        UNNUMBERED,
        /** The lead sentence of a paragraph. */
        LEAD
    }
}

package io.zhengtu.loader.text;

/** The kinds of damage that repair looks for. */
public enum RepairKind {
    /** Bytes were lost or shifted, so that other characters stand there than the writer's. */
    LOST_BYTES,
    /** A character's reading in brackets after it. */
    PINYIN_MARK,
    /** Traditional characters made from a Simplified original. */
    TRADITIONAL_SCRIPT,
    /** Full-width punctuation folded to ASCII. */
    FOLDED_PUNCTUATION
}

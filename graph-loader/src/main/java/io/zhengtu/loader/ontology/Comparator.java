package io.zhengtu.loader.ontology;

/** How the value that is written bounds the value that is meant. */
public enum Comparator {
    /** The value itself. */
    EQUAL("="),
    /** At least: 以上, 不低于, 余, 多, 达到 in a plan. */
    AT_LEAST(">="),
    /** More than: 超, 突破. */
    MORE_THAN(">"),
    /** At most: 以内, 不超过. */
    AT_MOST("<="),
    /** Less than: 低于, 不足. */
    LESS_THAN("<"),
    /** About: 近, 约, 左右. */
    ABOUT("~");

    private final String symbol;

    Comparator(String symbol) {
        this.symbol = symbol;
    }

    /** The symbol in a graph document and in the graph: one of {@code = >= > <= < ~}. */
    public String symbol() {
        return symbol;
    }
}

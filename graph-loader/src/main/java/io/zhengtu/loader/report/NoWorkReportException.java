package io.zhengtu.loader.report;

/** A text that is no government work report, or does not say whose and which year's. */
public final class NoWorkReportException extends ReportException {
    private static final long serialVersionUID = 1L;

    /** What the text is instead, or lacks. */
    public enum Verdict {
        /** A statistical communiqué (统计公报). */
        COMMUNIQUE("a statistical communiqué"),
        /** A development plan or a budget (规划纲要, 计划草案, 预算报告). */
        PLAN("a plan or budget"),
        /** A notice, decision or other official letter (通知, 决定, 意见). */
        NOTICE("a notice or decision"),
        /** It neither has the title of a work report nor presents one to a congress. */
        UNKNOWN("no government work report: it has neither that title nor the words that present one"),
        /** It names no place that the table of divisions has, or several that it does not tell apart. */
        NO_PLACE("without a place of the table of divisions"),
        /** It says neither a year nor a date. */
        NO_YEAR("without a year");

        private final String description;

        Verdict(String description) {
            this.description = description;
        }

        /** Whether the text can be read as a report all the same where that is asked for. */
        public boolean canBeForced() {
            return this != NO_PLACE && this != NO_YEAR;
        }
    }

    private final Verdict verdict;

    /**
     * @param verdict what the text is or lacks
     * @param detail the words that say so
     */
    public NoWorkReportException(Verdict verdict, String detail) {
        super("The text is " + verdict.description + " (" + detail + ")"
                + (verdict.canBeForced() ? "; --force loads it all the same" : ""));
        this.verdict = verdict;
    }

    /** What the text is or lacks. */
    public Verdict verdict() {
        return verdict;
    }
}

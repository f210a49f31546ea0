package io.zhengtu.loader.document;

import io.zhengtu.loader.report.NoWorkReportException.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells work reports from the other texts that governments publish. */
final class Genre {
    private static final Pattern COMMUNIQUE = Pattern.compile("统计公报|统计年鉴|经济运行情况");
    private static final Pattern PLAN = Pattern.compile("规划纲要|五年规划|发展计划|预算执行|预算草案|预算报告|工作要点|行动计划|实施方案");
    private static final Pattern NOTICE = Pattern.compile("通知|公告|通告|决定|意见|批复|条例|办法");

    private Genre() {}

    /** What a page holds instead of a work report; empty where it holds one. */
    static Optional<Verdict> otherThanWorkReport(PageOutline outline) {
        if (outline.isPresented()) {
            return Optional.empty();
        }
        String head = outline.firstWords();
        if (COMMUNIQUE.matcher(head).find()) {
            return Optional.of(Verdict.COMMUNIQUE);
        }
        if (outline.title() != null) {
            return Optional.empty();
        }
        if (PLAN.matcher(head).find()) {
            return Optional.of(Verdict.PLAN);
        }
        return Optional.of(NOTICE.matcher(head).find() ? Verdict.NOTICE : Verdict.UNKNOWN);
    }
}

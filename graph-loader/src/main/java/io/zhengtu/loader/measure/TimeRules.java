package io.zhengtu.loader.measure;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.ontology.Ambition;
import io.zhengtu.loader.ontology.MeasureKind;
import io.zhengtu.loader.quantity.YearExpressions;
import io.zhengtu.loader.quantity.YearExpressions.NamedYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a number is promised or claimed, for which year, and how firmly. */
final class TimeRules {
    private static final List<String> STRETCH = List.of("力争", "争取", "冲刺");
    private static final List<String> FIRM = List.of("确保", "必保");

    /** Promised in a plan, claimed in a review, neither elsewhere. */
    @Nullable
    MeasureKind kind(Sentence sentence) {
        return switch (sentence.part()) {
            case REVIEW -> MeasureKind.OUTCOME;
            case PLAN -> MeasureKind.TARGET;
            case OTHER -> null;
        };
    }

    /** The year that a number holds for. */
    int year(Document document, SentenceView view, NumberSite site, MeasureKind kind) {
        int planYear = document.header().year();
        if (kind == MeasureKind.OUTCOME) {
            return planYear - 1;
        }
        int year = planYear;
        String heading = document.sections().get(view.sentence().section()).heading();
        for (NamedYear named : YearExpressions.find(heading, planYear)) {
            year = Math.max(year, named.year());
        }
        for (NamedYear named : YearExpressions.find(view.text(), planYear)) {
            boolean until =
                    named.span().start() > 0 && view.text().charAt(named.span().start() - 1) == '到';
            if (named.span().end() <= site.quantity().span().start() && named.year() > planYear && until) {
                year = named.year();
            }
        }
        return year;
    }

    /** How firmly a plan promises a number; null in a review. 力争 reaches everything after it, up to another such word. */
    @Nullable
    Ambition ambition(SentenceView view, NumberSite site, MeasureKind kind) {
        if (kind != MeasureKind.TARGET) {
            return null;
        }
        String before = view.text().substring(0, site.quantity().span().start());
        return last(before, STRETCH) > last(before, FIRM) ? Ambition.STRETCH : Ambition.COMMITTED;
    }

    private static int last(String text, List<String> words) {
        return words.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }
}

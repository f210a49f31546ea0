package io.zhengtu.loader.measure;

import io.zhengtu.loader.document.Document;
import io.zhengtu.loader.document.Section;
import io.zhengtu.loader.document.Sentence;
import io.zhengtu.loader.ontology.Ambition;
import io.zhengtu.loader.ontology.MeasureKind;
import io.zhengtu.loader.quantity.YearExpressions;
import io.zhengtu.loader.quantity.YearExpressions.NamedYear;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a number is promised or claimed, for which year, and how firmly. */
final class TimeRules {
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
        int year = headingYear(document, view.sentence().section(), planYear);
        for (NamedYear named : YearExpressions.find(view.text(), planYear)) {
            boolean until =
                    named.span().start() > 0 && view.text().charAt(named.span().start() - 1) == '到';
            if (named.span().end() <= site.quantity().span().start() && named.year() > planYear && until) {
                year = named.year();
            }
        }
        return year;
    }

    /** The last year that the headings above a section name, from the section's own up to the part's; {@code planYear} where none does. */
    private static int headingYear(Document document, int section, int planYear) {
        int level = Integer.MAX_VALUE;
        for (int i = section; i >= 0 && level > 1; i--) {
            Section above = document.sections().get(i);
            if (above.level() >= level || above.level() == 0) {
                continue;
            }
            level = above.level();
            List<NamedYear> years = YearExpressions.find(above.heading(), planYear);
            if (!years.isEmpty()) {
                boolean ownYear = years.stream().anyMatch(named -> named.year() == planYear);
                return ownYear ? planYear : Math.max(planYear, years.get(0).year());
            }
        }
        return planYear;
    }

    /**
     * How firmly a plan promises a number; null in a review. 力争 reaches everything after it in the sentence, up to
     * 确保, where a number stands in its own clause: in 增长5%，力争更好结果，投资增长8% it reaches none.
     */
    @Nullable
    Ambition ambition(SentenceView view, List<NumberSite> sites, NumberSite site, MeasureKind kind) {
        if (kind != MeasureKind.TARGET) {
            return null;
        }
        String before = view.text().substring(0, site.quantity().span().start());
        int stretch = Math.max(before.lastIndexOf("力争"), clauseInitial(view, before, "争取"));
        if (stretch < 0 || stretch < Math.max(before.lastIndexOf("确保"), before.lastIndexOf("必保"))) {
            return Ambition.COMMITTED;
        }
        int clauseEnd = view.clauseEnd(stretch);
        boolean reaches = sites.stream()
                .map(each -> each.quantity().span().start())
                .anyMatch(start -> start > stretch && start < clauseEnd);
        return reaches ? Ambition.STRETCH : Ambition.COMMITTED;
    }

    private static int clauseInitial(SentenceView view, String before, String word) {
        int at = before.lastIndexOf(word);
        return at >= 0 && view.clauseStart(at) == at ? at : -1;
    }
}

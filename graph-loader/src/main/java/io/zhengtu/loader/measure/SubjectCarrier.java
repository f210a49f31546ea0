package io.zhengtu.loader.measure;

import io.zhengtu.loader.measure.MeasureLexicon.Join;
import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.Unit;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries a subject on: from the number before (达54家、增长6%; 产量…、出口量…), else from the clause before. */
final class SubjectCarrier {
    private static final int SHORT_NAME = 4;
    private static final List<String> GAPS = List.of("高于", "快于", "低于", "好于", "优于", "超过", "高出");
    private static final List<String> SHARES = List.of("占比", "比重", "比例");
    private final MeasureLexicon lexicon;
    private final IndicatorTable table;
    private final PhraseTrimmer trimmer;

    SubjectCarrier(MeasureLexicon lexicon, IndicatorTable table, PhraseTrimmer trimmer) {
        this.lexicon = lexicon;
        this.table = table;
        this.trimmer = trimmer;
    }

    /** The name of a number whose own words are {@code own}, completed by what stands before where they need it. */
    Named named(SentenceView view, NumberSite site, Phrase own, List<List<Named>> before) {
        String name = own.of(view);
        if (name.startsWith("的") || isRanked(view, site, own)) {
            name = "";
        }
        Named last = last(before);
        if (name.isEmpty() && endsWithInvestment(view, site)) {
            name = "投资";
        }
        if (name.isEmpty()) {
            Named subject = last == null ? topic(view, site) : last;
            boolean funded =
                    site.quantity().isIn(Unit.Kind.MONEY) && own.verbs().contains("筹措");
            String carried = funded ? "筹措资金" : withVerb(subject.name(), own);
            if (carried.isEmpty()) {
                // 今年再进城落户1300万人 says only what is done.
                carried = String.join("", own.verbs());
            }
            return Named.of(carried, subject.span(), own.verbs());
        }
        boolean share = site.quantity().isIn(Unit.Kind.SHARE) && site.lead(view).contains("占") && !lexicon.isRate(name);
        if (share) {
            return Named.of(name + "占比", own.span(), own.verbs());
        }
        Join join = join(site, own, name, last);
        if (join == null) {
            boolean whole = name.equals("投资") && site.quantity().isIn(Unit.Kind.SHARE);
            return Named.of(whole ? "固定资产投资" : name, own.span(), own.verbs());
        }
        Named subject = last == null ? topic(view, site) : last;
        return Named.of(joined(subject.name(), name, join), subject.span(), own.verbs());
    }

    /** 总值达5.5万亿元、稳居全国前十强、增长4.8%: a place in an order with no number of its own names nothing. */
    private boolean isRanked(SentenceView view, NumberSite site, Phrase own) {
        Span span = own.span();
        String verb = lexicon.rankVerbs().startingAt(view.text(), span.start(), span.end());
        return verb != null
                && view.isBoundary(span.start() + verb.length())
                && site.quantity().role() != Quantity.Role.RANK
                && site.leftStart() > site.clauseStart()
                && view.text().charAt(site.leftStart()) == '、';
    }

    /** The number before; of 增加值高于全省4.2个百分点 the subject, not the gap. */
    private static @Nullable Named last(List<List<Named>> before) {
        if (before.isEmpty()) {
            return null;
        }
        Named last = before.get(before.size() - 1).get(0);
        String name = last.name();
        int gap =
                GAPS.stream().mapToInt(name::indexOf).filter(at -> at > 0).min().orElse(-1);
        return gap < 0 ? last : Named.of(name.substring(0, gap), last.span(), last.verbs());
    }

    /** 在建8座 after 建成过江通道4座 is of 在建过江通道. */
    private static String withVerb(String subject, Phrase own) {
        String verb = own.verbs().isEmpty() ? "" : own.verbs().get(own.verbs().size() - 1);
        return verb.startsWith("在") || verb.startsWith("续") ? verb + subject : subject;
    }

    private static boolean endsWithInvestment(SentenceView view, NumberSite site) {
        return site.quantity().isIn(Unit.Kind.MONEY) && site.left(view).endsWith("投资");
    }

    private @Nullable Join join(NumberSite site, Phrase own, String name, @Nullable Named last) {
        if ((name.startsWith("占") && name.length() > 2) || GAPS.stream().anyMatch(name::startsWith)) {
            return Join.OWN;
        }
        Join join = lexicon.joinOf(name);
        boolean near = last != null && site.leftStart() > site.clauseStart();
        if (name.equals("投资")) {
            return site.quantity().isIn(Unit.Kind.SHARE) ? null : Join.OWN;
        }
        if (join != null) {
            boolean standard = table.find(name) != null && !(near && last != null && table.find(last.name()) == null);
            return standard ? null : join;
        }
        boolean bare = name.length() <= SHORT_NAME && own.verbs().isEmpty() && isHead(name) && table.find(name) == null;
        if (SHARES.stream().anyMatch(name::endsWith) && name.length() <= SHORT_NAME) {
            return Join.OWN;
        }
        return last != null && bare ? Join.SIBLING : null;
    }

    /** Whether a short name is all head, as 产量 is and 蔬菜产量 is not. */
    private boolean isHead(String name) {
        String head = lexicon.headOf(name);
        return "量额率值".indexOf(name.charAt(name.length() - 1)) >= 0
                && (head == null || name.length() - head.length() < 2);
    }

    private String joined(String subject, String name, Join join) {
        if (subject.isEmpty() || subject.endsWith(name)) {
            return name.length() > subject.length() ? name : subject;
        }
        return switch (join) {
            case TOTAL -> subject;
            case OWN -> (name.equals("投资") ? stem(subject) : subject) + name;
            case SIBLING -> stem(subject) + name;
        };
    }

    private String stem(String subject) {
        String head = lexicon.headOf(subject);
        return head == null || subject.equals("进出口") ? subject : subject.substring(0, subject.length() - head.length());
    }

    /** The subject of the clause before, where that has no number: 数字经济撑起“半壁江山”，规模占比超过49%. */
    private Named topic(SentenceView view, NumberSite site) {
        int end = site.clauseStart() - 1;
        if (end <= 0) {
            return Named.of("", new Span(site.leftStart(), site.leftStart()), List.of());
        }
        int start = trimmer.trimStart(view, view.clauseStart(end), end, new ArrayList<>());
        Phrase phrase = trimmer.after(view, start, end);
        if (phrase.isEmpty()) {
            // 连续第7年提高基本养老金，人均增加1680元: the clause has an object and no subject.
            phrase = trimmer.before(view, view.clauseStart(end), end);
        }
        return Named.of(phrase.of(view), phrase.span(), List.of());
    }
}

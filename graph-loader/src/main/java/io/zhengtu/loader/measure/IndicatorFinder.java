package io.zhengtu.loader.measure;

import io.zhengtu.loader.measure.MeasureLexicon.Join;
import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.Unit;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for each number of a sentence what it is of. */
final class IndicatorFinder {
    private static final int GENERIC_NAME = 4;
    private static final int LONGEST_LIST_ITEM = 14;
    private final MeasureLexicon lexicon;
    private final PhraseTrimmer trimmer;
    private final ParallelSubjects parallel;

    IndicatorFinder(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
        this.trimmer = new PhraseTrimmer(lexicon);
        this.parallel = new ParallelSubjects(lexicon, trimmer);
    }

    /**
     * What a number is of.
     *
     * @param name the name of it; empty where nothing says it
     * @param span the name in the sentence; empty where it stands before
     */
    record Named(String name, Span span) {}

    /** One name a number, in order. */
    List<Named> name(SentenceView view, List<NumberSite> sites) {
        List<Named> named = new ArrayList<>();
        int at = 0;
        while (at < sites.size()) {
            int size = groupSize(view, sites, at);
            List<String> names = size > 1 ? distributed(view, sites.get(at), size) : null;
            if (names != null) {
                for (String name : names) {
                    named.add(new Named(name, new Span(sites.get(at).leftStart(), sites.get(at).quantity().leadStart())));
                }
                at += size;
            } else {
                named.add(single(view, sites.get(at), named));
                at++;
            }
        }
        return named;
    }

    private @Nullable List<String> distributed(SentenceView view, NumberSite first, int size) {
        return parallel.split(view, first.leftStart(), first.quantity().leadStart(), size);
    }

    /** How many numbers from {@code first} on stand in one row: 分别增长4.4%、5.9%. */
    private static int groupSize(SentenceView view, List<NumberSite> sites, int first) {
        int size = 1;
        while (first + size < sites.size()) {
            NumberSite previous = sites.get(first + size - 1);
            NumberSite next = sites.get(first + size);
            String between = view.text()
                    .substring(previous.quantity().span().end(), Math.max(previous.quantity().span().end(), next.quantity().leadStart()));
            if (!sameUnit(previous.quantity(), next.quantity()) || !isRowMark(between) || !next.lead(view).isEmpty() && next.quantity().movement() != io.zhengtu.loader.quantity.Movement.NONE) {
                break;
            }
            size++;
        }
        return size;
    }

    private static boolean sameUnit(Quantity a, Quantity b) {
        return a.unit() != null && b.unit() != null && a.unit().code().equals(b.unit().code());
    }

    private static boolean isRowMark(String between) {
        return between.equals("、") || between.equals("和") || between.equals("与") || between.equals("及") || between.equals("，");
    }

    private Named single(SentenceView view, NumberSite site, List<Named> before) {
        Quantity quantity = site.quantity();
        int leadStart = quantity.leadStart();
        if (quantity.role() == Quantity.Role.RANK) {
            return ranked(view, site, before);
        }
        Span left = trimmer.before(view, site.leftStart(), leadStart);
        Span right = trimmer.after(view, quantity.span().end(), site.rightEnd());
        if (right.length() > 1 && takesRight(view, site, left, right)) {
            return ofRight(view, site, left, right);
        }
        return ofLeft(view, left, before, site);
    }

    private boolean takesRight(SentenceView view, NumberSite site, Span left, Span right) {
        Quantity quantity = site.quantity();
        Unit unit = quantity.unit();
        if (unit == null) {
            return false;
        }
        boolean attributive = view.text().charAt(quantity.span().end()) == '的';
        return switch (unit.kind()) {
            case SHARE, POINTS, TIMES, RANK -> left.length() == 0 && quantity.movement() == io.zhengtu.loader.quantity.Movement.NONE;
            case PERSON, DURATION -> left.length() == 0 || attributive || view.text().charAt(quantity.span().end() - 1) == '名' || view.text().charAt(quantity.span().end() - 1) == '位';
            case COUNT, FIRM, HOUSEHOLD -> true;
            default -> left.length() == 0 || attributive;
        };
    }

    private Named ofRight(SentenceView view, NumberSite site, Span left, Span right) {
        String name = right.of(view.text());
        Unit unit = site.quantity().unit();
        if (unit != null && unit.kind() == Unit.Kind.MONEY && view.text().substring(site.leftStart(), site.quantity().leadStart()).endsWith("投资")) {
            return new Named(name + "投资", right);
        }
        if (name.length() <= GENERIC_NAME) {
            String predicate = trimmer.predicate(view, right.end(), site.clauseEnd());
            if (right.end() == site.rightEnd() && right.end() < site.clauseEnd()) {
                predicate = "";
            }
            if (predicate.length() > 1 && predicate.length() <= LONGEST_LIST_ITEM + 6) {
                return new Named(predicate + name, right);
            }
            String verb = trimmer.governingVerb(view, site.leftStart(), site.quantity().leadStart());
            if (predicate.isEmpty() && verb != null) {
                return new Named(verb + name, right);
            }
        }
        return new Named(name, right);
    }

    private Named ofLeft(SentenceView view, Span left, List<Named> before, NumberSite site) {
        String name = left.of(view.text());
        Named last = before.isEmpty() ? null : before.get(before.size() - 1);
        if (name.isEmpty()) {
            return last != null ? new Named(last.name(), left) : new Named(topic(view, site), left);
        }
        Join join = lexicon.joinOf(name);
        if (join == null && name.length() > 3 && name.startsWith("占")) {
            join = Join.OWN;
        }
        if (join == null) {
            return new Named(name, left);
        }
        String subject = last == null ? topic(view, site) : last.name();
        return new Named(joined(subject, name, join), left);
    }

    private String joined(String subject, String name, Join join) {
        if (subject.isEmpty()) {
            return name;
        }
        if (join == Join.TOTAL) {
            return subject;
        }
        if (join == Join.OWN) {
            return subject + name;
        }
        String head = lexicon.headOf(subject);
        String stem = head == null ? subject : subject.substring(0, subject.length() - head.length());
        return stem + name;
    }

    private Named ranked(SentenceView view, NumberSite site, List<Named> before) {
        int end = site.quantity().leadStart();
        for (int at = end; at > site.leftStart(); at--) {
            String verb = lexicon.rankVerbs().endingAt(view.text(), site.leftStart(), at);
            if (verb != null && view.isBoundary(at - verb.length())) {
                end = at - verb.length();
                at = end + 1;
            }
        }
        for (String scope : List.of("全国", "全省", "全市", "全球", "世界", "西部", "东部", "中部")) {
            if (view.text().substring(site.leftStart(), end).endsWith(scope)) {
                end -= scope.length();
            }
        }
        return ofLeft(view, trimmer.before(view, site.leftStart(), end), before, site);
    }

    /** The subject of the clause before, where that has no number of its own: 数字经济撑起“半壁江山”，规模占比超过49%. */
    private String topic(SentenceView view, NumberSite site) {
        int end = site.clauseStart() - 1;
        if (end <= 0) {
            return "";
        }
        int start = view.clauseStart(end);
        Span span = trimmer.after(view, trimmer.trimStart(view, start, end), end);
        return span.of(view.text());
    }
}

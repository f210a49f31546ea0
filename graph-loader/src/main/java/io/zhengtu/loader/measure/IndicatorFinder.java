package io.zhengtu.loader.measure;

import io.zhengtu.loader.measure.MeasureLexicon.Join;
import io.zhengtu.loader.quantity.Movement;
import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.Unit;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says for each number of a sentence what it is of. */
final class IndicatorFinder {
    private static final List<String> EACH = List.of("均", "都", "各", "双双");
    private static final int LONGEST_PREDICATE = 20;
    private final MeasureLexicon lexicon;
    private final PhraseTrimmer trimmer;
    private final ParallelSubjects parallel;
    private final SubjectCarrier carrier;
    private final RankNames ranks;

    IndicatorFinder(MeasureLexicon lexicon, IndicatorTable table) {
        this.lexicon = lexicon;
        this.trimmer = new PhraseTrimmer(lexicon, table);
        this.parallel = new ParallelSubjects(lexicon, table, trimmer);
        this.carrier = new SubjectCarrier(lexicon, table, trimmer);
        this.ranks = new RankNames(lexicon);
    }

    /** For each number what it is of; more than one where it holds for several subjects. */
    List<List<Named>> name(SentenceView view, List<NumberSite> sites) {
        List<List<Named>> named = new ArrayList<>();
        int groupStart = 0;
        int groupEnd = 0;
        while (named.size() < sites.size()) {
            int at = named.size();
            int size = groupSize(view, sites, at);
            List<Named> row = size > 1 ? row(view, sites.get(at), size) : null;
            if (row == null && size > 1 && groupEnd == at && groupEnd - groupStart == size && isBare(view, sites.get(at))) {
                row = named.subList(groupStart, groupEnd).stream().map(names -> names.get(0)).toList();
            }
            if (row == null) {
                named.add(each(view, sites.get(at), named));
            } else {
                row.forEach(name -> named.add(List.of(name)));
                groupStart = at;
                groupEnd = at + size;
            }
        }
        return named;
    }

    private boolean isBare(SentenceView view, NumberSite site) {
        return trimmer.before(view, site.leftStart(), site.quantity().leadStart()).isEmpty();
    }

    private @Nullable List<Named> row(SentenceView view, NumberSite first, int size) {
        List<Named> own = parallel.split(view, first.leftStart(), first.quantity().leadStart(), size);
        boolean bare = own == null && first.leftStart() == first.clauseStart() && first.clauseStart() > 1;
        if (bare && isBare(view, first)) {
            int end = first.clauseStart() - 1;
            int start = view.clauseStart(end);
            Phrase subject = trimmer.after(view, trimmer.trimStart(view, start, end, new ArrayList<>()), end);
            return parallel.split(view, subject.span().start(), subject.span().end(), size);
        }
        return own;
    }

    /** How many numbers from {@code first} on stand in one row: 分别增长4.4%、5.9%. */
    private static int groupSize(SentenceView view, List<NumberSite> sites, int first) {
        int size = 1;
        while (first + size < sites.size()) {
            Quantity previous = sites.get(first + size - 1).quantity();
            Quantity next = sites.get(first + size).quantity();
            int from = previous.span().end();
            String between = view.text().substring(from, Math.max(from, next.leadStart()));
            boolean mark = between.equals("、") || between.equals("和") || between.equals("与") || between.equals("及");
            if (!mark || !sameUnit(previous, next) || !next.isMeasured()) {
                break;
            }
            size++;
        }
        NumberSite last = sites.get(first + size - 1);
        boolean counted = size > 1 && last.rightEnd() > last.quantity().span().end() && last.quantity().isIn(Unit.Kind.COUNT);
        return counted ? 1 : size;
    }

    private static boolean sameUnit(Quantity a, Quantity b) {
        Unit first = a.unit();
        Unit second = b.unit();
        return first != null && second != null && first.code().equals(second.code());
    }

    private List<Named> each(SentenceView view, NumberSite site, List<List<Named>> before) {
        String lead = site.lead(view);
        if (site.quantity().role() == Quantity.Role.VALUE && EACH.stream().anyMatch(lead::contains)) {
            List<Named> all = parallel.all(view, site.leftStart(), site.quantity().leadStart());
            if (all.size() > 1) {
                return all;
            }
        }
        return List.of(single(view, site, before));
    }

    private Named single(SentenceView view, NumberSite whole, List<List<Named>> before) {
        NumberSite site = afterLast(whole, before);
        Quantity quantity = site.quantity();
        if (quantity.role() == Quantity.Role.RANK) {
            int end = ranks.nameEnd(view, site);
            return carrier.named(view, site, trimmer.before(view, site.leftStart(), end), before);
        }
        Phrase left = trimmer.before(view, site.leftStart(), quantity.leadStart());
        Phrase right = trimmer.after(view, quantity.span().end(), site.rightEnd());
        if (!right.isEmpty() && takesRight(view, site, left, right)) {
            return ofRight(view, site, right);
        }
        return ofLeft(view, site, left, before);
    }

    /** What names the number before can't name this one too. */
    private static NumberSite afterLast(NumberSite site, List<List<Named>> before) {
        if (before.isEmpty()) {
            return site;
        }
        Span last = before.get(before.size() - 1).get(0).span();
        boolean taken = last.end() > site.leftStart() && last.end() <= site.quantity().leadStart();
        return taken ? site.withLeftStart(last.end()) : site;
    }

    private boolean takesRight(SentenceView view, NumberSite site, Phrase left, Phrase right) {
        Quantity quantity = site.quantity();
        Unit unit = quantity.unit();
        String text = view.text();
        int end = quantity.span().end();
        if (unit == null) {
            return left.isEmpty();
        }
        if (lexicon.isClosing(right.of(view))) {
            return false;
        }
        boolean attributive = text.charAt(end) == '的';
        boolean governed = endsWithVerb(view, site) || lexicon.isPlace(left.of(view));
        return switch (unit.kind()) {
            case SHARE -> left.isEmpty() && quantity.movement() == Movement.NONE;
            case POINTS, TIMES, RANK -> false;
            case PERSON -> left.isEmpty() || attributive || governed || "名位".indexOf(unit.form().charAt(0)) >= 0;
            case COUNT, FIRM, HOUSEHOLD -> true;
            default -> left.isEmpty() || attributive || governed;
        };
    }

    private boolean endsWithVerb(SentenceView view, NumberSite site) {
        int end = site.quantity().leadStart();
        return site.quantity().movement() == Movement.NONE
                && end > site.leftStart()
                && !trimmer.verbsAtEnd(view, site.leftStart(), end).isEmpty();
    }

    private Named ofRight(SentenceView view, NumberSite site, Phrase right) {
        String name = right.of(view);
        Quantity quantity = site.quantity();
        int leadStart = quantity.leadStart();
        List<String> verbs = trimmer.verbsAtEnd(view, site.leftStart(), leadStart);
        if (quantity.isIn(Unit.Kind.MONEY)) {
            boolean invested = view.text().substring(site.leftStart(), leadStart).endsWith("投资");
            boolean generic = lexicon.isGeneric(name) && !verbs.isEmpty();
            return new Named(invested ? name + "投资" : generic ? String.join("", verbs) + name : name, right.span(), verbs);
        }
        String predicate = trimmer.predicate(view, right.span().end(), site.reach());
        boolean telling = predicate.length() > 1 && predicate.length() <= LONGEST_PREDICATE;
        if (telling && (lexicon.isGeneric(name) || quantity.isIn(Unit.Kind.SHARE))) {
            return new Named(predicate + name, right.span(), verbs);
        }
        if (lexicon.isGeneric(name) && !verbs.isEmpty()) {
            return new Named(verbs.get(verbs.size() - 1) + name, right.span(), verbs);
        }
        return new Named(name, right.span(), verbs);
    }

    private Named ofLeft(SentenceView view, NumberSite site, Phrase left, List<List<Named>> before) {
        String name = left.of(view);
        Quantity quantity = site.quantity();
        if (quantity.isIn(Unit.Kind.SHARE) && !name.isEmpty() && !lexicon.isRate(name) && quantity.movement() == Movement.NONE) {
            String predicate = trimmer.predicate(view, quantity.span().end(), site.reach());
            boolean telling = predicate.length() > 1 && predicate.length() <= LONGEST_PREDICATE && site.lead(view).isEmpty();
            return new Named(telling ? name + predicate : name, left.span(), left.verbs());
        }
        if (lexicon.isGeneric(name) && !left.verbs().isEmpty() && lexicon.joinOf(name) == null) {
            return new Named(left.verbs().get(left.verbs().size() - 1) + name, left.span(), left.verbs());
        }
        return carrier.named(view, site, left, before);
    }
}

package io.zhengtu.loader.measure;

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
    private static final int CLOSING_LENGTH = 6;
    private static final int GRADE_REACH = 4;
    private static final List<String> PRODUCING = List.of("生产");
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
            int size = NumberRows.size(view, sites, at);
            List<Named> row = null;
            boolean sameSize = groupEnd == at && groupEnd - groupStart == size;
            if (size > 1 && isBare(view, sites.get(at)) && (sameSize || NumberRows.isOfClauseBefore(sites, at, size))) {
                row = named.subList(at - size, at).stream()
                        .map(names -> names.get(0))
                        .toList();
            } else if (size > 1) {
                row = row(view, sites.get(at), size);
            }
            if (row == null) {
                named.add(each(view, sites.get(at), named, at + 1 < sites.size() ? sites.get(at + 1) : null));
            } else {
                row.forEach(name -> named.add(List.of(name)));
                groupStart = at;
                groupEnd = at + size;
            }
        }
        return named;
    }

    private boolean isBare(SentenceView view, NumberSite site) {
        int end = site.quantity().role() == Quantity.Role.RANK
                ? ranks.nameEnd(view, site)
                : site.quantity().leadStart();
        return trimmer.before(view, site.leftStart(), end).isEmpty();
    }

    private @Nullable List<Named> row(SentenceView view, NumberSite first, int size) {
        List<Named> own = parallel.split(
                view, first.leftStart(), first.quantity().leadStart(), size, NumberRows.isCounted(first));
        boolean bare = own == null && first.leftStart() == first.clauseStart() && first.clauseStart() > 1;
        if (bare && isBare(view, first)) {
            int end = first.clauseStart() - 1;
            int start = view.clauseStart(end);
            Phrase subject = trimmer.after(view, trimmer.trimStart(view, start, end, new ArrayList<>()), end);
            return parallel.split(
                    view, subject.span().start(), subject.span().end(), size, NumberRows.isCounted(first));
        }
        return own;
    }

    private List<Named> each(SentenceView view, NumberSite site, List<List<Named>> before, @Nullable NumberSite next) {
        String lead = site.lead(view);
        if (site.quantity().role() == Quantity.Role.VALUE && EACH.stream().anyMatch(lead::contains)) {
            List<Named> all =
                    parallel.all(view, site.leftStart(), site.quantity().leadStart());
            if (all.size() > 1) {
                return all;
            }
        }
        Named single = single(view, site, before, next);
        return List.of(single);
    }

    private Named single(SentenceView view, NumberSite whole, List<List<Named>> before, @Nullable NumberSite next) {
        NumberSite site = afterLast(view, whole, before);
        Quantity quantity = site.quantity();
        if (quantity.role() == Quantity.Role.RANK) {
            int end = ranks.nameEnd(view, site);
            return carrier.named(view, site, trimmer.before(view, site.leftStart(), end), before);
        }
        String lead = site.lead(view);
        int leftEnd = lead.startsWith("至") || lead.startsWith("到")
                ? trimmer.withoutVerbs(view, site.leftStart(), quantity.leadStart())
                : quantity.leadStart();
        Phrase left = trimmer.before(view, site.leftStart(), leftEnd);
        if (lexicon.isStep(left.of(view)) && left.span().length() <= CLOSING_LENGTH) {
            left = new Phrase(new Span(left.span().end(), left.span().end()), left.verbs());
        }
        Phrase right = trimmer.after(view, quantity.span().end(), site.rightEnd());
        if (!right.isEmpty() && takesRight(view, site, left, right)) {
            return ofRight(view, site, left, withSharedTail(view, right, next), predicate(view, site, right, next));
        }
        return ofLeft(view, site, left, before);
    }

    /** What is said of the things after a number; in 16所高校、48个学科入选… it stands after the last ones. */
    private String predicate(SentenceView view, NumberSite site, Phrase right, @Nullable NumberSite next) {
        String own = trimmer.predicate(view, right.span().end(), site.reach());
        boolean listed = own.isEmpty()
                && next != null
                && next.clauseEnd() == site.clauseEnd()
                && next.quantity().leadStart() - right.span().end() <= 1
                && NumberRows.isCounted(next);
        if (!listed || next == null) {
            return own;
        }
        Phrase theirs = trimmer.after(view, next.quantity().span().end(), next.rightEnd());
        return trimmer.predicate(view, theirs.span().end(), next.reach());
    }

    /** What names the number before can't name this one too. */
    private static NumberSite afterLast(SentenceView view, NumberSite site, List<List<Named>> before) {
        if (before.isEmpty()) {
            return site;
        }
        Span last = before.get(before.size() - 1).get(0).span();
        boolean taken =
                last.end() > site.leftStart() && last.end() <= site.quantity().leadStart();
        if (!taken) {
            return site;
        }
        for (int at = last.end(); at < site.quantity().leadStart(); at++) {
            if (view.isPause(at)) {
                return site.withLeftStart(at);
            }
        }
        return site.withLeftStart(last.end());
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
        boolean governed = endsWithVerb(view, site)
                || lexicon.isPlace(left.of(view))
                || site.lead(view).contains("完成");
        return switch (unit.kind()) {
            case SHARE -> left.isEmpty() && quantity.movement() == Movement.NONE;
            case POINTS, TIMES, RANK -> false;
            case PERSON ->
                left.isEmpty()
                        || attributive
                        || governed
                        || "名位".indexOf(unit.form().charAt(0)) >= 0;
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

    /** In 2个国家级、3个省级文化保护区 the first things are 国家级文化保护区: the name that the right phrase stands for. */
    private Right withSharedTail(SentenceView view, Phrase right, @Nullable NumberSite next) {
        String noun = afterAttribute(view, right);
        boolean grade = noun.endsWith("级")
                && next != null
                && next.quantity().leadStart() - right.span().end() == 1;
        if (!grade || next == null) {
            return new Right(noun, right.span());
        }
        String theirs = trimmer.after(view, next.quantity().span().end(), next.rightEnd())
                .of(view);
        int at = theirs.indexOf('级');
        boolean shared = at > 0 && at <= GRADE_REACH && at + 1 < theirs.length();
        return new Right(shared ? noun + theirs.substring(at + 1) : noun, right.span());
    }

    /** The things after a number and where their words stand. */
    private record Right(String noun, Span span) {}

    private Named ofRight(SentenceView view, NumberSite site, Phrase left, Right right, String predicate) {
        Quantity quantity = site.quantity();
        String noun = example(quantity, right.noun());
        int leadStart = quantity.leadStart();
        List<String> verbs = trimmer.verbsAtEnd(view, site.leftStart(), leadStart);
        if (verbs.isEmpty()) {
            verbs = left.verbs();
        }
        boolean telling = predicate.length() > 1 && predicate.length() <= LONGEST_PREDICATE;
        String name = noun;
        if (quantity.isIn(Unit.Kind.MONEY)) {
            boolean invested =
                    view.text().substring(site.leftStart(), leadStart).endsWith("投资");
            boolean generic = lexicon.isGeneric(noun) && !verbs.isEmpty();
            name = invested ? noun + "投资" : generic ? String.join("", verbs) + noun : noun;
        } else if (telling && (lexicon.isGeneric(noun) || quantity.isIn(Unit.Kind.SHARE))) {
            name = predicate + noun;
        } else if (lexicon.isGeneric(noun) && !verbs.isEmpty()) {
            name = verbs.get(verbs.size() - 1) + noun;
        }
        return new Named(name, noun, right.span(), verbs, predicate);
    }

    /** In 2万平方米回迁房等开发项目 the size is the example's. */
    private static String example(Quantity quantity, String noun) {
        int at = noun.indexOf('等');
        boolean sized = quantity.isIn(Unit.Kind.AREA) || quantity.isIn(Unit.Kind.LENGTH);
        return sized && at > 1 && at < noun.length() - 1 ? noun.substring(0, at) : noun;
    }

    /** 过10亿元的重大增长点 is 重大增长点. */
    private static String afterAttribute(SentenceView view, Phrase phrase) {
        for (int at = phrase.span().end() - 2; at > phrase.span().start(); at--) {
            if (view.text().charAt(at - 1) == '的' && !view.isInset(at - 1)) {
                return view.text().substring(at, phrase.span().end());
            }
        }
        return phrase.of(view);
    }

    private Named ofLeft(SentenceView view, NumberSite site, Phrase left, List<List<Named>> before) {
        String name = left.of(view);
        Quantity quantity = site.quantity();
        boolean share = quantity.isIn(Unit.Kind.SHARE)
                && quantity.movement() == Movement.NONE
                && site.lead(view).isEmpty();
        if (share && !name.isEmpty() && !lexicon.isRate(name) && !name.startsWith("占")) {
            String predicate = trimmer.predicate(view, quantity.span().end(), site.reach());
            boolean telling = predicate.length() > 1 && predicate.length() <= LONGEST_PREDICATE;
            return Named.of(telling ? name + predicate : name, left.span(), left.verbs());
        }
        if (lexicon.isGeneric(name) && !left.verbs().isEmpty()) {
            String verb = left.verbs().get(left.verbs().size() - 1);
            return new Named(verb + name, name, left.span(), left.verbs(), "");
        }
        if (!name.isEmpty() && isProduced(site, left, before)) {
            return Named.of(name + "产量", left.span(), PRODUCING);
        }
        return carrier.named(view, site, left, before);
    }

    /** 生产钾肥74万吨、纯碱13万吨 tells what was produced of each. */
    private boolean isProduced(NumberSite site, Phrase left, List<List<Named>> before) {
        Unit unit = site.quantity().unit();
        boolean goods = unit != null
                && switch (unit.kind()) {
                    case MASS, VOLUME, COUNT -> true;
                    default -> false;
                };
        boolean listed = left.verbs().isEmpty()
                && site.leftStart() > site.clauseStart()
                && !before.isEmpty()
                && before.get(before.size() - 1).get(0).verbs().equals(PRODUCING);
        return goods && (left.verbs().equals(PRODUCING) || listed);
    }
}

package io.zhengtu.loader.measure;

import io.zhengtu.loader.ontology.Aspect;
import io.zhengtu.loader.ontology.Comparator;
import io.zhengtu.loader.ontology.MeasureKind;
import io.zhengtu.loader.quantity.Movement;
import io.zhengtu.loader.quantity.Quantity;
import io.zhengtu.loader.quantity.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The side of its indicator that a number tells, its unit, its sign and its comparator. */
final class MeasureRules {
    private static final List<String> GROWTH_WORDS = List.of("增速", "涨幅", "增幅", "降幅", "增长率");
    private static final List<String> GROWTH_AFTER = List.of("增长", "的增长", "的增速", "的速度", "增速", "以上增长");
    private static final List<String> INCREMENTS = List.of("新增", "净增", "新登记", "新设", "新开工", "新签约", "新建");
    private final MeasureLexicon lexicon;
    private final PhraseTrimmer trimmer;

    MeasureRules(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
        this.trimmer = new PhraseTrimmer(lexicon);
    }

    /** The side that a number tells; {@code before} is the side of the number before in the same list, null at its head. */
    Aspect aspect(SentenceView view, NumberSite site, String indicator, @Nullable Aspect before) {
        Quantity quantity = site.quantity();
        Unit unit = quantity.unit();
        if (quantity.role() == Quantity.Role.RANK) {
            return Aspect.RANK;
        }
        if (unit == null) {
            return Aspect.LEVEL;
        }
        if (unit.kind() == Unit.Kind.POINTS) {
            return Aspect.CHANGE;
        }
        if (unit.kind() == Unit.Kind.SHARE) {
            return shareAspect(view, site, indicator, before);
        }
        if (quantity.movement() == Movement.RISE || quantity.movement() == Movement.FALL) {
            return Aspect.CHANGE;
        }
        return quantity.movement() == Movement.REACH ? Aspect.LEVEL : governedAspect(view, site, indicator, before);
    }

    private Aspect shareAspect(SentenceView view, NumberSite site, String indicator, @Nullable Aspect before) {
        Quantity quantity = site.quantity();
        String around = site.left(view) + site.lead(view);
        String after = view.text().substring(quantity.span().end());
        if (quantity.movement() == Movement.RISE
                || quantity.movement() == Movement.FALL
                || GROWTH_WORDS.stream().anyMatch(around::contains)
                || GROWTH_WORDS.stream().anyMatch(indicator::endsWith)
                || GROWTH_AFTER.stream().anyMatch(after::startsWith)) {
            return Aspect.GROWTH;
        }
        boolean row = site.left(view).length() <= 1 && before == Aspect.GROWTH && quantity.movement() == Movement.NONE;
        return row ? Aspect.GROWTH : Aspect.RATE;
    }

    private Aspect governedAspect(SentenceView view, NumberSite site, String indicator, @Nullable Aspect before) {
        Quantity quantity = site.quantity();
        if (INCREMENTS.stream().anyMatch(indicator::startsWith)) {
            return Aspect.CHANGE;
        }
        boolean money = quantity.isIn(Unit.Kind.MONEY);
        int from = site.leftStart();
        String verb = trimmer.governingVerb(view, from, quantity.leadStart());
        boolean listed = from > 0 && site.clauseStart() < from && view.text().charAt(Math.min(from, view.text().length() - 1)) == '、';
        if (verb == null && listed && before != null && before != Aspect.GROWTH && before != Aspect.RANK && before != Aspect.RATE) {
            return before;
        }
        if (verb == null) {
            String predicate = trimmer.predicate(view, site.quantity().span().end(), site.clauseEnd());
            return predicateAspect(view, site, predicate);
        }
        boolean increment = INCREMENTS.stream().anyMatch(verb::contains) || verb.startsWith("新");
        return money && !increment ? Aspect.LEVEL : lexicon.aspectOf(verb);
    }

    /** A predicate after the things decides where no verb stands before: 3家企业获批…, 8个项目建成. */
    private Aspect predicateAspect(SentenceView view, NumberSite site, String predicate) {
        if (predicate.isEmpty() || site.quantity().isIn(Unit.Kind.MONEY)) {
            return Aspect.LEVEL;
        }
        int from = site.quantity().span().end();
        for (int at = from; at < site.clauseEnd(); at++) {
            String word = view.isBoundary(at) ? lexicon.verbs().startingAt(view.text(), at, site.clauseEnd()) : null;
            if (word != null && view.isBoundary(at + word.length()) && lexicon.aspectOf(word) == Aspect.CHANGE) {
                return Aspect.CHANGE;
            }
        }
        return Aspect.LEVEL;
    }

    /** The value, negative where it is a fall. */
    double value(Quantity quantity, Aspect aspect) {
        boolean negative = quantity.movement() == Movement.FALL && (aspect == Aspect.GROWTH || aspect == Aspect.CHANGE);
        return negative ? -quantity.value() : quantity.value();
    }

    /** The base unit; what is counted decides among firms, projects, households, villages and other things. */
    String unit(Quantity quantity, String indicator) {
        Unit unit = quantity.unit();
        if (unit == null) {
            return "CNY";
        }
        String byNoun = lexicon.unitOf(indicator);
        return switch (unit.kind()) {
            case FIRM -> byNoun == null || byNoun.equals("household") ? "firm" : byNoun;
            case HOUSEHOLD -> "firm".equals(byNoun) ? "firm" : "household";
            case COUNT -> unit.code().equals("count") && byNoun != null && !byNoun.equals("household") ? byNoun : unit.code();
            default -> unit.code();
        };
    }

    /** How the number bounds what is meant; what a plan will reach is the least that it promises. */
    Comparator comparator(SentenceView view, NumberSite site, MeasureKind kind) {
        Quantity quantity = site.quantity();
        String lead = site.lead(view);
        boolean rises = lead.indexOf('降') < 0 && lead.indexOf('减') < 0 && lead.indexOf('压') < 0 && lead.indexOf('控') < 0;
        boolean promised = kind == MeasureKind.TARGET
                && quantity.movement() == Movement.REACH
                && quantity.comparator() == Comparator.EQUAL
                && rises;
        return promised ? Comparator.AT_LEAST : quantity.comparator();
    }
}

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
    private static final List<String> INCREMENTS =
            List.of("新增", "净增", "新登记", "新设", "新开工", "新签约", "新建", "新注册", "新达产", "新认定", "新培育", "新就业");
    private static final List<String> STOCKS = List.of("累计", "拥有", "在建", "续建", "总数", "总量", "总规模");
    private final MeasureLexicon lexicon;

    MeasureRules(MeasureLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The side that a number tells; {@code before} is the side of the number before it in the sentence, null at the first. */
    Aspect aspect(SentenceView view, NumberSite site, Named named, @Nullable Aspect before) {
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
            return shareAspect(view, site, named.name(), before);
        }
        if (quantity.movement() == Movement.RISE) {
            return Aspect.CHANGE;
        }
        if (quantity.movement() == Movement.FALL) {
            return named.span().start() >= quantity.span().end() ? Aspect.LEVEL : Aspect.CHANGE;
        }
        return quantity.movement() == Movement.REACH ? Aspect.LEVEL : governedAspect(view, site, named, before);
    }

    private static Aspect shareAspect(SentenceView view, NumberSite site, String indicator, @Nullable Aspect before) {
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
        boolean row = site.left(view).length() <= 1
                && before == Aspect.GROWTH
                && site.lead(view).isEmpty();
        return row ? Aspect.GROWTH : Aspect.RATE;
    }

    private Aspect governedAspect(SentenceView view, NumberSite site, Named named, @Nullable Aspect before) {
        Quantity quantity = site.quantity();
        String around = site.left(view) + site.lead(view);
        boolean money = quantity.isIn(Unit.Kind.MONEY);
        if (STOCKS.stream().anyMatch(around::contains) || STOCKS.stream().anyMatch(named.noun()::startsWith)) {
            return Aspect.LEVEL;
        }
        if (money ? named.name().contains("新增") : isIncrement(named.name())) {
            return Aspect.CHANGE;
        }
        List<String> verbs = named.verbs();
        boolean silent = verbs.isEmpty() && named.predicate().isEmpty();
        if (silent && isListed(view, site) && (before == Aspect.CHANGE || before == Aspect.LEVEL)) {
            return before;
        }
        if (silent && before == Aspect.CHANGE && goesOn(view, site)) {
            return Aspect.CHANGE;
        }
        if (money || quantity.isIn(Unit.Kind.AREA)) {
            boolean increment = verbs.stream()
                    .anyMatch(verb -> MeasureLexicon.isIncrement(verb)
                            || (!money && lexicon.aspectOf(verb) == Aspect.CHANGE && !verb.endsWith("建设")));
            return increment ? Aspect.CHANGE : Aspect.LEVEL;
        }
        if (verbs.stream().anyMatch(verb -> lexicon.aspectOf(verb) == Aspect.CHANGE)
                || named.name().endsWith("建设")) {
            return Aspect.CHANGE;
        }
        return verbs.isEmpty() ? predicateAspect(named.predicate()) : Aspect.LEVEL;
    }

    private static boolean isIncrement(String name) {
        for (String word : INCREMENTS) {
            int at = name.indexOf(word);
            if (at >= 0 && (at == 0 || "更创革翻".indexOf(name.charAt(at - 1)) < 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number goes on with the list of the number before: between pause marks, with no verb of its own. */
    private static boolean isListed(SentenceView view, NumberSite site) {
        if (site.leftStart() == site.clauseStart()) {
            return false;
        }
        String between = site.left(view);
        return between.contains("、") || between.contains("和") || between.contains("及");
    }

    /**
     * Whether a list of firms, or of what is among its things, runs on over a comma: 培育高新技术企业45家，专精特新企业12家; 项目28个，其中大项目3个.
     */
    private static boolean goesOn(SentenceView view, NumberSite site) {
        boolean same = site.quantity().isIn(Unit.Kind.FIRM)
                || (NumberRows.isCounted(site) && view.text().startsWith("其中", site.clauseStart()));
        return same
                && site.clauseStart() > 0
                && site.leftStart() == site.clauseStart()
                && site.lead(view).isEmpty()
                && site.rightEnd() == site.quantity().span().end()
                && view.text().charAt(site.clauseStart() - 1) == '，';
    }

    /** A predicate after the things decides where no verb stands before: 3家企业获批…, 8个项目建成. */
    private Aspect predicateAspect(String predicate) {
        String verb = lexicon.verbs().startingAt(predicate, 0, predicate.length());
        return verb == null ? Aspect.LEVEL : lexicon.aspectOf(verb);
    }

    /** The value, negative where it is a fall. */
    double value(Quantity quantity, Aspect aspect) {
        boolean negative = quantity.movement() == Movement.FALL && (aspect == Aspect.GROWTH || aspect == Aspect.CHANGE);
        return negative ? -quantity.value() : quantity.value();
    }

    /** The base unit; what is counted decides among firms, projects, households, villages and other things. */
    String unit(SentenceView view, Quantity quantity, String noun) {
        Unit unit = quantity.unit();
        if (unit == null) {
            return MeasurableNumbers.isBarePeople(view.text(), quantity) ? "person" : "CNY";
        }
        String byNoun = unit.form().length() == 1 && "个项家户条件所座处".contains(unit.form()) ? lexicon.unitOf(noun) : null;
        return switch (unit.kind()) {
            case FIRM -> byNoun == null ? "firm" : byNoun;
            case HOUSEHOLD -> "firm".equals(byNoun) ? "firm" : "household";
            case COUNT ->
                unit.code().equals("count") && byNoun != null && !byNoun.equals("household") ? byNoun : unit.code();
            default -> unit.code();
        };
    }

    /** How the number bounds what is meant; what a plan will reach is the least that it promises. */
    Comparator comparator(SentenceView view, NumberSite site, MeasureKind kind) {
        Quantity quantity = site.quantity();
        String lead = site.lead(view);
        boolean rises =
                lead.indexOf('降') < 0 && lead.indexOf('减') < 0 && lead.indexOf('压') < 0 && lead.indexOf('控') < 0;
        boolean promised = kind == MeasureKind.TARGET
                && quantity.movement() == Movement.REACH
                && quantity.comparator() == Comparator.EQUAL
                && rises;
        return promised ? Comparator.AT_LEAST : quantity.comparator();
    }
}

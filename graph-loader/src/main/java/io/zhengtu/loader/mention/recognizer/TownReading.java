package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.gazetteer.ShortNames;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.mention.Mentions;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The towns of one sentence while they are found. Used once. */
final class TownReading {
    private static final double FULL = 0.95;
    private static final double SHORT = 0.85;
    private static final int LONG = 3;
    private static final Pattern COUNTED =
            Pattern.compile("^(?:和|、|及|与)\\p{IsHan}{2,4}(?:[0-9二两三四五六七八九十]+个)?(?:街道|办事处|镇|乡)");
    private static final Pattern ROUTE_AFTER = Pattern.compile("^(?:（[^）]{1,8}）)?(?:至|段)");

    private final SentenceWords words;
    private final TownForms forms;
    private final RegionContext context;
    private final PlaceScope scope;
    private final PlaceResolver resolver;
    private final List<Mention> regions;
    private final boolean isCounty;

    TownReading(
            SentenceWords words,
            TownForms forms,
            RegionContext context,
            PlaceScope scope,
            PlaceResolver resolver,
            Mentions earlier) {
        this.words = words;
        this.forms = forms;
        this.context = context;
        this.scope = scope;
        this.resolver = resolver;
        this.regions = earlier.in(words.sentence().ordinal(), EntityType.REGION);
        this.isCounty = scope.place().level() == Division.Level.COUNTY;
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < words.text().length()) {
            Mention mention = words.isBoundary(at) ? mentionAt(at) : null;
            if (mention != null) {
                mentions.add(mention);
                at += mention.text().length();
            } else {
                at++;
            }
        }
        return mentions;
    }

    private @Nullable Mention mentionAt(int at) {
        WordTrie.Match<List<Division>> match =
                forms.longestAt(words.text(), at, words.text().length());
        if (match == null) {
            return null;
        }
        List<Division> towns = match.value();
        int kind = TownForms.kindAt(words, match.end());
        int end = match.end() + kind;
        Span span = new Span(at, match.end());
        if (kind > 0 && isFullName(towns, span, end)) {
            return words.mention(EntityType.TOWN, new Span(at, end), "town.name", FULL);
        }
        boolean isShort = kind == 0 && (isCounty ? isShortName(span) : isPlaced(towns, span));
        return isShort ? words.mention(EntityType.TOWN, span, "town.short", SHORT) : null;
    }

    private boolean isFullName(List<Division> towns, Span stem, int end) {
        boolean isOffice = words.text().charAt(end - 1) == '办';
        boolean ends = words.isBoundary(end) || isOffice;
        boolean isName = !context.isEveryday(stem.of(words.text())) && context.isPlaceWord(words, stem);
        return ends && (isCounty || (towns.size() == 1 && !isOffice && isName) || isBehindParent(towns, stem.start()));
    }

    private boolean isShortName(Span span) {
        if (COUNTED.matcher(words.text().substring(span.end())).find()) {
            return true;
        }
        String stem = span.of(words.text());
        return words.isBoundary(span.end())
                && !ShortNames.of(scope.place()).contains(stem)
                && !context.isEveryday(stem)
                && context.isPlaceWord(words, span)
                && !context.spoils(words, span);
    }

    /** Whether a short name stands behind the county that it lies in, or is an end of a route, and means one town only. */
    private boolean isPlaced(List<Division> towns, Span span) {
        if (!words.isBoundary(span.end())
                || context.isEveryday(span.of(words.text()))
                || !context.isPlaceWord(words, span)
                || context.spoils(words, span)
                || isRegion(span)) {
            return false;
        }
        return isBehindParent(towns, span.start()) || (towns.size() == 1 && isRouteEnd(span));
    }

    private boolean isRegion(Span span) {
        Span global = span.shift(words.sentence().span().start());
        return regions.stream().anyMatch(region -> region.span().overlaps(global));
    }

    private boolean isBehindParent(List<Division> towns, int at) {
        int global = at + words.sentence().span().start();
        return regions.stream()
                .filter(region -> region.span().end() == global)
                .map(region -> scope.region(region.name()))
                .flatMap(Optional::stream)
                .filter(region -> !region.equals(scope.place()))
                .anyMatch(region -> towns.stream()
                                .filter(town -> resolver.isWithin(town, region))
                                .count()
                        == 1);
    }

    private boolean isRouteEnd(Span span) {
        boolean starts = words.before(span.start()) == '至';
        boolean ends = ROUTE_AFTER.matcher(words.text().substring(span.end())).find();
        boolean isMapped = regions.stream().anyMatch(region -> isOtherEnd(region, span));
        return (starts || ends) && (isMapped || span.length() >= LONG);
    }

    private boolean isOtherEnd(Mention region, Span span) {
        int offset = words.sentence().span().start();
        return region.span().end() == span.start() - 1 + offset || region.span().start() == span.end() + 1 + offset;
    }
}

package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.NamedPlace;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The regions of one sentence while they are found. Used once. */
final class RegionReading {
    private static final double SURE = 0.95;
    private static final double PROMOTED = 0.85;
    private static final int SHORTEST_SURE = 3;
    private static final String JOINTS = "、和与及至—－–-（(";
    private static final String ROUTES = "至—－–-";
    /** Parts of speech of what is left of a name that no dictionary has. */
    private static final Set<String> PIECES = Set.of("ng", "ag", "vg", "nr", "nz");

    private final SentenceWords words;
    private final RegionForms forms;
    private final RegionContext context;
    private final PlaceScope scope;
    private final PlaceResolver resolver;

    RegionReading(
            SentenceWords words, RegionForms forms, RegionContext context, PlaceScope scope, PlaceResolver resolver) {
        this.words = words;
        this.forms = forms;
        this.context = context;
        this.scope = scope;
        this.resolver = resolver;
    }

    /** What a form may be worth where it stands. */
    private enum Worth {
        SURE,
        /** A region if a neighbour is one. */
        DOUBTFUL,
        /** A region if it is the end of a route whose other end is one. */
        REMOTE,
        NONE
    }

    private static final class Candidate {
        private final Span span;
        private final @Nullable Division division;
        private final Worth worth;
        private boolean accepted;

        Candidate(Span span, @Nullable Division division, Worth worth) {
            this.span = span;
            this.division = division;
            this.worth = worth;
            this.accepted = worth == Worth.SURE;
        }
    }

    List<Mention> mentions() {
        List<Candidate> candidates = candidates();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < candidates.size(); i++) {
                if (!candidates.get(i).accepted && hasSupport(candidates, i)) {
                    candidates.get(i).accepted = true;
                    changed = true;
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean sure = candidate.worth == Worth.SURE;
            if (candidate.accepted) {
                mentions.add(words.mention(
                        EntityType.REGION,
                        candidate.span,
                        sure ? "region.name" : "region.beside",
                        sure ? SURE : PROMOTED));
            }
        }
        return mentions;
    }

    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < words.text().length()) {
            Candidate candidate = candidateAt(at, candidates.isEmpty() ? null : candidates.get(candidates.size() - 1));
            if (candidate != null) {
                candidates.add(candidate);
            }
            at = candidate == null ? at + 1 : candidate.span.end();
        }
        return candidates;
    }

    private @Nullable Candidate candidateAt(int at, @Nullable Candidate before) {
        RegionForms.Form form = forms.longestAt(words.text(), at, words.text().length());
        while (form != null) {
            Span span = new Span(at, at + form.text().length());
            boolean follows = before != null && before.span.end() == at;
            Optional<Division> division = meant(form, follows ? before : null);
            Worth worth = form.place() == null
                    ? worth(form, span, division.orElse(null), follows)
                    : worth(form.place(), span);
            if (worth != Worth.NONE) {
                return new Candidate(span, division.orElse(null), worth);
            }
            form = forms.longestAt(words.text(), at, span.end() - 1);
        }
        return null;
    }

    /** The division that a form means: the one within the region named right before it, else the nearest one. */
    private Optional<Division> meant(RegionForms.Form form, @Nullable Candidate before) {
        if (before != null && before.division != null) {
            Division outer = before.division;
            Optional<Division> inner = form.divisions().stream()
                    .filter(division -> resolver.isWithin(division, outer))
                    .findFirst();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return scope.nearest(form.divisions());
    }

    private Worth worth(NamedPlace place, Span span) {
        boolean isShort = span.length() < SHORTEST_SURE;
        boolean isPlaced = !isShort
                || (words.isBoundary(span.start())
                        && words.isBoundary(span.end())
                        && context.isPlaceWord(words, span)
                        && !(place.kind() == NamedPlace.Kind.AREA && context.isLine(words, span)));
        return isPlaced && place.isKnownIn(scope.place()) && !context.spoils(words, span) ? Worth.SURE : Worth.NONE;
    }

    private Worth worth(RegionForms.Form form, Span span, @Nullable Division division, boolean follows) {
        if (division == null || !words.isBoundary(span.start())) {
            return Worth.NONE;
        }
        return form.isFull() ? worthOfFull(form, span, division, follows) : worthOfShort(form, span, division, follows);
    }

    private Worth worthOfFull(RegionForms.Form form, Span span, Division division, boolean follows) {
        boolean isShort = span.length() < SHORTEST_SURE;
        if (isShort && !words.isBoundary(span.end())) {
            return Worth.NONE;
        }
        boolean isFar = division.level() == Division.Level.COUNTY && !scope.isInProvince(division);
        boolean isOneWord = words.indexAt(span.start()) == words.indexAt(span.end() - 1);
        if (isFar && !follows && (isShort || (!isOneWord && span.length() <= SHORTEST_SURE))) {
            return Worth.NONE;
        }
        return isShort && context.isEveryday(form.text()) ? Worth.DOUBTFUL : Worth.SURE;
    }

    private Worth worthOfShort(RegionForms.Form form, Span span, Division division, boolean follows) {
        boolean isCounty = division.level() == Division.Level.COUNTY;
        if (isCounty && isPieceOfWord(span)) {
            return Worth.NONE;
        }
        boolean ends = words.isBoundary(span.end()) || words.follows(span.end(), "港");
        if (!ends || context.spoils(words, span) || (isCounty && follows && words.follows(span.end(), "机场"))) {
            return Worth.NONE;
        }
        boolean isNear = scope.isOnLine(division) || scope.isInProvince(division);
        boolean isNamed = context.isPlaceWord(words, span);
        boolean isOnly = form.divisions().size() == 1;
        if (context.isEveryday(form.text())) {
            return isNear ? Worth.DOUBTFUL : isOnly ? Worth.REMOTE : Worth.NONE;
        }
        if (isNear || !isCounty) {
            return isNamed || (isNear && !isCounty) ? Worth.SURE : Worth.DOUBTFUL;
        }
        if (!isOnly) {
            return Worth.NONE;
        }
        return span.length() >= SHORTEST_SURE ? Worth.SURE : Worth.DOUBTFUL;
    }

    /** Whether the analyzer took a short form apart and stands a single noun right before it: 丹|霞|山 is no 霞山区. */
    private boolean isPieceOfWord(Span span) {
        int first = words.indexAt(span.start());
        boolean apart = words.end(first) - words.start(first) == 1;
        return apart
                && first > 0
                && words.word(first - 1).length() == 1
                && Character.isIdeographic(words.word(first - 1).charAt(0))
                && PIECES.contains(words.pos(first - 1));
    }

    private boolean hasSupport(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        String joints = candidate.worth == Worth.REMOTE ? ROUTES : JOINTS;
        Candidate before = index > 0 ? candidates.get(index - 1) : null;
        Candidate after = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
        if (before != null && before.accepted) {
            int gap = candidate.span.start() - before.span.end();
            if ((gap == 0 && isChild(candidate, before)) || (gap == 1 && isOneOf(joints, before.span.end()))) {
                return true;
            }
        }
        return after != null
                && after.accepted
                && after.span.start() == candidate.span.end() + 1
                && isOneOf(joints, candidate.span.end());
    }

    private static boolean isChild(Candidate inner, Candidate outer) {
        return inner.division != null
                && outer.division != null
                && outer.division.code().equals(inner.division.parentCode());
    }

    private boolean isOneOf(String marks, int offset) {
        return marks.indexOf(words.text().charAt(offset)) >= 0;
    }
}

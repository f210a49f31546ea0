package io.zhengtu.loader.mention.recognizer;

import io.zhengtu.loader.gazetteer.Division;
import io.zhengtu.loader.gazetteer.PlaceResolver;
import io.zhengtu.loader.gazetteer.PlaceScope;
import io.zhengtu.loader.mention.Mention;
import io.zhengtu.loader.ontology.EntityType;
import io.zhengtu.loader.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regions of one sentence while they are found. Used once. */
final class RegionReading {
    private static final double SURE = 0.95;
    private static final double PROMOTED = 0.85;
    private static final String JOINTS = "、和与及至—－–-（(";
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
        NONE
    }

    private static final class Candidate {
        private final Span span;
        private final @Nullable Division division;
        private boolean accepted;
        private final boolean sure;

        Candidate(Span span, @Nullable Division division, boolean sure) {
            this.span = span;
            this.division = division;
            this.sure = sure;
            this.accepted = sure;
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
            if (candidate.accepted) {
                mentions.add(words.mention(
                        EntityType.REGION,
                        candidate.span,
                        candidate.sure ? "region.name" : "region.beside",
                        candidate.sure ? SURE : PROMOTED));
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
        if (!words.isBoundary(at)) {
            return null;
        }
        int limit = words.text().length();
        RegionForms.Form form = forms.longestAt(words.text(), at, limit);
        while (form != null) {
            Span span = new Span(at, at + form.text().length());
            Optional<Division> division = meant(form, at, before);
            Worth worth = worth(form, span, division.orElse(null));
            if (worth != Worth.NONE) {
                return new Candidate(span, division.orElse(null), worth == Worth.SURE);
            }
            form = forms.longestAt(words.text(), at, span.end() - 1);
        }
        return null;
    }

    /** The division that a form means: the one within the region named right before it, else the nearest one. */
    private Optional<Division> meant(RegionForms.Form form, int at, @Nullable Candidate before) {
        if (before != null && before.span.end() == at && before.division != null) {
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

    private Worth worth(RegionForms.Form form, Span span, @Nullable Division division) {
        if (form.place() != null) {
            boolean known = form.place().isKnownIn(scope.place());
            return known && words.isBoundary(span.end()) && !context.spoils(words, span) ? Worth.SURE : Worth.NONE;
        }
        if (division == null) {
            return Worth.NONE;
        }
        return form.isFull() ? worthOfFull(form, span, division) : worthOfShort(form, span, division);
    }

    private Worth worthOfFull(RegionForms.Form form, Span span, Division division) {
        boolean isShort = form.text().length() < 3;
        if (isShort && !words.isBoundary(span.end())) {
            return Worth.NONE;
        }
        boolean isCounty = division.level() == Division.Level.COUNTY;
        if (isCounty && !scope.isInProvince(division) && (isShort || form.divisions().size() > 1)) {
            return Worth.NONE;
        }
        return isShort && context.isEveryday(form.text()) ? Worth.DOUBTFUL : Worth.SURE;
    }

    private Worth worthOfShort(RegionForms.Form form, Span span, Division division) {
        if (!words.isBoundary(span.end()) || context.spoils(words, span)) {
            return Worth.NONE;
        }
        boolean isCounty = division.level() == Division.Level.COUNTY;
        boolean isNear = scope.isOnLine(division) || scope.isInProvince(division);
        boolean isNamed = context.isPlaceWord(words, span);
        if (context.isEveryday(form.text())) {
            return isNear ? Worth.DOUBTFUL : Worth.NONE;
        }
        if (!isCounty) {
            return isNear || isNamed ? Worth.SURE : Worth.DOUBTFUL;
        }
        if (isNear) {
            return isNamed ? Worth.SURE : Worth.DOUBTFUL;
        }
        return form.divisions().size() == 1 ? Worth.DOUBTFUL : Worth.NONE;
    }

    private boolean hasSupport(List<Candidate> candidates, int index) {
        Candidate candidate = candidates.get(index);
        Candidate before = index > 0 ? candidates.get(index - 1) : null;
        Candidate after = index + 1 < candidates.size() ? candidates.get(index + 1) : null;
        if (before != null && before.accepted) {
            int gap = candidate.span.start() - before.span.end();
            if (gap == 0 && isWithin(candidate, before)) {
                return true;
            }
            if (gap == 1 && isJoint(before.span.end())) {
                return true;
            }
        }
        return after != null
                && after.accepted
                && after.span.start() == candidate.span.end() + 1
                && isJoint(candidate.span.end());
    }

    private static boolean isWithin(Candidate inner, Candidate outer) {
        return inner.division != null
                && outer.division != null
                && inner.division.code().startsWith(outer.division.code().replaceFirst("(00)+$", ""));
    }

    private boolean isJoint(int offset) {
        return JOINTS.indexOf(words.text().charAt(offset)) >= 0;
    }
}

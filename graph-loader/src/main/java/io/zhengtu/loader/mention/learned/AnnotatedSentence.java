package io.zhengtu.loader.mention.learned;

import java.util.List;

/** A sentence with the names that an annotation gives it: an example to learn from. */
final class AnnotatedSentence implements SpanLattice.Constraint {
    private final SentenceFeatures features;
    private final int[] required;
    private final int[] optional;
    private final boolean[] named;

    /**
     * Of overlapping names the longest counts. Required names must be found; optional ones may be.
     *
     * @param features the sentence
     * @param labels its names, the longest first, required before optional
     */
    AnnotatedSentence(SentenceFeatures features, List<SpanLabel> labels) {
        this.features = features;
        SpanGrid grid = features.grid();
        required = new int[grid.size() * SpanGrid.LONGEST];
        optional = new int[grid.size() * SpanGrid.LONGEST];
        named = new boolean[grid.size()];
        labels.stream().filter(label -> !label.optional()).forEach(this::require);
        labels.stream().filter(SpanLabel::optional).forEach(this::allow);
    }

    private int at(SpanLabel label) {
        return label.first() * SpanGrid.LONGEST + label.count() - 1;
    }

    private boolean touchesNamed(SpanLabel label) {
        for (int index = label.first(); index < label.first() + label.count(); index++) {
            if (named[index]) {
                return true;
            }
        }
        return false;
    }

    private void require(SpanLabel label) {
        if (required[at(label)] == 0 && touchesNamed(label)) {
            return;
        }
        required[at(label)] |= SpanFeatures.bit(label.type());
        for (int index = label.first(); index < label.first() + label.count(); index++) {
            named[index] = true;
        }
    }

    private void allow(SpanLabel label) {
        if (!touchesNamed(label)) {
            optional[at(label)] |= SpanFeatures.bit(label.type());
        }
    }

    SentenceFeatures features() {
        return features;
    }

    @Override
    public int types(int first, int count) {
        int span = first * SpanGrid.LONGEST + count - 1;
        return required[span] != 0 ? required[span] : optional[span];
    }

    @Override
    public boolean isNamed(int index) {
        return named[index];
    }
}

package io.zhengtu.loader.measure;

import io.zhengtu.loader.ontology.MeasureKind;

/**
 * A promise and the claim of the year before that it starts from: 规上工业企业达120家 from 总数增至111家.
 *
 * @param target what is promised
 * @param outcome what is claimed for the year before, of the same indicator and about the same entity
 */
public record Baseline(StatedMeasure target, StatedMeasure outcome) {
    public Baseline {
        if (target.kind() != MeasureKind.TARGET || outcome.kind() != MeasureKind.OUTCOME) {
            throw new IllegalArgumentException("A baseline leads from a target to an outcome, not from " + target.kind()
                    + " to " + outcome.kind());
        }
    }
}

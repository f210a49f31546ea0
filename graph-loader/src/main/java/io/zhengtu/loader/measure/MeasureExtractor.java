package io.zhengtu.loader.measure;

import io.zhengtu.loader.linking.LinkedDocument;
import java.util.List;

/** Finds the targets and outcomes of a report. */
public final class MeasureExtractor {
    /** The measures, in the order of the text. */
    public List<StatedMeasure> extract(LinkedDocument document) {
        return List.of();
    }
}

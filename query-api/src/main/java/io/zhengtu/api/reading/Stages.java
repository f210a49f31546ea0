package io.zhengtu.api.reading;

import java.util.List;

/**
 * Projects by how far they have come.
 *
 * @param total how many projects there are
 * @param order the stages in the order of progress
 * @param results the projects that reports name most, those first
 */
public record Stages(int total, List<String> order, List<StagedProject> results) {
    public Stages {
        order = List.copyOf(order);
        results = List.copyOf(results);
    }
}

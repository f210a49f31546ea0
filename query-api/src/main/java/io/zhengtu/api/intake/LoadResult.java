package io.zhengtu.api.intake;

import java.util.List;

/**
 * What became of files that came in together.
 *
 * @param files how many they were
 * @param inGraph of how many the report is in the graph now
 * @param results one a file
 */
public record LoadResult(int files, int inGraph, List<LoadedFile> results) {
    public LoadResult {
        results = List.copyOf(results);
    }

    static LoadResult of(List<LoadedFile> results) {
        int inGraph = Math.toIntExact(
                results.stream().filter(one -> one.status().isInGraph()).count());
        return new LoadResult(results.size(), inGraph, results);
    }
}

package io.zhengtu.loader.cli;

import io.zhengtu.loader.evaluation.Evaluation;
import io.zhengtu.loader.evaluation.Score;
import io.zhengtu.loader.evaluation.ScoreTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The score of another county's report, to hold beside the committed one: what that one's is worth shows in how far it is
 * from a report of the same kind. Its annotation is no part of the project but of a corpus that may be absent.
 *
 * @param gold the annotation; its report, {@code NAME.txt}, stands beside it
 */
record CountyBeside(Path gold) {
    private static final String NAME = "hailar-2013";

    /** The one of the corpus that {@code ZHENGTU_CORPUS} names, else of {@code shared} beside the folder above the data's. */
    static CountyBeside of(Path data) {
        String corpus = System.getenv("ZHENGTU_CORPUS");
        Path folder = corpus != null
                ? Path.of(corpus)
                : data.toAbsolutePath().normalize().resolve("../../shared").normalize();
        return new CountyBeside(folder.resolve("gold/tune/" + NAME + ".json"));
    }

    /**
     * Its table under a line that says how it was read: by the rules alone, since the learned model has seen it. A line
     * that it is skipped where the corpus is absent.
     *
     * @throws IOException if it is there and cannot be read
     */
    String table(Evaluation evaluation) throws IOException {
        if (!Files.exists(gold)) {
            return "Another county's report (" + NAME + "): skipped, the corpus that holds it is not there.\n";
        }
        Path report = gold.resolveSibling(NAME + ".txt");
        Map<String, Score> scores = evaluation.scoreByRules(gold, report);
        return "Another county's report (" + NAME + "), by the rules alone: the learned model has seen it.\n\n```\n"
                + ScoreTable.of(scores) + "```\n";
    }
}

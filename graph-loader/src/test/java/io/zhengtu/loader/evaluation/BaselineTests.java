package io.zhengtu.loader.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTests {
    private static final Map<String, Score> SCORES =
            Map.of("ALL entity", new Score(8, 2, 2), "ALL fact", new Score(5, 5, 5));

    @Test
    void shouldNameEveryRowBelowItsFloor(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("baseline.tsv"),
                "# least F1\nrow\tf1\nALL entity\t0.8\nALL fact\t0.51\nALL measure\t0.9\n");

        assertThat(Baseline.read(file).shortfalls(SCORES))
                .containsExactly("ALL fact: F1 0.500 is below 0.510", "ALL measure: F1 0.000 is below 0.900");
    }

    @Test
    void shouldSayWhichLineIsNoRow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("baseline.tsv"), "row\tf1\nALL entity 0.8\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baseline.read(file))
                .withMessageContaining("ALL entity 0.8");
    }
}

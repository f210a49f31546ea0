package io.zhengtu.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.evaluation.Evaluation;
import io.zhengtu.loader.pipeline.ReportPipeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountyBesideTests {
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");

    @TempDir
    Path corpus;

    @Test
    void shouldSayThatItIsSkippedWhereTheCorpusIsAbsent() throws IOException {
        CountyBeside beside = new CountyBeside(corpus.resolve("hailar-2013.json"));

        assertThat(beside.table(new Evaluation(new ReportPipeline(DATA))))
                .contains("skipped")
                .doesNotContain("ALL fact");
    }

    @Test
    void shouldScoreTheReportThatStandsBesideItsAnnotation() throws IOException {
        Files.copy(DATA.resolve("gold/dawa-2025.json"), corpus.resolve("hailar-2013.json"));
        Files.copy(DATA.resolve("reports/dawa-2025.txt"), corpus.resolve("hailar-2013.txt"));

        String table =
                new CountyBeside(corpus.resolve("hailar-2013.json")).table(new Evaluation(new ReportPipeline(DATA)));

        assertThat(table).contains("by the rules alone", "ALL entity", "ALL fact", "whole measures");
    }
}

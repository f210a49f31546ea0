package io.zhengtu.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengtu.loader.pipeline.SampleText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTests {
    private static final String HOME = System.getProperty("zhengtu.home", "..");
    private final StringWriter err = new StringWriter();
    private String out = "";

    @TempDir
    Path temp;

    @Test
    void shouldReadStandardInput() throws IOException {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream("全區(qū)經(jīng)濟(jì)發展".getBytes(StandardCharsets.UTF_8)));
            assertThat(extract("-", "--damage")).isZero();
        } finally {
            System.setIn(before);
        }
        JsonNode damage = new ObjectMapper().readTree(out);
        assertThat(damage.get("sourceUri").asText()).isEqualTo("-");
        assertThat(damage.at("/kinds/PINYIN_MARK").asInt()).isEqualTo(3);
        assertThat(damage.findValuesAsText("received")).contains("(qū)", "(jīng)", "(jì)");
    }

    @Test
    void shouldWalkAFolderAndGoOnPastFilesThatCannotBeRead() throws IOException {
        SampleText.write(temp.resolve("b/two.txt"), SampleText.report("大洼区", 2025, 1));
        SampleText.write(temp.resolve("b/c/three.txt"), SampleText.report("盘山县", 2025, 1));
        SampleText.write(temp.resolve("a/empty.txt"), "");
        SampleText.write(temp.resolve(".hidden"), "");

        assertThat(extract(temp.toString(), "--damage")).isEqualTo(CommandErrors.INPUT);

        assertThat(err.toString().lines()).hasSize(1).first().asString().endsWith("empty.txt: is empty");
        assertThat(new ObjectMapper().readTree(out).findValuesAsText("sourceUri"))
                .satisfiesExactly(uri -> assertThat(uri).endsWith("b/c/three.txt"), uri -> assertThat(uri)
                        .endsWith("b/two.txt"));
    }

    @Test
    void shouldReadOtherPapersOnlyWhereForced() throws IOException {
        SampleText.write(temp.resolve("communique.txt"), "大洼区2024年国民经济和社会发展统计公报\n一、综合\n全区生产总值180亿元。\n");
        SampleText.write(temp.resolve("notice.txt"), "大洼区人民政府关于印发2025年防汛预案的通知\n各镇街：\n一、总则\n新建泵站3座。\n");
        SampleText.write(temp.resolve("plan.txt"), "大洼区国民经济和社会发展2025年发展计划\n一、目标\n全区生产总值增长5%。\n");

        assertThat(extract(temp.toString())).isEqualTo(CommandErrors.NO_WORK_REPORT);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("communique.txt: ", "a statistical communiqué", "--force"),
                        line -> assertThat(line).contains("notice.txt: ", "a notice", "--force"),
                        line -> assertThat(line).contains("plan.txt: ", "a plan", "--force"));
        assertThat(new ObjectMapper().readTree(out)).isEmpty();

        assertThat(extract(temp.toString(), "--force")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(new ObjectMapper().readTree(out)).hasSize(3);
    }

    private int extract(String... arguments) {
        err.getBuffer().setLength(0);
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            return new CommandLine(new ExtractCommand())
                    .setErr(new PrintWriter(err))
                    .setExecutionExceptionHandler(new CommandErrors())
                    .execute(withData(arguments));
        } finally {
            System.setOut(before);
            out = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static String[] withData(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = Path.of(HOME, "data").toString();
        return all;
    }
}

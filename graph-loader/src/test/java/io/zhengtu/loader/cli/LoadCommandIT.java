package io.zhengtu.loader.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zhengtu.loader.pipeline.SampleText;
import io.zhengtu.loader.store.EmbeddedSettings;
import io.zhengtu.loader.store.EmbeddedStore;
import io.zhengtu.loader.store.SharedStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LoadCommandIT {
    @RegisterExtension
    final SharedStore shared = new SharedStore();

    @TempDir
    Path temp;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object command, Object... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        return new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler(new CommandErrors())
                .execute(all.toArray(new String[0]));
    }

    private int load(Object... arguments) {
        return run(new LoadCommand(), arguments);
    }

    @Test
    void shouldLoadIntoANewStoreAndPrintItsPassword() {
        Path report = SampleText.write(temp.resolve("in/a.txt"), SampleText.report("大洼区", 2025, 1));
        Path store = temp.resolve("store");
        assertThat(run(new PasswordCommand(), "--store", store)).isEqualTo(CommandErrors.STORE);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains(store.toString());

        assertThat(load(report, "--store", store)).isZero();
        assertThat(out.toString().lines())
                .first()
                .asString()
                .matches(
                        "Loaded 211104-2025 from a.txt \\(\\d+ sentences, \\d+ entities, \\d+ facts, \\d+ measures\\)");
        assertThat(err.toString()).isEmpty();

        assertThat(load(report, "--store", store)).isZero();
        assertThat(out.toString()).isEqualTo("1 files: 0 loaded, 1 unchanged, 0 not loaded\n");

        assertThat(run(new PasswordCommand(), "--store", store)).isZero();
        assertThat(out.toString().strip())
                .isEqualTo(EmbeddedStore.findPassword(store).orElseThrow());
    }

    @Test
    void shouldSayInOneLineThatAStoreIsInUse() {
        Path report = SampleText.write(temp.resolve("a.txt"), SampleText.report("大洼区", 2025, 1));

        assertThat(load(report, "--store", shared.folder())).isEqualTo(CommandErrors.STORE);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("in use by process");
    }

    @Test
    void shouldSayInOneLineThatAReportIsMissing() {
        Path missing = temp.resolve("missing.txt");

        assertThat(load(missing, "--store", temp.resolve("store"))).isEqualTo(CommandErrors.INPUT);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains(missing.toString());
        assertThat(temp.resolve("store")).doesNotExist();
    }

    @Test
    void shouldTellFilesThatFailFromThoseThatAreNoReports() {
        Path empty = SampleText.write(temp.resolve("empty.txt"), "");
        Path letter = SampleText.write(temp.resolve("letter.txt"), "关于召开会议的通知\n各单位：\n请准时参加。\n");
        Path store = temp.resolve("store");
        EmbeddedStore.open(EmbeddedSettings.in(store).withBolt("127.0.0.1", 0)).close();

        assertThat(load(letter, "--store", store)).isEqualTo(CommandErrors.NO_WORK_REPORT);
        assertThat(err.toString()).startsWith(letter + ": ").contains("--force");

        assertThat(load(letter, empty, "--store", store)).isEqualTo(CommandErrors.INPUT);
        assertThat(err.toString().lines()).hasSize(2).first().asString().isEqualTo(empty + ": is empty");
    }

    @Test
    void shouldRefuseACommuniqueAndAPlanUnlessForced() {
        Path communique = SampleText.write(temp.resolve("communique.txt"), """
                盘锦市大洼区2023年国民经济和社会发展统计公报
                2024年3月29日
                一、综合
                初步核算，全年地区生产总值增长5.1%，一般公共预算收入增长6.2%。
                """);
        Path plan = SampleText.write(temp.resolve("plan.txt"), """
                盘锦市大洼区2024年国民经济和社会发展计划
                2024年1月12日
                一、主要任务
                地区生产总值增长5.5%以上，加快石化产业园建设。
                """);
        Path report = SampleText.write(temp.resolve("report.txt"), SampleText.report("大洼区", 2025, 1));
        Path store = temp.resolve("store");

        assertThat(load(communique, plan, report, "--store", store)).isEqualTo(CommandErrors.NO_WORK_REPORT);
        assertThat(out.toString())
                .contains("Loaded 211104-2025 from report.txt")
                .doesNotContain("from communique.txt");
        assertThat(err.toString().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("--force"))
                .anyMatch(line -> line.startsWith(communique + ": "))
                .anyMatch(line -> line.startsWith(plan + ": "));

        assertThat(load(communique, plan, "--store", store, "--force")).isZero();
        assertThat(out.toString()).contains(" from communique.txt (", " from plan.txt (");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shouldAskForThePasswordOfAServer() {
        assumeThat(System.getenv("NEO4J_PASSWORD")).isNull();

        assertThat(load("--neo4j-uri", "neo4j://127.0.0.1:1")).isEqualTo(CommandErrors.STORE);

        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("NEO4J_PASSWORD");
    }
}

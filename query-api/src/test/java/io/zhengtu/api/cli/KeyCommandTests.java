package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.api.access.ApiKeys;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KeyCommandTests {
    @TempDir
    Path store;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldMakeListAndRemoveKeys() {
        assertThat(run("key", "add", "planners", "--store", store.toString())).isZero();
        String key = out.toString().strip();
        assertThat(new ApiKeys(store.resolve("api-keys.json")).nameOf(key)).contains("planners");

        assertThat(run("key", "list", "--store", store.toString())).isZero();
        assertThat(out.toString()).contains("planners\t20").doesNotContain(key);

        assertThat(run("key", "remove", "planners", "--store", store.toString()))
                .isZero();
        assertThat(run("key", "remove", "planners", "--store", store.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("planners");
        assertThat(new ApiKeys(store.resolve("api-keys.json")).nameOf(key)).isEmpty();
    }

    @Test
    void shouldSayWhatIsWrong() {
        assertThat(run("key", "add", "no good", "--store", store.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("'no good'");
        Path none = store.resolve("none");
        assertThat(run("key", "add", "one", "--store", none.toString())).isEqualTo(1);
        assertThat(err.toString()).contains(none.toString());
        assertThat(run("key", "add")).isEqualTo(2);
        assertThat(run("key")).isEqualTo(2);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine commands = Zhengtu.commandLine();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }
}

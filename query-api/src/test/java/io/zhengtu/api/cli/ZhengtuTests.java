package io.zhengtu.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class ZhengtuTests {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine zhengtu =
            Zhengtu.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

    static Stream<String> commands() {
        return Zhengtu.commandLine().getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void shouldHelpWithEachCommand(String command) {
        assertThat(zhengtu.execute(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: zhengtu " + command);
    }

    @Test
    void shouldListTheCommands() {
        assertThat(zhengtu.execute("--help")).isZero();
        assertThat(out.toString()).contains("serve", "load", "extract", "evaluate", "password");
    }

    @ParameterizedTest
    @CsvSource({
        "--port, 70000, 1, 'A port is from 0 to 65535, not 70000'",
        "--port, many, 2, many",
        "--query-timeout, PT0.5S, 1, PT0.5S",
        "--query-timeout, 10, 2, '10'",
        "--colour, red, 2, --colour"
    })
    void shouldSayWhatIsWrongWithAnOption(String option, String value, int status, String message) {
        assertThat(zhengtu.execute("serve", option, value)).isEqualTo(status);
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }
}

package io.zhengtu.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeysTests {
    @TempDir
    Path folder;

    @Test
    void shouldKnowTheKeysThatItMadeAndNoOthers() {
        ApiKeys keys = new ApiKeys(folder.resolve("keys.json"));
        assertThat(keys.list()).isEmpty();
        assertThat(keys.nameOf("anything")).isEmpty();

        String key = keys.add("统计局");

        assertThat(keys.nameOf(key)).contains("统计局");
        assertThat(keys.nameOf(key + "x")).isEmpty();
        assertThat(keys.nameOf("")).isEmpty();
        assertThat(key).hasSizeGreaterThan(40);
    }

    @Test
    void shouldKeepHashesForItsOwnerAlone() throws Exception {
        Path file = folder.resolve("keys.json");
        String key = new ApiKeys(file).add("one");

        assertThat(Files.readString(file)).doesNotContain(key).doesNotContain(key.substring(4));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldSeeWhatAnotherProcessChanged() {
        Path file = folder.resolve("keys.json");
        ApiKeys server = new ApiKeys(file);
        ApiKeys command = new ApiKeys(file);
        String key = command.add("one");
        assertThat(server.nameOf(key)).contains("one");

        assertThat(command.remove("one")).isTrue();

        assertThat(server.nameOf(key)).isEmpty();
        assertThat(command.remove("one")).isFalse();
    }

    @Test
    void shouldSeeAChangeWithinTheSameTickOfTheClock() throws Exception {
        Path file = folder.resolve("keys.json");
        ApiKeys server = new ApiKeys(file);
        ApiKeys command = new ApiKeys(file);
        String first = command.add("one");
        assertThat(server.nameOf(first)).contains("one");
        FileTime tick = Files.getLastModifiedTime(file);

        // As long as before, and in place: its time is all that could tell the two apart.
        byte[] other = Files.readString(file).replace("\"one\"", "\"two\"").getBytes(StandardCharsets.UTF_8);
        Files.write(file, other);
        Files.setLastModifiedTime(file, tick);

        assertThat(server.nameOf(first)).contains("two");
    }

    @Test
    void shouldSeeThatTheFileIsGone() throws Exception {
        Path file = folder.resolve("keys.json");
        ApiKeys server = new ApiKeys(file);
        String key = new ApiKeys(file).add("one");
        assertThat(server.nameOf(key)).contains("one");

        Files.delete(file);

        assertThat(server.nameOf(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a\tb", "../x"})
    void shouldRefuseANameThatIsNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiKeys(folder.resolve("keys.json")).add(name))
                .withMessageContaining("'" + name + "'");
    }

    @Test
    void shouldRefuseANameThatIsTaken() {
        ApiKeys keys = new ApiKeys(folder.resolve("keys.json"));
        keys.add("one");
        assertThatIllegalArgumentException().isThrownBy(() -> keys.add("one")).withMessageContaining("one");
    }

    @Test
    void shouldSayThatTheFileIsDamaged() throws Exception {
        Path file = Files.writeString(folder.resolve("keys.json"), "{nonsense");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> new ApiKeys(file).list())
                .withMessageContaining(file.toString());
    }
}

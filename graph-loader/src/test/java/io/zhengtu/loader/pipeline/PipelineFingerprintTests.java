package io.zhengtu.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineFingerprintTests {
    @TempDir
    Path data;

    private String before;

    @BeforeEach
    void writeData() {
        SampleText.write(data.resolve("lexicons/words.txt"), "开工\n");
        SampleText.write(data.resolve("gazetteers/table.tsv"), "a\tb\n");
        before = PipelineFingerprint.of(data);
    }

    @Test
    void shouldStayWhileNothingChanges() {
        assertThat(before).matches("[0-9a-f]{16}");
        assertThat(PipelineFingerprint.of(data)).isEqualTo(before);
    }

    @Test
    void shouldChangeWithAWord() {
        SampleText.write(data.resolve("lexicons/words.txt"), "开业\n");

        assertThat(PipelineFingerprint.of(data)).isNotEqualTo(before);
    }

    @Test
    void shouldChangeWithAFileAndItsName() throws IOException {
        SampleText.write(data.resolve("models/new.bin"), "");
        String withModel = PipelineFingerprint.of(data);
        Files.move(data.resolve("models/new.bin"), data.resolve("models/old.bin"));

        assertThat(withModel).isNotEqualTo(before);
        assertThat(PipelineFingerprint.of(data)).isNotEqualTo(before).isNotEqualTo(withModel);
    }

    @Test
    void shouldNotCareForNotesReportsAndGold() {
        SampleText.write(data.resolve("gazetteers/SOURCES.md"), "from a standard");
        SampleText.write(data.resolve("lexicons/.words.txt.swp"), "being edited");
        SampleText.write(data.resolve("reports/new.txt"), "a report");
        SampleText.write(data.resolve("gold/new.json"), "{}");

        assertThat(PipelineFingerprint.of(data)).isEqualTo(before);
    }

    /** A user who runs the jar after the tests ran on the classes must not load everything again. */
    @Test
    void shouldBeTheSameInAJar(@TempDir Path temp) throws Exception {
        Path classes = Path.of(PipelineFingerprint.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = temp.resolve("loader.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, entries);
            }
        }
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, new LibrariesOnly(PipelineFingerprint.class.getClassLoader()))) {
            var of = loader.loadClass(PipelineFingerprint.class.getName()).getDeclaredMethod("of", Path.class);
            of.setAccessible(true);

            assertThat(of.invoke(null, data)).isEqualTo(before);
        }
    }

    /** Hides our own classes, so that the child takes them from the jar. */
    private static final class LibrariesOnly extends ClassLoader {
        LibrariesOnly(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.zhengtu.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}

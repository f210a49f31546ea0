package io.zhengtu.loader.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhengtu.loader.graph.GraphDump;
import io.zhengtu.loader.pipeline.FileOutcome.Status;
import io.zhengtu.loader.store.SharedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class ReportLoaderIT {
    private static final Path DATA = Path.of(System.getProperty("zhengtu.home", ".."), "data");

    @RegisterExtension
    final SharedStore shared = new SharedStore();

    @TempDir
    Path temp;

    private ReportLoader loader(Path data) {
        return new ReportLoader(new PipelineOnDemand(data), shared.store());
    }

    private static List<Status> statuses(List<FileOutcome> outcomes) {
        return outcomes.stream().map(FileOutcome::status).toList();
    }

    private List<String> dump() {
        return GraphDump.of(shared.store());
    }

    @Test
    void shouldLoadOnceAndThenLeaveAsItIs() {
        List<Path> files = SampleText.write(temp, 6);
        ReportLoader loader = loader(DATA);

        assertThat(statuses(loader.load(files, LoadOptions.CAUTIOUS, LoadListener.NONE)))
                .hasSize(6)
                .containsOnly(Status.LOADED);
        List<String> before = dump();

        assertThat(statuses(loader.load(files, LoadOptions.CAUTIOUS, LoadListener.NONE)))
                .hasSize(6)
                .containsOnly(Status.UNCHANGED);
        GraphDump.assertSame(dump(), before);
    }

    @Test
    void shouldReadAgainWhatAnotherPipelineRead() throws IOException {
        List<Path> files = SampleText.write(temp.resolve("reports"), 2);
        loader(DATA).load(files, LoadOptions.CAUTIOUS, LoadListener.NONE);
        Path edited = copy(DATA, temp.resolve("data"));
        Files.writeString(edited.resolve("lexicons/more.txt"), "# one more list\n");

        List<FileOutcome> outcomes = loader(edited).load(files, LoadOptions.CAUTIOUS, LoadListener.NONE);

        assertThat(statuses(outcomes)).containsExactly(Status.REPLACED, Status.REPLACED);
    }

    @Test
    void shouldLoadTheOthersWhereSomeFail() {
        Path empty = SampleText.write(temp.resolve("a-empty.txt"), "");
        Path notice = SampleText.write(temp.resolve("b-notice.txt"), "关于做好2025年防汛工作的通知\n各镇人民政府：\n现将有关事项通知如下。\n特此通知。\n");
        Path report = SampleText.write(temp.resolve("c-report.txt"), SampleText.report("大洼区", 2025, 1));
        Path copy = SampleText.write(temp.resolve("d-copy.txt"), SampleText.report("大洼区", 2025, 1));
        Path other = SampleText.write(temp.resolve("e-other.txt"), SampleText.report("大洼区", 2025, 2));
        List<FileOutcome> told = new ArrayList<>();
        LoadListener listener = new LoadListener() {
            @Override
            public void finished(FileOutcome outcome) {
                told.add(outcome);
            }
        };

        List<FileOutcome> outcomes =
                loader(DATA).load(List.of(empty, notice, report, copy, other), new LoadOptions(true, false), listener);

        assertThat(statuses(outcomes))
                .containsExactly(Status.FAILED, Status.NO_WORK_REPORT, Status.LOADED, Status.UNCHANGED, Status.REFUSED);
        assertThat(outcomes.get(0).message()).isEqualTo("is empty");
        assertThat(outcomes.get(4).message()).contains("211104-2025", "Load only one");
        assertThat(told).isEqualTo(outcomes);
    }

    @Test
    void shouldReadAFileAgainThatWasEdited() {
        Path file = SampleText.write(temp.resolve("report.txt"), SampleText.report("大洼区", 2025, 1));
        ReportLoader loader = loader(DATA);
        loader.load(List.of(file), LoadOptions.CAUTIOUS, LoadListener.NONE);
        SampleText.write(file, SampleText.report("大洼区", 2025, 2));

        List<FileOutcome> outcomes = loader.load(List.of(file), LoadOptions.CAUTIOUS, LoadListener.NONE);

        assertThat(statuses(outcomes)).containsExactly(Status.REPLACED);
    }

    @Test
    void shouldReplaceAReportOfAnotherFileOnlyWhenAskedTo() {
        Path first = SampleText.write(temp.resolve("first.txt"), SampleText.report("大洼区", 2025, 1));
        Path second = SampleText.write(temp.resolve("second.txt"), SampleText.report("大洼区", 2025, 2));
        ReportLoader loader = loader(DATA);
        loader.load(List.of(second), LoadOptions.CAUTIOUS, LoadListener.NONE);
        List<String> secondAlone = dump();
        loader.delete("211104-2025");
        loader.load(List.of(first), LoadOptions.CAUTIOUS, LoadListener.NONE);

        List<FileOutcome> refused = loader.load(List.of(second), LoadOptions.CAUTIOUS, LoadListener.NONE);
        List<FileOutcome> replaced = loader.load(List.of(second), new LoadOptions(true, false), LoadListener.NONE);

        assertThat(statuses(refused)).containsExactly(Status.REFUSED);
        assertThat(refused.get(0).message()).contains("211104-2025", "--replace");
        assertThat(statuses(replaced)).containsExactly(Status.REPLACED);
        GraphDump.assertSame(dump(), secondAlone);
    }

    @Test
    void shouldListTheFilesOfFoldersInOrder() {
        Path b = SampleText.write(temp.resolve("b/two.txt"), "x");
        Path a = SampleText.write(temp.resolve("a.txt"), "x");
        SampleText.write(temp.resolve("b/.hidden"), "x");

        assertThat(ReportLoader.files(List.of(temp, a))).containsExactly(a, b);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportLoader.files(List.of(temp.resolve("missing"))))
                .withMessageContaining(temp.resolve("missing").toString());
    }

    static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

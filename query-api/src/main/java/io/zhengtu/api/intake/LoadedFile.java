package io.zhengtu.api.intake;

import io.zhengtu.loader.pipeline.FileOutcome;
import io.zhengtu.loader.pipeline.FileOutcome.Contents;
import io.zhengtu.loader.pipeline.FileOutcome.Status;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that came in.
 *
 * @param file its name as the caller gave it
 * @param status LOADED, REPLACED, UNCHANGED, REFUSED, NO_WORK_REPORT or FAILED
 * @param report the id of its report; absent where the file could not be read as one
 * @param contents what its report brought; absent where nothing was written
 * @param message what is wrong and what to do, in one line; empty where nothing is
 */
public record LoadedFile(
        String file,
        Status status,
        @Nullable String report,
        @Nullable Contents contents,
        String message) {
    static LoadedFile of(FileOutcome outcome, String name) {
        return new LoadedFile(name, outcome.status(), outcome.report(), outcome.contents(), outcome.message());
    }
}

package io.zhengtu.api.intake;

import java.nio.file.Path;

/**
 * How reports come in.
 *
 * @param data the folder with gazetteers, lexicons and models
 * @param folder where reports that came in are kept as they were received; made where there is none
 * @param isOpen whether any come in; none do where the store was opened read-only
 */
public record IntakeSettings(Path data, Path folder, boolean isOpen) {
    /** An open intake. */
    public IntakeSettings(Path data, Path folder) {
        this(data, folder, true);
    }

    /** The same with nothing coming in. */
    public IntakeSettings closed() {
        return new IntakeSettings(data, folder, false);
    }
}

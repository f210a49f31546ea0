package io.zhengtu.api.intake;

import java.nio.file.Path;

/**
 * How reports come in.
 *
 * @param data the folder with gazetteers, lexicons and models
 * @param folder where reports that came in are kept as they were received; made where there is none
 */
public record IntakeSettings(Path data, Path folder) {}

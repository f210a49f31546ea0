package io.zhengtu.api.intake;

import java.io.InputStream;
import java.util.function.Supplier;

/**
 * A file as a caller sent it.
 *
 * @param name its name as the caller gave it, with no meaning to the server
 * @param content its bytes; opened once, and closed by who opens it
 */
public record ReceivedFile(String name, Supplier<InputStream> content) {}

package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.report.ReportException;
import io.zhengtu.loader.report.format.ReportFormats;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts of loaded reports as received, decoded and not repaired. Safe for use by several threads. */
public final class ReceivedTexts {
    private static final Logger LOG = LoggerFactory.getLogger(ReceivedTexts.class);
    private static final int KEPT = 8;
    private final Map<String, String> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    /**
     * The text that a report was read from, if its file is still there with the same bytes: what is in a file that has
     * changed since is nobody's evidence.
     *
     * @param uri the file's address, as the report has it
     * @param sha256 hash of its bytes, in lower-case hexadecimal
     */
    public synchronized Optional<String> find(String uri, String sha256) {
        String text = kept.get(sha256);
        if (text == null) {
            text = read(uri, sha256).orElse(null);
        }
        if (text != null) {
            kept.put(sha256, text);
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return Optional.ofNullable(text);
    }

    private static Optional<String> read(String uri, String sha256) {
        if (!uri.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            RawReport report = ReportFormats.open(Path.of(URI.create(uri)));
            return report.sha256().equals(sha256) ? Optional.of(report.source().text()) : Optional.empty();
        } catch (IOException | ReportException | IllegalArgumentException e) {
            LOG.debug("Cannot read {} again", uri, e);
            return Optional.empty();
        }
    }
}

package io.zhengtu.loader.pipeline;

import io.zhengtu.loader.report.RawReport;
import io.zhengtu.loader.text.Alignment;
import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was damaged in a report's source, what was repaired and what was left, with positions.
 *
 * @param sourceUri the file
 * @param encoding what decoded it
 * @param found how many spots are damaged
 * @param certain how many of them have one reading only
 * @param chosen how many were given the likeliest of several readings
 * @param unresolved how many could not be read, or lost a digit or letter
 * @param kinds how many spots there are of each kind
 * @param spots the spots, by where they start in the source
 */
public record DamageReport(
        String sourceUri,
        String encoding,
        int found,
        int certain,
        int chosen,
        int unresolved,
        SortedMap<String, Integer> kinds,
        List<Spot> spots) {
    /** The names of the kinds of damage. */
    public static final List<String> KINDS =
            Arrays.stream(RepairKind.values()).map(Enum::name).toList();

    public DamageReport {
        kinds = new TreeMap<>(kinds);
        spots = List.copyOf(spots);
    }

    /**
     * One damaged spot.
     *
     * @param kind what had happened there, one of {@link #KINDS}
     * @param certainty CERTAIN, CHOSEN or UNRESOLVED
     * @param start where it begins in the source, in UTF-16 code units
     * @param end one past its last character there
     * @param cleanStart where its reading begins in the clean text
     * @param cleanEnd one past the reading's last character there
     * @param received the characters of the source
     * @param reading what stands in the clean text instead
     * @param alternatives other readings that fit, the likelier first
     */
    public record Spot(
            String kind,
            String certainty,
            int start,
            int end,
            int cleanStart,
            int cleanEnd,
            String received,
            String reading,
            List<String> alternatives) {
        public Spot {
            alternatives = List.copyOf(alternatives);
        }

        private static Spot of(Repair repair, Alignment alignment) {
            Span clean = alignment.toClean(repair.source());
            return new Spot(
                    repair.kind().name(),
                    repair.certainty().name(),
                    repair.source().start(),
                    repair.source().end(),
                    clean.start(),
                    clean.end(),
                    repair.received(),
                    repair.reading(),
                    repair.alternatives());
        }
    }

    /** The damage of a report that was read so. */
    static DamageReport of(RawReport report, CleanText clean) {
        SortedMap<String, Integer> kinds = new TreeMap<>();
        clean.repairs().forEach(repair -> kinds.merge(repair.kind().name(), 1, Integer::sum));
        return new DamageReport(
                report.uri(),
                report.source().encoding(),
                clean.repairs().size(),
                count(clean, Certainty.CERTAIN),
                count(clean, Certainty.CHOSEN),
                count(clean, Certainty.UNRESOLVED),
                kinds,
                clean.repairs().stream()
                        .map(repair -> Spot.of(repair, clean.alignment()))
                        .toList());
    }

    private static int count(CleanText clean, Certainty certainty) {
        return Math.toIntExact(clean.repairs().stream()
                .filter(repair -> repair.certainty() == certainty)
                .count());
    }
}

package io.zhengtu.loader.text.repair;

import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How well damaged reports are read: spot by spot, and what changed between the spots. */
final class ReadingRate {
    int spots;
    int right;
    int lostCharacter;
    int certain;
    int certainWrong;
    int unmarked;
    final List<String> wrong = new ArrayList<>();
    final Map<String, Integer> changes = new TreeMap<>();
    /** Characters next to a spot that were taken for a part of it, and are marked with it. */
    int overrun;

    /** Compares what was read with the truth. */
    void add(String name, String truth, ForwardModel.Damaged damaged, CleanText read) {
        int truthFrom = 0;
        int readFrom = 0;
        for (ForwardModel.Spot spot : damaged.spots()) {
            Span reading = read.alignment().toClean(spot.received());
            compareSound(
                    name,
                    truth.substring(truthFrom, spot.truth().start()),
                    read,
                    new Span(Math.min(readFrom, reading.start()), reading.start()));
            judge(name, truth, damaged, read, spot, reading);
            truthFrom = spot.truth().end();
            readFrom = reading.end();
        }
        compareSound(
                name,
                truth.substring(truthFrom),
                read,
                new Span(readFrom, read.text().length()));
    }

    private void judge(
            String name,
            String truth,
            ForwardModel.Damaged damaged,
            CleanText read,
            ForwardModel.Spot spot,
            Span reading) {
        spots++;
        String expected = normal(spot.truth().of(truth));
        String found = normal(reading.of(read.text()));
        boolean isRight = expected.equals(found);
        if (!spot.lostAscii().isEmpty()) {
            lostCharacter++;
        }
        if (isRight) {
            right++;
        }
        List<Repair> repairs = read.repairs().stream()
                .filter(repair -> repair.kind() == RepairKind.LOST_BYTES
                        && repair.source().overlaps(spot.received()))
                .toList();
        boolean isCertain =
                !repairs.isEmpty() && repairs.stream().allMatch(repair -> repair.certainty() == Certainty.CERTAIN);
        if (isCertain) {
            certain++;
            certainWrong += isRight ? 0 : 1;
        }
        if (repairs.isEmpty()) {
            unmarked++;
        }
        if (!isRight) {
            Span context = new Span(
                    Math.max(0, spot.truth().start() - 6),
                    Math.min(truth.length(), spot.truth().end() + 6));
            wrong.add(name + (spot.lostAscii().isEmpty() ? " " : " LOST ")
                    + context.of(truth).replace('\n', '¶') + " | "
                    + spot.received().of(damaged.text()) + " | " + expected + " → " + found + " "
                    + repairs.stream()
                            .map(repair -> repair.certainty() + " " + repair.alternatives())
                            .toList());
        }
    }

    private void compareSound(String name, String expected, CleanText read, Span found) {
        String a = normal(expected);
        String b = normal(found.of(read.text()));
        if (a.equals(b)) {
            return;
        }
        if (a.length() != b.length()) {
            changes.merge(name + ": " + a.length() + "≠" + b.length() + " …" + difference(a, b), 1, Integer::sum);
            return;
        }
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) == b.charAt(i)) {
                continue;
            }
            if (b.length() == found.length() && isMarked(read, found.start() + i)) {
                overrun++;
            } else {
                String ctx = a.substring(Math.max(0, i - 1), Math.min(a.length(), i + 2));
                changes.merge(a.charAt(i) + "→" + b.charAt(i) + " " + ctx, 1, Integer::sum);
            }
        }
    }

    private static boolean isMarked(CleanText read, int at) {
        Span source = read.alignment().toSource(new Span(at, at + 1));
        return read.repairs().stream()
                .anyMatch(repair -> repair.kind() == RepairKind.LOST_BYTES
                        && repair.certainty() != Certainty.CERTAIN
                        && repair.source().overlaps(source));
    }

    private static String difference(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return a.substring(Math.max(0, i - 5), Math.min(a.length(), i + 8)) + " | "
                + b.substring(Math.max(0, i - 5), Math.min(b.length(), i + 8));
    }

    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replace('堿', '碱');
    }
}

package io.zhengtu.loader.text.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengtu.loader.lexical.hanlp.HanLpWordModel;
import io.zhengtu.loader.text.Certainty;
import io.zhengtu.loader.text.CleanText;
import io.zhengtu.loader.text.Repair;
import io.zhengtu.loader.text.RepairKind;
import io.zhengtu.loader.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Repair on a collection of reports: sound ones as they are, and damaged by the forward model. */
class CorpusRepairTests {
    private static final int DAMAGED_REPORTS = 30;
    /** The share of damaged spots that has to be read right at the first choice. */
    private static final double FLOOR = 0.90;

    /**
     * Characters whose Traditional form cannot be told back: the conversion that damages a text writes the second for
     * the first in words where both are in use, or knows two Simplified forms for one Traditional.
     */
    private static final Set<String> ACCEPTED_VARIANTS =
            Set.of("于→於", "坐→座", "复→覆", "背→揹", "著→着", "昇→升", "薹→苔", "鲶→鲇", "濛→蒙");

    @TestFactory
    Stream<DynamicTest> shouldLeaveSoundReportsAsTheyAre() {
        return Reports.corpus().stream()
                .filter(file -> !file.getFileName().equals(Reports.SEED.getFileName()))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String text = Files.readString(file);
                    CleanText clean = Reports.repair(text);
                    assertThat(clean.text()).isEqualTo(text);
                    assertThat(clean.alignment().isIdentity()).isTrue();
                    assertThat(clean.repairs()).isEmpty();
                }));
    }

    /** Reads reports with counts in which they have no part. */
    @Test
    void shouldReadNineOfTenDamagedSpotsOfReportsItDoesNotKnow(@TempDir Path temp) throws IOException {
        List<Path> sound = soundReports();
        Set<Path> damaged = new HashSet<>();
        for (int i = 0; damaged.size() < DAMAGED_REPORTS; i += 2) {
            damaged.add(sound.get(i));
        }
        Path counts = temp.resolve("counts.gz");
        CharacterCountsFile.write(CharacterCountsTrainer.count(sound, file -> !damaged.contains(file)), counts);
        RepairChain chain = RepairChain.of(Reports.READINGS, Reports.SCRIPT, new HanLpWordModel(), counts);
        ForwardModel mirror = new ForwardModel(Reports.markTable("seed"));
        ReadingRate rate = new ReadingRate();

        for (Path file : damaged.stream().sorted().toList()) {
            String truth = Files.readString(file);
            ForwardModel.Damaged received = mirror.damage(truth);
            CleanText read = chain.repair(new SourceText(received.text(), "UTF-8"));
            rate.add(file.getFileName().toString(), truth, received, read);
            assertNoLostDigitPasses(received, read);
        }

        assertThat(rate.spots).isGreaterThan(400);
        assertThat(rate.unmarked).as("spots without a mark").isZero();
        assertThat(rate.certainWrong)
                .as("spots that are wrong and called certain")
                .isZero();
        assertThat(rate.changes.keySet())
                .as("changes outside damaged spots")
                .allMatch(change -> ACCEPTED_VARIANTS.contains(change.substring(0, 3)));
        assertThat(rate.overrun)
                .as("characters beside a spot that changed with it")
                .isLessThan(5);
        assertThat((double) rate.right / rate.spots)
                .as("%d of %d spots read right; wrong are %s", rate.right, rate.spots, rate.wrong)
                .isGreaterThanOrEqualTo(FLOOR);
    }

    /** All but the seed and what holds a lost character already. */
    private static List<Path> soundReports() throws IOException {
        List<Path> sound = new ArrayList<>();
        for (Path file : Reports.corpus()) {
            if (Files.readString(file).indexOf('?') < 0) {
                sound.add(file);
            }
        }
        return sound;
    }

    private static void assertNoLostDigitPasses(ForwardModel.Damaged received, CleanText read) {
        for (ForwardModel.Spot spot : received.spots()) {
            if (spot.lostDigit()) {
                assertThat(read.repairs())
                        .filteredOn(repair -> repair.source().overlaps(spot.received()))
                        .filteredOn(repair -> repair.kind() == RepairKind.LOST_BYTES)
                        .isNotEmpty()
                        .extracting(Repair::certainty)
                        .as("a number lost a digit at %s", spot.received())
                        .doesNotContain(Certainty.CERTAIN);
            }
        }
    }
}

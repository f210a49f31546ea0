package io.zhengtu.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTests {
    /** 現(xiàn)在 → 现在 */
    private static final Alignment DELETION =
            new Alignment.Builder().replace(1, 7, 1, 1).build(8, 2);

    @Test
    void shouldLeaveADeletedStretchOutOfBothNeighbours() {
        assertThat(DELETION.toSource(new Span(0, 1))).isEqualTo(new Span(0, 1));
        assertThat(DELETION.toSource(new Span(1, 2))).isEqualTo(new Span(7, 8));
        assertThat(DELETION.toSource(new Span(0, 2))).isEqualTo(new Span(0, 8));
        assertThat(DELETION.toClean(new Span(0, 8))).isEqualTo(new Span(0, 2));
        assertThat(DELETION.toClean(new Span(3, 8))).isEqualTo(new Span(1, 2));
    }

    @Test
    void shouldTakeAReplacedStretchWhole() {
        Alignment alignment = new Alignment.Builder().replace(2, 5, 2, 4).build(8, 7);
        assertThat(alignment.toSource(new Span(3, 6))).isEqualTo(new Span(2, 7));
        assertThat(alignment.toSource(new Span(0, 3))).isEqualTo(new Span(0, 5));
        assertThat(alignment.toClean(new Span(3, 4))).isEqualTo(new Span(2, 4));
    }

    @Test
    void shouldRefuseStretchesOutOfOrder() {
        Alignment.Builder builder = new Alignment.Builder().replace(2, 5, 2, 4);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.replace(4, 6, 4, 5))
                .withMessageContaining("4–6");
    }

    @Test
    void shouldRefuseLengthsThatDoNotFit() {
        Alignment.Builder builder = new Alignment.Builder().replace(2, 5, 2, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.build(8, 8));
    }

    @Test
    void shouldRefuseToComposeWhatDoesNotMeet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DELETION.then(Alignment.identity(3)))
                .withMessageContaining("reads 3");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void shouldComposeAsOneMapAfterTheOther(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Alignment first = random(random, 10 + random.nextInt(40));
            Alignment second = random(random, first.cleanLength());
            Alignment both = first.then(second);
            assertThat(both.sourceLength()).isEqualTo(first.sourceLength());
            assertThat(both.cleanLength()).isEqualTo(second.cleanLength());
            for (int start = 0; start <= both.cleanLength(); start++) {
                for (int end = start + 1; end <= both.cleanLength(); end++) {
                    Span clean = new Span(start, end);
                    Span stepwise = first.toSource(second.toSource(clean));
                    // Stretches that overlap were merged, so one map may take more, never less.
                    assertThat(both.toSource(clean).contains(stepwise))
                            .as("%s → %s, stepwise %s", clean, both.toSource(clean), stepwise)
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldBeMonotone(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Alignment first = random(random, 10 + random.nextInt(40));
            Alignment both = first.then(random(random, first.cleanLength()));
            for (int at = 1; at <= both.cleanLength(); at++) {
                assertThat(both.toSource(new Span(at - 1, at)).start())
                        .isLessThanOrEqualTo(both.toSource(new Span(at, at)).start());
            }
        }
    }

    private static Alignment random(Random random, int sourceLength) {
        Alignment.Builder builder = new Alignment.Builder();
        int source = 0;
        int clean = 0;
        while (true) {
            int gap = random.nextInt(6);
            int from = random.nextInt(4);
            if (source + gap + from > sourceLength) {
                return builder.build(sourceLength, clean + sourceLength - source);
            }
            int to = random.nextInt(4);
            builder.replace(source + gap, source + gap + from, clean + gap, clean + gap + to);
            source += gap + from;
            clean += gap + to;
        }
    }
}

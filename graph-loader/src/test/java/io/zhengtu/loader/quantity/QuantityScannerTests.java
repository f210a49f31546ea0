package io.zhengtu.loader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityScannerTests {
    private static final QuantityScanner SCANNER = QuantityCases.scanner();
    private static final String ALPHABET =
            "0123456789．，,.%％一二三十百千万亿〇零两余多几成倍番半第位年月日元亩吨家个项第前超近约增长下降至到的、和—-~（）“”+×/ Aa①\uD842\uDFB7";

    static Stream<QuantityCases> cases() {
        return QuantityCases.read().stream();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void shouldReadNumbersAsTheCasesSay(QuantityCases example) {
        assertThat(SCANNER.scan(example.input()))
                .extracting(quantity -> QuantityCases.describe(quantity, example.input()))
                .isEqualTo(example.expected());
    }

    @Test
    void shouldTellWhereTheWordsThatBoundANumberBegin() {
        String text = "旅游收入同比增长近20%左右";

        assertThat(SCANNER.scan(text)).singleElement().satisfies(quantity -> {
            assertThat(text.substring(quantity.leadStart())).isEqualTo("同比增长近20%左右");
            assertThat(quantity.span().of(text)).isEqualTo("20%左右");
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldGiveOrderedSpansInsideAnyText(int seed) {
        Random random = new Random(seed);
        StringBuilder built = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            built.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        String text = built.toString();

        List<Quantity> quantities = SCANNER.scan(text);

        int end = 0;
        for (Quantity quantity : quantities) {
            assertThat(quantity.leadStart()).isBetween(0, quantity.span().start());
            assertThat(quantity.span().end()).isBetween(quantity.span().start() + 1, text.length());
            assertThat(quantity.span().end()).isGreaterThan(end);
            assertThat(quantity.value()).isFinite();
            end = quantity.span().end();
        }
    }
}

package io.zhengtu.loader.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumeralReaderTests {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Writes a number below 10^12 as it is read aloud. */
    private static String spell(long number) {
        if (number == 0) {
            return "零";
        }
        String yi = section((int) (number / 100_000_000));
        String wan = section((int) (number / 10_000 % 10_000));
        String rest = section((int) (number % 10_000));
        StringBuilder spelled = new StringBuilder();
        if (!yi.isEmpty()) {
            spelled.append(yi).append("亿");
        }
        if (!wan.isEmpty()) {
            boolean gap = !spelled.isEmpty() && number / 10_000 % 10_000 < 1_000;
            spelled.append(gap ? "零" : "").append(wan).append("万");
        }
        if (!rest.isEmpty()) {
            boolean gap = !spelled.isEmpty() && (number % 10_000 < 1_000 || wan.isEmpty());
            spelled.append(gap ? "零" : "").append(rest);
        }
        return spelled.toString();
    }

    private static String section(int number) {
        StringBuilder spelled = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !spelled.isEmpty();
                continue;
            }
            spelled.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return spelled.toString();
    }

    private static Numeral read(String text) {
        Numeral numeral = NumeralReader.read(text, 0);
        assertThat(numeral).as(text).isNotNull();
        return numeral;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldReadBackWhatIsSpelledOut(int seed) {
        long number = (long) (new Random(seed).nextDouble() * Math.pow(10, 1 + seed % 12));

        String spelled = spell(number);

        assertThat(read(spelled).value()).as(spelled).isEqualByComparingTo(BigDecimal.valueOf(number));
        assertThat(read(spelled).end()).isEqualTo(spelled.length());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shouldReadFiguresWithMagnitudesAndSeparators(int seed) {
        Random random = new Random(seed);
        BigDecimal number = BigDecimal.valueOf(1 + random.nextInt(9_999_999), random.nextInt(3));

        assertThat(read(number.toPlainString() + "万亿").value())
                .isEqualByComparingTo(number.multiply(BigDecimal.valueOf(1_000_000_000_000L)));
        assertThat(read(String.format(java.util.Locale.ROOT, "%,d", number.longValue()))
                        .value())
                .isEqualByComparingTo(BigDecimal.valueOf(number.longValue()));
    }

    @ParameterizedTest
    @CsvSource({
        "两千四百五, 2450",
        "一万三, 13000",
        "一千零五, 1005",
        "五亿零六, 500000006",
        "拾亿零六万零五百零六, 1000060506",
        "肆佰伍拾, 450",
        "四万万, 400000000",
        "十余万, 100000",
        "一百零几万, 1000000",
        "八点五, 8.5",
        "一点五亿, 150000000",
        "三千八百九十六万四千九百六十五, 38964965",
        "5亿1万4千6百, 500014600",
        "10万万, 1000000000"
    })
    void shouldReadHardNumerals(String text, BigDecimal value) {
        assertThat(read(text).value()).isEqualByComparingTo(value);
    }

    @Test
    void shouldStopBeforeUnitsThatBeginWithAMagnitude() {
        assertThat(read("500千瓦").end()).isEqualTo(3);
        assertThat(read("3万千米").value()).isEqualByComparingTo("30000");
        assertThat(NumeralReader.read("百分之五", 0)).isNull();
    }

    @Test
    void shouldFindNoNumberInOtherWords() {
        assertThat(NumeralReader.read("元", 0)).isNull();
        assertThat(NumeralReader.read("", 0)).isNull();
    }
}

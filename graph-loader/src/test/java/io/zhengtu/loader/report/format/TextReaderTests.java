package io.zhengtu.loader.report.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zhengtu.loader.report.UnreadableReportException;
import io.zhengtu.loader.report.UnreadableReportException.Reason;
import io.zhengtu.loader.text.SourceText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTests {
    private static final String SIMPLIFIED = "2025年大洼区政府工作报告\n各位代表：\n现在，我代表区人民政府，向大会报告工作。全年地区生产总值增长5.5%以上，建设项目12个。\n";
    private static final String TRADITIONAL = "2025年大洼區政府工作報告\n各位代表：\n現在，我代表區人民政府，向大會報告工作。全年地區生產總值增長5.5%以上，建設項目12個。\n";
    private final TextReader reader = new TextReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
    void shouldDetectTheEncodingOfSimplifiedText(String charset) {
        assertThat(reader.read("a.txt", SIMPLIFIED.getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE"})
    void shouldDetectTheEncodingOfTraditionalText(String charset) {
        assertThat(reader.read("a.txt", TRADITIONAL.getBytes(Charset.forName(charset)))
                        .text())
                .isEqualTo(TRADITIONAL);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-16LE, FFFE", "UTF-16BE, FEFF"})
    void shouldLeaveTheByteOrderMarkOut(String charset, String mark) {
        byte[] text = SIMPLIFIED.getBytes(Charset.forName(charset));
        byte[] marked = concat(java.util.HexFormat.of().parseHex(mark), text);

        assertThat(reader.read("a.txt", marked)).isEqualTo(new SourceText(SIMPLIFIED, charset));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void shouldSayThatATextWasCutWithinACharacter(String charset) {
        byte[] whole = (SIMPLIFIED + "万").getBytes(Charset.forName(charset));

        assertReason(Arrays.copyOf(whole, whole.length - 1), Reason.TRUNCATED);
    }

    @Test
    void shouldSayThatMarkedUtf16WasCut() {
        byte[] whole = ("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16BE);

        assertReason(Arrays.copyOf(whole, whole.length - 1), Reason.TRUNCATED);
    }

    @Test
    void shouldSayWhereNoEncodingFits() {
        byte[] broken = SIMPLIFIED.repeat(3).getBytes(StandardCharsets.UTF_8);
        broken[90] = (byte) 0xFF;

        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> reader.read("a.txt", broken))
                .withMessageContaining("a.txt")
                .withMessageContaining("byte ");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void shouldTakeNoRandomBytesForText(long seed) {
        byte[] bytes = new byte[20_000];
        new Random(seed).nextBytes(bytes);

        assertReason(bytes, Reason.BINARY);
    }

    @ParameterizedTest
    @CsvSource({"255044462D312E37, PDF", "504B030414, ZIP", "D0CF11E0A1B11AE1, Office", "89504E470D, PNG"})
    void shouldNameTheFormatOfWhatIsNoText(String hex, String format) {
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> reader.read("a.txt", java.util.HexFormat.of().parseHex(hex)))
                .withMessageContaining(format);
    }

    @Test
    void shouldSayThatAFileOfWhiteSpaceIsEmpty() {
        assertReason(" \n\u3000\r\n".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void shouldRefuseAStreamThatIsEmptyOrHasNoEnd() {
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> ReportFormats.read("-", new ByteArrayInputStream(new byte[0])))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                Arrays.fill(into, from, from + length, (byte) 'a');
                return length;
            }
        };
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> ReportFormats.read("-", endless))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    private void assertReason(byte[] bytes, Reason reason) {
        assertThatExceptionOfType(UnreadableReportException.class)
                .isThrownBy(() -> reader.read("a.txt", bytes))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
